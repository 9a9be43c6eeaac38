/** Figures of another file come into the workbook by mouse alone, on the real Office.js client; and go again. */
import { changed } from '../engine/lembar-rumus';
import { readFixture } from '../engine/sheets';
import { workbookOf } from '../xlsx/from-grid';
import { fixture, fixtureWith, xlsx } from './preview/files';
import { cell, contents, eventually, openBook, pane } from './preview/page';
import { paneIdle, showTab } from './preview/panel';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

test("last quarter's file: its figures are compared, blanks filled after a look, and put back", async () => {
  const page = await visit();
  const screen = pane(page);
  await openBook(page, await fixtureWith('e81-luwu-timur-2021', { C12: '', E12: '', G25: '', G14: 123 }));
  await paneIdle(page);
  const before = await contents(page, 'A1:Q106');
  await showTab(page, 'Tabel');
  await screen.getByRole('button', { name: 'Bandingkan dengan berkas lain' }).click();
  const chooser = page.waitForEvent('filechooser');
  await screen.getByRole('button', { name: 'Pilih berkas …' }).click();
  await (await chooser).setFiles(fixture('e81-luwu-timur-2021/table.xlsx'));
  await screen.getByText(/^\d+ baris sama, \d+ perbedaan$/).waitFor();
  await screen.getByRole('button', { name: /^G14 · Realisasi triwulan · TW I · Rp/ }).click();
  await eventually(() => page.getByRole('textbox').first().inputValue(), 'G14');

  await screen.getByRole('button', { name: 'Isi dari berkas …' }).click();
  const dialog = screen.getByRole('dialog', { name: 'Isi dari berkas' });
  await dialog.getByRole('checkbox', { name: 'Indikator, 1 sel' }).waitFor();
  await dialog.getByRole('button', { name: 'Tulis 3 sel' }).click();
  await screen.getByText('3 sel di lembar Evaluasi TW II diisi dari table.xlsx.').waitFor();
  await eventually(async () => (await cell(page, 'G25')).text.trim(), '1980000');
  expect((await cell(page, 'G14')).text.trim()).toBe('123');
  expect((await cell(page, 'C12')).text.trim()).not.toBe('');
  await paneIdle(page);
  await screen.getByRole('button', { name: 'Lihat 3 sel' }).click();
  const history = screen.getByRole('dialog', { name: 'Riwayat perubahan' });
  await history.getByText('3 sel di Evaluasi TW II · dari table.xlsx').waitFor();
  await history.getByRole('button', { name: 'Tutup' }).click();
  await screen.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await screen.getByText(/3 sel dikembalikan/).waitFor();
  expect(await contents(page, 'A1:Q106')).toEqual(before);
});

test('a colleague fills a cell while the dialog is open: nothing is written, and the cell is named', async () => {
  const page = await visit();
  const screen = pane(page);
  await openBook(page, await fixtureWith('e81-luwu-timur-2021', { E12: '', G25: '' }));
  await paneIdle(page);
  await showTab(page, 'Temuan');
  await screen.getByRole('tab', { name: 'Bandingkan' }).click();
  const other = changed(await readFixture('e81-luwu-timur-2021/table.xlsx'), { E11: 35_000_000 });
  const file = xlsx('SIPD.xlsx', workbookOf(other));
  await screen.locator('input[type=file]').setInputFiles(file);
  await screen.getByRole('button', { name: 'Isi dari berkas …' }).click();
  const dialog = screen.getByRole('dialog', { name: 'Isi dari berkas' });
  await dialog.getByRole('button', { name: /^Tulis \d+ sel/ }).waitFor();
  await page.evaluate(() => {
    const sheet = window.pratinjau?.book?.workbook.activeSheet;
    const now = sheet?.get(24, 6);
    if (sheet !== undefined && now !== undefined) sheet.put(24, 6, { ...now, value: 77 });
  });
  await dialog.getByRole('button', { name: /^Tulis \d+ sel/ }).click();
  await screen.getByText(/Sel terkait: .*G25/).waitFor();
  const [e12] = await contents(page, 'E12:E12');
  expect(e12).toEqual(['', null, expect.any(String)]);
});
