/** What Excel's functions give. "#?": a use that the core does not follow, so that nothing is said of it. */
import type { FormulaValue, Scalar } from '../../src/grid/formula-scalar';
import { diharap, hasil, lembar, semua } from './lembar-contoh';

type Fakta = readonly (readonly [formula: string, result: Scalar])[];

const PILIHAN: Fakta = [
  ['IF(A1,1,2)', 1], ['IF(A3,1,2)', 2], ['IF(0,1,2)', 2], ['IF(F1,1,2)', 1], ['IF(F2,1,2)', 2], ['IF("x",1,2)', '#VALUE!'], ['IF(A5,1,2)', '#DIV/0!'],
  ['IF(A1>99,1)', false], ['IF(A1>5,,2)', 0], ['IF(A1>50,1,)', 0], ['IF(A1>5,"ya",A5)', 'ya'],
  ['SUM(IF(D1:D5>4,D1:D5))', 21], ['COUNT(IF(D1:D5>4,D1:D5))', 3], ['SUM(IF(D1:D5>4,,1))', 2], ['SUM(IF({1,0,1},10,1))', 21], ['SUM(IF(D1:D5>4,"x",D1:D5))', 4],
  ['SUM(IF(F1:F3,1,2))', '#VALUE!'], ['COUNTA(IF(D1:D5>4,D1:D5,))', 5], ['SUM(IF(F1:F2,1,2))', 3], ['SUM(IF(A4:A5,1,2))', '#VALUE!'],
  ['IFS(A1>50,1,A2>50,2)', '#N/A'], ['IFS(A5,1)', '#DIV/0!'], ['IFS(FALSE,1,TRUE,2)', 2], ['IFS(A1>50,1,A1>5,"b",TRUE,3)', 'b'],
  ['IFERROR(A5,)', 0], ['IFERROR(A5,7)', 7], ['IFERROR(3,7)', 3], ['IFERROR(J1,7)', '#?'], ['IFNA(F4,7)', 7], ['IFNA(A5,7)', '#DIV/0!'], ['IFNA(3,7)', 3], ['SUM(IFERROR(A1:A5,1))', 31],
  ['AND(TRUE,F2)', false], ['AND(D1:D5)', true], ['AND(A1:A4)', true], ['AND("x",TRUE)', '#VALUE!'], ['AND(A5,TRUE)', '#DIV/0!'], ['AND(1,A3)', true], ['AND(F1:F2)', false], ['AND(A1:A5)', '#DIV/0!'],
  ['OR(A1>50,A2>5)', true], ['OR(FALSE,FALSE)', false], ['OR(F1:F2)', true], ['OR(FALSE,F4)', '#N/A'], ['AND(FALSE,TRUE)', false], ['OR(TRUE,FALSE)', true],
  ['NOT(A1)', false], ['NOT(0)', true], ['NOT(A3)', true], ['NOT(A5)', '#DIV/0!'], ['TRUE()', true], ['FALSE()', false], ['NA()', '#N/A'],
  ['CHOOSE(2,"a","b")', 'b'], ['CHOOSE(1.9,"a","b")', 'a'], ['CHOOSE(A5,1)', '#DIV/0!'], ['CHOOSE(0,"a","b")', '#VALUE!'], ['CHOOSE(3,"a","b")', '#VALUE!'],
  ['SWITCH(9,1,"a","lain")', 'lain'], ['SWITCH(9,1,"a")', '#N/A'], ['SWITCH(A5,1,2)', '#DIV/0!'], ['SWITCH(1,1,"a","lain")', 'a'], ['SWITCH("B","a",1,"b",2)', 2],
]; // prettier-ignore

const JENIS: Fakta = [
  ['ISBLANK(A3)', true], ['ISBLANK(A4)', false], ['ISBLANK(A5)', false], ['ISBLANK(F3)', false], ['ISNUMBER(A1)', true], ['ISNUMBER(A4)', false], ['ISTEXT(A4)', true], ['ISTEXT(A1)', false],
  ['ISERROR(A5)', true], ['ISERROR(A1)', false], ['ISERR(F4)', false], ['ISERR(A5)', true], ['ISERR(A1)', false], ['ISNA(F4)', true], ['ISNA(A5)', false], ['ISNA(A1)', false], ['ISERROR(J1)', '#?'], ['ISNUMBER(J1)', '#?'],
  ['N(A1)', 10], ['N("x")', 0], ['N(TRUE)', 1], ['N(FALSE)', 0], ['N(A5)', '#DIV/0!'], ['VALUE("12")', 12], ['VALUE("x")', '#VALUE!'], ['VALUE(" -5 ")', -5], ['T(A1)', ''], ['T("x")', 'x'], ['T(A5)', '#DIV/0!'],
]; // prettier-ignore

