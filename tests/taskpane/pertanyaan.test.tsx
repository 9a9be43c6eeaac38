import { screen, waitFor, within } from '@testing-library/react';
import { currentTable } from '../../src/taskpane/store/select';
import { fixtureServices, openTab, showPane } from './pane';

/** A renstra evaluation whose own figures contradict three equations of the form. */
const ASKS = 'tc29-luwu-2024/table.xlsx';
const CARD = { name: 'Pertanyaan tentang tabel ini' };

const errors = (pane: Awaited<ReturnType<typeof showPane>>['pane']): number =>
  (currentTable(pane.store.getState())?.evaluation.findings ?? []).filter(({ severity }) => severity === 'galat')
    .length;

const asked = (pane: Awaited<ReturnType<typeof showPane>>['pane']): string[] =>
  (currentTable(pane.store.getState())?.evaluation.questions ?? []).map(({ id }) => id);

test('one question at a time, each reading one press; the focus goes to the next question, and all of it is undone', async () => {
  const { user, pane } = await showPane(fixtureServices(ASKS));
  const before = { errors: errors(pane), asked: asked(pane) };
  await openTab(user, /^Kolom/);
  const card = await screen.findByRole('region', CARD);
  expect(within(card).getByText('3 hal belum pasti. Pilih satu jawaban; dapat diurungkan.')).toBeInTheDocument();
  const question = within(card).getByText(/^Apakah Tingkat Realisasi \(%\) di kolom .* dihitung \(7\)\/\(6\)×100\?/);
  expect(question).toHaveTextContent('Menurut itu 27 angka cocok dan 3 tidak; menurut (6)/(7)×100, 29 cocok.');

  within(card).getByRole('button', { name: 'Ya, (7)/(6)×100: 3 sel salah.' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(asked(pane)).toEqual(before.asked.slice(1)));
  expect(errors(pane)).toBe(before.errors + 3);
  await waitFor(() => expect(within(card).getByText(/^Apakah Realisasi Capaian Program/)).toHaveFocus());
  expect(within(card).getByText('2 hal belum pasti. Pilih satu jawaban; dapat diurungkan.')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Urungkan perubahan' }));
  await waitFor(() => expect(asked(pane)).toEqual(before.asked));
  expect(errors(pane)).toBe(before.errors);
});
