import { Decimal } from '../../grid/decimal';
import { EKSAK, type Eksak, type Hitung } from '../../renja/hitung';
import { rataRata, type BarisRataRata } from '../../renja/rata-rata';
import type { AturanRataRata, Role } from '../../renja/types';
import type { Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { quotientOf } from '../figures/ekspresi';
import type { Ratio } from './ratios';

/** The figures that a mean is worked out from: amounts and percentages as they stand, as corrected, or as shown. */
export type Reading<T> = {
  readonly of: (kolom: Kolom, i: number) => T | null;
  readonly ratio: (ratio: Ratio, i: number) => T | null;
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

/** What a rule of averages reads of a column: weights, and money where that is weighted. */
type Columns = {
  readonly ratio: Ratio;
  readonly weighted: boolean;
  readonly weight: Kolom | null;
  readonly money: Kolom | null;
  readonly target: Kolom | null;
};

export const columnsFor = (model: Model, ratio: Ratio, aturan: AturanRataRata): Columns => {
  const { atas, bawah } = weightOf(model, ratio, aturan);
  const weighted = aturan.keluarga === 'tertimbang';
  return {
    ratio,
    weighted,
    weight: weighted ? bawah : null,
    money: weighted && ratio.kolom.measure === 'Rp' ? atas : null,
    target: divisorOf(model, ratio),
  };
};

/** Mean of the capaian of rows by the columns of a rule; null when no row enters. */
export const meanOf = <T>(
  hitung: Hitung<T>,
  { ratio, weighted, weight, money, target }: Columns,
  members: readonly number[],
  { of, ratio: points, perRow }: Reading<T>,
): T | null => {
  if (weighted && weight === null) return null;
  const rows: BarisRataRata<T> = {
    capaian: (i) => points(ratio, i),
    target: (i) => (target === null ? null : of(target, i)),
    bobot: weight === null ? null : (i) => of(weight, i),
    realisasi: money === null || perRow === true ? null : (i) => of(money, i),
  };
  return rataRata(hitung, members, rows);
};

/** The exact mean of rows by a rule (rules: Averages); null when no row enters. */
export const mean = (
  model: Model,
  ratio: Ratio,
  members: readonly number[],
  aturan: AturanRataRata,
  reading: Reading<Eksak>,
): Decimal | null => {
  const value = meanOf(EKSAK, columnsFor(model, ratio, aturan), members, reading);
  return typeof value === 'number' ? new Decimal(value) : value;
};

/** Mean of the programs' means: weighted by their pagu, or plain. */
export const overall = (
  model: Model,
  ratio: Ratio,
  programs: readonly { readonly i: number; readonly mean: Decimal | null }[],
  aturan: AturanRataRata,
  reading: Reading<Eksak>,
): Decimal | null => {
  const means = new Map(programs.map(({ i, mean: value }) => [i, value]));
  const byMoney = columnsFor(model, ratio, aturan).money !== null;
  const rows = programs.filter(({ mean: value }) => value !== null || byMoney).map(({ i }) => i);
  return mean(model, ratio, rows, aturan, { ...reading, ratio: (_, i) => means.get(i) ?? null });
};