const HITUNGAN: Fakta = [
  ['ABS(-3)', 3], ['SIGN(-3)', -1], ['SQRT(16)', 4], ['SQRT(-1)', '#NUM!'], ['MOD(7,3)', 1], ['MOD(-7,3)', 2], ['MOD(7,0)', '#DIV/0!'], ['MOD("x",2)', '#VALUE!'], ['MOD(7,"x")', '#VALUE!'], ['MOD(7,-3)', -2], ['POWER(2,3)', 8], ['POWER(10,400)', '#NUM!'], ['ABS("x")', '#VALUE!'], ['ABS(A5)', '#DIV/0!'],
  ['ROUND(A5,2)', '#DIV/0!'], ['ROUND(2.5,A5)', '#DIV/0!'], ['ROUND("x",1)', '#VALUE!'], ['SUM(ROUND({1.26,2.04},0))', 3], ['ROUND(25,-1)', 30], ['ROUND(1.55,1.9)', 1.6],
  ['MROUND(10,3)', 9], ['MROUND(11,3)', 12], ['MROUND(7,0)', 0], ['CEILING(7,0)', 0], ['CEILING(7.1,2)', 8], ['FLOOR(-2.5,1)', -3], ['FLOOR(7.9,2)', 6], ['TRUNC(-2.7)', -2], ['TRUNC(2.789,2)', 2.78], ['ROUNDUP(-2.1,0)', -3], ['ROUNDDOWN(-2.9,0)', -2], ['INT(2.9)', 2], ['INT(-2.1)', -3],
  ['SUM("5")', 5], ['SUM("x")', '#VALUE!'], ['SUM(TRUE,2)', 3], ['SUM(F1:F2)', 0], ['SUM(B2)', 0], ['SUM(,5)', 5], ['SUM(A5)', '#DIV/0!'], ['AVERAGE("x")', '#VALUE!'], ['AVERAGE(D1:D5)', 5],
  ['MAX(A3:A4)', 0], ['MIN(A3:A4)', 0], ['PRODUCT(A3:A4)', 0], ['PRODUCT(D1:D3)', 15], ['MIN(D1:D5)', 1], ['MIN(5,3)', 3], ['MAX(-5,-3)', -3], ['MAX(D1:D5)', 9], ['COUNT(1,"x",A1)', 2], ['COUNTA(1,"x",A3)', 2], ['COUNTA(D1:E5)', 10],
  ['SUMPRODUCT(D1:D5,G1:G5)', 85], ['SUMPRODUCT(D1:D5,A1:A2)', '#VALUE!'], ['SUMPRODUCT(D1:D5,A1:A5)', '#DIV/0!'], ['SUMPRODUCT(3,4)', 12], ['SUMPRODUCT(A7:E7,{1,1,1,1,1})', 15], ['SUMPRODUCT(A7:B8)', 3], ['SUMPRODUCT(D1:D2,3)', '#VALUE!'],
  ['LARGE(D1:D5,1)', 9], ['LARGE(D1:D5,9)', '#NUM!'], ['SMALL(G1:G5,2)', 3], ['LARGE(A1:A5,1)', '#DIV/0!'], ['LARGE(D1:D5,A5)', '#DIV/0!'], ['SMALL({10,9,100},2)', 10], ['LARGE({10,9,100},1)', 100], ['SMALL({10,9,100},1)', 9],
  ['MEDIAN(9,1,5)', 5], ['MEDIAN(10,9,100,1)', 9.5], ['MEDIAN(A3:A4)', '#NUM!'], ['MEDIAN(A1:A5)', '#DIV/0!'],
]; // prettier-ignore

