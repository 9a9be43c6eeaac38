/** The first run: somebody who has never seen an add-in, on the own sheet, whatever it holds. */
import type { Page } from 'playwright-core';
import { stacked } from '../commands/setup';
import { readFixture } from '../engine/sheets';
import { workbookOf } from '../xlsx/from-grid';
import { gridOf } from '../../src/host/node';
import { xlsx, type File } from './preview/files';
import { eventually, openBook, pane } from './preview/page';
import { paneIdle } from './preview/panel';
import { usePreview, type Visit } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

const WORDS = {
  id: {
    start: 'Mulai dalam tiga langkah',
    see: /^Lihat \d+ temuan$/,
    third: 'Langkah 3 dari 3',
    compute: 'Hitung ulang',
    written: /\d+ sel ditulis di lembar/,
    read: 'Baca lembar ini',
    tab: /^Temuan/,
    none: /Belum ada tabel di lembar ini/,
  },
  en: {
    start: 'Start in three steps',
    see: /^See \d+ findings$/,
    third: 'Step 3 of 3',
    compute: 'Recompute',
    written: /\d+ cells written on sheet/,
    read: 'Read this sheet',
    tab: /^Findings/,
    none: /No table on this sheet yet/,
  },
} as const;
type Language = keyof typeof WORDS;

/** The steps of the start, as the pane shows them. */
const steps = (page: Page, language: Language) => pane(page).getByRole('region', { name: WORDS[language].start });

/** What has the focus: the words of a button or a tab; nothing where it is lost. */
const focused = (page: Page): Promise<string> =>
  pane(page)
    .locator('body')
    .evaluate(({ ownerDocument }) => {
      const one = ownerDocument.activeElement;
      return one?.tagName === 'BODY' ? '' : (one?.textContent?.trim() ?? '');
    });

/** Nothing of the steps is cut off or hidden behind an edge of the pane. */
const fits = async (page: Page, language: Language): Promise<void> => {
  const cut = await steps(page, language).evaluate((region) =>
    [...region.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > region.ownerDocument.documentElement.clientWidth + 1)
      .map((one) => one.textContent),
  );
  expect(cut).toEqual([]);
};

const start = async (language: Language, look: Visit = {}, theme = 'terang'): Promise<Page> => {
  const page = await visit({ ...look, query: `?bahasa=${language}&tema=${theme}`, isFirst: true });
  await paneIdle(page);
  await steps(page, language).waitFor();
  return page;
};

test.each([
  { language: 'id', look: {}, theme: 'terang' },
  { language: 'en', look: { width: 320, height: 800 }, theme: 'gelap' },
] as const)(
  '$language, mouse: recognised, findings, computed; then it is done for good',
  async ({ language, look, theme }) => {
    const words = WORDS[language];
    const page = await start(language, look, theme);
    await fits(page, language);
    await steps(page, language).getByRole('button', { name: words.see }).click();
    await pane(page).locator('[data-temuan]').first().waitFor();
    await pane(page).getByText(words.third).waitFor();
    await fits(page, language);
    await steps(page, language).getByRole('button', { name: words.compute }).click();
    await pane(page).getByText(words.written).waitFor();
    await steps(page, language).waitFor({ state: 'detached' });
    await page.reload();
    await paneIdle(page);
    expect(await steps(page, language).count()).toBe(0);
  },
);

test.each(['id', 'en'] as const)(
  '%s, keyboard: each step leads to the next without losing the focus',
  async (language) => {
    const words = WORDS[language];
    const page = await start(language);
    const see = steps(page, language).getByRole('button', { name: words.see });
    await see.focus();
    await page.keyboard.press('Enter');
    await pane(page).getByText(words.third).waitFor();
    // The button is gone with its screen: the tab has the focus, and the step that is due is the second stop after it.
    await eventually(async () => words.tab.test(await focused(page)), true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(words.compute);
    await page.keyboard.press('Enter');
    await pane(page).getByText(words.written).waitFor();
    await steps(page, language).waitFor({ state: 'detached' });
    await eventually(async () => words.tab.test(await focused(page)), true);
  },
);

const files: Readonly<Record<'kosong' | 'tanpa tabel' | 'dua tabel', () => Promise<File>>> = {
  kosong: async () => xlsx('kosong.xlsx', workbookOf(gridOf('Lembar1', []))),
  'tanpa tabel': async () =>
    xlsx('surat.xlsx', workbookOf(gridOf('Surat', [['Yth. Kepala Dinas'], ['Perihal: undangan']]))),
  'dua tabel': async () => {
    const e81 = await readFixture('e81-luwu-timur-2021/table.xlsx');
    return xlsx('dua.xlsx', workbookOf(stacked(e81, e81, 3)));
  },
};

test.each([
  ['kosong', 'id'],
  ['tanpa tabel', 'id'],
  ['tanpa tabel', 'en'],
] as const)('%s (%s): says so, and reads the sheet once the table is there', async (file, language) => {
  const words = WORDS[language];
  const page = await start(language);
  await openBook(page, await files[file]());
  await steps(page, language).getByText(words.none).waitFor();
  await steps(page, language).getByRole('button', { name: words.read }).click();
  await paneIdle(page);
  await steps(page, language).getByText(words.none).waitFor();
  expect(await steps(page, language).locator('[aria-current=step]').count()).toBe(1);
});

test('dua tabel: the first is named, and the findings are of the table that is shown', async () => {
  const page = await start('id');
  await openBook(page, await files['dua tabel']());
  await steps(page, 'id')
    .getByText(/E\.81 · A5:Q106 dikenali di lembar/)
    .waitFor();
  await steps(page, 'id').getByRole('button', { name: WORDS.id.see }).click();
  await steps(page, 'id').getByRole('button', { name: 'Hitung ulang' }).click();
  await pane(page)
    .getByText(/^94 sel ditulis di lembar/)
    .waitFor();
});
