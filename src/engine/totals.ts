import { Decimal } from '../grid/decimal';
import type { Amounts } from './amounts';
import type { Averages } from './averages';
import { amountAt, isItem, rowAt, type Kolom, type Model } from './model';
import { amountIsRight } from './reading';

/** A total row's cell, or the control total at the left of an average row, against the rows it adds. */
export type Total = {
  readonly kolom: Kolom;
  readonly i: number;
  readonly shown: Decimal | null;
  readonly expected: Decimal;
  readonly right: boolean;
  /** Rows it adds. */
  readonly parts: readonly number[];
};

const sumOf = (
  rows: readonly number[],
  kolom: Kolom,
  of: (kolom: Kolom, i: number) => Decimal | null,
): Decimal | null =>
  rows.reduce<Decimal | null>((sum, i) => {
    const value = of(kolom, i);
    return value === null ? sum : (sum ?? new Decimal(0)).plus(value);
  }, null);

/** Top rows of the tree before (or, for a total above the body, after) a total row; a subtotal adds those since the one before. */
const partsOf = (model: Model, at: number): number[][] => {
  const { rows } = model.outline;
  const tops = rows.flatMap((row, i) => (isItem(row) && row.parent < 0 ? [i] : []));
  const before = tops.filter((i) => i < at);
  const previous = rows.reduce((found, row, i) => (row.kind === 'jumlah' && i < at ? i : found), -1);
  const since = before.filter((i) => i > previous);
  return before.length === 0
    ? [tops]
    : since.length === before.length || since.length === 0
      ? [before]
      : [since, before];
};

/** Judges every total row, and the control totals of average rows (rules: Averages; `jumlah-total`). */
const judge = (model: Model, amounts: Amounts, averages: Averages): Total[] => {
  const totals: Total[] = [];
  const put = (kolom: Kolom, i: number, choices: readonly (readonly number[])[], program: number): void => {
    const control = program < 0 ? null : amounts.right(kolom, program);
    const standing = program < 0 ? null : amounts.stands(kolom, program);
    const shown = amountAt(model, kolom, i);
    const fits = (value: Decimal | null): boolean =>
      shown !== null && value !== null && amountIsRight(model, kolom, i, shown, value);
    if (control !== null && (fits(control) || fits(standing))) {
      totals.push({ kolom, i, shown, expected: control, right: true, parts: choices[0] ?? [] });
      return;
    }
    const sums = choices.map((parts) => ({
      parts,
      stands: sumOf(parts, kolom, amounts.stands),
      right: sumOf(parts, kolom, amounts.right),
    }));
    const hit = sums.find(({ stands, right }) => fits(stands) || fits(right));
    const chosen = hit ?? sums.at(-1);
    if (chosen === undefined || chosen.right === null) return;
    totals.push({ kolom, i, shown, expected: control ?? chosen.right, right: hit !== undefined, parts: chosen.parts });
  };
  const summed = model.kolom.filter((kolom) => kolom.summed);
  model.outline.rows.forEach((row, i) => {
    if (row.kind !== 'jumlah') return;
    const parts = partsOf(model, i);
    for (const kolom of summed) put(kolom, i, parts, -1);
  });
  const seen = new Set<number>();
  for (const average of averages.list) {
    const { at, program, members } = average;
    if (at < 0 || seen.has(at)) continue;
    seen.add(at);
    for (const kolom of summed) {
      if (amountAt(model, kolom, at) === null) continue;
      const tops =
        rowAt(model, members[0] ?? 0).parent < 0 || program >= 0
          ? members
          : members.filter((i) => isItem(rowAt(model, i)));
      put(kolom, at, [tops], program);
    }
  }
  return totals;
};

const judged = new WeakMap<Averages, readonly Total[]>();

/** All totals of an evaluated table, judged once. */
export const judgeTotals = (model: Model, amounts: Amounts, averages: Averages): readonly Total[] => {
  const known = judged.get(averages);
  if (known !== undefined) return known;
  const totals = judge(model, amounts, averages);
  judged.set(averages, totals);
  return totals;
};
