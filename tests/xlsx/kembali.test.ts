import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import { formulaAt, valueAt } from '../../src/grid/cells';
import type { Grid } from '../../src/grid/types';
import { openWorkbook } from '../../src/xlsx';
import { at, plan, write } from './plans';
import { tortureWorkbook } from './torture';
import { planOf } from '../analisis';

const bytes = new Uint8Array(readFileSync('tests/fixtures/e81-luwu-timur-2021/table-formulas.xlsx'));

const formulaCells = (grid: Grid) =>
  grid.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      typeof formula === 'string' && formula.startsWith('=') ? [{ row: grid.top + r, column: grid.left + c }] : [],
    ),
  );

test('formulas that Kembalikan puts back show what they showed before Hitung ulang, without Excel', async () => {
  const workbook = openWorkbook(bytes);
  const [sheet = ''] = workbook.sheetNames();
  const before = workbook.readGrid(sheet);
  const planned = planOf(before, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
  const overwritten = planned.writes.filter(({ before: was }) => typeof was === 'string' && was.startsWith('='));
  expect(overwritten.map(({ cell }) => toA1(cell))).toEqual(expect.arrayContaining(['P79', 'Q79', 'P105']));

  await workbook.apply(planned, 'id');
  const reopened = openWorkbook(workbook.save());
  expect(await reopened.restore()).toMatchObject({ skipped: [], empty: false });
  const after = openWorkbook(reopened.save()).readGrid(sheet);
  for (const { cell } of overwritten) {
    const [was, is] = [before, after].map((grid) => valueAt(grid, cell.row, cell.column));
    expect(formulaAt(after, cell.row, cell.column)).toBe(formulaAt(before, cell.row, cell.column));
    if (typeof was === 'number') expect([toA1(cell), is]).toEqual([toA1(cell), expect.closeTo(was, 12)]);
    else expect([toA1(cell), is]).toEqual([toA1(cell), was]);
  }
  expect(formulaCells(after)).toEqual(formulaCells(before));
});

test('a formula over another sheet gets no value of ours: Excel works it out on opening', async () => {
  const workbook = openWorkbook(tortureWorkbook());
  const grid = workbook.readGrid('Evaluasi');
  const sheets = workbook.sheetNames();
  const other = sheets.find((name) => name !== 'Evaluasi') ?? '';
  const cell = at('F2');
  const was = formulaAt(grid, cell.row, cell.column);
  const far = `='${other}'!A1+1`;
  await workbook.apply(plan('Evaluasi', [{ ...write('F2', was, { kind: 'formula', value: far }), result: 7 }]), 'id');
  await workbook.apply(plan('Evaluasi', [write('F2', far, { kind: 'number', value: 9 })]), 'id');
  await workbook.restore();
  const back = openWorkbook(workbook.save()).readGrid('Evaluasi');
  expect([formulaAt(back, 1, 5), valueAt(back, 1, 5)]).toEqual([far, '']);
  expect(workbook.package.need('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('a run whose sheet is gone can be put back once a sheet has that name again', async () => {
  const renamed = (file: Uint8Array, from: string, to: string): Uint8Array => {
    const workbook = openWorkbook(file);
    const xml = workbook.package.need('xl/workbook.xml');
    const escaped = (name: string): string => name.replaceAll('&', '&amp;');
    workbook.package.set('xl/workbook.xml', xml.replace(`name="${escaped(from)}"`, `name="${escaped(to)}"`));
    return workbook.save();
  };
  const workbook = openWorkbook(bytes);
  const [sheet = ''] = workbook.sheetNames();
  const before = workbook.readGrid(sheet);
  const planned = planOf(before, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
  await workbook.apply(planned, 'id');

  const other = openWorkbook(renamed(workbook.save(), sheet, 'Lain'));
  const report = await other.restore();
  expect(report).toMatchObject({ restored: 0, missing: [sheet], empty: false });
  expect(report.skipped).toHaveLength(planned.writes.length);

  const again = openWorkbook(renamed(other.save(), 'Lain', sheet));
  expect(await again.restore()).toEqual({ restored: planned.writes.length, skipped: [], empty: false });
  expect(again.readGrid(sheet).formulas).toEqual(before.formulas);
  expect(await again.restore()).toMatchObject({ empty: true });
});