const SYARAT: Fakta = [
  ['COUNTIF(D1:D5,">=5")', 3], ['COUNTIF(D1:D5,"<=5")', 3], ['COUNTIF(D1:D5,"<5")', 2], ['COUNTIF(D1:D5,">5")', 2], ['COUNTIF(D1:D5,"=5")', 1], ['COUNTIF(D1:D5,5)', 1], ['COUNTIF(D1:D5,"<>5")', 4], ['COUNTIF(A1:A5,"<>10")', 4], ['COUNTIF(A1:A5,">5")', 2],
  ['COUNTIF(E1:E5,"?")', 5], ['COUNTIF(C1:C2,"*gram")', 1], ['COUNTIF(A1:A5,"")', 1], ['COUNTIF(F1:F4,"")', 1], ['COUNTIF(A1:A4,"<>")', 3], ['COUNTIF(A1:A4,"*")', 1], ['COUNTIF(C1:C2,"=program")', 1], ['COUNTIF(C1:C2,"PROGRAM")', 1], ['COUNTIF(C1:C2,"gram")', 0], ['COUNTIF(C1:C2,"pro")', 0],
  ['COUNTIF(I1:I5,"a.b")', 1], ['COUNTIF(I1:I5,"a~*b")', 1], ['COUNTIF(I1:I5,"a?b")', 4], ['COUNTIF(I1:I5,"rp (ribu)")', 1], ['COUNTIF(I1:I5,"a~?b")', 1], ['COUNTIF(I1:I5,"*b")', 4], ['COUNTIF(I1:I5,"x")', 0], ['COUNTIF(I1:I5,"<>a*")', 1],
  ['COUNTIF(H1:H5,TRUE)', 1], ['COUNTIF(H1:H5,FALSE)', 0], ['COUNTIF(A1:A5,A3)', 0], ['COUNTIF(J1:J2,1)', '#?'], ['COUNTIF(D1:D5," ")', 0],
  ['SUMIF(D1:D5,">4")', 21], ['SUMIF(E1:E2,"b",D1:D5)', 3], ['SUMIF(A8:E8,"s",A7)', 4], ['SUMIF(A1:A5,"<>x")', '#DIV/0!'], ['SUMIF(A1:A5,">5")', 30], ['SUMIF(E1:E5,"e",A1:A5)', '#DIV/0!'], ['SUMIF(E1:E5,"c",D1)', 5],
  ['AVERAGEIF(D1:D5,">4")', 7], ['AVERAGEIF(D1:D5,">99")', '#DIV/0!'], ['AVERAGEIF(A1:A4,"<>x")', 15], ['AVERAGEIF(E1:E5,"<c",D1:D5)', 2], ['COUNTIF(E1:E5,">=c")', 3], ['COUNTIF(E1:E5,">C")', 2], ['COUNTIF(E1:E5,"<=c")', 3], ['COUNTIF(D1:D5,">c")', 0],
  ['COUNTIFS(D1:D5,">2",E1:E5,"<>e")', 3], ['SUMIFS(D1:D5,E1:E5,"z")', 0], ['SUMIFS(D1:D5,D1:D5,">2",A1:A2,5)', '#VALUE!'], ['SUMIFS(A1:A5,E1:E5,"e")', '#DIV/0!'], ['SUMIFS(D1:D5,D1:D5,">2",E1:E5,"<>c")', 19], ['SUMIFS(D1:D2,J1:J2,1)', '#?'],
  ['AVERAGEIFS(D1:D5,D1:D5,"<6")', 3], ['MAXIFS(D1:D5,E1:E5,"<>e")', 7], ['MINIFS(D1:D5,D1:D5,">2")', 3], ['MAXIFS(D1:D5,E1:E5,"z")', 0],
]; // prettier-ignore

