/** What a sheet still lacks before it is sent. */
import { DEFAULT_SETTINGS, type TableAnalysis } from '../../src/engine';
import { overlay } from '../../src/engine/plan/overlay';
import { toA1 } from '../../src/grid/address';
import type { Grid } from '../../src/grid/types';
import { berlaku, kekurangan, sebutKekurangan } from '../../src/laporan/siap';
import { openWorkbook } from '../../src/xlsx';
import { changed } from '../engine/lembar-rumus';
import { readFixture } from '../engine/sheets';
import { bukuKerja } from '../taskpane/buku-kerja';
import { analyseSheet, planOf } from '../analisis';

const tablesOf = (grid: Grid): readonly TableAnalysis[] => analyseSheet(grid, DEFAULT_SETTINGS).tables;
const lacks = (grid: Grid): string[] =>
  kekurangan(tablesOf(grid)).map((one) => `${sebutKekurangan(one, 'id')} ${one.cell === null ? '' : toA1(one.cell)}`);

test('an evaluation: its galat, and factors whose label stands there without a word or not at all', async () => {
  const evaluasi = openWorkbook(await bukuKerja()).readGrid('TW II');
  expect(lacks(evaluasi)).toEqual(['22 galat G9', '21 sel belum terisi P10', 'Faktor penghambat belum diisi B109']);
  expect(lacks(await readFixture('e81-luwu-timur-2021/table.xlsx'))).toEqual([
    '20 galat G9',
    '21 sel belum terisi P10',
    'Faktor pendorong belum ada di bawah tabel A107',
    'Faktor penghambat belum ada di bawah tabel A107',
    'Tindak lanjut belum ada di bawah tabel A107',
  ]);
});

test('what Hitung ulang would fill in is counted: a blank capaian, average and rating', async () => {
  const settings = DEFAULT_SETTINGS;
  const office = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const plan = planOf(office, { kind: 'hitung-ulang' }, settings);
  const filled = overlay(office, plan.writes);
  expect(lacks(filled).join()).not.toContain('belum terisi');
  expect(lacks(changed(filled, { P13: '' }))).toContain('1 sel belum terisi P13');
  expect(lacks(changed(filled, { P13: '', P105: '', Q106: '' }))).toContain('3 sel belum terisi P13');
});

test('a plan is asked neither for factors nor for follow-up', async () => {
  const tables = tablesOf(await readFixture('tc28-lumajang/table.xlsx'));
  expect(berlaku(tables)).toEqual(['galat', 'pertanyaan', 'kolom', 'terisi']);
  expect(kekurangan(tables)).toEqual([]);
  expect(kekurangan([])).toEqual([]);
});
