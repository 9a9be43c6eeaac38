/** Figures that no cell can hold (case: a damaged workbook with 1E308 in it; the file that was written could not be opened). */
import { DEFAULT_SETTINGS } from '../../../src/engine';
import { toA1 } from '../../../src/grid/address';
import { planOf } from '../../analisis';
import { makeGrid } from '../sheets';

const HEAD = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'];

test('capaian yang melampaui bilangan Excel tidak ditulis; yang lain tetap', () => {
  const grid = makeGrid([
    ['CAPAIAN KINERJA TAHUN 2025'],
    HEAD,
    [1, 'Meningkatnya layanan', 'Persentase layanan', '%', 80, 60, 75],
    [2, 'Meningkatnya data', 'Jumlah data', 'Dok', 12, 1e308, 70],
    [3, 'Meningkatnya mutu', 'Nilai SAKIP', 'Nilai', 70, 35, ''],
    [4, 'Meningkatnya sarana', 'Jumlah sarana', 'Unit', 20, 15, 75],
  ]);
  const { writes } = planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
  expect(writes.map(({ cell, after }) => [toA1(cell), after])).toEqual([['G5', { kind: 'number', value: 50 }]]);
});
