import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { KIRA, type Eksak } from '../../renja/hitung';
import { ATURAN_RATA_RATA } from '../../renja/rata-rata';
import type { AturanRataRata } from '../../renja/types';
import type { Amounts } from './amounts';
import { once } from '../../grid/once';
import { NEAR, toAverage, type Average, type Averages, type PendingAverage } from './average';
import { closingRows, membersOf, programsOf, withContinued } from './average-rows';
import { bestOf, familyFor, type Family, type Printed, type Scored } from './average-family';
import { statesMean } from './average-stated';
import { meanReadings } from './mean-readings';
import { mean, meanOf, overall, rataRataOf, type RataRata, type Reading } from './means';
import { isFormulaAt, kindAt, type Model } from '../model/model';
import { nearlyRight, percentIsRight, shownPercent, type ShownPercent } from '../model/reading';
import { STATE, type Ratio } from './ratios';
import { PERSEN } from '../figures/relations';
import { annualRatios } from './annual-ratios';

export { averageOf, gapOf, predikatIsRight, withProved, type Average, type Averages } from './average';
export { membersOf, programsOf, tingkatOf } from './average-rows';

/**
 * Averages and predikat of every program and overall (rules: Averages). The rule is the user's, or the one that
 * reproduces the most printed averages; plain mean over the lowest level where nothing is printed.
 */
