/** Sheets whose extent is out of all proportion to what they hold. */
import { cropped, eachFilled, formulaCells, usualMerges } from '../../src/grid/extent';
import type { CellValue, Grid } from '../../src/grid/types';

const gridOf = (values: readonly (readonly CellValue[])[], own: Partial<Grid> = {}): Grid => ({
  sheet: 'Lembar',
  top: 0,
  left: 0,
  values,
  text: values.map((row) => row.map(String)),
  formulas: values,
  formats: values.map((row) => row.map(() => 'General')),
  merges: [],
  hiddenRows: [],
  arrays: [],
  style: null,
  ...own,
});
const filledOf = (grid: Grid): string[] => {
  const found: string[] = [];
  eachFilled(grid, (row, column) => found.push(`${row},${column}`));
  return found;
};
/** A row with holes: only these cells are there. */
const sparse = (cells: Readonly<Record<number, CellValue>>): CellValue[] => {
  const row: CellValue[] = [];
  for (const [at, value] of Object.entries(cells)) row[Number(at)] = value;
  return row;
};
/** `rows` rows of which those named hold a table of four columns from `left`. */
const sheet = (
  rows: number,
  from: number,
  to: number,
  left: number,
  more: Readonly<Record<number, CellValue[]>> = {},
) =>
  Array.from({ length: rows }, (_, row) => {
    const own = row >= from && row <= to ? { [left]: 'a', [left + 1]: row, [left + 2]: 2, [left + 3]: 3 } : {};
    return sparse({ ...own, ...Object.fromEntries(Object.entries(more[row] ?? {})) });
  });

test('yang terisi: nilai atau rumus, menurut tempatnya di lembar', () => {
  const grid = gridOf([['a', '', 0], [], ['', false]], { top: 3, left: 1, formulas: [['a', '=x'], [], ['', false]] });
  expect(filledOf(grid)).toEqual(['3,1', '3,2', '3,3', '5,2']);
  expect(filledOf(gridOf([sparse({ 900: 'x' }), []], { formulas: [] }))).toEqual(['0,900']);
});

test('rumus dengan tempatnya; teks yang berawal = bukan', () => {
  const grid = gridOf([[5, '=teks', 'a'], ['', 7]], { top: 2, left: 1, formulas: [['=2+3', '=teks', 'a'], ['', '=A1']] }); // prettier-ignore
  expect(formulaCells(grid)).toEqual([
    { row: 2, column: 1, formula: '=2+3' },
    { row: 3, column: 2, formula: '=A1' },
  ]);
});

describe('bagian yang mungkin bertabel', () => {
  test('lembar biasa kembali apa adanya', () => {
    const grid = gridOf([['a', 1], ['b', 2]]); // prettier-ignore
    expect(cropped(grid)).toBe(grid);
    const full = gridOf(Array.from({ length: 2_000 }, () => Array.from({ length: 600 }, () => 1)));
    expect(cropped(full)).toBe(full);
  });

  test('satu sel di kolom XFD: yang dilihat tabelnya', () => {
    const grid = gridOf(sheet(200, 10, 60, 5, { 3: sparse({ 16_383: 'x' }) }));
    const part = cropped(grid);
    expect([part?.top, part?.left, part?.values.length, part?.values[0]]).toEqual([10, 5, 51, ['a', 10, 2, 3]]);
    expect([part?.text[50], part?.formulas[50], part?.formats[50]]).toEqual([
      ['a', '60', '2', '3'],
      ['a', 60, 2, 3],
      ['General', 'General', 'General', 'General'],
    ]);
  });

  test('satu sel jauh di bawah', () => {
    const part = cropped(gridOf(sheet(5_000, 2, 40, 0, { 4_999: sparse({ 300: 'x' }) })));
    expect([part?.top, part?.left, part?.values.length]).toEqual([2, 0, 39]);
  });

  test('celah memisahkan: 40 kolom dan 400 baris kosong belum, lebih dari itu ya', () => {
    const near = sheet(700, 0, 80, 0, { 300: sparse({ 16_000: 1 }), 480: sparse({ 0: 'jauh', 43: 'kanan' }) });
    const part = cropped(gridOf(near));
    expect([part?.top, part?.values.length]).toEqual([0, 481]);
    expect(part?.values[480]?.[43]).toBe('kanan');
    const far = sheet(700, 0, 80, 0, { 300: sparse({ 16_000: 1 }), 481: sparse({ 0: 'jauh', 44: 'kanan' }) });
    expect(cropped(gridOf(far))?.values).toHaveLength(81);
  });

  test('yang terisi terbanyak dipilih, tetapi satu kolom panjang bukan tabel', () => {
    const values = sheet(900, 0, 60, 100);
    for (let row = 0; row < 900; row += 1) values[row] = sparse({ ...Object.fromEntries(Object.entries(values[row] ?? [])), 0: 1, 16_000: 1 }); // prettier-ignore
    const part = cropped(gridOf(values));
    expect([part?.left, part?.top, part?.values.length]).toEqual([100, 0, 61]);
  });

  /** Two tables beside each other, far apart, each of so many rows and columns. */
  const beside = (first: readonly [rows: number, columns: number], second: readonly [rows: number, columns: number]) =>
    Array.from({ length: 300 }, (_, row) =>
      sparse({
        ...Object.fromEntries(Array.from({ length: row < first[0] ? first[1] : 0 }, (__, at) => [at, 1])),
        ...Object.fromEntries(Array.from({ length: row < second[0] ? second[1] : 0 }, (__, at) => [9_000 + at, 2])),
      }),
    );

  test('dari dua tabel berjauhan yang terisi lebih banyak; sama banyaknya yang pertama', () => {
    const left = (...args: Parameters<typeof beside>) => cropped(gridOf(beside(...args)))?.left;
    expect([left([40, 4], [50, 4]), left([50, 4], [40, 4]), left([40, 4], [40, 4])]).toEqual([9_000, 0, 0]);
    // Three columns are a table, two are none, unless there is nothing else.
    expect([left([20, 3], [300, 1]), left([20, 2], [40, 3]), left([200, 2], [20, 3]), left([30, 2], [20, 1])]).toEqual([0, 9_000, 9_000, 0]); // prettier-ignore
  });

  test('baris yang hanya terisi di luar tabelnya tidak ikut', () => {
    const values = beside([5, 1], [60, 4]);
    for (let row = 200; row < 300; row += 1) values[row] = sparse({ 0: 'x', 1: 'y' });
    const part = cropped(gridOf(values));
    expect([part?.left, part?.top, part?.values.length, part?.values[59]]).toEqual([9_000, 0, 60, [2, 2, 2, 2]]);
  });

  test('terserak di mana-mana: tidak ada', () => {
    const values = Array.from({ length: 4_000 }, (_, row) => sparse({ [(row * 37) % 1_200]: 1 }));
    expect(cropped(gridOf(values))).toBeNull();
  });
});

test('gabungan selebar lembar berakhir sedikit di kanan yang terisi', () => {
  const values = [['a', 'b', 'c']];
  const usual = gridOf(values, { merges: [{ top: 0, left: 0, bottom: 0, right: 42 }] });
  expect(usualMerges(usual)).toBe(usual.merges);
  const wide = gridOf(values, {
    merges: [
      { top: 0, left: 0, bottom: 0, right: 43 },
      { top: 1, left: 60, bottom: 1, right: 16_383 },
      { top: 2, left: 1, bottom: 2, right: 2 },
    ],
  });
  expect(usualMerges(wide).map(({ left, right }) => [left, right])).toEqual([[0, 42], [60, 60], [1, 2]]); // prettier-ignore
});
