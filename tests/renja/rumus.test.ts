/** Arithmetic of rows: capaian, quarters, means, ratings, periods. */
import { Decimal } from '../../src/grid/decimal';
import { capaian, realisasiDari, type CaraCapaian } from '../../src/renja/capaian';
import {
  akhirSemester,
  akhirTriwulan,
  bacaPeriode,
  bulanPeriode,
  isSetahun,
  isTahun,
  isTriwulan,
  periodeBulan,
  periodeTahun,
  periodeTahunKe,
  tahunKe,
} from '../../src/renja/periode';
import { celahPredikat, labelSkala, masalahSkala, PERMENDAGRI_86, predikatOf, readPredikat, type SkalaPredikat } from '../../src/renja/predikat'; // prettier-ignore
import { EKSAK, KIRA } from '../../src/renja/hitung';
import { ATURAN_RATA_RATA, rataRata } from '../../src/renja/rata-rata';
import { triwulanDariTeks } from '../../src/renja/kosakata';
import { aturanDariKata, aturanYangCocok, dariTriwulan, romawi } from '../../src/renja/triwulan';

const d = (value: number | string): Decimal => new Decimal(value);
const NEGATIF: CaraCapaian = { negatif: true, rumusNegatif: 'dua-kali', batas: null };

describe('capaian', () => {
  const of = (realisasi: number, target: number, cara: Partial<CaraCapaian> | null) =>
    capaian(d(realisasi), d(target), cara === null ? null : { ...NEGATIF, negatif: false, ...cara })?.toNumber() ??
    null;
  test('batas memotong hanya yang di atasnya, juga pada indikator negatif', () => {
    expect([of(30, 10, { batas: 120 }), of(12, 10, { batas: 120 }), of(11, 10, { batas: 120 }), of(30, 10, {})]).toEqual([120, 120, 110, 300]); // prettier-ignore
    expect([of(0, 10, { negatif: true, batas: 150 }), of(2, 10, { negatif: true, rumusNegatif: 'terbalik', batas: 400 })]).toEqual([150, 400]); // prettier-ignore
    expect([of(0, 10, { negatif: true }), of(0, 10, { negatif: true, rumusNegatif: 'terbalik' }), of(0, 10, null), of(0, 0, null)]).toEqual([200, null, 0, null]); // prettier-ignore
  });
  test('realisasi yang diminta sebuah capaian: kebalikannya', () => {
    const back = (persen: number, target: number, cara: CaraCapaian | null) => realisasiDari(d(persen), d(target), cara)?.toNumber() ?? null; // prettier-ignore
    expect([back(50, 10, null), back(50, 10, { ...NEGATIF, negatif: false }), back(80, 10, NEGATIF)]).toEqual([5, 5, 12]); // prettier-ignore
    const inverse: CaraCapaian = { ...NEGATIF, rumusNegatif: 'terbalik' };
    expect([back(125, 10, inverse), back(0, 10, inverse), back(0, 10, NEGATIF)]).toEqual([8, null, 20]);
  });
});

