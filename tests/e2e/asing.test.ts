/**
 * Files that nobody has seen before: whatever is in them, the pane shows a table or says why there is none, each command
 * ends in words, and the sheet is as it was once all is taken back.
 */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { areaToA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { cetak, type Kolom } from '../engine/rencana';
import { makeGrid } from '../engine/sheets';
import { BERPERSEN, LIMA_BELAS, SEPULUH, TUJUH_BELAS } from '../engine/tata-letak';
import { chain, insertColumn, move } from '../engine/transform';
import { workbookOf } from '../xlsx/from-grid';
import { xlsx } from './preview/files';
import { contents, look, openBook, openFile, pane, press } from './preview/page';
import { paneIdle, showTab } from './preview/panel';
import { usePreview } from './preview/session';

jest.setTimeout(600_000);

/** Layouts opened in each run, every run others; fast-check prints the seed and the layout that fails. */
const RUNS = 4;

const { visit } = usePreview();

/** What the last command said, in full. */
const told = async (page: Page): Promise<string> => {
  const message = pane(page).locator('#hasil p').first();
  await message.waitFor();
  return pane(page)
    .locator('#hasil p')
    .allInnerTexts()
    .then((lines) => lines.join(' '));
};

/** Runs a command of the ribbon and returns what it said; one that failed for a reason nobody foresaw fails here. */
const commanded = async (page: Page, command: string): Promise<string> => {
  await press(page, command);
  await paneIdle(page);
  const text = await told(page);
  expect(text).toMatch(/\p{L}{3}.*\./u);
  expect(text).not.toContain('Rincian untuk dukungan');
  return text;
};

/** Whether a table is shown; else it is said that there is none, what was looked for and what to do. */
const isRecognised = async (page: Page): Promise<boolean> => {
  const screen = pane(page).getByRole('tabpanel');
  const range = screen.getByText('Rentang', { exact: true });
  const none = screen.getByRole('button', { name: 'Baca lagi' });
  await range.or(none).first().waitFor();
  if ((await range.count()) > 0) return true;
  await screen.getByText(/^(Tidak ada tabel evaluasi yang dikenali|Lembar ini kosong)/).waitFor();
  return false;
};

const opensAndEnds = async (page: Page, grid: Grid): Promise<void> => {
  await openBook(page, xlsx('asing.xlsx', workbookOf(grid)));
  await paneIdle(page);
  const area = areaToA1({
    top: grid.top,
    left: grid.left,
    bottom: grid.top + Math.max(0, grid.values.length - 1),
    right: grid.left + Math.max(0, ...grid.values.map((row) => row.length - 1)),
  });
  const before = { held: await contents(page, area), fills: (await look(page, area)).fills };
  const recognised = await isRecognised(page);
  const checked = await commanded(page, 'periksa');
  if (!recognised) expect(checked).toMatch(/Tidak ada tabel evaluasi yang dikenali|kosong/);
  expect(await contents(page, area)).toEqual(before.held);
  await commanded(page, 'hitungUlang');
  for (const tab of ['Kolom', 'Temuan', 'Ringkasan', 'Tabel']) await showTab(page, tab);
  await commanded(page, 'kembalikan');
  await commanded(page, 'hapusTanda');
  expect({ held: await contents(page, area), fills: (await look(page, area)).fills }).toEqual(before);
};

/** A table printed in a layout of its own: columns left out, moved on the sheet, a blank column between, own words. */
const layout: fc.Arbitrary<Grid> = fc
  .record({
    columns: fc.constantFrom<readonly Kolom[]>(LIMA_BELAS, TUJUH_BELAS, SEPULUH, BERPERSEN),
    without: fc.array(fc.nat(12), { maxLength: 2 }),
    title: fc.constantFrom('EVALUASI HASIL RENJA', 'Laporan Capaian Kinerja Triwulan IV', 'Lampiran 3', 'Rekap bidang'),
    words: fc.constantFrom<readonly [RegExp, string] | null>(
      null,
      [/Realisasi/g, 'Hasil'],
      [/Target/g, 'Rencana'],
      [/Program.*/g, 'Uraian'],
    ),
    rata: fc.constantFrom('sederhana' as const, 'tertimbang' as const),
    down: fc.nat(6),
    right: fc.nat(3),
    blank: fc.option(fc.nat(8)),
  })
  .map(({ columns, without, title, words, rata, down, right, blank }) => {
    const said = (text: string): string => (words === null ? text : text.replace(words[0], words[1]));
    const kept = columns
      .filter((_, at) => !without.includes(at))
      .map((one): Kolom => ({ ...one, judul: [said(one.judul[0]), said(one.judul[1]), one.judul[2]] }));
    const { grid } = cetak(kept, { judul: [title, 'Tahun 2024'], rata });
    return chain(grid, move(down, right), ...(blank === null ? [] : [insertColumn(right + blank)])).grid;
  });

/** A sheet of anything: no table in it, or something that looks like one. */
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(''),
  fc.integer(),
  fc.constantFrom('Program', 'Target', 'Realisasi', 'K', 'Rp', '1.234,5', '-', '#REF!', 'Jumlah', '2024-01-05'),
  fc.string({ unit: fc.constantFrom(...'abc XYZ.;:(%)='), maxLength: 20 }),
);
const scribble: fc.Arbitrary<Grid> = fc
  .array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 15 })
  .map((rows) => makeGrid(rows, { sheet: 'Coretan' }));

test('sheets in layouts that no test knows, and sheets of anything, end in figures or in words', async () => {
  const page = await visit();
  await fc.assert(
    fc.asyncProperty(fc.oneof({ arbitrary: layout, weight: 3 }, { arbitrary: scribble, weight: 1 }), (grid) =>
      opensAndEnds(page, grid),
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test('an empty workbook is opened, and the pane says that it is empty', async () => {
  const page = await visit();
  await opensAndEnds(page, makeGrid([[]]));
  await pane(page).getByRole('tabpanel').getByText('Lembar ini kosong.').waitFor();
});

const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const REFUSED: readonly (readonly [name: string, content: Buffer, message: string])[] = [
  [
    'terkunci.xlsx',
    Buffer.concat([CFB, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]),
    'dikunci kata sandi',
  ],
  ['pindaian.xlsx', Buffer.from('%PDF-1.7 pindaian'), 'bukan buku kerja Excel'],
  ['ekspor.xlsx', Buffer.from('Program;Target;Realisasi\nA;1;2\n'), 'bukan buku kerja Excel'],
];

test('a locked file, a PDF and a CSV in disguise are refused with what to do, and the open sheet stays', async () => {
  const page = await visit();
  const held = await contents(page, 'A1:Q30');
  for (const [name, buffer, message] of REFUSED) {
    await openFile(page, { name, mimeType: 'application/octet-stream', buffer });
    const said = page.getByText(`${name} tidak dibuka`);
    await said.waitFor();
    expect(await said.innerText()).toMatch(new RegExp(`${message}.*\\..*\\p{L}+.*\\.$`, 'u'));
  }
  expect(await contents(page, 'A1:Q30')).toEqual(held);
});
