import type { FUniver } from '@univerjs/core/facade';
import type { Area } from '../../grid/types';

/** One direction of a grid: what is frozen at its beginning, what is seen of the rest, and the size of each line. */
export type Axis = {
  readonly frozen: number;
  /** First and last line seen behind the frozen ones; either may be seen in part. */
  readonly first: number;
  readonly last: number;
  readonly sizeOf: (line: number) => number;
};

/** Whether a line is wholly in sight. */
export const isSeen = ({ frozen, first, last }: Axis, line: number): boolean =>
  line < frozen || (line < last && (line > first || first === frozen));

/**
 * The line to name to Univer so that `line` comes right behind the frozen ones. It takes the frozen ones off the index, but
 * measures from the first line of the sheet: a wide frozen column would push the line behind it.
 */
export const lineFor = ({ frozen, sizeOf }: Axis, line: number): number => {
  let wanted = 0;
  for (let at = frozen; at < line; at += 1) wanted += sizeOf(at);
  let index = 0;
  let passed = 0;
  while (index < line && passed + sizeOf(index) <= wanted) {
    passed += sizeOf(index);
    index += 1;
  }
  return index + frozen;
};

type View = ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']>;

/** Rows shown above a cell that is scrolled to, so that it is read among its neighbours. */
const ABOVE = 4;

/**
 * Scrolls to a cell where it is out of sight, never behind what is frozen; the direction in which it is seen stays. False
 * where the sheet was not drawn yet, so that nobody can tell what is seen of it.
 */
export const scrollTo = (view: View, { top, left }: Area): boolean => {
  // Univer's own type leaves out that a sheet may have just come to the front.
  const seen: ReturnType<View['getVisibleRange']> | undefined = view.getVisibleRange();
  if (seen === null || seen === undefined) return false;
  const { xSplit, ySplit } = view.getFreeze();
  const { sheetViewStartRow, sheetViewStartColumn } = view.getScrollState();
  const rows: Axis = {
    frozen: Math.max(0, ySplit),
    first: seen.startRow,
    last: seen.endRow,
    sizeOf: (row) => view.getRowHeight(row),
  };
  const columns: Axis = {
    frozen: Math.max(0, xSplit),
    first: seen.startColumn,
    last: seen.endColumn,
    sizeOf: (column) => view.getColumnWidth(column),
  };
  const down = !isSeen(rows, top);
  const across = !isSeen(columns, left);
  if (!down && !across) return true;
  view.scrollToCell(
    down ? lineFor(rows, Math.max(rows.frozen, top - ABOVE)) : sheetViewStartRow + rows.frozen,
    across ? lineFor(columns, left) : sheetViewStartColumn + columns.frozen,
  );
  return true;
};
