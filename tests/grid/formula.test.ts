import { parseCell } from '../../src/grid/address';
import { formulaReader, referencesOf } from '../../src/grid/formula';
import { copiedTo, relativeForm } from '../../src/grid/formula-form';
import type { FormulaSource, Scalar } from '../../src/grid/formula-scalar';
import { partOf, resultOf } from '../../src/grid/formula-value';

const at = (address: string) => {
  const cell = parseCell(address);
  if (cell === null) throw new Error(address);
  return cell;
};

const SHEET: Readonly<Record<string, Scalar>> = {
  A1: 10,
  A2: 20,
  A3: null,
  A4: '-',
  A5: { error: '#DIV/0!' },
  B1: 0.5,
  B2: '12',
  B3: '1.234,5',
  C1: 'program',
  C2: 'kegiatan',
};
const source: FormulaSource = {
  bounds: { top: 0, left: 0, bottom: 9, right: 9 },
  read: ({ row, column }) => SHEET[`${String.fromCharCode(65 + column)}${row + 1}`] ?? null,
  isSubtotal: ({ row, column }) => row === 1 && column === 0,
  isHidden: (row) => row === 3,
  shows: true,
};
const read = formulaReader('Evaluasi');
const value = (formula: string): Scalar => {
  const tree = read(formula, at('J10'));
  if (tree === null) throw new Error(`no formula: ${formula}`);
  return resultOf(tree, at('J10'), source);
};

