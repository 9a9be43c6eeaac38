import { toA1 } from '../../../src/grid/address';
import type { CellValue } from '../../../src/grid/types';
import { makeGrid, onlyTable } from '../sheets';

const HEADINGS: readonly (readonly CellValue[])[] = [
  ['EVALUASI HASIL RENJA PERANGKAT DAERAH TAHUN 2024', ...Array<string>(16).fill('')],
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', '', 'TW I', '', 'TW II', '', 'TW III', '', 'TW IV', '', 'Realisasi', '', 'Capaian (%)', ''],
  ['', '', '', ...Array.from({ length: 7 }, () => ['K', 'Rp']).flat()],
]; // prettier-ignore

type Isi = { readonly target: number; readonly tw: number };
/** A row whose quarters are alike in K, with money that adds up: K of `realisasi`, blank quarters where `tw` is 0. */
const row = (kode: string, nama: string, { target, tw }: Isi, pagu: number, realisasi = 4 * tw): CellValue[] => {
  const k = tw === 0 ? '' : tw;
  return [kode, nama, `Jumlah ${nama}`, target, pagu, k, pagu / 4, k, pagu / 4, k, pagu / 4, k, pagu / 4, realisasi, pagu, realisasi / target, 1];
}; // prettier-ignore

const found = (rows: readonly (readonly CellValue[])[]): string[] =>
  onlyTable(makeGrid([...HEADINGS, ...rows]))
    .evaluation.findings.filter(({ rule }) => rule === 'k-anak')
    .map(({ cell, severity, reason }) => `${toA1(cell)} ${severity} ${reason.key}`);

const PROGRAM = { target: 200, tw: 45 };

// Rules: Quarters of K.
test('kegiatan yang berbeda dari satu-satunya sub kegiatannya disebut; program dan satu-satunya kegiatannya tidak', () => {
  const rows = (kegiatan: number): CellValue[][] => [
    row('1.06.02', 'PROGRAM REHABILITASI', PROGRAM, 800),
    row('1.06.02.2.01', 'Pelayanan Lansia', { target: 100, tw: kegiatan }, 800),
    row('1.06.02.2.01.0001', 'Penyediaan Makanan', { target: 100, tw: 20 }, 800),
    row('1.06.03', 'PROGRAM PERLINDUNGAN', PROGRAM, 400),
    row('1.06.03.2.01', 'Bantuan Sosial', { target: 10, tw: 2 }, 400),
    row('1.06.03.2.01.0001', 'Penyaluran', { target: 10, tw: 2 }, 300),
    row('1.06.03.2.01.0002', 'Pendataan', { target: 10, tw: 1 }, 100),
  ];
  expect(found(rows(20))).toEqual([]);
  expect(found(rows(15))).toEqual(['N5 info k-anak:beda']);
});

test('realisasi K di atas baris lain yang triwulannya kosong', () => {
  expect(
    found([
      row('1.06.02', 'PROGRAM REHABILITASI', { target: 200, tw: 0 }, 800, 150),
      row('1.06.02.2.01', 'Pelayanan Lansia', { target: 100, tw: 20 }, 800),
      row('1.06.02.2.01.0001', 'Penyediaan Makanan', { target: 100, tw: 20 }, 500),
      row('1.06.02.2.01.0002', 'Pendampingan', { target: 100, tw: 20 }, 300),
    ]),
  ).toEqual(['N4 info k-anak:tanpa-triwulan']);
});
