import { onceFor } from '../../grid/once';
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
  /** A percentage times its weight, where that is less work than one after the other. */
  readonly weighted?: ((ratio: Ratio, i: number, weight: T) => T | null) | undefined;
  /** Weighted money too is the mean of its rows' percentages, not the quotient of its sums. */
  readonly perRow?: boolean;
};

/**
 * What a mean of rows means, by a rule of averages: the columns that it reads (docs/arsitektur.md, Meaning). It stands for the
 * node of an expression, one that goes down a column and not along a row: figures, the Excel formula, the random world and what
 * a formula must read are all taken from it.
 */
export type RataRata = {
  readonly ratio: Ratio;
  /** What is divided and by what on each row; null where its expression divides otherwise. */
  readonly realisasi: Kolom | null;
  readonly target: Kolom | null;
  readonly tertimbang: boolean;
  /** Weights of the rows: of a weighted mean without them nothing is known. */
  readonly bobot: Kolom | null;
  /** Money of these weights: the weighted mean of Rp is the quotient of the sums. */
  readonly terpakai: Kolom | null;
};

/**
 * The meaning of a mean by a rule. Rows are weighted by the column of Rp beside the ratio's divisor, whose sums are then the mean
 * of Rp; or by the year's pagu where the rule says so.
 */
const meaningOf = (model: Model, ratio: Ratio, { keluarga, bobot }: AturanRataRata): RataRata => {
  const sides = quotientOf(ratio.relation.ekspresi);
  const column = (index: number | null | undefined): Kolom | null =>
    index == null ? null : (model.kolom[index] ?? null);
  const ofRole = (role: Role | undefined): Kolom | null =>
    model.kolom.find((kolom) => kolom.role === role && kolom.measure === 'Rp' && kolom.side === ratio.kolom.side) ??
    null;
  const [realisasi, target] = [column(sides?.atas), column(sides?.bawah)];
  const own = ofRole(target?.role);
  const pagu = bobot === 'tahun-ini' ? ofRole(model.form?.bobotRataRata) : own;
  const tertimbang = keluarga === 'tertimbang';
  return {
    ratio,
    realisasi,
    target,
    tertimbang,
    bobot: tertimbang ? pagu : null,
    terpakai: tertimbang && ratio.kolom.measure === 'Rp' && pagu === own ? ofRole(realisasi?.role) : null,
  };
};

const meanings = onceFor((model: Model) =>
  onceFor((ratio: Ratio) => onceFor((aturan: AturanRataRata) => meaningOf(model, ratio, aturan))),
);

/** The meaning of a mean by a rule: one object for each, hundreds of means share it. */
export const rataRataOf = (model: Model, ratio: Ratio, aturan: AturanRataRata): RataRata =>
  meanings(model)(ratio)(aturan);

/** The columns (by `Kolom.index`) that a mean reads on its rows: the capaian, what that is worked out from, and the weights. */
export const columnsOfMean = ({ ratio, bobot, terpakai }: RataRata): readonly number[] => [
  ratio.kolom.index,
  ...ratio.relation.operands,
  ...[bobot, terpakai].flatMap((kolom) => kolom?.index ?? []),
];

/** Mean of the capaian of rows; null when no row enters. */
export const meanOf = <T>(
  hitung: Hitung<T>,
  { ratio, tertimbang, bobot, terpakai, target }: RataRata,
  members: readonly number[],
  { of, ratio: points, weighted, perRow }: Reading<T>,
): T | null => {
  if (tertimbang && bobot === null) return null;
  const rows: BarisRataRata<T> = {
    capaian: (i) => points(ratio, i),
    tertimbang: weighted === undefined ? undefined : (i, weight) => weighted(ratio, i, weight),
    target: (i) => (target === null ? null : of(target, i)),
    bobot: bobot === null ? null : (i) => of(bobot, i),
    realisasi: terpakai === null || perRow === true ? null : (i) => of(terpakai, i),
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
  const value = meanOf(EKSAK, rataRataOf(model, ratio, aturan), members, reading);
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
  const byMoney = rataRataOf(model, ratio, aturan).terpakai !== null;
  const rows = programs.filter(({ mean: value }) => value !== null || byMoney).map(({ i }) => i);
  return mean(model, ratio, rows, aturan, {
    ...reading,
    ratio: (_, i) => means.get(i) ?? null,
    weighted: undefined,
  });
};