describe('predikat', () => {
  const skala = (jenjang: SkalaPredikat['jenjang'], terendah = 'Kurang'): SkalaPredikat => ({ jenjang, terendah });
  const two = skala([{ predikat: 'Baik', bawah: 80, atas: 79 }, { predikat: 'Cukup', bawah: 60, atas: 60 }]); // prettier-ignore
  test('skala lain: label, celah, dan yang terendah', () => {
    expect(labelSkala(two)).toEqual(['Baik', 'Cukup', 'Kurang']);
    expect([80, 79.5, 79, 60, 59.9].map((one) => predikatOf(d(one), 'batas-bawah', two))).toEqual(['Baik', 'Cukup', 'Cukup', 'Cukup', 'Kurang']); // prettier-ignore
    expect([80, 79.5, 79, 60, 60.1].map((one) => predikatOf(d(one), 'batas-atas', two))).toEqual(['Baik', 'Baik', 'Cukup', 'Kurang', 'Cukup']); // prettier-ignore
    expect([79.5, 79, 80, 60].map((one) => celahPredikat(d(one), two))).toEqual([{ bawah: 79, atas: 80 }, null, null, null]); // prettier-ignore
    expect([readPredikat('BAIK', two), readPredikat('kurang', two), readPredikat('Sedang', two), readPredikat(' C+ ', skala([{ predikat: 'C+', bawah: 5, atas: 5 }]))]).toEqual(['Baik', 'Kurang', null, 'C+']); // prettier-ignore
  });
  test('skala yang tidak dapat dipakai', () => {
    const step = (predikat: string, bawah: number, atas = bawah) => ({ predikat, bawah, atas });
    expect(masalahSkala(PERMENDAGRI_86)).toBeNull();
    expect(masalahSkala(two)).toBeNull();
    expect(masalahSkala(skala([]))).toBe('jenjang');
    const many = (count: number) => skala(Array.from({ length: count }, (_, at) => step(`J${'abcdefghijklm'[at]}`, 900 - at * 50))); // prettier-ignore
    expect([masalahSkala(many(12)), masalahSkala(many(13))]).toEqual([null, 'jenjang']);
    expect(masalahSkala(skala([step('Baik', 80)], 'baik'))).toBe('nama');
    expect(masalahSkala(skala([step('Baik', 80), step(' ', 60)]))).toBe('nama');
    expect(masalahSkala(skala([step('Baik', 60), step('Cukup', 80)]))).toBe('batas');
    expect(masalahSkala(skala([step('Baik', 80), step('Cukup', 80)]))).toBe('batas');
    expect(masalahSkala(skala([step('Baik', 80, 81)]))).toBe('batas');
    expect(masalahSkala(skala([step('Baik', 80, 59), step('Cukup', 60)]))).toBe('batas');
    expect(masalahSkala(skala([step('Baik', 80, 60), step('Cukup', 60)]))).toBeNull();
    expect(masalahSkala(skala([step('Baik', 1000, 0)]))).toBeNull();
    expect(masalahSkala(skala([step('Baik', 1001, 0)]))).toBe('batas');
    expect(masalahSkala(skala([step('Baik', 5, -1)]))).toBe('batas');
    expect(masalahSkala(skala([step('Baik', NaN, 0)]))).toBe('batas');
    expect(masalahSkala(skala([step('Baik', 50, -Infinity)]))).toBe('batas');
    expect(masalahSkala(skala([step('Baik', Infinity, 50)]))).toBe('batas');
  });
});

describe('rata-rata', () => {
  const capaian = [50, null, 100, null, null];
  const target = [10, 10, 10, null, 0];
  const bobot = [1, 2, 3, 4, 5];
  const at = (list: readonly (number | null)[]) => (i: number) => list[i] ?? null;
  const rows = [0, 1, 2, 3, 4];
  test('tanpa target tidak ikut; bertarget tanpa realisasi adalah 0', () => {
    expect(rataRata(KIRA, rows, { capaian: at(capaian), target: at(target), bobot: null, realisasi: null })).toBe(50);
    const exact = rataRata(EKSAK, rows, { capaian: at(capaian), target: at(target), bobot: null, realisasi: null });
    expect(String(exact)).toBe('50');
    expect(rataRata(KIRA, [3, 4], { capaian: at(capaian), target: at(target), bobot: null, realisasi: null })).toBeNull(); // prettier-ignore
  });
  test('tertimbang: hanya baris yang berbobot', () => {
    const weighted = (weights: readonly (number | null)[]) => rataRata(KIRA, rows, { capaian: at(capaian), target: at(target), bobot: at(weights), realisasi: null }); // prettier-ignore
    expect(weighted(bobot)).toBeCloseTo(350 / 6, 10);
    expect(weighted([1, null, 3])).toBeCloseTo(350 / 4, 10);
    expect(weighted([1, 0, 3])).toBeCloseTo(350 / 4, 10);
    expect(weighted([])).toBeNull();
  });
  test('uang: hasil bagi jumlahnya, yang belum dibelanjakan ikut sebagai bobot', () => {
    const money = {
      capaian: at(capaian),
      target: at(target),
      bobot: at([200, 200, null]),
      realisasi: at([100, null, 9]),
    };
    expect(rataRata(KIRA, [0, 1, 2], money)).toBe(25);
    expect(String(rataRata(EKSAK, [0, 1, 2], money))).toBe('25');
  });
  test('bilangan bulat dan desimal persis bercampur', () => {
    expect([EKSAK.isZero(0), EKSAK.isZero(d(0)), EKSAK.isZero(1), EKSAK.isZero(d(1))]).toEqual([true, true, false, false]); // prettier-ignore
    expect([String(EKSAK.times(2, d('1.5'))), String(EKSAK.div(d(3), 2)), EKSAK.of(7)]).toEqual(['3', '1.5', 7]);
    expect([KIRA.isZero(0), KIRA.isZero(1), KIRA.times(2, 3), KIRA.div(3, 2), KIRA.of(7)]).toEqual([true, false, 6, 1.5, 7]); // prettier-ignore
  });
  test('urutan aturan: sederhana atas yang terendah paling mungkin', () => {
    expect(ATURAN_RATA_RATA.map(({ keluarga, atas, bobot, lanjutan }) => [keluarga, atas, bobot ?? (lanjutan === true ? 'lanjutan' : '')].join(' ').trim())).toEqual([
      'sederhana terendah', 'tertimbang terendah', 'sederhana kegiatan', 'tertimbang kegiatan', 'tertimbang terendah tahun-ini', 'tertimbang kegiatan tahun-ini', 'sederhana terendah lanjutan',
    ]); // prettier-ignore
  });
});

