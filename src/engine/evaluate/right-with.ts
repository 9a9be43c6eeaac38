import type { Decimal } from '../../grid/decimal';
import { TEPAT } from '../figures/aljabar';
import { fold } from '../figures/ekspresi';
import { caraOf } from '../model/cara-capaian';
import { amountAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import type { QuarterRules } from '../model/quarters';
import { amountIsRight, percentIsRight, shownPercent, type Read, noTotal } from '../model/reading';
import type { Relation } from '../figures/relations';
import type { Amounts } from './amounts';
import { cut } from './counted';
import type { Ratio } from './ratios';

/** A table as far as its amounts and percentages were judged. */
export type JudgedTable = {
  readonly model: Model;
  readonly amounts: Amounts;
  readonly ratios: readonly Ratio[];
  readonly quarterRules: QuarterRules;
};

/**
 * Whether the computed cell of a relation is right by what its row shows, or were one column of the row to show another value; null
 * where nothing can be said.
 */
export const isRightWith = (
  { model, ratios, quarterRules }: JudgedTable,
  relation: Relation,
  i: number,
  other: { readonly kolom: Kolom; readonly value: Decimal } | null,
): boolean | null => {
  const hasil = model.kolom[relation.hasil];
  if (hasil === undefined) return null;
  const read: Read = (index) => {
    const kolom = model.kolom[index];
    return kolom === undefined ? null : kolom === other?.kolom ? other.value : amountAt(model, kolom, i);
  };
  const given = fold(cut(model, relation.ekspresi), TEPAT, {
    read,
    aturan: () => quarterRules(relation, i).aturan,
    total: noTotal,
    cara: caraOf(model, relation, i),
  });
  if (given === null || given.isNaN()) return null;
  const ratio = ratios.find((one) => one.relation === relation);
  if (ratio === undefined) {
    const shown = amountAt(model, hasil, i);
    return shown === null ? null : amountIsRight(model, hasil, i, shown, given);
  }
  const shown = shownPercent(model, hasil, i, ratio.fraction);
  return shown === null ? null : percentIsRight(model, hasil, i, shown, given);
};
