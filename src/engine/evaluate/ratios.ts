import { once } from '../../grid/once';
import { KIND } from '../../grid/column';
import { formulaAt } from '../../grid/cells';
import { Decimal } from '../../grid/decimal';
import { roundsToNearly, storedAs } from '../../grid/exact';
import type { Amounts } from './amounts';
import { caraOf } from '../model/cara-capaian';
import {
  amountAt,
  cellOf,
  decimalsAt,
  doubleAt,
  kolomOfKey,
  isFormulaAt,
  isPercentAt,
  kindAt,
  knownOf,
  rowAt,
  rowOfKey,
  type Model,
} from '../model/model';
import type { Kolom } from '../figures/kolom';
import { figureColumns, hasOwn, type AturanAt, type Exact, type Figured } from './ratio-figures';
import { percentIsRight, shownPercent, totalOf, type ShownPercent } from '../model/reading';
import { ratioOf } from '../figures/ekspresi';
import { PERSEN, type Relation } from '../figures/relations';
import { chooseScale, isFraction } from './scale-choice';

/** How a percentage cell stands to its exact figure. */
export const STATE = {
  /** Not a row that has one. */
  none: 0,
  right: 1,
  wrong: 2,
  /** Blank, and computable: to be filled. */
  blank: 3,
  /** No or zero target. */
  noTarget: 4,
  /** Target is there, realisasi is not: left as it is. */
  noRealisasi: 5,
  /** Right but for the scale: 1,00 for 100. */
  scale: 6,
  /** Wrong from what the row shows, right once its cause is corrected: an effect, not an error. */
  mended: 8,
  /** An error or a text where a percentage belongs, and it can be figured. */
  unreadable: 7,
  /** A figure that it needs cannot be read: neither judged nor written, nor counted in a mean. */
  unknown: 9,
} as const;

/** A percent-like computed column, figured on every row. */
export type Ratio = {
  readonly relation: Relation;
  readonly kolom: Kolom;
  readonly exact: Exact;
  /** The same as doubles; NaN for null. */
  readonly approx: Float64Array;
  /** Where correcting amounts changes it. */
  readonly corrected: ReadonlyMap<number, Decimal>;
  readonly state: Uint8Array;
  /** Whether plain numbers of this column are fractions (0.98 for 98 %). */
  readonly fraction: boolean;
  /** Rows where one side is a percentage and the other a plain number: the reading had to be chosen. */
  readonly chosenScale: ReadonlySet<number>;
};

/** How far a formula's result and a quotient in doubles may be apart to be the same figure beyond doubt (`storedAs`). */
const SAME = 1e-14;

/** Whether a printed percentage is right beyond doubt in doubles: nearly all are, and need no exact figure. */
const isPlainlyRight = (
  model: Model,
  { kolom, atas, bawah, approx }: Figured,
  i: number,
  fraction: boolean,
): boolean => {
  const result = approx[i] ?? NaN;
  const stored = doubleAt(model, kolom, i);
  if (Number.isNaN(result) || Number.isNaN(stored) || kindAt(model, kolom, i) === KIND.dash) return false;
  if (atas !== undefined && bawah !== undefined && isPercentAt(model, atas, i) !== isPercentAt(model, bawah, i))
    return false;
  const percent = isPercentAt(model, kolom, i);
  const shown = percent || fraction ? stored * 100 : stored;
  if (isFormulaAt(model, kolom, i)) return Math.abs(result - shown) <= Math.abs(result) * SAME;
  const decimals = decimalsAt(model, kolom, i) - (fraction && !percent ? 2 : 0);
  return roundsToNearly(result, shown, decimals) === true;
};

const TWICE = new Decimal(200);

/**
 * The capaian of an indicator where lower is better, as the row's own formula states it: (2 × target − realisasi) / target
 * (rules: Averages). A figure typed so could as well be wrong.
 */
const statedLower = (
  model: Model,
  kolom: Kolom,
  i: number,
  shown: ShownPercent | null,
  exact: Decimal | null,
): Decimal | null => {
  if (shown === null || exact === null || kolom.measure === 'Rp' || !isFormulaAt(model, kolom, i)) return null;
  const lower = TWICE.minus(exact);
  const { row, column } = cellOf(model, kolom, i);
  const subtracts = String(formulaAt(model.grid, row, column)).includes('-');
  return subtracts && !lower.eq(exact) && storedAs(lower, shown.points) ? lower : null;
};

