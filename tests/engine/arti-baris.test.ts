/** What follows when a planner says what a row is: the row is that, whatever its words, codes and sums say. */
import { DEFAULT_SETTINGS, rowKey, type Settings } from '../../src/engine';
import type { Grid } from '../../src/grid/types';
import type { RowKind } from '../../src/renja/types';
import { onlyTable, readFixture } from './sheets';
import { chain, insertRows } from './transform';
import { analyseSheet } from '../analisis';

/** The rows of a sheet around a row (as Excel counts), once that row is said to be something. */
const said = (grid: Grid, at: number, kind: RowKind) => {
  const { table } = onlyTable(grid);
  const row = table.rows.find((one) => one.row === at - 1);
  if (row === undefined) throw new Error(`no row ${at}`);
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    tables: { [table.fingerprint]: { rows: { [rowKey(row)]: { kind } } } },
  };
  return { settings, analysis: onlyTable(grid, settings) };
};
const kinds = (rows: ReturnType<typeof onlyTable>['table']['rows'], from: number, to: number) =>
  rows
    .filter(({ row }) => row >= from - 1 && row < to)
    .map(({ row, kind, parent }) => [row + 1, kind, (parent ?? -1) + 1]);

test('a sub kegiatan said to be a kegiatan stays one though its sums speak against it, and its sums are then judged', async () => {
  const grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const { analysis } = said(grid, 11, 'kegiatan');
  expect(kinds(analysis.table.rows, 9, 13)).toEqual([
    [9, 'program', 0],
    [10, 'kegiatan', 9],
    [11, 'kegiatan', 9],
    [12, 'subkegiatan', 11],
    [13, 'subkegiatan', 11],
  ]);
  expect(analysis.table.rows.find(({ row }) => row === 10)?.confidence).toBe(1);
  expect(analysis.evaluation.findings.map(({ id }) => id)).toContain('jumlah-anak@O11');
});

test.each<[RowKind, unknown[][]]>([
  ['catatan', [[11, 'catatan', 0]]],
  ['lanjutan', [[11, 'lanjutan', 10]]],
  ['jumlah', [[11, 'jumlah', 0]]],
])('a row of the tree said to be %s leaves it', async (kind, expected) => {
  const { analysis } = said(await readFixture('e81-luwu-timur-2021/table.xlsx'), 11, kind);
  expect(kinds(analysis.table.rows, 11, 11)).toEqual(expected);
});

test('a closing row said to be a program comes into the tree', async () => {
  const grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const closing = onlyTable(grid).table.rows.find(({ kind }) => kind === 'rata-rata-total');
  if (closing === undefined) throw new Error('no closing row');
  const { analysis } = said(grid, closing.row + 1, 'program');
  expect(analysis.table.rows.find(({ row }) => row === closing.row)?.kind).toBe('program');
});

test('it holds after rows were inserted above', async () => {
  const grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const { settings } = said(grid, 11, 'kegiatan');
  const [moved] = analyseSheet(chain(grid, insertRows(0, [[], []])).grid, settings).tables;
  expect(moved?.table.rows.find(({ row }) => row === 12)?.kind).toBe('kegiatan');
});
