// Renders assets/svg/*.svg to the PNG files that the manifest names: `node assets/render.mjs` after a drawing was changed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../.ci/browser.mjs';

const SIZES = {
  renja: [16, 32, 64, 80, 128],
  'hitung-ulang': [16, 32, 80],
  periksa: [16, 32, 80],
  'hapus-tanda': [16, 32, 80],
  kembalikan: [16, 32, 80],
  panel: [16, 32, 80],
};

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] });
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(path(`svg/${name}.svg`), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path(`${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
