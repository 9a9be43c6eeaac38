import type { Area } from '../../grid/types';
import type { Chart, ChartSource } from '../../host/model/sheet-content';
import { POINTS_PER_CHARACTER, type Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import type { ChartCells, NewChart } from '../../xlsx/new-sheet';

/** The line that lies so many points from the start, and not beyond the end of it. */
const lineAt = (points: number, size: (index: number) => number): number => {
  let index = 0;
  for (let end = size(0); end <= points + 0.5 && index < 20_000; end += size(index)) index += 1;
  return index;
};

/** The cells that a chart of a sheet covers. */
export const placeOf = (sheet: Sheet, { left, top, width, height }: Chart): Area => {
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

/** A chart with the figures that its cells show now; null for kinds that can neither be drawn nor written. */
export const chartOf = (workbook: Workbook, sheet: Sheet, chart: Chart): NewChart | null => {
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
