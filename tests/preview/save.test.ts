import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOURNAL_NAMESPACE, toXmlPart } from '../../src/port/xml-part';
import { markFormula } from '../../src/port/marks';
import { writeContents } from '../../src/host/model/edit';
import { createWorkbook } from '../../src/host/model/load';
import { PLAIN_LOOK } from '../../src/host/model/sheet-content';
import { createRecalculation } from '../../src/host/recalc/node';
import { loadFile } from '../../src/preview/file/load';
import { saveFile } from '../../src/preview/file/save';
import { openPackage } from '../../src/xlsx';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021', name)));

const open = (bytes: Uint8Array) => {
  const workbook = createWorkbook(loadFile(bytes), { recalculation: createRecalculation() });
  // Figures that the file holds no value for are calculated, as on opening in Excel.
  workbook.calculate();
  return workbook;
};

const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe('opening a file', () => {
  const sheet = createWorkbook(loadFile(fixture('table.xlsx'))).activeSheet;

  it('shows the table as the planner left it: fills, fonts, borders, widths, merges, frozen headings', () => {
    expect(sheet.name).toBe('Evaluasi TW II');
    const heading = sheet.get(4, 0).style;
    expect(heading).toMatchObject({ fill: '#BDD7EE', bold: true, fontName: 'Arial', fontSize: 9, wrap: true });
    expect(heading.borders.EdgeTop).toEqual({ style: 'Continuous', weight: 'Thin', color: '#000000' });
    expect(heading.horizontal).toBe('Center');
    expect(sheet.widthOf(1)).toBe(30);
    expect(sheet.rowHeights.get(4)).toBe(30);
    expect(sheet.merges).toHaveLength(74);
    expect(sheet.freeze).toEqual({ rows: 8, columns: 3 });
  });

  it('shows figures in the form of the sheet', () => {
    expect(sheet.text(9, 16)).toBe('40,84%');
    expect(sheet.text(8, 4).trim()).toBe('3.221.811.855');
  });
});

describe('saving', () => {
  it('gives the opened bytes back, part by part, when nothing was changed', () => {
    const bytes = fixture('table.xlsx');
    const before = openPackage(bytes);
    const after = openPackage(saveFile(bytes, open(bytes)));
    expect(after.names()).toEqual(before.names());
    for (const name of before.names()) expect([name, after.text(name)]).toEqual([name, before.text(name)]);
  });

  it('keeps edits of every kind, marks and journal, so that the file opens as it was left', () => {
    const bytes = fixture('table-formulas.xlsx');
    const model = open(bytes);
    const sheet = model.activeSheet;
    writeContents(model, sheet, at(10, 9), [[12.5]]);
    writeContents(model, sheet, at(11, 9), [['=E11*2']]);
    writeContents(model, sheet, at(12, 9), [["'007"]]);
    writeContents(model, sheet, at(13, 4), [['']]);
    writeContents(model, sheet, at(14, 9), [['50%']]);
    model.calculate();
    sheet.conditionalFormats.push({
      id: model.nextId(),
      type: 'Custom',
      areas: [at(21, 14), { top: 8, left: 15, bottom: 9, right: 16 }],
      priority: 0,
      stopIfTrue: false,
      formula: markFormula('galat'),
      format: { ...PLAIN_LOOK, fill: '#FFC7CE' },
    });
    const journal = { version: 2, runs: [] };
    model.customXmlParts.push({ id: model.nextId(), xml: toXmlPart(JOURNAL_NAMESPACE, journal) });

    const saved = saveFile(bytes, model);
    const reopened = open(saved);
    const again = reopened.activeSheet;
    expect(again.get(10, 9)).toMatchObject({ value: 12.5, formula: null });
    expect(again.get(11, 9)).toMatchObject({ formula: '=E11*2', value: 69186452 });
    expect(again.get(12, 9)).toMatchObject({ value: '007', formula: null });
    expect(again.get(13, 4)).toMatchObject({ value: '', formula: null });
    expect(again.get(14, 9)).toMatchObject({ value: 0.5, format: '0%' });
    expect(again.conditionalFormats.map(({ formula }) => formula)).toEqual([markFormula('galat')]);
    expect(new Set(again.conditionalFormats[0]?.areas)).toEqual(new Set(sheet.conditionalFormats[0]?.areas));
    expect(reopened.customXmlParts.map(({ xml }) => xml)).toContain(toXmlPart(JOURNAL_NAMESPACE, journal));
    const untouched = [...sheet.cells.entries()].filter(({ row }) => row > 60);
    expect(untouched.length).toBeGreaterThan(500);
    for (const { row, column, cell } of untouched) {
      const { value, ...rest } = again.get(row, column);
      expect(rest).toEqual({ ...cell, value: undefined });
      if (typeof cell.value === 'number') expect(value).toBeCloseTo(cell.value, 12);
      else expect(value).toBe(cell.value);
    }
  });

  it('takes the marks out of the file once they were cleared', () => {
    const bytes = fixture('table.xlsx');
    const model = open(bytes);
    model.activeSheet.conditionalFormats.push({
      id: model.nextId(),
      type: 'Custom',
      areas: [at(21, 14)],
      priority: 0,
      stopIfTrue: false,
      formula: markFormula('info'),
      format: PLAIN_LOOK,
    });
    const marked = saveFile(bytes, model);
    const second = open(marked);
    expect(second.activeSheet.conditionalFormats).toHaveLength(1);
    second.activeSheet.conditionalFormats = [];
    const cleared = saveFile(marked, second);
    const sheetPart = 'xl/worksheets/sheet1.xml';
    expect(openPackage(cleared).text(sheetPart)).toBe(openPackage(bytes).text(sheetPart));
  });
});
