import { valueAt } from '../grid/cells';
import type { Decimal } from '../grid/decimal';
import { roundsToNearly } from '../grid/exact';
import { predikatOf, readPredikat } from '../renja/predikat';
import type { AturanRataRata, Measure, Predikat } from '../renja/types';
import type { Amounts } from './amounts';
import { caraOf } from './cara';
import { mean, nearMean, overall, type Reading } from './means';
import {
  amountAt,
  cellOf,
  figureKey,
  integerAt,
  isFormulaAt,
  isItem,
  rowAt,
  rowOfKey,
  type Kolom,
  type Model,
} from './model';
import { percentIsRight, shownPercent, type ShownPercent } from './reading';
import { STATE, type Ratio } from './ratios';
import { annualRatios } from './tahunan';

/** An average: of a program (or of all programs), in one column, from rows that enter the mean. */
export type Average = {
  readonly ratio: Ratio;
  /** Outline index of the program, or −1 for the overall one. */
  readonly program: number;
  /** Outline index of the row it is printed on, or −1. */
  readonly at: number;
  readonly shown: ShownPercent | null;
  readonly exact: Decimal | null;
  readonly corrected: Decimal | null;
  readonly right: boolean;
  /** Rows in the mean. */
  readonly members: readonly number[];
  readonly predikat: {
    readonly at: number;
    readonly shown: string | null;
    readonly exact: Predikat | null;
    readonly corrected: Predikat | null;
  };
};

export type Averages = {
  readonly list: readonly Average[];
  readonly aturan: AturanRataRata;
  /** Printed averages reproduced by the rule, and how many are printed. */
  readonly cocok: number;
  readonly tercetak: number;
};

const KANDIDAT: readonly AturanRataRata[] = [
  { keluarga: 'sederhana', atas: 'terendah' },
  { keluarga: 'tertimbang', atas: 'terendah' },
  { keluarga: 'sederhana', atas: 'kegiatan' },
  { keluarga: 'tertimbang', atas: 'kegiatan' },
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

const printedPredikat = (model: Model, kolom: Kolom, at: number): string | null => {
  if (at < 0) return null;
  const cell = cellOf(model, kolom, at);
  const value = valueAt(model.grid, cell.row, cell.column);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** Programs: rows of that level, or the top of the tree where there are none. */
export const programsOf = (model: Model): number[] => {
  const rows = model.outline.rows.map((row, i) => ({ row, i }));
  const programs = rows.filter(({ row }) => row.kind === 'program').map(({ i }) => i);
  return programs.length > 0 ? programs : rows.filter(({ row }) => isItem(row) && row.parent < 0).map(({ i }) => i);
};

/**
 * Averages and predikat of every program and overall (rules: Averages). The rule is the user's, or the one that
 * reproduces the most printed averages; plain mean over the lowest level where nothing is printed.
 */
export const figureAverages = (model: Model, amounts: Amounts, ratios: readonly Ratio[]): Averages => {
  const own = ratios.filter(({ kolom }) => model.form?.rataRata?.includes(kolom.role) === true);
  const annual = annualRatios(model, amounts, own, (i) => caraOf(model, i));
  const programs = programsOf(model);
  const rows = {
    mean: closing(model, 'rata-rata'),
    predikat: closing(model, 'predikat'),
    meanAll: closing(model, 'rata-rata-total'),
    predikatAll: closing(model, 'predikat-total'),
  };
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
      const verdict = Number.isNaN(near) ? null : roundsToNearly(near, shown.points.toNumber(), shown.decimals, 1e-12);
      if (verdict !== null) return verdict;
    }
    return (settled ? [stands] : [stands, right, asShown]).some((reading) =>
      fits(ratio, at, shown, mean(model, ratio, members, aturan, reading)),
    );
  };

  const judgeMean = (ratio: Ratio, program: number, at: number, aturan: AturanRataRata): Omit<Average, 'predikat'> => {
    const members = membersFor(program, aturan.atas);
    const exact = mean(model, ratio, members, aturan, stands);
    const corrected =
      changed && members.some((i) => unsettled.has(i)) ? mean(model, ratio, members, aturan, right) : exact;
    const shown = shownAt(ratio, at);
    const isRight = shown !== null && follows(ratio, members, at, shown, aturan);
    return { ratio, program, at, shown, exact, corrected, right: isRight, members };
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

  const withPredikat = (average: Omit<Average, 'predikat'>, at: number): Average => {
    const { skala } = model.settings;
    const exact = average.exact === null ? null : predikatOf(average.exact, skala);
    const corrected = average.corrected === null ? null : predikatOf(average.corrected, skala);
    return { ...average, predikat: { at, shown: printedPredikat(model, average.ratio.kolom, at), exact, corrected } };
  };

  const list: Average[] = [];
  for (const ratio of best.averaged) {
    const means = programs.map((program) => judgeMean(ratio, program, rows.mean.get(program) ?? -1, best.aturan));
    list.push(...means.map((average) => withPredikat(average, rows.predikat.get(average.program) ?? -1)));
    const at = rows.meanAll.get(-1) ?? -1;
    const exact = overall(
      model,
      ratio,
      means.map(({ program, exact: value }) => ({ i: program, mean: value })),
      best.aturan,
      stands,
    );
    const corrected = changed
      ? overall(
          model,
          ratio,
          means.map(({ program, corrected: value }) => ({ i: program, mean: value })),
          best.aturan,
          right,
        )
      : exact;
    const asPrinted = means.map(({ program, shown: own, exact: value }) => ({
      i: program,
      mean: own?.points ?? value,
    }));
    const shown = shownAt(ratio, at);
    const isRight =
      shown !== null &&
      [() => exact, () => corrected, () => overall(model, ratio, asPrinted, best.aturan, asShown)].some((value) =>
        fits(ratio, at, shown, value()),
      );
    list.push(
      withPredikat(
        { ratio, program: -1, at, shown, exact, corrected, right: isRight, members: programs },
        rows.predikatAll.get(-1) ?? -1,
      ),
    );
  }
  return { list, aturan: best.aturan, cocok: best.cocok, tercetak: best.tercetak };
};

/** A printed predikat is right when it is the exact one, or the one of the corrected average. */
export const predikatIsRight = (average: Average): boolean | null => {
  const { shown, exact, corrected } = average.predikat;
  if (shown === null) return null;
  const read = readPredikat(shown);
  return read !== null && (read === exact || read === corrected);
};

const byProgram = new WeakMap<Averages, ReadonlyMap<string, Average>>();

/** The average of a program (−1: overall) by measure: the year's capaian where the form prints it. */
export const averageOf = (averages: Averages, program: number, measure: Measure): Average | null => {
  let index = byProgram.get(averages);
  if (index === undefined) {
    const first = new Map<string, Average>();
    for (const average of averages.list) {
      const key = `${average.program}|${average.ratio.kolom.measure ?? ''}`;
      const known = first.get(key);
      if (known === undefined || (known.ratio.kolom.role !== 'capaian' && average.ratio.kolom.role === 'capaian'))
        first.set(key, average);
    }
    index = first;
    byProgram.set(averages, index);
  }
  return index.get(`${program}|${measure}`) ?? null;
};
