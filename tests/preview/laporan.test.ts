import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { createExcelPort } from '../../src/excel';
import { writeContents } from '../../src/host/model/edit';
import type { ChartSource } from '../../src/host/model/sheet-content';
import type { Workbook } from '../../src/host/model/workbook';
import { createNodeHost, createWorkbook } from '../../src/host/node';
import { buildReport, type Report } from '../../src/laporan';
import { placeOf } from '../../src/preview/file/chart';
import { loadFile } from '../../src/preview/file/load';
import { saveFile } from '../../src/preview/file/save';
import { openPackage, openWorkbook } from '../../src/xlsx';
import { relationsOf } from '../../src/xlsx/relations';
import { readStructure } from '../../src/xlsx/structure';
import { scanXml } from '../../src/xlsx/xml';
import { chartsOf } from '../xlsx/charts';
import { testWithOffice, throughLibreOffice } from '../xlsx/office';
import { analyseSheet } from '../analisis';

const NAME = 'Laporan Evaluasi TW II';
const source = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021', name)));

/** What the pane does in the preview: the real client writes the report into the host's model of the opened file. */
const withReport = async (
  bytes: Uint8Array,
  edit: (model: Workbook) => void = () => undefined,
): Promise<{ readonly saved: Uint8Array; readonly report: Report; readonly model: Workbook }> => {
  const model = createWorkbook(loadFile(bytes));
  edit(model);
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
  return { saved: saveFile(bytes, model), report, model };
};

describe.each(['table.xlsx', 'table-formulas.xlsx'])('saving %s with a report sheet', (file) => {
  const bytes = source(file);
  let saved: Uint8Array;
  let report: Report;
  let model: Workbook;

  beforeAll(async () => {
    ({ saved, report, model } = await withReport(bytes));
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

  it('its chart opens again as it was: over the same cells, with the same series, titles and axes', () => {
    const chart = (workbook: Workbook) => {
      const sheet = workbook.sheet(NAME);
      const [first, ...more] = sheet?.charts ?? [];
      if (sheet === null || first === undefined || more.length > 0) throw new Error('not one chart');
      const nowhere = { id: '', left: 0, top: 0, width: 0, height: 0 };
      const of = (source: ChartSource | null) => source && [workbook.sheetById(source.sheetId)?.name, source.area];
      const shown = first.series.map(({ values, categories, ...one }) => ({ ...one, values: of(values), categories: of(categories) })); // prettier-ignore
      return { ...first, ...nowhere, place: placeOf(sheet, first), series: shown };
    };
    const again = createWorkbook(loadFile(saved));
    expect(chart(again)).toEqual(chart(model));
    expect(chart(again)).toMatchObject({ chartType: 'BarClustered', place: report.chart?.place, title: report.chart?.title }); // prettier-ignore
  });

  it('a second report takes the place of the one in the opened copy, of which nothing is left', async () => {
    // With G9 put right there is a finding less, so that everything below lies a row higher.
    const again = await withReport(saved, (workbook) => {
      const sheet = workbook.sheet('Evaluasi TW II');
      if (sheet === null) throw new Error('no sheet');
      writeContents(workbook, sheet, { top: 8, left: 6, bottom: 8, right: 6 }, [[447_900_142]]);
    });
    expect(again.report.rows.length).toBeLessThan(report.rows.length);
    const book = openWorkbook(again.saved);
    expect(book.sheetNames()).toEqual(['Evaluasi TW II', NAME]);
    const shown = book.readGrid(NAME).values.map((row) => row.filter((value) => value !== ''));
    expect(shown).toEqual(again.report.rows.map((row) => row.flatMap((cell) => (cell === null ? [] : [cell.value]))));

    const sheet = readStructure(openPackage(again.saved)).sheets.find(({ name }) => name === NAME)?.part ?? '';
    expect(openPackage(again.saved).names().filter((name) => /drawing|chart/.test(name)).sort()).toEqual(
      openPackage(saved).names().filter((name) => /drawing|chart/.test(name)).sort(),
    ); // prettier-ignore
    const [chart, ...more] = chartsOf(again.saved, sheet);
    expect([chart?.series.length, more]).toEqual([2, []]);
    const links = [
      ...openPackage(again.saved)
        .need(sheet)
        .matchAll(/<hyperlink ref="A(\d+)" location="[^"]*!(\w+)"/g),
    ];
    expect(links).toHaveLength(again.report.links.length);
    for (const [, row, target] of links) expect([row, target]).toEqual([row, again.report.rows[Number(row) - 1]?.[0]?.value]); // prettier-ignore
    const names = createWorkbook(loadFile(again.saved)).names.map(({ name }) => name);
    expect(names).toEqual(createWorkbook(loadFile(saved)).names.map(({ name }) => name));
  });

  testWithOffice('LibreOffice opens it: the same figures, and a chart with both series', async () => {
    const office = throughLibreOffice(saved);
    const pkg = openPackage(office);
    const chart = pkg.names().find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? '';
    const xml = pkg.need(chart);
    expect(xml.match(/<c:ser>/g)).toHaveLength(2);
    expect(xml).toContain('Capaian kinerja dan serapan pagu per program');
    expect(xml).toContain('<c:barDir val="bar"/>');
    // Written by somebody else, it is read as the same chart.
    const [read] = createWorkbook(loadFile(office)).sheet(NAME)?.charts ?? [];
    expect([read?.chartType, read?.title, read?.valueAxis.minimum, read?.categoryAxis.reversed]).toEqual(['BarClustered', report.chart?.title, 0, true]); // prettier-ignore
    expect(read?.series.map(({ name, values, colour }) => [name, values.area, colour])).toEqual(
      report.chart?.series.map(({ name, values, colour }) => [name, values, colour]),
    );
    const grid = openWorkbook(office).readGrid(NAME);
    const overall = (rows: readonly (readonly unknown[])[]) => rows.find((row) => row[1] === 'Keseluruhan');
    const written = overall(report.rows.map((row) => row.map((cell) => cell?.value ?? '')));
    expect(overall(grid.values)?.slice(2, 4)).toEqual([expect.closeTo(Number(written?.[2]), 9), 'Tinggi']);
  });
});