const PENCARIAN: Fakta = [
  ['MATCH(5,D1:D5,0)', 3], ['MATCH(6,D1:D5)', 3], ['MATCH(6,D1:D5,1)', 3], ['MATCH(5,D1:D5,1)', 3], ['MATCH(0,D1:D5)', '#N/A'], ['MATCH(6,G1:G5,-1)', 2], ['MATCH(5,G1:G5,-1)', 3], ['MATCH(99,G1:G5,-1)', '#N/A'], ['MATCH(7,D1:D5,FALSE)', 4], ['MATCH(1,D1:D5,0)', 1],
  ['MATCH("c",E1:E5)', 3], ['MATCH("bb",E1:E5)', 2], ['MATCH(4,A7:E7,0)', 4], ['MATCH("k*",C1:C2,0)', 2], ['MATCH("?",E1:E5,0)', 1], ['MATCH("x",D1:D5,0)', '#N/A'], ['MATCH("5",H1:H5,0)', 5], ['MATCH(5,H1:H5,0)', 1], ['MATCH(TRUE,H1:H5,0)', 3], ['MATCH(9,H1:H5)', 4], ['MATCH("a.b",I1:I5,0)', 1], ['MATCH("B",E1:E5,0)', 2],
  ['MATCH(A5,D1:D5,0)', '#DIV/0!'], ['MATCH(A3,A1:A5,0)', '#N/A'], ['MATCH(1,J1:J2,0)', '#?'], ['MATCH(30,A1:A5)', 2], ['MATCH("?",H1:H5,0)', 2],
  ['VLOOKUP(3,D1:E5,2,FALSE)', 'b'], ['VLOOKUP(6,D1:E5,2)', 'c'], ['VLOOKUP(6,D1:E5,2,TRUE)', 'c'], ['VLOOKUP(0,D1:E5,2)', '#N/A'], ['VLOOKUP(6,D1:E5,2,0)', '#N/A'], ['VLOOKUP(3,D1:E5,3,0)', '#REF!'], ['VLOOKUP(3,D1:E5,2.9,0)', 'b'], ['VLOOKUP(A5,D1:E5,2,0)', '#DIV/0!'], ['VLOOKUP(1,D1:E5,2,0)', 'a'], ['VLOOKUP(2,J1:J2,1,0)', '#?'],
  ['HLOOKUP(3,A7:E8,2,FALSE)', 'r'], ['HLOOKUP(3.5,A7:E8,2)', 'r'], ['HLOOKUP(9,A7:E8,2,FALSE)', '#N/A'],
  ['XLOOKUP(3,A7:E7,A8:E8)', 'r'], ['XLOOKUP(99,D1:D5,E1:E5)', '#N/A'], ['XLOOKUP(99,D1:D5,E1:E5,)', '#N/A'], ['XLOOKUP(99,D1:D5,E1:E5,"-")', '-'], ['XLOOKUP(1,D1:D5,E1:E5)', 'a'], ['XLOOKUP(4,D1:D5,E1:E5,"-",1)', '#?'], ['XLOOKUP(3,D1:D5,E1:E5,"-",0,-1)', '#?'], ['XLOOKUP(3,D1:D5,E1:E5,"-",0)', 'b'], ['XLOOKUP(A5,D1:D5,E1:E5)', '#DIV/0!'], ['XLOOKUP(1,J1:J2,J1:J2)', '#?'],
  ['LOOKUP(6,D1:D5)', 5], ['LOOKUP(6,D1:D5,E1:E5)', 'c'], ['LOOKUP(0,D1:D5)', '#N/A'], ['LOOKUP(5,D1:D5,E1:E5)', 'c'], ['LOOKUP(1,D1:D5,E1:E5)', 'a'], ['LOOKUP("c",E1:E5)', '#?'], ['LOOKUP(1,J1:J2)', '#?'], ['LOOKUP(7,H1:H5)', 5],
  ['ROW(D3)', 3], ['COLUMN(D3)', 4], ['ROWS(A1:C4)', 4], ['COLUMNS(A1:C4)', 3], ['ROW(5)', '#?'], ['SUM(ROW(D1:D3))', 6], ['SUM(COLUMN(B2:D2))', 9],
  ['INDEX(A7:E7,3)', 3], ['INDEX(D1:E5,2,2)', 'b'], ['SUM(INDEX(D1:D5,0))', 25], ['SUM(INDEX(A7:E8,1,0))', 15], ['INDEX(D1:D5,-1)', '#?'], ['INDEX(D1:D5,6)', '#?'], ['INDEX(D1:E5,1,3)', '#?'], ['INDEX(A7:E7,1,2)', 2], ['INDEX(D1:D5,5)', 9], ['INDEX(D1:D5,"x")', '#?'],
  ['OFFSET(D1,2,0)', 5], ['OFFSET(D1,2,1)', 'c'], ['OFFSET(D1,,1)', 'a'], ['SUM(OFFSET(D1,0,0,3))', 9], ['SUM(OFFSET(D3,0,0,-3))', 9], ['SUM(OFFSET(E7,0,0,1,-3))', 12], ['OFFSET(A1,-1,0)', '#?'], ['OFFSET(A1,0,-1)', '#?'], ['OFFSET(D1,"x",0)', '#?'], ['SUM(OFFSET(D1:D2,1,0))', 8], ['SUM(OFFSET(D1,0,0,0,1))', '#?'], ['OFFSET(A1048576,1,0)', '#?'], ['OFFSET(XFD1,0,1)', '#?'], ['SUM(OFFSET(A7:B7,0,1))', 5], ['OFFSET(D1,1.9,0)', 3], ['OFFSET(5,1,1)', '#?'],
  ['INDIRECT("D3")', 5], ['INDIRECT("D3",TRUE)', '#?'], ['INDIRECT(5)', '#?'], ['SUM(IF(A1>5,D1:D2,D3:D5):D1)', 4], ['SUM(IF(FALSE,D1:D2,D4:D5):D5)', 16], ['SUM(IF(0,D1:D2,D4:D5):D5)', 16], ['SUM(IF(2,D1:D2,D4:D5):D1)', 4], ['SUM(IF("x",D1:D2,D4:D5):D1)', '#?'], ['SUM(CHOOSE(2,D1,D2):D3)', 8], ['SUM(CHOOSE("x",D1,D2):D3)', '#?'], ['ROWS(INDEX(D1:E5,0,1))', 5], ['COLUMNS(OFFSET(D1,0,0,1,3))', 3], ['SUM(D3:INDEX(D1:D5,1))', 9], ['SUM(INDEX(D1:D5,2):INDEX(D1:D5,4))', 15],
]; // prettier-ignore

