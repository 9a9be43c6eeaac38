import { DEFAULT_SETTINGS, openGrid, type Opened } from '../../../src/engine';
import type { Grid } from '../../../src/grid/types';
import { gridOf, readCase } from '../../field/case';

/** Headings of a Renja evaluation by two quarters, under a line of its title. */
export const kepala = (judul: string, tahun = '2026'): string[] => [
  'EVALUASI TERHADAP HASIL RENJA DINAS KESEHATAN',
  judul,
  '~',
  `Kode | Program/Kegiatan/Sub Kegiatan | Indikator | Target ${tahun} | | Realisasi Triwulan | | | | Realisasi ${tahun} | | Capaian (%) |`,
  '| | | | | I | | II | | | | |',
  '| | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp',
  '1 | 2 | 3 | 4 | | 5 | | 6 | | 7 = 5+6 | | 8 = 7/4 |',
];
export const GABUNG = 'merge A4:A6 B4:B6 C4:C6 D4:E5 F4:I4 F5:G5 H5:I5 J4:K5 L4:M5 D7:E7 F7:G7 H7:I7 J7:K7 L7:M7';
export const grids = (lines: readonly string[]): Grid[] =>
  readCase(lines.join('\n')).sheets.map((sheet) => gridOf(sheet));
export const study = (sheets: readonly Grid[]): Opened[] => sheets.map((grid) => openGrid(grid, DEFAULT_SETTINGS));
export const tabel = (judul: string, rows: readonly string[], tahun?: string): Opened[] =>
  study(grids([...kepala(judul, tahun), ...rows, GABUNG]));

/** Its rows as of the first quarter. */
export const TW1 = [
  '1.02.02 | Program Pemenuhan Upaya Kesehatan | Indeks | 100 | 900 | 20 | 250 | | | 20 | 250 | 20 | 27.78',
  '1.02.02.2.01 | Penyediaan Fasilitas Layanan | Unit | 10 | 600 | 2 | 150 | | | 2 | 150 | 20 | 25',
  '1.02.02.2.01.01 | Pembangunan Puskesmas | Unit | 4 | 400 | 1 | 100 | | | 1 | 100 | 25 | 25',
  '1.02.02.2.01.02 | Rehabilitasi Puskesmas | Unit | 6 | 200 | 1 | 50 | | | 1 | 50 | 16.67 | 25',
  '1.02.02.2.02 | Penyediaan Layanan Kesehatan Ibu | Orang | 100 | 300 | 25 | 100 | | | 25 | 100 | 25 | 33.33',
  '1.02.02.2.02.01 | Pengelolaan Pelayanan Ibu Hamil | Orang | 100 | 300 | 25 | 100 | | | 25 | 100 | 25 | 33.33',
];
