/** What a sheet holds once cells were written, and what its formulas then show: as Excel would. */
import { mergeWrites, overlay } from '../../../src/engine/plan/overlay';
import { recalculate, resultsOf } from '../../../src/engine/plan/recalculate';
import type { Write } from '../../../src/engine';
import { parseCell, toA1 } from '../../../src/grid/address';
import { formatAt, formulaAt, valueAt } from '../../../src/grid/cells';
import type { Cell, CellValue, Grid } from '../../../src/grid/types';
import { beku } from '../../hukum';
import { makeGrid } from '../sheets';

const cell = (address: string): Cell => {
  const found = parseCell(address);
  if (found === null) throw new Error(address);
  return found;
};
/** The same rows, further down and to the right on their sheet, as where the sheet begins with blanks. */
const at = (grid: Grid, top: number, left: number): Grid => beku({ ...grid, top, left });
const write = (address: string, after: CellValue, own: Partial<Write> = {}): Write => ({
  cell: cell(address),
  before: '',
  after:
    after === ''
      ? { kind: 'blank' }
      : typeof after === 'string' && after.startsWith('=')
        ? { kind: 'formula', value: after }
        : typeof after === 'number'
          ? { kind: 'number', value: after }
          : { kind: 'text', value: String(after) },
  result: after,
  role: 'capaian',
  ...own,
});
const shown = (grid: Grid, ...cells: string[]): CellValue[] =>
  cells.map(cell).map(({ row, column }) => valueAt(grid, row, column));
const held = (grid: Grid, ...cells: string[]): CellValue[] =>
  cells.map(cell).map(({ row, column }) => formulaAt(grid, row, column));

describe('Lembar dengan yang ditulis', () => {
  const sheet = at(
    makeGrid([
      [1, '=C5*2→2', 3],
      [4, 5],
    ]),
    4,
    2,
  );

  test('a figure, a formula with its result, and a cell that becomes blank', () => {
    const after = overlay(sheet, [
      write('C5', 7),
      write('D6', '=C6+1', { result: 5 }),
      write('D5', ''),
      write('E5', 'Tinggi', { format: '0.00' }),
    ]);
    expect(shown(after, 'C5', 'D5', 'E5', 'C6', 'D6')).toEqual([7, '', 'Tinggi', 4, 5]);
    expect(held(after, 'C5', 'D5', 'E5', 'C6', 'D6')).toEqual([7, '', 'Tinggi', 4, '=C6+1']);
    expect(after.text).toEqual([
      ['7', '', 'Tinggi'],
      ['4', '5'],
    ]);
    expect([formatAt(after, 4, 2), formatAt(after, 4, 4)]).toEqual(['General', '0.00']);
  });

  test('a cell right of what its row holds', () => {
    const after = overlay(sheet, [write('F6', 9)]);
    expect([after.values[1], after.formulas[1], after.text[1]]).toEqual([
      [4, 5, '', 9],
      [4, 5, '', 9],
      ['4', '5', '', '9'],
    ]);
    expect(after.formats[1]).toEqual(['General', 'General', 'General', 'General']);
  });

  test('rows that nothing was written in are the same rows', () => {
    const after = overlay(sheet, [write('C5', 7)]);
    expect(after.values[1]).toBe(sheet.values[1]);
    expect(after.values[0]).not.toBe(sheet.values[0]);
    expect(overlay(sheet, [])).toBe(sheet);
  });

  test('a format that stays is the cell’s own', () => {
    const money = { ...sheet, formats: [['0', '#,##0', '0%'], ['@']] };
    const after = overlay(money, [write('D5', 1), write('C6', 2)]);
    expect(after.formats).toEqual([['0', '#,##0', '0%'], ['@']]);
  });

  test('of two writes of a cell the later one, with what stood there before both; in the order of the sheet', () => {
    const first = [write('D6', 1, { before: 'lama' }), write('C6', 2)];
    const merged = mergeWrites(first, [write('D6', 3, { before: 1 }), write('E5', 4, { before: 0 })]);
    expect(merged.map(({ cell: where, before, result }) => [toA1(where), before, result])).toEqual([
      ['E5', 0, 4],
      ['C6', '', 2],
      ['D6', 'lama', 3],
    ]);
  });
});

