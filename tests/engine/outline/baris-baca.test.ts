/** What single rows are before they make a tree: rests of headings, notes, goals, totals that name their group, rows without a name; and numbers. */
import type { CellValue } from '../../../src/grid/types';
import { baca, pohon } from './baris';

type Options = Parameters<typeof baca>[2];
type Kasus = [string, readonly (readonly CellValue[])[], readonly string[], Options?];

const A: readonly CellValue[] = ['1.02.01', 'PROGRAM A', 100, 200, 300];
const K: readonly CellValue[] = ['1.02.01.2.01', 'Kegiatan A1', 100, 200, 300];
const JUDUL = ['Kode', 'Nama Program', 'Pagu Satu', 'Pagu Dua', 'Pagu Tiga'];

test.each<Kasus>([
  ['words below the headings, above figures, are headings', [['', '', 'Operasi', 'Modal', 'Jumlah'], A, K], ['2 ulangan', '3 program', '4 kegiatan <3']],
  ['years too', [['', '', 2023, 2024, 2025], A, K], ['2 ulangan', '3 program', '4 kegiatan <3']],
  ['years as text', [['', '', '2023', '2024', ' 2025 '], A, K], ['2 ulangan', '3 program', '4 kegiatan <3']],
  ['two years are figures', [['', '', 2023, 2024, ''], A, K], ['2 lanjutan', '3 program', '4 kegiatan <3']],
  ['other figures are figures', [['', '', 3000, 4000, 5000], A, K], ['2 lanjutan', '3 program', '4 kegiatan <3']],
  ['one word is none', [['', '', 'Operasi', '', ''], A, K], ['2 lanjutan', '3 program', '4 kegiatan <3']],
  ['letters are no words', [['', '', 'a', 'b', 'c1'], A, K], ['2 lanjutan', '3 program', '4 kegiatan <3']],
  [
    'below headings repeated at a page break',
    [A, JUDUL, ['', '', 'Operasi', 'Modal', 'Jumlah'], K],
    ['2 program', '3 ulangan', '4 ulangan', '5 kegiatan <2'],
    { headings: JUDUL },
  ],
  ['a note', [A, K, ['', 'Catatan: angka sementara']], ['2 program', '3 kegiatan <2', '4 catatan']],
  ['a row called so that has figures is none', [A, K, ['', 'Catatan: angka sementara', 5, 6, 7]], ['2 program', '3 kegiatan <2', '4 kegiatan <2']],
  ['a line merged over the table', [A, ['Dinas Kota'], K], ['2 program', '3 catatan', '4 kegiatan <2'], { merges: ['A3:E3'] }],
  ['goals above the programs', [['', 'Tujuan 1: Meningkatnya mutu'], ['', 'Sasaran 1: Tercapainya mutu'], A, K], ['2 tujuan', '3 sasaran', '4 program', '5 kegiatan <4']],
  ['what is called a goal and has figures is none', [['', 'Tujuan daerah', 5, 6, 7], A, K], ['2 kegiatan', '3 program', '4 kegiatan <3']],
])('%s', (...[, rows, expected, options]: Kasus) => {
  expect(pohon(baca(['kode', 'nama', 'pagu', 'pagu', 'pagu'], rows, options))).toEqual(expected);
}); // prettier-ignore

