/**
 * The pane as a planner has it, in headless Chromium on the preview: the longest time that it keeps a frame waiting, step by
 * step, on sheets of 10,000 rows; what it loads before it can be used, and how soon that is on a reload.
 * `node tests/bench/pane.mjs` runs it alone (`--dingin`: only the first visit; `--muat`: only reloads; `--buku=kosong|salah|pantau|buku`: only the
 * steps on that workbook; `--no-build`: what is built already); tests/bench/run.mjs runs it after the engine.
 */
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../.ci/browser.mjs';
import { initialSize } from '../../.ci/size.mjs';
import { build } from '../../src/preview/build.mjs';
import { measure } from './pane/blocks.mjs';
import { startPreview } from './pane/preview.mjs';
import { before, book, findings, marking, reports, tabs, watching, writing } from './pane/steps.mjs';
import { requireTs } from './typescript.mjs';

const { blank, faulty, findingsOf, plain, writesOf } = requireTs('./pane/workbooks.ts');
const { QUIET_MS } = requireTs('../../src/taskpane/store/watch.ts');
const { workbookOf, workbookOfSheets } = requireTs('../xlsx/from-grid.ts');

const ROWS = 10_000;
/** Pantau follows sheets of at most 80,000 cells: on all of them what is typed is checked within a second. */
const WATCHED_ROWS = 4_700;
const SHEETS = 40;
const SHEET_ROWS = 500;
const RUNS = 3;
const LIMITS = { blockMs: 200, readyMs: 1_000, promptMs: 1_000, gzip: 250_000 };
/** What takes longer shows progress and Batal, here with some room for a slow machine. */
const LONG_MS = 1_000;

const number = (value) => value.toLocaleString('en', { maximumFractionDigits: 0 });
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Measures steps in turn, over and over: the median of each, and whether what took long said so. */
const series = async (preview, steps) => {
  const runs = steps.map(() => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const [at, [, act]] of steps.entries()) runs[at].push(await measure(preview, act));
  return steps.map(([name, , long], at) => {
    const own = runs[at];
    const of = (what) => median(own.map((one) => one[what]));
    const silent = own.some(({ took, progress, cancel }) => took > LONG_MS && (progress === null || cancel === null));
    // Work of the pane and its worker behind the pause after typing: what others do on the machine does not count.
    const shown = long === 'prompt' ? QUIET_MS + of('work') : null;
    return { name, block: of('block'), wall: of('wall'), took: of('took'), silent: long === 'long' && silent, shown };
  });
};

/** The workbooks, each with what is done on it: [what it is, file, its bytes, parts of [what comes first, steps]]. */
const WORKBOOKS = {
  kosong: () => {
    const wide = blank(ROWS);
    const what = `${number(ROWS)} rows, ${number(writesOf(wide))} computed cells to write`;
    return [what, 'kosong.xlsx', workbookOf(wide), [[null, writing]]];
  },
  salah: () => {
    const wrong = faulty(ROWS);
    const parts = [
      [null, marking],
      [null, tabs],
      [before.findings, findings],
      [before.reports, reports],
    ];
    return [`${number(ROWS)} rows, ${number(findingsOf(wrong))} findings`, 'salah.xlsx', workbookOf(wrong), parts];
  },
  pantau: () => {
    const file = workbookOf(plain(WATCHED_ROWS));
    return [`${number(WATCHED_ROWS)} rows, watched`, 'pantau.xlsx', file, [[before.watching, watching]]];
  },
  buku: () => {
    const grids = Array.from({ length: SHEETS }, (_, at) => ({
      ...faulty(SHEET_ROWS + at),
      sheet: `Bidang ${at + 1}`,
    }));
    const found = grids.reduce((sum, grid) => sum + findingsOf(grid), 0);
    const what = `${SHEETS} sheets of ${SHEET_ROWS} rows, ${number(found)} findings`;
    return [what, 'buku.xlsx', workbookOfSheets(grids), [[before.book, book]]];
  },
};

const print = (name, value, limit) => console.log(`${value <= limit ? 'ok  ' : 'MISS'} ${name}: ${number(value)} (limit ${number(limit)})`); // prettier-ignore

const line = (verdict, name, block, wall, took) =>
  console.log(`${verdict.padEnd(4)} ${name.padEnd(45)} ${block.padStart(9)} ${wall.padStart(9)} ${took.padStart(7)}`);

