import { isUnknownKind, KIND } from '../../grid/column';
import { Decimal } from '../../grid/decimal';
import type { Amounts } from './amounts';
import { addedCounts } from './cacah';
import { cut } from './counted';
import { diperselisihkan } from './diperselisihkan';
import { memoised } from './once-for-table';
import { partByRow, type Suspect } from './curiga';
import { followsRow } from './silang';
import type { Averages } from './averages';
import { amountAt, figureKey, isItem, isLeaf, kindAt, rowAt, UNKNOWN, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { pernahDijumlah } from '../model/dijumlah';
import { TEPAT } from '../figures/aljabar';
import { fold } from '../figures/ekspresi';
import { amountIsRight, noTotal } from '../model/reading';
import type { OutlineRow } from '../outline/outline';

/** A total row's cell, or the control total at the left of an average row, against the rows it adds. */
export type Total = {
  readonly kolom: Kolom;
  readonly i: number;
  readonly shown: Decimal | null;
  readonly expected: Decimal;
  readonly right: boolean;
  /** Rows it adds. */
  readonly parts: readonly number[];
  /** The one of them whose figure is wrong instead, by its own row. */
  readonly cause?: Suspect;
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

/**
 * Top rows of the tree that a total row may add: those since another total row before it, the nearest first, all before it
 * last; for a total above the body, all. First of all, as the least likely, the lowest rows or all of them: where the tree
 * is misread, they are what a total adds.
 */
const partsOf = (model: Model, at: number): number[][] => {
  const { rows } = model.outline;
  const adds = rows[at]?.adds ?? null;
  if (adds !== null) return [[...adds]];
  const above = rows.flatMap((row, i) => (isItem(row) && i < at ? [i] : []));
  if (above.every((i) => rowAt(model, i).parent < 0)) return topsFor(model, at);
  return [above.filter((i) => isLeaf(rowAt(model, i))), above, ...topsFor(model, at)];
};

const topsFor = (model: Model, at: number): number[][] => {
  const { rows } = model.outline;
  // Rows that were read as parts of a row that they were not proved to be stand for themselves.
  const isTop = ({ parent }: OutlineRow): boolean => parent < 0 || model.bukti?.pohon(parent) === false;
  const tops = rows.flatMap((row, i) => (isItem(row) && isTop(row) ? [i] : []));
  const before = tops.filter((i) => i < at);
  if (before.length === 0) return [tops];
  const starts = rows.flatMap((row, i) => (row.kind === 'jumlah' && i < at ? [i] : [])).reverse();
  const since = [...starts, -1].map((start) => before.filter((i) => i > start));
  return since.filter((parts, i) => parts.length > 0 && parts.length !== since[i + 1]?.length);
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
  // What cannot be read is no blank to be filled; an error of a formula is.
  const kind = kindAt(model, kolom, i);
  if (shown === null && kind !== KIND.error && isUnknownKind(kind)) return null;
  if (shown === null && amounts.stands(kolom, i)?.isNaN() === true) return null;
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
  if (chosen === undefined || chosen.right === null || chosen.right.isNaN()) return null;
  // Right by its own row, or by what one of its rows should show by its own: the cause is there.
  const base = { kolom, i, shown, expected: control ?? chosen.right, parts: chosen.parts };
  if (hit !== undefined || shown === null) return { ...base, right: hit !== undefined };
  const cause = chosen.stands === null ? null : partByRow(model, kolom, chosen.parts, shown.minus(chosen.stands));
  if (cause !== null) return { ...base, expected: shown, right: true, cause };
  return { ...base, right: followsRow(model, kolom, i, chosen.parts, amounts.corrected) };
};

const isWrong = ({ shown, right }: Total): boolean => shown !== null && !right;

/**
 * The totals of one row: one that only follows a total beside it that is wrong, or that changes with a row above it (sisa = pagu −
 * realisasi), is no cause of its own.
 */
const judgeRow = (model: Model, amounts: Amounts, i: number): Total[] => {
  const summed = model.kolom.filter((kolom) => kolom.summed || addedCounts(model).has(kolom));
  const judgeBy = (choices: readonly (readonly number[])[]): Total[] =>
    summed.flatMap((kolom) =>
      model.bukti?.total(kolom, i) === false || !pernahDijumlah(model, kolom)
        ? []
        : (judgeOne(model, amounts, kolom, i, choices, -1) ?? []),
    );
  // The rows that most of its columns add are the ones that a wrong column should add.
  const choices = partsOf(model, i);
  const held = (parts: readonly number[]): number => judgeBy([parts]).filter(({ right }) => right).length;
  const order =
    choices.length < 2
      ? choices
      : choices
          .map((parts) => ({ parts, held: held(parts) }))
          .sort((a, b) => a.held - b.held)
          .map(({ parts }) => parts);
  const totals = judgeBy(order);
  const changes = ({ kolom, shown, expected }: Total): boolean =>
    shown !== null && !amountIsRight(model, kolom, i, shown, expected);
  const wrong = new Set(totals.filter((total) => isWrong(total) || changes(total)).map(({ kolom }) => kolom.index));
  const follows = ({ kolom, shown }: Total): boolean =>
    model.relations.some((relation) => {
      if (relation.jenis !== 'jumlah' || relation.hasil !== kolom.index || shown === null) return false;
      if (!relation.operands.some((index) => wrong.has(index))) return false;
      const read = (index: number): Decimal | null => {
        const operand = model.kolom[index];
        return operand === undefined ? null : amounts.stands(operand, i);
      };
      const baris = { read, aturan: () => 'jumlah' as const, total: noTotal, cara: null };
      const value = fold(cut(model, relation.ekspresi), TEPAT, baris);
      return value !== null && amountIsRight(model, kolom, i, shown, value);
    });
  return totals.map((total) => (isWrong(total) && follows(total) ? { ...total, right: true } : total));
};

/** Judges every total row; one that adds the totals before it, or those below it where it stands on top, as they are shown follows
 * the wrong one among them. */
const judgeRows = (model: Model, amounts: Amounts): Total[] => {
  const found: Total[] = [];
  model.outline.rows.forEach((row, i) => {
    if (row.kind !== 'jumlah') return;
    const addsTotals = ({ kolom, shown }: Total): boolean =>
      [(at: number) => at < i, (at: number) => at > i].some((isPart) => {
        const parts = model.outline.rows.flatMap((other, at) =>
          other.kind === 'jumlah' && isPart(at) ? (amountAt(model, kolom, at) ?? []) : [],
        );
        const sum = parts.reduce<Decimal>((all, one) => all.plus(one), new Decimal(0));
        return parts.length >= 2 && shown !== null && amountIsRight(model, kolom, i, shown, sum);
      });
    found.push(
      ...judgeRow(model, amounts, i).map((total) =>
        isWrong(total) && addsTotals(total) ? { ...total, right: true } : total,
      ),
    );
  });
  return found;
};

/** Blank totals over a figure that cannot be read, or that is asked about: unknown, so that nothing on their row counts them as blank. */
const unknownTotals = (model: Model, amounts: Amounts): ReadonlySet<number> => {
  const found = new Set<number>();
  const summed = model.kolom.filter((kolom) => kolom.summed);
  const isOpen = diperselisihkan(model);
  model.outline.rows.forEach((row, i) => {
    if (row.kind !== 'jumlah') return;
    for (const kolom of summed) {
      if (amounts.stands(kolom, i) !== null) continue;
      const choices = partsOf(model, i);
      const isUnknown = (parts: readonly number[]): boolean =>
        sumOf(parts, kolom, amounts.right)?.isNaN() === true || parts.some((part) => isOpen(kolom, part));
      if (choices.some(isUnknown)) found.add(figureKey(kolom.index, i));
    }
  });
  return found;
};

/** The same amounts, with the totals that would be corrected too: what is figured from them comes right with them. */
export const withTotals = (model: Model, amounts: Amounts): Amounts => {
  const unknown = unknownTotals(model, amounts);
  const changed = judgeRows(model, amounts).filter(
    ({ shown, expected, kolom, i }) => shown !== null && !amountIsRight(model, kolom, i, shown, expected),
  );
  if (changed.length === 0 && unknown.size === 0) return amounts;
  const corrected = new Map(amounts.corrected);
  for (const { kolom, i, expected } of changed) corrected.set(figureKey(kolom.index, i), expected);
  const or = (value: Decimal | null, kolom: Kolom, i: number): Decimal | null =>
    value ?? (unknown.has(figureKey(kolom.index, i)) ? UNKNOWN : null);
  return {
    ...amounts,
    corrected,
    stands: (kolom, i) => or(amounts.stands(kolom, i), kolom, i),
    right: (kolom, i) => corrected.get(figureKey(kolom.index, i)) ?? or(amounts.right(kolom, i), kolom, i),
  };
};

/** Judges every total row, and the control totals of average rows (rules: Averages; `jumlah-total`). */
export const judgeAllTotals = (model: Model, amounts: Amounts, averages: Averages): Total[] => {
  const totals = judgeRows(model, amounts);
  const summed = model.kolom.filter((kolom) => kolom.summed);
  const seen = new Set<number>();
  for (const average of averages.list) {
    const { at, program, members } = average;
    if (at < 0 || seen.has(at)) continue;
    seen.add(at);
    for (const kolom of summed) {
      if (amountAt(model, kolom, at) === null || model.bukti?.total(kolom, at) === false) continue;
      const tops =
        rowAt(model, members[0] ?? 0).parent < 0 || program >= 0
          ? members
          : members.filter((i) => isItem(rowAt(model, i)));
      totals.push(...[judgeOne(model, amounts, kolom, at, [tops], program) ?? []].flat());
    }
  }
  return totals;
};

/** All totals of an evaluated table, judged once. */
export const judgeTotals = memoised(({ model, amounts, averages }): readonly Total[] =>
  judgeAllTotals(model, amounts, averages),
);
