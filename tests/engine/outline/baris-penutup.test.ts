/** What closes a table, what a row that tells nothing of itself is, and rows whose code is wrong: as the trees that they make. */
import type { CellValue } from '../../../src/grid/types';
import { baca, pohon } from './baris';

type Rows = readonly (readonly CellValue[])[];
type Kasus = readonly [about: string, roles: readonly string[], rows: Rows, expected: readonly string[]];

const KODE = ['kode', 'nama', 'target K', 'pagu', 'realisasi'];
const NOMOR = ['nomor', 'nama', 'pagu', 'realisasi'];
const NAMA = ['nama', 'pagu', 'realisasi'];
const A: Rows = [
  ['1.02.01', 'PROGRAM A', '', 300, 200],
  ['1.02.01.2.01', 'Kegiatan A1', '', 300, 200],
];
const B: Rows = [
  ['1.02.02', 'PROGRAM B', '', 90, 70],
  ['1.02.02.2.01', 'Kegiatan B1', '', 90, 70],
];
const RATA: readonly CellValue[] = ['', 'Rata-rata capaian', 80];
const SELURUH: readonly CellValue[] = ['', 'Rata-rata seluruh program', 82];
const PREDIKAT: readonly CellValue[] = ['', 'Predikat kinerja', 'Tinggi'];
const DAFTAR: Rows = [
  [1, 'Rambu', 10, 5],
  [2, 'Marka', 20, 15],
  [3, 'Halte', 30, 25],
];

