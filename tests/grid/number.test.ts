import fc from 'fast-check';
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
  ])('%s sendirian ambigu: %s', (text, expected) => expect(both(text)).toBe(expected));

  test.each(['210112.0395.1', '1.181925.3', '12.34.567', '1,23,456', '1.23.456,78,9'])(
    '%s cacat, tidak dibaca diam-diam',
    (text) => expect(readNumberText(text).kind).toBe('malformed'),
  );

  test.each(['-', '', 'NA', '%', 'Dok', 'Terlaksana', 'Kec. 11'])('"%s" bukan angka', (text) =>
    expect(readNumberText(text).kind).toBe('none'),
  );

  test.each(['70 Poin 66,50 Poin', '2 Dok, 3 Laporan', '12 orang\n14 orang'])('"%s": beberapa nilai', (text) =>
    expect(readNumberText(text).kind).toBe('several'),
  );

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
          if (read.kind === 'ambiguous') {
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
        fc.constantFrom('101,45 %', '1.234.567,00', 'Rp. 12.345,-', '2,150,518.00', '12 Dok', '0,5', '99.25%'),
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
