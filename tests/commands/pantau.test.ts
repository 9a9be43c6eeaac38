/** Pantau: the pane's store over the real client on the strict host; the user edits the host's own sheet. */
import type { CellValue, Grid } from '../../src/grid/types';
import { gridOf } from '../../src/host/node';
import { shiftLines } from '../../src/host/model/structure';
import { run } from '../../src/taskpane/store/run';
import type { Pane } from '../../src/taskpane/store/state';
import { setWatch } from '../../src/taskpane/store/watch';
import { meaning } from '../excel/setup';
import { open, until } from './pane';
import { E81 } from './setup';

let e81: Grid;
beforeAll(async () => {
  e81 = await E81();
});

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

const ids = ({ store }: Pane): readonly string[] => {
  const { views, sheet } = store.getState();
  const view = sheet === null ? undefined : views[sheet];
  return view?.analysis.tables.flatMap(({ evaluation }) => evaluation.findings.map(({ id }) => id)) ?? [];
};

test('mati semula: perubahan hanya dikatakan', async () => {
  const { pane, edit, stop } = await open(e81);
  edit('O22', 22_046_800);
  await until(pane, ({ stale }) => stale);
  await quiet();
  expect(ids(pane)).toContain('jumlah-triwulan@O22');
  expect(pane.store.getState().stale).toBe(true);
  stop();
});

test('nyala: temuan mengikuti isian dengan dua sinkronisasi, lembarnya sendiri tidak disentuh', async () => {
  const world = await open(e81);
  const { pane, port, edit, host, model, errors, stop } = world;
  setWatch(pane, true);
  await quiet();
  expect(ids(pane)).toContain('jumlah-triwulan@O22');
  edit('O22', 22_046_800);
  const edited = meaning(world, e81.sheet);
  host.resetStats();
  await until(pane, (state) => !state.stale && !ids(pane).includes('jumlah-triwulan@O22'));
  // One to learn the sheet's name, two to read.
  expect(host.stats.syncs).toBeLessThanOrEqual(3);
  expect({ ...pane.store.getState().views[e81.sheet]?.grid, style: null }).toEqual((await port.read(e81.sheet)).grid);

  edit('O22', 1);
  await until(pane, () => ids(pane).includes('jumlah-triwulan@O22'));
  edit('O22', 22_046_800);
  await until(pane, () => !ids(pane).includes('jumlah-triwulan@O22'));
  expect(meaning(world, e81.sheet)).toEqual(edited);
  expect(model.customXmlParts).toEqual([]);
  expect(errors).toEqual([]);
  stop();
});

test('mengetik terus: diperiksa sekali sesudahnya; baris disisipkan dibaca penuh', async () => {
  const { pane, edit, model, stop } = await open(e81);
  setWatch(pane, true);
  await quiet();
  const before = ids(pane);
  for (const value of [5, 6, 7, 22_046_800]) edit('O22', value);
  await until(pane, (state) => !state.stale && !ids(pane).includes('jumlah-triwulan@O22'));
  shiftLines(model, model.activeSheet, { axis: 'row', from: 2, count: 1 });
  await until(pane, (state) => !state.stale && ids(pane).some((id) => !before.includes(id)));
  stop();
});

test('rekan mengubah: Pantau menunggu dan mengatakannya; perubahan sendiri mengambil semuanya', async () => {
  const { pane, edit, model, stop } = await open(e81);
  setWatch(pane, true);
  await quiet();
  model.author = 'remote';
  edit('O22', 22_046_800);
  model.author = 'user';
  await until(pane, ({ watch }) => watch.paused === 'rekan');
  await quiet();
  expect(ids(pane)).toContain('jumlah-triwulan@O22');
  edit('A1', 'Evaluasi');
  await until(pane, ({ watch, stale }) => watch.paused === null && !stale);
  expect(ids(pane)).not.toContain('jumlah-triwulan@O22');
  stop();
});

test('sel sedang disunting, perhitungan manual: menunggu dengan alasannya', async () => {
  const { pane, edit, model, stop } = await open(e81);
  setWatch(pane, true);
  await quiet();
  model.calculationMode = 'Manual';
  edit('O22', 5);
  await until(pane, ({ watch }) => watch.paused === 'perhitungan-manual');
  model.calculationMode = 'Automatic';
  edit('O22', 22_046_800);
  await until(pane, ({ watch, stale }) => watch.paused === null && !stale);
  stop();
});

test('lembar besar: Pantau berhenti dan mengatakannya, tanpa membaca', async () => {
  const rows: CellValue[][] = Array.from({ length: 5_000 }, (_, r) => Array.from({ length: 17 }, (__, c) => r + c));
  const { pane, host, stop } = await open(gridOf('Besar', rows));
  host.resetStats();
  setWatch(pane, true);
  await until(pane, ({ watch }) => watch.paused === 'besar');
  expect(host.stats.syncs).toBe(0);
  stop();
});

test('tulisan sendiri tidak memicu pemeriksaan; sesudah perintah Pantau tetap nyala', async () => {
  const { pane, host, stop } = await open(e81);
  setWatch(pane, true);
  await quiet();
  await run(pane, 'hitung-ulang');
  host.resetStats();
  await quiet();
  expect(host.stats.syncs).toBe(0);
  expect(pane.store.getState()).toMatchObject({ stale: false, watch: { on: true, paused: null } });
  stop();
});
