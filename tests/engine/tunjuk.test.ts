import {
  columnKey,
  DEFAULT_SETTINGS,
  MIN_CONFIDENCE,
  parseSettings,
  pointAt,
  type Settings,
  type Table,
} from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import type { Grid } from '../../src/grid/types';
import type { Measure, Role, Triwulan } from '../../src/renja/types';
import { readFixture, withOddHeadings, withOwnHeadings } from './sheets';
import { analyseSheet, planOf } from '../analisis';
import { QUARTERS } from '../../src/renja/triwulan';

const luwu = (): Promise<Grid> => readFixture('e81-luwu-timur-2021/table.xlsx');

/** The same sheet with rows of its own above it, under another name. */
const moved = (grid: Grid, by: number): Grid => {
  const above = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] => [
    ...Array.from({ length: by }, () => []),
    ...rows,
  ];
  return {
    ...grid,
    sheet: 'Salinan TW III',
    values: above(grid.values),
    text: above(grid.text),
    formulas: above(grid.formulas),
    formats: above(grid.formats),
    merges: grid.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
  };
};

const point = (grid: Grid, first: number, last: number, settings: Settings = DEFAULT_SETTINGS): Settings => {
  const pointed = pointAt(grid, first - 1, last - 1, settings);
  if (!pointed.ok) throw new Error(`refused: ${pointed.reason}`);
  return pointed.settings;
};

const tableOf = (grid: Grid, settings: Settings): Table => {
  const [first] = analyseSheet(grid, settings).tables;
  if (first === undefined) throw new Error('no table');
  return first.table;
};

type Own = readonly [column: number, role: Role, measure: Measure | null, period?: Triwulan];
const MEANINGS: readonly Own[] = [
  [0, 'nomor', null],
  [1, 'nama', null],
  [2, 'indikator', null],
  [3, 'target', 'K'],
  [4, 'target', 'Rp'],
  ...QUARTERS.flatMap((tw): Own[] => [
    [3 + 2 * tw, 'realisasi-tw', 'K', tw],
    [4 + 2 * tw, 'realisasi-tw', 'Rp', tw],
  ]),
  [13, 'realisasi', 'K'],
  [14, 'realisasi', 'Rp'],
  [15, 'capaian', 'K'],
  [16, 'capaian', 'Rp'],
];

/** What the user says of the columns in the pane, and the form. */
const corrected = (settings: Settings, table: Table, form: string): Settings => {
  const paths = table.columns.map(({ headings }) => ({ texts: headings, areas: [] }));
  const columns = Object.fromEntries(
    MEANINGS.map(([at, role, measure, period = null]) => [columnKey(paths, at), { role, measure, period, side: null }]),
  );
  const own = { ...settings.tables[table.fingerprint], columns, form };
  return { ...settings, tables: { ...settings.tables, [table.fingerprint]: own } };
};

describe('menunjuk baris judul', () => {
  test('judul yang tidak berkata apa-apa tidak dikenali; sesudah ditunjuk tabelnya dibaca dari situ', async () => {
    const grid = withOddHeadings(await luwu());
    expect(analyseSheet(grid, DEFAULT_SETTINGS)).toMatchObject({ tables: [], unread: 'tanpa-tabel' });
    const settings = point(grid, 5, 5);
    const table = tableOf(grid, settings);
    expect(table).toMatchObject({ form: null, range: { top: 4, left: 0, right: 16 } });
    expect(table.confidence).toBeLessThan(MIN_CONFIDENCE);
    expect(planOf(grid, { kind: 'hitung-ulang' }, settings)).toMatchObject({
      writes: [],
      refusals: [{ code: 'tidak-yakin' }],
    });
  });

  test('dengan arti kolom dan formulir dari pengguna, temuannya sama dengan lembar aslinya', async () => {
    const original = await luwu();
    const grid = withOwnHeadings(original);
    const settings = point(grid, 5, 8);
    const chosen = corrected(settings, tableOf(grid, settings), 'E.81');
    const [read] = analyseSheet(grid, chosen).tables;
    const [asked] = analyseSheet(original, { ...DEFAULT_SETTINGS, triwulan: 2 }).tables;
    expect(read?.table).toMatchObject({ form: 'E.81', confidence: 1 });
    const sums = (findings: NonNullable<typeof read>['evaluation']['findings'] = []) =>
      findings.filter(({ rule }) => rule === 'jumlah-anak').map(({ cell, expected }) => [toA1(cell), expected]);
    expect(sums(read?.evaluation.findings)).toEqual(sums(asked?.evaluation.findings));
    expect(sums(read?.evaluation.findings)).toContainEqual(['G9', '447900142']);
    expect(planOf(grid, { kind: 'hitung-ulang' }, chosen).refusals).toEqual([]);
  });

  test('formulir yang dipilih tanpa kolom wajibnya belum boleh menulis', async () => {
    const grid = withOwnHeadings(await luwu());
    const settings = point(grid, 5, 8);
    const { fingerprint } = tableOf(grid, settings);
    const own = { ...settings.tables[fingerprint], form: 'E.81' };
    const table = tableOf(grid, { ...settings, tables: { [fingerprint]: own } });
    expect(table.form).toBe('E.81');
    expect(table.confidence).toBeLessThan(MIN_CONFIDENCE);
  });

  test('tersimpan di buku kerja, tetap berlaku sesudah baris disisipkan dan di salinan lembar', async () => {
    const grid = withOwnHeadings(await luwu());
    const settings = point(grid, 5, 8);
    const kept = parseSettings(JSON.parse(JSON.stringify(corrected(settings, tableOf(grid, settings), 'E.81'))));
    expect(tableOf(moved(grid, 3), kept)).toMatchObject({ sheet: 'Salinan TW III', form: 'E.81', range: { top: 7 } });
  });

  test('judul yang keliru dikenali diganti oleh yang ditunjuk, dan yang terakhir ditunjuk berlaku', async () => {
    const grid = await luwu();
    expect(tableOf(grid, DEFAULT_SETTINGS).range.top).toBe(4);
    const lower = point(grid, 6, 8);
    expect(tableOf(grid, lower).range.top).toBe(5);
    expect(analyseSheet(grid, lower).tables).toHaveLength(1);
    const again = point(grid, 5, 8, lower);
    expect(Object.values(again.tables).filter(({ headings }) => headings !== undefined)).toHaveLength(1);
    expect(tableOf(grid, again)).toMatchObject({ form: 'E.81', range: { top: 4 }, body: { top: 8 } });
    expect(tableOf(grid, again).columns).toEqual(tableOf(grid, DEFAULT_SETTINGS).columns);
  });

  test.each([
    ['baris kosong', 4, 4, 'kosong', null],
    ['di bawah isi lembar', 900, 910, 'kosong', null],
    ['judul lembar', 1, 2, 'satu-kolom', null],
    ['baris isi', 9, 10, 'angka', 8],
    ['judul beserta isinya', 5, 9, 'angka', 8],
    ['seluruh tabel', 5, 100, 'terlalu-banyak', null],
    ['baris penomoran saja', 7, 7, 'kosong', null],
  ])('bukan judul: %s', async (_, first, last, reason, row) => {
    expect(pointAt(await luwu(), first - 1, last - 1, DEFAULT_SETTINGS)).toEqual({ ok: false, reason, row });
  });

  test('judul tanpa baris di bawahnya', async () => {
    const grid = withOwnHeadings(await luwu());
    const bare = { ...grid, values: grid.values.slice(0, 8) };
    expect(pointAt(bare, 4, 7, DEFAULT_SETTINGS)).toEqual({ ok: false, reason: 'tanpa-isi', row: null });
  });
});
