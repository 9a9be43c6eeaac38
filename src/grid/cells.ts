import { onceFor } from './once';
import { cleanText } from './clean';
import type { Cell, CellValue, Grid } from './types';

/** Value at a sheet position; '' outside the used range. */
export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row - grid.top]?.[column - grid.left] ?? '';

/** Formula (with '=') or value at a sheet position. */
export const formulaAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.formulas[row - grid.top]?.[column - grid.left] ?? '';

/** Whether what stands for a cell is a formula. A text that begins with '=' is one only by its cell (`holdsFormula`). */
export const isFormula = (content: CellValue | null): content is string =>
  typeof content === 'string' && content.startsWith('=');

/** Whether a cell holds a formula; a text that begins with '=' is its own value. */
export const holdsFormula = (grid: Grid, { row, column }: Cell): boolean => {
  const formula = formulaAt(grid, row, column);
  return isFormula(formula) && formula !== valueAt(grid, row, column);
};

/** Whether a sheet has formulas at all. */
export const hasFormulas = onceFor(({ formulas }: Grid): boolean =>
  formulas.some((row) => (row.length > 64 ? Object.values(row).some(isFormula) : row.some(isFormula))),
);

export const formatAt = (grid: Grid, row: number, column: number): string =>
  grid.formats[row - grid.top]?.[column - grid.left] ?? 'General';

export const textAt = (grid: Grid, row: number, column: number): string =>
  grid.text[row - grid.top]?.[column - grid.left] ?? '';

const UNEVEN = /^[\s']|\s$|[^\x20-\x7e]|  /;

/** A value as words: what does not show is taken off, line breaks and runs of spaces become one space. Numbers as typed. */
export const words = (value: CellValue): string => {
  if (typeof value !== 'string') return String(value);
  return UNEVEN.test(value) ? cleanText(value).replace(/\s+/g, ' ').trim() : value;
};

export const lastRow = (grid: Grid): number => grid.top + grid.values.length - 1;
export const lastColumn = (grid: Grid): number =>
  grid.left + grid.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;

export { indexMerges, type MergeIndex } from './merges';
