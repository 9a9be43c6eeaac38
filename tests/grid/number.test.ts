import fc from 'fast-check';
import { words } from '../../src/grid/cells';
import { Decimal } from '../../src/grid/decimal';
import { fromDouble, heldDecimals, readNumberText, settle, type NumberText } from '../../src/grid/number';
import { writeLike } from '../../src/grid/style-of-number';

const value = (text: string): string | null => {
  const read = readNumberText(text);
  return read.kind === 'number' ? read.value.toFixed() : null;
};

/** The reading of an ambiguous text in both notations, or its kind. */
const both = (text: string): string => {
  const read: NumberText = readNumberText(text);
  return read.kind === 'ambiguous'
    ? `${settle(read, 'id').toFixed()} | ${settle(read, 'us').toFixed()}`
    : `${read.kind}`;
};

describe('angka yang diketik sebagai teks', () => {
  test.each([
    ['3.454.652.186', '3454652186'],
    ['41.344.100,00', '41344100.00'],
    ['13.393.655,-', '13393655'],
    ['13.393.655,--', '13393655'],
    ['13.393.655.-', '13393655'],
    ['Rp. 1.040.155,-', '1040155'],
    ['Rp 1.040.155', '1040155'],
    ['Rp1.040.155', '1040155'],
    ['IDR 1.040.155', '1040155'],
    ['2,150,518,300.00', '2150518300.00'],
    ['1. 226.155', '1226155'],
    ['14.400.000,', '14400000'],
    ['84,63 %', '84.63'],
    ['84.63%', '84.63'],
    ['3 Dok', '3'],
    ['100 Persen', '100'],
    ['64.00 Paket', '64.00'],
    ['22 org', '22'],
    ['- 649.000 ', null],
    ['- 1.649.000', '-1649000'],
    ['(1.649.000)', '-1649000'],
    ['(Rp 1.649.000)', '-1649000'],
    ['−1.649.000', '-1649000'],
    ['-Rp 1.649.000,-', '-1649000'],
    ['1200', '1200'],
    ['0,5', '0.5'],
    ['0.72', '0.72'],
    ['0,125', '0.125'],
    ['1234,5', '1234.5'],
    ['150 m2', '150'],
    ['12 m²', '12'],
    ['≥ 75', '75'],
    ['\u00a03.454.652\u00a0', '3454652'],
    ['200 000 000', '200000000'],
    ['200\u00a0000\u00a0000', '200000000'],
    ['200\u202f000', '200000'],
    ['1\u2009234\u2009567,50', '1234567.5'],
    ['1 234 567.50', '1234567.5'],
    ['Rp 200 000', '200000'],
    ['Rp. 1 040 155,-', '1040155'],
    ['1 .226.155', '1226155'],
    ['1.226. 155', '1226155'],
    ['\u202d100.000.000\u202c', '100000000'],
    ['\u200e100.000\u200b.000\ufeff', '100000000'],
    ['\u2066Rp\u00ad 1.040.155\u2069', '1040155'],
    ["'1.040.155", '1040155'],
    ['\u20181.040.155', '1040155'],
    ['１００．０００．０００', '100000000'],
    ['８４，６３　％', '84.63'],
    ['－１２，５', '-12.5'],
    ['（１．６４９．０００）', '-1649000'],
    ['Rp (1.649.000)', '-1649000'],
    ['Rp -1.649.000', '-1649000'],
    ['- Rp. 1.649.000,-', '-1649000'],
    ['(1.649.000,-)', '-1649000'],
    ['1.040.155,=', '1040155'],
    ['IDR: 1.040.155', '1040155'],
    ['2 km2', '2'],
    ['12,5 m³', '12.5'],
  ])('%s dibaca %s', (text, expected) => {
    const read = readNumberText(text);
    if (expected === null) expect(read.kind).toBe('ambiguous');
    else {
      expect(read.kind).toBe('number');
      expect(value(text)).toBe(new Decimal(expected).toFixed());
    }
  });

  test.each([
    ['1.234', '1234 | 1.234'],
    ['-1.234', '-1234 | -1.234'],
    ['(649.000)', '-649000 | -649'],
    ['- 649.000', '-649000 | -649'],
    ['1,234', '1.234 | 1234'],
    ['31.997 KK', '31997 | 31.997'],
    ['\u200e649.000\u200e', '649000 | 649'],
    ['(Rp 649.000,-)', '-649000 | -649'],
    ['649.000,', '649000 | 649'],
  ])('%s sendirian ambigu: %s', (text, expected) => expect(both(text)).toBe(expected));

  test.each(['210112.0395.1', '1.181925.3', '12.34.567', '1,23,456', '1.23.456,78,9'])(
    '%s cacat, tidak dibaca diam-diam',
    (text) => expect(readNumberText(text).kind).toBe('malformed'),
  );

  test.each(['-', '', 'NA', '%', 'Dok', 'Terlaksana', 'Kec. 11'])('"%s" bukan angka', (text) =>
    expect(readNumberText(text).kind).toBe('none'),
  );

  test.each([
    '70 Poin 66,50 Poin',
    '2 Dok, 3 Laporan',
    '12 orang\n14 orang',
    '100\n200',
    '1.200.000\n300.000',
    '70 - 80',
    '80 s.d. 90 %',
    '1.500.000 250.000',
    '2025 100',
    '66,50 100',
    '1,5E+09',
    '10/20',
    '3 dokumen, 100 %',
  ])('"%s": beberapa nilai, tidak satu pun ditebak', (text) => expect(readNumberText(text).kind).toBe('several'));

  test('dua kelompok tiga angka berspasi biasa mungkin dua angka: dikatakan', () => {
    expect(readNumberText('200 000')).toMatchObject({ kind: 'number', spaced: true });
    expect(readNumberText('70 100')).toMatchObject({ kind: 'number', spaced: true });
    expect(readNumberText('200\u00a0000')).toMatchObject({ kind: 'number', spaced: false });
    expect(readNumberText('Rp200 000')).toMatchObject({ kind: 'number', spaced: false });
    expect(readNumberText('200 000 000')).toMatchObject({ kind: 'number', spaced: false });
  });

  test('teks sepanjang apa pun dibaca dalam sekejap', () => {
    const panjang = (isi: string): string => isi.repeat(Math.ceil(32_000 / isi.length));
    const texts = [' ', 'Rp. ', '1. ', '1 ', '1.', '1,', '-', '- ', '(', '((1', ')', '1 000 ', '\u200b', '\u00a0', "'", '1 -', '1,-', '#', '１', '% ', '1 .'].map(panjang); // prettier-ignore
    const since = performance.now();
    for (const text of [
      ...texts,
      ...texts.map((one) => `${one}x`),
      ...texts.map((one) => `1${one}`),
      ...texts.map((one) => `Rp ${one}9`),
    ]) {
      // prettier-ignore
      readNumberText(text);
      words(text);
      writeLike(text, new Decimal(12.5));
    }
    expect(performance.now() - since).toBeLessThan(1000);
  });

  test('tanda persen, kata persen, satuan dan desimal terbaca', () => {
    expect(readNumberText('84,63 %')).toMatchObject({ percent: true, decimals: 2, unit: '', notation: 'id' });
    expect(readNumberText('100 Persen')).toMatchObject({ percent: true, decimals: 0 });
    expect(readNumberText('64.00 Paket')).toMatchObject({ percent: false, decimals: 2, unit: 'Paket', notation: 'us' });
  });
});

