import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { roundsToNearly } from '../../grid/exact';
import type { AturanRataRata, RowKind } from '../../renja/types';
import type { Amounts } from './amounts';
import { caraFor } from '../model/cara';
import { NEAR, once, toAverage, type Average, type Averages, type Judged } from './average';
import { mean, nearMean, overall, type Reading } from './means';
import {
  amountAt,
  figureKey,
  integerAt,
  isFormulaAt,
  isItem,
  kindAt,
  rowAt,
  rowOfKey,
  type Model,
} from '../model/model';
import { percentIsRight, shownPercent, type ShownPercent } from '../model/reading';
import { STATE, type Ratio } from './ratios';
import { PERSEN } from '../model/relations';
import { annualRatios } from './tahunan';

export { averageOf, gapOf, predikatIsRight, withProved, type Average, type Averages } from './average';

const KANDIDAT: readonly AturanRataRata[] = [
  { keluarga: 'sederhana', atas: 'terendah' },
  { keluarga: 'tertimbang', atas: 'terendah' },
  { keluarga: 'sederhana', atas: 'kegiatan' },
  { keluarga: 'tertimbang', atas: 'kegiatan' },
  { keluarga: 'tertimbang', atas: 'terendah', bobot: 'tahun-ini' },
  { keluarga: 'tertimbang', atas: 'kegiatan', bobot: 'tahun-ini' },
];

const descend = (model: Model, i: number, keep: (i: number) => boolean, found: number[] = []): number[] => {
  for (const child of rowAt(model, i).children) {
    if (keep(child)) found.push(child);
    else descend(model, child, keep, found);
  }
  return found;
};

export const membersOf = (model: Model, program: number, atas: AturanRataRata['atas']): number[] => {
  const isMember = (i: number): boolean => {
    const row = rowAt(model, i);
    return isItem(row) && (row.children.length === 0 || (atas === 'kegiatan' && row.kind === 'kegiatan'));
  };
  const members = descend(model, program, isMember);
  return members.length === 0 && isItem(rowAt(model, program)) ? [program] : members;
};

/** Rows with figures that are filled, corrected, assumed or wrong: what is shown, stands and is right may differ there. */
const unsettledRows = (model: Model, amounts: Amounts, ratios: readonly Ratio[]): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const figures of [amounts.filled, amounts.corrected, model.assumed]) {
    for (const key of figures.keys()) rows.add(rowOfKey(key));
  }
  for (const { corrected, state } of ratios) {
    for (const i of corrected.keys()) rows.add(i);
    state.forEach((at, i) => {
      if (at === STATE.wrong || at === STATE.mended) rows.add(i);
    });
  }
  return rows;
};

/** Rows of a kind, by the program they close. */
const closing = (model: Model, kind: string): Map<number, number> => {
  const found = new Map<number, number>();
  model.outline.rows.forEach((row, i) => {
    if (row.kind === kind) found.set(kind.endsWith('total') ? -1 : row.parent, i);
  });
  return found;
};

/** Programs: rows of that level, or the top of the tree where there are none. */
export const programsOf = (model: Model): number[] => {
  const rows = model.outline.rows.map((row, i) => ({ row, i }));
  const programs = rows.filter(({ row }) => row.kind === 'program').map(({ i }) => i);
  return programs.length > 0 ? programs : rows.filter(({ row }) => isItem(row) && row.parent < 0).map(({ i }) => i);
};

/** The level of those rows. */
export const tingkatOf = (model: Model, [first]: readonly number[]): RowKind =>
  first === undefined ? 'program' : rowAt(model, first).kind;

/**
 * Averages and predikat of every program and overall (rules: Averages). The rule is the user's, or the one that
 * reproduces the most printed averages; plain mean over the lowest level where nothing is printed.
 */
