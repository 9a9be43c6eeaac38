import { amountAt, doubleAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { countedQuarters } from '../model/quarters';
import type { Evaluated } from '../evaluate/evaluated';

/** Columns computed from a series of quarters, or of years (T-C.29: 10 = 5 + 7 + 9). */
export const seriesOf = ({ model }: Evaluated, fungsi: 'triwulan' | 'tahun' = 'triwulan') =>
  model.relations.flatMap((relation) => {
    const hasil = model.kolom[relation.hasil];
    const { ekspresi } = relation;
    return hasil === undefined || ekspresi.kind !== 'deret' || ekspresi.fungsi !== fungsi
      ? []
      : [{ relation, hasil, quarters: ekspresi.kolom }];
  });

/** Whether at least two quarters of a row hold a figure other than 0, so that they tell one rule from another. */
export const tellsRule = (model: Model, columns: readonly Kolom[], i: number): boolean => {
  let filled = 0;
  for (const kolom of columns) {
    const value = doubleAt(model, kolom, i);
    if (Number.isNaN(value) ? amountAt(model, kolom, i)?.isZero() === false : value !== 0) filled++;
    if (filled === 2) return true;
  }
  return false;
};

export const columnsOf = (model: Model, quarters: readonly number[]): readonly Kolom[] =>
  countedQuarters(model, quarters).flatMap((index) => model.kolom[index] ?? []);
