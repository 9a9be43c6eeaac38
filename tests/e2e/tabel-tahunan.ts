/** Tabel 4.1 as an office of Luwu lays it out: Target and Rp a year, under a group that says neither plan nor money. */
import type { CellValue, Grid } from '../../src/grid/types';
import { makeGrid } from '../engine/sheets';

type Sub = readonly [kode: string, nama: string, satuan: string, targets: readonly number[], rupiah: readonly number[]];

const DASAR: readonly Sub[] = [
  ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 'Orang', [100, 110, 120], [200_000_000, 210_000_000, 220_000_000]],
  ['1.06.04.2.01.0002', 'Penyediaan Sandang', 'Orang', [100, 110, 130], [100_000_000, 110_000_000, 115_000_000]],
  ['1.06.04.2.01.0003', 'Penyediaan Alat Bantu', 'Orang', [30, 35, 40], [50_000_000, 55_000_000, 60_000_000]],
];
const DATA: readonly Sub[] = [
  ['1.06.04.2.02.0001', 'Layanan Data', 'Dokumen', [1, 1, 1], [20_000_000, 25_000_000, 30_000_000]],
  ['1.06.04.2.02.0002', 'Layanan Kedaruratan', 'Laporan', [4, 4, 4], [30_000_000, 35_000_000, 40_000_000]],
];

const sums = (subs: readonly Sub[]): number[] =>
  [0, 1, 2].map((year) => subs.reduce((sum, [, , , , rupiah]) => sum + (rupiah[year] ?? 0), 0));
const line = (
  kode: string,
  nama: string,
  satuan: string,
  targets: readonly number[],
  rupiah: readonly number[],
): CellValue[] => [
  kode,
  nama,
  `Capaian ${nama}`,
  satuan,
  70,
  ...targets.flatMap((target, year) => [target, rupiah[year] ?? 0]),
  'Belopa',
];
const PERSEN = [80, 85, 90];

const HEADINGS: readonly (readonly CellValue[])[] = [
  ['Tabel 4.1 Rencana Program, Kegiatan, dan Pendanaan Dinas Sosial Tahun 2025-2027'],
  ['Kabupaten Luwu'],
  [],
  ['Kode', 'Uraian', 'Tolok Ukur', 'Satuan', 'Data Capaian Awal', 'Tahapan Pelaksanaan', '', '', '', '', '', 'Lokasi'],
  ['', '', '', '', '', 'Tahun 2025', '', 'Tahun 2026', '', 'Tahun 2027', '', ''],
  ['', '', '', '', '', 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp', ''],
];

/** In I8 (pagu 2026 of the first kegiatan) ten million too much. */
export const tabelTahunan = (): Grid => {
  const [dasar, data] = [sums(DASAR), sums(DATA)];
  const all = dasar.map((one, year) => one + (data[year] ?? 0));
  const wrong = dasar.map((one, year) => (year === 1 ? one + 10_000_000 : one));
  const rows = [
    ...HEADINGS,
    line('1.06.04', 'PROGRAM REHABILITASI SOSIAL', '%', PERSEN, all),
    line('1.06.04.2.01', 'Rehabilitasi Sosial Dasar', '%', PERSEN, wrong),
    ...DASAR.map((sub) => line(...sub)),
    line('1.06.04.2.02', 'Pengelolaan Data', '%', PERSEN, data),
    ...DATA.map((sub) => line(...sub)),
  ].map((row): CellValue[] => Array.from({ length: 12 }, (_, at) => row[at] ?? ''));
  return makeGrid(rows, {
    sheet: 'Tabel 4.1',
    merges: ['A4:A6', 'B4:B6', 'C4:C6', 'D4:D6', 'E4:E6', 'F4:K4', 'F5:G5', 'H5:I5', 'J5:K5', 'L4:L6'],
  });
};
