import { PortError } from '../port/obstacles';
import type { SheetReading } from '../port/workbook-port';
import type { Area, CellValue, Grid } from '../grid/types';
import { AREA_PROPERTIES, areaOf, cellCount, rangeOf } from './area';
import { toCellValue, toFormat } from './content';
import { formatFor, type Habits } from './habits';

/** The largest sheet that is read again after every edit: what one answer of Excel on the web holds. */
const MOST_WATCHED_CELLS = 80_000;

const extentOf = ({ top, left, values }: Grid): Area => ({
  top,
  left,
  bottom: top + values.length - 1,
  right: left + (values[0]?.length ?? 0) - 1,
});

/** Rows as they are now; a row that shows what it showed stays the very same. */
const renewed = (before: readonly (readonly CellValue[])[], now: readonly (readonly unknown[])[]) =>
  before.map((row, at) => {
    const next = (now[at] ?? []).map(toCellValue);
    return next.length === row.length && next.every((value, column) => value === row[column]) ? row : next;
  });

const replaced = <T>(rows: readonly (readonly T[])[], top: number, band: readonly (readonly T[])[]) =>
  rows.map((row, at) => band[at - top] ?? row);

/**
 * Reads values and formulas of a sheet again after cells were edited: merges, hidden rows and styles are where they were.
 * One sync, and another for the shown texts and formats of the rows that changed. The same reading when nothing did; null
 * when rows or columns came or went, so that all has to be read. Throws Office errors; PortError 'terlalu-besar'.
 */
export const rereadSheet = async (
  sheet: Excel.Worksheet,
  before: SheetReading,
  habits: Habits,
): Promise<SheetReading | null> => {
  const { grid } = before;
  const area = extentOf(grid);
  if (grid.values.length === 0) return null;
  if (cellCount(area) > MOST_WATCHED_CELLS) throw new PortError('terlalu-besar', { sheet: grid.sheet });
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA_PROPERTIES.join(',')},values,formulas`);
  sheet.context.workbook.application.load('calculationMode');
  await sheet.context.sync();
  if (used.isNullObject || grid.arrays.length > 0) return null;
  const now = areaOf(used);
  if (now.top !== area.top || now.left !== area.left || now.bottom !== area.bottom || now.right !== area.right)
    return null;
  if (sheet.context.workbook.application.calculationMode === 'Manual')
    throw new PortError('perhitungan-manual', { sheet: grid.sheet });

  const values = renewed(grid.values, used.values);
  const formulas = renewed(grid.formulas, used.formulas);
  const changed = values.flatMap((row, at) =>
    row === grid.values[at] && formulas[at] === grid.formulas[at] ? [] : [at],
  );
  const first = changed.at(0);
  const last = changed.at(-1);
  if (first === undefined || last === undefined) return before;
  const band = rangeOf(sheet, { ...area, top: area.top + first, bottom: area.top + last });
  band.load('text,numberFormat');
  await sheet.context.sync();
  const text = replaced(
    grid.text,
    first,
    band.text.map((row) => row.map((one) => String(one ?? ''))),
  );
  const formats = replaced(
    grid.formats,
    first,
    band.numberFormat.map((row) => row.map((format) => formatFor(habits, toFormat(format)))),
  );
  return { ...before, grid: { ...grid, values, formulas, text, formats } };
};
