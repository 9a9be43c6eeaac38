import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/xlsx';

const fixtures = join(__dirname, '../fixtures');
const open = (file: string) => openWorkbook(readFileSync(join(fixtures, file)));

/** The cells of a CSV file as printed (RFC 4180). */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
};

describe('reading the real tables', () => {
  test.each(readdirSync(fixtures))('%s: sheet, extent and matrices of one shape', (name) => {
    const workbook = open(`${name}/table.xlsx`);
    for (const sheet of workbook.sheetNames()) {
      const grid = workbook.readGrid(sheet);
      expect(grid.values.length).toBeGreaterThan(5);
      for (const matrix of [grid.text, grid.formulas, grid.formats]) {
        expect(matrix.map((row) => row.length)).toEqual(grid.values.map((row) => row.length));
      }
    }
  });

  test('E.81: figures as stored, shown as printed', () => {
    const workbook = open('e81-luwu-timur-2021/table.xlsx');
    expect(workbook.sheetNames()).toEqual(['Evaluasi TW II']);
    const grid = workbook.readGrid('Evaluasi TW II');
    expect([grid.top, grid.left, grid.values.length]).toEqual([0, 0, 106]);
    const csv = parseCsv(readFileSync(join(fixtures, 'e81-luwu-timur-2021/table.csv'), 'utf8'));
    const printed = csv.slice(1).map((row) => row.slice(1, 18).map((cell) => cell.trim()));
    const shown = grid.text
      .slice(8)
      .map((row) => Array.from({ length: 17 }, (_, column) => (row[column] ?? '').trim()));
    const differences = printed.flatMap((row, r) =>
      // Labels of the average rows are merged cells further right; every figure stands in its own column.
      row.flatMap((cell, c) =>
        c < 3 || cell === '' || shown[r]?.[c] === cell ? [] : [[r + 9, c, cell, shown[r]?.[c]]],
      ),
    );
    expect(printed).toHaveLength(98);
    expect(differences).toEqual([]);
  });
});
