import fc from 'fast-check';
import { claimedDecimals, columnNotation, figureAt, KIND, readColumn } from '../../src/grid/column';
import { Decimal } from '../../src/grid/decimal';
import type { CellValue, Grid } from '../../src/grid/types';

const column = (values: readonly CellValue[], formats: readonly string[] = []): Grid => ({
  sheet: 'Lembar',
  top: 4,
  left: 2,
  values: values.map((value) => [value]),
  text: values.map((value) => [String(value)]),
  formulas: values.map((value) => [value]),
  formats: values.map((_, i) => [formats[i] ?? 'General']),
  merges: [],
  hiddenRows: [],
  arrays: [],
  style: null,
});

const read = (values: readonly CellValue[], { money = true, formats = [] as readonly string[] } = {}) => {
  const grid = column(values, formats);
  const bottom = 4 + values.length - 1;
  return readColumn(grid, 2, 4, bottom, columnNotation(grid, 2, 4, bottom), money);
};
const figures = (values: readonly CellValue[], options = {}): (string | null)[] => {
  const figures = read(values, options);
  return values.map((_, i) => figureAt(figures, i)?.toFixed() ?? null);
};

describe('satu kolom angka', () => {
  test('1.234 sendirian diputuskan kolomnya: Indonesia', () => {
    expect(figures(['1.234', '3.454.652.186', '41.344.100,00'])).toEqual(['1234', '3454652186', '41344100']);
  });
  test('1,234 sendirian diputuskan kolomnya: notasi Amerika', () => {
    expect(figures(['1,234', '2,150,518,300.00', '1.5'], { money: false })).toEqual(['1234', '2150518300', '1.5']);
  });
  test('tanpa bukti sama sekali: dilaporkan dengan kedua bacaannya, tidak ditebak', () => {
    const result = read(['1.234', '22.500']);
    expect([...result.kind]).toEqual([KIND.unreadable, KIND.unreadable]);
    expect(result.candidates.get(0)?.map(String)).toEqual(['1234', '1.234']);
  });
  test('bukti yang seimbang tidak memutuskan', () => {
    expect(figures(['1.234', '1.234.567', '1,234,567'])).toEqual([null, '1234567', '1234567']);
  });
  test('dalam kolom uang Indonesia, titik dengan selain tiga angka adalah cacat dan dilaporkan', () => {
    const result = read(['210112.039', '1.181925', '3.454.652.186', '1.200.000']);
    expect(result.kind[1]).toBe(KIND.unreadable);
    expect(result.candidates.get(1)?.map(String)).toEqual(['1181925', '1.181925']);
    expect(figureAt(result, 2)?.toFixed()).toBe('3454652186');
  });
  test('spasi sebagai pemisah ribuan: kolom uang, atau kolom yang memakainya juga pada angka lain', () => {
    expect(figures(['200 000', '100.000.000'])).toEqual(['200000', '100000000']);
    expect(figures(['200 000', '100 000 000'], { money: false })).toEqual(['200000', '100000000']);
    const result = read(['70 100', '85', '100 000'], { money: false });
    expect([...result.kind]).toEqual([KIND.several, KIND.number, KIND.several]);
  });
  test('tanda desimal yang di kolomnya pemisah ribuan, di depan bukan dua angka: cacat, juga di kolom K', () => {
    const result = read(['1.181925', '1.200,5', '0.125', '1.234,5678'], { money: false });
    expect([...result.kind]).toEqual([KIND.unreadable, 1, 1, 1]);
    expect(result.candidates.get(0)?.map(String)).toEqual(['1181925', '1.181925']);
  });
  test('persen ribuan tidak ditebak', () => {
    const result = read(['97.123 %', '1.234.567', '97,12 %'], { money: false });
    expect([...result.kind]).toEqual([KIND.unreadable, KIND.number, KIND.number]);
  });
  test('yang tak tampak tidak mengubah jenis isi', () => {
    const result = read(['\u200b', "'", '\u00a0 ', '\u200e-\u200e', 'Rp -', 'Rp. -,-', '－', '＃＃＃＃', '\u202aN/A\u202c', 'nihil', '#ref!', 'Err:508', '#GETTING_DATA']); // prettier-ignore
    expect([...result.kind]).toEqual([0, 0, 0, KIND.dash, KIND.dash, KIND.dash, KIND.dash, KIND.hidden, KIND.na, KIND.na, KIND.error, KIND.error, KIND.pending]); // prettier-ignore
  });
  test('kata di sekitar angka, dan kata di tempat uang, bukan kosong: tidak diketahui', () => {
    expect([...read(['minimal 80 %', 'Dok', 'WTP'], { money: false }).kind]).toEqual([
      KIND.words,
      KIND.text,
      KIND.text,
    ]);
    expect([...read(['menunggu revisi', '—']).kind]).toEqual([KIND.words, KIND.dash]);
  });

  test('jenis isi sel: kosong, strip, NA, tertutup, galat, kata, beberapa nilai', () => {
    const result = read(
      ['', '  ', '-', '–', 'NA', 'N/A', 'n/a', '#####', '#DIV/0!', '#REF!', 'Dok', '%', '70 Poin 66,50 Poin', true],
      {
        money: false,
      },
    );
    expect([...result.kind]).toEqual([
      KIND.blank,
      KIND.blank,
      KIND.dash,
      KIND.dash,
      KIND.na,
      KIND.na,
      KIND.na,
      KIND.hidden,
      KIND.error,
      KIND.error,
      KIND.text,
      KIND.text,
      KIND.several,
      KIND.text,
    ]);
    expect(figureAt(result, 2)?.toFixed()).toBe('0');
    expect(figureAt(result, 0)).toBeNull();
  });
  test('persen adalah pecahan, dari tanda % maupun dari format', () => {
    const result = read(['84,63 %', 0.8463, '0.72', 72], {
      money: false,
      formats: ['General', '0.00%', 'General', '0'],
    });
    expect([...result.percent]).toEqual([1, 1, 0, 0]);
    expect(figureAt(result, 0)?.toFixed()).toBe('0.8463');
    expect(figureAt(result, 1)?.toFixed()).toBe('0.8463');
    expect(claimedDecimals(result, 0, 'General')).toBe(2);
    expect(claimedDecimals(result, 1, '0.00%')).toBe(2);
    expect(claimedDecimals(result, 3, '0')).toBe(0);
  });
  test('angka ketik melebihi 15 digit tetap persis', () => {
    expect(figures(['1.234.567.890.123.456,78', '1.000.000'])).toEqual(['1234567890123456.78', '1000000']);
  });
  test('baris di luar matriks adalah kosong', () => {
    const grid = column([1, 2]);
    expect([...readColumn(grid, 2, 4, 8, null, true).kind]).toEqual([KIND.number, KIND.number, 0, 0, 0]);
    expect([...readColumn(grid, 9, 4, 5, null, true).kind]).toEqual([0, 0]);
  });
});

const id = (n: bigint): string => n.toString().replace(/\B(?=(\d{3})+$)/g, '.');
const us = (n: bigint): string => `${n.toString().replace(/\B(?=(\d{3})+$)/g, ',')}.00`;

describe('hukum kolom', () => {
  test('kolom yang diketik dalam satu notasi dibaca persis, apa pun hiasannya', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1_000_000n, max: 9_999_999_999_999n }), { minLength: 2, maxLength: 12 }),
        fc.array(fc.bigInt({ min: 0n, max: 999_999n }), { maxLength: 6 }),
        fc.constantFrom(id, us),
        fc.array(fc.constantFrom('', 'Rp', 'Rp. ', 'Rp '), { minLength: 18, maxLength: 18 }),
        (large, small, write, prefixes) => {
          const all = [...large, ...small];
          const typed = all.map((n, i) => `${prefixes[i] ?? ''}${write(n)}`);
          expect(figures(typed)).toEqual(all.map((n) => new Decimal(n.toString()).toFixed()));
        },
      ),
      { numRuns: 300 },
    );
  });
});
