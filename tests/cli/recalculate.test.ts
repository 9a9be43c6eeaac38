import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRecalculate } from '../../src/cli/recalculate';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import { valueAt } from '../../src/grid/cells';
import { openWorkbook } from '../../src/xlsx';
import { testWithOffice, throughLibreOffice } from '../xlsx/office';
import { at, plan, write } from '../xlsx/plans';
import { tortureWorkbook } from '../xlsx/torture';
import { planOf } from '../analisis';

const wasm = join(__dirname, '../../node_modules/@ironcalc/wasm/wasm_bg.wasm');
const recalculate = createRecalculate(() => readFileSync(wasm));
const SHEET = 'xl/worksheets/sheet1.xml';
const changed = async (bytes: Uint8Array, content = { kind: 'number', value: 95.5 } as const) => {
  const workbook = openWorkbook(bytes, { recalculate });
  await workbook.apply(plan('Evaluasi', [write('C3', 90, content)]), 'id');
  const value = (sheet: string, address: string) => {
    const { row, column } = at(address);
    return valueAt(openWorkbook(workbook.save()).readGrid(sheet), row, column);
  };
  return { workbook, value, stale: workbook.staleCells().map(({ sheet, cell }) => `${sheet}!${toA1(cell)}`) };
};

test('dependants get their new values, on every sheet, through names and shared formulas', async () => {
  const { value, stale, workbook } = await changed(tortureWorkbook());
  expect(stale).toEqual([]);
  expect([value('Evaluasi', 'D3'), value('Evaluasi', 'C5'), value('Evaluasi', 'D5')]).toEqual([
    0.4775,
    145.5,
    145.5 / 350,
  ]);
  expect([value('Evaluasi', 'B7'), value('Evaluasi', 'C7')]).toEqual(['Rendah', '#DIV/0!']);
  expect([value('Rekap', 'A1'), value('Rekap', 'B1'), value('Rekap', 'C1')]).toEqual([145.5, 291, 146.5]);
  expect(workbook.package.need(SHEET)).toContain(
    '<c r="B7" t="str"><f>IF(D5&gt;=0.91,"Sangat Tinggi","Rendah")</f><v>Rendah</v></c>',
  );
});

test('a formula that does not give what Excel had stored is left to Excel, with all that depends on it', async () => {
  const sheet = openWorkbook(tortureWorkbook()).package.need(SHEET);
  const { value, stale } = await changed(
    tortureWorkbook({ [SHEET]: sheet.replace('<f>SUM(C2:C4)</f><v>140</v>', '<f>SUM(C2:C4)</f><v>141</v>') }),
  );
  expect(stale).toEqual(
    ['Evaluasi!C5', 'Evaluasi!D5', 'Rekap!A1', 'Rekap!B1', 'Rekap!C1'].filter((place) => stale.includes(place)),
  );
  expect(stale).toContain('Evaluasi!C5');
  expect([value('Evaluasi', 'C5'), value('Evaluasi', 'D3')]).toEqual(['', 0.4775]);
});

testWithOffice('table-formulas.xlsx: stored values after hitung are those LibreOffice computes', async () => {
  const bytes = readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021/table-formulas.xlsx'));
  const workbook = openWorkbook(bytes, { recalculate });
  const [sheet = ''] = workbook.sheetNames();
  const grid = workbook.readGrid(sheet);
  const one = planOf(grid, { kind: 'perbaiki', findings: 'semua' }, DEFAULT_SETTINGS);
  await workbook.apply(one, 'id');
  expect(workbook.staleCells()).toEqual([]);
  const [own, theirs] = [openWorkbook(workbook.save()), openWorkbook(throughLibreOffice(workbook.save()))].map((book) =>
    book.readGrid(sheet),
  );
  const differences: string[] = [];
  let formulas = 0;
  own?.formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      formulas += 1;
      const [a, b] = [own.values[r]?.[c], theirs?.values[r]?.[c]];
      const same =
        typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b)) : a === b;
      if (!same) differences.push(`${toA1({ row: r, column: c })} ${formula}: ${a} ${b}`);
    }),
  );
  expect(formulas).toBeGreaterThan(100);
  expect(differences).toEqual([]);
});
