/** A blank percentage among figures typed as text (case: "83,33" all down the column, and 83,3333333333 where it was blank). */
import { DEFAULT_SETTINGS } from '../../../src/engine';
import { toA1 } from '../../../src/grid/address';
import { planOf } from '../../analisis';
import { makeGrid } from '../sheets';

const table = (capaian: readonly (string | number)[]) =>
  makeGrid([
    ['CAPAIAN KINERJA TAHUN 2025'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Meningkatnya layanan', 'Jumlah layanan', 'Dok', 80, 60, capaian[0] ?? ''],
    [2, 'Meningkatnya data', 'Jumlah data', 'Dok', 12, 10, capaian[1] ?? ''],
    [3, 'Meningkatnya mutu', 'Jumlah mutu', 'Dok', 30, 10, capaian[2] ?? ''],
    [4, 'Meningkatnya sarana', 'Jumlah sarana', 'Unit', 20, 15, capaian[3] ?? ''],
  ]);

const written = (capaian: readonly (string | number)[]) =>
  planOf(table(capaian), { kind: 'hitung-ulang' }, DEFAULT_SETTINGS).writes.map(({ cell, after, format }) => [
    toA1(cell),
    after,
    format,
  ]);

test('ditulis tepat, dan ditampilkan dengan desimal kolomnya', () => {
  const value = 100 / 3;
  expect(written(['75,00', '83,33', '', '75,00'])).toEqual([['G5', { kind: 'number', value }, '0.00']]);
  expect(written(['75', '83', '', '75'])).toEqual([['G5', { kind: 'number', value }, '0']]);
});

test('seluruh kolom kosong di tabel yang diketik sebagai teks: dua desimal, dan uang berkelompok', () => {
  const typed = makeGrid([
    ['EVALUASI HASIL RENJA TAHUN 2025'],
    ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Capaian (%)', 'Sisa Anggaran (Rp)'],
    ['1', 'Program Pendidikan', '3.000.000', '1.000.000', '', ''],
    ['2', 'Program Kesehatan', '1.250.000', '250.500', '', ''],
    ['3', 'Program Sosial', '4.000.000', '3.999.000', '', ''],
  ]);
  const plan = planOf(typed, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
  const formats = new Map(plan.writes.map(({ cell, format }) => [toA1(cell), format]));
  expect(formats.get('E3')).toBe('0.00');
  expect(formats.get('F3')).toBe('#,##0');
  const kept = { ...DEFAULT_SETTINGS, tulis: { ...DEFAULT_SETTINGS.tulis, 'format-persen': false } };
  const without = planOf(typed, { kind: 'hitung-ulang' }, kept).writes;
  expect(without.filter(({ format }) => format !== undefined)).toEqual([]);
  expect(without.map(({ cell }) => toA1(cell))).toContain('F3');
});

test('di antara bilangan tetap seperti selnya', () => {
  expect(written([75, 83.33, '', 75])).toEqual([['G5', { kind: 'number', value: 100 / 3 }, undefined]]);
});
