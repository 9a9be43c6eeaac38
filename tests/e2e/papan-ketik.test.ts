/** The keyboard alone, on the real host, whose jump to a cell must not take the focus out of the pane. */
import type { Page } from 'playwright-core';
import { eventually, look, pane } from './preview/page';
import { paneIdle } from './preview/panel';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

/** Role and name of what has the focus in the pane, as a screen reader would say them. */
const focused = (page: Page): Promise<string> =>
  pane(page)
    .locator('body')
    .evaluate((body) => {
      const one = body.ownerDocument.activeElement;
      if (one === null || one === body) return '';
      const role = one.getAttribute('role') ?? one.tagName.toLowerCase();
      const label = one.getAttribute('aria-label') ?? one.querySelector('[aria-label]')?.getAttribute('aria-label');
      return `${role} ${(label ?? one.textContent ?? '').trim()}`;
    });

/** Presses a key until something of that name has the focus. */
const reach = async (page: Page, key: string, name: RegExp): Promise<void> => {
  const seen: string[] = [];
  while (seen.length < 40) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (name.test(now)) return;
    seen.push(now);
  }
  throw new Error(`${key} does not lead to ${String(name)}: ${seen.join(' | ')}`);
};

test('Periksa, the first finding, Perbaiki, Batal: Tab, arrows and Enter suffice, and the focus comes back', async () => {
  const page = await visit();
  await paneIdle(page);
  // Where F6 leads in Excel; the page around the frame has no such key.
  await pane(page).getByRole('button', { name: 'Hitung ulang', exact: true }).focus();
  await reach(page, 'Tab', /^button Periksa/);
  await page.keyboard.press('Enter');
  await pane(page)
    .getByText(/temuan di lembar Evaluasi TW II/)
    .first()
    .waitFor();
  await paneIdle(page);
  await eventually(() => focused(page), 'button Periksa');

  await reach(page, 'Tab', /^tab /);
  await reach(page, 'ArrowRight', /^tab Temuan/);
  await page.keyboard.press('Enter');
  await pane(page).locator('[data-temuan]').first().waitFor();
  await reach(page, 'Tab', /^button Galat, sel /);
  const name = await focused(page);
  await page.keyboard.press('Enter');
  await pane(page).locator('[data-temuan] button[aria-expanded=true]').waitFor();
  // The sheet shows the cell, the focus stays where it was.
  await eventually(async () => (await look(page, 'A1')).selected?.top, 8);
  await eventually(() => focused(page), name);

  await reach(page, 'Tab', /^button Perbaiki$/);
  await page.keyboard.press('Enter');
  await pane(page).getByRole('dialog', { name: 'Yang akan ditulis' }).waitFor();
  await reach(page, 'Tab', /^button Batal$/);
  await page.keyboard.press('Enter');
  await pane(page).getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(() => focused(page), 'button Perbaiki');

  // Again, and out by Escape.
  await page.keyboard.press('Enter');
  await pane(page).getByRole('dialog').waitFor();
  await eventually(async () => (await focused(page)) !== 'button Perbaiki', true);
  await page.keyboard.press('Escape');
  await pane(page).getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(() => focused(page), 'button Perbaiki');
});
