/** English and back on every tab: no text of the catalogue remains in the language that was left. */
import type { Page } from 'playwright-core';
import { katalog, type Language } from '../../src/bahasa';
import { FORM_IDS } from '../../src/engine';
import { pane, press } from './preview/page';
import { paneIdle } from './preview/panel';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

const TABS = ['tabel', 'kolom', 'temuan', 'ringkasan', 'pengaturan'] as const;

/** Every text of a catalogue by its path. */
const leaves = (node: unknown, path = ''): [string, string][] => {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
};

/** Matches a text made from a template; null where the template is all placeholders. */
const made = (template: string): RegExp | null => {
  if (!/\p{L}{3}/u.test(template.replace(/\{[^}]*\}/g, ''))) return null;
  const parts = template.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 's');
};

/** Templates that one language has and the other does not. */
const only = (language: Language, other: Language): RegExp[] => {
  const theirs = new Set(leaves(katalog[other]).map(([, text]) => text));
  return leaves(katalog[language]).flatMap(([, text]) => {
    const one = theirs.has(text) ? null : made(text);
    return one === null ? [] : [one];
  });
};
const OWN: Readonly<Record<Language, readonly RegExp[]>> = { id: only('id', 'en'), en: only('en', 'id') };
/** Indonesian in every language: headings of the sheet, names of forms, and the paragraph for BAB II. */
const isGiven = (text: string): boolean =>
  text.includes(' › ') || FORM_IDS.includes(text) || text.startsWith('Sampai dengan Triwulan II Tahun 2021');
const leftOver = (texts: readonly string[], now: Language): string[] => {
  const before = now === 'en' ? 'id' : 'en';
  const matches = (text: string, all: readonly RegExp[]): boolean => all.some((one) => one.test(text));
  return texts.filter((text) => !isGiven(text) && matches(text, OWN[before]) && !matches(text, OWN[now]));
};

/** What the pane says: texts of its visible elements and their labels. */
const texts = (page: Page): Promise<string[]> =>
  pane(page)
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('*')].flatMap((one) => {
        if (!one.checkVisibility()) return [];
        const own = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const labels = ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? '');
        return [own.map(({ textContent }) => textContent ?? '').join(''), ...labels]
          .map((text) => text.trim())
          .filter((text) => text !== '');
      }),
    );

const toTab = async (page: Page, tab: (typeof TABS)[number], language: Language): Promise<void> => {
  const name = katalog[language].teks[`tab.${tab}`];
  await pane(page)
    .getByRole('tab', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await pane(page).locator(`[role=tabpanel][aria-label="${name}"] :is(button, input)`).first().waitFor();
};

const switchTo = async (page: Page, from: Language, to: Language): Promise<void> => {
  await toTab(page, 'pengaturan', from);
  await pane(page).getByLabel(katalog[from].teks['atur.bahasa'], { exact: true }).selectOption(to);
  await pane(page).getByRole('button', { name: katalog[to].teks['perintah.hitung'], exact: true }).waitFor();
};

/** Texts of the language left behind, by tab; a finding is open on its tab, and the result of a command above all. */
const remains = async (page: Page, now: Language): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  for (const tab of TABS) {
    await toTab(page, tab, now);
    if (tab === 'temuan') {
      const open = pane(page).locator('[data-temuan] button[aria-expanded=true]');
      if ((await open.count()) === 0) await pane(page).locator('[data-temuan] button').first().click();
      await open.waitFor();
    }
    found[tab] = leftOver(await texts(page), now);
  }
  return found;
};

const NOTHING = Object.fromEntries(TABS.map((tab) => [tab, []]));

test('English and back: nothing on any tab is left in the other language', async () => {
  const page = await visit();
  await paneIdle(page);
  await press(page, 'periksa');
  await paneIdle(page);
  // The check itself: Indonesian texts are found as long as they are there.
  expect(leftOver(await texts(page), 'en').length).toBeGreaterThan(20);
  await switchTo(page, 'id', 'en');
  expect(await remains(page, 'en')).toEqual(NOTHING);
  await switchTo(page, 'en', 'id');
  expect(await remains(page, 'id')).toEqual(NOTHING);
});
