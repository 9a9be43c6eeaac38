/** A law: figures that are blanked are filled from the table as it was with what stood there, on every real table. */
import { readdirSync, existsSync } from 'node:fs';
import { compareWithBook, DEFAULT_SETTINGS, openGrid } from '../../../src/engine';
import { toA1 } from '../../../src/grid/address';
import { formatAt, formulaAt, isFormula, valueAt, words } from '../../../src/grid/cells';
import { readNumberText } from '../../../src/grid/number';
import type { CellValue, Grid } from '../../../src/grid/types';
import { fixture } from '../lembar-rumus';
import { analyseSheet } from '../../analisis';

const TABLES = readdirSync('tests/fixtures')
  .flatMap((folder) => [`${folder}/table`, `${folder}/table-formulas`])
  .filter((path) => existsSync(`tests/fixtures/${path}.xlsx`));

const blanked = (grid: Grid, isGone: (row: number, column: number) => boolean): Grid => {
  const gone = grid.values.map((cells, r) => cells.map((_, c) => isGone(grid.top + r, grid.left + c)));
  const blank = <T>(rows: readonly (readonly T[])[], nothing: T): T[][] =>
    rows.map((cells, r) => cells.map((one, c) => (gone[r]?.[c] === true ? nothing : one)));
  return {
    ...grid,
    values: blank<CellValue>(grid.values, ''),
    formulas: blank<CellValue>(grid.formulas, ''),
    text: blank(grid.text, ''),
  };
};

/** Without some figures, whose cells keep their formats: every fifth that no formula gives, beginning with the n-th. */
const without = (grid: Grid, n: number): Grid => {
  let count = n;
  const { body } = analyseSheet(grid, DEFAULT_SETTINGS).tables[0]?.table ?? { body: null };
  const isGone = (row: number, column: number): boolean => {
    if (body === null || row < body.top || row > body.bottom || column < body.left || column > body.right) return false;
    const value = valueAt(grid, row, column);
    if (isFormula(formulaAt(grid, row, column)) || value === '') return false;
    if (typeof value !== 'number' && readNumberText(String(value)).kind !== 'number') return false;
    if (typeof value === 'string' && !/^[\d.,\s%-]+$/.test(value)) return false;
    count += 1;
    return count % 5 === 0;
  };
  return blanked(grid, isGone);
};

/** Texts that are filled, by the roles of their columns. */
const TEKS: ReadonlySet<string> = new Set([
  'indikator',
  'satuan',
  'lokasi',
  'sumber-dana',
  'penanggung-jawab',
  'catatan',
]);

/** Without every third text of those columns. */
const withoutTexts = (grid: Grid, n: number): Grid => {
  const table = analyseSheet(grid, DEFAULT_SETTINGS).tables[0]?.table;
  const columns = new Set(table?.columns.filter(({ role }) => TEKS.has(role)).map(({ column }) => column));
  const isGone = (row: number, column: number): boolean =>
    table !== undefined && row >= table.body.top && row <= table.body.bottom && columns.has(column) && row % 3 === n;
  return blanked(grid, isGone);
};

let filled = 0;
test.each(TABLES)('%s', (path) => {
  const grid = fixture(path);
  const file = [openGrid(grid, DEFAULT_SETTINGS)];
  const wrong: string[] = [];
  for (const n of [0, 1, 2, 3, 4]) {
    const { banding } = compareWithBook(openGrid(without(grid, n), DEFAULT_SETTINGS), 0, file, null, {});
    for (const { write, jenis, dulu } of banding?.isian ?? []) {
      const { row, column } = write.cell;
      const was = valueAt(grid, row, column);
      const now = write.after.kind === 'blank' ? '' : write.after.value;
      filled += 1;
      const reads = (value: CellValue): string => {
        if (typeof value === 'number') return String(value);
        const read = readNumberText(String(value));
        return read.kind === 'number' ? read.value.toFixed() : String(value);
      };
      const sameFormat = (write.format ?? formatAt(grid, row, column)) === formatAt(grid, row, column);
      if (jenis !== 'kosong' || reads(now) !== reads(was) || !sameFormat)
        wrong.push(
          `${toA1(write.cell)} ${jenis} ${JSON.stringify(was)} ← ${JSON.stringify(now)} (${toA1(dulu.cell)}) ${write.format ?? ''}`,
        );
    }
  }
  expect(wrong).toEqual([]);
});

let said = 0;
test.each(TABLES)('texts of %s come back as they were, never another', (path) => {
  const grid = fixture(path);
  const file = [openGrid(grid, DEFAULT_SETTINGS)];
  const wrong: string[] = [];
  for (const n of [0, 1, 2]) {
    const { banding } = compareWithBook(openGrid(withoutTexts(grid, n), DEFAULT_SETTINGS), 0, file, null, {});
    for (const { write, bawaan } of banding?.isian ?? []) {
      if (!bawaan || !TEKS.has(write.role)) continue;
      const was = words(valueAt(grid, write.cell.row, write.cell.column));
      said += 1;
      if (words(write.result) !== was) wrong.push(`${toA1(write.cell)} "${was}" ← "${String(write.result)}"`);
    }
  }
  expect(wrong).toEqual([]);
});

test('these are no empty laws', () => {
  expect(filled).toBeGreaterThan(300);
  expect(said).toBeGreaterThan(100);
});
