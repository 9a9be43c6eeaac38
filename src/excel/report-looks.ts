import { MARK_LOOK } from '../port/marks';
import { toA1 } from '../grid/address';
import type { Area } from '../grid/types';
import type { Look, Report } from '../laporan';
import { rangeOf } from './area';

const LINE = '#BFBFBF';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

const queueLines = (range: Excel.Range): void => {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = LINE;
  }
};

const dress = (range: Excel.Range, look: Look): void => {
  const { format } = range;
  switch (look) {
    case 'judul':
      format.font.bold = true;
      format.font.size = 16;
      return;
    case 'bagian':
      format.font.bold = true;
      format.font.size = 13;
      return;
    case 'label':
      format.font.color = '#595959';
      return;
    case 'kepala':
      format.font.bold = true;
      format.fill.color = '#DDEBF7';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Center';
      format.wrapText = true;
      return queueLines(range);
    case 'isi':
      format.verticalAlignment = 'Top';
      return queueLines(range);
    case 'tengah':
      format.horizontalAlignment = 'Center';
      return;
    case 'kanan':
      format.horizontalAlignment = 'Right';
      return;
    case 'menjorok':
      format.horizontalAlignment = 'Left';
      format.indentLevel = 1;
      return;
    case 'total':
      format.font.bold = true;
      format.fill.color = '#F2F2F2';
      return;
    default: {
      const { fill, font } = MARK_LOOK[look];
      format.fill.color = fill;
      format.font.color = font;
    }
  }
};

/** Width of a column of so many characters of Calibri 11, in points. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Links lie below each other: one call for all of them. */
const queueLinks = (sheet: Excel.Worksheet, { links, rows }: Report): void => {
  const [first] = links;
  if (first === undefined) return;
  const { row, column } = first.at;
  sheet.getRangeByIndexes(row, column, links.length, 1).setCellProperties(
    links.map(({ at, sheet: target, cell }) => [
      {
        hyperlink: {
          documentReference: `${quoted(target)}!${toA1(cell)}`,
          textToDisplay: String(rows[at.row]?.[at.column]?.value ?? ''),
        },
      },
    ]),
  );
};

/** Queues widths, links, fonts, fills, lines and line breaks. */
export const queueLooks = (sheet: Excel.Worksheet, report: Report): void => {
  const range = (area: Area): Excel.Range => rangeOf(sheet, area);
  report.widths.forEach((width, column) => {
    range({ top: 0, left: column, bottom: 0, right: column }).format.columnWidth = points(width);
  });
  queueLinks(sheet, report);
  for (const { area, look } of report.looks) dress(range(area), look);
  for (const area of report.wrapped) range(area).format.wrapText = true;
  // After widths, fonts and line breaks; before the chart, which is laid over cells.
  range({ top: 0, left: 0, bottom: report.rows.length - 1, right: report.widths.length - 1 }).format.autofitRows();
};

/** Queues the native chart: clustered bars, the first category on top, both series with their figures. */
export const queueChart = (sheet: Excel.Worksheet, { chart: wanted }: Report): void => {
  if (wanted === null) return;
  const range = (area: Area): Excel.Range => rangeOf(sheet, area);
  const [main] = wanted.series;
  // From one column Excel makes exactly one series; names and categories are given below.
  const chart = sheet.charts.add('BarClustered', range(main.values), 'Columns');
  chart.title.text = wanted.title;
  chart.legend.position = 'Bottom';
  wanted.series.forEach(({ name, values, colour }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(range(values));
    series.setXAxisValues(range(wanted.categories));
    series.format.fill.setSolidColor(colour);
    series.hasDataLabels = true;
    series.gapWidth = 60;
  });
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = wanted.categoryTitle;
  categoryAxis.reversePlotOrder = true;
  // Reversed, the value axis would stand on top: it crosses where the last category is.
  categoryAxis.position = 'Maximum';
  valueAxis.title.text = wanted.valueTitle;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = '0%';
  const { top, left, bottom, right } = wanted.place;
  chart.setPosition(toA1({ row: top, column: left }), toA1({ row: bottom, column: right }));
};

/** Queues what helps reading and printing: the title stays in sight, findings can be filtered, pages fit the width. */
export const queuePage = (sheet: Excel.Worksheet, { frozenRows, filter }: Report): void => {
  sheet.tabColor = '#0072B2';
  sheet.freezePanes.freezeRows(frozenRows);
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  if (filter === null) return;
  sheet.autoFilter.apply(rangeOf(sheet, filter));
  pageLayout.setPrintTitleRows(rangeOf(sheet, { ...filter, bottom: filter.top }));
};
