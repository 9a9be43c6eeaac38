import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/xlsx';
import { cell, contents, eventually, look, openBook, openFile, pane, press, typeInto } from './preview/page';
import { fixture } from './preview/files';
import { usePreview } from './preview/session';

jest.setTimeout(120_000);

const TABLE = 'A1:Q106';
const GALAT = '#FFC7CE';

describe('the preview that npm start opens', () => {
  const { visit } = usePreview();
  let page: Page;

  beforeEach(async () => {
    page = await visit();
  });

  it('shows the sample as the planner keeps it, and the table that the pane has found in it', async () => {
    expect((await cell(page, 'A1')).text).toContain('Evaluasi Hasil Rencana Kerja');
    expect(await cell(page, 'B9')).toEqual({
      text: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
      fill: '#FFE699',
    });
    expect((await cell(page, 'E9')).text.trim()).toBe('3.221.811.855');
    expect((await cell(page, 'Q10')).text).toBe('40,84%');
    await pane(page).getByText('E.81', { exact: true }).first().waitFor();
    await pane(page).getByText('11 program · 21 kegiatan · 41 subkegiatan').waitFor();
  });

  it('binds the RENJA functions in the real Office.js, and answers as Excel would ask', async () => {
    const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
    if (frame === undefined) throw new Error('no pane');
    const answers = await frame.evaluate(async () => {
      type Call = (...args: unknown[]) => Promise<unknown>;
      const { _association, ErrorCode } = CustomFunctions as unknown as {
        _association: { mappings: Record<string, Call> };
        ErrorCode: { invalidValue: string };
      };
      const call = async (id: string, ...args: unknown[]): Promise<unknown> => {
        try {
          return await _association.mappings[id]?.(...args, {});
        } catch (error) {
          if (!(error instanceof CustomFunctions.Error)) throw error;
          return [error.code === ErrorCode.invalidValue, error.message];
        }
      };
      return {
        ids: Object.keys(_association.mappings),
        capaian: await call('CAPAIAN', 10, 5, null, null),
        predikat: await call('PREDIKAT', 82.99, null, null),
        rataRata: await call('RATARATA', [[50], [100]], [[1], [3]]),
        galat: await call('PREDIKAT', 'Tinggi', null, null),
        metadata: await fetch('functions.json').then((response) => response.json()),
      };
    });
    expect(answers).toMatchObject({
      ids: ['CAPAIAN', 'PREDIKAT', 'RATARATA'],
      capaian: 50,
      predikat: 'Tinggi',
      rataRata: 87.5,
      galat: [true, expect.stringContaining('“Tinggi” bukan angka')],
      metadata: { functions: [{ id: 'CAPAIAN' }, { id: 'PREDIKAT' }, { id: 'RATARATA' }] },
    });
  });

  it('Hitung ulang writes capaian and predikat and marks what is wrong; Kembalikan and Hapus tanda undo all of it', async () => {
    const before = { shown: await look(page, TABLE), held: await contents(page, TABLE) };
    expect((await cell(page, 'P105')).text).toBe('80,91%');
    expect((await cell(page, 'G9')).fill).toBe('#FFE699');

    await press(page, 'hitungUlang');
    expect((await look(page, 'P105:Q106')).texts).toEqual([
      ['84,61%', '45,87%'],
      ['Tinggi', 'Sangat Rendah'],
    ]);
    for (const wrong of ['G9', 'O22']) expect([wrong, (await cell(page, wrong)).fill]).toEqual([wrong, GALAT]);
    expect((await cell(page, 'E9')).fill).toBe('#FFE699');
    await pane(page).getByText('sel ditulis di lembar Evaluasi TW II').waitFor();

    await press(page, 'kembalikan');
    expect(await contents(page, TABLE)).toEqual(before.held);
    expect((await look(page, TABLE)).texts).toEqual(before.shown.texts);
    await press(page, 'hapusTanda');
    expect((await look(page, TABLE)).fills).toEqual(before.shown.fills);
  });

  it('Periksa marks without writing; a second run changes nothing more', async () => {
    const held = await contents(page, TABLE);
    await press(page, 'periksa');
    expect((await cell(page, 'O22')).fill).toBe(GALAT);
    expect(await contents(page, TABLE)).toEqual(held);

    await press(page, 'hitungUlang');
    const once = await look(page, TABLE);
    await press(page, 'hitungUlang');
    expect(await look(page, TABLE)).toEqual(once);
  });

  it('a finding leads to its cell', async () => {
    await press(page, 'periksa');
    const screen = pane(page);
    await screen.getByRole('tab', { name: /Temuan/ }).click();
    await screen.getByRole('searchbox').fill('O22');
    await screen
      .getByRole('button', { name: /sel O22/ })
      .first()
      .click();
    await screen.getByRole('button', { name: 'Ke sel' }).first().click();
    await eventually(async () => (await look(page, 'A1')).selected, { top: 21, left: 14, bottom: 21, right: 14 });
  });

  it('what is typed into the grid reaches the model as Excel would read it, formulas follow', async () => {
    await typeInto(page, 'J11', '12,5');
    await typeInto(page, 'K11', '=J11*2');
    await typeInto(page, 'L11', '1.234');
    await eventually(
      () => contents(page, 'J11:L11'),
      [
        [12.5, null, 'General'],
        [25, '=J11*2', 'General'],
        [1234, null, '#,##0'],
      ],
    );
    expect((await look(page, 'J11:L11')).texts).toEqual([['12,5', '25', '1.234']]);
  });

  it('opens another file, and keeps what is open when a file cannot be read, saying why', async () => {
    await openBook(page, fixture('tc29-luwu-2024/table.xlsx'));
    await pane(page).getByText('T-C.29', { exact: true }).first().waitFor();

    const broken = {
      name: 'rusak.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK\u0003\u0004 potong'),
    };
    await openFile(page, broken);
    await page.getByText('rusak.xlsx tidak dibuka. Berkas ini terpotong').waitFor();
    await openFile(page, { ...broken, name: 'kosong.xlsx', buffer: Buffer.alloc(0) });
    await page.getByText('kosong.xlsx tidak dibuka. Berkas ini kosong').waitFor();
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    await openFile(page, { ...broken, name: 'lama.xls', buffer: Buffer.concat([old, Buffer.alloc(600)]) });
    await page.getByText('simpan sebagai Buku Kerja Excel (.xlsx)').waitFor();
    expect(await page.evaluate(() => window.pratinjau?.book?.name)).toBe('table.xlsx');
  });

  it('Unduh saves the file with figures, marks and journal, and it opens again as it was', async () => {
    await press(page, 'hitungUlang');
    const shown = await look(page, TABLE);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('evaluasi-renja-tw2-hasil.xlsx');
    const bytes = readFileSync(await download.path());
    const grid = openWorkbook(new Uint8Array(bytes)).readGrid('Evaluasi TW II');
    expect(grid.text[105]?.slice(15)).toEqual(['Tinggi', 'Sangat Rendah']);
    expect(Math.round(Number(grid.values[104]?.[15]) * 10_000)).toBe(8461);

    await openBook(page, { name: 'lagi.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
    expect(await look(page, TABLE)).toEqual(shown);
    await press(page, 'kembalikan');
    expect((await cell(page, 'P105')).text).toBe('80,91%');
  });
});

describe('the preview in a window of its own', () => {
  const { visit } = usePreview();

  it.each([390, 768, 1440])(
    'fits a window of %d px without scrolling sideways, in dark and in English too',
    async (width) => {
      const narrow = await visit({ width, height: 800, query: '?tema=gelap&bahasa=en' });
      const over = await narrow.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      expect(await narrow.locator('[data-perintah=hitungUlang]').innerText()).toBe('Recompute');
      await pane(narrow)
        .getByRole('tab', { name: /Findings/ })
        .waitFor();
    },
  );
});
