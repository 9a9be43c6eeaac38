import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { doubleAt, isPercentAt, kindAt, type Model } from '../model/model';
import { percentIsRight, type ShownPercent } from '../model/reading';
import type { Figured } from './ratio-figures';

/** Figured columns of one role: their plain numbers are fractions when all of them come out so and none is shown with %. */
export const isFraction = (model: Model, group: readonly Figured[]): boolean => {
  let points = 0;
  let fractions = 0;
  for (const { kolom, approx } of group) {
    for (let i = 0; i < approx.length; i++) {
      const whole = approx[i] ?? NaN;
      if (Number.isNaN(whole) || whole === 0 || kindAt(model, kolom, i) !== KIND.number) continue;
      if (isPercentAt(model, kolom, i)) {
        points++;
        continue;
      }
      const shown = doubleAt(model, kolom, i);
      if (Math.abs(shown - whole) <= Math.abs(whole) * 0.05) points++;
      else if (Math.abs(shown * 100 - whole) <= Math.abs(whole) * 0.05) fractions++;
    }
  }
  return fractions > 0 && points === 0;
};

/**
 * The reading of a percentage beside a plain number (target 100 %, realisasi 85): the one that gives the printed capaian,
 * else the plausible one, which is reported. Null when nothing had to be chosen.
 */
export const chooseScale = (
  model: Model,
  figured: Figured,
  i: number,
  shown: ShownPercent | null,
): { value: Decimal; chosen: boolean } | null => {
  const { atas, bawah, kolom } = figured;
  if (atas === undefined || bawah === undefined) return null;
  if (isPercentAt(model, atas, i) === isPercentAt(model, bawah, i)) return null;
  const own = figured.exact.at(i);
  if (own === null || own.isZero()) return null;
  const other = isPercentAt(model, bawah, i) ? own.div(100) : own.times(100);
  const fits = (candidate: Decimal): boolean => shown !== null && percentIsRight(model, kolom, i, shown, candidate);
  if (fits(own)) return { value: own, chosen: false };
  if (fits(other)) return { value: other, chosen: false };
  return { value: own.gt(300) || own.lt(3) ? other : own, chosen: true };
};
