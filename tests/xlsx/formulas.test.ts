import fc from 'fast-check';
import { areaToA1, columnName } from '../../src/grid/address';
import { shiftFormula } from '../../src/grid/formula-form';
import { precedentsOf } from '../../src/xlsx/precedents';

describe('a formula moves as Excel moves it', () => {
  test.each<[string, number, number, string]>([
    ['A1+$A1+A$1+$A$1', 2, 3, 'D3+$A3+D$1+$A$1'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['SUM(A:A,$B:$B,3:3)', 1, 1, 'SUM(B:B,$B:$B,4:4)'],
    ['"A1 dan ""B2""&A1', 1, 0, '"A1 dan ""B2""&A2'],
    ['IF(A1="A1",1E5,LOG10(B2))', 1, 1, 'IF(B2="A1",1E5,LOG10(C3))'],
    ["'Lembar A1'!A1+Rekap!B2", 1, 1, "'Lembar A1'!B2+Rekap!C3"],
    ['TW1!C5+Tabel1[[#This Row],[A1]]', 1, 0, 'TW1!C6+Tabel1[[#This Row],[A1]]'],
    ['Pagu_A1+ABCD1+A1.5', 1, 1, 'Pagu_A1+ABCD1+A1.5'],
    ['A1', -1, 0, 'A1048576'],
    ['XFD1', 0, 1, 'A1'],
  ])('%s by %d rows, %d columns', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  test('there and back is where it was', () => {
    const cell = fc
      .record({ row: fc.integer({ min: 200, max: 900_000 }), column: fc.integer({ min: 50, max: 16_000 }) })
      .map(({ row, column }) => `${columnName(column)}${row + 1}`);
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1 }),
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: -49, max: 49 }),
        (cells, rows, columns) => {
          const formula = cells.join('+');
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});

describe('what a formula reads', () => {
  const names = new Map([
    ['total', 'Rekap!$C$5'],
    ['lingkaran', 'lingkaran+1'],
  ]);
  const read = (formula: string) => {
    const { areas, everything, outside } = precedentsOf(formula, 'Evaluasi', names);
    const found = areas.map(({ sheet, area }) => `${sheet}!${areaToA1(area)}`);
    return [...found, ...(everything ? ['*'] : []), ...(outside ? ['lain'] : [])];
  };
  test.each<[string, string[]]>([
    ['A1/$B$2*100', ['evaluasi!A1', 'evaluasi!B2']],
    ['SUM(A1:B2,Rekap!C3)', ['evaluasi!A1:B2', 'rekap!C3']],
    ['\'Evaluasi TW II\'!A1&"B2"', ['evaluasi tw ii!A1']],
    ["'O''Brien'!A1", ["o'brien!A1"]],
    ['SUM(A:B)', ['evaluasi!A1:B1048576']],
    ['SUM($3:4)', ['evaluasi!A3:XFD4']],
    ['Total+A1', ['rekap!C5', 'evaluasi!A1']],
    ['IF(TRUE,1.5E3,LOG10(A1))', ['evaluasi!A1']],
    ['TidakAda+1', ['*']],
    ['lingkaran', ['*']],
    ['INDIRECT("A1")', ['*']],
    ['OFFSET(A1,1,0)', ['evaluasi!A1', '*']],
    ['Tabel1[Pagu]', ['*']],
    ['[1]Lembar!A1', ['lain']],
    ["'[buku.xlsx]L'!A1+B2", ['evaluasi!B2', 'lain']],
    ["'C:\\Data\\[buku.xlsx]L'!A1", ['lain']],
    ['[1]Lembar!Pagu+[2]!Total', ['lain']],
    ['[1]Lembar!#REF!+Total', ['rekap!C5', 'lain']],
    ['SUM(TW1:TW4!B2)', ['*']],
    ['Rekap!Total', ['rekap!C5']],
    ['A1+#REF!+#DIV/0!', ['evaluasi!A1']],
    ['XFE1', ['*']],
  ])('%s', (formula, expected) => {
    const found = read(formula);
    if (expected.includes('*')) expect(found).toContain('*');
    else expect(found).toEqual(expected);
  });
});
