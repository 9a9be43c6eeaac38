/** Rows in the middle of a table that repeat its headings, as page breaks do, and rows that do not (rules: Reading a sheet, 4 and 10). */
import type { CellValue } from '../../../src/grid/types';
import { baca } from './baris';

const JUDUL = ['No', 'Uraian Kegiatan', 'Pagu Anggaran Tahun Berjalan', 'Realisasi Keuangan sampai Triwulan'];
const ROLES = ['nomor', 'nama', 'pagu', 'realisasi'];

/** What a row is that stands between two of a list. */
const di = (row: readonly CellValue[]): string | undefined =>
  baca(ROLES, [[1, 'Rambu', 310, 207], row, [2, 'Marka', 170, 117], [3, 'Halte', 140, 90], ['', 'JUMLAH', 620, 414]], {
    headings: JUDUL,
  }).find((one) => one.row === 2)?.kind;

test.each<[string, readonly CellValue[]]>([
  ['all headings', JUDUL],
  ['in capitals, with other blanks', ['NO', 'URAIAN  KEGIATAN', 'PAGU ANGGARAN TAHUN BERJALAN ', 'REALISASI KEUANGAN SAMPAI TRIWULAN']],
  ['some of them', ['No', 'Uraian Kegiatan']],
  ['with words lost', ['No', 'Uraian Kegiatan', 'Pagu Anggaran Tahun', 'Realisasi Keuangan sampai']],
  ['with a word changed', ['No', 'Uraian Kegiatan', 'Pagu Anggaran Tahun Ini', 'Realisasi Keuangan sampai Bulan']],
  ['one of four is something else', ['No', 'Uraian Kegiatan', 'Pagu Anggaran Tahun Berjalan', 'lembar kedua']],
  ['with the year below one of them', ['No', 'Uraian Kegiatan', 2025, 'Realisasi Keuangan sampai Triwulan']],
  ['its numbering row', [1, 2, 3, 4]],
  ['its numbering row in brackets', ['(1)', '(2)', '(3)', '(4)']],
  ['a numbering row of letters', ['a', 'b', 'c', 'd']],
  ['of capital letters in brackets', ['(A)', '(B)', '(C)', '(D)']],
  ['of letters with a point, one column left out', ['a.', 'b.', '', 'c.']],
])('a repeat: %s', (_, row) => {
  expect(di(row)).toBe('ulangan');
}); // prettier-ignore

test.each<[string, readonly CellValue[]]>([
  ['a row whose name is a heading’s', [4, 'Uraian Kegiatan', 80, 55]],
  ['two of four', ['No', 'Uraian Kegiatan', 'lembar kedua', 'dari tiga']],
  ['letters that do not ascend', ['a', 'c', 'b', 'd']],
  ['words', ['a', 'Bagian b', 'c', 'd']],
])('none: %s', (_, row) => {
  expect(di(row)).not.toBe('ulangan');
});
