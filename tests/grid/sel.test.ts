import fc from 'fast-check';
import { contains, parseArea, parseCell } from '../../src/grid/address';
import {
  formatAt,
  formulaAt,
  hasFormulas,
  holdsFormula,
  isFormula,
  lastColumn,
  lastRow,
  textAt,
  valueAt,
  words,
} from '../../src/grid/cells';
import { isErrorValue, isPending, PENDING } from '../../src/grid/error-values';
import { formatFacts } from '../../src/grid/format';
import { indexMerges } from '../../src/grid/merges';
import type { Area, CellValue, Grid } from '../../src/grid/types';

/** Its first cell is C5; the second row is shorter. */
const grid: Grid = {
  sheet: 'Lembar',
  top: 4,
  left: 2,
  values: [
    ['Uraian', 12, true],
    ['', '=teks'],
  ],
  text: [['Uraian', '12,00'], ['']],
  formulas: [
    ['Uraian', '=6*2', true],
    ['', '=teks'],
  ],
  formats: [['General', '0.00'], []],
  merges: [],
  hiddenRows: [],
  arrays: [],
  style: null,
};
const withFormulas = (formulas: readonly (readonly CellValue[])[]): Grid => ({ ...grid, formulas });

describe('isi lembar', () => {
  test('dibaca menurut tempatnya di lembar; di luar yang terisi kosong', () => {
    expect([valueAt(grid, 4, 2), valueAt(grid, 4, 3), valueAt(grid, 5, 3), valueAt(grid, 4, 4)]).toEqual(['Uraian', 12, '=teks', true]); // prettier-ignore
    expect([valueAt(grid, 3, 2), valueAt(grid, 6, 2), valueAt(grid, 4, 1), valueAt(grid, 5, 4)]).toEqual(['', '', '', '']); // prettier-ignore
    expect([formulaAt(grid, 4, 3), formulaAt(grid, 9, 3), formulaAt(grid, 4, 9)]).toEqual(['=6*2', '', '']);
    expect([textAt(grid, 4, 3), textAt(grid, 4, 4), textAt(grid, 9, 9)]).toEqual(['12,00', '', '']);
    expect([formatAt(grid, 4, 3), formatAt(grid, 5, 3), formatAt(grid, 9, 9)]).toEqual(['0.00', 'General', 'General']);
  });

  test('tepi bawah dan kanan adalah yang terjauh', () => {
    expect([lastRow(grid), lastColumn(grid)]).toEqual([5, 4]);
    expect(lastColumn({ ...grid, values: [['a'], ['a', 'b', 'c', 'd']] })).toBe(5);
    expect([lastRow({ ...grid, values: [] }), lastColumn({ ...grid, values: [] })]).toEqual([3, 1]);
  });

  test('teks yang berawal tanda sama dengan bukan rumus bila itu nilainya sendiri', () => {
    expect([isFormula('=A1'), isFormula('A1='), isFormula(5), isFormula(null)]).toEqual([true, false, false, false]);
    expect(holdsFormula(grid, { row: 4, column: 3 })).toBe(true);
    expect(holdsFormula(grid, { row: 5, column: 3 })).toBe(false);
    expect(holdsFormula(grid, { row: 4, column: 2 })).toBe(false);
  });

  test('ada tidaknya rumus, juga di baris yang sangat lebar dan berlubang', () => {
    expect(hasFormulas(withFormulas([['a', 1], ['=A1']]))).toBe(true);
    expect(hasFormulas(withFormulas([['a', 1], []]))).toBe(false);
    const wide: CellValue[] = [];
    wide[16_000] = '=A1';
    expect(hasFormulas(withFormulas([['a'], wide]))).toBe(true);
    wide[16_000] = 'A1';
    expect(hasFormulas(withFormulas([wide]))).toBe(false);
  });

  test('kata-kata: satu spasi, tanpa yang tak tampak, angka sebagaimana adanya', () => {
    expect(words('  Sub\n kegiatan\u200b  satu ')).toBe('Sub kegiatan satu');
    expect(words('Sub kegiatan')).toBe('Sub kegiatan');
    expect(words("'2.01")).toBe('2.01');
    expect(words('a ')).toBe('a');
    expect(words('a  b')).toBe('a b');
    expect(words('a\u00a0b')).toBe('a b');
    expect([words(2.5), words(true)]).toEqual(['2.5', 'true']);
  });
});

