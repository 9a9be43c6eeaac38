import { compareSheets, computedOf, DEFAULT_SETTINGS, pointAt, openGrid } from '../../src/engine';
import type { Settings } from '../../src/engine/facts/types';
import type { Grid } from '../../src/grid/types';
import { createEngine } from '../../src/worker/client';
import type { Engine } from '../../src/worker/engine';
import { engineHere } from '../../src/worker/here';
import { buildReport, fileJson } from '../../src/laporan';
import { findingsCsv } from '../../src/laporan/csv';
import { changed } from '../engine/lembar-rumus';
import { readFixture } from '../engine/sheets';
import { workbookOf } from '../xlsx/from-grid';
import { threads, type Threads } from './thread';
import { analyseSheet, planOf } from '../analisis';

const never = (): Promise<Engine> => Promise.reject(new Error('the engine of this thread was asked'));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

let e81: Grid;
let thread: Threads;
let engine: Engine;
const settings: Settings = DEFAULT_SETTINGS;

beforeAll(async () => {
  e81 = await readFixture('e81-luwu-timur-2021/table.xlsx');
});
beforeEach(() => {
  thread = threads();
  engine = createEngine(thread.start, never);
});
afterEach(() => thread.close());

const sentCells = (): number =>
  thread.sent.reduce(
    (sum, message) => sum + (message.kind === 'baris' ? message.rows.reduce((n, row) => n + row.length, 0) : 0),
    0,
  );

describe('mesin di utas lain menjawab seperti mesin di sini', () => {
  test('banding dengan berkas lain: yang berbeda, yang dapat diisi dengan angka persis, dan berkas yang ditolak', async () => {
    const other = workbookOf(changed(e81, { E12: 6_000_000.25, F20: 2 }));
    const berkas = { id: 'lain', nama: 'TW I.xlsx', bytes: other };
    const asked = { berkas, table: 0, pilihan: null, jawaban: {} };
    const analysis = await engine.analyse(e81, settings);
    const answer = await engine.compareFile({ grid: e81, analysis, settings }, asked);
    const here = await engineHere.compareFile({ grid: e81, analysis: analyseSheet(e81, settings), settings }, asked);
    expect(plain(answer)).toEqual(plain(here));
    if (!answer.ok || answer.banding === null) throw new Error(JSON.stringify(answer));
    expect(answer.banding.perbedaan.find(({ kolom }) => kolom?.measure === 'Rp')?.dulu?.value?.toFixed()).toBe(
      '6000000.25',
    );
    const none = { ...asked, berkas: { id: 'bukan', nama: 'x', bytes: new Uint8Array([1, 2, 3]) } };
    expect(await engine.compareFile({ grid: e81, analysis, settings }, none)).toMatchObject({ ok: false });
  });

  test('analisis, ringkasan dengan angka persis, rencana, berkas dengan sel terhitung, laporan', async () => {
    const analysis = await engine.analyse(e81, settings);
    const here = analyseSheet(e81, settings);
    expect(plain(analysis)).toEqual(plain(here));
    expect(analysis.tables[0]?.evaluation.summary?.capaianRp?.toFixed(30)).toBe(
      here.tables[0]?.evaluation.summary?.capaianRp?.toFixed(30),
    );

    const action = { kind: 'perbaiki', findings: 'semua' } as const;
    const plan = await engine.plan({ grid: e81, analysis, settings }, action);
    expect(plain(plan)).toEqual(plain(planOf(e81, action, settings)));

    const sent = { bertanda: [e81.sheet], disalin: [] };
    const json = { kind: 'json', workbook: 'E81.xlsx', sent, language: 'id' } as const;
    const computed = computedOf(openGrid(e81, settings));
    expect(JSON.parse(await engine.file({ grid: e81, analysis, settings }, json))).toEqual(
      plain(fileJson('E81.xlsx', here.tables, computed, [], 'id', sent)),
    );
    const csv = { kind: 'csv', workbook: 'E81.xlsx', sent, language: 'en' } as const;
    expect(await engine.file({ grid: e81, analysis, settings }, csv)).toBe(findingsCsv(here.tables, 'en'));
    const stamp = { when: new Date('2026-11-22T00:00:00.000Z'), version: '0.1.0' };
    const [table] = here.tables;
    const report = await engine.report({ grid: e81, analysis, settings }, { table: 0, stamp, language: 'id' });
    expect(report).toEqual(table === undefined ? null : buildReport(table, stamp, 'id'));
    expect(await engine.report({ grid: e81, analysis, settings }, { table: 1, stamp, language: 'id' })).toBeNull();
  });

  test('baris judul yang ditunjuk, dan baris yang bukan judul', async () => {
    for (const rows of [
      { first: 4, last: 7 },
      { first: 8, last: 9 },
    ]) {
      expect(await engine.point(e81, rows, settings)).toEqual(pointAt(e81, rows.first, rows.last, settings));
    }
  });

  test('banding antar lembar; hasil banding dapat dibandingkan lagi', async () => {
    const other = { ...e81, sheet: 'Lain', values: e81.values.map((row, at) => (at === 21 ? row.with(4, 1) : row)) };
    const analyses = [await engine.analyse(e81, settings), await engine.analyse(other, settings)];
    const compared = await engine.compare(analyses);
    const expected = compareSheets([openGrid(e81, settings), openGrid(other, settings)]).map(
      ({ analysis }) => analysis,
    );
    expect(plain(compared)).toEqual(plain(expected));
    expect(compared[1]?.tables[0]?.evaluation.findings.some(({ rule }) => rule === 'antar-lembar')).toBe(true);
    expect(plain(await engine.compare(compared))).toEqual(plain(expected));
    const [first, second] = analyses;
    if (first === undefined || second === undefined) throw new Error('no analyses');
    const action = { kind: 'hitung-ulang' } as const;
    const beside = { before: [first], behind: [] };
    const plan = await engine.plan({ grid: other, analysis: second, settings, beside }, action);
    expect(plain(plan)).toEqual(
      plain(
        await engineHere.plan(
          {
            grid: other,
            analysis: analyseSheet(other, settings),
            settings,
            beside: { before: [await engineHere.analyse(e81, settings)], behind: [] },
          },
          action,
        ),
      ),
    );
    expect(plan.marks.flatMap(({ findings }) => findings).some(({ rule }) => rule === 'antar-lembar')).toBe(true);
  });

  test('gaya sel menyeberang bersama wilayahnya', async () => {
    const { style } = e81;
    if (style === null) throw new Error('no styles');
    const without = { ...e81, style: null };
    const area = { top: 0, left: 0, bottom: 105, right: 3 };
    const styled = { ...without, style: { area, at: style.at } };
    expect(plain(await engine.analyse(styled, settings))).toEqual(plain(analyseSheet(styled, settings)));
    expect(plain(await engine.analyse(without, settings))).toEqual(plain(analyseSheet(without, settings)));
  });
});

