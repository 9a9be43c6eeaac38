/** Figures at the edges of what a text, a column or a double can say. */
import { cleanGrid, cleanLines, cleanText, hasFixedSpace } from '../../src/grid/clean';
import { claimedDecimals, columnNotation, isUnknownKind, KIND, readColumn } from '../../src/grid/column';
import { Decimal } from '../../src/grid/decimal';
import { ExactSum, NearSum, roundsTo, roundsToNearly, storedAs } from '../../src/grid/exact';
import { figureSpan, heldDecimals, readNumberText, settle, type Notation } from '../../src/grid/number';
import { writeLike } from '../../src/grid/style-of-number';
import type { CellValue, Grid } from '../../src/grid/types';

const column = (values: readonly CellValue[], own: Partial<Grid> = {}): Grid => ({
  sheet: 'Lembar',
  top: 4,
  left: 2,
  values: values.map((value) => [value]),
  text: values.map((value) => [String(value)]),
  formulas: values.map((value) => [value]),
  formats: values.map(() => ['General']),
  merges: [],
  hiddenRows: [],
  arrays: [],
  style: null,
  ...own,
});
const read = (values: readonly CellValue[], notation: Notation | null, money = true, own: Partial<Grid> = {}) =>
  readColumn(column(values, own), 2, 4, 3 + values.length, notation, money);
const kinds = (values: readonly CellValue[], notation: Notation | null = 'id', money = true): string[] =>
  [...read(values, notation, money).kind].map((kind) => Object.keys(KIND).find((name) => Object.entries(KIND).some(([key, value]) => key === name && value === kind)) ?? ''); // prettier-ignore

/** What a text says, in short: value/decimals/unit, both values of an ambiguous one, candidates, or its kind. */
const said = (text: string): string => {
  const one = readNumberText(text);
  switch (one.kind) {
    case 'number':
      return [one.value.toFixed(), one.decimals, one.notation ?? '-', one.percent ? '%' : '', one.unit, one.spaced ? 'spasi' : ''].join('|'); // prettier-ignore
    case 'ambiguous':
      return `?${settle(one, 'id').toFixed()}|${settle(one, 'us').toFixed()}|${one.digits}|${one.percent ? '%' : ''}|${one.unit}`;
    case 'malformed':
      return `cacat ${one.candidates.map((value) => value.toFixed()).join(' ')}|${one.unit}`;
    case 'several':
      return `beberapa ${one.values.join(' ; ')}`;
    case 'none':
      return 'bukan';
  }
};