test('alamat yang bukan alamat', () => {
  for (const text of ['-A1', 'A1-', 'A1x', 'A12345678', 'ABCD1', '', 'A', '1'])
    expect([text, parseCell(text)]).toEqual([text, null]);
  for (const text of ['A1:', ':A1', 'A1:x', 'x:A1', 'x', '']) expect([text, parseArea(text)]).toEqual([text, null]);
});

test('sel di dalam dan di luar area', () => {
  const area: Area = { top: 2, left: 3, bottom: 4, right: 5 };
  const inside = [0, 1, 2, 3, 4, 5, 6].flatMap((row) =>
    [1, 2, 3, 4, 5, 6, 7].filter((column) => contains(area, { row, column })).map((column) => `${row},${column}`),
  );
  expect(inside).toEqual(['2,3', '2,4', '2,5', '3,3', '3,4', '3,5', '4,3', '4,4', '4,5']);
});

test('galat Excel dan yang masih ditunggu', () => {
  expect(['#DIV/0!', '#N/A', '#EXTERNAL!', '#SPILL!'].map(isErrorValue)).toEqual([true, true, true, true]);
  expect(['#####', '', 'DIV/0', 0, true].map(isErrorValue)).toEqual([false, false, false, false, false]);
  expect([PENDING, '#BUSY!', '#N/A', ''].map(isPending)).toEqual([true, true, false, false]);
});

test.each<[string, boolean, number | null]>([
  ['General', false, null],
  ['@', false, null],
  ['0', false, 0],
  ['0.00', false, 2],
  ['#,##0', false, 0],
  ['#,##0.0##', false, 3],
  ['0%', true, 0],
  ['0.00%', true, 2],
  ['0.0;[Red]-0.00%', false, 1],
  ['"Rp "#,##0.00', false, 2],
  ['"5 %"0.0', false, 1],
  ['[$-421]#,##0.00', false, 2],
  ['[<1000]0.0', false, 1],
  ['\\%0', false, 0],
  ['_(* #,##0.00_)', false, 2],
  ['_0#.0', false, 1],
  ['*0#.0', false, 1],
  ['dd/mm/yyyy', false, null],
  ['?0.?', false, 1],
  ['General" %"', false, null],
  ['""0.000', false, 3],
  ['"12.50" General', false, null],
])('format %s', (format, percent, decimals) => {
  expect(formatFacts(format)).toEqual({ percent, decimals });
  expect(formatFacts(format)).toBe(formatFacts(format));
});

describe('sel gabungan', () => {
  const place = fc.record({ top: fc.nat(60), left: fc.nat(20), high: fc.nat(30), wide: fc.nat(12) });
  const areasOf = (list: readonly { top: number; left: number; high: number; wide: number }[]): Area[] =>
    list.map(({ top, left, high, wide }) => ({ top, left, bottom: top + high, right: left + wide }));

  test('setiap sel milik area terakhir yang menutupinya', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (list) => {
        const areas = areasOf(list);
        const mergeAt = indexMerges(areas);
        for (let row = 0; row <= 92; row += 1) {
          for (let column = 0; column <= 33; column += 3) {
            const owner = areas.findLast((area) => contains(area, { row, column })) ?? null;
            if (mergeAt(row, column) !== owner) expect([row, column, mergeAt(row, column)]).toEqual([row, column, owner]); // prettier-ignore
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('banyak area pada baris yang sama, yang belakangan menutupi', () => {
    const areas = Array.from({ length: 30 }, (_, at) => ({ top: 0, left: at, bottom: 0, right: at + 3 }));
    const mergeAt = indexMerges(areas);
    expect(Array.from({ length: 33 }, (_, column) => mergeAt(0, column)?.left)).toEqual(
      Array.from({ length: 33 }, (_, column) => Math.min(column, 29)),
    );
    expect([mergeAt(0, 33), mergeAt(1, 5), mergeAt(-1, 5)]).toEqual([null, null, null]);
  });

  test('satu area atas seluruh lembar, dan tidak ada area', () => {
    const all = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const mergeAt = indexMerges([all, { top: 5, left: 5, bottom: 5, right: 6 }]);
    expect([mergeAt(0, 0), mergeAt(1_048_575, 16_383), mergeAt(5, 7)]).toEqual([all, all, all]);
    expect(mergeAt(5, 6)?.right).toBe(6);
    expect(indexMerges([])(0, 0)).toBeNull();
  });
});