const TEKS: Fakta = [
  ['LEN(C1)', 7], ['LEN(A3)', 0], ['LEN(TRUE)', 4], ['LEN(FALSE)', 5], ['LEN(A5)', '#DIV/0!'], ['SUM(LEN(E1:E5))', 5], ['LEFT("abc",2)', 'ab'], ['LEFT("abc")', 'a'], ['LEFT("abc",1.9)', 'a'], ['LEFT("abc",A5)', '#DIV/0!'], ['LEFT("abc","x")', '#VALUE!'], ['RIGHT("abc",2)', 'bc'], ['RIGHT("abc")', 'c'], ['RIGHT("abc",0)', ''], ['MID("abcdef",2,3)', 'bcd'],
  ['TRIM("  a   b ")', 'a b'], ['UPPER("ab")', 'AB'], ['LOWER("AB")', 'ab'], ['CONCATENATE("a",1,TRUE)', 'a1TRUE'], ['CONCATENATE("a",A5)', '#DIV/0!'], ['CONCAT(E1:E3,"x")', 'abcx'], ['EXACT("a","A")', false], ['EXACT("a","a")', true],
  ['FIND("b","abcb")', 2], ['FIND("b","abcb",3)', 4], ['FIND("B","abc")', '#VALUE!'], ['FIND("a","abc")', 1], ['FIND(A5,"a")', '#DIV/0!'], ['FIND("a",A5)', '#DIV/0!'], ['FIND("*","a*b")', 2], ['SEARCH("B","abc")', 2], ['SEARCH("z","abc")', '#VALUE!'], ['SEARCH("b*","abc")', '#?'], ['SUM(FIND("a",{"ba","ca"}))', 4],
  ['SUBSTITUTE("a-b-c","-","+")', 'a+b+c'], ['SUBSTITUTE("a-b","-","+",1)', '#?'], ['SUBSTITUTE("ab","","x")', 'ab'], ['SUBSTITUTE(A5,"a","b")', '#DIV/0!'], ['SUBSTITUTE("a",A5,"b")', '#DIV/0!'], ['SUBSTITUTE("a","a",A5)', '#DIV/0!'],
]; // prettier-ignore

