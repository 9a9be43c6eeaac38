/**
 * `npm run bench`: read-to-plan time of generated E.81 tables beside decimal.js doing only the same-row arithmetic and
 * IronCalc loading and evaluating the same computed columns as formulas. Prints the ratios of one run.
 */
import { readFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';
import { initSync, Model } from '@ironcalc/wasm';
import { requireTs as require } from './typescript.mjs';

const { computedOf, openGrid, planSheet, DEFAULT_SETTINGS } = require('../../src/engine/index.ts');
const { Decimal } = require('../../src/grid/decimal.ts');
const { generate } = require('./table.ts');
const { asFormulas, byDecimal, COMPUTED_COLUMNS } = require('./rivals.ts');

const SIZES = [1_000, 10_000, 100_000];
const EFFORT = {
  1_000: { seconds: 4, rounds: 10 },
  10_000: { seconds: 12, rounds: 8 },
  100_000: { seconds: 12, rounds: 3 },
};
const LIMITS = { decimal: 4, ironcalc: 3, growth: 12, heapMb: 400 };

const collect = globalThis.gc ?? (() => {});
/** What a work takes: elapsed ms, what a planner waits, and ms of processor time, which counts the threads beside it too (collector, compiler). */
const taken = (work) => {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { elapsed, processor: (user + system) / 1000 };
};
const middle = (list) => list.sort((x, y) => x - y)[Math.floor(list.length / 2)];

/**
 * Median of many runs of each work. The works take turns, so that what slows one slows all. The first runs only warm up.
 */
const median = (works, { seconds, rounds }) => {
  const times = works.map(() => []);
  collect();
  works.forEach((work) => work());
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < rounds || performance.now() < end; round++)
    works.forEach((work, i) => times[i].push(taken(work)));
  return times.map((list) => ({
    elapsed: middle(list.map(({ elapsed }) => elapsed)),
    processor: middle(list.map(({ processor }) => processor)),
  }));
};

/** Everything a command and the pane use: findings, summary with its exact averages, and the plan with its marks. */
const readToPlan = ({ grid }) => {
  const opened = openGrid(grid, DEFAULT_SETTINGS);
  const { analysis } = opened;
  const summaries = analysis.tables.map(({ evaluation }) => evaluation.summary);
  return { opened, analysis, summaries, plan: planSheet(opened, { kind: 'hitung-ulang' }).plan };
};
/** The list of every computed cell besides, which only `periksa --json` asks for. */
const withList = (generated) => computedOf(readToPlan(generated).opened);

/**
 * How the time grows from the small to the ten times larger table: ten of one and one of the other in turn, round by
 * round, so that a machine that slows down slows both; the median of the rounds.
 */
const growthOf = (small, large, rounds) => {
  const cost = (work, times) =>
    taken(() => {
      for (let time = 0; time < times; time++) work();
    }).elapsed / times;
  const ratios = Array.from({ length: rounds }, () => {
    const one = cost(() => readToPlan(small), 10);
    return cost(() => readToPlan(large), 1) / one;
  });
  return middle(ratios);
};

/** Largest heap in use while the work runs, above what stood before, in MB: sampled by the collector's own counters. */
const peakHeap = (work) => {
  collect();
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  const observer = new PerformanceObserver(look);
  observer.observe({ entryTypes: ['gc'] });
  const kept = work();
  look();
  observer.disconnect();
  return { mb: peak / 2 ** 20, kept };
};

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
const byIronCalc = (cells) => {
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const { row, column, input } of cells) model.setUserInput(0, row, column, input);
  model.resumeEvaluation();
  model.evaluate();
  const last = cells.at(-1);
  const shown = model.getFormattedCellValue(0, last.row, last.column);
  model.free();
  return shown;
};

console.log(`E.81, 17 columns, computed: ${COMPUTED_COLUMNS.join(', ')}; precision ${Decimal.precision} digits`);
console.log(
  'engine: read to plan (locate, map, outline, evaluate, audit, averages, predikat, summary, plan of hitung-ulang with marks)',
);
console.log('times: elapsed, the median of many runs; in brackets processor time');
console.log(`decimal.js: the same-row arithmetic only; IronCalc: the same columns as formulas, loaded and evaluated\n`);

const by = (one, other) =>
  `${(one.elapsed / other.elapsed).toFixed(2)} (${(one.processor / other.processor).toFixed(2)})`;
const results = [];
for (const size of SIZES) {
  const generated = generate(size);
  const { mb } = peakHeap(() => readToPlan(generated));
  const [engine, decimal] = median([() => readToPlan(generated), () => byDecimal(generated)], EFFORT[size]);
  // Apart: what it leaves behind would be collected in the time of the others.
  const [list] = median([() => withList(generated)], { seconds: 0, rounds: 5 });
  let ironcalc = null;
  if (size <= 10_000) {
    const cells = asFormulas(generated);
    [ironcalc] = median([() => byIronCalc(cells)], { seconds: 0, rounds: 3 });
  }
  results.push({ size, engine, decimal, ironcalc, mb });
  const line = [
    `${String(size).padStart(7)} rows`,
    `engine ${engine.elapsed.toFixed(0)} (${engine.processor.toFixed(0)}) ms`,
    `decimal.js ${decimal.elapsed.toFixed(0)} ms`,
    `engine = ${by(engine, decimal)} × decimal.js`,
    `with the list of computed cells ${by(list, decimal)} ×`,
    ironcalc === null ? '' : `IronCalc ${ironcalc.elapsed.toFixed(0)} ms = ${by(ironcalc, engine)} × engine`,
    `peak heap ${mb.toFixed(0)} MB`,
  ];
  console.log(line.filter((part) => part !== '').join(' · '));
}
const at = (size) => results.find((result) => result.size === size);
const growth = growthOf(generate(10_000), generate(100_000), 7);
const checks = [
  [
    `engine ≤ ${LIMITS.decimal} × decimal.js at 10,000 rows`,
    at(10_000).engine.elapsed / at(10_000).decimal.elapsed,
    LIMITS.decimal,
    true,
  ],
  [
    `IronCalc ≥ ${LIMITS.ironcalc} × engine at 10,000 rows`,
    at(10_000).ironcalc.elapsed / at(10_000).engine.elapsed,
    LIMITS.ironcalc,
    false,
  ],
  [`≤ ${LIMITS.growth} × from 10,000 to 100,000 rows`, growth, LIMITS.growth, true],
  [`peak heap < ${LIMITS.heapMb} MB at 100,000 rows`, at(100_000).mb, LIMITS.heapMb, true],
];
console.log(
  `\ndecimal.js alone grows ${(at(100_000).decimal.elapsed / at(10_000).decimal.elapsed).toFixed(1)} × from 10,000 to 100,000 rows\n`,
);
let failed = false;
for (const [name, value, limit, below] of checks) {
  const ok = below ? value <= limit : value >= limit;
  failed ||= !ok;
  console.log(`${ok ? 'ok  ' : 'MISS'} ${name}: ${value.toFixed(2)}`);
}
// Only now: what it loads must not count as the engine's memory.
const { benchSheets } = await import('./sheets.mjs');
if (!(await benchSheets())) failed = true;
const { benchRekap } = await import('./rekap.mjs');
if (!(await benchRekap())) failed = true;
const { benchPane } = await import('./pane.mjs');
if ((await benchPane()) === false) failed = true;
process.exitCode = failed ? 1 : 0;