/** Whether what would be corrected may change the percentage of a row. */
const touchedBy = ({ corrected }: Amounts, { ekspresi, operands }: Relation): ((i: number) => boolean) => {
  if (corrected.size === 0) return () => false;
  if (ratioOf(ekspresi) === null) return () => true;
  const rows = new Set<number>();
  for (const key of corrected.keys()) if (operands.includes(kolomOfKey(key))) rows.add(rowOfKey(key));
  return (i) => rows.has(i);
};

/** Columns that are written in one scale: those of the quarters may be in another than the year's. */
const groupOf = ({ role, measure, ragam }: Kolom): string => `${role}|${measure}|${ragam}`;

/** Figures all percent-like columns of a table. Amounts are taken as they stand; `corrected` as they would be. */
export const figureRatios = (model: Model, amounts: Amounts, aturanAt: AturanAt): Ratio[] => {
  const columns = figureColumns(model, amounts, aturanAt);
  const right = totalOf(model, amounts.right);
  const fractions = new Map<string, boolean>();
  const totalsShow = once(() =>
    model.outline.rows.some(
      ({ kind }, i) => kind === 'jumlah' && columns.some(({ kolom }) => kindAt(model, kolom, i) !== KIND.blank),
    ),
  );
  /** A column of shares that no group shows has none there by design: they stand on its parts. */
  const groupsShow = (kolom: Kolom): boolean =>
    model.outline.rows.some(({ children }, i) => children.length > 0 && kindAt(model, kolom, i) !== KIND.blank);
  const ratios = columns.map((figured): Ratio => {
    const { relation, kolom, exact, approx, atas, bawah, value } = figured;
    const adds = model.form?.jumlahPersen?.includes(kolom.role) === true;
    const leavesGroups = adds && !groupsShow(kolom);
    const group = groupOf(kolom);
    const fraction =
      fractions.get(group) ??
      isFraction(
        model,
        columns.filter((other) => groupOf(other.kolom) === group),
      );
    fractions.set(group, fraction);
    const corrected = new Map<number, Decimal>();
    const state = new Uint8Array(exact.length);
    const chosenScale = new Set<number>();
    const isTouched = touchedBy(amounts, relation);
    for (let i = 0; i < exact.length; i++) {
      if (!hasOwn(model, i)) continue;
      const touched = isTouched(i) && !Number.isNaN(approx[i] ?? NaN);
      if (!touched && isPlainlyRight(model, figured, i, fraction)) {
        state[i] = STATE.right;
        continue;
      }
      const shown = shownPercent(model, kolom, i, fraction);
      const scaled = chooseScale(model, figured, i, shown);
      if (scaled !== null) {
        exact.set(i, scaled.value);
        approx[i] = scaled.value.toNumber();
      }
      if (scaled?.chosen === true) chosenScale.add(i);
      const lower = caraOf(model, relation, i) === null ? statedLower(model, kolom, i, shown, exact.at(i)) : null;
      if (lower !== null) {
        exact.set(i, lower);
        approx[i] = lower.toNumber();
      }
      const before = exact.at(i);
      const after = touched ? knownOf(value(i, amounts.right, right)) : null;
      if (after !== null && before !== null && !after.eq(before)) corrected.set(i, after);
      const judged = isUnknown(model, figured, i, shown)
        ? STATE.unknown
        : stateOf(model, kolom, i, shown, before, atas, bawah, amounts, fraction);
      const fits = (one: Decimal | null): boolean =>
        judged === STATE.wrong && one !== null && shown !== null && percentIsRight(model, kolom, i, shown, one);
      if (judged === STATE.blank && leavesGroups && rowAt(model, i).children.length > 0) continue;
      // A table that prints no percentage on its totals has none there by design.
      if (judged === STATE.blank && rowAt(model, i).kind === 'jumlah' && !totalsShow()) continue;
      const mended = fits(after) || (judged === STATE.wrong && fits(figured.fromPrinted(i)));
      state[i] = mended ? STATE.mended : judged;
    }
    return { relation, kolom, exact, approx, corrected, state, fraction, chosenScale };
  });
  return ratios.map((ratio) =>
    addsWrong(model, ratio, ratios) ? { ...ratio, state: withoutSums(model, ratio) } : ratio,
  );
};

/** Whether shares are added down a column of which a part, or what it is made of, is held to be wrong. */
const addsWrong = (model: Model, { kolom, relation }: Ratio, ratios: readonly Ratio[]): boolean =>
  model.form?.jumlahPersen?.includes(kolom.role) === true &&
  ratios.some(
    (other) =>
      (other.kolom === kolom || relation.operands.includes(other.kolom.index)) &&
      (other.state.includes(STATE.wrong) || other.corrected.size > 0),
  );