const TANDA: Fakta = [
  ['1<2', true], ['2<1', false], ['1<1', false], ['1>1', false], ['2>1', true], ['1>=1', true], ['2>=3', false], ['1<=1', true], ['3<=2', false], ['1<>2', true], ['1<>1', false], ['1=1', true], ['1=2', false], ['"a"<"B"', true], ['"a"="A"', true], ['"a">1', true], ['TRUE>"z"', true], ['A3=0', true], ['A3=""', true], ['""=A3', true], ['0=A3', true], ['TRUE=1', false],
  ['A5+1', '#DIV/0!'], ['1+A5', '#DIV/0!'], ['A5=1', '#DIV/0!'], ['A5&"x"', '#DIV/0!'], ['"x"&A5', '#DIV/0!'], ['"x"+1', '#VALUE!'], ['1+"x"', '#VALUE!'], ['"a"&TRUE', 'aTRUE'], ['A3&"x"', 'x'], ['"a"&FALSE', 'aFALSE'], ['2^3', 8], ['10^400', '#NUM!'], ['1E308*10', '#NUM!'], ['5-7', -2], ['0/5', 0], ['1/0', '#DIV/0!'], ['6/4', 1.5], ['TRUE+1', 2], ['FALSE+1', 1],
  ['-"5"', -5], ['+A4', '-'], ['-A4', '#VALUE!'], ['-A5', '#DIV/0!'], ['50%', 0.5], ['"x"%', '#VALUE!'], ['#REF!', '#REF!'], ['#REF!+1', '#REF!'], ['" +7 "+0', 7], ['"1,5"+0', '#VALUE!'], ['"1x"+0', '#VALUE!'], ['"x1"+0', '#VALUE!'],
  ['SUM(D1:D5*2)', 50], ['SUM(D1:D5*{1,2})', 75], ['SUM({1,2}+{10;20})', 66], ['SUM({1;2;3}+{1;2})', '#N/A'], ['COUNT({1;2;3}+{1;2})', 2], ['SUM(-D1:D5)', -25], ['SUM(D:D)', 29], ['SUM(7:7)', 15], ['D1:D5', '#?'], ['{4}', 4], ['SUM(D5:D1)', 25], ['@D1', 1], ['@5', 5],
  ['MAX((D1:D2,D4))', 7], ['ROWS((D1,D2))', '#?'], ['SUM(D1:D3 D2:D5)', '#?'], ['SUM(Tabel[pagu])', '#?'], ['nama_kita', '#?'], ['TIDAKADA(1)', '#?'], ['Lembar!D2', 3], ['[1]Lembar!D2', '#?'], ["'Lembar'!D2", 3],
]; // prettier-ignore

const KEADAAN: Fakta = [
  ['SUBTOTAL(1,D1:D3)', 3], ['SUBTOTAL(2,D1:D3)', 3], ['SUBTOTAL(3,E1:E3)', 3], ['SUBTOTAL(4,D1:D3)', 5], ['SUBTOTAL(5,D1:D3)', 1], ['SUBTOTAL(6,D1:D3)', 15], ['SUBTOTAL(9,D1:D3)', 9], ['SUBTOTAL(109,D1:D5)', 18], ['SUBTOTAL(9,D1:D5)', '#?'], ['SUBTOTAL(8,D1:D3)', '#?'], ['SUBTOTAL(9,5)', '#?'], ['SUBTOTAL("x",D1)', '#?'],
  ['SUBTOTAL(3,A1:A3)', 1], ['SUBTOTAL(2,A5)', 0], ['SUBTOTAL(9,A5)', '#DIV/0!'], ['SUBTOTAL(103,A1:A5)', 2], ['SUBTOTAL(102,A1:A5)', 1], ['SUBTOTAL(1,A3)', '#DIV/0!'], ['SUBTOTAL(9,D1:D2,G1)', 13], ['SUBTOTAL(100,D1)', '#?'],
  ['AGGREGATE(9,7,A1:A5)', 30], ['AGGREGATE(9,3,A1:A5)', 10], ['AGGREGATE(9,5,D1:D5)', 18], ['AGGREGATE(9,1,D1:D5)', 18], ['AGGREGATE(9,4,D1:D3)', 9], ['AGGREGATE(9,4,A1:A2)', 30], ['AGGREGATE(9,0,A1:A2)', 10], ['AGGREGATE(9,2,A1:A3,A5)', 10], ['AGGREGATE(9,6,A5,D1)', 1], ['AGGREGATE(9,4,A5)', '#DIV/0!'], ['AGGREGATE(9,0,A5)', '#DIV/0!'], ['AGGREGATE(4,4,D1:D3)', 5], ['AGGREGATE(14,6,D1:D3,1)', '#?'], ['AGGREGATE(9,6,J1)', '#?'], ['AGGREGATE(9,6,D1:D5)', '#?'], ['AGGREGATE("x",6,D1)', '#?'], ['AGGREGATE(9,"x",D1)', '#?'],
]; // prettier-ignore

