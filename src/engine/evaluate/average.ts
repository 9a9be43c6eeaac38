import { once, onceFor } from '../../grid/once';
import { valueAt, words } from '../../grid/cells';
import type { Decimal } from '../../grid/decimal';
import { celahPredikat, predikatOf, readPredikat } from '../../renja/predikat';
import type { AturanRataRata, Measure, Predikat } from '../../renja/types';
import { cellOf, knownOf, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import type { Ratio } from './ratios';
import type { ShownPercent } from '../model/reading';
import { PERSEN } from '../figures/relations';

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
  /** `exact` as a double, where its rows leave no doubt and doubles tell; NaN otherwise. */
  readonly near: number;
  readonly right: boolean;
  /** Rows in the mean. */
  readonly members: readonly number[];
  /** The rule it is figured by. */
  readonly aturan: AturanRataRata;
  /** Whether that rule is proved; else what is printed stands. */
  readonly proved: boolean;
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

const printedPredikat = (model: Model, kolom: Kolom, at: number): string | null => {
  if (at < 0) return null;
  const cell = cellOf(model, kolom, at);
  const value = valueAt(model.grid, cell.row, cell.column);
  const text = typeof value === 'string' ? words(value) : '';
  return text === '' ? null : text;
};

/** An average whose exact figures are worked out when they are asked for. */
export type PendingAverage = Omit<Average, 'predikat' | 'exact' | 'corrected'> & {
  readonly exact: () => Decimal | null;
  readonly corrected: () => Decimal | null;
};

/** Relative error of a mean in doubles, generously. */
export const NEAR = 1e-12;

/** What both ends of a near average's doubt give, when they agree; undefined otherwise. */
const bothEnds = <T>(near: number, of: (value: number) => T): T | undefined => {
  if (Number.isNaN(near)) return undefined;
  const low = of(near * (1 - NEAR));
  return low === of(near * (1 + NEAR)) ? low : undefined;
};

/** An average with its predikat, on outline row `at` (−1: not printed). */
export const toAverage = (model: Model, judged: PendingAverage, at: number): Average => {
  const { near } = judged;
  const exact = (): Decimal | null => knownOf(judged.exact());
  const corrected = (): Decimal | null => knownOf(judged.corrected());
  const { batas, jenjang, dikenal } = model.skala;
  const rating = (value: Decimal | number | null): Predikat | null =>
    value === null || !dikenal ? null : predikatOf(value, batas, jenjang);
  const nearly = once(() => bothEnds(near, rating));
  return {
    ...judged,
    get exact() {
      return exact();
    },
    get corrected() {
      return corrected();
    },
    predikat: {
      at,
      shown: printedPredikat(model, judged.ratio.kolom, at),
      get exact() {
        return nearly() ?? rating(exact());
      },
      get corrected() {
        return nearly() ?? rating(corrected());
      },
    },
  };
};

/** The gap of the printed scale in which an average lies, or null. */
export const gapOf = ({ skala }: Model, average: Average): ReturnType<typeof celahPredikat> => {
  const gap = (value: Decimal | number): ReturnType<typeof celahPredikat> =>
    skala.dikenal ? celahPredikat(value, skala.jenjang) : null;
  if (bothEnds(average.near, gap) === null) return null;
  return average.exact === null ? null : gap(average.exact);
};

/** A printed predikat is right when it is the exact one, or the one of the corrected average. */
export const predikatIsRight = ({ skala }: Model, average: Average): boolean | null => {
  const { shown, exact, corrected } = average.predikat;
  if (shown === null || !skala.dikenal) return null;
  const read = readPredikat(shown, skala.jenjang);
  return read !== null && (read === exact || read === corrected);
};

/** Which average speaks for a program: the year's capaian, then one of % beside K and Rp, renstra capaian, a quarter's. */
const rank = ({ ratio: { kolom } }: Average): number =>
  kolom.period !== null ? 0 : kolom.role !== 'capaian' ? 1 : kolom.ragam === PERSEN ? 2 : 3;

const byProgram = onceFor(({ list }: Averages): ReadonlyMap<string, Average> => {
  const first = new Map<string, Average>();
  for (const average of list) {
    const key = `${average.program}|${average.ratio.kolom.measure ?? ''}`;
    const known = first.get(key);
    if (known === undefined || rank(average) > rank(known)) first.set(key, average);
  }
  return first;
});

/** The average of a program (−1: overall) by measure: the year's capaian where the form prints it. */
export const averageOf = (averages: Averages, program: number, measure: Measure): Average | null =>
  byProgram(averages).get(`${program}|${measure}`) ?? null;

/** The average with nothing printed of it to be judged or written: its rule is not proved. */
const unprinted = (average: Average, rataRata: boolean, predikat: boolean): Average => ({
  ratio: average.ratio,
  program: average.program,
  at: rataRata ? average.at : -1,
  shown: rataRata ? average.shown : null,
  near: average.near,
  right: average.right,
  members: average.members,
  aturan: average.aturan,
  proved: average.proved,
  get exact() {
    return average.exact;
  },
  get corrected() {
    return average.corrected;
  },
  predikat: {
    at: rataRata && predikat ? average.predikat.at : -1,
    shown: average.predikat.shown,
    get exact() {
      return average.predikat.exact;
    },
    get corrected() {
      return average.predikat.corrected;
    },
  },
});

/** Averages as far as their rule and the scale are proved: of the others nothing printed is judged or written. */
export const withProved = ({ bukti }: Model, averages: Averages): Averages =>
  bukti === null || (bukti.rataRata && bukti.predikat)
    ? averages
    : { ...averages, list: averages.list.map((one) => unprinted(one, bukti.rataRata, bukti.predikat)) };
