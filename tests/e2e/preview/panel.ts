/** What a planner does in the pane. */
import type { Locator, Page } from 'playwright-core';
import { pane } from './page';

/** Waits until the pane has read the sheet and runs nothing. */
export const paneIdle = (page: Page): Promise<void> =>
  pane(page).locator('[role=toolbar] button:not([aria-disabled=true])').first().waitFor({ timeout: 60_000 });

export const showTab = async (page: Page, name: string): Promise<void> => {
  const tab = pane(page).getByRole('tab', { name: new RegExp(`^${name}`) });
  await tab.first().click();
  await pane(page).locator(`[role=tabpanel][aria-label="${name}"]`).waitFor();
};

/** Narrows the findings to those of a cell. */
export const search = (page: Page, text: string): Promise<void> => pane(page).getByRole('searchbox').fill(text);

/** The finding of a rule at a cell, by its id "rule@cell". */
export const finding = (page: Page, id: string): Locator => pane(page).locator(`[data-temuan="${id}"]`);

/** Opens a finding to its reason, wherever it is in the list. */
export const openFinding = async (page: Page, id: string): Promise<Locator> => {
  await search(page, id.slice(id.indexOf('@') + 1));
  const row = finding(page, id);
  if ((await row.getByRole('button').first().getAttribute('aria-expanded')) === 'false')
    await row.getByRole('button').first().click();
  return row;
};

/** Ignores an opened finding. A reason is asked for before. */
export const dismissFinding = async (page: Page, id: string, reason: string): Promise<void> => {
  const row = finding(page, id);
  await row.getByRole('button', { name: 'Abaikan' }).click();
  await row.getByRole('button', { name: 'Simpan' }).click();
  await row.getByText('Tulis alasannya dahulu.').waitFor();
  await row.getByRole('textbox').fill(reason);
  await row.getByRole('button', { name: 'Simpan' }).click();
};

/** What the dialog before a correction says will change: "O22 14.998.400 → 22.046.800"; the names of rows left out. */
export const changesShown = async (page: Page): Promise<string[]> => {
  const items = pane(page).getByRole('dialog').getByRole('listitem');
  await items.first().waitFor();
  return (await items.allInnerTexts()).map((text) => {
    const lines = text.split('\n').map((line) => line.trim());
    return `${lines[0] ?? ''} ${lines.at(-1) ?? ''}`;
  });
};

/** Opens the form of a column in Kolom. */
export const columnForm = async (page: Page, letter: string): Promise<Locator> => {
  const card = pane(page).getByRole('region', { name: `Kolom ${letter}`, exact: true });
  const toggle = card.getByRole('button', { name: `Ubah arti kolom ${letter}`, exact: true });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  return card;
};
