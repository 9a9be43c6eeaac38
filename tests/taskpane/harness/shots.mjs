// Screenshots of every tab: node tests/taskpane/harness/shots.mjs [FOLDER] [WIDTH…]. Build the harness first:
// npx webpack --config tests/taskpane/harness/webpack.config.mjs
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

const [folder = 'dist/shots', ...sizes] = process.argv.slice(2);
const widths = sizes.length === 0 ? [360] : sizes.map(Number);
const TABS = ['Tabel', 'Kolom', 'Temuan', 'Ringkasan', 'Pengaturan'];

await mkdir(folder, { recursive: true });
const { url, stop } = await serve();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const theme of ['light', 'dark', 'contrast']) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 760 } });
      page.on(
        'console',
        (message) => ['error', 'warning'].includes(message.type()) && console.log(theme, message.text()),
      );
      page.on('pageerror', (error) => console.log(theme, error.message));
      await page.addInitScript(
        (chosen) =>
          localStorage.setItem(
            'evaluasi-renja.preferensi',
            JSON.stringify({ language: 'id', theme: chosen, welcomed: chosen !== 'light' }),
          ),
        theme,
      );
      await page.goto(url);
      for (const tab of TABS) {
        await page
          .getByRole('tab', { name: new RegExp(`^${tab}`) })
          .first()
          .click();
        await page.waitForTimeout(400);
        if (tab === 'Temuan') await page.locator('[data-temuan] button').nth(1).click();
        await page.waitForTimeout(200);
        await page.screenshot({ path: join(folder, `${tab.toLowerCase()}-${theme}-${width}.png`) });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  stop();
}
