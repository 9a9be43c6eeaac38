import type { Page } from 'playwright-core';
import { bukuKerja } from '../taskpane/buku-kerja';
import { cutOff, shoot, still, usePanel, violations } from './panel/session';

const TABS = ['Tabel', 'Kolom', 'Temuan', 'Ringkasan', 'Pengaturan'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;
const ELEMENTS = 'button, input, select, textarea, h2, p, dd';
/** A workbook of several sheets, beside the sample. */
const BOOK = 'buku-kerja.xlsx';

const { open } = usePanel();
let files: Readonly<Record<string, Buffer>>;
beforeAll(async () => {
  files = { [BOOK]: Buffer.from(await bukuKerja('TW II')) };
});

const showTab = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('tab', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await page.locator(`[role=tabpanel][aria-label="${name}"] :is(button, input, select)`).first().waitFor();
};

/** Waits until the focus is in an element that the text belongs to: its words, or the id of its finding. */
const focusOn = async (page: Page, pattern: RegExp): Promise<void> => {
  await page.waitForFunction((source) => {
    const one = document.activeElement;
    const id = one?.closest('[data-temuan]')?.getAttribute('data-temuan');
    return new RegExp(source).test(id ?? one?.textContent ?? '');
  }, pattern.source);
};

// One page a theme: opening it takes longer than looking at all its tabs.
test.each(THEMES)(
  '%s: axe finds nothing on any tab, nor in the preview of a correction with its links under the pointer; the focus goes back',
  async (theme) => {
    const { page, problems } = await open({ theme });
    for (const tab of TABS) {
      await showTab(page, tab);
      if (tab === 'Temuan') {
        await page.locator('[data-temuan] button').first().click();
        await page.locator('[data-temuan] button[aria-expanded=true]').waitFor();
      }
      if (tab === 'Pengaturan') {
        await page.getByRole('button', { name: 'Tentang & diagnostik' }).click();
        await page.getByRole('button', { name: 'Salin laporan' }).waitFor();
      }
      await still(page);
      await shoot(page, `${tab.toLowerCase()}-${theme}`);
      expect([tab, await violations(page)]).toEqual([tab, []]);
    }

    await showTab(page, 'Temuan');
    await page.getByRole('button', { name: /^Perbaiki semua/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await still(page);
    await shoot(page, `pratinjau-${theme}`);
    expect(await violations(page)).toEqual([]);
    await dialog
      .getByRole('button', { name: /^Ke sel/ })
      .first()
      .hover();
    await still(page);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await focusOn(page, /^Perbaiki semua/);
    expect(problems).toEqual([]);
  },
);

/** Shows all sheets of a workbook as they stand, and what it lacks before it is sent. */
const showBook = async (page: Page): Promise<void> => {
  await showTab(page, 'Ringkasan');
  await page.getByRole('tab', { name: 'Buku kerja' }).click();
  await page.getByRole('button', { name: 'Periksa semua' }).last().click();
  await page.getByText('2 lembar bertabel').waitFor();
};

test.each(THEMES)(
  'the workbook at a glance, %s: axe finds nothing',
  async (theme) => {
    const { page, problems } = await open({ theme, query: `?berkas=${BOOK}`, files });
    await showBook(page);
    await still(page);
    await shoot(page, `buku-${theme}`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('listitem').filter({ hasText: 'Perubahan' }).last().scrollIntoViewIfNeeded();
    await shoot(page, `buku-${theme}-bawah`);
    expect(problems).toEqual([]);
  },
  60_000,
);

test.each([320, 175])(
  'the workbook at a glance in %i px: nothing is cut off sideways, and the keyboard alone opens a sheet',
  async (width) => {
    const { page } = await open({ width, height: 640, query: `?berkas=${BOOK}`, files });
    await showBook(page);
    await shoot(page, `buku-${String(width)}`);
    expect(await cutOff(page, ELEMENTS)).toEqual([]);
    await page.getByRole('button', { name: 'Periksa semua' }).last().focus();
    await page.keyboard.press('Tab');
    await focusOn(page, /^TW II/);
    await page.keyboard.press('Tab');
    await focusOn(page, /^Perubahan/);
    await page.keyboard.press('Enter');
    await page.locator('[data-temuan]').first().waitFor();
  },
  60_000,
);

test.each([
  ['narrow', 320, 640],
  ['200 % zoom of a usual pane', 175, 380],
])(
  '%s: nothing is cut off sideways, every tab and command can be reached',
  async (name, width, height) => {
    const { page } = await open({ width, height });
    for (const tab of TABS) {
      await showTab(page, tab);
      await shoot(page, `${tab.toLowerCase()}-${String(width)}`);
      expect([name, tab, await cutOff(page, ELEMENTS)]).toEqual([name, tab, []]);
    }
    for (const command of ['Hitung ulang', 'Periksa', 'Hapus tanda', 'Kembalikan']) {
      const box = await page.getByRole('button', { name: command, exact: true }).boundingBox();
      expect(box !== null && box.x >= 0 && box.x + box.width <= width).toBe(true);
    }
  },
  60_000,
);

test('the keyboard alone reaches commands, tabs and findings, in reading order', async () => {
  const { page } = await open();
  const focused = () =>
    page.evaluate(() => {
      const one = document.activeElement;
      const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one?.getAttribute('aria-label');
      return label ?? one?.textContent;
    });
  const order: (string | null | undefined)[] = [];
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    order.push(await focused());
  }
  expect(order).toEqual([
    'Hitung ulang',
    'Periksa',
    'Hapus tanda',
    'Kembalikan',
    'Pantau',
    'Riwayat perubahan',
    'Bantuan tab Tabel',
    'Tabel',
  ]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('[data-temuan]').first().waitFor();
  await page.locator('[data-temuan] button').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await focusOn(page, /^jumlah-anak@G46$/);
}, 60_000);

test('10,000 findings: only those in view are in the page, the end is reached by one key', async () => {
  const { page, problems } = await open({ query: '?temuan=10000' });
  await showTab(page, 'Temuan');
  await page.locator('[data-temuan] button').first().click();
  await page.keyboard.press('End');
  await focusOn(page, /\/\d{3,4}$/);
  expect(await page.locator('[data-temuan]').count()).toBeLessThan(60);
  expect(problems).toEqual([]);
}, 60_000);

test('a recomputation writes, says what it did and what is next; restoring brings the figures back', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Hitung ulang' }).click();
  await page.getByText(/sel ditulis di lembar Evaluasi TW II/).waitFor();
  await shoot(page, 'hasil');
  await page.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await page.getByText(/sel dikembalikan ke isi semula/).waitFor();
  await showTab(page, 'Ringkasan');
  expect(await page.getByText('tertulis 80,91% · Tinggi').count()).toBe(1);
}, 60_000);
