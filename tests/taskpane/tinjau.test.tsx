/** Findings one after the other: corrected, ignored or skipped; ignored ones lose their mark. */
import { screen, waitFor, within } from '@testing-library/react';
import { katalog } from '../../src/bahasa';
import { currentTable, listFindings } from '../../src/taskpane/store/select';
import { INITIAL_STATE } from '../../src/taskpane/store/state';
import { FACTS, RULE_IDS } from '../../src/engine/rules';
import { fixtureServices, openTab, showPane } from './pane';

type Pane = Awaited<ReturnType<typeof showPane>>['pane'];
const tableOf = (pane: Pane) => {
  const found = currentTable(pane.store.getState());
  if (found === null) throw new Error('no table');
  return found;
};
const idle = (pane: Pane) => waitFor(() => expect(pane.store.getState().busy).toBeNull(), { timeout: 30_000 });
const card = () => screen.findByRole('region', { name: 'Tinjau temuan' });

test('a review corrects, ignores and skips; the next finding comes by itself, and the end tells what came of it', async () => {
  const { user, pane } = await showPane(fixtureServices());
  await openTab(user, /^Temuan/);
  // Errors alone, to come to an end.
  await user.click(await screen.findByRole('button', { name: /^Peringatan/ }));
  await user.click(screen.getByRole('button', { name: /^Info/ }));
  await user.click(screen.getByRole('button', { name: 'Tinjau' }));
  const all = pane.store.getState().review?.order ?? [];
  expect(await screen.findByText(`1 dari ${all.length}`)).toBeInTheDocument();
  const [first = '', second = ''] = all;

  await user.click(within(await card()).getByRole('button', { name: 'Perbaiki' }));
  await user.click(await screen.findByRole('button', { name: /^Tulis/ }));
  await idle(pane);
  await waitFor(() => expect(tableOf(pane).evaluation.findings.map(({ id }) => id)).not.toContain(first));
  expect(pane.store.getState().selected).not.toBe(first);
  const next = pane.store.getState().selected ?? '';
  expect(all.indexOf(next)).toBeGreaterThan(0);

  await user.click(within(await card()).getByRole('button', { name: 'Abaikan' }));
  await user.click(within(await card()).getByRole('button', { name: 'Pembulatan' }));
  await waitFor(() => expect(pane.store.getState().selected).not.toBe(next));
  expect(tableOf(pane).evaluation.findings.find(({ id }) => id === next)?.dismissed).toBe('Pembulatan');
  // The sheet was marked by the correction: the ignored finding loses its mark.
  await waitFor(() => expect(pane.store.getState().busy).toBe('periksa'), { timeout: 10_000 });
  await idle(pane);

  const here = pane.store.getState().selected;
  await user.click(within(await card()).getByRole('button', { name: 'Lewati' }));
  expect(pane.store.getState().selected).not.toBe(here);
  await user.click(screen.getByRole('button', { name: 'Sebelumnya' }));
  expect(pane.store.getState().selected).toBe(here);
  for (let left = all.length; left > 0 && screen.queryByText('Selesai ditinjau') === null; left -= 1)
    await user.click(within(await card()).getByRole('button', { name: 'Lewati' }));
  expect(await screen.findByText(/^\d+ sudah beres, 1 diabaikan, \d+ dilewati\.$/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ke daftar' }));
  expect(await screen.findByRole('list', { name: 'Daftar temuan' })).toBeInTheDocument();
  expect(second).not.toBe('');
});

test('a group is ignored for one reason, and its findings look ignored', async () => {
  const { user, pane } = await showPane(fixtureServices());
  await openTab(user, /^Temuan/);
  const group = await screen.findByRole('button', { name: /^Abaikan 5 temuan Jumlah rincian/ });
  await user.click(group);
  await user.click(screen.getByRole('button', { name: 'Sesuai sumber' }));
  await waitFor(() =>
    expect(tableOf(pane).evaluation.findings.filter(({ dismissed }) => dismissed === 'Sesuai sumber')).toHaveLength(5),
  );
  await user.click(await screen.findByRole('button', { name: /^Diabaikan/ }));
  expect((await screen.findAllByLabelText(/^Diabaikan, sel/)).length).toBeGreaterThan(0);
});

test('groups keep their order while findings are settled', async () => {
  const { pane } = await showPane(fixtureServices());
  const analysis = tableOf(pane);
  const filter = INITIAL_STATE.filter;
  const keys = (known?: readonly string[]) =>
    listFindings(analysis, filter, 'id', '', known).flatMap((item) => (item.kind === 'kelompok' ? [item.key] : []));
  const shown = keys();
  const turned = [...shown].reverse();
  expect(keys(turned)).toEqual(turned);
  expect(keys([])).toEqual(shown);
});

test('every finding that nothing is written for has something to do', () => {
  for (const language of ['id', 'en'] as const)
    for (const rule of RULE_IDS)
      expect(katalog[language].saran[rule] ?? katalog[language].saran[FACTS[rule].cause]).toMatch(/\.$/);
});
