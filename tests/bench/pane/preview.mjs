/** The preview in headless Chromium, as the pane's bench uses it: one browser, one page, workbooks one after another. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../../src/preview/server.mjs';
import { install, traced, workUntil } from './blocks.mjs';

const PATIENCE = 240_000;

/** Waits until the pane runs nothing: its commands can be pressed and no progress is shown. */
export const idle = async (frame) => {
  await frame.locator('[role=toolbar] button:not([aria-disabled=true])').first().waitFor();
  await frame.locator('[role=progressbar]').waitFor({ state: 'detached' });
};

/** Time from the start of the pane's page until its commands can be pressed, by its own clock; ms. */
const whenUsable = (frame) =>
  frame.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const button = document.querySelector('[role=toolbar] button:not([aria-disabled=true])');
          if (button === null) requestAnimationFrame(look);
          else {
            performance.mark('siap-dipakai');
            resolve(performance.now());
          }
        };
        look();
      }),
  );

const isPane = (frame) => frame.url().includes('/panel/');

const isReady = (page) => page.locator('[data-perintah=hitungUlang]:not([aria-disabled=true])').waitFor();

/** A context of its own, in which nothing of the pages is kept from before, with the preview loaded. */
const visit = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'id-ID' });
  context.setDefaultTimeout(PATIENCE);
  await install(context);
  const page = await context.newPage();
  await page.goto(`${url}?terpisah`);
  await isReady(page);
  return page;
};

/** Starts browser and preview; `end` closes everything. */
export const startPreview = async (executablePath) => {
  const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-ukur-'));
  const { server, url } = await serve(0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  let page = await visit(browser, url);
  const frame = () => page.frames().find(isPane);
  const session = await browser.newBrowserCDPSession();
  return {
    get page() {
      return page;
    },
    frame,
    session,
    /** Begins anew, as a user who comes for the first time. */
    fresh: async () => {
      await page.context().close();
      page = await visit(browser, url);
    },
    /** Reloads the page; resolves to how soon the pane can be used, and the processor time it took until then; ms. */
    reload: async () => {
      let clock = 0;
      const events = await traced(session, async () => {
        const loaded = page.waitForEvent('framenavigated', isPane);
        await page.reload();
        clock = await whenUsable(await loaded);
        await isReady(page);
      });
      return { clock, work: workUntil(events, 'siap-dipakai') };
    },
    /** Opens a workbook of these bytes and waits until the pane has read it. */
    open: async (name, bytes) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      // The book is there before the pane of the one before it goes: what is pressed until then is held by a frame that is leaving.
      const before = await page.evaluateHandle(() => window.pratinjau?.pane ?? null);
      await page.locator('input[type=file]').setInputFiles(file);
      await page.waitForFunction(
        ([wanted, old]) => {
          const { book, pane } = window.pratinjau ?? {};
          return book?.name === wanted && ![old, null, undefined].includes(pane);
        },
        [name, before],
      );
      await isReady(page);
      await idle(frame());
    },
    hasWorker: () => page.workers().length > 0,
    end: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
};
