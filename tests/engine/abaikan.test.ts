import { toA1 } from '../../src/grid/address';
import { DEFAULT_SETTINGS, type Action, type Finding, type Settings } from '../../src/engine';
import { onlyTable, readFixture } from './sheets';
import { insertRows, chain, edit } from './transform';
import { analyseSheet, planOf } from '../analisis';

const dismissing = (fingerprint: string, { rule, key, found }: Finding): Settings => ({
  ...DEFAULT_SETTINGS,
  tables: { [fingerprint]: { dismissed: [{ rule, key, found, reason: 'sudah dikonfirmasi' }] } },
});

test.each([
  ['e81-luwu-timur-2021', 'jumlah-anak'],
  ['e81-luwu-timur-2021', 'nilai-tertutup'],
  ['e81-luwu-timur-2021', 'hitung-ganda'],
  ['tc29-luwu-2024', 'persamaan-terbalik'],
  ['tc33-luwu-2024', 'kode'],
])(
  '%s: temuan %s yang diabaikan tetap tercatat dengan alasannya, juga setelah baris disisipkan',
  async (folder, rule) => {
    const grid = await readFixture(`${folder}/table.xlsx`);
    const { table, evaluation } = onlyTable(grid);
    const finding = evaluation.findings.find((one) => one.rule === rule);
    if (finding === undefined) throw new Error(`no ${rule}`);
    const settings = dismissing(table.fingerprint, finding);
    const moved = chain(grid, insertRows(0, [[], []])).grid;
    for (const sheet of [grid, moved]) {
      const [again] = analyseSheet(sheet, settings).tables;
      const dismissed = again?.evaluation.findings.filter((one) => one.dismissed !== null) ?? [];
      expect(dismissed.map((one) => [one.rule, one.dismissed])).toEqual([[rule, 'sudah dikonfirmasi']]);
    }
  },
);

test('temuan muncul lagi bila angkanya berubah', async () => {
  const grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const { table, evaluation } = onlyTable(grid);
  const finding = evaluation.findings.find(({ id }) => id === 'jumlah-anak@G9');
  if (finding === undefined) throw new Error('no finding');
  const { grid: changed } = edit(({ row, column }) => (row === 8 && column === 6 ? 320_262_698 : undefined))(grid);
  const [again] = analyseSheet(changed, dismissing(table.fingerprint, finding)).tables;
  expect(again?.evaluation.findings.find(({ id }) => id === 'jumlah-anak@G9')?.dismissed).toBeNull();
});

test.each<[string, Action, boolean]>([
  ['jumlah-anak@G9', { kind: 'perbaiki', findings: 'semua' }, false],
  ['capaian@P22', { kind: 'perbaiki', findings: 'semua' }, false],
  ['capaian@P22', { kind: 'hitung-ulang' }, false],
  ['capaian@P22', { kind: 'hitung-ulang' }, true],
])('sel temuan %s yang diabaikan tidak ditulis oleh %j (rumus: %j), sel lain tetap', async (id, action, tulisRumus) => {
  const grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const { table, evaluation } = onlyTable(grid);
  const finding = evaluation.findings.find((one) => one.id === id);
  if (finding === undefined) throw new Error(`no ${id}`);
  const written = (settings: Settings): string[] => planOf(grid, action, settings).writes.map(({ cell }) => toA1(cell));
  const all = written({ ...DEFAULT_SETTINGS, tulisRumus });
  const cell = toA1(finding.cell);
  expect(all).toContain(cell);
  const kept = written({ ...dismissing(table.fingerprint, finding), tulisRumus });
  expect(kept).not.toContain(cell);
  expect(kept).toEqual(expect.arrayContaining(['P13', 'P18']));
});
