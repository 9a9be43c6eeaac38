// `npm run screenshots`: pictures of the preview for docs/ and README, in light and dark, into docs/gambar.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../.ci/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('gambar/', import.meta.url));
mkdirSync(folder, { recursive: true });

const browserPath = findBrowser();
if (browserPath === null) {
  console.error('Chromium, Chrome, atau Edge tidak ditemukan (BROWSER_PATH boleh menunjuknya).');
  process.exit(2);
}

const preview = spawn(process.execPath, ['src/preview/start.mjs', '--port', '0', '--no-open'], { cwd: root });
preview.stderr.pipe(process.stderr);
const url = await new Promise((resolve, reject) => {
  let output = '';
  preview.stdout.on('data', (chunk) => {
    output += chunk;
    const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
    if (address !== undefined) resolve(address);
  });
  preview.once('exit', () => reject(new Error(`npm start ended: ${output}`)));
});

const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });

/** Opens the preview with the sample, ready for use. */
const open = async (theme, width, height) => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'id-ID',
    colorScheme: theme === 'gelap' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${url}?tema=${theme}&bahasa=id`);
  const ready = () => page.locator('[data-perintah=hitungUlang]:not([aria-disabled=true])').waitFor();
  await ready();
  const pane = page.frameLocator('aside iframe');
  await pane.getByText('E.81', { exact: true }).first().waitFor();
  return {
    page,
    pane,
    press: async (command) => {
      await page.locator(`[data-perintah=${command}]`).click();
      await ready();
    },
    tab: (name) => pane.getByRole('tab', { name: new RegExp(name) }).click(),
    /** The whole page, or only the pane. */
    shoot: async (name) => {
      // Waits for drawing on the canvas, which tells nobody when it is done.
      await page.waitForTimeout(900);
      const part = name.startsWith('panel-') ? page.getByRole('complementary', { name: 'Panel', exact: true }) : page;
      await part.screenshot({ path: `${folder}${name}-${theme}.png` });
      console.log(`docs/gambar/${name}-${theme}.png`);
    },
    close: () => context.close(),
  };
};

try {
  for (const theme of ['terang', 'gelap']) {
    const wide = await open(theme, 1440, 860);
    await wide.pane.getByRole('button', { name: 'Lewati' }).click();
    await wide.shoot('panel-tabel');
    await wide.press('hitungUlang');
    await wide.tab('Temuan');
    await wide.shoot('pratinjau');
    await wide.pane.locator('[data-temuan] button').first().click();
    await wide.shoot('panel-temuan');
    for (const name of ['Kolom', 'Ringkasan', 'Pengaturan']) {
      await wide.tab(name);
      await wide.shoot(`panel-${name.toLowerCase()}`);
    }
    await wide.close();
    const narrow = await open(theme, 390, 844);
    await narrow.press('hitungUlang');
    await narrow.shoot('layar-kecil');
    await narrow.close();
  }
} finally {
  await browser.close();
  preview.kill();
}
