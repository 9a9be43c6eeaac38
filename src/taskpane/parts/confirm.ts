import type { SheetColumn, Table } from '../../engine/facts/types';
import type { TableAnalysis } from '../../engine/rules/finding';
import { lastRow } from '../../grid/cells';
import type { Grid } from '../../grid/types';
import { isUnsure } from './Sure';

/** Whether a column was left empty from its headings down: inserted for room, nothing to be said about it. */
const isEmpty = (grid: Grid, { range }: Table, column: number): boolean => {
  for (let row = range.top; row <= Math.min(range.bottom, lastRow(grid)); row += 1) {
    if ((grid.text[row - grid.top]?.[column - grid.left] ?? '').trim() !== '') return false;
  }
  return true;
};

/** Columns of a table that wait for the user: what they are is not sure, or they are filled only once it is. */
export const toConfirm = ({ table, evaluation }: TableAnalysis, grid: Grid): readonly SheetColumn[] =>
  table.columns.filter(
    (column) =>
      evaluation.waiting.includes(column.column) ||
      (isUnsure(column) && !(column.role === 'lain' && isEmpty(grid, table, column.column))),
  );
