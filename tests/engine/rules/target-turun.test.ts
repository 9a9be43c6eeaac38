import { toA1 } from '../../../src/grid/address';
import type { CellValue } from '../../../src/grid/types';
import { renderFinding } from '../../../src/bahasa';
import { keptSettings, parseSettings, rowKey, type Settings } from '../../../src/engine';
import { makeGrid, onlyTable } from '../sheets';

const ON: Partial<Settings> = { periksa: ['target-turun'] };

const turun = (rows: readonly (readonly CellValue[])[], settings: Partial<Settings> = ON) =>
  onlyTable(makeGrid(rows), settings).evaluation.findings.filter(({ rule }) => rule === 'target-turun');
const cells = (...args: Parameters<typeof turun>): string[] => turun(...args).map(({ cell }) => toA1(cell));

/** Rumusan Rencana (T-C.33): this year and the next. */
const TC33: readonly (readonly CellValue[])[] = [
  ['Tabel T-C.33 Rumusan Rencana Program', '', '', '', '', '', ''],
  ['Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Target', 'Pagu Indikatif', 'Prakiraan Maju Target', 'Prakiraan Maju Pagu Indikatif'],
  ['1.05.02', 'PROGRAM KETENTERAMAN', 'Persentase', 90, 300, 80, 290],
  ['1.05.02.2.01', 'Penanganan Gangguan', 'Jumlah', 4, 300, 4, 290],
  ['1.05.02.2.01.0001', 'Pencegahan', 'Jumlah', 2, 100, 3, 60],
  ['1.05.02.2.01.0009', 'Patroli', 'Jumlah', 2, 200, 2, 230],
]; // prettier-ignore

/** Pencapaian indikator (T-C.23): targets of named years. */
const TC23: readonly (readonly CellValue[])[] = [
  ['Tabel T-C.23 Pencapaian Kinerja Pelayanan', '', '', '', '', '', '', ''],
  ['No', 'Indikator Kinerja', 'Target Renstra Tahun', '', '', 'Realisasi Capaian Tahun', '', ''],
  ['', '', 2021, 2022, 2023, 2021, 2022, 2023],
  [1, 'Persentase jalan mantap', 70, 75, 72, 71, 76, 74],
  [2, 'Angka putus sekolah', 12, 10, 9, 11, 10, 9],
  [3, 'Cakupan air bersih', 80, 85, 90, 81, 85, 91],
];

test('mati sebelum diminta', () => {
  expect(turun(TC33, {})).toEqual([]);
  expect(turun(TC33, { periksa: ['aturan-yang-belum-ada'] })).toEqual([]);
});

test('target dan pagu tahun depan yang lebih rendah disebut; pagu hanya di baris terbawah', () => {
  const found = turun(TC33);
  expect(found.map(({ cell }) => toA1(cell))).toEqual(['F3', 'G5']);
  expect(found.map(({ severity, cause, fixable }) => [severity, cause, fixable])).toEqual(
    found.map(() => ['peringatan', 'isian', false]),
  );
  expect(found.map((one) => renderFinding(one, 'id'))).toEqual([
    expect.stringMatching(/ 80 lebih rendah dari .*, 90; turun 10\.$/),
    expect.stringMatching(/ 60 lebih rendah dari .*, 100; turun 40\.$/),
  ]);
  expect(renderFinding(found[0] ?? fail(), 'en')).toMatch(/ 80 is lower than .*, 90; down by 10\.$/);
});

test('tahun demi tahun; indikator yang makin rendah makin baik boleh turun', () => {
  expect(cells(TC23)).toEqual(['E4', 'D5', 'E5']);
  const { table } = onlyTable(makeGrid(TC23));
  const falling = rowKey({ kode: null, nama: '', indikator: 'Angka putus sekolah' });
  const tables = { [table.fingerprint]: { rows: { [falling]: { negatif: true } } } };
  expect(cells(TC23, { ...ON, tables })).toEqual(['E4']);
});

test('pilihannya disimpan dan dibaca kembali', () => {
  const settings = parseSettings({ periksa: ['target-turun'] });
  expect(settings.periksa).toEqual(['target-turun']);
  expect(parseSettings(keptSettings(settings)).periksa).toEqual(['target-turun']);
  expect(parseSettings({ periksa: 'semua' }).periksa).toEqual([]);
});

const fail = (): never => {
  throw new Error('nothing found');
};
