import { columnNotation, readColumn, type FigureColumn } from './column';
import type { Notation } from './number';
import type { Grid } from './types';

/** Rows of a sheet, each column of them read once for each way of reading it. */
export type ColumnReader = {
  /** What the typed figures of a column agree on (`columnNotation`). */
  readonly notation: (column: number) => Notation | null;
  /** The figures of a column (`readColumn`). */
  readonly figures: (column: number, notation: Notation | null, money: boolean) => FigureColumn;
};

/** @param top first and last sheet row */
export const columnReader = (grid: Grid, top: number, bottom: number): ColumnReader => {
  const notations = new Map<number, Notation | null>();
  const figures = new Map<string, FigureColumn>();
  return {
    notation: (column) => {
      const known = notations.get(column);
      if (known !== undefined) return known;
      const found = columnNotation(grid, column, top, bottom);
      notations.set(column, found);
      return found;
    },
    figures: (column, notation, money) => {
      const key = `${column}|${notation}|${money}`;
      const found = figures.get(key) ?? readColumn(grid, column, top, bottom, notation, money);
      figures.set(key, found);
      return found;
    },
  };
};