export const figureAverages = (model: Model, amounts: Amounts, ratios: readonly Ratio[]): Averages => {
  const programs = programsOf(model);
  const rows = {
    mean: closing(model, 'rata-rata'),
    predikat: closing(model, 'predikat'),
    meanAll: closing(model, 'rata-rata-total'),
    predikatAll: closing(model, 'predikat-total'),
  };
  /** Columns of % beside K and Rp have an average only where one is printed. */
  const isAveraged = ({ kolom }: Ratio): boolean =>
    kolom.ragam !== PERSEN ||
    [...rows.mean.values(), ...rows.meanAll.values()].some((at) => kindAt(model, kolom, at) === KIND.number);
  const own = ratios.filter((ratio) => model.form?.rataRata?.includes(ratio.kolom.role) === true && isAveraged(ratio));
  const annual = annualRatios(model, amounts, own, caraFor(model));
  const whole = integerAt.bind(null, model);
  const stands: Reading = { of: amounts.stands, whole, ratio: (ratio, i) => ratio.exact.at(i) };
  const right: Reading = {
    of: amounts.right,
    whole: (kolom, i) => (amounts.corrected.has(figureKey(kolom.index, i)) ? NaN : whole(kolom, i)),
    ratio: (ratio, i) => ratio.corrected.get(i) ?? ratio.exact.at(i),
  };
  const asShown: Reading = {
    of: amountAt.bind(null, model),
    whole,
    ratio: (ratio, i) =>
      ratio.state[i] === STATE.wrong || ratio.state[i] === STATE.mended
        ? (shownPercent(model, ratio.kolom, i, ratio.fraction)?.points ?? null)
        : ratio.exact.at(i),
  };
  const changed = amounts.corrected.size > 0 || ratios.some(({ corrected }) => corrected.size > 0);
  const unsettled = unsettledRows(model, amounts, ratios);

  const shownAt = (ratio: Ratio, at: number): ShownPercent | null =>
    at < 0 ? null : shownPercent(model, ratio.kolom, at, ratio.fraction);
  const fits = (ratio: Ratio, at: number, shown: ShownPercent, value: Decimal | null): boolean =>
    value !== null && percentIsRight(model, ratio.kolom, at, shown, value);

  const known = { terendah: new Map<number, readonly number[]>(), kegiatan: new Map<number, readonly number[]>() };
  const membersFor = (program: number, atas: AturanRataRata['atas']): readonly number[] => {
    const members = known[atas].get(program) ?? membersOf(model, program, atas);
    known[atas].set(program, members);
    return members;
  };

  /** Whether a printed average follows from its rows as they stand, as corrected, or as shown. */
  const follows = (
    ratio: Ratio,
    members: readonly number[],
    at: number,
    shown: ShownPercent,
    aturan: AturanRataRata,
  ): boolean => {
    const settled = !members.some((i) => unsettled.has(i));
    if (settled && !isFormulaAt(model, ratio.kolom, at)) {
      const near = nearMean(model, ratio, members, aturan);
      const verdict = Number.isNaN(near) ? null : roundsToNearly(near, shown.points.toNumber(), shown.decimals, NEAR);
      // Doubles do not know the user's tolerance: what they call wrong may be within it.
      if (verdict === true || (verdict === false && model.settings.toleransi === 'tepat')) return verdict;
    }
    return (settled ? [stands] : [stands, right, asShown]).some((reading) =>
      fits(ratio, at, shown, mean(model, ratio, members, aturan, reading)),
    );
  };

  const judgeMean = (ratio: Ratio, program: number, at: number, aturan: AturanRataRata): Judged => {
    const members = membersFor(program, aturan.atas);
    const settled = !members.some((i) => unsettled.has(i));
    const exact = once(() => mean(model, ratio, members, aturan, stands));
    const corrected = changed && !settled ? once(() => mean(model, ratio, members, aturan, right)) : exact;
    const near = settled ? nearMean(model, ratio, members, aturan) : NaN;
    const shown = shownAt(ratio, at);
    const isRight = shown !== null && follows(ratio, members, at, shown, aturan);
    return { ratio, program, at, shown, exact, corrected, near, right: isRight, members };
  };

  const printedIn = (averaged: readonly Ratio[]) =>
    averaged.flatMap((ratio) =>
      programs.flatMap((program) => {
        const at = rows.mean.get(program) ?? -1;
        const shown = shownAt(ratio, at);
        return shown === null ? [] : [{ ratio, program, at, shown }];
      }),
    );
  const rules = KANDIDAT.filter(
    ({ keluarga }) => model.settings.rataRata === null || keluarga === model.settings.rataRata,
  );
  const scored = (annual === null ? [own] : [annual, own]).flatMap((averaged) => {
    const printed = printedIn(averaged);
    return rules.map((aturan) => ({
      aturan,
      averaged,
      tercetak: printed.length,
      cocok: printed.filter(({ ratio, program, at, shown }) =>
        follows(ratio, membersFor(program, aturan.atas), at, shown, aturan),
      ).length,
    }));
  });
  const best = scored.reduce((a, b) => (b.cocok > a.cocok ? b : a));

  const judgeAll = (ratio: Ratio, means: readonly Judged[]): Judged => {
    const { aturan } = best;
    const of = (value: (judged: Judged) => Decimal | null, reading: Reading): Decimal | null =>
      overall(
        model,
        ratio,
        means.map((judged) => ({ i: judged.program, mean: value(judged) })),
        aturan,
        reading,
      );
    const exact = once(() => of((judged) => judged.exact(), stands));
    const corrected = changed ? once(() => of((judged) => judged.corrected(), right)) : exact;
    const known = means.every(({ program, near }) => !Number.isNaN(near) && !unsettled.has(program));
    const nears = new Map(means.map((judged) => [judged.program, judged.near]));
    const near = known ? nearMean(model, ratio, programs, aturan, (i) => nears.get(i) ?? NaN) : NaN;
    const at = rows.meanAll.get(-1) ?? -1;
    const shown = shownAt(ratio, at);
    const nearly =
      shown === null || Number.isNaN(near) || isFormulaAt(model, ratio.kolom, at)
        ? null
        : roundsToNearly(near, shown.points.toNumber(), shown.decimals, NEAR);
    const isRight =
      nearly === true ||
      (shown !== null &&
        [exact, corrected, () => of((judged) => judged.shown?.points ?? judged.exact(), asShown)].some((value) =>
          fits(ratio, at, shown, value()),
        ));
    return { ratio, program: -1, at, shown, exact, corrected, near, right: isRight, members: programs };
  };

  const list = best.averaged.flatMap((ratio): Average[] => {
    const means = programs.map((program) => judgeMean(ratio, program, rows.mean.get(program) ?? -1, best.aturan));
    return [
      ...means.map((judged) => toAverage(model, judged, rows.predikat.get(judged.program) ?? -1)),
      toAverage(model, judgeAll(ratio, means), rows.predikatAll.get(-1) ?? -1),
    ];
  });
  return { list, aturan: best.aturan, cocok: best.cocok, tercetak: best.tercetak };
};