describe('Rumus lembar setelah ditulis', () => {
  /** C5:E9 of a sheet, and what some of its cells show once these were written. */
  const after = (rows: readonly (readonly CellValue[])[], written: Readonly<Record<string, CellValue>>) => {
    const writes = Object.entries(written).map(([address, value]) => write(address, value));
    const there = beku(overlay(at(makeGrid(rows), 4, 2), writes));
    return recalculate(
      there,
      writes.map((one) => one.cell),
    );
  };
  const changed = (result: { readonly changed: readonly Cell[] }): string[] => result.changed.map(toA1).sort();

  test('those that read a written cell, straight or through another, in a range or alone', () => {
    const result = after([[1, '=SUM(C5:C7)→6', '=D5*10→60'], [2, '=C6→2'], [3]], { C7: 5 });
    expect(shown(result.grid, 'D5', 'E5', 'D6')).toEqual([8, 80, 2]);
    expect(changed(result)).toEqual(['D5', 'E5']);
  });

  test.each<[string, Record<string, CellValue>, number]>([
    ['the first row of a range', { C5: 9 }, 14],
    ['a row in its middle', { C6: 9 }, 13],
    ['its last row', { C7: 9 }, 12],
    ['several of its rows', { C7: 9, C5: 9, C6: 9 }, 27],
    ['the row below it', { C8: 9 }, 6],
    ['a cell beside it', { D6: 9 }, 6],
  ])('%s', (_, written, sum) => {
    const result = after([[1, '', '=SUM(C5:C7)→6'], [2, 0], [3], [4]], written);
    expect(shown(result.grid, 'E5')).toEqual([sum]);
    expect(changed(result)).toEqual(sum === 6 ? [] : ['E5']);
  });

  test('what no write reaches keeps what it shows, though it would be worked out otherwise today', () => {
    const result = after([[1, '=C6*2→99', '=C5+1→2'], [2]], { C5: 3 });
    expect(shown(result.grid, 'D5', 'E5')).toEqual([99, 4]);
  });

  test('one that cannot be followed keeps what it shows; what rests on it is worked out from that', () => {
    const result = after([[1, '=FUNGSI.LAIN(C5)→50', '=D5+C5→51']], { C5: 3 });
    expect(shown(result.grid, 'D5', 'E5')).toEqual([50, 53]);
    expect(changed(result)).toEqual(['E5']);
  });

  test('a blank counts as nothing, and a formula that points at one shows 0', () => {
    const result = after([[5, '=C5→5', '=C5+1→6']], { C5: '' });
    expect(shown(result.grid, 'D5', 'E5')).toEqual([0, 1]);
  });

  test('a division by nothing shows its error, and what rests on it too', () => {
    const result = after([[5, '=10/C5→2', '=D5+1→3']], { C5: 0 });
    expect(shown(result.grid, 'D5', 'E5')).toEqual(['#DIV/0!', '#DIV/0!']);
  });

  test('formulas that stand in a circle come to an end', () => {
    const result = after([[1, '=E5+C5→1', '=D5→1']], { C5: 2 });
    expect(shown(result.grid, 'C5')).toEqual([2]);
  });

  test('what shows the same as before is not told as changed', () => {
    const result = after([[1, '=MIN(C5,4)→4', '=D5→4']], { C5: 7 });
    expect(changed(result)).toEqual([]);
  });

  test('two formulas of one row both follow', () => {
    const result = after([[1, '=C5→1', '=C5*2→2']], { C5: 4 });
    expect(result.grid.values).toEqual([[4, 4, 8]]);
    expect(changed(result)).toEqual(['D5', 'E5']);
  });

  test('nothing written, nothing changed', () => {
    const grid = at(makeGrid([[1, '=C5→9']]), 4, 2);
    expect(recalculate(grid, [])).toEqual({ grid, changed: [] });
  });

  test('formulas put in give their results, those that rest on what cannot be followed none', () => {
    const grid = beku(
      overlay(at(makeGrid([[1, '', ''], [2, '=FUNGSI.LAIN(C6)→7'], [3]]), 4, 2), [
        write('D5', '=SUM(C5:C7)', { result: '' }),
        write('E5', '=D5*2', { result: '' }),
        write('E6', '=D6+FUNGSI.LAIN(1)', { result: '' }),
        write('E7', '=A1', { result: '' }),
      ]),
    );
    const cells = ['E5', 'D5', 'E6', 'E7', 'C5'].map(cell);
    expect(resultsOf(grid, cells, cells)).toEqual([12, 6, null, 0, null]);
  });
});
