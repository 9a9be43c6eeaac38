/** Formulas after lines of their sheet moved, as Excel writes them. */
import { columnIndex } from '../../src/grid/address';
import { formulaReader, holdsError, referencesOf, functionName } from '../../src/grid/formula';
import { copiedTo, relativeForm } from '../../src/grid/formula-form';
import { movedFormula, type Moved } from '../../src/grid/formula-form';
import { partOf, readAreas } from '../../src/grid/formula-value';
import { lembar, pohon, sel } from './lembar-contoh';

/** A row inserted before row 4, row 8 deleted; a column inserted before C, F deleted. */
const lines: Moved = {
  row: (row) => (row === 7 ? null : row >= 3 ? row + 1 - (row > 7 ? 1 : 0) : row),
  column: (column) => (column === 5 ? null : column >= 2 ? column + 1 - (column > 5 ? 1 : 0) : column),
};

test.each<[string, string | null]>([
  ['=A1+B3', '=A1+B3'],
  ['=C4*2', '=D5*2'],
  ['=$C$4', '=$D$5'],
  ['=C$4+$C4', '=D$5+$D5'],
  ['=SUM(A1:E10)', '=SUM(A1:F10)'],
  ['=SUM(C4:C8)', '=SUM(D5:D8)'],
  ['=SUM(C8:C10)', '=SUM(D9:D10)'],
  ['=SUM($C$8:C$10)', '=SUM($D$9:D$10)'],
  ['=SUM(F1:G2)', '=SUM(G1:G2)'],
  ['=A8', null],
  ['=F1+A1', null],
  ['=SUM(F1:F9)', null],
  ['=SUM(C:D)', '=SUM(D:E)'],
  ['=SUM($C:D)', '=SUM($D:E)'],
  ['=SUM(F:F)', null],
  ['=SUM(4:6)', '=SUM(5:7)'],
  ['=SUM($4:6)', '=SUM($5:7)'],
  ['=SUM(8:8)', null],
  ['=Lain!C4+C4', '=Lain!C4+D5'],
  ['=Rekap!C4', '=Rekap!D5'],
  ['=rekap!C4', '=rekap!D5'],
  ["='Rekap'!C4+'Lembar lain'!C4", "='Rekap'!D5+'Lembar lain'!C4"],
  ['="C4"&C4', '="C4"&D5'],
  ['="a""C4"&C4', '="a""C4"&D5'],
  ['=Tabel[C4]+C4', '=Tabel[C4]+D5'],
  ['=Tabel[[#This Row],[C4]]+C4', '=Tabel[[#This Row],[C4]]+D5'],
  ['=LOG10(C4)+nama_C4+C4x', '=LOG10(D5)+nama_C4+C4x'],
  // A sheet of another workbook, though it has the same name.
  ['=[1]Rekap!C4', '=[1]Rekap!C4'],
  ["='[1]Rekap'!C4+C4", "='[1]Rekap'!C4+D5"],
  ['=C4.x+1.5', '=C4.x+1.5'],
  ['=pagu!x+C4', '=pagu!x+D5'],
  ['=A1:C4', '=A1:D5'],
])('%s', (formula, expected) => {
  expect(movedFormula(formula, 'Rekap', lines)).toBe(expected);
});

test('nama lembar dengan kutip', () => {
  expect(movedFormula("='Dinas ''A'''!C4", "Dinas 'A'", lines)).toBe("='Dinas ''A'''!D5");
  expect(movedFormula("='Dinas ''A'''!C4", 'Dinas A', lines)).toBe("='Dinas ''A'''!C4");
});

test('salinan rumus', () => {
  const copy = (formula: string): string => copiedTo(formula, sel('B2'), sel('D5'));
  expect(copy('=A1+$A$1+A$1+$A1')).toBe('=C4+$A$1+C$1+$A4');
  expect(copy('="A1"&A1&\'A1\'!A1')).toBe('="A1"&C4&\'A1\'!C4');
  expect(copy('=LOG10(A1)+nilai_A1+A1.x+x.A1+$x')).toBe('=LOG10(C4)+nilai_A1+A1.x+x.A1+$x');
  expect(copiedTo('=A1+B2', sel('B2'), sel('A2'))).toBe('=#REF!+A2');
  expect(copiedTo('=A1+B2', sel('B2'), sel('B1'))).toBe('=#REF!+B1');
  expect(copiedTo('=A1+B2', sel('B2'), sel('B2'))).toBe('=A1+B2');
});

test('bentuk relatif', () => {
  expect(relativeForm('=$B3+C$4+D5', sel('B2'))).toBe('=R[1]C2+R4C[1]+R[3]C[2]');
  expect(relativeForm('="K:K"&A1', sel('A1'))).toBe('="K:K"&R[0]C[0]');
  for (const whole of ['=SUM(K:K)', '=SUM($K:$L)', '=SUM(3:4)', '=SUM($3:$4)', '=SUM(10:12)'])
    expect(relativeForm(whole, sel('C7'))).toBe(`${whole}@6,2`);
  for (const other of ['=x.K:K(1)', '=Tabel[K]']) expect(relativeForm(other, sel('C7'))).not.toContain('@');
});

