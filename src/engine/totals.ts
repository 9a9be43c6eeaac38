import { Decimal } from '../grid/decimal';
import { cut, type Amounts } from './amounts';
import type { Averages } from './averages';
import { amountAt, figureKey, isItem, rowAt, type Kolom, type Model } from './model';
import { amountIsRight, figure } from './reading';

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

/** The total of a column over the first of `choices` that gives what is shown; null where nothing adds up to anything. */
const judgeOne = (
  model: Model,
  amounts: Amounts,
  kolom: Kolom,
  i: number,
  choices: readonly (readonly number[])[],
  program: number,
): Total | null => {
  const control = program < 0 ? null : amounts.right(kolom, program);
  const standing = program < 0 ? null : amounts.stands(kolom, program);
  const shown = amountAt(model, kolom, i);
  const fits = (value: Decimal | null): boolean =>
    shown !== null && value !== null && amountIsRight(model, kolom, i, shown, value);
  if (control !== null && (fits(control) || fits(standing)))
    return { kolom, i, shown, expected: control, right: true, parts: choices[0] ?? [] };
  const sums = choices.map((parts) => ({
    parts,
    stands: sumOf(parts, kolom, amounts.stands),
    right: sumOf(parts, kolom, amounts.right),
  }));
  const hit = sums.find(({ stands, right }) => fits(stands) || fits(right));
  const chosen = hit ?? sums.at(-1);
  if (chosen === undefined || chosen.right === null) return null;
  return { kolom, i, shown, expected: control ?? chosen.right, right: hit !== undefined, parts: chosen.parts };
};

const isWrong = ({ shown, right }: Total): boolean => shown !== null && !right;

/** The totals of one row: one that only follows a wrong total beside it (sisa = pagu − realisasi) is no cause of its own. */
const judgeRow = (model: Model, amounts: Amounts, i: number): Total[] => {
  const parts = partsOf(model, i);
  const totals = model.kolom
    .filter(({ summed }) => summed)
    .flatMap((kolom) => judgeOne(model, amounts, kolom, i, parts, -1) ?? []);
  const wrong = new Set(totals.filter(isWrong).map(({ kolom }) => kolom.index));
  const follows = ({ kolom, shown }: Total): boolean =>
    model.relations.some((relation) => {
      if (relation.jenis !== 'jumlah' || relation.hasil !== kolom.index || shown === null) return false;
      if (!relation.operands.some((index) => wrong.has(index))) return false;
      const read = (index: number): Decimal | null => {
        const operand = model.kolom[index];
        return operand === undefined ? null : amounts.stands(operand, i);
      };
      const value = figure(
        cut(model, relation.ekspresi),
        read,
        () => 'jumlah',
        () => null,
      );
      return value !== null && amountIsRight(model, kolom, i, shown, value);
    });
  return totals.map((total) => (isWrong(total) && follows(total) ? { ...total, right: true } : total));
};

/** Judges every total row. */
const judgeRows = (model: Model, amounts: Amounts): Total[] =>
  model.outline.rows.flatMap((row, i) => (row.kind === 'jumlah' ? judgeRow(model, amounts, i) : []));

/** The same amounts, with the totals that would be corrected too: what is figured from them comes right with them. */
export const withTotals = (model: Model, amounts: Amounts): Amounts => {
  const changed = judgeRows(model, amounts).filter(
    ({ shown, expected, kolom, i }) => shown !== null && !amountIsRight(model, kolom, i, shown, expected),
  );
  if (changed.length === 0) return amounts;
  const corrected = new Map(amounts.corrected);
  for (const { kolom, i, expected } of changed) corrected.set(figureKey(kolom.index, i), expected);
  return {
    ...amounts,
    corrected,
    right: (kolom, i) => corrected.get(figureKey(kolom.index, i)) ?? amounts.stands(kolom, i),
  };
};

/** Judges every total row, and the control totals of average rows (rules: Averages; `jumlah-total`). */
const judge = (model: Model, amounts: Amounts, averages: Averages): Total[] => {
  const totals = judgeRows(model, amounts);
  const summed = model.kolom.filter((kolom) => kolom.summed);
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
      totals.push(...[judgeOne(model, amounts, kolom, at, [tops], program) ?? []].flat());
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
