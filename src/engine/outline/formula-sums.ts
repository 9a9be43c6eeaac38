import { columnName } from '../../grid/address';
import { formulaAt } from '../../grid/cells';
import type { Grid } from '../../grid/types';

/** A sum of cells of one column and nothing else: SUM, SUBTOTAL, and plus signs. */
const SUM_ONLY = /^=\+?[A-Z0-9:,;+()]+$/;
const FUNCTION = /\b(?:SUM|SUBTOTAL\((?:9|109)[,;])/g;
const REFERENCE = /([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?/g;

/** The sheet rows that a formula adds, where it is a plain sum of cells in its own column; null for any other formula. */
export const addedRows = (grid: Grid, row: number, column: number): number[] | null => {
  const formula = formulaAt(grid, row, column);
  if (typeof formula !== 'string' || formula.charCodeAt(0) !== 61) return null;
  const text = formula.replace(/[$\s]/g, '').toUpperCase();
  if (!SUM_ONLY.test(text)) return null;
  const bare = text.replace(FUNCTION, '');
  // Anything left that is no reference or sign is another function, or a number.
  if (/[^+,;()=]/.test(bare.replace(REFERENCE, ''))) return null;
  const own = columnName(column);
  const rows: number[] = [];
  for (const [, left, from, right, to] of bare.matchAll(REFERENCE)) {
    if (left !== own || (right !== undefined && right !== own)) return null;
    const first = Number(from) - 1;
    const last = to === undefined ? first : Number(to) - 1;
    if (first === row || last - first > 1_000_000) return null;
    for (let at = Math.min(first, last); at <= Math.max(first, last); at++) rows.push(at);
  }
  return rows.length === 0 ? null : rows;
};

/**
 * What the sheet's own sums say of who is part of whom: for each row the one above it whose formulas add it, the nearest of
 * several; −1 where none does. `rows` are the sheet rows of the tree's rows, from top to bottom.
 */
export const linksOf = (grid: Grid, rows: readonly number[], columns: readonly number[]): number[] => {
  const index = new Map(rows.map((row, i) => [row, i] as const));
  const votes = rows.map(() => new Map<number, number>());
  const sizes = new Map<number, number>();
  rows.forEach((row, i) => {
    for (const column of columns) {
      const added = addedRows(grid, row, column);
      if (added === null) continue;
      const parts = added.flatMap((at) => index.get(at) ?? []).filter((part) => part > i);
      sizes.set(i, Math.max(sizes.get(i) ?? 0, parts.length));
      for (const part of parts) votes[part]?.set(i, (votes[part]?.get(i) ?? 0) + 1);
    }
  });
  return votes.map((own) => {
    let best = -1;
    for (const [parent, count] of own) {
      // Nested subtotals: the smallest range that holds a row is its parent's.
      const nearer = (sizes.get(parent) ?? 0) < (sizes.get(best) ?? Infinity);
      if (best < 0 || count > (own.get(best) ?? 0) || (count === own.get(best) && nearer)) best = parent;
    }
    return best;
  });
};
