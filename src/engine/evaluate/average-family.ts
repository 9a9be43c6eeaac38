import type { AturanRataRata } from '../../renja/types';
import type { ShownPercent } from '../model/reading';
import type { Ratio } from './ratios';

/** An average as it is printed: of a program, in one column, on an outline row. */
export type Printed = {
  readonly ratio: Ratio;
  readonly program: number;
  readonly at: number;
  readonly shown: ShownPercent;
};

/** A rule of the averages with the printed ones it gives, found when they are asked for. */
export type Scored = {
  readonly aturan: AturanRataRata;
  readonly averaged: readonly Ratio[];
  readonly printed: readonly Printed[];
  readonly matches: () => readonly Printed[];
};

/**
 * The rule that gives most printed averages, the first of several. One that can give no more than the best so far is not tried
 * to its end: most miss nearly all.
 *
 * @param fits whether a printed average follows a rule
 */
export const bestOf = (
  scored: readonly Scored[],
  fits: (printed: Printed, aturan: AturanRataRata) => boolean,
): Scored => {
  const givesMore = ({ printed, aturan }: Scored, than: number): boolean => {
    let misses = printed.length - than;
    return misses > 0 && printed.every((one) => fits(one, aturan) || --misses > 0);
  };
  return scored.reduce((best, one) => (givesMore(one, best.matches().length) ? one : best));
};

/** The rule by which a column is averaged, and whether its printed averages prove it. */
export type Family = { readonly aturan: AturanRataRata; readonly proved: boolean };

/**
 * The rule of each column (rules: Averages, Evidence): the one that gives most printed averages of the table, unless it
 * gives none of the column's and another does. Proved where an average that tells follows it, or two follow at all; a
 * single one that does not is an error as long as the table's others show the rule.
 *
 * @param isTelling whether an average is of rows that are not all alike, so that chance would not give it
 * @param chosen the user said which family it is
 */
export const familyFor = (
  best: Scored,
  scored: readonly Scored[],
  isTelling: (printed: Printed, aturan: AturanRataRata) => boolean,
  chosen: boolean,
): ((ratio: Ratio) => Family) => {
  const telling = ({ matches, aturan }: Scored, ratio: Ratio | null): number =>
    matches().filter((one) => (ratio === null || one.ratio === ratio) && isTelling(one, aturan)).length;
  const ofColumn = (some: readonly Printed[], ratio: Ratio): number => some.filter((one) => one.ratio === ratio).length;
  const proves = (one: Scored, ratio: Ratio): boolean => telling(one, ratio) > 0 || ofColumn(one.matches(), ratio) > 1;
  return (ratio) => {
    if (chosen || best.printed.length === 0 || proves(best, ratio)) return { aturan: best.aturan, proved: true };
    const others = scored.filter(({ averaged }) => averaged === best.averaged);
    const own = others.reduce((a, b) => (telling(b, ratio) > telling(a, ratio) ? b : a), best);
    if (own !== best && proves(own, ratio)) return { aturan: own.aturan, proved: true };
    const shown = telling(best, null) > 0;
    return { aturan: best.aturan, proved: shown && ofColumn(best.printed, ratio) <= 1 };
  };
};
