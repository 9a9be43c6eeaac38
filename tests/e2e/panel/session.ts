/** The pane by itself, without Excel: what a browser test of its looks needs. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { QUIET, serveHarness, type Served } from '../../taskpane/harness/server';
import { pagesOf } from '../again';
import { browserPath } from '../preview/start';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Where to keep a picture of every tab, for eyes: SHOTS=/some/folder npx jest --selectProjects e2e -- tests/e2e/pane */
const SHOTS = process.env.SHOTS;

export type Look = {
  readonly theme?: string;
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  readonly query?: string;
  /** Files that the page asks for by their names. */
  readonly files?: Readonly<Record<string, Buffer>>;
};

/** One browser, and one page after the other in it, for the tests of a file. */
export const usePanel = (): {
  /** The pane on its sample; whatever the console complains about ends up in `problems`. */
  readonly open: (look?: Look) => Promise<{ readonly page: Page; readonly problems: readonly string[] }>;
} => {
  let served: Served;
  let browser: Browser;
  let problems: string[] = [];
  const opened: Page[] = [];

  const { take, leave } = pagesOf(
    () => browser,
    () => new URL(QUIET, served.url).href,
    (page) => {
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
    },
  );

  beforeAll(async () => {
    served = await serveHarness();
    browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  afterEach(async () => {
    for (const page of opened.splice(0)) await leave(page);
  });

  const open = async ({
    theme = 'light',
    language = 'id',
    width = 360,
    height = 760,
    query = '',
    files = {},
  }: Look = {}) => {
    problems = [];
    const page = await take({ width, height, kept: { language, theme, welcomed: true } });
    opened.push(page);
    for (const [name, body] of Object.entries(files))
      await page.route(`**/${name}`, (route) => route.fulfill({ body }));
    await page.goto(served.url + query);
    await page.getByText(/^11 program/).waitFor({ timeout: 30_000 });
    return { page, problems };
  };
  return { open };
};

/** Waits until nothing loads or moves any more: colours on their way would be judged by axe. */
export const still = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      document.querySelector('[role=progressbar]') === null &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
};

/** What axe finds, in one line each, but for the focus guards that Fluent's own focus management hides. Its script comes through the debugger, which no policy of the page concerns. */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults>(
    'axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] })',
  );
  return found.map(
    ({ id, impact, nodes }) => `${String(impact)} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
};

/** What of these elements ends beyond the right edge of the page. */
export const cutOff = (page: Page, elements: string): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1 && one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 120)),
    elements,
  );

export const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
};