const isGood = ({ block, silent, shown = null }) =>
  block <= LIMITS.blockMs && !silent && (shown === null || shown <= LIMITS.promptMs);

const printStep = ({ name, block, wall, took, silent, shown = null }) => {
  line(block <= LIMITS.blockMs ? 'ok' : 'MISS', name, number(block), number(wall), (took / 1000).toFixed(1));
  if (silent) console.log(`MISS ${name}: took more than a second without progress and Batal`);
  if (shown !== null) print(`${name}, pause and processor time, ms`, shown, LIMITS.promptMs);
};

/** Measures and prints every step on every sheet; resolves to whether none blocks for long or works without a word. */
const benchBlocks = async (preview, names) => {
  console.log(
    `\nlongest block of the pane's thread, ms (limit ${LIMITS.blockMs} of processor time; medians of ${RUNS})`,
  );
  let smooth = true;
  for (const name of names) {
    const [sheet, file, bytes, parts] = WORKBOOKS[name]();
    await preview.open(file, bytes);
    console.log('');
    line('', sheet, 'processor', 'clock', 'took s');
    for (const [prepare, steps] of parts) {
      await prepare?.(preview);
      for (const step of await series(preview, steps(preview))) {
        printStep(step);
        smooth &&= isGood(step);
      }
    }
  }
  return smooth;
};

/**
 * The first Hitung ulang of a first visit, when no script has run before and nothing is kept: on the sample that the preview
 * opens with, and on a large plan. The longest of all runs counts. Resolves to whether none blocks for long.
 */
const benchCold = async (preview) => {
  const wide = workbookOf(blank(ROWS));
  const cases = [
    ['the sample', async () => undefined],
    [`${number(ROWS)} rows`, () => preview.open('kosong.xlsx', wide)],
  ];
  console.log(`\nfirst Hitung ulang of a first visit: longest block, ms (limit ${LIMITS.blockMs}; longest of ${RUNS})`);
  let smooth = true;
  for (const [sheet, open] of cases) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      await preview.fresh();
      await open();
      const [[, act]] = writing(preview);
      runs.push(await measure(preview, act));
    }
    const longest = (what) => Math.max(...runs.map((one) => one[what]));
    const step = { name: sheet, block: longest('block'), wall: longest('wall'), took: longest('took'), silent: false };
    printStep(step);
    smooth &&= isGood(step);
  }
  return smooth;
};

/** Measures and prints; resolves to whether all limits hold, or null where no browser is. */
export const benchPane = async ({ built = false, coldOnly = false, only = null, startOnly = false } = {}) => {
  const executablePath = findBrowser();
  if (executablePath === null) {
    console.log('pane: skipped, no Chromium, Chrome or Edge found (BROWSER_PATH may name one)');
    return null;
  }
  if (!built) await build(['pane', 'preview']);
  const preview = await startPreview(executablePath);
  try {
    if (only !== null) return await benchBlocks(preview, [only]);
    const isColdSmooth = startOnly || (await benchCold(preview));
    if (coldOnly) return isColdSmooth;
    const starts = [];
    for (let run = 0; run < RUNS; run += 1) starts.push(await preview.reload());
    const hasWorker = preview.hasWorker();
    const size = initialSize().total / 1000;
    console.log(`\npane: engine in ${hasWorker ? 'a worker' : 'the page itself: no worker was started'}`);
    const of = (what) => median(starts.map((one) => one[what]));
    // The pane's page and its worker take turns here; on the clock stand also the host's answers and who else is on the machine.
    print(`usable after a reload, processor time, ms (median of ${RUNS})`, of('work'), LIMITS.readyMs);
    console.log(`     on the clock: ${number(of('clock'))} ms`);
    print('loaded before interaction, kB gzip', size, LIMITS.gzip / 1000);
    if (startOnly) return of('work') <= LIMITS.readyMs;
    const smooth = await benchBlocks(preview, Object.keys(WORKBOOKS));
    return hasWorker && isColdSmooth && smooth && of('work') <= LIMITS.readyMs && size <= LIMITS.gzip / 1000;
  } finally {
    await preview.end();
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const has = (option) => process.argv.includes(option);
  const only = process.argv.find((option) => option.startsWith('--buku='))?.slice('--buku='.length) ?? null;
  process.exitCode =
    (await benchPane({ built: has('--no-build'), coldOnly: has('--dingin'), startOnly: has('--muat'), only })) === false
      ? 1
      : 0;
}