test('nama fungsi di berkas dan di Excel', () => {
  expect(['sum', '_xldudf_RENJA_CAPAIAN', '_xldudf_renja_rata_rata'].map(functionName)).toEqual([
    'SUM',
    'RENJA.CAPAIAN',
    'RENJA.RATA_RATA',
  ]);
});

describe('yang dibaca rumus', () => {
  const read = formulaReader('Lembar');
  const areas = (formula: string, cell = 'J10') => {
    const found = referencesOf(pohon(formula, cell), sel(cell));
    return [found.areas.map(({ top, left, bottom, right }) => [top, left, bottom, right]), found.complete];
  };
  test('rujukan berurutan, dan apakah itu semuanya', () => {
    expect(areas('=B2:A1+$C$3')).toEqual([[[0, 0, 1, 1], [2, 2, 2, 2]], true]); // prettier-ignore
    expect(areas('=SUM(2:3,B:C)')).toEqual([[[1, 0, 2, 16_383], [0, 1, 1_048_575, 2]], true]); // prettier-ignore
    expect(areas('={1,2}+A1%')).toEqual([[[0, 0, 0, 0]], true]);
    expect(areas('=OFFSET(A1,1,0)')).toEqual([[[0, 0, 0, 0]], false]);
    expect(areas('=INDIRECT("A1")')).toEqual([[], false]);
    expect(areas('=A1:INDEX(B1:B2,1)')[1]).toBe(false);
    expect(areas('=nama+A1')).toEqual([[[0, 0, 0, 0]], false]);
    expect(areas('=LEN("A1")')).toEqual([[], true]);
  });
  test('area yang ditunjuk fungsi dibaca di tempat ia menunjuk', () => {
    const pointed = (formula: string) =>
      readAreas(pohon(formula), sel('J10'), lembar).map(({ top, left, bottom, right }) => [top, left, bottom, right]);
    expect(pointed('=SUM(A1:A2)+B1')).toEqual([[0, 0, 1, 0], [0, 1, 0, 1]]); // prettier-ignore
    expect(pointed('=SUM(INDEX(A1:B2,0,2))')).toEqual([[0, 1, 1, 1]]);
    expect(pointed('=SUM(OFFSET(A1,1,1,2,1))')).toEqual([[1, 1, 2, 1]]);
    expect(pointed('=SUM(INDIRECT("D1:D2"))')).toEqual([[0, 3, 1, 3]]);
    expect(pointed('=SUM(D1:OFFSET(D1,2,0))')).toEqual([[0, 3, 2, 3]]);
    expect(pointed('=IF(A1>5,A2,B2)')).toEqual([[0, 0, 0, 0], [1, 0, 1, 0], [1, 1, 1, 1]]); // prettier-ignore
    expect(pointed('=OFFSET("x",A1,1)')).toEqual([[0, 0, 0, 0]]);
  });
  test('galat yang tertulis di rumusnya sendiri', () => {
    const holds = ['=SUM(#REF!)', '=#REF!+1', '=A1', '=IFERROR(#REF!,0)', '=IF(A1,#N/A,2)'].map((one) => holdsError(pohon(one))); // prettier-ignore
    expect(holds).toEqual([true, true, false, false, true]);
  });
  test('rumus yang membengkak lewat LET tidak diikuti', () => {
    const names = Array.from({ length: 18 }, (_, at) => `x${'abcdefghijklmnopqr'[at]}_,${at === 0 ? '1' : `x${'abcdefghijklmnopqr'[at - 1]}_+x${'abcdefghijklmnopqr'[at - 1]}_`}`); // prettier-ignore
    expect(pohon(`=LET(${names.join(',')},xr_)`).kind).toBe('unknown');
    expect(pohon(`=LET(${names.slice(0, 10).join(',')},xj_)`).kind).toBe('binary');
  });
  test('yang bukan rumus tetap bukan, juga ketika ditanya lagi', () => {
    expect([read('=1+', sel('A1')), read('=1+', sel('A1'))]).toEqual([null, null]);
    expect(read('=A1+1', sel('B1'))).toBe(read('=A2+1', sel('B2')));
  });
  test('rumus larik: bagian setiap sel, satu nilai untuk semua, #N/A di luar', () => {
    const part = (formula: string, array: string, cell: string) => {
      const [first = '', last = first] = array.split(':');
      const [a, b] = [sel(first), sel(last)];
      return partOf(pohon(formula, first), { top: a.row, left: a.column, bottom: b.row, right: b.column }, sel(cell), lembar); // prettier-ignore
    };
    expect([part('=D1:E2', 'G6:H7', 'G6'), part('=D1:E2', 'G6:H7', 'H7'), part('=D1:E2', 'G6:H7', 'H6')]).toEqual([1, 'b', 'a']); // prettier-ignore
    expect(part('=5', 'G6:H7', 'H7')).toBe(5);
    expect([part('=A7:C7', 'G6:I7', 'H7'), part('=D1:D3', 'G6:H8', 'H8')]).toEqual([2, 5]);
    expect(part('=D1:D3', 'G6:G9', 'G9')).toEqual({ error: '#N/A' });
    expect(part('=A7:B7', 'G6:I6', 'I6')).toEqual({ error: '#N/A' });
  });
});

test('huruf kolom tanpa memandang besar kecilnya', () => {
  expect([columnIndex('a'), columnIndex('AA'), columnIndex('xfd')]).toEqual([0, 26, 16_383]);
});
