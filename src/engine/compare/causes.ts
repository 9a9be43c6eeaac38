import type { Decimal } from '../../grid/decimal';
import { rowAt, type Model } from '../model/model';

/** A figure of row i that differs from another's. */
export type Differing = { readonly i: number; readonly own: Decimal; readonly other: Decimal };

/** Those that differ by more than their rows below do: a sum follows what it adds, and is not told again. */
export const causes = <T extends Differing>(model: Model, wrong: readonly T[]): T[] => {
  const byRow = new Map(wrong.map((one) => [one.i, one]));
  return wrong.filter(({ i, own, other }) => {
    const below = rowAt(model, i).children.flatMap((child) => byRow.get(child) ?? []);
    if (below.length === 0) return true;
    return !below.reduce((sum, pair) => sum.minus(pair.own).plus(pair.other), own.minus(other)).isZero();
  });
};