test('isi lembar menyeberang sekali: pengaturan lain, gaya, dan rencana memakainya lagi', async () => {
  const analysis = await engine.analyse(e81, settings);
  const once = sentCells();
  const cells = e81.values.reduce((sum, row) => sum + row.length, 0);
  expect(once).toBe(4 * cells);
  await engine.analyse({ ...e81, style: null }, { ...settings, triwulan: 3 });
  await engine.plan({ grid: e81, analysis, settings }, { kind: 'periksa' });
  expect(sentCells()).toBe(once);
  await engine.analyse({ ...e81, values: e81.values.map((row) => [...row]) }, settings);
  expect(sentCells()).toBe(once + cells);
});

describe('batal dan berhenti', () => {
  test('yang dibatalkan berakhir sebagai dibatalkan; yang lain diulang di utas baru', async () => {
    const stop = new AbortController();
    const cancelled = engine.analyse(e81, settings, stop.signal);
    const other = engine.analyse(e81, { ...settings, triwulan: 2 });
    await new Promise((resolve) => setTimeout(resolve, 0));
    stop.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'dibatalkan' });
    expect(plain(await other)).toEqual(plain(analyseSheet(e81, { ...settings, triwulan: 2 })));
    expect(thread.started()).toBe(2);
  });

  test('sudah batal sebelum bertanya', async () => {
    await expect(engine.analyse(e81, settings, AbortSignal.abort())).rejects.toMatchObject({ code: 'dibatalkan' });
  });

  test('utas yang mati dikatakan, lalu dijalankan lagi; analisis lama tetap dapat direncanakan dan dibandingkan', async () => {
    const analysis = await engine.analyse(e81, settings);
    const asked = engine.analyse(e81, { ...settings, triwulan: 1 });
    await new Promise((resolve) => setTimeout(resolve, 0));
    thread.crash('out of memory');
    await expect(asked).rejects.toMatchObject({ code: 'mesin-berhenti', detail: { cause: 'out of memory' } });

    const plan = await engine.plan({ grid: e81, analysis, settings }, { kind: 'hitung-ulang' });
    expect(plain(plan)).toEqual(plain(planOf(e81, { kind: 'hitung-ulang' }, settings)));
    expect(plain(await engine.compare([analysis]))).toEqual(plain([analysis]));
    expect(thread.started()).toBe(2);
  });

  test('galat di dalam mesin sampai dengan kata-katanya, utasnya tetap hidup', async () => {
    const broken = { ...e81, merges: null } as unknown as Grid;
    await expect(engine.analyse(broken, settings)).rejects.toMatchObject({
      code: 'gagal',
      detail: { cause: expect.stringContaining('TypeError') },
    });
    expect((await engine.analyse(e81, settings)).tables).toHaveLength(1);
    expect(thread.started()).toBe(1);
  });
});

test('tanpa utas, atau bila utasnya tidak mau hidup: mesin di sini yang menjawab', async () => {
  const none = createEngine(null, () => Promise.resolve(engineHere));
  expect((await none.analyse(e81, settings)).tables).toHaveLength(1);

  const forbidden = createEngine(
    () => {
      throw new Error('SecurityError');
    },
    () => Promise.resolve(engineHere),
  );
  expect((await forbidden.analyse(e81, settings)).tables).toHaveLength(1);

  const unreachable = createEngine(
    (_, fail) => {
      setTimeout(() => fail('404'), 0);
      return { post: () => undefined, end: () => undefined };
    },
    () => Promise.resolve(engineHere),
  );
  expect((await unreachable.analyse(e81, settings)).tables).toHaveLength(1);
});