/** The states of a column without blanks of groups and totals: their sums are not known yet. */
const withoutSums = (model: Model, { state }: Ratio): Uint8Array =>
  state.map((at, i) => {
    const { children, kind } = rowAt(model, i);
    return at === STATE.blank && (children.length > 0 || kind === 'jumlah') ? STATE.none : at;
  });

/**
 * Whether a percentage rests on a figure that cannot be read, or is printed beside words where its target or realisasi
 * belongs ('WTP' of 'WTP'): what that is worth is not the sheet's to tell.
 */
const isUnknown = (
  model: Model,
  { kolom, exact, atas, bawah }: Figured,
  i: number,
  shown: ShownPercent | null,
): boolean => {
  if (kindAt(model, kolom, i) === KIND.pending) return true;
  const own = exact.read(i);
  if (own !== null) return own.isNaN();
  const isWords = (side: Kolom | undefined): boolean => side !== undefined && kindAt(model, side, i) === KIND.text;
  return shown !== null && !shown.points.isZero() && (isWords(atas) || isWords(bawah));
};

const stateOf = (
  model: Model,
  kolom: Kolom,
  i: number,
  shown: ShownPercent | null,
  exact: Decimal | null,
  atas: Kolom | undefined,
  bawah: Kolom | undefined,
  amounts: Amounts,
  fraction: boolean,
): number => {
  const kind = kindAt(model, kolom, i);
  if (exact === null) {
    if (atas === undefined || bawah === undefined) return STATE.none;
    const target = amounts.stands(bawah, i);
    const realisasi = knownOf(amounts.stands(atas, i));
    const printed = shown !== null || kind === KIND.error;
    if (target === null || target.isZero()) {
      // A live formula on a row that is not filled yet waits for its figures.
      const waits = (side: Kolom, value: Decimal | null): boolean =>
        value === null || (value.isZero() && isFormulaAt(model, side, i));
      const live = kind === KIND.error && isFormulaAt(model, kolom, i);
      if (live && waits(bawah, target) && waits(atas, realisasi)) return STATE.none;
      // A missing target is told once, at the year's capaian.
      const used = printed || (kolom.ragam !== PERSEN && realisasi !== null && !realisasi.isZero());
      return used ? STATE.noTarget : STATE.none;
    }
    // A dash says just this: there is a target, and no realisasi yet.
    return printed && kind !== KIND.dash ? STATE.noRealisasi : STATE.none;
  }
  if (shown === null) {
    if (kind === KIND.blank || kind === KIND.na) {
      const dashed = atas !== undefined && kindAt(model, atas, i) === KIND.dash && kind === KIND.blank;
      return dashed ? STATE.none : STATE.blank;
    }
    return STATE.unreadable;
  }
  if (kind === KIND.dash)
    return exact.isZero() || (atas !== undefined && kindAt(model, atas, i) === KIND.dash) ? STATE.right : STATE.wrong;
  if (percentIsRight(model, kolom, i, shown, exact)) return STATE.right;
  if (shown.plain && !isFormulaAt(model, kolom, i)) {
    const other: ShownPercent = fraction
      ? { ...shown, points: shown.points.div(100), decimals: shown.decimals + 2 }
      : { ...shown, points: shown.points.times(100), decimals: Math.max(0, shown.decimals - 2) };
    if (!exact.isZero() && percentIsRight(model, kolom, i, other, exact)) return STATE.scale;
  }
  // Only of a quarter: its percentage stands there and its own realisasi does not.
  return atas !== undefined && amounts.stands(atas, i) === null ? STATE.noRealisasi : STATE.wrong;
};

/** Whether a row shows nothing yet: all of it blank, or the zeros of formulas over blanks, or of rows that are hidden. */
export const isEmptyRow = (model: Model, i: number): boolean => {
  const hidden = model.grid.hiddenRows.includes(rowAt(model, i).row);
  return model.kolom.every((kolom) => {
    const value = amountAt(model, kolom, i);
    return value === null || (value.isZero() && (hidden || isFormulaAt(model, kolom, i)));
  });
};

/**
 * Whether a percentage without target is cleared: a printed 0 or what is no figure (rules: Zero target). One that shows
 * something else says that there is a target which was not read: it stays. A formula stays, guarded where it fails, and every
 * formula on a row that is not filled in yet.
 */
export const dikosongkan = (model: Model, { kolom, fraction }: Ratio, i: number): boolean => {
  if (isEmptyRow(model, i)) return false;
  if (isFormulaAt(model, kolom, i)) return kindAt(model, kolom, i) === KIND.error;
  const shown = shownPercent(model, kolom, i, fraction);
  return shown === null || shown.points.isZero();
};