describe('teks angka', () => {
  test.each([
    ['1.234', '?1234|1.234|1.234||'],
    ['-1,234 Dok', '?-1.234|-1234|1,234||Dok'],
    ['1.234,', '?1234|1.234|1.234||'],
    ['1.234.,', '?1234|1.234|1.234||'],
    ['0,123', '0.123|3|id|||'],
    ['1234.567', '1234.567|3|us|||'],
    ['12,345.678,9', 'cacat 123456789|'],
    ['1.2345.678', 'cacat 12345678|'],
    ['1234.567.890', 'cacat 1234567890|'],
    ['01.234.567', 'cacat 1234567|'],
    ['1.234.5678', 'cacat 12345678|'],
    ['1.2345,50', 'cacat 1234550|'],
    ['1.234,56.7', 'cacat 1234567|'],
    ['1,234.5', '1234.5|1|us|||'],
    ['1.234,50 %', '1234.5|2|id|%||'],
    ['1 234 567.50', '1234567.5|2|us|||'],
    ['1 234 567,5', '1234567.5|1|id|||'],
    ['1 234,5', '1234.5|1|id|||'],
    ['1 234 567.890', 'cacat 1234567890 1234567.89|'],
    ['200 000', '200000|0|-|||spasi'],
    ['Rp 200 000', '200000|0|-|||'],
    ['0 234', 'beberapa 0 ; 234'],
    ['12 345 67', 'beberapa 12 345 ; 67'],
    ['70 Poin 66,50 Poin', 'beberapa 70 ; 66,50'],
    ['50%', '50|0|-|%||'],
    ['50 % ', '50|0|-|%||'],
    ['50 %  Dok', '50|0|-|%|Dok'],
    ['50 persen', '50|0|-|%|persen'],
    ['50 perseneling', '50|0|-||perseneling|'],
    ['12 Dok % ', '12|0|-||Dok %|'],
    ['12 m2', '12|0|-||m2|'],
    ['12 km2 per hari', '12|0|-||km2 per hari|'],
    ['5 CO2', '5|0|-||CO2|'],
    ['12 x2', 'beberapa 12 ; 2'],
    ['Rp', 'bukan'],
    ['', 'bukan'],
    ['-', 'bukan'],
    ['Tahun 2024', 'bukan'],
    ['≥ 75', '75|0|-|||'],
    ['> 75', '75|0|-|||'],
    ['+/- 75', '75|0|-|||'],
    ['x> 75', 'bukan'],
    ['>x 75', 'bukan'],
    ['(Rp) 75', '75|0|-|||'],
    ['(Rp.)75', '75|0|-|||'],
    ['Rp.: 75', 'bukan'],
    ['Rp: 75', '75|0|-|||'],
    ['Rp.75', '75|0|-|||'],
    ['-Rp 75', '-75|0|-|||'],
    ['Rp -75', '-75|0|-|||'],
    ['Rp (75)', '-75|0|-|||'],
    ['(Rp 75)', '-75|0|-|||'],
    ['( 75 )', '-75|0|-|||'],
    ['(75) orang', 'bukan'],
    ['+75', '75|0|-|||'],
    ['75,-', '75|0|-|||'],
    ['75 -', '75|0|-|||'],
    ['75-', '75|0|-|||'],
    ['75,- per unit', '75|0|-||per unit|'],
    ['75.=', '75|0|-|||'],
    ['75, =', '75|0|-|||'],
    ['75,--', '75|0|-|||'],
    ['7-5', 'beberapa 7 ; 5'],
    ['1. 234. 567', '1234567|0|id|||'],
    ['1 .234 .567', '1234567|0|id|||'],
  ])('%j', (text, expected) => {
    expect(said(text).replace(/\|*$/, '')).toBe(expected.replace(/\|*$/, ''));
  });

  test('sampai 400 tanda sebuah teks mungkin angka, lebih dari itu bukan', () => {
    expect(said(`7 ${'x'.repeat(398)}`)).toContain('7|0');
    expect(said(`7 ${'x'.repeat(399)}`)).toBe('bukan');
  });

  test('tempat angka pertama, tanpa tanda di belakangnya', () => {
    expect(figureSpan('Rp 1.234,-')).toEqual({ at: 3, figure: '1.234' });
    expect(figureSpan('Rp 1.234.,')).toEqual({ at: 3, figure: '1.234' });
    expect(figureSpan('tanpa')).toBeNull();
  });

  test('desimal yang dipegang sebuah angka ganda', () => {
    expect([12, 0.4084, 1e-7, 1.5e-7, 1e21, 0.1 + 0.2, 123.456].map(heldDecimals)).toEqual([0, 4, 7, 8, 0, 1, 3]);
  });
});

