/** What headings say of time within a year, in the ways that offices head it. */
import type { CellValue } from '../../../src/grid/types';
import { arti, kenali } from './bantu';

/** Rows of a list with names, one figure per column. */
const isi = (columns: number, of: (column: number, row: number) => CellValue): CellValue[][] =>
  Array.from({ length: 5 }, (_, row) => [
    `1.02.01.2.0${row + 1}`,
    `Kegiatan ${'ABCDE'[row] ?? ''}`,
    ...Array.from({ length: columns }, (__, column) => of(column, row)),
  ]);
const uang = (column: number, row: number): number => (column + 2) * (row + 3) * 1_234_567;

describe('uang per triwulan', () => {
  const sums = (row: number): number => [1, 2, 3, 4].reduce((all, column) => all + uang(column, row), 0);
  const figures = (column: number, row: number): number =>
    column === 0 ? 99_999_999 * (row + 1) : column === 5 ? sums(row) : uang(column, row);

  test.each([
    ['Q1', 'Q2', 'Q3', 'Q4', 'Total'],
    ['Triwulan Pertama', 'Triwulan Kedua', 'Triwulan Ketiga', 'Triwulan Keempat', 'Jumlah'],
    ['Jan - Mar', 'Apr - Jun', 'Jul - Sep', 'Okt - Des', 'Total Setahun'],
    ['Trwln. I', 'Trwln. II', 'Trwln. III', 'Trwln. IV', 's.d. Trwln. IV'],
  ])('%s … %s %s %s %s', (...heads) => {
    const read = kenali([
      ['Realisasi Anggaran'],
      [],
      ['Kode', 'Program/Kegiatan', 'Pagu (Rp)', ...heads],
      ...isi(6, figures),
    ]);
    expect(arti(read).slice(3)).toEqual(
      [1, 2, 3, 4].map((quarter) => `realisasi-tw Rp ${quarter}`).concat('realisasi Rp'),
    );
  });

  test('yang berjalan di samping triwulannya, dan sisa', () => {
    const heads = ['TW I', 's.d. TW I', 'TW II', 's.d. TW II', 'TW III', 's.d. TW III'];
    const read = kenali([
      ['Evaluasi Renja'],
      [],
      ['Kode', 'Program/Kegiatan', 'Pagu (Rp)', ...heads, 'Sisa (Rp)'],
      ...isi(8, uang),
    ]);
    expect(arti(read).slice(3)).toEqual([
      'realisasi-tw Rp 1',
      'realisasi-tw Rp 1 sd',
      'realisasi-tw Rp 2',
      'realisasi-tw Rp 2 sd',
      'realisasi-tw Rp 3',
      'realisasi-tw Rp 3 sd',
      'sisa-pagu Rp',
    ]);
  });
});

test('bulan dan jumlahnya', () => {
  const months = ['Januari', 'Pebruari', 'Maret', 'April'];
  const read = kenali(
    [
      ['Realisasi Belanja'],
      [],
      ['Kode', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi Bulan (Rp)', '', '', '', 's.d. April (Rp)', 'Sisa (Rp)'],
      ['', '', '', ...months],
      ...isi(7, uang),
    ],
    ['A3:A4', 'B3:B4', 'C3:C4', 'D3:G3', 'H3:H4', 'I3:I4'],
  );
  const [, , , ...rest] = arti(read);
  expect(rest.slice(0, 4)).toEqual([101, 102, 103, 104].map((month) => `lain Rp ${month} bulan`));
  expect(rest[4]).toMatch(/^realisasi/);
  expect(rest[5]).toBe('sisa-pagu Rp');
});

test('rencana aksi: T, R dan % di bawah triwulan', () => {
  const read = kenali(
    [
      ['Rencana Aksi'],
      [],
      ['No', 'Sasaran', 'Indikator', 'Satuan', 'TW I', '', '', 'TW II', '', ''],
      ['', '', '', '', 'T', 'R', '%', 'T', 'R', '%'],
      ...[1, 2, 3, 4].map((n): CellValue[] => [
        n,
        'Mutu layanan',
        `Jumlah orang ${n}`,
        'Orang',
        10 * n,
        7 * n,
        70,
        20 * n,
        9 * n,
        45,
      ]),
    ],
    ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:J3'],
  );
  expect(arti(read).slice(4)).toEqual([
    'target K 1 tw',
    'realisasi-tw K 1',
    'capaian 1',
    'target K 2 tw',
    'realisasi-tw K 2',
    'capaian 2',
  ]);
});

test('realisasi tahun lain adalah tahun lalu, juga bila hanya judul lembar yang menyebut tahunnya', () => {
  const rows = [1, 2, 3, 4].map((n): CellValue[] => [n, 'Mutu', `Jumlah orang ${n}`, 'Orang', n, 2 * n, n, 50]);
  const heads = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Realisasi 2024', 'Target', 'Realisasi', 'Capaian (%)'];
  expect(arti(kenali([['Capaian IKU Tahun 2025'], [], heads, ...rows])).slice(4)).toEqual([
    'realisasi-lalu K',
    'target K',
    'realisasi K',
    'capaian',
  ]);
});
