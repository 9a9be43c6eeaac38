import type { FrameLocator, Page } from 'playwright-core';
import type { Area } from '../../../src/grid/types';
import { parseArea } from '../../../src/grid/address';
import type { File } from './files';

const areaOf = (address: string): Area => {
  const area = parseArea(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return area;
};

/** What Univer shows in an area, cell by cell. */
export const look = (page: Page, address: string) =>
  page.evaluate((area) => {
    const view = window.pratinjau?.view ?? null;
    if (view === null) throw new Error('no grid is shown');
    return view.look(area);
  }, areaOf(address));

/** Text and fill of one cell as Univer shows them. */
export const cell = async (page: Page, address: string): Promise<{ text: string; fill: string }> => {
  const { texts, fills } = await look(page, address);
  return { text: texts[0]?.[0] ?? '', fill: fills[0]?.[0] ?? '' };
};

/** Formulas, values and formats of the host's model in an area, for comparing before and after. */
export const contents = (page: Page, address: string) =>
  page.evaluate(({ top, left, bottom, right }) => {
    const sheet = window.pratinjau?.book?.workbook.activeSheet;
    if (sheet === undefined) throw new Error('no file is open');
    const cells: unknown[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const { value, formula, format } = sheet.get(row, column);
        cells.push([value, formula, format]);
      }
    }
    return cells;
  }, areaOf(address));

export const pane = (page: Page): FrameLocator => page.frameLocator('aside iframe');

const button = (page: Page, command: string) => page.locator(`[data-perintah=${command}]`);

/** Waits until the ribbon can be used: the pane has started, and no command runs. */
export const ribbonReady = (page: Page): Promise<void> =>
  page.locator('[data-perintah=hitungUlang]:not([aria-disabled=true])').waitFor({ timeout: 60_000 });

/** Presses a button of the ribbon and waits until its command has ended. */
export const press = async (page: Page, command: string): Promise<void> => {
  await ribbonReady(page);
  await button(page, command).click();
  await ribbonReady(page);
};

/** Chooses a file by "Buka berkas". */
export const openFile = (page: Page, file: File): Promise<void> => page.locator('input[type=file]').setInputFiles(file);

/** Opens a workbook by "Buka berkas" and waits until a pane of its own can be used. */
export const openBook = async (page: Page, file: File): Promise<void> => {
  const before = await page.evaluateHandle(() => window.pratinjau?.pane ?? null);
  await openFile(page, file);
  await page.waitForFunction((old) => ![old, null, undefined].includes(window.pratinjau?.pane), before);
  await ribbonReady(page);
};

/** Types into a cell of the grid, as a user would. */
export const typeInto = async (page: Page, address: string, text: string): Promise<void> => {
  const nameBox = page.getByRole('textbox').first();
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

/** Reads until the expected answer comes, for at most ten seconds; then fails as expect does. */
export const eventually = async <T>(read: () => Promise<T>, expected: T): Promise<void> => {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await read();
    if (JSON.stringify(answer) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(await read()).toEqual(expected);
};
