import type { Outline, OutlineRow } from '../outline/outline';
import { KIND, type FigureColumn } from '../../grid/column';
import type { Kolom } from './model';

/** Sums are compared in doubles here: it is a vote over many rows, not a verdict. */
const NEAR = 1e-9;

const valueAt = ({ kind, value }: FigureColumn, offset: number): number =>
  kind[offset] === KIND.number ? (value[offset] ?? 0) : 0;

const same = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * NEAR;

/** Continued rows of an outline by the row that they continue. */
const continuedBy = ({ rows }: Outline): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  rows.forEach((row, i) => {
    if (row.kind !== 'lanjutan' || row.parent < 0) return;
    const own = found.get(row.parent);
    if (own === undefined) found.set(row.parent, [i]);
    else own.push(i);
  });
  return found;
};

/**
 * Continued rows that carry each their own share of the money (a second indicator with a pagu of its own): where more of the
 * printed sums count them than leave them out, they are parts of what their row's parent adds. Elsewhere they repeat money,
 * and stay out of all sums (rules: Reading a sheet, 5).
 */
export const withShares = (outline: Outline, kolom: readonly Kolom[], bodyTop: number): Outline => {
  const continued = continuedBy(outline);
  if (continued.size === 0) return outline;
  const { rows } = outline;
  const partsWith = (row: OutlineRow): number[] =>
    row.children.flatMap((child) => [child, ...(continued.get(child) ?? [])]);
  let counting = 0;
  let leaving = 0;
  for (const { summed, physical } of kolom) {
    const figures = physical[0]?.figures;
    if (!summed || figures === undefined) continue;
    const at = (i: number): number => valueAt(figures, (rows[i]?.row ?? bodyTop) - bodyTop);
    const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + at(part), 0);
    rows.forEach((row, i) => {
      const all = partsWith(row);
      if (all.length === row.children.length) return;
      const own = at(i);
      const without = sum(row.children);
      const together = sum(all);
      if (own === 0 || same(without, together)) return;
      if (same(together, own)) counting++;
      else if (same(without, own)) leaving++;
    });
  }
  if (counting <= leaving) return outline;
  return {
    ...outline,
    rows: rows.map((row) => {
      const all = partsWith(row);
      return all.length === row.children.length ? row : { ...row, children: all };
    }),
  };
};