test.each<Kasus>([
  [
    'a total that names its group',
    [[1, 'Program Arsip (Program)', 300], [2, 'Kegiatan Satu', 170], [3, 'Kegiatan Dua', 130], ['', 'Jumlah Program Arsip', 300]],
    ['2 program', '3 kegiatan <2', '4 kegiatan <2', '5 jumlah'],
  ],
  [
    'without the number of its group',
    [['', '1. Pengelolaan Arsip', 300], ['', 'a. Satu', 170], ['', 'b. Dua', 130], ['', 'Jumlah Pengelolaan Arsip', 300]],
    ['2 kegiatan', '3 subkegiatan <2', '4 subkegiatan <2', '5 jumlah'],
  ],
  [
    'without what its group says further',
    [['', 'Misi 2 : Mewujudkan tata kelola', 300], ['', 'Satu', 170], ['', 'Dua', 130], ['', 'Jumlah Misi 2', 300]],
    ['2 kegiatan', '3 subkegiatan <2', '4 subkegiatan <2', '5 jumlah'],
  ],
  ['a numbered row that begins like a total is none', [[1, 'Satu', 170], [2, 'Dua', 130], [3, 'Jumlah Penduduk', 900]], ['2 kegiatan', '3 kegiatan', '4 kegiatan']],
  ['a number without name and figures continues', [[1, 'Satu', 170], [2, '', ''], [3, 'Tiga', 5]], ['2 kegiatan', '3 lanjutan <2', '4 kegiatan']],
  ['blanks are no row', [[1, 'Satu', 170], ['', '  ', ''], [3, 'Tiga', 5]], ['2 kegiatan', '4 kegiatan']],
  ['numbers that run on tell no level', ['310', '171', '144', '200', '95', '110'].map((pagu, i) => [i + 1, `Uraian ${pagu}`, Number(pagu)]), [2, 3, 4, 5, 6, 7].map((row) => `${row} kegiatan`)],
  ...([
    ['numbers in steps', '1', '1.1', '1.2', '2', '2.1', '2.2'],
    ['with a comma', '1', '1,1', '1,2', '2', '2,1', '2,2'],
    ['numbers over letters, in brackets', '(1)', '(a)', '(b)', '(2)', '(a)', '(b)'],
    ['Roman numbers over others', 'I', '1', '2', 'II', '1', '2'],
    ['higher Roman numbers', 'IV', '1', '2', 'V', '1', '2'],
    ['capitals over numbers', 'A', '1', '2', 'B', '1', '2'],
    ['letters over numbers, with a point', 'a.', '1.', '2.', 'b.', '1.', '2.'],
  ] as const).map(([about, ...numbers]): Kasus => [
    about,
    numbers.map((nomor, i) => [nomor, `Uraian ${i}`, [310, 170, 140, 200, 90, 110][i] ?? 0]),
    ['2 kegiatan', '3 subkegiatan <2', '4 subkegiatan <2', '5 kegiatan', '6 subkegiatan <5', '7 subkegiatan <5'],
  ]),
])('%s', (_, rows, expected) => {
  expect(pohon(baca(['nomor', 'nama', 'pagu'], rows))).toEqual(expected);
}); // prettier-ignore

test('rows of indicators, and goods by their codes', () => {
  const indikator = baca(
    ['nomor', 'sasaran', 'indikator', 'target K'],
    [[1, 'Meningkatnya A', 'IKU A', 5], ['', '', 'IKU B', 6], ['', 'Meningkatnya C', '', 7], ['', '', '', 8]],
    { baris: 'indikator' },
  );
  expect(pohon(indikator)).toEqual(['2 indikator', '3 indikator', '4 indikator', '5 lanjutan']);
  const barang = baca(
    ['kode', 'nama', 'awal'],
    [['01', 'Tanah', 5], ['01.01', 'Tanah Persil', 5], ['', '', 7], ['02', 'Alat', 6]],
    { baris: 'barang' },
  );
  expect(pohon(barang)).toEqual(['2 golongan', '3 barang <2', '4 catatan', '5 golongan']);
}); // prettier-ignore

test('what a row says of itself: name, number, indicator', () => {
  const [first, second, total] = baca(
    ['nomor', 'nama', 'indikator', 'pagu'],
    [['1.', ' Satu  Dua ', 'Jumlah arsip', 170], ['(2)', 'Tiga', '', 130], ['', 'JUMLAH', '', 300]],
  );
  expect([first?.nama, first?.nomor, first?.indikator, first?.kode]).toEqual(['Satu Dua', '1.', 'Jumlah arsip', null]);
  expect([second?.nama, second?.nomor, second?.indikator]).toEqual(['Tiga', '(2)', '']);
  expect([total?.nama, total?.kind, total?.parent]).toEqual(['JUMLAH', 'jumlah', -1]);
}); // prettier-ignore
