import { chromium, type Browser } from 'playwright-core';
import { serve } from './host/server';

const PORT = 4117;

describe('the real office.js in an iframe', () => {
  let stop: () => Promise<void>;
  let browser: Browser;

  beforeAll(async () => {
    stop = await serve(PORT);
    browser = await chromium.launch({
      executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await stop?.();
  });

  it('starts, reads, hears events, gets real errors, saves settings and runs a ribbon command', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`http://127.0.0.1:${PORT}/`);
    const pane = page.frameLocator('iframe');
    const seen = () => pane.locator('li').allTextContents();
    await pane.getByText('simpan succeeded').waitFor({ timeout: 30_000 });
    expect(await seen()).toEqual(['Excel OfficeOnline', 'true false', '[[1,2]]', 'ItemNotFound', 'simpan succeeded']);

    await page.evaluate(() => globalThis.uji.pane.ready);
    const result = await page.evaluate(() => globalThis.uji.pane.runCommand('gandakan'));
    expect(result).toEqual({ status: 'selesai' });
    await pane.getByText('berubah A1 ThisLocalAddin').waitFor();
    expect(
      await page.evaluate(() => {
        const { model, visible } = globalThis.uji;
        return { b1: model.activeSheet.get(0, 1).value, settings: model.settings, visible };
      }),
    ).toEqual({ b1: 42, settings: [{ key: 'bahasa', value: 'en' }], visible: ['Background', 'Visible'] });
    expect(await page.evaluate(() => globalThis.uji.pane.runCommand('tidakAda'))).toMatchObject({ status: 'gagal' });
    expect(problems).toEqual([]);
  }, 60_000);
});
