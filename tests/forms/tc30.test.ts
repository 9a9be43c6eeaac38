import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { makeGrid, onlyTable } from '../engine/sheets';

/** T-C.30 where a percentage row is figured from the two rows below it. */
const rows = (persen2020: CellValue): CellValue[][] => [
  ['Tabel T-C.30 Pencapaian Kinerja Pelayanan', '', '', '', '', '', ''],
  ['No', 'Indikator', 'Target Renstra', '', 'Realisasi Capaian', '', 'Proyeksi'],
  ['', '', '2019', '2020', '2019', '2020', ''],
  [1, 'Persentase anak yang diimunisasi', 80, 90, 75, persen2020, ''],
  ['', 'Jumlah anak yang diimunisasi', 800, 945, 750, 924, ''],
  ['', 'Jumlah anak yang seharusnya', 1000, 1050, 1000, 1050, ''],
];
const galat = (persen2020: CellValue): string[] =>
  onlyTable(makeGrid(rows(persen2020), { merges: ['C2:D2', 'E2:F2', 'A2:A3', 'B2:B3', 'G2:G3'] }))
    .evaluation.findings.filter(({ severity }) => severity === 'galat')
    .map(({ cell, rule, expected }) => `${rule} ${toA1(cell)} ${expected ?? ''}`);

test('persentase = jumlah / jumlah yang seharusnya × 100: benar', () => {
  expect(galat(88)).toEqual([]);
});

test('persentase yang tidak sesuai kedua barisnya ditemukan', () => {
  expect(galat(98)).toEqual(['persamaan F4 88']);
});