describe('triwulan', () => {
  test('angka Romawi', () => expect(([1, 2, 3, 4] as const).map(romawi)).toEqual(['I', 'II', 'III', 'IV']));
  test('aturan yang cocok, menurut urutan yang lebih mungkin', () => {
    const fits = (quarters: readonly (number | null)[], year: number) => aturanYangCocok(quarters.map((one) => (one === null ? null : d(one))), d(year)); // prettier-ignore
    expect([fits([1, 2, 3, null], 6), fits([1, 9, 3, null], 3), fits([3, 9, 6, null], 6), fits([3, 9, 1, null], 9), fits([1, 2], 7)]).toEqual(['jumlah', 'terakhir', 'terakhir', 'tertinggi', null]); // prettier-ignore
    expect([fits([2, 9, 4], 5), fits([null, null], 0)]).toEqual(['rata-rata', null]);
    expect(dariTriwulan('tertinggi', [d(9), d(9), d(2)])?.toNumber()).toBe(9);
  });
  test.each([
    ['Persentase desa', '', 'terakhir'], ['Persen desa', '', 'terakhir'], ['Presentase desa', '', 'jumlah'], ['Prosentase desa', '', 'terakhir'], ['Prosen desa', '', 'terakhir'], ['Desa', '%', 'terakhir'], ['Desa', 'Persen', 'terakhir'],
    ['Index desa', '', 'terakhir'], ['Rata-rata lama sekolah', '', 'terakhir'], ['Rata rata lama', '', 'terakhir'], ['Ratarata lama', '', 'terakhir'], ['Rasio guru', '', 'terakhir'], ['Cakupan air', '', 'terakhir'], ['Tingkat inflasi', '', 'terakhir'], ['Opini BPK', '', 'terakhir'], ['Predikat SAKIP', '', 'terakhir'],
    ['Skor PPH', '', 'terakhir'], ['Angka kematian', '', 'terakhir'], ['Perangkat desa', '', 'jumlah'], ['Nilai SAKIP', 'Dokumen', 'jumlah'], ['Nilai SAKIP', ' ', 'terakhir'],
    ['Jumlah dokumen yang disusun menurut pedoman, nilai', '', 'jumlah'], ['Jumlah dokumen yang disusun, nilai akhir', '', 'terakhir'],
  ] as const)('%s (%s): %s', (indikator, satuan, expected) => {
    expect(aturanDariKata(indikator, satuan)).toBe(expected);
  }); // prettier-ignore
  test.each([
    ['TW.3', 3], ['TW3', 3], ['TW. ke 2', 2], ['Triwulan ke-4', 4], ['tw-1', 1], ['Triwulan  II', 2], ['Triwulan V', null], ['Triwulan 5', null], ['TW II dan TW II', 2], ['TW II dan TW III', null], ['STW 2', null], ['Triwulan IIa', null], ['Triwulan', null],
  ] as const)('%s: %s', (text, expected) => {
    expect(triwulanDariTeks(text)).toBe(expected);
  }); // prettier-ignore
});

test('periode: triwulan, bulan, tahun', () => {
  expect([0, 1, 4, 5, 100, 101, 112, 113, 2024].map((one) => isTriwulan(one))).toEqual([false, true, true, false, false, false, false, false, false]); // prettier-ignore
  expect([isTriwulan(null), isTahun(null)]).toEqual([false, false]);
  expect([periodeBulan(1), periodeBulan(12)]).toEqual([101, 112]);
  const all = [
    4,
    periodeBulan(1),
    periodeBulan(12),
    periodeTahunKe(1),
    periodeTahunKe(20),
    periodeTahun(2024),
  ] as const;
  expect(all.map(bulanPeriode)).toEqual([null, 1, 12, null, null, null]);
  expect(all.map(tahunKe)).toEqual([null, null, null, 1, 20, null]);
  expect(all.map((one) => isTahun(one))).toEqual([false, false, false, false, false, true]);
  expect(all.map((one) => isSetahun(one))).toEqual([false, false, false, true, true, true]);
  expect(all.map(bacaPeriode)).toEqual(all);
  expect([0, 5, 100, 113, 200, 221, 2.5, '2', null].map(bacaPeriode)).toEqual(Array.from({ length: 9 }, () => null));
  expect([1, 2, 3].map(akhirSemester)).toEqual([2, 4, null]);
  expect([1, 3, 6, 9, 12].map(akhirTriwulan)).toEqual([null, 1, 2, 3, 4]);
});
