import { KIND } from '../grid/column';
import { Decimal } from '../grid/decimal';
import { capaian } from '../renja/capaian';
import type { Amounts } from './amounts';
import { roundsToNearly } from '../grid/exact';
import {
  decimalsAt,
  doubleAt,
  figureKey,
  isFormulaAt,
  isItem,
  isPercentAt,
  kindAt,
  rowAt,
  type CaraAt,
  type Kolom,
  type Model,
} from './model';
import { figure, isPercentKolom, percentIsRight, shownPercent, type Read, type ShownPercent } from './reading';
import { ratioOf, type Relation } from './relations';

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
} as const;

/** Exact figures of a column in percent points, from what the rows show: worked out where they are asked for, then kept. */
export class Exact {
  private readonly known = new Map<number, Decimal | null>();
  constructor(
    readonly length: number,
    private readonly figure: (i: number) => Decimal | null,
  ) {}

  at(i: number): Decimal | null {
    const known = this.known.get(i);
    if (known !== undefined) return known;
    const value = this.figure(i);
    this.known.set(i, value);
    return value;
  }

  set(i: number, value: Decimal): void {
    this.known.set(i, value);
  }
}

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

type Of = (kolom: Kolom, i: number) => Decimal | null;

/** Figured columns of one role: their plain numbers are fractions when all of them come out so and none is shown with %. */
const isFraction = (model: Model, group: readonly Figured[]): boolean => {
  let points = 0;
  let fractions = 0;
  for (const { kolom, approx } of group) {
    for (let i = 0; i < approx.length; i++) {
      const whole = approx[i] ?? NaN;
      if (Number.isNaN(whole) || whole === 0 || kindAt(model, kolom, i) !== KIND.number) continue;
      if (isPercentAt(model, kolom, i)) {
        points++;
        continue;
      }
      const shown = doubleAt(model, kolom, i);
      if (Math.abs(shown - whole) <= Math.abs(whole) * 0.05) points++;
      else if (Math.abs(shown * 100 - whole) <= Math.abs(whole) * 0.05) fractions++;
    }
  }
  return fractions > 0 && points === 0;
};

const totalOf = (model: Model, of: Of): Read => {
  const cache = new Map<number, Decimal | null>();
  return (index) => {
    let total = cache.get(index);
    if (total === undefined) {
      const kolom = model.kolom[index];
      total = null;
      if (kolom !== undefined) {
        for (let i = 0; i < model.outline.rows.length; i++) {
          const row = rowAt(model, i);
          if (!isItem(row) || row.parent >= 0) continue;
          const value = of(kolom, i);
          if (value !== null) total = (total ?? new Decimal(0)).plus(value);
        }
      }
      cache.set(index, total);
    }
    return total;
  };
};

const hasOwn = (model: Model, i: number): boolean =>
  isItem(rowAt(model, i)) || rowAt(model, i).kind === 'jumlah' || rowAt(model, i).kind === 'lanjutan';

type Figured = {
  readonly relation: Relation;
  readonly kolom: Kolom;
  readonly exact: Exact;
  readonly approx: Float64Array;
  readonly atas: Kolom | undefined;
  readonly bawah: Kolom | undefined;
  readonly value: (i: number, of: Of, total: Read) => Decimal | null;
};

/** A row's percentage for sums: the exact one, or the printed one where nothing gives it. */
const partOf = (model: Model, kolom: Kolom, exact: Exact, i: number): Decimal | null =>
  exact.at(i) ?? shownPercent(model, kolom, i, false)?.points ?? null;

/** Sum of the children's percentages, for rows that have none of their own (TTB of a program whose fisik is blank). */
const sumOfChildren = (model: Model, kolom: Kolom, exact: Exact, i: number): Decimal | null =>
  rowAt(model, i).children.reduce<Decimal | null>((sum, child) => {
    const value = partOf(model, kolom, exact, child);
    return value === null ? sum : (sum?.plus(value) ?? value);
  }, null);

