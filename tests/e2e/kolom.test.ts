/** A column that the sheet names in its own way: the planner says what it is, and the figures follow. */
import { readFileSync } from 'node:fs';
import { eventually, openBook, pane } from './preview/page';
import { columnForm, finding, paneIdle, search, showTab } from './preview/panel';
import { fixtureWith, xlsx } from './preview/files';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

test('E.81: "Rekapitulasi" is realisasi by its figures; the planner may say that it is not, and that stays in the file', async () => {
  const page = await visit();
  const screen = pane(page);
  const summary = async (): Promise<string> => (await screen.getByRole('tabpanel').innerText()).replaceAll('\n', ' ');
  const missing = screen.getByText('Tidak ada kolom Realisasi').first();
  await showTab(page, 'Ringkasan');
  await screen.getByText('84,61%').first().waitFor();
  const sample = await summary();

  await openBook(page, await fixtureWith('e81-luwu-timur-2021', { N5: 'Rekapitulasi' }));
  await paneIdle(page);
  // The columns hold the sums of the quarters, whatever they are called.
  await showTab(page, 'Ringkasan');
  await eventually(summary, sample);
  await showTab(page, 'Temuan');
  await search(page, 'O22');
  await finding(page, 'jumlah-triwulan@O22').waitFor();

  await showTab(page, 'Kolom');
  for (const letter of ['N', 'O']) {
    const card = await columnForm(page, letter);
    await card.getByLabel('Arti', { exact: true }).selectOption('lain');
    await card.getByRole('button', { name: 'Pakai yang dikenali' }).waitFor();
  }
  await missing.waitFor();
  await showTab(page, 'Temuan');
  await pane(page).getByText('Tidak ada temuan yang cocok dengan saringan.').waitFor();
  expect(await finding(page, 'jumlah-triwulan@O22').count()).toBe(0);

  await showTab(page, 'Kolom');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh', exact: true }).click(),
  ]);
  const kept = readFileSync(await download.path());

  await screen.getByRole('button', { name: 'Urungkan perubahan' }).click();
  const last = await columnForm(page, 'O');
  await last.getByRole('button', { name: 'Pakai yang dikenali' }).waitFor({ state: 'detached' });
  await showTab(page, 'Temuan');
  await finding(page, 'jumlah-triwulan@O22').waitFor();

  await openBook(page, xlsx('triwulan-depan.xlsx', kept));
  await paneIdle(page);
  await showTab(page, 'Kolom');
  for (const letter of ['N', 'O']) {
    const again = await columnForm(page, letter);
    await again.getByText('Dipilih oleh Anda').waitFor();
  }
});

test('Realisasi Fisik & Keuangan: "Selisih" is sisa pagu; a wrong one is found once it is said, and no longer once it is undone', async () => {
  const page = await visit();
  const screen = pane(page);
  await openBook(page, await fixtureWith('realisasi-fisik-keuangan-sulbar-2022', { L6: 'Selisih', L12: 5 }));
  await paneIdle(page);
  await showTab(page, 'Temuan');
  await finding(page, 'lebih-pagu@I25').waitFor();
  expect(await finding(page, 'sisa-pagu@L12').count()).toBe(0);

  await showTab(page, 'Kolom');
  const card = await columnForm(page, 'L');
  await card.getByLabel('Arti', { exact: true }).selectOption('sisa-pagu');
  await card.getByText('Sisa pagu · Rp').waitFor();
  await showTab(page, 'Temuan');
  await finding(page, 'sisa-pagu@L12').waitFor();

  await showTab(page, 'Kolom');
  await screen.getByRole('button', { name: 'Urungkan perubahan' }).click();
  await card.getByRole('button', { name: 'Pakai yang dikenali' }).waitFor({ state: 'detached' });
  await showTab(page, 'Temuan');
  await finding(page, 'lebih-pagu@I25').waitFor();
  expect(await finding(page, 'sisa-pagu@L12').count()).toBe(0);
});
