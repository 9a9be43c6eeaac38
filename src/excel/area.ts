import type { Area, Cell } from '../grid/types';

/**
 * The range of an area on a sheet, for the next sync. It is not tracked: Office.js takes quadratic time to let thousands of
 * tracked ranges go at the end of a run, with the page standing still.
 */
export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).untrack();

/** The properties of a range that say which area it is; loaded together. */
export const AREA_PROPERTIES = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;

export const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

export const cellCount = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Every cell of an area, row by row. */
export const cellsOf = (area: Area): Cell[] => {
  const cells: Cell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push({ row, column });
  }
  return cells;
};

/** An area in bands of at most `rows` rows. */
export const bandsOf = (area: Area, rows: number): Area[] => {
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return bands;
};
