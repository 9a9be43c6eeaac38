import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from '../../src/host/node';
import { chartOf } from '../../src/preview/file/chart';
import { loadFile } from '../../src/preview/file/load';
import { openPackage } from '../../src/xlsx';
import { addContentType, addRelation, OFFICE_RELATION } from '../../src/xlsx/relations';
import { readStructure } from '../../src/xlsx/structure';

const FIXTURE = join(__dirname, '../fixtures/tc24-lumajang/table.xlsx');

/** The fixture with a drawing whose charts other programs wrote: XML with prefixes of their own or none. */
const withCharts = (charts: readonly string[]) => {
  const pkg = openPackage(new Uint8Array(readFileSync(FIXTURE)));
  const [sheet] = readStructure(pkg).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const drawing = 'xl/drawings/drawing1.xml';
  pkg.set(drawing, '');
  const anchors = charts.map((xml, at) => {
    const part = `xl/charts/chart${at + 1}.xml`;
    pkg.set(part, xml);
    addContentType(pkg, part, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
    const id = addRelation(pkg, drawing, `${OFFICE_RELATION}/chart`, part);
    return (
      `<oneCellAnchor><from><col>2</col><colOff>0</colOff><row>${20 + at * 20}</row><rowOff>0</rowOff></from><ext cx="5400000" cy="2700000"/>` +
      `<graphicFrame><a:graphic xmlns:a="a"><a:graphicData><c:chart xmlns:c="c" xmlns:r="r" r:id="${id}"/></a:graphicData></a:graphic></graphicFrame></oneCellAnchor>`
    );
  });
  pkg.set(drawing, `<wsDr xmlns="d">${anchors.join('')}</wsDr>`);
  addContentType(pkg, drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml');
  addRelation(pkg, sheet.part, `${OFFICE_RELATION}/drawing`, drawing);
  const workbook = createWorkbook(loadFile(pkg.save()));
  const [first] = workbook.sheets;
  if (first === undefined) throw new Error('no sheet');
  return { workbook, sheet: first, drawn: first.charts.map((chart) => chartOf(workbook, first, chart)) };
};

const chart = (plot: string): string =>
  `<chartSpace xmlns="c" xmlns:a="a"><chart><title><tx><rich><a:p><a:r><a:t>Anggaran </a:t></a:r><a:r><a:t>2019–2023</a:t></a:r></a:p></rich></tx></title><plotArea>${plot}</plotArea></chart></chartSpace>`;
const series = (reference: string): string =>
  `<ser><idx val="0"/><tx><strRef><f>Lembar!$A$1</f><strCache><pt idx="0"><v>Anggaran</v></pt></strCache></strRef></tx><val><numRef><f>${reference}</f></numRef></val></ser>`;

test('a chart that another program wrote is read with its title, its series and the cells it begins at', () => {
  const name = createWorkbook(loadFile(new Uint8Array(readFileSync(FIXTURE)))).sheets[0]?.name ?? '';
  const bars = `<barChart><barDir val="bar"/><grouping val="clustered"/>${series(`'${name}'!$C$8:$C$10`)}</barChart>`;
  const { sheet, drawn } = withCharts([chart(bars)]);
  expect(sheet.charts.map(({ title, chartType }) => [title, chartType])).toEqual([
    ['Anggaran 2019–2023', 'BarClustered'],
  ]);
  expect(drawn[0]?.place).toEqual({ top: 20, left: 2, bottom: 34, right: 8 });
  expect(drawn[0]?.series.map((one) => [one.name, one.values.values])).toEqual([
    ['Anggaran', [8, 9, 10].map((row) => sheet.get(row - 1, 2).value)],
  ]);
});

test('kinds that are not drawn and cells that cannot be followed are told apart, and nothing of the sheet is lost', () => {
  const { sheet, drawn } = withCharts([
    chart(`<lineChart>${series('Lembar!$C$8:$C$10')}</lineChart>`),
    chart(`<barChart><barDir val="col"/></barChart><lineChart/>`),
    chart(`<barChart><barDir val="bar"/>${series('NamaRentang')}</barChart>`),
  ]);
  expect(sheet.charts.map(({ chartType, series: own }) => [chartType, own.length])).toEqual([['Line', 0], ['Invalid', 0], ['BarClustered', 0]]); // prettier-ignore
  expect(drawn.map((one) => one?.series.length ?? null)).toEqual([null, null, 0]);
});
