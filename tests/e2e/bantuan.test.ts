/** The help pages as delivered: reached from each screen, in its language, readable on a phone and in the dark. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { helpPages } from '../../src/bantuan/pages';
import { pane } from './preview/page';
import { panelAddress, usePreview } from './preview/session';

const { visit, blank } = usePreview();
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TABS = {
  id: ['Tabel', 'Kolom', 'Temuan', 'Ringkasan', 'Pengaturan'],
  en: ['Tables', 'Columns', 'Findings', 'Summary', 'Settings'],
} as const;

/** What the section that the address names says first, once it stands in view. */
const sectionInView = async (page: Page): Promise<string> => {
  const heading = page.locator(':target');
  await heading.waitFor();
  expect(await heading.evaluate((one) => one.getBoundingClientRect().top < window.innerHeight)).toBe(true);
  return (await heading.innerText()).trim();
};

test.each([
  { language: 'id', query: '', link: 'Buka panduan lengkap', file: 'bantuan.html', other: 'English' },
  { language: 'en', query: '?bahasa=en', link: 'Open the full guide', file: 'help.html', other: 'Bahasa Indonesia' },
] as const)('$language: “?” of every tab leads to its own section of $file', async (one) => {
  const page = await visit({ query: one.query });
  const screen = pane(page);
  const help = one.language === 'id' ? /^Bantuan tab/ : /^Help on the/;
  await screen.getByRole('button', { name: help }).click();
  for (const [at, tab] of TABS[one.language].entries()) {
    await screen
      .getByRole('tab', { name: new RegExp(`^${tab}`) })
      .first()
      .click();
    await screen.getByRole('region', { name: new RegExp(`: ${tab}$`) }).waitFor();
    const [guide] = await Promise.all([
      page.context().waitForEvent('page'),
      screen.getByRole('link', { name: one.link }).click(),
    ]);
    await guide.waitForLoadState();
    expect(guide.url()).toMatch(new RegExp(`/${one.file}#${TABS.id[at]?.toLowerCase() ?? ''}$`));
    expect(await sectionInView(guide)).toBe(`${tab} ${one.other}`);
    expect(await guide.locator('html').getAttribute('lang')).toBe(one.language);
    await guide.close();
  }
});

test('the same section in the other language is one link away, and back', async () => {
  const page = await blank();
  await page.goto(panelAddress('bantuan.html#fungsi-untuk-sel'));
  expect(await sectionInView(page)).toBe('Fungsi untuk sel English');
  await page.locator(':target').getByRole('link').click();
  await page.waitForURL(/help\.html#fungsi-untuk-sel$/);
  expect(await sectionInView(page)).toBe('Functions for cells Bahasa Indonesia');
  await page.locator(':target').getByRole('link').click();
  await page.waitForURL(/bantuan\.html#fungsi-untuk-sel$/);
});

test.each([...helpPages().keys()])(
  '%s: 320 px in the dark, nothing cut off, no complaint of axe or policy',
  async (name) => {
    const page = await blank();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(response.url());
    });
    for (const [colorScheme, width] of [
      ['dark', 320],
      ['light', 1100],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(panelAddress(name));
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, td, pre, img')]
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(cut).toEqual([]);
      // Pictures load as they come into view; each has one for this theme.
      for (const picture of await page.locator('main img').all()) {
        await picture.scrollIntoViewIfNeeded();
        await picture.evaluate((img: HTMLImageElement) => img.decode());
        const shown = await picture.evaluate((img: HTMLImageElement) => img.currentSrc);
        expect(shown).toMatch(colorScheme === 'dark' ? /-gelap(-en)?\.png$/ : /-terang(-en)?\.png$/);
      }
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
    expect(problems).toEqual([]);
  },
);
