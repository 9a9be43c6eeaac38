/** Functions without what they need, and with errors among what they read. */
import { FUNCTIONS } from '../../src/grid/formula-functions';
import type { Scalar } from '../../src/grid/formula-scalar';
import { diharap, hasil } from './lembar-contoh';

/** Excel accepts none of these; files may hold them. */
const TANPA: Readonly<Record<string, Scalar>> = {
  SUM: 0, PRODUCT: 0, MIN: 0, MAX: 0, COUNT: 0, COUNTA: 0, AVERAGE: '#DIV/0!', MEDIAN: '#NUM!', IFS: '#N/A', AND: true, OR: false, NOT: true, N: 0, VALUE: 0,
  CHOOSE: '#VALUE!', TRUE: true, FALSE: false, NA: '#N/A', ROW: 10, COLUMN: 10, CONCATENATE: '', CONCAT: '', EXACT: true, T: '', SWITCH: '#N/A', MOD: '#DIV/0!', ABS: '#NUM!', SIGN: '#NUM!', SQRT: '#NUM!', POWER: 1,
}; // prettier-ignore

test.each([...FUNCTIONS.keys()])('=%s() tidak gagal', (name) => {
  expect(hasil(`=${name}()`)).toEqual(diharap(TANPA[name] ?? '#?'));
});

test.each<[string, Scalar]>([
  ['SUMIF(D1:D5)', '#?'], ['SUMIF()', '#?'], ['COUNTIF(D1:D5)', '#?'], ['SUMIFS(D1:D5)', '#?'], ['SUMIFS(D1:D5,D1:D5)', '#?'], ['COUNTIFS(D1:D5)', '#?'], ['MATCH(5)', '#?'], ['VLOOKUP(5)', '#?'], ['VLOOKUP(5,D1:E5)', '#REF!'], ['XLOOKUP(5,D1:D5)', '#?'], ['XLOOKUP(5)', '#?'], ['LOOKUP(5)', '#?'], ['LOOKUP(5,5)', '#?'],
  ['FIND("a")', '#?'], ['SUBSTITUTE("a")', 'a'], ['LARGE(D1:D5)', '#NUM!'], ['IFERROR(A5)', null], ['OFFSET(D2)', 3], ['INDEX(D2)', 3], ['INDEX(D1:D5)', '#?'], ['SUM(INDEX(D1:D5,))', 25], ['SUM(INDEX(D1:E5,,1))', 25], ['AGGREGATE(9)', 0], ['SUBTOTAL(9)', 0],
  ['IF(TRUE)', true], ['IF(FALSE)', false], ['SUM(IF(D1:D5>4))', 0], ['COUNTIF(A1:A5,">0")', 2], ['COUNTIF(A1:A4,">0")', 2], ['COUNTIF(D1:D5,">=3")', 4], ['COUNTIF(D1:D5,">= 3")', 4], ['COUNTIF(D1:D5,"3 ")', 1], ['COUNTIF(F1:F4,"=")', 1],
  ['COUNTIF(A1:A5,A5)', '#DIV/0!'], ['SUMIFS(D1:D5,A1:A5,A5)', '#DIV/0!'], ['SUMIFS(D1:D5,D1:D5,">1",A1:A5,A5)', '#DIV/0!'], ['COUNTIF(I1:J1,"a*")', '#?'], ['COUNTIFS(I1:J1,"a*",I2:J2,"a*")', '#?'], ['SUMIF(D1:D5,">4",{1;2;3})', '#?'], ['SUMIF(D1:D2,">0",{4;6})', 10], ['SUMIF(D1,">0",7)', 7],
  ['AVERAGE((D1:D2,D4))', 11 / 3], ['MIN((D2:D3,D1))', 1], ['COUNT((D1:D2,D4))', 3], ['COUNTA((D1:D2,E4))', 3], ['PRODUCT((D1:D2,D4))', 21], ['MEDIAN((D1:D2,D4))', '#?'], ['(D1,D2)', '#?'],
  ['MATCH(3,H1:H5,-1)', 4], ['MATCH(0,A1:A5)', '#N/A'], ['MATCH(5,D1:D5,"x")', '#?'], ['VLOOKUP(5,D1:E5,"x",0)', '#?'], ['VLOOKUP(5,D1:E5,2,"x")', '#?'], ['ROWS(B2:C5)', 4], ['COLUMNS(B2:D3)', 3], ['SUM(E1:INDEX(D1:D5,3))', 9], ['SUM(D3:INDEX(D1:E5,1,2))', 9],
  ['OFFSET(A1048575,1,0)', null], ['OFFSET(XFC1,0,1)', null], ['OFFSET(D1,0,"x")', '#?'], ['SUM(OFFSET(D1,0,0,"x"))', '#?'], ['SUM(OFFSET(D1,0,0,1,"x"))', '#?'], ['SUM(OFFSET(D1,0,0,1,0))', '#?'], ['SUM(OFFSET(J1,0,0,2,J1))', '#?'], ['INDEX(D1:E5,1,"x")', '#?'], ['INDEX(D1:E5,1,-1)', '#?'], ['INDEX(D1:E5,1,1,2)', '#?'], ['OFFSET(D1,J1,0)', '#?'], ['SUM(CHOOSE(9,D1:D2):D3)', '#?'], ['SUM(IF(TRUE):D3)', '#?'],
  ['FIND("a","ba","x")', '#?'], ['SWITCH(1,2,3,4,5)', '#N/A'], ['SUBTOTAL(3,B2:C2)', 2], ['"B"<"a"', false], ['TRUE<"z"', false], ['"z"<TRUE', true], ['1<"a"', true],
  ['SUBTOTAL(9,B1:D3)', 9.5], ['SUBTOTAL(103,A1:B2)', 3], ['SUBTOTAL(100,D1:D5)', '#?'], ['SUBTOTAL(101,D1:D5)', 4.5], ['SUBTOTAL(3,J1)', 1], ['SUBTOTAL(9,J1)', '#?'],
])('=%s', (formula, expected) => {
  expect(hasil(`=${formula}`)).toEqual(diharap(expected));
}); // prettier-ignore

test('@ di luar baris atau kolom areanya tidak diikuti', () => {
  const at = (formula: string, cell: string): Scalar => hasil(formula, cell);
  expect([at('=@D2:D4', 'J1'), at('=@D2:D4', 'J5'), at('=@B7:D7', 'A9'), at('=@B7:D7', 'E9'), at('=@D1:E5', 'J2')]).toEqual(Array.from({ length: 5 }, () => ({ error: '#?' }))); // prettier-ignore
  expect([at('=@D2:D4', 'J2'), at('=@D2:D4', 'J4'), at('=@B7:D7', 'B9'), at('=@B7:D7', 'D9')]).toEqual([3, 7, 2, 4]);
});