const KASUS: readonly Kasus[] = [
  ['the average of the only program', KODE, [...A, RATA], ['2 program', '3 kegiatan <2', '4 rata-rata <2']],
  [
    'a single average below the last of two programs is that of both, its rating too',
    KODE,
    [...A, ...B, RATA, PREDIKAT],
    ['2 program', '3 kegiatan <2', '4 program', '5 kegiatan <4', '6 rata-rata-total', '7 predikat-total'],
  ],
  [
    'a single average between two programs is that of the first',
    KODE,
    [...A, RATA, PREDIKAT, ...B],
    ['2 program', '3 kegiatan <2', '4 rata-rata <2', '5 predikat <2', '6 program', '7 kegiatan <6'],
  ],
  [
    'averages of each program, and one of all with its rating',
    KODE,
    [...A, RATA, PREDIKAT, ...B, RATA, PREDIKAT, SELURUH, PREDIKAT],
    [
      '2 program', '3 kegiatan <2', '4 rata-rata <2', '5 predikat <2', '6 program', '7 kegiatan <6', '8 rata-rata <6', '9 predikat <6',
      '10 rata-rata-total', '11 predikat-total',
    ],
  ],
  [
    'an average of all by its words, below each program, is that program’s; once more at the end it is that of all',
    KODE,
    [...A, SELURUH, ...B, SELURUH, SELURUH],
    ['2 program', '3 kegiatan <2', '4 rata-rata <2', '5 program', '6 kegiatan <5', '7 rata-rata <5', '8 rata-rata-total'],
  ],
  ['figures alone below the last row are its total', KODE, [...A, ['', '', '', 300, 200]], ['2 program', '3 kegiatan <2', '4 jumlah']],
  ['a blank row is none', KODE, [...A, ['', '', '']], ['2 program', '3 kegiatan <2']],
  [
    'figures of a further indicator are no total',
    ['kode', 'nama', 'indikator', 'pagu'],
    [['1.02.01', 'PROGRAM A', 'i', 300], ['1.02.01.2.01', 'Kegiatan A1', 'i', 300], ['', '', 'jumlah orang', 300]],
    ['2 program', '3 kegiatan <2', '4 lanjutan <3'],
  ],
  [
    'a total in words of its own, without a number in a numbered list',
    NOMOR,
    [...DAFTAR, ['', 'TOTAL KABUPATEN', 60, 45]],
    ['2 kegiatan', '3 kegiatan', '4 kegiatan', '5 jumlah'],
  ],
  ['a total whose word stands under No.', NOMOR, [...DAFTAR, ['Jumlah Semua', '', 60, 45]], ['2 kegiatan', '3 kegiatan', '4 kegiatan', '5 jumlah']],
  [
    'below a program the first sub kegiatan is the kegiatan of the others where they add up to it',
    KODE,
    [
      ['1.02.01', 'PROGRAM A', '', 300, 200],
      ['1.02.01.2.01.0001', 'Satu', '', 300, 200],
      ['1.02.01.2.01.0002', 'Dua', '', 180, 110],
      ['1.02.01.2.01.0003', 'Tiga', '', 120, 90],
    ],
    ['2 program', '3 kegiatan <2', '4 subkegiatan <3', '5 subkegiatan <3'],
  ],
  [
    'it is one of them where they do not',
    KODE,
    [
      ['1.02.01', 'PROGRAM A', '', 600, 410],
      ['1.02.01.2.01.0001', 'Satu', '', 310, 210],
      ['1.02.01.2.01.0002', 'Dua', '', 170, 110],
      ['1.02.01.2.01.0003', 'Tiga', '', 120, 90],
    ],
    ['2 program', '3 subkegiatan <2', '4 subkegiatan <2', '5 subkegiatan <2'],
  ],
  [
    'one other row tells nothing of it',
    KODE,
    [
      ['1.02.01', 'PROGRAM A', '', 300, 200],
      ['1.02.01.2.01.0001', 'Satu', '', 300, 200],
      ['1.02.01.2.01.0002', 'Dua', '', 300, 200],
    ],
    ['2 program', '3 subkegiatan <2', '4 subkegiatan <2'],
  ],
  [
    'a kegiatan with the code of a sub kegiatan, where the sums then hold',
    KODE,
    [
      ['1.02.01', 'PROGRAM A', '', 700, 500],
      ['1.02.01.2.01', 'Satu', '', 300, 200],
      ['1.02.01.2.01.0001', 'Dua', '', 180, 110],
      ['1.02.01.2.01.0002', 'Tiga', '', 120, 90],
      ['1.02.01.2.01.0003', 'Empat', '', 400, 300],
      ['1.02.01.2.02.0001', 'Lima', '', 150, 140],
      ['1.02.01.2.02.0002', 'Enam', '', 250, 160],
    ],
    ['2 program', '3 kegiatan <2', '4 subkegiatan <3', '5 subkegiatan <3', '6 kegiatan <2', '7 subkegiatan <6', '8 subkegiatan <6'],
  ],
  [
    'a sub kegiatan with the code of a kegiatan',
    KODE,
    [
      ['1.02.01', 'PROGRAM A', '', 700, 500],
      ['1.02.01.2.01', 'Satu', '', 300, 200],
      ['1.02.01.2.01.0001', 'Dua', '', 180, 110],
      ['1.02.01.2.09', 'Tiga', '', 120, 90],
      ['1.02.01.2.02', 'Empat', '', 400, 300],
      ['1.02.01.2.02.0001', 'Lima', '', 150, 140],
      ['1.02.01.2.02.0002', 'Enam', '', 250, 160],
    ],
    ['2 program', '3 kegiatan <2', '4 subkegiatan <3', '5 subkegiatan <3', '6 kegiatan <2', '7 subkegiatan <6', '8 subkegiatan <6'],
  ],
  [
    'offices beside each other, some not called so',
    NOMOR,
    [[1, 'Kecamatan Utara', 10, 5], [2, 'DISKOMINFO', 20, 15], [3, 'RSUD Kota', 30, 25], ['', 'JUMLAH', 60, 45]],
    ['2 perangkat-daerah', '3 perangkat-daerah', '4 perangkat-daerah', '5 jumlah'],
  ],
  [
    'outcomes on rows of their own, without code and money, continue the row above',
    KODE,
    [
      ['1.02.01', 'PROGRAM A', '', 300, 200],
      ['', 'Meningkatnya mutu layanan', '', ''],
      ['1.02.01.2.01', 'Kegiatan A1', '', 300, 200],
      ['', 'Tersedianya layanan', '', ''],
      ['1.02.01.2.01.0001', 'Sub A', '', 300, 200],
    ],
    ['2 program', '3 lanjutan <2', '4 kegiatan <2', '5 lanjutan <4', '6 subkegiatan <4'],
  ],
  [
    'a column of its own says the level of each row',
    ['lain', 'nama', 'pagu'],
    [['Program', 'A', 300], ['Kegiatan', 'B', 300], ['Sub Kegiatan', 'C', 180], ['Sub Kegiatan', 'D', 120], ['Kegiatan', 'E', 70]],
    ['2 program', '3 kegiatan <2', '4 subkegiatan <3', '5 subkegiatan <3', '6 kegiatan <2'],
  ],
  [
    'capitals over other names: programs',
    ['nama', 'pagu'],
    [['LALU LINTAS', 310], ['Rambu', 170], ['Marka', 140], ['ANGKUTAN', 230], ['Halte', 130], ['Bus', 100]],
    ['2 program', '3 kegiatan <2', '4 kegiatan <2', '5 program', '6 kegiatan <5', '7 kegiatan <5'],
  ],
  [
    'two levels that only sums tell',
    NAMA,
    [['A', 310, 207], ['D', 170, 117], ['E', 140, 90], ['B', 230, 155], ['F', 130, 85], ['G', 100, 70]],
    ['2 kegiatan', '3 subkegiatan <2', '4 subkegiatan <2', '5 kegiatan', '6 subkegiatan <5', '7 subkegiatan <5'],
  ],
  [
    'a list that adds up to its total alone',
    NAMA,
    [['A', 310, 207], ['D', 175, 117], ['E', 140, 93], ['B', 237, 155], ['F', 130, 85], ['G', 100, 70], ['JUMLAH', 1092, 727]],
    ['2 kegiatan', '3 kegiatan', '4 kegiatan', '5 kegiatan', '6 kegiatan', '7 kegiatan', '8 jumlah'],
  ],
]; // prettier-ignore

