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

/** Slow machines and a first build: nothing here is worth failing for before a minute and a half. */
const PATIENCE = 90_000;

/** Opens the preview with the sample, ready for use. What the page throws ends the run: a picture of a fault helps nobody. */
const open = async (theme, width, height) => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'id-ID',
    colorScheme: theme === 'gelap' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${url}?tema=${theme}&bahasa=id`);
  const ready = () => page.locator('[data-perintah=hitungUlang]:not([aria-disabled=true])').waitFor();
  await ready();
  const pane = page.frameLocator('aside iframe');
  await pane.getByText('E.81', { exact: true }).first().waitFor();
  /** Waits until nothing is loading in the pane and the canvas, which tells nobody when it is done, had time to draw. */
  const settled = async () => {
    await pane.getByRole('progressbar').first().waitFor({ state: 'detached' });
    await page.mouse.move(0, 0);
    await page.waitForTimeout(900);
  };
  return {
    page,
    pane,
    press: async (command) => {
      await page.locator(`[data-perintah=${command}]`).click();
      await ready();
    },
    tab: (name) => pane.getByRole('tab', { name: new RegExp(`^${name}`) }).click(),
    /** Closes what greets the user the first time, if it is there. */
    welcome: async () => {
      const understood = pane.getByRole('button', { name: 'Lewati', exact: true });
      if ((await understood.count()) > 0) await understood.first().click();
    },
    /** The whole page, or only the pane. */
    shoot: async (name) => {
      await settled();
      if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
      const part = name.startsWith('panel-') ? page.getByRole('complementary', { name: 'Panel', exact: true }) : page;
      await part.screenshot({ path: `${folder}${name}-${theme}.png` });
      console.log(`docs/gambar/${name}-${theme}.png`);
    },
    close: () => context.close(),
  };
};

/** Every tab that the pane has, so that a new one is not forgotten; Temuan once more with a finding opened. */
const shootTabs = async (theme) => {
  const tall = await open(theme, 1440, 1100);
  await tall.welcome();
  await tall.press('hitungUlang');
  const tabs = tall.pane.getByRole('tab');
  for (let at = 0; at < (await tabs.count()); at += 1) {
    const name = await tabs.nth(at).getAttribute('value');
    await tabs.nth(at).click();
    if (name === 'temuan') await tall.pane.locator('[data-temuan] > button').first().click();
    await tall.shoot(`panel-${name}`);
  }
  await tall.close();
};

const shootPage = async (theme) => {
  const wide = await open(theme, 1440, 860);
  await wide.welcome();
  await wide.press('hitungUlang');
  await wide.tab('Temuan');
  await wide.shoot('pratinjau');
  await wide.tab('Ringkasan');
  await wide.pane.getByRole('button', { name: 'Buat lembar laporan' }).click();
  await wide.page.getByRole('tab', { name: /^Laporan / }).waitFor();
  await wide.page.locator('figure[data-bagan]').waitFor();
  await wide.page.locator('[data-bagian=lembar-kerja]').hover({ position: { x: 200, y: 200 } });
  // To where the chart and the first findings are seen.
  await wide.page.mouse.wheel(0, 420);
  await wide.shoot('laporan');
  await wide.close();
  const narrow = await open(theme, 390, 844);
  await narrow.press('hitungUlang');
  await narrow.shoot('layar-kecil');
  await narrow.close();
};

try {
  for (const theme of ['terang', 'gelap']) {
    await shootPage(theme);
    await shootTabs(theme);
  }
} finally {
  await browser.close();
  preview.kill();
}
