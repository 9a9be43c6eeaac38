import { Decimal } from '../../grid/decimal';
import { ExactSum } from '../../grid/exact';
import type { AturanRataRata, Role } from '../../renja/types';
import { doubleAt, type Kolom, type Model } from '../model/model';
import { STATE, type Ratio } from './ratios';
import { quotientOf } from '../model/ekspresi';

/** The figures that a mean is worked out from: amounts and percentages as they stand, as corrected, or as shown. */
export type Reading = {
  readonly of: (kolom: Kolom, i: number) => Decimal | null;
  readonly ratio: (ratio: Ratio, i: number) => Decimal | null;
  /** The amount where it is a whole double; NaN otherwise. */
  readonly whole: (kolom: Kolom, i: number) => number;
  /** Weighted money too is the mean of its rows' percentages, not the quotient of its sums. */
  readonly perRow?: boolean;
};

/**
 * Columns of Rp by which rows are weighted: those beside the ratio's dividend and divisor, whose sums are then the mean of
 * Rp; or the year's pagu where the rule says so.
 */
export const weightOf = (
  model: Model,
  ratio: Ratio,
  { bobot }: AturanRataRata,
): { atas: Kolom | null; bawah: Kolom | null } => {
  const columns = quotientOf(ratio.relation.ekspresi);
  const ofRole = (role: Role | undefined): Kolom | null =>
    model.kolom.find((kolom) => kolom.role === role && kolom.measure === 'Rp' && kolom.side === ratio.kolom.side) ??
    null;
  const rp = (index: number | null | undefined): Kolom | null =>
    ofRole(index == null ? undefined : model.kolom[index]?.role);
  const own = rp(columns?.bawah);
  const pagu = bobot === 'tahun-ini' ? ofRole(model.form?.bobotRataRata) : own;
  return pagu === own ? { atas: rp(columns?.atas), bawah: own } : { atas: null, bawah: pagu };
};

const divisorOf = (model: Model, ratio: Ratio): Kolom | null => {
  const columns = quotientOf(ratio.relation.ekspresi);
  return columns === null ? null : (model.kolom[columns.bawah] ?? null);
};

/** What a row brings into a mean: its capaian, 0 when its target waits for a realisasi; null when it has no target. */
const entry = (model: Model, ratio: Ratio, i: number, reading: Reading): Decimal | null => {
  const value = reading.ratio(ratio, i);
  if (value !== null) return value;
  const bawah = divisorOf(model, ratio);
  const target = bawah === null ? null : reading.of(bawah, i);
  return target === null || target.isZero() ? null : new Decimal(0);
};

/** Adds an amount to a sum; nothing when it is blank. */
const add = (sum: ExactSum, kolom: Kolom, i: number, { of, whole }: Reading): void => {
  const integer = whole(kolom, i);
  if (!Number.isNaN(integer)) return sum.addInteger(integer);
  const value = of(kolom, i);
  if (value !== null) sum.add(value);
};

const isZero = (kolom: Kolom, i: number, { of, whole }: Reading): boolean => {
  const integer = whole(kolom, i);
  return Number.isNaN(integer) ? (of(kolom, i)?.isZero() ?? true) : integer === 0;
};

/** Mean of the capaian of rows by a rule (rules: Averages); null when no row enters. */
export const mean = (
  model: Model,
  ratio: Ratio,
  members: readonly number[],
  aturan: AturanRataRata,
  reading: Reading,
): Decimal | null => {
  const { atas, bawah } = weightOf(model, ratio, aturan);
  const weighted = aturan.keluarga === 'tertimbang';
  const money = weighted && ratio.kolom.measure === 'Rp' && reading.perRow !== true ? atas : null;
  const sum = new ExactSum();
  const weights = new ExactSum();
  for (const i of members) {
    if (weighted && (bawah === null || isZero(bawah, i, reading))) continue;
    if (money !== null) add(sum, money, i, reading);
    else {
      const value = entry(model, ratio, i, reading);
      if (value === null) continue;
      const weight = weighted && bawah !== null ? reading.of(bawah, i) : null;
      sum.add(weight === null ? value : value.times(weight));
    }
    if (bawah !== null && weighted) add(weights, bawah, i, reading);
    else weights.addInteger(1);
  }
  const below = weights.value();
  if (below.isZero()) return null;
  return money === null ? sum.value().div(below) : sum.value().times(100).div(below);
};

/** `mean` in doubles, from the figures as they stand; NaN where doubles do not tell or no row enters. */
export const nearMean = (
  model: Model,
  ratio: Ratio,
  members: readonly number[],
  aturan: AturanRataRata,
  valueOf: (i: number) => number = (i) => ratio.approx[i] ?? NaN,
): number => {
  const { atas, bawah } = weightOf(model, ratio, aturan);
  const weighted = aturan.keluarga === 'tertimbang';
  if (weighted && bawah === null) return NaN;
  const divisor = divisorOf(model, ratio);
  let sum = 0;
  let weights = 0;
  for (const i of members) {
    const weight = weighted && bawah !== null ? doubleAt(model, bawah, i) : 1;
    if (Number.isNaN(weight)) return NaN;
    if (weight === 0) continue;
    if (weighted && ratio.kolom.measure === 'Rp' && atas !== null) {
      const spent = doubleAt(model, atas, i);
      if (Number.isNaN(spent)) return NaN;
      sum += spent * 100;
    } else {
      if (ratio.state[i] === STATE.unknown) return NaN;
      const value = valueOf(i);
      const target = Number.isNaN(value) && divisor !== null ? doubleAt(model, divisor, i) : NaN;
      if (Number.isNaN(value) && Number.isNaN(target)) return NaN;
      if (target === 0) continue;
      sum += (Number.isNaN(value) ? 0 : value) * weight;
    }
    weights += weight;
  }
  return weights === 0 ? NaN : sum / weights;
};

const isWeightedMoney = (model: Model, ratio: Ratio, aturan: AturanRataRata): boolean =>
  aturan.keluarga === 'tertimbang' && ratio.kolom.measure === 'Rp' && weightOf(model, ratio, aturan).atas !== null;

/** Mean of the programs' means: weighted by their pagu, or plain. */
export const overall = (
  model: Model,
  ratio: Ratio,
  programs: readonly { readonly i: number; readonly mean: Decimal | null }[],
  aturan: AturanRataRata,
  reading: Reading,
): Decimal | null => {
  const means = new Map(programs.map(({ i, mean: value }) => [i, value]));
  const entering = programs.filter(({ mean: value }) => value !== null || isWeightedMoney(model, ratio, aturan));
  const rows = entering.map(({ i }) => i);
  return mean(model, ratio, rows, aturan, { ...reading, ratio: (_, i) => means.get(i) ?? null });
};
