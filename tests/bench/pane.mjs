/**
 * The pane as a planner has it, in headless Chromium on the preview: the longest time that its own work keeps a frame
 * waiting while 10,000 rows are read and analysed, what it loads before it can be used, and how soon that is on a reload.
 * `node tests/bench/pane.mjs` runs it alone; tests/bench/run.mjs runs it after the engine.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../.ci/browser.mjs';
import { initialSize } from '../../.ci/size.mjs';
import { build } from '../../src/preview/build.mjs';
import { serve } from '../../src/preview/server.mjs';
import { requireTs } from './typescript.mjs';

const { generate } = requireTs('./table.ts');
const { workbookOf } = requireTs('../xlsx/from-grid.ts');

const ROWS = 10_000;
const RUNS = 3;
const LIMITS = { blockMs: 200, readyMs: 1_000, gzip: 250_000 };

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/**
 * In every frame: long tasks (above 50 ms) with whose they are. The preview's host and grid share the thread with the pane;
 * what they do is told as another frame's and does not count: in Excel it is another process.
 */
const observe = () => {
  globalThis.panjang = [];
  new PerformanceObserver((list) => {
    for (const { duration, name } of list.getEntries()) globalThis.panjang.push({ duration, name });
  }).observe({ type: 'longtask', buffered: true });
};

const paneOf = (page) => page.frames().find((frame) => frame.url().includes('/panel/'));
const isReady = (page) =>
  page.locator('[data-perintah=hitungUlang]:not([aria-disabled=true])').waitFor({ timeout: 120_000 });

/** Time from the start of the pane's page until its commands can be pressed, by its own clock. */
const whenUsable = (frame) =>
  frame.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const button = document.querySelector('[role=toolbar] button:not([aria-disabled=true])');
          if (button === null) requestAnimationFrame(look);
          else resolve(performance.now());
        };
        look();
      }),
  );

/** Measures and prints; resolves to whether all limits hold, or null where no browser is. */
export const benchPane = async ({ built = false } = {}) => {
  const executablePath = findBrowser();
  if (executablePath === null) {
    console.log('pane: skipped, no Chromium, Chrome or Edge found (BROWSER_PATH may name one)');
    return null;
  }
  if (!built) await build(['pane', 'preview']);
  const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-ukur-'));
  const { server, url } = await serve(0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const file = join(folder, 'besar.xlsx');
    writeFileSync(file, workbookOf(generate(ROWS).grid));
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    await page.addInitScript(observe);
    await page.goto(url);
    await isReady(page);

    const starts = [];
    for (let run = 0; run < RUNS; run += 1) {
      const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/panel/'));
      await page.reload();
      starts.push(await whenUsable(await loaded));
      await isReady(page);
    }

    await page.locator('input[type=file]').setInputFiles(file);
    await page.waitForFunction(() => window.pratinjau?.book?.name === 'besar.xlsx', null, { timeout: 240_000 });
    await isReady(page);
    const blocks = [];
    for (let run = 0; run < RUNS; run += 1) {
      const frame = paneOf(page);
      await frame.evaluate(() => (globalThis.panjang = []));
      await page.locator('[data-perintah=periksa]').click();
      await isReady(page);
      // The observer tells with the next frames.
      await page.waitForTimeout(300);
      const own = await frame.evaluate(() => globalThis.panjang.filter(({ name }) => name === 'self'));
      blocks.push(Math.max(0, ...own.map(({ duration }) => duration)));
    }
    const workers = page.workers().length;
    const checks = [
      [
        `longest block while ${ROWS.toLocaleString('en')} rows are checked, ms (median of ${RUNS})`,
        median(blocks),
        LIMITS.blockMs,
      ],
      [`usable after a reload, ms (median of ${RUNS})`, median(starts), LIMITS.readyMs],
      ['loaded before interaction, kB gzip', initialSize().total / 1000, LIMITS.gzip / 1000],
    ];
    console.log(`\npane: engine in ${workers > 0 ? 'a worker' : 'the page itself: no worker was started'}`);
    for (const [name, value, limit] of checks)
      console.log(`${value <= limit ? 'ok  ' : 'MISS'} ${name}: ${value.toFixed(0)} (limit ${limit})`);
    return workers > 0 && checks.every(([, value, limit]) => value <= limit);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await benchPane({ built: process.argv.includes('--no-build') })) === false ? 1 : 0;
}
