import { toA1 } from '../../src/grid/address';
import {
  antarLembar,
  compareBeside,
  comparePlans,
  compareSheets,
  DEFAULT_SETTINGS,
  openGrid,
  planSheet,
  type Planned,
  type Settings,
} from '../../src/engine';
import type { Grid } from '../../src/grid/types';
import { readFixture } from './sheets';

const named = (grid: Grid, sheet: string): Grid => ({ ...grid, sheet });
const found = async (change: (grid: Grid) => Grid) => {
  const perubahan = named(await readFixture('anggaran-perubahan-luwu-timur-2021/table.xlsx'), 'Perubahan');
  const evaluasi = change(named(await readFixture('e81-luwu-timur-2021/table.xlsx'), 'Evaluasi'));
  return antarLembar([perubahan, evaluasi].map((grid) => openGrid(grid, DEFAULT_SETTINGS)));
};
const withPagu = (grid: Grid, row: number, value: number): Grid => ({
  ...grid,
  values: grid.values.map((cells, at) =>
    at === row - 1 ? cells.map((cell, column) => (column === 4 ? value : cell)) : cells,
  ),
});

test('E.81 Luwu Timur memakai pagu Refocusing dari Rumusan Perubahan: tidak ada yang berbeda', async () => {
  const findings = (await found((grid) => grid)).get('Evaluasi') ?? [];
  expect(findings.filter(({ cell }) => cell.column === 4)).toEqual([]);
});

test('pagu satu sub kegiatan yang diubah di satu lembar saja ditemukan di selnya, dengan sel lembar lain', async () => {
  const findings = (await found((grid) => withPagu(grid, 33, 75_560_000))).get('Evaluasi') ?? [];
  const [first, ...others] = findings.filter(({ cell }) => cell.column === 4);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    rule: 'antar-lembar',
    severity: 'peringatan',
    found: '75560000',
    expected: '70560000',
  });
  expect(first === undefined ? '' : toA1(first.cell)).toBe('E33');
  expect(first?.reason.params['selLain']).toMatchObject({ nilai: 'H35' });
});

test('yang diabaikan tetap diabaikan, dan kembali bila angka lembar lain berubah', async () => {
  const perubahan = named(await readFixture('anggaran-perubahan-luwu-timur-2021/table.xlsx'), 'Perubahan');
  const evaluasi = withPagu(named(await readFixture('e81-luwu-timur-2021/table.xlsx'), 'Evaluasi'), 33, 75_560_000);
  const compare = (settings: Settings, lain: Grid) =>
    compareSheets([lain, evaluasi].map((grid) => openGrid(grid, settings))).flatMap(({ analysis: { sheet, tables } }) =>
      tables.flatMap(({ table, evaluation }) =>
        evaluation.findings.flatMap((finding) =>
          sheet === 'Evaluasi' && finding.rule === 'antar-lembar' && toA1(finding.cell) === 'E33'
            ? [{ fingerprint: table.fingerprint, finding }]
            : [],
        ),
      ),
    );
  const [first] = compare(DEFAULT_SETTINGS, perubahan);
  if (first === undefined) throw new Error('tanpa temuan antar-lembar di E33');
  const { rule, key, found } = first.finding;
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    tables: { [first.fingerprint]: { dismissed: [{ rule, key, found, reason: 'DPA terbaru' }] } },
  };
  expect(compare(settings, perubahan)[0]?.finding.dismissed).toBe('DPA terbaru');
  const diubah: Grid = {
    ...perubahan,
    values: perubahan.values.map((cells, at) =>
      at === 34 ? cells.map((cell, i) => (i === 7 ? 70_000_000 : cell)) : cells,
    ),
  };
  expect(compare(settings, diubah)[0]?.finding.dismissed).toBeNull();
});

test('tabel tahun lain tidak dibandingkan', async () => {
  const evaluasi = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const lain = named(evaluasi, 'Tahun lain');
  const judul = (grid: Grid): Grid => ({
    ...grid,
    values: grid.values.map((cells, at) =>
      at < 3 ? cells.map((cell) => String(cell).replace('2021', '2022')) : cells,
    ),
  });
  const all = antarLembar(
    [named(evaluasi, 'A'), withPagu(judul(lain), 33, 1)].map((grid) => openGrid(grid, DEFAULT_SETTINGS)),
  );
  expect(all.get('Tahun lain')).toBeUndefined();
});

test('membandingkan dua kali tidak menggandakan temuan; temuan ada di tabelnya', async () => {
  const perubahan = named(await readFixture('anggaran-perubahan-luwu-timur-2021/table.xlsx'), 'Perubahan');
  const evaluasi = withPagu(named(await readFixture('e81-luwu-timur-2021/table.xlsx'), 'Evaluasi'), 33, 75_560_000);
  const once = compareSheets([perubahan, evaluasi].map((grid) => openGrid(grid, DEFAULT_SETTINGS)));
  const count = (analyses: typeof once): number =>
    analyses
      .flatMap(({ analysis }) => analysis.tables.flatMap(({ evaluation }) => evaluation.findings))
      .filter(({ rule }) => rule === 'antar-lembar').length;
  expect(count(once)).toBeGreaterThan(0);
  expect(count(compareSheets(once))).toBe(count(once));
});

describe('yang tertinggal sesudah perintah', () => {
  const planned = async (): Promise<Planned[]> => {
    const perubahan = named(await readFixture('anggaran-perubahan-luwu-timur-2021/table.xlsx'), 'Perubahan');
    const evaluasi = withPagu(named(await readFixture('e81-luwu-timur-2021/table.xlsx'), 'Evaluasi'), 33, 75_560_000);
    return [perubahan, evaluasi].map((grid) => planSheet(openGrid(grid, DEFAULT_SETTINGS), { kind: 'hitung-ulang' }));
  };
  const rulesAt = (planned: Planned | undefined, address: string): string[] =>
    planned?.plan.marks
      .filter(({ cell }) => toA1(cell) === address)
      .flatMap(({ findings }) => findings.map(({ rule }) => rule)) ?? [];

  test('tanda dan temuan sesudah Hitung ulang memuat beda antar lembar', async () => {
    const plans = await planned();
    const [, evaluasi] = comparePlans(plans);
    expect(rulesAt(plans[1], 'E33')).not.toContain('antar-lembar');
    expect(rulesAt(evaluasi, 'E33')).toContain('antar-lembar');
    expect(evaluasi?.plan.writes).toEqual(plans[1]?.plan.writes);
    const ids = evaluasi?.plan.after.tables.flatMap(({ evaluation }) => evaluation.findings.map(({ id }) => id));
    expect(ids).toContain('antar-lembar@E33');
  });

  test('satu lembar di samping yang lain: temuannya di lembar yang belakangan, seperti bila semua dihitung', async () => {
    const [perubahan, evaluasi] = await planned();
    if (perubahan === undefined || evaluasi === undefined) throw new Error('no plans');
    const [whole] = comparePlans([perubahan, evaluasi]).slice(1);
    expect(compareBeside(evaluasi, { before: [perubahan.after], behind: [] })).toEqual(whole);
    expect(compareBeside(evaluasi, { before: [], behind: [] })).toBe(evaluasi);
    const first = compareBeside(perubahan, { before: [], behind: [evaluasi.after] });
    expect(first.plan.marks.flatMap(({ findings }) => findings).some(({ rule }) => rule === 'antar-lembar')).toBe(
      false,
    );
  });
});
