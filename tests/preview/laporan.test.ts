import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseSheet, DEFAULT_SETTINGS } from '../../src/engine';
import { createExcelPort } from '../../src/excel';
import { createNodeHost, createWorkbook } from '../../src/host/node';
import { buildReport, type Report } from '../../src/laporan';
import { loadFile } from '../../src/preview/file/load';
import { saveFile } from '../../src/preview/file/save';
import { openPackage, openWorkbook } from '../../src/xlsx';
import { relationsOf } from '../../src/xlsx/relations';
import { scanXml } from '../../src/xlsx/xml';
import { testWithOffice, throughLibreOffice } from '../xlsx/office';

const NAME = 'Laporan Evaluasi TW II';
const source = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021', name)));

/** What the pane does in the preview: the real client writes the report into the host's model of the opened file. */
const withReport = async (bytes: Uint8Array): Promise<{ readonly saved: Uint8Array; readonly report: Report }> => {
  const model = createWorkbook(loadFile(bytes));
  const { Excel, Office } = createNodeHost(model);
  const port = createExcelPort({
    excel: Excel,
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    now: () => new Date(),
    newId: () => 'run',
    noteText: () => '',
  });
  const { grid } = await port.read('Evaluasi TW II');
  const [table] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
  if (table === undefined) throw new Error('no table');
  const report = buildReport(table, { when: new Date(2026, 10, 22), version: '0.1.0' }, 'id');
  await port.addReport(report);
  return { saved: saveFile(bytes, model), report };
};

describe.each(['table.xlsx', 'table-formulas.xlsx'])('saving %s with a report sheet', (file) => {
  const bytes = source(file);
  let saved: Uint8Array;
  let report: Report;

  beforeAll(async () => {
    ({ saved, report } = await withReport(bytes));
    if (process.env.LAPORAN_KE !== undefined) writeFileSync(join(process.env.LAPORAN_KE, file), saved);
  });

  it('adds a sheet, a drawing and a chart; parts of the file keep their bytes', () => {
    const [before, after] = [openPackage(bytes), openPackage(saved)];
    const added = after.names().filter((name) => !before.has(name));
    expect(added.map((name) => name.replace(/\d+\./, 'N.')).sort()).toEqual([
      'xl/charts/chartN.xml',
      'xl/drawings/_rels/drawingN.xml.rels',
      'xl/drawings/drawingN.xml',
      'xl/worksheets/_rels/sheetN.xml.rels',
      'xl/worksheets/sheetN.xml',
    ]);
    const touched = before.names().filter((name) => after.text(name) !== before.text(name));
    expect(touched.sort()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'].sort(),
    );
    for (const name of added) scanXml(name, after.need(name), {}); // Throws where it is not well formed.
    const sheet = added.find((name) => /sheets\/sheet\d+\.xml$/.test(name)) ?? '';
    const [drawing] = relationsOf(after, sheet).map(({ target }) => target);
    expect(relationsOf(after, drawing ?? '').map(({ type, target }) => [type, after.has(target)])).toEqual([
      ['chart', true],
    ]);
    const types = after.need('[Content_Types].xml');
    for (const name of added.filter((one) => !one.endsWith('.rels'))) expect(types).toContain(`PartName="/${name}"`);
  });

  it('opens again as it was: figures, formats, links, panes, print setup', () => {
    const again = createWorkbook(loadFile(saved));
    expect(again.sheets.map(({ name }) => name)).toEqual(['Evaluasi TW II', NAME]);
    const sheet = again.sheet(NAME);
    report.rows.forEach((row, r) =>
      row.forEach((cell, c) => expect([r, c, sheet?.get(r, c).value]).toEqual([r, c, cell?.value ?? ''])),
    );
    const long = report.rows.findIndex((row) => String(row[1]?.value).startsWith('PROGRAM PENUNJANG URUSAN'));
    expect([sheet?.heightOf(long), sheet?.fittedRows.has(long)]).toEqual([45, true]);
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet?.autoFilter?.area).toEqual(report.filter);
    const names = again.names
      .filter(({ sheetId }) => sheetId === sheet?.id)
      .map(({ name, visible }) => [name, visible]);
    expect(names).toEqual([
      ['_EvaluasiRenja_Laporan', false],
      ['_xlnm.Print_Titles', true],
      ['_xlnm._FilterDatabase', false],
    ]);
    const g9 = report.rows.findIndex((row) => row[0]?.value === 'G9');
    expect(openWorkbook(saved).readGrid(NAME).text[g9]?.slice(4, 6)).toEqual(['320.262.697', '447.900.142']);
  });

  it('a second report takes the place of the one in the opened copy, of which nothing is left', async () => {
    const again = await withReport(saved);
    const book = openWorkbook(again.saved);
    expect(book.sheetNames()).toEqual(['Evaluasi TW II', NAME]);
    const shown = book.readGrid(NAME).values.map((row) => row.filter((value) => value !== ''));
    expect(shown).toEqual(again.report.rows.map((row) => row.flatMap((cell) => (cell === null ? [] : [cell.value]))));
  });

  testWithOffice('LibreOffice opens it: the same figures, and a chart with both series', async () => {
    const office = throughLibreOffice(saved);
    const pkg = openPackage(office);
    const chart = pkg.names().find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? '';
    const xml = pkg.need(chart);
    expect(xml.match(/<c:ser>/g)).toHaveLength(2);
    expect(xml).toContain('Capaian kinerja dan serapan pagu per program');
    expect(xml).toContain('<c:barDir val="bar"/>');
    const grid = openWorkbook(office).readGrid(NAME);
    const overall = (rows: readonly (readonly unknown[])[]) => rows.find((row) => row[1] === 'Keseluruhan');
    const written = overall(report.rows.map((row) => row.map((cell) => cell?.value ?? '')));
    expect(overall(grid.values)?.slice(2, 4)).toEqual([expect.closeTo(Number(written?.[2]), 9), 'Tinggi']);
  });
});
