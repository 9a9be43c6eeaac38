import { chromium, type Browser, type Page } from 'playwright-core';
import { pagesOf } from '../again';
import { ribbonReady } from './page';
import { ADDRESS, browserPath } from './start';

/** Where the preview serves a file of the add-in. */
export const panelAddress = (name: string): string => `${process.env[ADDRESS] ?? ''}panel/${name}`;

export type Visit = {
  readonly width?: number;
  readonly height?: number;
  /** What follows the address of the page, for example "?tema=gelap". */
  readonly query?: string;
  /** A new planner, who is led through the first three steps. */
  readonly isFirst?: boolean;
};

/** Browser tests of several files run as one (tests/e2e/bersama), which closes the browser that they share. */
const BERSAMA = process.env['E2E_BERSAMA'] === '1';

let browser: Browser | null = null;
let problems: string[] = [];

const running = (): Browser => {
  if (browser === null) throw new Error('no browser runs');
  return browser;
};

const { take, leave, forget } = pagesOf(
  running,
  () => panelAddress('functions.json'),
  (page) => {
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('requestfailed', (request) => {
      // Leaving a page that still loads is no problem.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} ${reason}`);
    });
  },
);

export const closeBrowser = async (): Promise<void> => {
  await browser?.close();
  browser = null;
  forget();
};

/**
 * One browser for the tests of a file. `visit` opens the preview on a device that knows nothing of other tests, and waits until
 * its commands can be used; a script error or a request that fails in any of these pages fails the test.
 */
export const usePreview = (): {
  readonly visit: (visit?: Visit) => Promise<Page>;
  /** A page of a device of its own that shows nothing yet, for pages of the add-in by themselves; the test looks for what is wrong. */
  readonly blank: () => Promise<Page>;
} => {
  const visited: Page[] = [];
  const blanks: Page[] = [];

  beforeAll(async () => {
    browser ??= await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    if (!BERSAMA) await closeBrowser();
  });

  afterEach(async () => {
    for (const page of visited.splice(0)) await leave(page);
    for (const page of blanks.splice(0)) {
      await page.context().unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
    }
    const seen = problems;
    problems = [];
    expect(seen).toEqual([]);
  });

  const blank = async (): Promise<Page> => {
    const context = await running().newContext({ viewport: { width: 1440, height: 860 }, locale: 'id-ID' });
    const page = await context.newPage();
    blanks.push(page);
    return page;
  };

  const visit = async ({ width = 1440, height = 860, query = '', isFirst = false }: Visit = {}): Promise<Page> => {
    const page = await take({ width, height, kept: isFirst ? null : { welcomed: true } });
    visited.push(page);
    await page.goto((process.env[ADDRESS] ?? '') + query);
    await ribbonReady(page);
    return page;
  };
  return { visit, blank };
};
