/** The planner's moments of doubt and the thread through the work, by mouse alone: only what the pane offers is pressed. */
import { readFixture, withOwnHeadings } from '../engine/sheets';
import { workbookOf } from '../xlsx/from-grid';
import { xlsx } from './preview/files';
import { cell, contents, eventually, openBook, pane } from './preview/page';
import { columnForm, finding, paneIdle, showTab } from './preview/panel';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

test('a form with every heading reworded comes to the figures of the sample in a few presses', async () => {
  const page = await visit({ width: 1040 });
  const screen = pane(page);
  await showTab(page, 'Ringkasan');
  await screen.getByText('84,61%').first().waitFor();
  const summary = async (): Promise<string> => (await screen.getByRole('tabpanel').innerText()).replaceAll('\n', ' ');
  const sample = /Kinerja 84,61% Tinggi .* Keuangan 45,87% Sangat Rendah/;
  expect(await summary()).toMatch(sample);

  const grid = withOwnHeadings(await readFixture('e81-luwu-timur-2021/table.xlsx'));
  await openBook(page, xlsx('kata-sendiri.xlsx', workbookOf(grid)));
  await paneIdle(page);
  await screen.getByRole('button', { name: 'Ya, ini E.81' }).click();
  await showTab(page, 'Kolom');
  await screen.getByRole('button', { name: 'Ini Target tahun ini (D, E) (Kolom D)' }).click();
  for (const letter of ['N', 'O'])
    await (await columnForm(page, letter)).getByLabel('Arti', { exact: true }).selectOption('realisasi');
  await screen.getByText(/belum cocok dengan E\.81/).waitFor({ state: 'detached' });
  await showTab(page, 'Ringkasan');
  await screen.getByText('84,61%').first().waitFor();
  expect(await summary()).toMatch(sample);
  await showTab(page, 'Temuan');
  await finding(page, 'jumlah-anak@G9').waitFor();
});

test('what was written is listed, one cell is put back, then everything down to that run', async () => {
  const page = await visit();
  const screen = pane(page);
  await paneIdle(page);
  const before = await contents(page, 'A1:Q106');
  const shown = (await cell(page, 'P13')).text.trim();
  await screen.getByRole('button', { name: 'Hitung ulang' }).click();
  await screen.getByRole('button', { name: /^Lihat \d+ sel$/ }).click();
  const dialog = screen.getByRole('dialog', { name: 'Riwayat perubahan' });
  await dialog.getByRole('button', { name: 'Kembalikan sel P13' }).click();
  await dialog.getByText(/^Satu sel dikembalikan/).waitFor();
  await eventually(async () => (await cell(page, 'P13')).text.trim(), shown);
  await dialog.getByRole('button', { name: 'Kembalikan sampai sini (2 jalan)' }).click();
  await eventually(() => dialog.getByText(/sudah dikembalikan/).count(), 2);
  expect(await contents(page, 'A1:Q106')).toEqual(before);
});

test('findings are reviewed one by one: ignored, corrected, skipped; an ignored one loses its mark', async () => {
  const page = await visit();
  const screen = pane(page);
  await paneIdle(page);
  await screen.getByRole('button', { name: 'Periksa' }).click();
  await screen.getByRole('button', { name: 'Hapus tanda' }).last().waitFor();
  await paneIdle(page);
  const marked = (await cell(page, 'G9')).fill;
  await showTab(page, 'Temuan');
  await screen.getByRole('button', { name: 'Tinjau', exact: true }).click();
  const card = screen.getByRole('region', { name: 'Tinjau temuan' });
  await card.getByRole('button', { name: 'G9' }).waitFor();
  await card.getByRole('button', { name: 'Abaikan' }).click();
  await card.getByRole('button', { name: 'Sesuai sumber' }).click();
  await card.getByRole('button', { name: 'G46' }).waitFor();
  await screen.getByText(/^2 dari \d+$/).waitFor();
  await eventually(async () => (await cell(page, 'G9')).fill === marked, false);
  await card.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await screen
    .getByRole('dialog')
    .getByRole('button', { name: /^Tulis/ })
    .click();
  await screen.getByText(/^3 dari \d+$/).waitFor();
  await paneIdle(page);
  await card.getByRole('button', { name: 'Lewati' }).click();
  await screen.getByText(/^4 dari \d+$/).waitFor();
  await screen.getByRole('button', { name: 'Ke daftar' }).click();
  expect(await finding(page, 'jumlah-anak@G9').count()).toBe(0);
});
