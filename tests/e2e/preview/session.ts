import { chromium, type Browser, type Page } from 'playwright-core';
import { ribbonReady } from './page';
import { ADDRESS, browserPath } from './start';

/** Where the pane keeps its preferences (taskpane/preferences.ts). */
const PREFERENCES = 'evaluasi-renja.preferensi';

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

/**
 * One browser for the tests of a file. `visit` opens the preview in a page with a device of its own and waits until
 * its commands can be used; a script error or a request that fails in any of these pages fails the test.
 */
export const usePreview = (): {
  readonly visit: (visit?: Visit) => Promise<Page>;
  /** A page of a device of its own that shows nothing yet, for pages of the add-in by themselves; the test looks for what is wrong. */
  readonly blank: (visit?: Visit) => Promise<Page>;
} => {
  let browser: Browser;
  const open: Page[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
  });

  afterEach(async () => {
    for (const page of open.splice(0)) {
      // What is still asked for when a page closes belongs to no test.
      await page.context().unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
    }
    const seen = problems;
    problems = [];
    expect(seen).toEqual([]);
  });

  const blank = async ({ width = 1440, height = 860, isFirst = false }: Visit = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'id-ID' });
    if (!isFirst) {
      await context.addInitScript((key) => {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ welcomed: true }));
      }, PREFERENCES);
    }
    const page = await context.newPage();
    open.push(page);
    return page;
  };

  const visit = async (wanted: Visit = {}): Promise<Page> => {
    const page = await blank(wanted);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('requestfailed', (request) => {
      // Leaving a page that still loads is no problem.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} ${reason}`);
    });
    await page.goto((process.env[ADDRESS] ?? '') + (wanted.query ?? ''));
    await ribbonReady(page);
    return page;
  };
  return { visit, blank };
};
