import { lastRow, valueAt, words } from '../../grid/cells';
import type { CellValue, Grid } from '../../grid/types';

/** A cell that is not blank, its text in lower case. */
export type Filled = { readonly column: number; readonly text: string; readonly value: CellValue };

export const filled = (grid: Grid, row: number): Filled[] => {
  const cells = grid.values[row - grid.top] ?? [];
  const found: Filled[] = [];
  for (let i = 0; i < cells.length; i++) {
    const value = cells[i] ?? '';
    if (value === '') continue;
    const text = words(value).toLowerCase();
    if (text !== '') found.push({ column: grid.left + i, text, value });
  }
  return found;
};

export const isYear = (value: CellValue): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** An amount typed as text: "1.313.741.900,00", "Rp 20.505.000". No heading holds one, whatever words stand beside it. */
const AMOUNT = /^\s{0,3}(?:rp\.?\s{0,3})?\d{1,3}(?:[.,]\d{3}){1,6}(?:[.,]\d{1,6})?(?:,-)?\s{0,3}$/i;

/** A code of a program or below, which stands on rows of the body only; "31.12.2022" is none. */
const CODE = /^\s{0,3}(?:\d{1,2}|x)\.(?:\d{1,2}|xx)\.(?!(?:19|20)\d\d\s{0,3}$)\d{1,4}(?:\.\d{1,4}){0,5}\.?\s{0,3}$/i;

export const isFigure = (value: CellValue): boolean =>
  typeof value === 'number' ? !isYear(value) : typeof value === 'string' && (AMOUNT.test(value) || CODE.test(value));

/** Rows below headings by which a column of names is known, and how many of them must bear it out. */
const NAMES_BELOW = 9;
const MIN_NAMES = 3;

/** Whether rows below show a text of its own in a column and amounts in columns headed as such: it names rows, in whatever words. */
export const namesBelow = (grid: Grid, row: number, column: number, figures: readonly number[]): boolean => {
  const names = new Set<string>();
  for (let at = row + 1; at <= Math.min(row + NAMES_BELOW, lastRow(grid)); at++) {
    const value = valueAt(grid, at, column);
    const amounts = figures.filter((one) => isFigure(valueAt(grid, at, one)));
    if (typeof value === 'string' && /\p{L}{3}/u.test(value) && amounts.length >= 2) names.add(value);
  }
  return names.size >= MIN_NAMES;
};

/** Whether figures stand in a column a few rows below: its heading may hold words of its own. */
export const figuresBelow = (grid: Grid, row: number, column: number): boolean =>
  [1, 2, 3, 4].filter((down) => typeof valueAt(grid, row + down, column) === 'number').length >= 2;