describe.each(Object.entries({ PILIHAN, JENIS, HITUNGAN, SYARAT, PENCARIAN, TEKS, TANDA, KEADAAN }))('%s', (_, facts) => {
  test.each(facts)('=%s', (formula, expected) => {
    expect(hasil(`=${formula}`)).toEqual(diharap(expected));
  });
}); // prettier-ignore

test.each<[string, FormulaValue]>([
  ['TRANSPOSE(D1:E2)', [[1, 3], ['a', 'b']]],
  ['ROW(B2:C3)', [[2], [3]]],
  ['COLUMN(B2:C3)', [[2, 3]]],
  ['XLOOKUP(3,D1:D5,D1:E5)', [[3, 'b']]],
  ['XLOOKUP(3,A7:E7,A7:E8)', [[3], ['r']]],
  ['IF(D1:D3>2,"ya",E1:E3)', [['a'], ['ya'], ['ya']]],
  ['IF({1,0},"ya")', [['ya', false]]],
  ['UPPER(E1:E2)', [['A'], ['B']]],
  ['{1,2;"x",TRUE}', [[1, 2], ['x', true]]],
])('=%s memberi persegi', (formula, expected) => {
  expect(semua(`=${formula}`)).toEqual(expected);
}); // prettier-ignore

test('@ memberi sel pada baris atau kolomnya sendiri', () => {
  expect([hasil('=@D1:D5', 'J3'), hasil('=@A7:E7', 'C9'), hasil('=@D1:D5', 'J9'), hasil('=@A7:E7', 'J9')]).toEqual([
    5,
    3,
    { error: '#?' },
    { error: '#?' },
  ]);
  expect([hasil('=@D1:D5', 'J1'), hasil('=@D1:D5', 'J5'), hasil('=@A7:E7', 'A9'), hasil('=@A7:E7', 'E9')]).toEqual([
    1, 9, 1, 5,
  ]);
});

test('bila ditanya artinya, pembulatan memberi angkanya sendiri dan baris tersembunyi ikut', () => {
  const meaning = { ...lembar, shows: false };
  expect(hasil('=ROUND(2.675,2)', 'J10', meaning)).toBe(2.675);
  expect(hasil('=SUBTOTAL(9,D1:D5)', 'J10', meaning)).toBe(25);
  expect(hasil('=SUBTOTAL(109,D1:D5)', 'J10', meaning)).toBe(18);
});

test('fungsi add-in dikenal dari namanya di berkas maupun di Excel', () => {
  const functions = new Map([['RENJA.CAPAIAN', (): Scalar => 87]]);
  const source = { ...lembar, functions };
  expect(hasil('=RENJA.CAPAIAN(A1,A2)', 'J10', source)).toBe(87);
  expect(hasil('=_xldudf_RENJA_CAPAIAN(A1,A2)', 'J10', source)).toBe(87);
  expect(hasil('=RENJA.CAPAIAN(A1,A2)')).toEqual({ error: '#?' });
});

test('rujukan yang terlalu luas tidak diikuti', () => {
  const wide = { ...lembar, bounds: { top: 0, left: 0, bottom: 999_999, right: 9 } };
  expect(hasil('=SUM(A:A)', 'J10', wide)).toEqual({ error: '#?' });
  expect(hasil('=SUM(D1:D400000)', 'J10', wide)).toBe(29);
  expect(hasil('=SUM(D1:D400001)', 'J10', wide)).toEqual({ error: '#?' });
});
