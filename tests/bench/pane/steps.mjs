/**
 * What a planner does in the pane, each as [name, what to do], done once the pane shows its result. `long`: a command, which
 * has to show progress and Batal where it takes longer than a second. `prompt`: what has to show within a second.
 */
import { idle } from './preview.mjs';

/** Presses a button of the pane (the first of that name: a message may offer it again); the mouse comes from below, so that no hint of another button is in its way. */
const press = async ({ page, frame }, name) => {
  await page.mouse.move(1250, 840);
  await frame().getByRole('button', { name, exact: true }).first().click();
  await idle(frame());
};
const show = async ({ frame }, name) => {
  await frame()
    .getByRole('tab', { name: new RegExp(`^${name}`) })
    .click();
  await frame().locator(`[role=tabpanel][aria-label="${name}"] :is(h2, li, section, label)`).first().waitFor();
};
const command = (preview, name) => [name, () => press(preview, name), 'long'];
const repeated = async (times, act) => {
  for (let time = 0; time < times; time += 1) await act();
};

/** Every cell of a very large plan, and back. */
export const writing = (preview) => [command(preview, 'Hitung ulang'), command(preview, 'Kembalikan')];
export const marking = (preview) => [command(preview, 'Periksa'), command(preview, 'Hapus tanda')];

const TABS = ['Kolom', 'Temuan', 'Ringkasan', 'Pengaturan', 'Tabel'];
export const tabs = (preview) => TABS.map((name) => [`tab ${name}`, () => show(preview, name)]);

const rows = (frame) => frame.locator('[data-temuan]');
/** How many findings the list holds, by what it tells assistive technology. */
const counted = async (frame, is) => {
  await frame.waitForFunction((test) => {
    const size = Number(document.querySelector('[data-temuan]')?.closest('li')?.getAttribute('aria-setsize') ?? 0);
    return test === 'few' ? size > 0 && size < 3_000 : size > 3_000;
  }, is);
};
const searched = async ({ page, frame }) => {
  await frame().getByRole('searchbox').click();
  await page.keyboard.type('layanan program 12', { delay: 40 });
};
const group = async ({ frame }, value) => {
  await frame().getByRole('combobox', { name: 'Kelompokkan' }).selectOption(value);
};
const toggleErrors = ({ frame }) =>
  frame()
    .getByRole('group', { name: 'Saring menurut tingkat' })
    .getByRole('button', { name: /^Galat/ })
    .click();
const preview = async ({ frame }) => {
  await frame()
    .getByRole('button', { name: /^Perbaiki semua/ })
    .click();
  await frame().getByRole('dialog').getByRole('listitem').first().waitFor();
};
const closePreview = async ({ frame }) => {
  await frame().getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
  await frame().getByRole('dialog').waitFor({ state: 'detached' });
};
const throughEnds = async ({ page, frame }) => {
  await rows(frame()).first().locator('> button').focus();
  await page.keyboard.press('End');
  await frame().locator('[data-temuan] > button:focus').waitFor();
  await page.keyboard.press('Home');
};
const dismiss = async ({ frame }) => {
  const row = rows(frame()).first();
  const id = await row.getAttribute('data-temuan');
  const head = row.locator('> button');
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  await row.getByRole('button', { name: 'Abaikan' }).click();
  await row.getByRole('textbox').fill('Sudah disepakati');
  await row.getByRole('button', { name: 'Simpan' }).click();
  await frame().locator(`[data-temuan="${id}"]`).waitFor({ state: 'detached' });
  await idle(frame());
};

/** In Temuan, on a table with thousands of findings. */
export const findings = (all) => [
  ['Temuan: typing in the search', () => searched(all)],
  ['Temuan: search cleared', () => all.frame().getByRole('searchbox').fill('')],
  ['Temuan: grouped by program', () => group(all, 'program')],
  ['Temuan: grouped by cause', () => group(all, 'sebab')],
  ['Temuan: not grouped', () => group(all, 'tanpa')],
  ['Temuan: grouped by rule', () => group(all, 'aturan')],
  ['Temuan: errors hidden', () => toggleErrors(all).then(() => counted(all.frame(), 'few'))],
  ['Temuan: errors shown', () => toggleErrors(all).then(() => counted(all.frame(), 'many'))],
  ['Temuan: next by F8, ten times', () => repeated(10, () => all.page.keyboard.press('F8'))],
  ['Temuan: back by Shift+F8, ten times', () => repeated(10, () => all.page.keyboard.press('Shift+F8'))],
  ['Temuan: to the last one and back', () => throughEnds(all)],
  ['Temuan: preview of Perbaiki semua', () => preview(all), 'long'],
  ['Temuan: preview closed', () => closePreview(all)],
  ['Temuan: Abaikan', () => dismiss(all), 'long'],
];

const download = async ({ page, frame }, name) => {
  const arrived = page.waitForEvent('download');
  await frame().getByRole('button', { name }).click();
  await (await arrived).delete();
};
const report = async (all) => {
  await press(all, 'Buat lembar laporan');
  await all
    .frame()
    .getByText(/^Laporan (ditulis|di lembar)/)
    .waitFor();
};

/** In Ringkasan. */
export const reports = (all) => [
  ['Ringkasan: download .csv', () => download(all, 'Unduh .csv'), 'long'],
  ['Ringkasan: download .json', () => download(all, 'Unduh .json'), 'long'],
  ['Ringkasan: Laporan sheet', () => report(all), 'long'],
];

const ADDRESS = 'P10';

/** Pantau after an edit: types into a cell of the sheet as a user would, and waits until the finding tells of it. */
export const watching = (all) => {
  let percent = 7;
  const edit = async ({ page, frame }) => {
    percent += 1;
    const name = page.getByRole('textbox').first();
    await name.fill(ADDRESS);
    await name.press('Enter');
    await page.keyboard.type(`${percent}%`);
    await page.keyboard.press('Enter');
    await frame()
      .locator(`[data-temuan="capaian@${ADDRESS}"]`, { hasText: `${percent},00%` })
      .waitFor();
  };
  return [['Pantau: an edit is checked', () => edit(all), 'prompt']];
};

/** Every sheet of the workbook read, judged and compared. */
export const book = (all) => [
  [
    'Periksa semua',
    async () => {
      await press(all, 'Periksa semua');
      await all.frame().locator('[data-syarat="dibaca"]').getByText('terpenuhi', { exact: true }).waitFor();
    },
    'long',
  ],
];

/** What a planner has in front before some steps. */
export const before = {
  findings: (all) => show(all, 'Temuan'),
  reports: (all) => show(all, 'Ringkasan'),
  book: async (all) => {
    await show(all, 'Ringkasan');
    await all.frame().getByRole('tab', { name: 'Buku kerja' }).click();
    await all.frame().getByRole('list', { name: 'Semua lembar' }).waitFor();
  },
  watching: async (all) => {
    await show(all, 'Temuan');
    await all.frame().getByRole('switch', { name: 'Pantau' }).click();
    await all.frame().getByRole('searchbox').fill(ADDRESS);
  },
};