export const figureAverages = (model: Model, amounts: Amounts, ratios: readonly Ratio[]): Averages => {
  const programs = programsOf(model);
  const rows = closingRows(model, programs);
  /** Columns of % beside K and Rp have an average only where one is printed. */
  const isAveraged = ({ kolom }: Ratio): boolean =>
    kolom.ragam !== PERSEN ||
    [...rows.mean.values(), ...rows.meanAll.values()].some((at) => kindAt(model, kolom, at) === KIND.number);
  const own = ratios.filter((ratio) => model.form?.rataRata?.includes(ratio.kolom.role) === true && isAveraged(ratio));
  const annual = annualRatios(model, amounts, own);
  const readings = meanReadings(model, amounts, ratios);
  const { unsettled } = readings;
  const { exact: stands } = readings.stands;
  const { exact: right } = readings.right;
  const { exact: asShown } = readings.shown;
  const changed = amounts.corrected.size > 0 || ratios.some(({ corrected }) => corrected.size > 0);

  const shownAt = (ratio: Ratio, at: number): ShownPercent | null =>
    at < 0 ? null : shownPercent(model, ratio.kolom, at, ratio.fraction);
  const fits = (ratio: Ratio, at: number, shown: ShownPercent, value: Decimal | null): boolean =>
    value !== null && percentIsRight(model, ratio.kolom, at, shown, value);

  const isContinued = model.outline.rows.some(({ kind }) => kind === 'lanjutan');
  const known = new Map<string, readonly number[]>();
  const membersFor = (program: number, { atas, lanjutan }: AturanRataRata): readonly number[] => {
    const key = `${program}|${atas}|${lanjutan === true}`;
    const found = known.get(key) ?? membersOf(model, program, atas);
    const members = lanjutan === true && !known.has(key) ? withContinued(model, found) : found;
    known.set(key, members);
    return members;
  };

  const nearMean = (ratio: Ratio, members: readonly number[], aturan: AturanRataRata, by: Reading<number>): number =>
    meanOf(KIRA, rataRataOf(model, ratio, aturan), members, by) ?? NaN;

  const settledRows = new Map<readonly number[], boolean>();
  /** Whether rows leave no doubt how their figures are to be read. */
  const isSettled = (members: readonly number[]): boolean => {
    const known = settledRows.get(members) ?? !members.some((i) => unsettled[i] === 1);
    settledRows.set(members, known);
    return known;
  };

  /** Whether a printed average follows from its rows as they stand, as corrected, as shown, or as printed. */
  const worksOut = (
    ratio: Ratio,
    members: readonly number[],
    at: number,
    shown: ShownPercent,
    aturan: AturanRataRata,
  ): boolean => {
    // Under the year's mean of a column that prints renstra capaian nothing is printed of its rows.
    const printed = annual?.includes(ratio) === true ? [] : [readings.printed];
    const among = [
      ...(isSettled(members) ? [readings.stands] : [readings.stands, readings.right, readings.shown]),
      ...printed,
    ];
    // Doubles decide where they are sure: most rules that are tried are far off, and most figures are right.
    return among.some(
      ({ exact, near }) =>
        nearlyRight(model, ratio.kolom, at, shown, nearMean(ratio, members, aturan, near), NEAR) ??
        fits(ratio, at, shown, mean(model, ratio, members, aturan, exact)),
    );
  };

  const followed = new Map<RataRata, Map<readonly number[], boolean>>();
  /** The same, worked out once for some rows by a rule: a printed average is asked when rules are compared and when it is judged. */
  const follows: typeof worksOut = (ratio, members, at, shown, aturan) => {
    const makna = rataRataOf(model, ratio, aturan);
    const known = followed.get(makna) ?? new Map<readonly number[], boolean>();
    followed.set(makna, known);
    const found = known.get(members) ?? worksOut(ratio, members, at, shown, aturan);
    known.set(members, found);
    return found;
  };

  /** Whether an average tells which mean it is: of rows that are not all alike. */
  const isTelling = ({ ratio, program }: Pick<Printed, 'ratio' | 'program'>, aturan: AturanRataRata): boolean => {
    let first = -1;
    for (const i of membersFor(program, aturan)) {
      const near = ratio.approx[i] ?? NaN;
      if (Number.isNaN(near)) continue;
      if (first < 0) {
        first = i;
        continue;
      }
      if (Math.abs(near - (ratio.approx[first] ?? NaN)) > Math.abs(near) * 1e-9 + 1e-9) return true;
      const [one, other] = [ratio.exact.at(first), ratio.exact.at(i)];
      if (one !== null && other !== null && !one.eq(other)) return true;
    }
    return false;
  };

  /** An average that nothing proves is taken as it is printed; a blank one stays blank. */
  const unjudged = (judged: Omit<PendingAverage, 'exact' | 'corrected' | 'near' | 'right'>): PendingAverage => {
    const points = (): Decimal | null => judged.shown?.points ?? null;
    return { ...judged, exact: points, corrected: points, near: NaN, right: judged.shown !== null };
  };

  const judgeMean = (ratio: Ratio, program: number, at: number, { aturan, proved }: Family): PendingAverage => {
    const members = membersFor(program, aturan);
    const settled = isSettled(members);
    const shown = shownAt(ratio, at);
    const base = { ratio, program, at, shown, members, aturan, proved };
    if (at >= 0 && !proved) {
      const stated = rules.find((rule) => statesMean(model, ratio, at, membersFor(program, rule), rule));
      return stated === undefined ? unjudged(base) : judgeMean(ratio, program, at, { aturan: stated, proved: true });
    }
    const exact = once(() => mean(model, ratio, members, aturan, stands));
    const corrected = changed && !settled ? once(() => mean(model, ratio, members, aturan, right)) : exact;
    const near = settled ? nearMean(ratio, members, aturan, readings.stands.near) : NaN;
    if (shown === null || follows(ratio, members, at, shown, aturan))
      return { ...base, exact, corrected, near, right: shown !== null };
    // A formula that gives another family's mean says which one is meant.
    const stated = isFormulaAt(model, ratio.kolom, at)
      ? rules.find(
          (rule) => isTelling({ ratio, program }, rule) && follows(ratio, membersFor(program, rule), at, shown, rule),
        )
      : undefined;
    if (stated !== undefined) return judgeMean(ratio, program, at, { aturan: stated, proved });
    return { ...base, exact, corrected, near, right: false };
  };

  /** Whether a figure that the mean needs cannot be read: it speaks for no rule then. */
  const isUnknown = (ratio: Ratio, members: readonly number[], aturan: AturanRataRata): boolean =>
    mean(model, ratio, members, aturan, stands)?.isNaN() === true;
  const blind = ratios.some(({ state }) => state.includes(STATE.unknown));

  const printedIn = (averaged: readonly Ratio[]): Printed[] =>
    averaged.flatMap((ratio) =>
      programs.flatMap((program) => {
        const at = rows.mean.get(program) ?? -1;
        const shown = shownAt(ratio, at);
        return shown === null ? [] : [{ ratio, program, at, shown }];
      }),
    );
  const rules = ATURAN_RATA_RATA.filter(
    ({ keluarga, lanjutan }) =>
      (model.settings.rataRata === null || keluarga === model.settings.rataRata) && (lanjutan !== true || isContinued),
  );
  const fitsRule = ({ ratio, program, at, shown }: Printed, aturan: AturanRataRata): boolean => {
    const members = membersFor(program, aturan);
    return follows(ratio, members, at, shown, aturan) && !(blind && isUnknown(ratio, members, aturan));
  };
  const scored = (annual === null ? [own] : [annual, own]).flatMap((averaged) => {
    const printed = printedIn(averaged);
    return rules.map((aturan): Scored => {
      const matches = once(() => printed.filter((one) => fitsRule(one, aturan)));
      return { aturan, averaged, printed, matches };
    });
  });
  const best = bestOf(scored, fitsRule);
  const families = familyFor(best, scored, isTelling, model.settings.rataRata !== null);

  /** All lowest rows, or all kegiatan: what a single average below several programs may be the mean of. */
  const everyone = (aturan: AturanRataRata): readonly number[] =>
    programs.flatMap((program) => membersFor(program, aturan));
  /** The mean over all rows that a printed overall average is, where it is none of the programs' means. */
  const overAll = (
    ratio: Ratio,
    at: number,
    shown: ShownPercent,
  ): Pick<PendingAverage, 'aturan' | 'members'> | null => {
    const found = rules.find((rule) => follows(ratio, everyone(rule), at, shown, rule));
    return found === undefined ? null : { aturan: found, members: everyone(found) };
  };

  const judgeAll = (ratio: Ratio, means: readonly PendingAverage[]): PendingAverage => {
    const { aturan, proved } = families(ratio);
    const of = (value: (judged: PendingAverage) => Decimal | null, reading: Reading<Eksak>): Decimal | null =>
      overall(
        model,
        ratio,
        means.map((judged) => ({ i: judged.program, mean: value(judged) })),
        aturan,
        reading,
      );
    const exact = once(() => of((judged) => judged.exact(), stands));
    const corrected = changed ? once(() => of((judged) => judged.corrected(), right)) : exact;
    const settled = means.every(({ program, near }) => !Number.isNaN(near) && unsettled[program] !== 1);
    const nears = new Map(means.map((judged) => [judged.program, judged.near]));
    const near = settled
      ? nearMean(ratio, programs, aturan, { ...readings.stands.near, ratio: (_, i) => nears.get(i) ?? NaN })
      : NaN;
    const at = rows.meanAll.get(-1) ?? -1;
    const shown = shownAt(ratio, at);
    /** Means of the programs as their rows show them: a wrong capaian that all above it followed. */
    const followed = ({ members, aturan: own }: PendingAverage): Decimal | null =>
      mean(model, ratio, members, own, asShown);
    const isRight =
      (shown !== null && nearlyRight(model, ratio.kolom, at, shown, near, NEAR) === true) ||
      (shown !== null &&
        [
          exact,
          corrected,
          () => of((judged) => judged.shown?.points ?? judged.exact(), asShown),
          () => of(followed, asShown),
        ].some((value) => fits(ratio, at, shown, value())));
    const base = { ratio, program: -1, at, shown, members: programs, aturan, proved };
    const other = shown === null || isRight ? null : overAll(ratio, at, shown);
    if (other !== null) {
      const value = (reading: Reading<Eksak>) => once(() => mean(model, ratio, other.members, other.aturan, reading));
      return { ...base, ...other, exact: value(stands), corrected: value(right), near: NaN, right: true };
    }
    // Where no average of a program tells the rule, an overall one that does not follow it is no error.
    const known = proved && (best.matches().length > 0 || model.settings.rataRata !== null);
    if (shown !== null && !isRight && !known) return unjudged({ ...base, proved: false });
    return { ...base, exact, corrected, near, right: isRight };
  };

  const list = best.averaged.flatMap((ratio): Average[] => {
    const family = families(ratio);
    const means = programs.map((program) => judgeMean(ratio, program, rows.mean.get(program) ?? -1, family));
    return [
      ...means.map((judged) => toAverage(model, judged, rows.predikat.get(judged.program) ?? -1)),
      toAverage(model, judgeAll(ratio, means), rows.predikatAll.get(-1) ?? -1),
    ];
  });
  return { list, aturan: best.aturan, cocok: best.matches().length, tercetak: best.printed.length };
};
