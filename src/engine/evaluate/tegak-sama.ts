import type { Model } from '../model/model';
import { formAt, ofItsColumn } from './form-at';

/**
 * Whether a figure and what its row makes it of are the same formula of their own columns ("=Q13+Q20" beside "=G13+G20"): the row is a sum
 * of rows, whatever the tree says, and what is wrong stands in one of these.
 */
export const addsLikeItsRow = (
  model: Model,
  { hasil, operands }: { readonly hasil: number; readonly operands: readonly number[] },
  i: number,
): boolean => {
  const formOf = (index: number): string | null => {
    const kolom = model.kolom[index];
    return kolom === undefined ? null : formAt(model, kolom, i, ofItsColumn);
  };
  const own = formOf(hasil);
  return own !== null && operands.some((index) => formOf(index) === own);
};
