import { capaian } from '../../renja/capaian';
import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { caraOf } from '../model/cara';
import { amountAt, isLeaf, kindAt, rowAt, type Kolom, type Model } from '../model/model';
import { percentIsRight, shownPercent } from '../model/reading';
import { ratioOf } from '../model/ekspresi';

/** An input that row and column relations both say is off by the same amount. */
export type Suspect = { readonly kolom: number; readonly i: number; readonly expected: Decimal };

/** Percentages that rest on a column beside another one. */
const ratiosOn = (model: Model, kolom: Kolom) =>
  model.relations.flatMap(({ hasil, ekspresi, jenis }) => {
    const ratio = jenis === 'persen' ? ratioOf(ekspresi) : null;
    const persen = model.kolom[hasil];
    const atas = ratio === null ? undefined : model.kolom[ratio.atas];
    const bawah = ratio === null ? undefined : model.kolom[ratio.bawah];
    if (persen === undefined || atas === undefined || bawah === undefined) return [];
    return atas === kolom || bawah === kolom ? [{ persen, atas, bawah }] : [];
  });

/**
 * Children of a row whose sum is off by `difference`: the one whose printed percentages are wrong from what it shows and
 * right from what the sum asks of it (a pagu typed wrong: its capaian and its kegiatan both say what it was). Null unless
 * it is the only one.
 */
export const suspectChild = (model: Model, kolom: Kolom, parent: number, difference: Decimal): Suspect | null => {
  const ratios = ratiosOn(model, kolom);
  if (ratios.length === 0) return null;
  const found = rowAt(model, parent).children.flatMap((i): Suspect[] => {
    const own = amountAt(model, kolom, i);
    if (own === null || !isLeaf(rowAt(model, i))) return [];
    const expected = own.plus(difference);
    if (expected.isNegative()) return [];
    const verdicts = ratios.flatMap(({ persen, atas, bawah }) => {
      const shown = shownPercent(model, persen, i, false);
      if (shown === null || kindAt(model, persen, i) !== KIND.number) return [];
      const judged = (value: Decimal): boolean => {
        const above = atas === kolom ? value : amountAt(model, atas, i);
        const below = bawah === kolom ? value : amountAt(model, bawah, i);
        const exact = above === null || below === null ? null : capaian(above, below, caraOf(model, i));
        return exact !== null && percentIsRight(model, persen, i, shown, exact);
      };
      return [{ now: judged(own), then: judged(expected) }];
    });
    const explains = verdicts.some(({ now, then }) => !now && then) && verdicts.every(({ then }) => then);
    return explains ? [{ kolom: kolom.index, i, expected }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};
