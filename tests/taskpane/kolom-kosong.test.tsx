/** Columns that nobody has filled in: one inserted for room is nobody's question; one that cannot be told is asked, and said so. */
import { screen, waitFor, within } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../src/engine';
import type { Grid } from '../../src/grid/types';
import { toConfirm } from '../../src/taskpane/parts/confirm';
import { openWorkbook } from '../../src/xlsx';
import { changed } from '../engine/lembar-rumus';
import { readFixture } from '../engine/sheets';
import { insertColumn } from '../engine/transform';
import { workbookOf } from '../xlsx/from-grid';
import { portServices } from './harness/services';
import { showPane } from './pane';
import { analyseSheet } from '../analisis';

const E81 = 'e81-luwu-timur-2021/table.xlsx';

/** E.81 with its capaian blank, under headings that may mean those of quarters. */
const ambiguous = (grid: Grid): Grid => {
  const blank: Record<string, string> = { P5: 'Tingkat', P8: 'I', Q8: 'II' };
  for (let row = 9; row <= 106; row += 1) for (const letter of ['P', 'Q']) blank[`${letter}${String(row)}`] ??= '';
  return changed(grid, blank);
};

test('a wholly blank column without a heading, inserted into the table, is not to be confirmed', async () => {
  const { grid } = insertColumn(9)(await readFixture(E81));
  const [table] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
  if (table === undefined) throw new Error('no table');
  expect(table.table.columns.find(({ column }) => column === 9)).toMatchObject({ role: 'lain', confidence: 0 });
  expect(toConfirm(table, grid)).toEqual([]);
});

test('with a heading that nobody knows it is: somebody means to fill it in', async () => {
  const inserted = insertColumn(3)(await readFixture(E81)).grid;
  const grid = changed(inserted, { D5: 'Zonasi' });
  const [table] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
  if (table === undefined) throw new Error('no table');
  expect(toConfirm(table, grid).map(({ column }) => column)).toEqual([3]);
});

test('Hitung ulang names the blank columns that wait to be confirmed, and leads to them', async () => {
  const file = openWorkbook(workbookOf(ambiguous(await readFixture(E81))));
  const { user, pane } = await showPane(portServices(file));
  await user.click(screen.getByRole('button', { name: 'Hitung ulang' }));
  const foot = within(screen.getByRole('contentinfo'));
  expect(
    await foot.findByText(/^Belum ada yang ditulis di lembar .*: kolom P dan Q masih kosong dan artinya belum pasti\./),
  ).toBeInTheDocument();
  expect(foot.queryByText(/Tidak ada yang perlu ditulis/)).not.toBeInTheDocument();
  await user.click(foot.getByRole('button', { name: 'Buka Kolom' }));
  const list = await screen.findByRole('list', { name: 'Perlu dipastikan' });
  await user.click(within(list).getByRole('button', { name: 'Ya, benar (Kolom P)' }));
  await waitFor(() => expect(pane.store.getState().undo).toHaveLength(1));
  await waitFor(() => expect(within(list).queryByRole('button', { name: 'Ya, benar (Kolom P)' })).toBeNull());
});
