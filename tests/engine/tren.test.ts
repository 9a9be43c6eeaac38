import type { Tren } from '../../src/engine/facts/types';
import { onlyTable, makeGrid, readFixture } from './sheets';

const shown = (tren: Tren | null) =>
  tren?.keseluruhan.map(({ triwulan, realisasi, serapan, capaianK }) => [
    triwulan,
    realisasi?.toFixed(),
    serapan?.toFixed(2),
    capaianK?.toFixed(2),
  ]) ?? null;

describe('E.81 Luwu Timur 2021', () => {
  let tren: Tren | null;
  beforeAll(async () => {
    tren = onlyTable(await readFixture('e81-luwu-timur-2021/table.xlsx')).evaluation.summary?.tren ?? null;
  });

  test('TW I adds up the 41 sub kegiatan; TW II is the figure of the table itself', () => {
    expect(shown(tren)).toEqual([
      [1, '808956307', '8.53', '32.11'],
      [2, '4350769828', '45.87', '84.61'],
    ]);
  });

  test('program 1: the printed TW I (320.262.697) misses two kegiatan, so the sum of its rows stands', () => {
    expect(tren?.program[0]?.titik[0]?.realisasi?.toFixed()).toBe('447900142');
  });

  test('program 7: only 7.1 had reached its target in TW I: 84.159.745 of 192.911.874', () => {
    expect(tren?.program.find(({ row }) => row === 71)?.titik[0]?.capaianK?.toFixed(2)).toBe('43.63');
  });

  test('two rows do not tell when their realisasi came', () => {
    expect(tren?.tanpaRincian).toBe(2);
  });
});

const HEAD = [
  ['EVALUASI HASIL RENJA TRIWULAN III TAHUN 2024'],
  [
    'No',
    'Program/Kegiatan',
    'Indikator',
    'Satuan',
    'Target',
    '',
    'Realisasi Triwulan I',
    '',
    'Realisasi Triwulan II',
    '',
    'Realisasi Triwulan III',
    '',
    'Realisasi',
    '',
    'Capaian',
    '',
  ],
  ['', '', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
  ['1', '2', '3', '4', '5', '', '6', '', '7', '', '8', '', '10', '', '11', ''],
];
const sheet = (rows: readonly (readonly (string | number)[])[]) => makeGrid([...HEAD, ...rows]);

test('counts add up, percentages are read last, each row by its own rule', () => {
  const grid = sheet([
    ['1', 'Program A', '', '', '', 300, '', 60, '', 60, '', 120, '', 240, '', 80],
    ['1.1', 'Kegiatan A', '', '', '', 300, '', 60, '', 60, '', 120, '', 240, '', 80],
    ['1.1.1', 'Sub kegiatan A', 'Jumlah dokumen', 'Dokumen', 10, 100, 2, 20, 3, 20, 5, 40, 10, 80, 100, 80],
    ['1.1.2', 'Sub kegiatan B', 'Persentase layanan', 'Persen', 80, 100, 40, 20, 60, 20, 80, 40, 80, 80, 100, 80],
    ['1.1.3', 'Sub kegiatan C', 'Jumlah orang', 'Orang', 4, 100, 1, 20, 1, 20, 2, 40, 4, 80, 100, 80],
  ]);
  const tren = onlyTable(grid).evaluation.summary?.tren ?? null;
  // TW I: (20 + 50 + 25) / 3; TW II: (50 + 75 + 50) / 3.
  expect(shown(tren)).toEqual([
    [1, '60', '20.00', '31.67'],
    [2, '120', '40.00', '58.33'],
    [3, '240', '80.00', '100.00'],
  ]);
});

test('a single quarter is no trend', () => {
  const grid = sheet([
    ['1', 'Program A', '', '', '', 100, '', 20, '', '', '', '', '', 20, '', 20],
    ['1.1', 'Kegiatan A', '', '', '', 100, '', 20, '', '', '', '', '', 20, '', 20],
    ['1.1.1', 'Sub kegiatan A', 'Jumlah dokumen', 'Dokumen', 10, 100, 2, 20, '', '', '', '', 2, 20, 20, 20],
  ]);
  expect(onlyTable(grid).evaluation.summary?.tren).toBeNull();
});

test('rows that do not tell their quarters draw no line of K', () => {
  const grid = sheet([
    ['1', 'Program A', '', '', '', 200, '', 40, '', 60, '', '', '', 100, '', 50],
    ['1.1', 'Kegiatan A', '', '', '', 200, '', 40, '', 60, '', '', '', 100, '', 50],
    ['1.1.1', 'Sub kegiatan A', 'Jumlah dokumen', 'Dokumen', 10, 100, '', 20, '', 30, '', '', 5, 50, 50, 50],
    ['1.1.2', 'Sub kegiatan B', 'Jumlah orang', 'Orang', 4, 100, '', 20, '', 30, '', '', 2, 50, 50, 50],
  ]);
  const tren = onlyTable(grid).evaluation.summary?.tren ?? null;
  expect(shown(tren)).toEqual([
    [1, '40', '20.00', undefined],
    [2, '100', '50.00', '50.00'],
  ]);
  expect(tren?.tanpaRincian).toBe(2);
});
