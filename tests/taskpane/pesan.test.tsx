/** Messages: where they stand, what they lead to, and when they go. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { setWatch } from '../../src/taskpane/store/watch';
import { fixtureServices, openTab, showPane } from './pane';

type Pane = Awaited<ReturnType<typeof showPane>>['pane'];
const idle = (pane: Pane) => waitFor(() => expect(pane.store.getState().busy).toBeNull(), { timeout: 30_000 });
const foot = () => within(screen.getByRole('contentinfo'));

test('what was written is told at the foot with Hapus tanda beside its name, and goes once it is no longer true', async () => {
  const { user, pane } = await showPane(fixtureServices());
  await user.click(screen.getByRole('button', { name: 'Hitung ulang' }));
  await idle(pane);
  expect(await foot().findByText(/^47 sel ditulis di lembar/)).toBeInTheDocument();
  expect(pane.store.getState().marked).toEqual(['Evaluasi TW II']);
  await openTab(user, /^Temuan/);
  await user.click(await screen.findByRole('button', { name: /sel G9,/ }));
  await user.click(screen.getByRole('button', { name: 'Abaikan' }));
  await user.click(screen.getByRole('button', { name: 'Sesuai sumber' }));
  // "Yang tersisa: 7 galat" would be one too many by now.
  await waitFor(() => expect(foot().queryByText(/^47 sel ditulis/)).not.toBeInTheDocument());
  await waitFor(() => expect(pane.store.getState().busy).toBe('periksa'), { timeout: 10_000 });
  await idle(pane);

  await user.click(screen.getByRole('button', { name: 'Periksa' }));
  await idle(pane);
  await user.click(await foot().findByRole('button', { name: 'Hapus tanda' }));
  await idle(pane);
  expect(await foot().findByText(/tanda dan \d+ catatan dihapus/)).toBeInTheDocument();
  expect(pane.store.getState().marked).toEqual([]);
});

test('a command of the ribbon leads to the tab of its result', async () => {
  const services = fixtureServices();
  const { pane } = await showPane(services);
  const { sheet, settings } = pane.store.getState();
  if (sheet === null) throw new Error('no sheet');
  expect(pane.store.getState().tab).toBe('tabel');
  await act(async () => void (await services.run('periksa', { sheet, settings, recalculate: false })));
  await waitFor(() => expect(pane.store.getState().tab).toBe('temuan'));
});

test('the search is cleared by a button that says so, and Pantau says whose marks stand in the sheet', async () => {
  const { user, pane } = await showPane(fixtureServices());
  await openTab(user, /^Temuan/);
  await user.type(await screen.findByRole('searchbox'), 'G9');
  expect(screen.getByLabelText('Kosongkan pencarian')).toBeInTheDocument();
  act(() => {
    setWatch(pane, true);
    pane.store.setState({ marked: ['Evaluasi TW II'], watch: { on: true, paused: null, ahead: true } });
  });
  expect(await screen.findByText(/tanda di lembar masih dari Periksa terakhir/)).toBeInTheDocument();
});
