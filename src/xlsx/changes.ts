import type { Cell, CellValue, Grid } from '../grid/types';
import type { CellContent } from './cell-xml';
import type { SheetCell } from './dependants';
import type { Names } from './precedents';

/** What one cell is to hold. */
export type CellWrite = {
  readonly cell: Cell;
  readonly content: CellContent;
  /** The value a formula will show, null when it is not known. */
  readonly result: CellValue | null;
  /** Number format to give the cell; it keeps its own when there is none. */
  readonly format?: string | undefined;
};

/** What the cells of one sheet are to hold. */
export type SheetWrites = { readonly sheet: string; readonly writes: readonly CellWrite[] };

/** What changes and what it makes stale, for who can tell the new values. */
export type Change = {
  readonly changes: readonly SheetWrites[];
  readonly stale: readonly SheetCell[];
  /** The sheets that hold formulas or are written, as they were before. */
  readonly grids: readonly Grid[];
  readonly names: Names;
  /** Nothing is written: the stale cells hold no result yet that a calculation could be held against. */
  readonly withoutResults?: true;
};

/** New values of the stale cells, in their order; null where a value is not known for sure. */
export type Recalculate = (change: Change) => readonly (CellValue | null)[];
