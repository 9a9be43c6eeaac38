import { formulaAt } from '../../grid/cells';
import { cornersOf, replaceReferences } from '../../grid/formula-pieces';
import type { Grid } from '../../grid/types';

/** A sum of cells of one column and nothing else: SUM, SUBTOTAL, and plus signs. */
const SUM_ONLY = /^=\+?[A-Z0-9:,;+()]+$/;
const FUNCTION = /\b(?:SUM|SUBTOTAL\((?:9|109)[,;])/g;

/** The sheet rows that a formula adds, where it is a plain sum of cells in its own column; null for any other formula. */
const addedRows = (grid: Grid, row: number, column: number): number[] | null => {
  const formula = formulaAt(grid, row, column);
  if (typeof formula !== 'string' || formula.charCodeAt(0) !== 61) return null;
  const text = formula.replace(/[$\s]/g, '').toUpperCase();
  if (!SUM_ONLY.test(text)) return null;
  const references: string[] = [];
  const signs = replaceReferences(text.replace(FUNCTION, ''), (reference) => {
    references.push(reference);
    return '';
  });
  // Anything left that is no reference or sign is another function, or a number.
  if (/[^+,;()=]/.test(signs)) return null;
  const rows: number[] = [];
  for (const reference of references) {
    const [first, last = first] = cornersOf(reference);
    if (first?.row == null || last?.row == null) return null;
    if (first.column?.at !== column || last.column?.at !== column) return null;
    if (first.row.at === row || last.row.at - first.row.at > 1_000_000) return null;
    for (let at = Math.min(first.row.at, last.row.at); at <= Math.max(first.row.at, last.row.at); at++) rows.push(at);
  }
  return rows.length === 0 ? null : rows;
};

/** A formula that adds rows of the tree: the row that shows it, and those that it adds. */
export type Sum = { readonly at: number; readonly parts: readonly number[] };

/**
 * The sheet's own sums of rows above others: what the formulas of a row in the columns of figures add.
 * @param rows the sheet rows of the tree's rows, from top to bottom.
 */
export const sumsOf = (grid: Grid, rows: readonly number[], columns: readonly number[]): Sum[] => {
  const index = new Map(rows.map((row, i) => [row, i] as const));
  return rows.flatMap((row, at) =>
    columns.flatMap((column): Sum[] => {
      const parts = (addedRows(grid, row, column) ?? []).flatMap((added) => index.get(added) ?? []);
      const below = parts.filter((part) => part > at);
      return below.length === 0 ? [] : [{ at, parts: below }];
    }),
  );
};

/** For each row the one above it whose formulas add it, the nearest of several; −1 where none does. */
export const linksOf = (count: number, sums: readonly Sum[]): number[] => {
  const votes = Array.from({ length: count }, () => new Map<number, number>());
  const sizes = new Map<number, number>();
  for (const { at, parts } of sums) {
    sizes.set(at, Math.max(sizes.get(at) ?? 0, parts.length));
    for (const part of parts) votes[part]?.set(at, (votes[part]?.get(at) ?? 0) + 1);
  }
  return votes.map((own) => {
    let best = -1;
    for (const [parent, times] of own) {
      // Nested subtotals: the smallest range that holds a row is its parent's.
      const nearer = (sizes.get(parent) ?? 0) < (sizes.get(best) ?? Infinity);
      if (best < 0 || times > (own.get(best) ?? 0) || (times === own.get(best) && nearer)) best = parent;
    }
    return best;
  });
};

/** How many formulas add just the children that their row has in a tree, less those that do not. */
export const formulasFit = (sums: readonly Sum[], parents: readonly number[]): number => {
  if (sums.length === 0) return 0;
  const children = new Map<number, number>();
  for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1);
  let fits = 0;
  for (const { at, parts } of sums) {
    const own = parts.filter((part) => parents[part] === at).length;
    const inside = parts.every((part) => {
      let above = parents[part] ?? -1;
      while (above > at) above = parents[above] ?? -1;
      return above === at;
    });
    fits += inside && own === children.get(at) ? 1 : -1;
  }
  return fits;
};