describe('kolom angka', () => {
  test('jenis isi', () => {
    expect(kinds(['', 5, true, '-', 'Rp -', 'rp. -', '-,-', '--', '- %', '-%', '−', 'x-', '-x'])).toEqual([
      'blank', 'number', 'text', 'dash', 'dash', 'dash', 'dash', 'dash', 'dash', 'dash', 'dash', 'words', 'words',
    ]); // prettier-ignore
    expect(kinds(['NA', 'n/a', 'N.A.', 'tidak ada', 'TAD', 't.a.d.', 'nihil', 'NAMA', 'bukan na'])).toEqual([
      'na', 'na', 'na', 'na', 'na', 'na', 'na', 'words', 'words',
    ]); // prettier-ignore
    expect(kinds(['##', '#####', '#', '##x', 'x##', '#DIV/0!', '#div/0!', 'Err:502', 'Err:5021', 'xErr:502', '#GETTING_DATA', '#BUSY!'])).toEqual([
      'hidden', 'hidden', 'text', 'words', 'words', 'error', 'error', 'error', 'words', 'words', 'pending', 'pending',
    ]); // prettier-ignore
    expect(kinds(['lima', '%', 'minimal 80'], 'id', false)).toEqual(['text', 'text', 'words']);
    expect(kinds(['lima', '%', 'minimal 80'])).toEqual(['words', 'text', 'words']);
  });

  test('yang mungkin angka tetapi tak terbaca tidak diketahui; kosong, kata dan strip diketahui', () => {
    const unknown = Object.entries(KIND).filter(([, kind]) => isUnknownKind(kind)).map(([name]) => name); // prettier-ignore
    expect(unknown).toEqual(['hidden', 'error', 'unreadable', 'several', 'words', 'pending']);
  });

  test('notasi yang disepakati kolom', () => {
    const notation = (values: readonly CellValue[]) => columnNotation(column(values), 2, 4, 3 + values.length);
    expect(notation(['1.234,5'])).toBe('id');
    expect(notation(['1,234.5'])).toBe('us');
    expect(notation(['1.234,5', '1,234.5'])).toBeNull();
    expect(notation(['1.234,5', '1,234.5', '2,5'])).toBe('id');
    expect(notation(['1.234', '', 5, 'kata'])).toBeNull();
    // A point before more than two digits above 999, or more than four digits, is a slip more often than a notation.
    expect(notation(['1234.567'])).toBeNull();
    expect(notation(['1234.56'])).toBe('us');
    expect(notation(['12.3456'])).toBe('us');
    expect(notation(['1,23456'])).toBeNull();
    expect(notation(['1,2345'])).toBe('id');
    expect(columnNotation(column(['1.234,5']), 2, 0, 9)).toBe('id');
    expect(columnNotation(column(['1.234,5']), 3, 4, 4)).toBeNull();
  });

  test('yang ambigu menurut notasi kolomnya, dengan desimalnya', () => {
    const id = read(['1.234', '1,234', '1.234 %'], 'id', false);
    expect([...id.value.slice(0, 2)]).toEqual([1234, 1.234]);
    expect([id.decimals.get(0), id.decimals.get(1)]).toEqual([0, 3]);
    expect([id.kind[2], id.candidates.get(2)?.map(String)]).toEqual([KIND.unreadable, ['1234', '1.234']]);
    const us = read(['1.234', '1,234', '1.234 %'], 'us', false);
    expect([...us.value].map((value) => Number(value.toFixed(6)))).toEqual([1.234, 1234, 0.01234]);
    expect([us.decimals.get(0), us.decimals.get(1), us.percent[2]]).toEqual([3, 0, 1]);
    expect(read(['1.000 %'], 'id', false).kind[0]).toBe(KIND.number);
    expect(read(['1.001 %'], 'id', false).kind[0]).toBe(KIND.unreadable);
  });

  test('desimal yang di kolomnya pemisah ribuan', () => {
    expect(kinds(['1.181925', '0.1819', '1.18', '12.3456'], 'id', true)).toEqual(['unreadable', 'unreadable', 'number', 'unreadable']); // prettier-ignore
    expect(kinds(['1.181925', '0.1819', '1.18', '1,1819'], 'id', false)).toEqual(['unreadable', 'number', 'number', 'number']); // prettier-ignore
    expect(kinds(['1.181925'], null, true)).toEqual(['unreadable']);
    expect(kinds(['1,181925'], null, true)).toEqual(['number']);
    expect(kinds(['1.181925'], null, false)).toEqual(['number']);
    expect(kinds(['1,234.5678', '1.234,5678'], 'id')).toEqual(['number', 'number']);
    expect(read(['1.181925'], 'id').candidates.get(0)?.map(String)).toEqual(['1181925', '1.181925']);
    expect(read(['12.345.67'], 'id').candidates.get(0)?.map(String)).toEqual(['1234567']);
    expect(kinds(['1.000', '1.181925'], 'us')).toEqual(['number', 'number']);
  });

  test('spasi sebagai pemisah ribuan: kolom uang, atau kolom yang memakainya pada tiga kelompok', () => {
    expect(kinds(['200 000'], null, true)).toEqual(['number']);
    expect(kinds(['200 000'], null, false)).toEqual(['several']);
    for (const witness of ['1 200 000', 'Rp 1 200 000', 'Rp. 1 200 000', 'Rp1 200 000', '-1 200 000', '- 1 200 000'])
      expect([witness, ...kinds(['200 000', witness], null, false)]).toEqual([witness, 'number', 'number']);
    for (const none of ['1 200 0000', 'x 1 200 000', 5, ''])
      expect(kinds(['200 000', none], null, false)[0]).toBe('several');
  });

  test('rumus, ketikan, persen dan angka di atas 15 digit ditandai', () => {
    const own = { formulas: [['=1+4'], ['5'], [5], ['=teks'], ['']], formats: [['0%'], ['0%'], ['General'], [], ['0%']] }; // prettier-ignore
    const made = read([5, '5', 5, 'x', '12345678901234567'], 'id', true, own);
    expect([[...made.formula], [...made.typed], [...made.percent]]).toEqual([
      [1, 0, 0, 1, 0],
      [0, 1, 0, 1, 1],
      [1, 0, 0, 0, 0],
    ]);
    expect([...made.exact].map(([at, value]) => [at, value.toFixed()])).toEqual([[4, '12345678901234567']]);
    expect(read(['123456789012345'], 'id').exact.size).toBe(0);
    expect(read(['1234567890123456'], 'id').exact.size).toBe(1);
    expect(read([5], 'id', true, { formats: [] }).percent[0]).toBe(0);
  });

  test('desimal yang diaku sebuah angka: diketik, dipegang, atau ditetapkan formatnya', () => {
    const claimed = (value: CellValue, format: string, percent = format): number =>
      claimedDecimals(read([value], 'id', true, { formats: [[percent]] }), 0, format);
    expect([claimed('12,50', 'General'), claimed('12,5', '0.0000'), claimed('12', '0.00')]).toEqual([1, 1, 0]);
    expect([claimed(12.5, 'General'), claimed(12.5, '0.00'), claimed(12.567, '0.00'), claimed(12, '0.00')]).toEqual([1, 2, 3, 2]); // prettier-ignore
    expect([claimed(0.8463, '0.00%'), claimed(0.8463, '0%'), claimed(0.846312, '0.00%'), claimed(0.29, '0%')]).toEqual([2, 2, 4, 0]); // prettier-ignore
    expect(claimed(0, '0.00')).toBe(2);
  });
});