const group = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);

/** How offices write a figure. */
const notations = [
  { name: 'id', write: (whole: string, part: string) => group(whole, '.') + (part === '' ? '' : `,${part}`) },
  { name: 'us', write: (whole: string, part: string) => group(whole, ',') + (part === '' ? '' : `.${part}`) },
  { name: 'spasi', write: (whole: string, part: string) => group(whole, ' ') + (part === '' ? '' : `,${part}`) },
  { name: 'spasi tetap', write: (whole: string, part: string) => group(whole, '\u202f') + (part === '' ? '' : `,${part}`) }, // prettier-ignore
  { name: 'polos koma', write: (whole: string, part: string) => whole + (part === '' ? '' : `,${part}`) },
  { name: 'polos titik', write: (whole: string, part: string) => whole + (part === '' ? '' : `.${part}`) },
];
const dressings: ((text: string) => string)[] = [
  (text) => text,
  (text) => `Rp ${text}`,
  (text) => `Rp. ${text}`,
  (text) => `Rp.${text}`,
  (text) => ` ${text} `,
  (text) => `${text} Dok`,
  (text) => `${text} %`,
  (text) => `\u202d${text}\u202c`,
  (text) => `'${text}`,
  (text) => `\u00a0${[...text].join('\u200b')}\ufeff`,
  (text) => [...text].map((sign) => (sign >= '!' && sign <= '~' ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join(''), // prettier-ignore
  (text) => `Rp\u202f${text}`,
];

describe('hukum pembacaan', () => {
  test('yang ditulis dalam notasi mana pun dibaca kembali sebagai angka yang sama, atau dinyatakan ambigu', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
        fc.stringMatching(/^\d{0,4}$/),
        fc.constantFrom(...notations),
        fc.constantFrom(...dressings),
        fc.boolean(),
        (whole, part, notation, dress, negative) => {
          const written = notation.write(whole.toString(), part);
          const text = dress(negative ? `-${written}` : written);
          const meant = new Decimal(`${negative ? '-' : ''}${whole}.${part === '' ? '0' : part}`);
          const read = readNumberText(text);
          if (read.kind === 'malformed') {
            // Thousands by spaces and three decimals: both readings are offered.
            expect([notation.name.startsWith('spasi'), part.length]).toEqual([true, 3]);
            expect(read.candidates.some((reading) => reading.eq(meant))).toBe(true);
          } else if (read.kind === 'ambiguous') {
            const readings = [settle(read, 'id'), settle(read, 'us')];
            expect(readings.some((reading) => reading.eq(meant))).toBe(true);
          } else {
            expect(read.kind).toBe('number');
            expect(read.kind === 'number' && read.value.eq(meant)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('ditulis menurut gaya teks aslinya, lalu dibaca: angka itu juga pada desimalnya', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '101,45 %',
          '1.234.567,00',
          'Rp. 12.345,-',
          '2,150,518.00',
          '12 Dok',
          '0,5',
          '99.25%',
          '200 000 000',
          '\u202d1.000.000\u202c',
          '(1.649.000)',
          '- Rp 1.649.000,-',
          "'12,50 Dok",
          '１２，５',
        ),
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        (style, cents) => {
          const figure = new Decimal(cents).div(100);
          const written = writeLike(style, figure);
          const source = readNumberText(style);
          const decimals = source.kind === 'number' ? source.decimals : source.kind === 'ambiguous' ? 0 : 2;
          const read = readNumberText(written);
          const rounded = figure.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
          const readings =
            read.kind === 'ambiguous'
              ? [settle(read, 'id'), settle(read, 'us')]
              : read.kind === 'number'
                ? [read.value]
                : [];
          expect(readings.some((reading) => reading.eq(rounded))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['13.393.655,-', 12_500, '12.500,-'],
    ['200 000 000', 1_234_567, '1 234 567'],
    ['\u202d100.000.000\u202c', 1_234_567, '1.234.567'],
    ['(1.649.000)', -1_500_000, '(1.500.000)'],
    ['(1.649.000)', 1_500_000, '1.500.000'],
    ['- Rp 1.649.000', 1_500_000, 'Rp 1.500.000'],
    ['- Rp 1.649.000', -1_500_000, 'Rp -1.500.000'],
    ['649.000', 1_500_000, '1.500.000'],
    ["'84,63 %", 99.5, '99,50 %'],
  ])('gaya "%s" untuk %d: "%s"', (style, value, expected) =>
    expect(writeLike(style, new Decimal(value))).toBe(expected),
  );

  test('angka Excel benar sampai 15 digit', () => {
    expect(fromDouble(0.1 + 0.2).toFixed()).toBe('0.3');
    expect(fromDouble(1.005 * 1000).toFixed()).toBe('1005');
    expect(fromDouble(9485158231).toFixed()).toBe('9485158231');
    expect(heldDecimals(0.4084)).toBe(4);
    expect(heldDecimals(1e-7)).toBe(7);
    expect(heldDecimals(3454652186)).toBe(0);
    expect(heldDecimals(0.1 + 0.2)).toBe(1);
  });
});