test.each(KASUS)('%s', (_, roles, rows, expected) => {
  expect(pohon(baca(roles, rows))).toEqual(expected);
});

test.each<[number, readonly string[]]>([
  [2, ['kegiatan', 'subkegiatan']],
  [3, ['program', 'kegiatan', 'subkegiatan']],
  [4, ['bidang', 'program', 'kegiatan', 'subkegiatan']],
  [5, ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan']],
])('%d levels by indent are called by how many they are', (levels, names) => {
  const chain = names.map((_, depth): CellValue[] => [`${'  '.repeat(depth)}Uraian ${depth}`, 310]);
  const leaf = (amount: number): CellValue[] => [`${'  '.repeat(levels - 1)}Rincian ${amount}`, amount];
  const rows = baca(['nama', 'pagu'], [...chain.slice(0, -1), leaf(170), leaf(140)]);
  expect(rows.map(({ kind }) => kind)).toEqual([...names, names.at(-1)]);
  expect(rows.map(({ parent }) => parent)).toEqual([...Array.from({ length: levels }, (_, at) => at - 1), levels - 2]);
});

test('what a row rests on says how sure it is: indent and bold more than sums alone', () => {
  const sure = (roles: readonly string[], rows: Rows, bold?: readonly number[]): number =>
    Math.min(...baca(roles, rows, bold === undefined ? {} : { bold }).map(({ confidence }) => confidence));
  const plain: Rows = [['Aa', 310], ['Dd', 170], ['Ee', 140], ['Bb', 230], ['Ff', 130], ['Gg', 100]];
  const indented = plain.map(([nama = '', pagu = ''], i): CellValue[] => [i % 3 === 0 ? nama : `   ${nama}`, pagu]);
  const sums = sure(['nama', 'pagu'], plain);
  expect(sure(['nama', 'pagu'], indented)).toBeGreaterThan(sums);
  expect(sure(['nama', 'pagu'], plain, [2, 5])).toBeGreaterThan(sums);
}); // prettier-ignore