describe('yang tidak tampak', () => {
  test('kutip di depan, tanda arah dan spasi khusus', () => {
    expect([cleanText("'12"), cleanText(" '12"), cleanText('‘12'), cleanText("1'2"), cleanText("12'")]).toEqual(['12', '12', '12', "1'2", "12'"]); // prettier-ignore
    expect(cleanText('\u200e1\u00ad2\u0000')).toBe('12');
    expect(cleanText('１２％')).toBe('12%');
    expect(cleanText('a\u00a0\u2009b')).toBe('a  b');
    expect(cleanLines('  a \u00a0 b \r\n\n  c\t d ')).toBe('a b\nc d');
    expect(cleanLines('a\n b')).toBe('a\nb');
    expect(cleanLines('a \nb')).toBe('a\nb');
    expect(['1\u00a0234', '1 234', 'a\u00a0b', '1\u202f2'].map(hasFixedSpace)).toEqual([true, false, false, true]);
  });

  test('lembar: yang bersih kembali apa adanya, yang lain sebagaimana tampak; rumus dan spasi tetap di dalam angka tidak', () => {
    const clean = column(['a', 5, '', ' ', 'a\nb', true]);
    expect(cleanGrid(clean)).toBe(clean);
    const made = cleanGrid(column(['a\u200b', '\u200b ', '=a\u200b', '1\u00a0234', "'5", 'a', "  'x", 7, "a'b", 'é', 'a=\u200b'])); // prettier-ignore
    expect(made.values.flat()).toEqual(['a', '', '=a\u200b', '1\u00a0234', '5', 'a', 'x', 7, "a'b", 'é', 'a=']);
    expect(made.formulas.flat()[0]).toBe('a\u200b');
    const row = cleanGrid({ ...clean, values: [['a', 'b\u200b', 'c'], ['d']] }); // prettier-ignore
    expect(row.values).toEqual([['a', 'b', 'c'], ['d']]); // prettier-ignore
    expect(cleanGrid({ ...clean, values: [[5, '', "''"]] }).values).toEqual([[5, '', "'"]]);
  });
});