test.each<[string, Scalar]>([
  ['=A1+A2*2', 50],
  ['=-A1%', -0.1],
  ['=A1/A3', { error: '#DIV/0!' }],
  ['=A1+A4', { error: '#VALUE!' }],
  ['=A1+B2', 22],
  ['=A1+B3', { error: '#VALUE!' }],
  ['=SUM(A1:A4,B1:B3,5)', 35.5],
  ['=SUM(A1:A5)', { error: '#DIV/0!' }],
  ['=SUM(A:A)', { error: '#DIV/0!' }],
  ['=AVERAGE(A1:A4)', 15],
  ['=AVERAGE(A3:A4)', { error: '#DIV/0!' }],
  ['=COUNT(A1:A5)', 2],
  ['=COUNTA(A1:A5)', 4],
  ['=MAX(A1:A4)-MIN(A1:A4)', 10],
  ['=PRODUCT(A1:A2)', 200],
  ['=SUMPRODUCT(A1:A2,B1:B2)', 5],
  ['=SUMPRODUCT((C1:C2="program")*A1:A2)', 10],
  ['=SUMIF(C1:C2,"PROG*",A1:A2)', 10],
  ['=SUMIF(A1:A2,">15")', 20],
  ['=COUNTIF(C1:C2,"<>program")', 1],
  ['=SUBTOTAL(9,A1:A2)', 10],
  ['=IF(A3="","kosong",A3)', 'kosong'],
  ['=IF(A1>5,A2)', 20],
  ['=IFERROR(A1/A3,"")', ''],
  ['=IF(ISNUMBER(A4),1,N(A4)+N(A1))', 10],
  ['=AND(A1>1,A2>100)', false],
  ['=ROUND(A1/3,2)', 3.33],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(A1*123.456,-2)', 1200],
  ['=ROUNDDOWN(A2/3,1)', 6.6],
  ['=ROUNDUP(A2/3,1)', 6.7],
  ['=INT(-0.5)', -1],
  ['=FLOOR(A1/3,0.5)', 3],
  ['=CEILING(A1/3,0.5)', 3.5],
  ['=LOOKUP(2,1/(A1:A4<>""),A1:A4)', '-'],
  ['="Rp "&A1', 'Rp 10'],
  ['=C1="PROGRAM"', true],
  ['=Evaluasi!A1+evaluasi!$A$2', 30],
  ['=_xlfn.IFS(A1>50,1,TRUE,2)', 2],
  ['=Lain!A1+1', { error: '#?' }],
  ['=IFERROR(VLOOKUP(A2,A1:B2,2,0),0)', '12'],
  ['=IFERROR(VLOOKUP(99,A1:B2,2,0),0)', 0],
  ['=VLOOKUP("keg*",C1:C2,1,FALSE)', 'kegiatan'],
  ['=INDEX(A1:A4,MATCH("KEGIATAN",C1:C2,0))', 20],
  ['=INDEX(A1:B2,2,1)', 20],
  ['=SUM(INDEX(A1:B2,0,1))', 30],
  ['=INDEX(A1:A2,9)', { error: '#?' }],
  ['=XLOOKUP("kegiatan",C1:C2,A1:A2)', 20],
  ['=XLOOKUP("x",C1:C2,A1:A2,"-")', '-'],
  ['=SUM(A1:OFFSET(A1,1,0))', 30],
  ['=SUM(A1:INDEX(A:A,2))', 30],
  ['=SUM(OFFSET(B1,0,-1,2,1))', 30],
  ['=SUM(INDIRECT("A"&ROW(A1)&":A2"))', 30],
  ['=SUM(INDIRECT("Lain!A1"))', { error: '#?' }],
  ['=SUM((A1:A2,B1))', 30.5],
  ['=SUM({1,2;3,4})', 10],
  ['=_xlfn.LET(_xlpm.jumlah,SUM(A1:A2),_xlpm.jumlah/A1)', 3],
  ['=LET(x,A1,y,x+A2,y*x)', 300],
  ['=LAMBDA(x,x+1)(A1)', { error: '#?' }],
  ['=SUMIFS(A1:A2,C1:C2,"keg*",A1:A2,">5")', 20],
  ['=COUNTIFS(C1:C2,"<>program",A1:A2,">5")', 1],
  ['=AVERAGEIFS(A1:A2,A1:A2,">0")', 15],
  ['=SUMIFS(A1:A2,C1:C1,"program")', { error: '#VALUE!' }],
  ['=SUMIF(C1:C2,"program",A1)', 10],
  ['=SUMIF(C1:C2,"*",A1)', 30],
  ['=SUBTOTAL(109,A1:A2)', 10],
  ['=SUBTOTAL(9,A1:A4)', { error: '#?' }],
  ['=AGGREGATE(9,6,A1:A3,A5)', 30],
  ['=AGGREGATE(9,4,A1:A3,A5)', { error: '#DIV/0!' }],
  ['=SUMPRODUCT((LEN(C1:C2)=8)*A1:A2)', 20],
  ['=SUMPRODUCT(--(LEFT(C1:C2,3)="pro"),A1:A2)', 10],
  ['=SUM(IF(C1:C2="program",A1:A2,0))', 10],
  ['=MEDIAN(A1:A2,60)', 20],
  ['=LARGE(A1:A4,2)', 10],
  ['=MID("1.06.01",3,2)&UPPER("ab")', '06AB'],
  ['=SWITCH(C2,"program",1,"kegiatan",2,0)', 2],
  ['=COLUMN()&"-"&ROW()', '10-10'],
  ['=@A:A', null],
  ['=pagu_2024*2', { error: '#?' }],
])('%s', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test('what is no formula is none', () => {
  expect(read('=A1+', at('J10'))).toBeNull();
  expect(read('=SUM(A1', at('J10'))).toBeNull();
});

test('references are seen from the cell, absolute ones from the sheet', () => {
  const cell = at('F7');
  const areas = (formula: string) => {
    const tree = read(formula, cell);
    return tree === null ? null : referencesOf(tree, cell);
  };
  expect(areas('=SUM($E$9:E12,K:K)/Lain!A1')).toEqual({
    areas: [
      { top: 8, left: 4, bottom: 11, right: 4 },
      { top: 0, left: 10, bottom: 1048575, right: 10 },
    ],
    complete: false,
  });
});

test('neighbours filled down have one form, whatever their addresses', () => {
  expect(relativeForm('=SUM(C2:C5)/$E$9', at('C6'))).toBe('=SUM(R[-4]C[0]:R[-1]C[0])/R9C5');
  expect(relativeForm('=SUM(D2:D5)/$E$9', at('D6'))).toBe(relativeForm('=SUM(C2:C5)/$E$9', at('C6')));
  expect(relativeForm('=LOG10(A1)&"A1"', at('A2'))).toBe('=LOG10(R[-1]C[0])&"A1"');
  expect(relativeForm('=SUM(K:K)', at('A1'))).not.toBe(relativeForm('=SUM(K:K)', at('B1')));
});

test('the same text in two cells is read for each', () => {
  const tree = (cell: string) => read('=SUM(B1,A:A)', at(cell));
  const areasFrom = (cell: string) => {
    const found = tree(cell);
    return found === null ? [] : referencesOf(found, at(cell)).areas;
  };
  expect(areasFrom('J10')).toEqual(areasFrom('K11'));
});

test('copying moves relative references only', () => {
  expect(copiedTo('=SUM(A$1:A3)*$B2&"A1"', at('A4'), at('C6'))).toBe('=SUM(C$1:C5)*$B4&"A1"');
  expect(copiedTo('=A1', at('A2'), at('A1'))).toBe('=#REF!');
});

test('each cell of an array formula gets its part', () => {
  const array = { top: 0, left: 4, bottom: 1, right: 4 };
  const tree = read('=A1:A2*2', at('E1'));
  expect(tree === null ? null : [partOf(tree, array, at('E1'), source), partOf(tree, array, at('E2'), source)]).toEqual(
    [20, 40],
  );
});
