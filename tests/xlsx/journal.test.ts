import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Plan } from '../../src/engine';
import { JOURNAL_NAMESPACE, toXmlPart } from '../../src/port/xml-part';
import type { CellValue, Grid } from '../../src/grid/types';
import { sourceFromFile } from '../../src/host/model/from-file';
import { openWorkbook } from '../../src/xlsx';
import { contents, setUp } from '../excel/setup';
import { plan, write } from './plans';
import { tortureWorkbook } from './torture';
import { planOf } from '../analisis';

const table = new Uint8Array(readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021/table.xlsx')));
const formulas = new Uint8Array(readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021/table-formulas.xlsx')));

/** A sheet of all that a cell can hold: numbers, texts like numbers and like formulas, formulas, blanks, a truth value; in text cells too. */
const mixed = (): Uint8Array => {
  const workbook = openWorkbook(tortureWorkbook());
  const part = 'xl/worksheets/sheet1.xml';
  const text = (at: string, value: string, style = 0) =>
    `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const styles = workbook.package.need('xl/styles.xml');
  const textFormat = (styles.match(/<cellXfs.*<\/cellXfs>/s)?.[0].match(/<xf /g) ?? []).length;
  const rows = [
    `<row r="1">${text('A1', '=bukan rumus')}${text('B1', "'=dua")}${text('C1', '=')}${text('D1', '84,6')}<c r="E1"><v>12.5</v></c></row>`,
    `<row r="2">${text('A2', '84,6', textFormat)}<c r="B2" s="${textFormat}"><v>12.5</v></c><c r="C2" t="b"><v>1</v></c><c r="D2"><f>E1*2</f><v>25</v></c><c r="F2"><v>1</v></c></row>`,
  ].join('');
  return tortureWorkbook({
    'xl/styles.xml': styles.replace(
      '</cellXfs>',
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    ),
    [part]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml':
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
  });
};
const number = (value: number) => ({ kind: 'number', value }) as const;
const words = (value: string) => ({ kind: 'text', value }) as const;
const MIXED = plan('Evaluasi', [
  write('A1', '=bukan rumus', number(1)),
  write('B1', "'=dua", words("'=tiga")),
  write('C1', '=', words('=E1')),
  write('D1', '84,6', words('84,61')),
  write('E1', 12.5, words('=teks')),
  write('A2', '84,6', number(84.61)),
  write('B2', 12.5, words('12,6')),
  write('C2', true, { kind: 'blank' }),
  write('D2', '=E1*2', number(0.1 + 0.2)),
  { ...write('E2', '', number(0.5)), format: '0.00%' },
  write('F2', 1, { kind: 'formula', value: '=E2*2' }, 1),
]);

const casePlan = (bytes: Uint8Array): Plan => {
  const workbook = openWorkbook(bytes);
  const grid = workbook.readGrid(workbook.sheetNames()[0] ?? '');
  return planOf(grid, { kind: 'perbaiki', findings: 'semua' }, DEFAULT_SETTINGS);
};

type Case = readonly [name: string, bytes: Uint8Array, planned: Plan];
const cases: readonly Case[] = [
  ['every kind of content', mixed(), MIXED],
  ['E.81', table, casePlan(table)],
  ['E.81 with formulas', formulas, casePlan(formulas)],
];

/** Contents and formats without blank edges, texts and formulas told apart. */
const held = ({ formulas: rows, values, formats }: Grid) =>
  rows.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      formula === '' ? [] : [[r, c, formula, formula === values[r]?.[c] ? 'nilai' : 'rumus', formats[r]?.[c]]],
    ),
  );

describe.each(cases)('one journal for both ports: %s', (_name, bytes, planned) => {
  const { sheet } = planned;
  const original = openWorkbook(bytes).readGrid(sheet);

  test('what was written in Excel is put back in the file', async () => {
    const excel = setUp(sourceFromFile(bytes));
    const { written } = await excel.port.apply(planned, 'id');
    expect(written).toBe(planned.writes.length);
    const file = openWorkbook(bytes);
    await file.apply(planned, 'id');
    const journal = file.package
      .names()
      .find((part) => /item\d+\.xml$/.test(part) && file.package.need(part).includes(JOURNAL_NAMESPACE));
    const ours = excel.model.customXmlParts.find(({ xml }) => xml.includes(JOURNAL_NAMESPACE));
    if (journal === undefined || ours === undefined) throw new Error('no journal');
    file.package.set(journal, ours.xml);
    const reopened = openWorkbook(file.save());
    expect(await reopened.restore()).toEqual({ restored: planned.writes.length, skipped: [], empty: false });
    expect(held(reopened.readGrid(sheet))).toEqual(held(original));
  });

  test('what was written in the file is put back in Excel', async () => {
    const file = openWorkbook(bytes);
    const { written } = await file.apply(planned, 'id');
    expect(written).toBe(planned.writes.length);
    const excel = setUp(sourceFromFile(file.save()));
    expect(await excel.port.restore()).toEqual({ restored: written, skipped: [], empty: false });
    const back = excel.model.sheet(sheet);
    for (const [r, row] of original.formulas.entries()) {
      for (const [c, formula] of row.entries()) {
        const cell = back?.get(original.top + r, original.left + c);
        const isFormula = formula !== original.values[r]?.[c];
        expect([r, c, isFormula ? cell?.formula : cell?.value, cell?.format]).toEqual([r, c, formula, original.formats[r]?.[c]]); // prettier-ignore
        expect(cell?.formula !== null).toBe(isFormula);
      }
    }
  });

  test('both ports write the same contents in the same formats', async () => {
    const excel = setUp(sourceFromFile(bytes));
    await excel.port.apply(planned, 'id');
    const file = openWorkbook(bytes);
    await file.apply(planned, 'id');
    const grid = file.readGrid(sheet);
    const trimmed = (rows: readonly (readonly CellValue[])[]) =>
      rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== '') + 1));
    expect(trimmed(contents(excel, sheet))).toEqual(trimmed(grid.formulas));
    for (const { cell } of planned.writes) {
      const format = grid.formats[cell.row - grid.top]?.[cell.column - grid.left];
      expect([cell, excel.model.sheet(sheet)?.get(cell.row, cell.column).format]).toEqual([cell, format]);
    }
  });
});

describe('a journal that cannot be read stays in its place, a new one is made beside it', () => {
  const bytes = mixed();
  const one = plan('Evaluasi', [write('E1', 12.5, number(13))]);
  const partsWith = (file: ReturnType<typeof openWorkbook>) =>
    file.package
      .names()
      .filter((part) => /customXml\/item\d+\.xml$/.test(part) && file.package.need(part).includes(JOURNAL_NAMESPACE));

  test.each([
    ['damaged', `<data xmlns="${JOURNAL_NAMESPACE}">{"version":1,</data>`],
    ['of a later version', toXmlPart(JOURNAL_NAMESPACE, { version: 9, runs: [] })],
  ])('%s', async (_, xml) => {
    const first = openWorkbook(bytes);
    await first.apply(one, 'id');
    const [journal = ''] = partsWith(first);
    first.package.set(journal, xml);

    const file = openWorkbook(first.save());
    expect(await file.restore()).toEqual({ restored: 0, skipped: [], empty: true });
    const again = plan('Evaluasi', [write('E1', 13, number(14)), write('F2', 1, number(2))]);
    await file.apply(again, 'id');
    expect(partsWith(file)).toHaveLength(2);
    expect(file.package.need(journal)).toBe(xml);
    const ids = file.package
      .names()
      .filter((part) => /itemProps\d+\.xml$/.test(part))
      .flatMap((part) => /itemID="([^"]*)"/.exec(file.package.need(part))?.[1] ?? []);
    expect(new Set(ids).size).toBe(ids.length);

    const excel = setUp(sourceFromFile(file.save()));
    expect(await excel.port.restore()).toMatchObject({ restored: 2, skipped: [] });
    const reopened = openWorkbook(file.save());
    expect(await reopened.restore()).toMatchObject({ restored: 2, skipped: [] });
    expect(reopened.readGrid('Evaluasi').values[0]?.[4]).toBe(13);
    expect(await reopened.restore()).toMatchObject({ empty: true });
  });
});
