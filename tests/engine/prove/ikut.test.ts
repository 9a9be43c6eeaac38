/** Figures that follow others: the row's quarter rule where no year is printed, totals that follow their row (rules: One cause, one galat). */
import { toA1 } from '../../../src/grid/address';
import type { CellValue, Grid } from '../../../src/grid/types';
import { makeGrid, onlyTable } from '../sheets';

const galatOf = (grid: Grid): string[] =>
  onlyTable(grid)
    .evaluation.findings.filter(({ severity }) => severity === 'galat')
    .map(({ cell }) => toA1(cell));

const e81 = (numbering: readonly CellValue[], rows: readonly (readonly CellValue[])[]): Grid =>
  makeGrid([
    ['Evaluasi Hasil Renja Tahun 2024'],
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target Renja Tahun 2024', '', 'Triwulan I', '', 'Triwulan II', '', 'Triwulan III', '', 'Triwulan IV', '', 'Capaian (%)', ''], // prettier-ignore
    ['', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
    ...(numbering.length > 0 ? [numbering] : []),
    ...rows,
  ]);

const ROWS: readonly (readonly CellValue[])[] = [
  ['1.02.01', 'PROGRAM A', 'Persentase layanan', 80, 1000e6, 10, 100e6, 30, 200e6, 50, 150e6, 60, 250e6, 75, 70],
  ['1.02.01.2.01', 'Kegiatan B', 'Persentase berkas', 90, 1000e6, 20, 100e6, 40, 200e6, 60, 150e6, 72, 250e6, 80, 70],
  ['1.02.01.2.01.0001', 'Sub C', 'Jumlah dokumen', 20, 600e6, 4, 60e6, 3, 100e6, 5, 90e6, 4, 170e6, 80, 70],
  ['1.02.01.2.01.0002', 'Sub D', 'Jumlah peserta', 50, 400e6, 10, 40e6, 5, 100e6, 15, 60e6, 10, 80e6, 80, 70],
];

test('without a year, percentages stand at their last quarter and counts add', () => {
  expect(galatOf(e81([], ROWS))).toEqual([]);
  const wrong = ROWS.map((row, at) => (at === 2 ? row.with(13, 85) : row));
  expect(galatOf(e81([], wrong))).toEqual(['N6']);
});

test('a row of letters numbers the columns: its i is no quarter, its k no measure', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o'];
  const { table } = onlyTable(e81(letters, ROWS));
  const quarters = table.columns.filter(({ role }) => role === 'realisasi-tw');
  expect(quarters.map(({ period }) => period)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  expect(quarters.map(({ measure }) => measure)).toEqual(['K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp']);
});

const rfk = (rows: readonly (readonly CellValue[])[]): Grid =>
  makeGrid([
    ['LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2024'],
    ['No', 'Uraian', 'Anggaran (Rp)', 'Realisasi Keuangan (Rp)', 'Sisa Anggaran (Rp)'],
    ...rows,
  ]);

test('one wrong figure on the row of a group is named there; the total of the groups follows it', () => {
  const grid = rfk([
    ['A', 'Sekretariat'],
    [1, 'Penyediaan Gaji', 500e6, 300e6, 200e6],
    [2, 'Rapat Koordinasi', 110e6, 80e6, 30e6],
    ['', 'Jumlah Sekretariat', 610e6, 380e6, 230e6],
    ['B', 'Bidang Pembinaan'],
    [1, 'Penguatan Kelompok', 320e6, 270e6, 50e6],
    [2, 'Promosi Destinasi', 810e6, 390e6, 420e6],
    [3, 'Pendataan Keluarga', 20e6, 8e6, 12e6],
    ['', 'Jumlah Bidang Pembinaan', 1150e6, 278e6, 872e6],
    ['', 'Jumlah', 1760e6, 658e6, 1102e6],
  ]);
  expect(galatOf(grid)).toEqual(['D11']);
});

test('a total that is its own row less its own row follows rows that are wrong above', () => {
  const rows = (pagu: number, realisasi: number): Grid =>
    rfk([
      ['I', 'Program A', pagu, 300e6, pagu - 300e6],
      ['1', 'Kegiatan B', 310e6, 180e6, 130e6],
      ['2', 'Kegiatan C', 190e6, 120e6, 70e6],
      ['II', 'Program D', 720e6, realisasi, 720e6 - realisasi],
      ['1', 'Kegiatan E', 450e6, 260e6, 190e6],
      ['2', 'Kegiatan F', 270e6, 150e6, 120e6],
      ['III', 'Program G', 330e6, 210e6, 120e6],
      ['1', 'Kegiatan H', 130e6, 90e6, 40e6],
      ['2', 'Kegiatan I', 200e6, 120e6, 80e6],
      ['', 'JUMLAH', pagu + 1050e6, 510e6 + realisasi, pagu + 540e6 - realisasi],
    ]);
  expect(galatOf(rows(500e6, 410e6))).toEqual([]);
  expect(galatOf(rows(501e6, 409e6))).toEqual(['C3', 'D6']);
});
