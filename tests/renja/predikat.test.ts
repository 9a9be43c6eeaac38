import fc from 'fast-check';
import { Decimal } from '../../src/grid/decimal';
import { capaian } from '../../src/renja/capaian';
import { celahPredikat, predikatOf, readPredikat } from '../../src/renja/predikat';
import { PREDIKAT } from '../../src/renja/types';

describe('predikat menurut Permendagri 86/2017', () => {
  test.each([
    ['100', 'Sangat Tinggi', 'Sangat Tinggi'],
    ['148.15', 'Sangat Tinggi', 'Sangat Tinggi'],
    ['91', 'Sangat Tinggi', 'Sangat Tinggi'],
    ['90.5', 'Tinggi', 'Sangat Tinggi'],
    ['90', 'Tinggi', 'Tinggi'],
    ['75.01', 'Sedang', 'Tinggi'],
    ['66', 'Sedang', 'Sedang'],
    ['65.999', 'Rendah', 'Sedang'],
    ['50.75', 'Sangat Rendah', 'Rendah'],
    ['0', 'Sangat Rendah', 'Sangat Rendah'],
  ])('%s: %s (batas bawah), %s (batas atas)', (nilai, bawah, atas) => {
    expect(predikatOf(new Decimal(nilai), 'batas-bawah')).toBe(bawah);
    expect(predikatOf(new Decimal(nilai), 'batas-atas')).toBe(atas);
  });

  test('hukum: kedua skala berbeda tepat di dalam celah', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15_000 }), (basis) => {
        const nilai = new Decimal(basis).div(100);
        const differs = predikatOf(nilai, 'batas-bawah') !== predikatOf(nilai, 'batas-atas');
        expect(differs).toBe(celahPredikat(nilai) !== null);
      }),
    );
  });

  test('hukum: capaian yang lebih tinggi tidak pernah berpredikat lebih rendah', () => {
    const rank = (nilai: number): number =>
      PREDIKAT.findIndex((label) => label === predikatOf(new Decimal(nilai).div(100), 'batas-bawah'));
    fc.assert(
      fc.property(fc.nat(15_000), fc.nat(15_000), (a, b) => {
        expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });

  test('predikat tercetak dibaca apa pun hurufnya', () => {
    expect(readPredikat('SANGAT  TINGGI')).toBe('Sangat Tinggi');
    expect(readPredikat(' sangat rendah.')).toBe('Sangat Rendah');
    expect(readPredikat('Baik')).toBeNull();
  });
});

describe('capaian', () => {
  const of = (realisasi: number, target: number) =>
    capaian(new Decimal(realisasi), new Decimal(target))?.toFixed() ?? null;
  test('realisasi / target × 100; target nol: tidak ada capaian, bukan galat', () => {
    expect(of(26, 27)?.slice(0, 8)).toBe('96.29629');
    expect(of(5, 0)).toBeNull();
    expect(of(8328, 7500)).toBe('111.04');
  });
  test('indikator negatif: 2×target−realisasi, atau target/realisasi; batas memotong', () => {
    const negatif = { negatif: true, rumusNegatif: 'dua-kali', batas: null } as const;
    expect(capaian(new Decimal(12), new Decimal(10), negatif)?.toFixed()).toBe('80');
    expect(capaian(new Decimal(8), new Decimal(10), { ...negatif, rumusNegatif: 'terbalik' })?.toFixed()).toBe('125');
    expect(capaian(new Decimal(0), new Decimal(10), { ...negatif, rumusNegatif: 'terbalik' })).toBeNull();
    expect(
      capaian(new Decimal(30), new Decimal(10), { negatif: false, rumusNegatif: 'dua-kali', batas: 120 })?.toFixed(),
    ).toBe('120');
  });
});
