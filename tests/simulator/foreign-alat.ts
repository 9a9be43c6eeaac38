/** What the foreign sheets are described with, and words they share. */
import type { CellValue } from '../../src/grid/types';
import type { Random } from './random';

export type Asing = {
  readonly id: string;
  readonly judul: readonly string[];
  /** Groups above the headings. */
  readonly grup?: readonly string[];
  readonly kepala: readonly string[];
  readonly baris: (r: Random, at: number, before: readonly CellValue[] | null) => CellValue[];
  readonly penutup?: (rows: readonly (readonly CellValue[])[]) => CellValue[];
};

export const ORANG = [
  'Andi',
  'Budi',
  'Citra',
  'Dewi',
  'Eko',
  'Fitri',
  'Gita',
  'Hadi',
  'Indah',
  'Joko',
  'Kartika',
  'Lestari',
] as const;
export const orang = (r: Random, at: number): string =>
  `${ORANG[at % ORANG.length] ?? ''} ${r.pick(['Saputra', 'Wulandari', 'Hidayat', 'Rahman'])}`;
export const column = (rows: readonly (readonly CellValue[])[], at: number): number =>
  rows.reduce((sum, row) => sum + (typeof row[at] === 'number' ? row[at] : 0), 0);
export const angka = (value: CellValue | undefined): number => (typeof value === 'number' ? value : 0);

export const dua = (value: number): number => Math.round(value * 100) / 100;
const DESA = [
  'Sukamulya',
  'Karangsari',
  'Padang Luas',
  'Air Manis',
  'Bukit Raya',
  'Tanjung Batu',
  'Lubuk Alung',
] as const;
export const desa = (at: number): string => `${DESA[at % DESA.length] ?? ''}${at < DESA.length ? '' : ' Barat'}`;
export const banyak = (r: Random, n: number, low: number, high: number): number[] =>
  Array.from({ length: n }, () => r.int(low, high));
export const jumlah = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
/** The closing row: sums of the columns named, blank elsewhere. */
export const tutup =
  (label: string, width: number, columns: readonly number[]) =>
  (rows: readonly (readonly CellValue[])[]): CellValue[] =>
    Array.from({ length: width }, (_, at) => (at === 1 ? label : columns.includes(at) ? column(rows, at) : ''));
