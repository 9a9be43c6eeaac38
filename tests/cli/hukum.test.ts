/**
 * Law: `hitung` on its own output finds nothing more to write and leaves every sheet as it is, whatever formulas the workbook holds:
 * shared, over ranges, with errors, to other workbooks, with texts as results, with stored results that are out of date.
 */
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecalculate } from '../../src/cli/recalculate';
import { toA1 } from '../../src/grid/address';
import { gridOf, readCase } from '../field/case';
import { kali } from '../hukum';
import { cetak } from '../simulator/print';
import { buatLembar } from '../simulator/sheet';
import { workbookOfSheets } from '../xlsx/from-grid';
import { zipParts } from '../xlsx/torture';
import { commandLine } from './terminal';

const wasm = join(__dirname, '../../node_modules/@ironcalc/wasm/wasm_bg.wasm');
const evaluasi = commandLine({ recalculate: createRecalculate(() => readFileSync(wasm)) });

const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-hukum-'));
afterAll(() => rmSync(folder, { recursive: true }));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Formulas that read the table, `{a}` and `{b}` cells of it, `{s}` its sheet. */
const RUMUS = [
  '{s}!{a}*2', 'SUM({s}!{a}:{b})', '{s}!{a}+{s}!{b}', 'IF({s}!{a}>0,"Tinggi","Rendah")', '{s}!{a}&" dan "&{s}!{b}', '{s}!{a}/0',
  'AVERAGE({s}!{a}:{b})', 'IFERROR({s}!{a}/{s}!{b},"-")', 'SUMIF({s}!{a}:{b},">0")', 'COUNT({s}!{a}:{b})', 'ROUND({s}!{a}/3,2)', '[1]Sheet1!A1+{s}!{a}',
  '[1]Sheet1!$B$2', 'NOW()', 'RAND()*{s}!{a}', 'VLOOKUP("x",{s}!{a}:{b},1,FALSE)', 'INDEX({s}!{a}:{b},1)', 'TEXT({s}!{a},"0.00")', '#REF!+1', 'TIDAKADA({s}!{a})',
]; // prettier-ignore
const SIMPANAN = [
  '<v>5</v>', '<v>0</v>', '', ' t="str"|<v>Tinggi</v>', ' t="e"|<v>#DIV/0!</v>', ' t="b"|<v>1</v>',
]; // prettier-ignore

type Sel = {
  readonly rumus: string;
  readonly simpanan: string;
  readonly bentuk: 'biasa' | 'bersama' | 'larik';
  readonly a: number;
  readonly b: number;
};
const sel: fc.Arbitrary<Sel> = fc.record({
  rumus: fc.constantFrom(...RUMUS),
  simpanan: fc.constantFrom(...SIMPANAN),
  bentuk: fc.constantFrom('biasa' as const, 'biasa' as const, 'bersama' as const, 'larik' as const),
  a: fc.nat(999),
  b: fc.nat(999),
});

/** Each formula a row of the sheet: alone, shared by three cells, or over two. */
const rowsOf = (list: readonly Sel[], sheet: string, cells: readonly string[]): string => {
  const at = (n: number): string => cells[n % cells.length] ?? 'A1';
  const rows = list.map(({ rumus, simpanan, bentuk, a, b }, n) => {
    const row = n + 1;
    const text = escaped(rumus.replaceAll('{s}', sheet).replaceAll('{a}', at(a)).replaceAll('{b}', at(b)));
    const [type, value] = simpanan.includes('|') ? simpanan.split('|') : ['', simpanan];
    const cell = (column: string, formula: string): string => `<c r="${column}${row}"${type}>${formula}${value}</c>`;
    const made =
      bentuk === 'biasa'
        ? cell('A', `<f>${text}</f>`)
        : bentuk === 'larik'
          ? cell('A', `<f t="array" ref="A${row}:B${row}">${text}</f>`) + `<c r="B${row}"${type}>${value}</c>`
          : cell('A', `<f t="shared" ref="A${row}:C${row}" si="${n}">${text}</f>`) +
            ['B', 'C'].map((column) => cell(column, `<f t="shared" si="${n}"/>`)).join('');
    return `<row r="${row}">${made}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
};

const scene = fc.record({
  seed: fc.nat(100_000),
  paruh: fc.constantFrom('latih' as const, 'banding' as const),
  perbaiki: fc.boolean(),
  lain: fc.array(sel, { minLength: 3, maxLength: 12 }),
});

const workbookOf = ({ seed, paruh, lain }: typeof scene extends fc.Arbitrary<infer T> ? T : never): Uint8Array => {
  const lembar = buatLembar(seed, paruh, 4);
  const [sheet] = readCase(cetak(lembar)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const grid = gridOf(sheet);
  const other = gridOf({ ...sheet, name: 'Lain', rows: [['x']], merges: [], dress: [] });
  const cells = lembar.kebenaran.sel.map(({ baris, kolom }) => toA1({ row: baris, column: kolom }));
  const parts = unzipSync(workbookOfSheets([grid, other]));
  const second = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  return zipParts(parts, {
    'xl/worksheets/sheet2.xml': second.replace(
      /<sheetData>.*<\/sheetData>/s,
      rowsOf(lain, `'${grid.sheet}'`, cells).replaceAll('$', '$$$$'),
    ),
  });
};

const sheetsOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file)))
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

test('hitung ∘ hitung = hitung, apa pun rumus di buku kerja', async () => {
  const [input, once, twice] = ['masukan', 'sekali', 'dua-kali'].map((name) => join(folder, `${name}.xlsx`));
  if (input === undefined || once === undefined || twice === undefined) throw new Error('no files');
  let written = 0;
  await fc.assert(
    fc.asyncProperty(scene, async (one) => {
      writeFileSync(input, workbookOf(one));
      [once, twice].forEach((file) => rmSync(file, { force: true }));
      const options = one.perbaiki ? ['--perbaiki-jumlah'] : [];
      const first = await evaluasi('hitung', input, '-o', once, ...options);
      expect([0, 1]).toContain(first.code);
      const second = await evaluasi('hitung', once, '-o', twice, ...options);
      expect(second.code).toBe(first.code);
      if (JSON.stringify(sheetsOf(input)) !== JSON.stringify(sheetsOf(once))) written += 1;
      expect(sheetsOf(twice)).toEqual(sheetsOf(once));
    }),
    kali(10),
  );
  expect(written).toBeGreaterThan(2);
});
