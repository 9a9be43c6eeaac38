/** Small things of every day, as they are seen: where the sheet stands, who has the focus, what a mark looks like, what is still open. */
import type { Page } from 'playwright-core';
import { MARK_LOOK } from '../../src/port/marks';
import { parseArea } from '../../src/grid/address';
import { eventually, look, pane, press, ribbonReady } from './preview/page';
import { finding, paneIdle, search, showTab } from './preview/panel';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

const seen = async (page: Page) => {
  const shown = await page.evaluate(() => window.pratinjau?.view?.seen() ?? null);
  if (shown === null) throw new Error('no grid is shown');
  return shown;
};

/** Whether a cell is wholly on screen, not behind what is frozen. */
const isInSight = async (page: Page, address: string): Promise<boolean> => {
  const at = parseArea(address);
  const { range, frozen } = await seen(page);
  if (at === null) throw new Error(`no address: ${address}`);
  const rows = at.top < frozen.rows || (at.top >= range.top && at.top < range.bottom);
  const columns = at.left < frozen.columns || (at.left >= range.left && at.left < range.right);
  return rows && columns;
};

const selected = (page: Page): Promise<string> => page.getByRole('textbox').first().inputValue();

test('a cell is gone to without scrolling where it is in sight, never behind the frozen columns', async () => {
  // The window is low, so that not all of the table is on screen.
  const page = await visit({ height: 620 });
  await paneIdle(page);
  await showTab(page, 'Temuan');
  const goTo = async (address: string): Promise<void> => {
    await search(page, address);
    await pane(page).locator(`[data-temuan$="@${address}"] > button`).first().click();
    await eventually(() => selected(page), address);
    await eventually(() => isInSight(page, address), true);
  };
  expect((await seen(page)).frozen).toEqual({ rows: 8, columns: 3 });
  await goTo('P22');
  // In sight already: the sheet stands still.
  const before = await seen(page);
  await goTo('O22');
  expect(await seen(page)).toEqual(before);
  // Only its row is out of sight: the columns stand still.
  await goTo('P99');
  expect((await seen(page)).range).toMatchObject({ left: before.range.left, right: before.range.right });
  // Up and to the left, where the frozen columns would cover it.
  await goTo('G9');
});

test('who types into Cari keeps the focus while a run ends, its message comes and the list changes', async () => {
  const page = await visit();
  const screen = pane(page);
  await paneIdle(page);
  await showTab(page, 'Temuan');
  const field = screen.getByRole('searchbox');
  await screen.getByRole('button', { name: 'Hitung ulang' }).click();
  await field.focus();
  await field.pressSequentially('jumlah', { delay: 60 });
  await screen.getByText(/\d+ sel ditulis di lembar/).waitFor();
  await paneIdle(page);
  await page.keyboard.type(' x');
  expect([await field.inputValue(), await field.evaluate((one) => one === document.activeElement)]).toEqual([
    'jumlah x',
    true,
  ]);
});

/** How bright a colour is to a printer without colours, 0 to 1. */
const brightness = (fill: string): number => {
  const [red = 0, green = 0, blue = 0] = (fill.match(/[\da-f]{2}/gi) ?? []).map((two) => {
    const part = parseInt(two, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** What program rows of the sample are filled with. */
const PROGRAM = '#FFE699';

test('marks of warnings stand out from the yellow rows of programs, on screen and printed without colours', async () => {
  const page = await visit();
  await paneIdle(page);
  const before = (await look(page, 'A9:Q106')).fills;
  await press(page, 'periksa');
  await paneIdle(page);
  const after = (await look(page, 'A9:Q106')).fills;
  const marked = after.flatMap((row, r) =>
    row.flatMap((fill, c) => (fill === before[r]?.[c] ? [] : [{ own: before[r]?.[c] ?? '', mark: fill }])),
  );
  const onYellow = marked.filter(({ own, mark }) => own === PROGRAM && mark === MARK_LOOK.peringatan.fill);
  expect(onYellow.length).toBeGreaterThan(0);
  for (const { own, mark } of onYellow) {
    const ratio = (brightness(own) + 0.05) / (brightness(mark) + 0.05);
    expect([mark, Math.max(ratio, 1 / ratio) > 1.3]).toEqual([mark, true]);
  }
});

test('one corrected, the next is selected and the groups stay where they were', async () => {
  const page = await visit();
  const screen = pane(page);
  await paneIdle(page);
  await showTab(page, 'Temuan');
  const list = screen.getByRole('list', { name: 'Daftar temuan' });
  const groups = async (): Promise<string[]> =>
    (await list.locator('button[aria-expanded]:not([data-temuan] *)').allInnerTexts()).flatMap((text) =>
      text.trim() === '' ? [] : [text.replace(/\s*\d+$/, '')],
    );
  const rows = (): Promise<(string | null)[]> =>
    screen.locator('[data-temuan]').evaluateAll((all) => all.map((one) => one.getAttribute('data-temuan')));
  const fixable = list.locator('[data-temuan]').first();
  await fixable.getByRole('button').first().click();
  const [first = '', second = ''] = (await rows()).map(String);
  const order = await groups();
  await finding(page, first).getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await screen
    .getByRole('dialog')
    .getByRole('button', { name: /^Tulis/ })
    .click();
  await finding(page, first).waitFor({ state: 'detached' });
  await paneIdle(page);
  const left = await rows();
  const opened = screen.locator('[data-temuan]:has(> button[aria-expanded=true])');
  await eventually(() => opened.getAttribute('data-temuan'), left.includes(second) ? second : (left[0] ?? null));
  // Only those in view are in the page, before as after.
  const now = await groups();
  const both = order.filter((name) => now.includes(name));
  expect(both.length).toBeGreaterThan(1);
  expect(now.filter((name) => order.includes(name))).toEqual(both);
});

test('the first start counts what the badge of Temuan counts; Ringkasan says what is open until nothing is', async () => {
  const page = await visit({ isFirst: true });
  const screen = pane(page);
  await paneIdle(page);
  const button = await screen.getByRole('button', { name: /^Lihat \d+ temuan$/ }).innerText();
  const badge = await screen.getByRole('tab', { name: /^Temuan/ }).innerText();
  expect(/\d+/.exec(button)?.[0]).toBe(/\d+/.exec(badge)?.[0]);

  await showTab(page, 'Ringkasan');
  const open = screen.getByText(/\d+ galat belum diperbaiki.*angka dapat berubah/);
  await open.first().waitFor();
  await showTab(page, 'Temuan');
  const said = Number(/\d+/.exec(await screen.getByRole('button', { name: /^Galat \d/ }).innerText())?.[0]);
  await showTab(page, 'Ringkasan');
  expect(Number(/\d+/.exec(await open.first().innerText())?.[0])).toBe(said);
});

test('a ribbon command with the pane closed ends in the pane, in the tab of its result', async () => {
  const page = await visit();
  await paneIdle(page);
  const frame = page.locator('aside:has(iframe)');
  await page.locator('[data-perintah=panel]').click();
  await eventually(() => frame.isVisible(), false);
  await press(page, 'periksa');
  await ribbonReady(page);
  await pane(page).locator('[role=tab][aria-selected=true]', { hasText: 'Temuan' }).waitFor();
  await eventually(() => frame.isVisible(), true);
  await pane(page).locator('[data-temuan]').first().waitFor();
});
