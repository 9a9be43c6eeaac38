import { indexMerges } from '../../../src/grid/cells';
import type { CellValue, Grid } from '../../../src/grid/types';
import { isHeadingRow, readHeadings, repeats } from '../../../src/engine/locate/heading-rows';
import { alike, isMeasure, isSubHeading, namesColumn, namesRows } from '../../../src/engine/locate/heading-text';
import { locate } from '../../../src/engine/locate/locate';
import { makeGrid } from '../sheets';

const padded = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): Grid => {
  const width = Math.max(...rows.map(({ length }) => length));
  return makeGrid(
    rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]),
    { merges },
  );
};
const block = (grid: Grid, top = 0) => {
  const { bottom, numbering } = readHeadings(grid, top, indexMerges(grid.merges));
  return { bottom, numbering };
};

describe('satu teks', () => {
  test.each(['Target', 'Realisasi s/d Triwulan II', 'Pagu (Rp)', 'Tingkat Capaian Kinerja (%)', 'Keterangan'])(
    '"%s" menamai kolom',
    (text) => expect(namesColumn(text)).toBe(true),
  );
  test.each([
    'Meningkatnya kualitas pelayanan kesehatan ibu dan anak di puskesmas terpencil',
    'Rp. 314.439.100,-',
    '1.06.01',
    '90 %',
    '20 Laporan',
    'Kepala Dinas:',
    '',
  ])('"%s" tidak menamai kolom', (text) => expect(namesColumn(text)).toBe(false));

  test('nama baris: program, indikator, kode; bukan target', () => {
    expect(['Program/Kegiatan', 'Kode', 'Indikator Kinerja', 'No.'].every(namesRows)).toBe(true);
    expect(['Target', 'Pagu Program', 'K', 'Rp'].some(namesRows)).toBe(false);
  });
  test('di bawah kelompok: ukuran, triwulan, tahun', () => {
    expect(['K', 'Rp', '%', 'I', 'Il', '2024', 'n-1', 'Keuangan'].every(isSubHeading)).toBe(true);
    expect(['Meningkatnya derajat kesehatan', '1.250.000'].some(isSubHeading)).toBe(false);
  });
  test('hanya ukuran', () => {
    expect(['K', 'Rp', '%', 'Fisik'].every(isMeasure)).toBe(true);
    expect(['Program', 'Target kinerja dan anggaran'].some(isMeasure)).toBe(false);
  });
  test('kemiripan: satu bila yang satu hanya mengatakan yang lain', () => {
    expect(alike('Target Renja', 'Target Renja Tahun 2024')).toBe(1);
    expect(alike('Target', 'Realisasi')).toBe(0);
    expect(alike('', '')).toBe(1);
  });
});

const ROWS: readonly CellValue[] = ['PROGRAM A', 'Hasil', 10, 1, 2, 3, 4];

describe('baris judul', () => {
  test('1–4 di bawah "Triwulan" adalah triwulan, bukan baris nomor dan bukan isi', () => {
    const grid = padded(
      [
        ['Program', 'Indikator', 'Target', 'Realisasi pada Triwulan'],
        ['', '', '', 1, 2, 3, 4],
        [1, 2, 3, 4, 5, 6, 7],
        ROWS,
      ],
      ['D1:G1'],
    );
    expect(block(grid)).toEqual({ bottom: 2, numbering: 2 });
  });
  test('baris kosong di dalam judul, sebelum baris nomor', () => {
    const grid = padded([['Program', 'Indikator', 'Target', 'I', 'II', 'III', 'IV'], [], [1, 2, 3, 4, 5, 6, 7], ROWS]);
    expect(block(grid)).toEqual({ bottom: 2, numbering: 2 });
  });
  test('baris kosong sebelum isi bukan judul', () => {
    const grid = padded([['Program', 'Indikator', 'Target', 'I', 'II', 'III', 'IV'], [], ROWS]);
    expect(block(grid).bottom).toBe(0);
  });
  test('K dan Rp di bawah baris nomor masih judul', () => {
    const grid = padded([
      ['Program', 'Indikator', 'Target', '', 'Realisasi'],
      [1, 2, 3, '', 4],
      ['', '', 'K', 'Rp', 'K', 'Rp'],
      ['PROGRAM A', 'Hasil', 10, 1000, 2, 300],
    ]);
    expect(block(grid)).toEqual({ bottom: 2, numbering: 1 });
  });
  test.each<[string, readonly CellValue[]]>([
    ['nama, indikator dan lokasi', ['Program Penunjang Urusan', 'Jumlah dokumen perencanaan', 'Kota', 'Dinas']],
    ['label penutup', ['JUMLAH', '', '', '']],
    ['angka di antara kata', ['Program', 'Indikator', 100, 'Target']],
    ['hanya dua judul', ['Program', 'Target', '', '']],
  ])('baris isi bukan judul: %s', (_, row) => {
    expect(isHeadingRow(padded([row, ['Kegiatan A', 'Keluaran', 'Kota', 'Dinas']]), 0)).toBe(false);
  });
  test('urusan yang berdiri sendiri di bawah judul adalah isi', () => {
    const grid = padded([
      ['Kode', 'Program', 'Target', 'Realisasi'],
      ['', 'URUSAN WAJIB'],
      ['1.06', 'PROGRAM A', 1, 2],
    ]);
    expect(block(grid).bottom).toBe(0);
  });
});

describe('judul halaman berikutnya', () => {
  const FIRST = ['Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Target Tahun 2024', 'Realisasi', 'Keterangan'];
  const body = (from: number): CellValue[][] =>
    [0, 1].map((step) => [`1.06.0${from + step}`, `Program ${from + step}`, 'Hasil', 10, 5, '']);
  const broken = (second: readonly string[]) => padded([FIRST, ...body(1), second, ...body(3)]);

  test.each<[string, readonly string[]]>([
    ['sama', FIRST],
    ['satu kata lain', FIRST.map((text) => text.replace('Kinerja', 'Program'))],
    ['satu judul hilang', FIRST.map((text) => text.replace('Keterangan', ''))],
    ['salah ketik', FIRST.map((text) => text.replace('Realisasi', 'Realisai'))],
  ])('%s: satu tabel', (_, second) => {
    const grid = broken(second);
    const [table, ...others] = locate(grid, indexMerges([]), { tables: {} });
    expect(others).toEqual([]);
    expect([...(table?.repeats ?? [])]).toEqual([3]);
  });
  test('judul lain: tabel lain', () => {
    const grid = broken(['No', 'Nama Barang', 'Saldo Awal', 'Bertambah', 'Berkurang', 'Saldo Akhir']);
    const mergeAt = indexMerges([]);
    expect(repeats(grid, readHeadings(grid, 3, mergeAt), readHeadings(grid, 0, mergeAt))).toBe(false);
    expect(locate(grid, mergeAt, { tables: {} })).toHaveLength(2);
  });
});
