// `npm run screenshots`: pictures of the preview for docs/ and README, in light and dark, and in English, into docs/gambar.
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

/** Labels that are pressed here, and how the name of a picture ends. */
const LANGUAGES = {
  id: {
    end: '',
    skip: 'Lewati',
    findings: 'Temuan',
    summary: 'Ringkasan',
    report: 'Buat lembar laporan',
    sheet: /^Laporan /,
  },
  en: {
    end: '-en',
    skip: 'Skip',
    findings: 'Findings',
    summary: 'Summary',
    report: 'Make a report sheet',
    sheet: /^Report /,
  },
};

/** The change of the budget of the sample's office: what it is compared with. */
const OTHER_FILE = fileURLToPath(
  new URL('../tests/fixtures/anggaran-perubahan-luwu-timur-2021/table.xlsx', import.meta.url),
);

/** Opens the preview with the sample, ready for use. What the page throws ends the run: a picture of a fault helps nobody. */
const open = async ([theme, language], width, height) => {
  const labels = LANGUAGES[language];
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
  await page.goto(`${url}?tema=${theme}&bahasa=${language}`);
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
    labels,
    press: async (command) => {
      await page.locator(`[data-perintah=${command}]`).click();
      await ready();
    },
    tab: (name) => pane.getByRole('tab', { name: new RegExp(`^${name}`) }).click(),
    /** Closes what greets the user the first time, if it is there. */
    welcome: async () => {
      const understood = pane.getByRole('button', { name: labels.skip, exact: true });
      if ((await understood.count()) > 0) await understood.first().click();
    },
    /** The whole page, or only the pane. */
    shoot: async (name) => {
      await settled();
      if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
      const part = name.startsWith('panel-') ? page.locator('aside').filter({ has: page.locator('iframe') }) : page;
      const file = `${name}-${theme}${labels.end}.png`;
      await part.screenshot({ path: `${folder}${file}` });
      console.log(`docs/gambar/${file}`);
    },
    close: () => context.close(),
  };
};

/** Every tab that the pane has, so that a new one is not forgotten; Temuan with a finding opened; then their second halves. */
const shootTabs = async (look) => {
  const tall = await open(look, 1440, 1100);
  await tall.welcome();
  await tall.press('hitungUlang');
  const { pane, page } = tall;
  const tabs = pane.locator('header [role=tab]');
  for (let at = 0; at < (await tabs.count()); at += 1) {
    const name = await tabs.nth(at).getAttribute('value');
    await tabs.nth(at).click();
    if (name === 'temuan') await pane.locator('[data-temuan] > button').first().click();
    await tall.shoot(`panel-${name}`);
  }
  await pane.locator('header [role=tab][value=temuan]').click();
  await pane.locator('[role=tab][value=banding]').click();
  const chooser = page.waitForEvent('filechooser');
  await pane.getByRole('button', { name: / …$/ }).first().click();
  await (await chooser).setFiles(OTHER_FILE);
  await pane.getByText(/^\d+ (?:baris sama|rows in common)/).waitFor();
  await tall.shoot('panel-bandingkan');
  await pane.locator('header [role=tab][value=ringkasan]').click();
  await pane.locator('[role=tab][value=buku]').click();
  await tall.shoot('panel-buku-kerja');
  await tall.close();
};

const shootPage = async (look) => {
  const wide = await open(look, 1440, 860);
  const { labels } = wide;
  await wide.welcome();
  await wide.press('hitungUlang');
  await wide.tab(labels.findings);
  await wide.shoot('pratinjau');
  await wide.tab(labels.summary);
  await wide.pane.getByRole('button', { name: labels.report }).click();
  await wide.page.getByRole('tab', { name: labels.sheet }).waitFor();
  await wide.page.locator('figure[data-bagan]').waitFor();
  await wide.page.locator('[data-bagian=lembar-kerja]').hover({ position: { x: 200, y: 200 } });
  // To where the chart and the first findings are seen.
  await wide.page.mouse.wheel(0, 420);
  await wide.shoot('laporan');
  await wide.close();
  const narrow = await open(look, 390, 844);
  await narrow.press('hitungUlang');
  await narrow.shoot('layar-kecil');
  await narrow.close();
};

try {
  const looks = [
    ['terang', 'id'],
    ['gelap', 'id'],
    ['terang', 'en'],
    ['gelap', 'en'],
  ];
  // `npm run screenshots -- en`: only those.
  const wanted = process.argv.slice(2);
  for (const look of looks.filter((one) => wanted.every((word) => one.includes(word)))) {
    await shootPage(look);
    await shootTabs(look);
  }
} finally {
  await browser.close();
  preview.kill();
}
