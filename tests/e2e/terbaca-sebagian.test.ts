/**
 * Sheets that are read in part come to a right result by mouse alone, within two minutes: only what the pane offers is
 * pressed, and nothing is known of the sheet that it does not say.
 */
import type { Page } from 'playwright-core';
import { readFixture, withOwnHeadings } from '../engine/sheets';
import { workbookOf } from '../xlsx/from-grid';
import { xlsx } from './preview/files';
import { cell, contents, eventually, openBook, pane } from './preview/page';
import { columnForm, paneIdle, showTab } from './preview/panel';
import { usePreview } from './preview/session';
import { tabelTahunan } from './tabel-tahunan';

jest.setTimeout(300_000);

const { visit } = usePreview();

const TWO_MINUTES = 120_000;

/** Presses a button of the pane by the mouse. */
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await paneIdle(page);
  await pane(page).getByRole('button', { name, exact: true }).first().click();
};

const shown = async (page: Page, address: string): Promise<string> => (await cell(page, address)).text.trim();

test('Tabel 4.1 with Target and Rp a year: its form and what Rp is are said, and the wrong sum is found and corrected', async () => {
  const page = await visit({ width: 1040 });
  const screen = pane(page);
  await openBook(page, xlsx('tabel-41.xlsx', workbookOf(tabelTahunan())));
  const began = Date.now();
  await paneIdle(page);
  const before = await contents(page, 'A1:L14');
  await screen.getByRole('region', { name: 'Tabel apa ini?' }).getByText('Mungkin Rencana Program Renstra').waitFor();
  await press(page, 'Ya, ini T-C.27');
  await press(page, '3 perlu dipastikan');
  await press(page, 'Ini Pagu (G, I, K) (Kolom G)');
  await screen.getByText('Semua kolom dikenali. Ubah bila ada yang keliru.').waitFor();
  await showTab(page, 'Temuan');
  await press(page, /sel I8/);
  await press(page, 'Perbaiki');
  await press(page, /^Tulis 1 sel$/);
  await screen.getByText(/^1 sel diperbaiki di lembar Tabel 4\.1\. Yang tersisa: 0 galat/).waitFor();
  expect(Date.now() - began).toBeLessThan(TWO_MINUTES);
  // 210 + 110 + 55 million; nothing else was touched.
  expect(await shown(page, 'I8')).toMatch(/^375\D?000\D?000$/);
  const after = await contents(page, 'A1:L14');
  expect(after.filter((one, at) => JSON.stringify(one) !== JSON.stringify(before[at]))).toHaveLength(1);
});

test('a form with every heading reworded: Hitung ulang writes what it writes into the sheet in its own words', async () => {
  const page = await visit({ width: 1040 });
  const screen = pane(page);
  const written = async (): Promise<unknown> => contents(page, 'N9:Q106');
  const office = await readFixture('e81-luwu-timur-2021/table.xlsx');
  await openBook(page, xlsx('kata-permendagri.xlsx', workbookOf(office)));
  await press(page, 'Hitung ulang');
  await screen.getByText(/^\d+ sel ditulis/).waitFor();
  const sample = await written();

  await openBook(page, xlsx('kata-sendiri.xlsx', workbookOf(withOwnHeadings(office))));
  const began = Date.now();
  await press(page, 'Ya, ini E.81');
  await showTab(page, 'Kolom');
  await press(page, 'Ini Target tahun ini (D, E) (Kolom D)');
  for (const letter of ['N', 'O']) {
    await paneIdle(page);
    await (await columnForm(page, letter)).getByLabel('Arti', { exact: true }).selectOption('realisasi');
  }
  await screen.getByText(/belum cocok dengan E\.81/).waitFor({ state: 'detached' });
  await press(page, 'Hitung ulang');
  await screen.getByText(/^\d+ sel ditulis/).waitFor();
  expect(Date.now() - began).toBeLessThan(TWO_MINUTES);
  await eventually(written, sample);
});
