import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../src/xlsx';
import { commandLine } from './terminal';

/** The E.81 table with a second sheet of another quarter: the same, but for the pagu of the sub kegiatan in row 12. */
const twoQuarters = (): Uint8Array => {
  const parts = unzipSync(readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021/table.xlsx')));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const change = (name: string, from: string, to: string): void => {
    const before = text(name);
    if (!before.includes(from)) throw new Error(`${name} has no ${from}`);
    parts[name] = strToU8(before.replace(from, to));
  };
  const SHEET = 'xl/worksheets/sheet1.xml';
  parts['xl/worksheets/sheet2.xml'] = parts[SHEET] ?? new Uint8Array();
  change('xl/worksheets/sheet2.xml', '<v>5669036</v>', '<v>5669063</v>');
  change('xl/workbook.xml', '</sheets>', '<sheet sheetId="2" name="Evaluasi TW I" r:id="rId9"/></sheets>');
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
  );
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  );
  return zipSync(parts);
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-cli-'));
  writeFileSync(join(folder, 'dua.xlsx'), twoQuarters());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const evaluasi = commandLine({ width: 140 });

test('periksa: pagu yang berlainan di dua lembar disebut sekali, dengan angka dan lembar lawannya', async () => {
  const { out, error } = await evaluasi('periksa', join(folder, 'dua.xlsx'));
  expect(error).toBe('');
  const lines = out.split('\n').filter((line) => line.includes('antar-lembar'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/Peringatan +E12 +antar-lembar +5\.669\.063 +5\.669\.036 +lebih 27 +Pagu “Koordinasi/);
  const json: unknown = JSON.parse((await evaluasi('periksa', join(folder, 'dua.xlsx'), '--json')).out);
  expect(JSON.stringify(json)).toContain('lembar Evaluasi TW II');
});

test('hitung: kedua lembar ditulis dan ditandai, selisihnya tetap ditandai dan tidak diubah', async () => {
  const hasil = join(folder, 'hasil.xlsx');
  const { out, error } = await evaluasi('hitung', join(folder, 'dua.xlsx'), '-o', hasil);
  expect(error).toBe('');
  expect(out).toMatch(/Lembar "Evaluasi TW II": \d+ sel ditulis/);
  expect(out).toMatch(/Lembar "Evaluasi TW I": \d+ sel ditulis/);
  const workbook = openWorkbook(readFileSync(hasil));
  const pagu = (sheet: string) => {
    const grid = workbook.readGrid(sheet);
    return grid.values[11 - grid.top]?.[4 - grid.left];
  };
  expect([pagu('Evaluasi TW II'), pagu('Evaluasi TW I')]).toEqual([5669036, 5669063]);
  const again = await evaluasi('periksa', hasil);
  expect(again.out.split('\n').filter((line) => line.includes('antar-lembar'))).toHaveLength(1);
});
