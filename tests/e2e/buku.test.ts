/** The workbook at a glance, in front of a real host: every sheet as it stands, and what it lacks before it is sent. */
import type { Locator, Page } from 'playwright-core';
import { banyakLembar, bukuKerja } from '../taskpane/buku-kerja';
import { xlsx } from './preview/files';
import { contents, eventually, look, openBook, pane, typeInto } from './preview/page';
import { paneIdle, showTab } from './preview/panel';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

const activeSheet = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => window.pratinjau?.book?.workbook.activeSheet.name);
const selectedCell = (page: Page): Promise<string> => page.getByRole('textbox').first().inputValue();

const showBook = async (page: Page): Promise<void> => {
  await paneIdle(page);
  await showTab(page, 'Ringkasan');
  await pane(page).getByRole('tab', { name: 'Buku kerja' }).click();
  await pane(page).getByRole('list', { name: 'Semua lembar' }).waitFor();
};
const sheetRow = (page: Page, name: string): Locator =>
  pane(page).getByRole('list', { name: 'Semua lembar' }).getByRole('listitem').filter({ hasText: name });
const line = (page: Page, syarat: string): Locator => pane(page).locator(`[data-syarat="${syarat}"]`);
const checkAll = (page: Page): Promise<void> =>
  pane(page).getByRole('button', { name: 'Periksa semua' }).last().click();

test('from the list to each sheet and to what it lacks, until the workbook lacks one thing less after the other', async () => {
  const page = await visit({ width: 1040 });
  const screen = pane(page);
  await openBook(page, xlsx('buku.xlsx', await bukuKerja()));
  await showBook(page);
  await sheetRow(page, 'TW II').getByText('Belum diperiksa').waitFor();
  const before = await contents(page, 'A1:Q106');
  await checkAll(page);
  await screen.getByText('2 lembar bertabel · 1 tanpa tabel · 1 tersembunyi').waitFor();
  await sheetRow(page, 'TW II').getByText('Evaluasi Hasil Renja (E.81)').waitFor();
  await sheetRow(page, 'TW II')
    .getByText(/^\d+ berbeda dari lembar lain$/)
    .waitFor();
  expect(await sheetRow(page, 'Lama').getByRole('button').count()).toBe(0);
  // All was read, nothing was written, and the sheet in front stayed there.
  expect(await activeSheet(page)).toBe('Perubahan');
  expect(await contents(page, 'A1:Q106')).toEqual(before);

  await sheetRow(page, 'TW II').getByRole('button').click();
  await eventually(() => activeSheet(page), 'TW II');
  await screen.locator('[data-temuan]').first().waitFor();

  await showBook(page);
  await line(page, 'faktor-penghambat').getByRole('button', { name: 'TW II: belum diisi' }).click();
  await eventually(() => selectedCell(page), 'B109');
  await paneIdle(page);
  await typeInto(page, 'B109', 'Faktor penghambat pencapaian kinerja: pengadaan tertunda');
  await showBook(page);
  // The sheet was changed since: nothing is claimed of it until it is looked at again.
  await sheetRow(page, 'TW II').getByText('Berubah sejak diperiksa').waitFor();
  await checkAll(page);
  await line(page, 'faktor-penghambat').getByText('terpenuhi', { exact: true }).waitFor();

  await line(page, 'kesimpulan')
    .getByRole('button', { name: /^TW II: / })
    .click();
  const copy = screen.getByRole('button', { name: 'Salin teks' });
  await eventually(() => copy.evaluate((one) => one === document.activeElement), true);
  await copy.click();
  await showBook(page);
  await line(page, 'kesimpulan').getByText('terpenuhi', { exact: true }).waitFor();

  const plain = (await look(page, 'A1:Q106')).fills;
  await screen.getByRole('button', { name: 'Periksa', exact: true }).click();
  await line(page, 'tanda').getByRole('button', { name: 'Hapus tanda' }).click();
  await line(page, 'tanda').getByText('terpenuhi', { exact: true }).waitFor();
  expect((await look(page, 'A1:Q106')).fills).toEqual(plain);
});

test('forty sheets: it says where it is and can be stopped; what was read until then stays, the rest is said to be unread', async () => {
  const page = await visit({ width: 1040 });
  const screen = pane(page);
  await openBook(page, xlsx('empat-puluh.xlsx', await banyakLembar(40)));
  await showBook(page);
  await checkAll(page);
  await screen.getByText(/^Lembar ([3-9]|\d\d) dari 40: Bidang/).waitFor();
  await screen.getByRole('button', { name: 'Batal' }).click();
  await screen.getByText(/^Dibatalkan\./).waitFor();
  await sheetRow(page, 'Bidang 2').first().getByText('Indikator yang Mengacu pada RPJMD (T-C.28)').waitFor();
  await sheetRow(page, 'Bidang 40').getByText('Belum diperiksa').waitFor();

  await checkAll(page);
  await screen.getByText('40 lembar bertabel').waitFor({ timeout: 120_000 });
  await line(page, 'dibaca').getByText('terpenuhi', { exact: true }).waitFor();
});