const figureColumns = (model: Model, amounts: Amounts, caraAt: CaraAt): Figured[] => {
  const exactOf = new Map<number, Exact>();
  const standing = totalOf(model, amounts.stands);
  const rows = model.outline.rows.length;
  return model.relations.flatMap((relation): Figured[] => {
    const kolom = model.kolom[relation.hasil];
    if (relation.jenis !== 'persen' || kolom === undefined) return [];
    const ratio = ratioOf(relation.ekspresi);
    const atas = ratio === null ? undefined : model.kolom[ratio.atas];
    const bawah = ratio === null ? undefined : model.kolom[ratio.bawah];
    const simple = atas !== undefined && bawah !== undefined && !isPercentKolom(atas);
    const value = (i: number, of: Of, total: Read): Decimal | null => {
      if (simple) {
        const above = of(atas, i);
        const below = of(bawah, i);
        return above === null || below === null ? null : capaian(above, below, caraAt(i));
      }
      const read: Read = (index) => {
        const column = model.kolom[index];
        if (column === undefined) return null;
        if (!isPercentKolom(column)) return of(column, i);
        return exactOf.get(index)?.at(i) ?? shownPercent(model, column, i, false)?.points ?? null;
      };
      return figure(relation.ekspresi, read, () => 'jumlah', total);
    };
    const exact = new Exact(rows, (i) => (hasOwn(model, i) ? value(i, amounts.stands, standing) : null));
    /** The quotient in doubles; NaN where they do not tell. */
    const nearly = (i: number): number =>
      simple && caraAt(i) === null ? (doubleAt(model, atas, i) * 100) / doubleAt(model, bawah, i) : NaN;
    const approx = new Float64Array(rows).fill(NaN);
    for (let i = 0; i < rows; i++) {
      if (!hasOwn(model, i)) continue;
      const quotient = nearly(i);
      approx[i] = Number.isFinite(quotient) ? quotient : (exact.at(i)?.toNumber() ?? NaN);
    }
    if (model.form?.jumlahPersen?.includes(kolom.role) === true) {
      const tops: number[] = [];
      const put = (i: number, sum: Decimal | null): void => {
        if (sum === null) return;
        exact.set(i, sum);
        approx[i] = sum.toNumber();
      };
      for (let i = rows - 1; i >= 0; i--) {
        const row = rowAt(model, i);
        if (exact.at(i) === null && row.children.length > 0) put(i, sumOfChildren(model, kolom, exact, i));
        if (isItem(row) && row.parent < 0) tops.push(i);
      }
      model.outline.rows.forEach((row, i) => {
        if (row.kind === 'jumlah' && exact.at(i) === null)
          put(
            i,
            tops.reduce<Decimal | null>((sum, top) => sum?.plus(exact.at(top) ?? 0) ?? exact.at(top), null),
          );
      });
    }
    exactOf.set(relation.hasil, exact);
    return [{ relation, kolom, exact, approx, atas, bawah, value }];
  });
};

/**
 * The reading of a percentage beside a plain number (target 100 %, realisasi 85): the one that gives the printed capaian,
 * else the plausible one, which is reported. Null when nothing had to be chosen.
 */
const chooseScale = (
  model: Model,
  figured: Figured,
  i: number,
  shown: ShownPercent | null,
): { value: Decimal; chosen: boolean } | null => {
  const { atas, bawah, kolom } = figured;
  if (atas === undefined || bawah === undefined) return null;
  if (isPercentAt(model, atas, i) === isPercentAt(model, bawah, i)) return null;
  const own = figured.exact.at(i);
  if (own === null || own.isZero()) return null;
  const other = isPercentAt(model, bawah, i) ? own.div(100) : own.times(100);
  const fits = (candidate: Decimal): boolean => shown !== null && percentIsRight(model, kolom, i, shown, candidate);
  if (fits(own)) return { value: own, chosen: false };
  if (fits(other)) return { value: other, chosen: false };
  return { value: own.gt(300) || own.lt(3) ? other : own, chosen: true };
};

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
  if (isFormulaAt(model, kolom, i)) return false;
  if (atas !== undefined && bawah !== undefined && isPercentAt(model, atas, i) !== isPercentAt(model, bawah, i))
    return false;
  const percent = isPercentAt(model, kolom, i);
  const decimals = decimalsAt(model, kolom, i) - (fraction && !percent ? 2 : 0);
  return roundsToNearly(result, percent || fraction ? stored * 100 : stored, decimals) === true;
};

/** Figures all percent-like columns of a table. Amounts are taken as they stand; `corrected` as they would be. */
export const figureRatios = (model: Model, amounts: Amounts, caraAt: CaraAt): Ratio[] => {
  const columns = figureColumns(model, amounts, caraAt);
  const right = totalOf(model, amounts.right);
  const fractions = new Map<string, boolean>();
  return columns.map((figured): Ratio => {
    const { relation, kolom, exact, approx, atas, bawah, value } = figured;
    const group = `${kolom.role}|${kolom.measure}`;
    const fraction =
      fractions.get(group) ??
      isFraction(
        model,
        columns.filter((other) => `${other.kolom.role}|${other.kolom.measure}` === group),
      );
    fractions.set(group, fraction);
    const corrected = new Map<number, Decimal>();
    const state = new Uint8Array(exact.length);
    const chosenScale = new Set<number>();
    for (let i = 0; i < exact.length; i++) {
      if (!hasOwn(model, i)) continue;
      const touched =
        amounts.corrected.size > 0 &&
        !Number.isNaN(approx[i] ?? NaN) &&
        (ratioOf(relation.ekspresi) === null ||
          relation.operands.some((index) => amounts.corrected.has(figureKey(index, i))));
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
      const before = exact.at(i);
      const after = touched ? value(i, amounts.right, right) : null;
      if (after !== null && before !== null && !after.eq(before)) corrected.set(i, after);
      const judged = judge(model, kolom, i, shown, before, atas, bawah, amounts, fraction);
      const mended =
        judged === STATE.wrong && after !== null && shown !== null && percentIsRight(model, kolom, i, shown, after);
      state[i] = mended ? STATE.mended : judged;
    }
    return { relation, kolom, exact, approx, corrected, state, fraction, chosenScale };
  });
};

const judge = (
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
    const realisasi = amounts.stands(atas, i);
    const printed = shown !== null || kind === KIND.error;
    if (target === null || target.isZero()) {
      const used = printed || (realisasi !== null && !realisasi.isZero());
      return used ? STATE.noTarget : STATE.none;
    }
    return printed ? STATE.noRealisasi : STATE.none;
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
  return STATE.wrong;
};
