import { journalValue } from '../../engine/journal-cell';
import type { Area, Cell } from '../../grid/types';
import type { CellRecord } from '../../host/model/cells';
import type { Chart, ChartSource } from '../../host/model/parts';
import { POINTS_PER_CHARACTER, type Sheet } from '../../host/model/sheet';
import { DEFAULT_STYLE } from '../../host/model/style';
import type { Workbook } from '../../host/model/workbook';
import type { ChartCells, NewChart, NewSheet } from '../../xlsx/new-sheet';
import { contentOf, type CellWrite } from '../../xlsx/write-cells';

/** What a cell of the model is in a file. */
export const contentOfCell = ({ value, formula, quoted }: CellRecord): CellWrite['content'] =>
  quoted && typeof value === 'string' && value !== ''
    ? { type: 'text', value }
    : contentOf(formula ?? journalValue(value, value));

/** The line that lies so many points from the start, and not beyond the end of it. */
const lineAt = (points: number, size: (index: number) => number): number => {
  let index = 0;
  for (let end = size(0); end <= points + 0.5 && index < 20_000; end += size(index)) index += 1;
  return index;
};

const placeOf = (sheet: Sheet, { left, top, width, height }: Chart): Area => {
  const columns = (column: number): number => sheet.widthOf(column) * POINTS_PER_CHARACTER;
  const rows = (row: number): number => sheet.heightOf(row);
  return {
    top: lineAt(top, rows),
    left: lineAt(left, columns),
    bottom: lineAt(top + height - 1, rows),
    right: lineAt(left + width - 1, columns),
  };
};

const cellsOf = (workbook: Workbook, { sheetId, area }: ChartSource): ChartCells | null => {
  const sheet = workbook.sheetById(sheetId);
  if (sheet === null) return null;
  const values = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) values.push(sheet.get(row, column).value);
  }
  return { sheet: sheet.name, area, values };
};

const KINDS: Readonly<Record<string, NewChart['kind']>> = { BarClustered: 'bar', ColumnClustered: 'column' };

/** A chart for the file; null for kinds that it cannot be written as. */
const chartOf = (workbook: Workbook, sheet: Sheet, chart: Chart): NewChart | null => {
  const kind = KINDS[chart.chartType];
  if (kind === undefined) return null;
  const { categoryAxis, valueAxis } = chart;
  const series = chart.series.flatMap(({ name, values, categories, colour, hasDataLabels }) => {
    const shown = cellsOf(workbook, values);
    return shown === null
      ? []
      : [{ name, values: shown, categories: categories && cellsOf(workbook, categories), colour, hasDataLabels }];
  });
  return {
    kind,
    title: chart.titleVisible && chart.title !== '' ? chart.title : null,
    place: placeOf(sheet, chart),
    series,
    gapWidth: chart.series[0]?.gapWidth ?? 150,
    hasLegend: chart.legendVisible,
    category: {
      title: categoryAxis.titleVisible ? categoryAxis.title : null,
      reversed: categoryAxis.reversed,
      crossesAtEnd: categoryAxis.position === 'Maximum',
    },
    value: {
      title: valueAxis.titleVisible ? valueAxis.title : null,
      minimum: valueAxis.minimum,
      format: valueAxis.numberFormat,
    },
  };
};

/** A sheet of the model that the opened file does not have, as the file port adds it. */
export const newSheetOf = (workbook: Workbook, sheet: Sheet): NewSheet => {
  const cells = [...sheet.cells.entries()].map(({ row, column, cell }) => ({
    cell: { row, column } satisfies Cell,
    content: contentOfCell(cell),
    result: cell.formula === null ? null : cell.value,
    format: cell.format,
    quoted: cell.quoted,
    look: cell.style === DEFAULT_STYLE ? null : cell.style,
  }));
  const { page } = sheet;
  return {
    name: sheet.name,
    tabColor: sheet.tabColor === '' ? null : sheet.tabColor,
    cells,
    merges: sheet.merges,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    freeze: sheet.freeze,
    filter: sheet.autoFilter?.area ?? null,
    links: [...sheet.hyperlinks.values()].flatMap(({ cell, documentReference }) =>
      documentReference === null ? [] : [{ cell, location: documentReference }],
    ),
    page: {
      landscape: page.orientation === 'Landscape',
      a4: page.paperSize === 'A4',
      fitToWidth: page.fitToWidth,
      fitToHeight: page.fitToHeight,
      titleRows: page.titleRows,
      footer: page.footer,
    },
    names: workbook.names
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ name, formula, visible }) => ({ name, formula: formula.replace(/^=/, ''), hidden: !visible })),
    charts: sheet.charts.flatMap((chart) => chartOf(workbook, sheet, chart) ?? []),
  };
};
