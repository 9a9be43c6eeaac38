import { readdirSync } from 'node:fs';
import { act, screen, waitFor } from '@testing-library/react';
import { currentTable, currentView } from '../../src/taskpane/store/select';
import { fixtureServices, openTab, showPane } from './pane';

const TABS = [/^Kolom/, /^Temuan/, /^Ringkasan/, /^Pengaturan/, /^Tabel/];

test.each(readdirSync('tests/fixtures'))('%s: every tab shows it, or says why not', async (folder) => {
  const { user, pane } = await showPane(fixtureServices(`${folder}/table.xlsx`));
  const view = currentView(pane.store.getState());
  expect(view).not.toBeNull();
  expect((view?.analysis.tables.length ?? 0) > 0 || view?.analysis.unread !== null).toBe(true);
  for (const tab of TABS) {
    await openTab(user, tab);
    await waitFor(() => expect(screen.queryByText('Membaca lembar …')).not.toBeInTheDocument());
    expect(screen.getByRole('tabpanel')).not.toBeEmptyDOMElement();
  }
});

test('T-C.29: a column in dispute is settled by the user, and the question goes', async () => {
  const { user, pane } = await showPane(fixtureServices('tc29-luwu-2024/table.xlsx'));
  const asked = () =>
    currentTable(pane.store.getState())?.evaluation.findings.filter(({ reason }) => reason.key.endsWith(':sengketa')) ??
    [];
  const [first] = asked();
  if (first === undefined) throw new Error('nothing in dispute');
  const before = asked().length;
  await openTab(user, /^Temuan/);
  act(() => pane.store.setState({ selected: first.id }));
  await user.click(await screen.findByRole('button', { name: 'Pakai formulir' }));
  await waitFor(() => expect(asked().length).toBe(before - 1));
  expect(Object.values(Object.values(pane.store.getState().settings.tables)[0]?.disputes ?? {})).toContain('formulir');
});
