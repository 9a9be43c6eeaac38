/** A table beside another file in a real browser: looks, axe, narrow panes, the keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import { changed, fixture } from '../engine/lembar-rumus';
import { workbookOf } from '../xlsx/from-grid';
import { cutOff, shoot, still, usePanel, violations } from './panel/session';
import { xlsx } from './preview/files';

const E81 = 'e81-luwu-timur-2021/table';

const ELEMENTS = 'button, input:not([type=file]), select, h2, p, label, [role=dialog] span';

const { open } = usePanel();
/** A file with other figures than the sample, figures where it has none, one name typed otherwise, a row more and one less. */
let file: Exclude<ReturnType<typeof xlsx>, string>;

beforeAll(() => {
  const grid = fixture(E81);
  const name = String(grid.values[13]?.[1]);
  const other = changed(grid, {
    E11: 35_000_000,
    E12: 6_000_000,
    D14: 9,
    G14: 8_000_000,
    G18: 1_500_000,
    F20: 2,
    I24: 1_000_000,
    B14: `${name.slice(0, -2)}`,
    B25: 'Penyediaan Jasa Kebersihan Kantor',
  });
  const made = xlsx('Evaluasi Renja TW I 2021 Dinas Sosial PPPA (final).xlsx', workbookOf(other));
  if (typeof made === 'string') throw new Error('no file');
  file = made;
});

const compare = async (page: Page): Promise<void> => {
  await page
    .getByRole('tab', { name: /^(Temuan|Findings)/ })
    .first()
    .click();
  await page.getByRole('tab', { name: /^(Bandingkan|Compare)/ }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(/^\d+ (baris sama|rows in common), \d+/).waitFor({ timeout: 30_000 });
  await still(page);
};

test.each(['light', 'dark', 'contrast'])(
  '%s: axe finds nothing before, in the list, in the dialog',
  async (theme) => {
    const { page, problems } = await open({ theme });
    await page
      .getByRole('tab', { name: /^Temuan/ })
      .first()
      .click();
    await page.getByRole('tab', { name: /^Bandingkan/ }).click();
    await page.getByRole('button', { name: 'Pilih berkas …' }).waitFor();
    await still(page);
    await shoot(page, `banding-awal-${theme}`);
    expect(await violations(page)).toEqual([]);
    await compare(page);
    await shoot(page, `banding-${theme}`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Isi dari berkas …' }).click();
    await page.getByRole('dialog').waitFor();
    await still(page);
    await shoot(page, `banding-isi-${theme}`);
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  },
  120_000,
);

test.each([
  ['320 px', 320, 640, 'id'],
  ['200 % zoom of a usual pane, in English', 175, 380, 'en'],
])(
  '%s: nothing is cut off sideways',
  async (name, width, height, language) => {
    const { page } = await open({ width, height, language });
    await compare(page);
    await shoot(page, `banding-${String(width)}`);
    expect([name, await cutOff(page, ELEMENTS)]).toEqual([name, []]);
    await page.getByRole('button', { name: /^(Isi dari berkas|Fill from the file) …/ }).click();
    await page.getByRole('dialog').waitFor();
    await still(page);
    await shoot(page, `banding-isi-${String(width)}`);
    expect([name, await cutOff(page, ELEMENTS)]).toEqual([name, []]);
  },
  120_000,
);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const pressUntil = async (page: Page, key: string, pattern: RegExp): Promise<void> => {
  for (let presses = 0; presses < 40; presses += 1) {
    if (pattern.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`never at ${String(pattern)}: ${await focused(page)}`);
};
const isFocused = (one: Locator): Promise<boolean> => one.evaluate((element) => element === document.activeElement);

test('the keyboard alone answers, walks the differences, chooses in the dialog, writes, and is back where it was', async () => {
  const { page } = await open();
  await compare(page);
  const card = page.getByRole('region', { name: 'Baris yang meragukan' });
  for (let left = 4; left > 0; left -= 1) {
    await card.getByText(`${String(left)} pasang baris perlu dipastikan`).waitFor();
    await pressUntil(page, 'Tab', /^Ya, sama/);
    await page.keyboard.press('Enter');
  }
  await card.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Urungkan jawaban' }).waitFor();
  expect(await focused(page)).toBe('Urungkan jawaban');
  await pressUntil(page, 'Tab', /^Pagu berubah/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^E11 /);
  const fill = page.getByRole('button', { name: 'Isi dari berkas …' });
  await fill.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await isFocused(fill)).toBe(true);
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  const chosen = await dialog.getByText(/^\d+ dari \d+ dipilih$/).innerText();
  const box = dialog.getByRole('checkbox', { name: /^Isi sel / }).last();
  await box.focus();
  await page.keyboard.press('Space');
  await dialog.getByText(chosen, { exact: true }).waitFor({ state: 'detached' });
  await pressUntil(page, 'Tab', /^Tulis \d+ sel/);
  await page.keyboard.press('Enter');
  await page.getByText(/sel di lembar Evaluasi TW II diisi dari Evaluasi Renja/).waitFor();
  await still(page);
  await shoot(page, 'banding-selesai');
}, 120_000);
