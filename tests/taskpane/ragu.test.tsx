/** The moment of doubt: no table, a table of unknown form, columns that are not certain; each is settled by one press. */
import { screen, waitFor, within } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../src/engine/facts/types';
import { samplesOf } from '../../src/taskpane/kolom/samples';
import { yearsOf } from '../../src/taskpane/kolom/years';
import { isUnsure } from '../../src/taskpane/parts/Sure';
import type { PaneServices } from '../../src/taskpane/store/services';
import { currentTable } from '../../src/taskpane/store/select';
import { readFixture, withOwnHeadings } from '../engine/sheets';
import { fixtureServices, openTab, showPane } from './pane';
import { analyseSheet } from '../analisis';
import { periodeBulan } from '../../src/renja/periode';

/** The sheet of Luwu Timur under headings of its own words. */
const ownHeadings = (): PaneServices => {
  const services = fixtureServices();
  const grids: PaneServices = {
    ...services,
    open: async (sheet, settings) => {
      const view = await services.open(sheet, settings);
      const grid = withOwnHeadings(view.grid);
      return { ...view, grid, analysis: analyseSheet(grid, settings) };
    },
  };
  return grids;
};

const tableOf = (pane: Awaited<ReturnType<typeof showPane>>['pane']) => currentTable(pane.store.getState())?.table;

test('headings of its own words: the form is asked with what each guess would mean, and what it lacks is said of a group', async () => {
  const { user, pane } = await showPane(ownHeadings());
  const form = await screen.findByRole('region', { name: 'Tabel apa ini?' });
  const [first] = within(form).getAllByRole('listitem');
  expect(first).toHaveTextContent(/^Mungkin Evaluasi Hasil Renja\d+ dari \d+ kolom cocok/);
  expect(await within(form).findAllByText(/^Bila dipilih/)).not.toEqual([]);
  await user.click(within(form).getByRole('button', { name: 'Ya, ini E.81' }));
  await waitFor(() => expect(pane.store.getState().undo).toHaveLength(1));
  await openTab(user, /^Kolom/);
  await user.click(await screen.findByRole('button', { name: 'Ini Target tahun ini (D, E) (Kolom D)' }));
  await waitFor(() =>
    expect(
      tableOf(pane)
        ?.columns.slice(3, 5)
        .map(({ role, measure }) => [role, measure]),
    ).toEqual([
      ['target', 'K'],
      ['target', 'Rp'],
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Urungkan perubahan' }));
  await waitFor(() => expect(tableOf(pane)?.columns[3]?.role).toBe('lain'));
});

test('doubtful columns come first; a right guess is confirmed by one press, kept, and taken back', async () => {
  const services = fixtureServices('tc29-luwu-2024/table.xlsx');
  const { user, pane } = await showPane(services);
  const unsure = () => tableOf(pane)?.columns.filter(isUnsure).length ?? 0;
  const before = unsure();
  expect(before).toBeGreaterThan(0);
  await user.click(await screen.findByRole('button', { name: `${before} perlu dipastikan` }));
  const list = await screen.findByRole('list', { name: 'Perlu dipastikan' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(before);
  const [confirm] = within(list).getAllByRole('button', { name: /^Ya, benar/ });
  if (confirm === undefined) throw new Error('nothing to confirm');
  const meaning = tableOf(pane)?.columns.map(({ role, ragam }) => [role, ragam]);
  await user.click(confirm);
  await waitFor(() => expect(unsure()).toBe(before - 1));
  // The guess stays what it was, also among several columns of one role; the column stays where it is on the screen.
  expect(tableOf(pane)?.columns.map(({ role, ragam }) => [role, ragam])).toEqual(meaning);
  expect(within(list).getAllByRole('listitem')).toHaveLength(before);
  expect(Object.keys(Object.values(pane.store.getState().settings.tables)[0]?.columns ?? {})).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Urungkan perubahan' }));
  await waitFor(() => expect(unsure()).toBe(before));
});

test('a table without anything to compute says so, in Tabel and Temuan', async () => {
  const { user } = await showPane(fixtureServices('iku-luwu-timur/table.xlsx'));
  expect(await screen.findByText(/^Tidak ada yang dihitung di tabel ini/)).toBeInTheDocument();
  await openTab(user, /^Temuan/);
  expect(await screen.findByText(/^Tidak ada yang dihitung di tabel ini/)).toBeInTheDocument();
  expect(screen.queryByText(/Hitungan di tabel ini cocok/)).not.toBeInTheDocument();
});

test('samples are values of the body, never headings repeated at a page break', async () => {
  const grid = await readFixture('tc33-luwu-2024/table.xlsx');
  for (const { table } of analyseSheet(grid, DEFAULT_SETTINGS).tables) {
    const repeated = new Set(
      table.rows.flatMap(({ kind, row }) =>
        kind === 'ulangan'
          ? (grid.text[row - grid.top] ?? []).map((text) => text.trim()).filter((text) => text !== '')
          : [],
      ),
    );
    for (const { column, headings } of table.columns) {
      for (const sample of samplesOf(grid, table, column)) {
        if (/[a-z]/i.test(sample)) expect(repeated).not.toContain(sample);
        expect(headings).not.toContain(sample);
      }
    }
  }
});

test('the years that a column may be of are those of the table and around, or around today', async () => {
  const grid = await readFixture('tc24-lumajang/table.xlsx');
  const [found] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
  if (found === undefined) throw new Error('no table');
  const years = yearsOf(found.table, 2031);
  expect(years).not.toContain(2031 + 5);
  expect(yearsOf({ ...found.table, title: [], columns: [] }, 2031)).toEqual([
    2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036,
  ]);
  // A column of a month is of no year.
  const months = found.table.columns.map((column) => ({ ...column, headings: [], period: periodeBulan(3) }));
  expect(yearsOf({ ...found.table, title: ['2031'], columns: months }, 2031)).toHaveLength(9);
});