describe('jumlah dan pembulatan', () => {
  test('jumlah persis: bilangan bulat, desimal, dan banyaknya', () => {
    const sum = new ExactSum();
    expect([sum.value().toFixed(), sum.count, sum.equalsInteger(0)]).toEqual(['0', 0, true]);
    sum.add(5);
    sum.addInteger(7);
    expect([sum.value().toFixed(), sum.count, sum.equalsInteger(12), sum.equalsInteger(11)]).toEqual(['12', 2, true, false]); // prettier-ignore
    sum.add(new Decimal('0.5'));
    expect([sum.value().toFixed(), sum.count, sum.equalsInteger(12)]).toEqual(['12.5', 3, false]);
    const large = new ExactSum();
    large.add(Number.MAX_SAFE_INTEGER);
    large.add(3);
    expect([large.value().toFixed(), large.equalsInteger(Number.MAX_SAFE_INTEGER)]).toEqual(['9007199254740994', false]); // prettier-ignore
    large.add(new Decimal('0.25'));
    large.add(1);
    expect(large.value().toFixed()).toBe('9007199254740995.25');
  });

  test('jumlah dalam angka ganda membawa sisanya, dan tidak tahu bila saling menghapus', () => {
    const near = (...values: number[]): number => {
      const sum = new NearSum();
      values.forEach((value) => sum.add(value));
      return sum.value();
    };
    expect(near(0.1, 0.2, 0.3)).toBe(0.6);
    expect(near(1e15, 0.1, 0.2)).toBe(1000000000000000.2);
    expect(near(0.1, 1e15, 0.2)).toBe(1000000000000000.2);
    expect(near(5, -3)).toBe(2);
    expect(near()).toBe(0);
    expect(near(1e9, -1e9, 1)).toBeNaN();
    expect([near(32.5, -31.5), near(33, -32)]).toEqual([1, NaN]);
  });

  test('membulat ke angka tercetak: pasti, pasti tidak, atau hanya yang persis tahu', () => {
    expect([roundsToNearly(12.344, 12.34, 2), roundsToNearly(12.346, 12.34, 2), roundsToNearly(12.345, 12.34, 2)]).toEqual([true, false, null]); // prettier-ignore
    expect([roundsToNearly(5, 5, 0), roundsToNearly(1e16, 1e16, 2), roundsToNearly(0.4, 0, -1), roundsToNearly(0.6, 0, -1)]).toEqual([true, true, true, false]); // prettier-ignore
    expect([roundsToNearly(5.3, 5, 0, 0.2), roundsToNearly(7, 5, 0, 0.2), roundsToNearly(5, 5, 2, 0.2)]).toEqual([null, false, null]); // prettier-ignore
    expect(roundsToNearly(-12.346, -12.34, 2)).toBe(false);
    const rounds = (exact: string, printed: string, decimals: number) => roundsTo(new Decimal(exact), new Decimal(printed), decimals); // prettier-ignore
    expect([rounds('12.345', '12.35', 2), rounds('12.345', '12.34', 2), rounds('12.3449999999999999999', '12.34', 2), rounds('2.5', '3', -1), rounds('2.5', '2', 0)]).toEqual([true, false, true, true, false]); // prettier-ignore
  });

  test('hasil tersimpan: sama sampai ekor angka ganda', () => {
    const stored = (exact: string, value: number) => storedAs(new Decimal(exact), new Decimal(value));
    expect([stored('0.3', 0.1 + 0.2), stored('0.3', 0.30000001), stored('0', 1e-14), stored('0', 1e-12)]).toEqual([true, false, true, false]); // prettier-ignore
    expect([stored('1e15', 1e15 + 16), stored('1e15', 1e15 + 64), stored('-1e15', -1e15 - 16), stored('-5', 5)]).toEqual([true, false, true, false]); // prettier-ignore
  });
});

test.each<[string, string, string]>([
  ['101,45 %', '99.934', '99,93 %'],
  ['101.45%', '99.934', '99.93%'],
  ['12', '7.5', '8'],
  ['1.234.567', '7654321', '7.654.321'],
  ['1234567', '7654321', '7654321'],
  ['1 234 567', '7654321', '7 654 321'],
  ['1,234.5', '7654.25', '7,654.3'],
  ['12', '7654321', '7.654.321'],
  ['1234', '7654321', '7654321'],
  ['1.234', '7654', '7.654'],
  ['0,5', '-0.04', '0,0'],
  ['0,5', '-0.06', '-0,1'],
  ['Rp 5', '-7', 'Rp -7'],
  ['-5', '7', '7'],
  ['- 5', '-7', '-7'],
  ['(5)', '-7', '(7)'],
  ['(5)', '7', '7'],
  ['(-5)', '-7', '(7)'],
  ['(Rp 5)', '-7', '(Rp 7)'],
  ['(Rp 5) a', '7', 'Rp 7) a'],
  ['5 (lima)', '-7', '-7 (lima)'],
  ['5 Dok', '7', '7 Dok'],
  ['', '-7.5', '-7,50'],
  ['kosong', '7654.5', '7.654,50'],
  [' 5\u00a0Dok ', '7', '7 Dok'],
])('%j ditulis dengan nilai %s: %j', (text, value, expected) => {
  expect(writeLike(text, new Decimal(value))).toBe(expected);
});

test('desimal teks yang ambigu menurut notasi kolomnya', () => {
  const like = (notation: Notation) => writeLike('1.234', new Decimal('7.5'), notation);
  expect([like('id'), like('us')]).toEqual(['8', '7.500']);
});
