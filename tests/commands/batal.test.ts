/** Batal: between the stages and inside them, on the strict host with the real client. */
import type { Step } from '../../src/port/work';
import { toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { gridOf } from '../../src/host/node';
import { contents, meaning, planOf, setUp, write } from '../excel/setup';
import { E81, scene, type Scene } from './setup';

let e81: Grid;
beforeAll(async () => {
  e81 = await E81();
});

/** Presses Batal when the commands come to a step; returns the stages that were told. */
const cancelAt = ({ commands }: Scene, at: (step: Step) => boolean): readonly string[] => {
  const told: string[] = [];
  commands.progress.onStep((step) => {
    told.push(step === null ? 'selesai' : step.stage);
    if (step !== null && at(step)) commands.progress.cancel();
  });
  return told;
};

const stages: readonly [string, (step: Step) => boolean][] = [
  ['sebelum membaca', ({ stage }) => stage === 'membaca'],
  ['saat menghitung', ({ stage }) => stage === 'menghitung'],
  ['sebelum menulis', ({ stage }) => stage === 'menulis'],
];

test.each(stages)('%s: dibatalkan, buku kerja seperti semula, perintah berikutnya berjalan', async (_, at) => {
  const world = scene({ sheets: [e81] });
  const before = meaning(world, e81.sheet);
  let once = true;
  const told = cancelAt(world, (step) => once && at(step) && !(once = false));
  expect(await world.commands.hitungUlang()).toMatchObject({ kind: 'terhalang', obstacle: 'dibatalkan' });
  expect(meaning(world, e81.sheet)).toEqual(before);
  expect(world.model.customXmlParts).toEqual([]);
  expect(told.at(-1)).toBe('selesai');
  expect(await world.commands.hitungUlang()).toMatchObject({ kind: 'ditulis' });
});

test('jurnal sudah tercatat, sel belum: catatannya dicabut lagi', async () => {
  const world = scene({ sheets: [e81] });
  const before = meaning(world, e81.sheet);
  let writing = 0;
  // Looked at, checked, then each group of cells: the third time the journal holds the run.
  cancelAt(world, ({ stage }) => stage === 'menulis' && (writing += 1) === 3);
  const outcome = await world.commands.hitungUlang();
  expect(outcome).toMatchObject({ kind: 'terhalang', obstacle: 'dibatalkan' });
  expect(meaning(world, e81.sheet)).toEqual(before);
  expect(await world.commands.kembalikan()).toMatchObject({ kind: 'dikembalikan', report: { empty: true } });
});

test('langkah-langkahnya dikatakan berurutan', async () => {
  const world = scene({ sheets: [e81] });
  const told = cancelAt(world, () => false);
  await world.commands.hitungUlang();
  expect([...new Set(told)]).toEqual(['membaca', 'menghitung', 'menulis', 'menandai', 'selesai']);
});

test('membaca lembar besar berhenti di antara dua potongan', async () => {
  const rows: CellValue[][] = Array.from({ length: 12_000 }, (_, r) => Array.from({ length: 17 }, (__, c) => r + c));
  const world = scene({ sheets: [gridOf('Besar', rows)] });
  const seen: Step[] = [];
  world.commands.progress.onStep((step) => step !== null && seen.push(step));
  cancelAt(world, ({ stage, done }) => stage === 'membaca' && done > 0);
  expect(await world.commands.periksa()).toMatchObject({ kind: 'terhalang', obstacle: 'dibatalkan' });
  expect(seen.at(-1)).toMatchObject({ stage: 'membaca', total: 12_000 });
  expect(seen.at(-1)?.done).toBeLessThan(9_500);
});

test('di tengah penulisan: yang sudah tertulis kembali seperti semula', async () => {
  const rows: CellValue[][] = Array.from({ length: 10_000 }, (_, r) => [r, r + 1, r + 2]);
  const setup = setUp({ sheets: [gridOf('Besar', rows)] });
  const lone = rows.flatMap((row, r) => {
    const column = (r % 2) * 2;
    return r % 5 < 3 ? [write(toA1({ row: r, column }), row[column] ?? '', -r - 1)] : [];
  });
  const stop = new AbortController();
  const told: Step[] = [];
  const step = (one: Step): void => {
    told.push(one);
    // The second group of cells waits; the first one is written.
    if (one.stage === 'menulis' && one.done > 0) {
      expect(contents(setup, 'Besar')[0]?.[0]).toBe(-1);
      stop.abort();
    }
  };
  const apply = setup.port.apply(planOf('Besar', [...lone]), 'id', { step, signal: stop.signal });
  await expect(apply).rejects.toMatchObject({ code: 'dibatalkan' });
  expect(told.at(-1)).toMatchObject({ stage: 'memulihkan' });
  expect(contents(setup, 'Besar')).toEqual(rows);
  expect(await setup.port.restore()).toMatchObject({ empty: true });
});
