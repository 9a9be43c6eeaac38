import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { withQuarters, type Ekspresi } from '../figures/ekspresi';
import { integerAt, kindAt, type Model } from '../model/model';
import { countedQuarters } from '../model/quarters';

/** Cuts the quarters after the evaluated one from a relation. */
export const cut = (model: Model, ekspresi: Ekspresi): Ekspresi =>
  withQuarters(ekspresi, (kolom) => countedQuarters(model, kolom));

/** Above this many changes, mixtures of them are not tried: too many would fit by chance. */
const MAX_MIXED = 6;

/** Whether some of the changes, or none, make a difference. */
export const someGive = (changes: readonly Decimal[], difference: Decimal): boolean => {
  if (changes.length > MAX_MIXED) return false;
  const reach = (from: number, rest: Decimal): boolean =>
    rest.isZero() || changes.slice(from).some((change, at) => reach(from + at + 1, rest.minus(change)));
  return reach(0, difference);
};

/** Plain sum of the columns of a series on a row, in whole doubles; NaN where it is none, or holds others. */
export const quickSum = (model: Model, ekspresi: Ekspresi, i: number): number => {
  if (ekspresi.kind !== 'deret') return NaN;
  let sum = 0;
  for (const index of ekspresi.kolom) {
    const kolom = model.kolom[index];
    sum += kolom === undefined ? NaN : kindAt(model, kolom, i) === KIND.blank ? 0 : integerAt(model, kolom, i);
  }
  return sum;
};
