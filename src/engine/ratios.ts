import { KIND } from '../grid/column';
import { Decimal } from '../grid/decimal';
import { capaian } from '../renja/capaian';
import type { Amounts } from './amounts';
import {
  amountAt,
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

/** A percent-like computed column, figured on every row. `exact[i]` in percent points, from what the row shows. */
export type Ratio = {
  readonly relation: Relation;
  readonly kolom: Kolom;
  readonly exact: readonly (Decimal | null)[];
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
  for (const { kolom, exact } of group) {
    for (let i = 0; i < exact.length; i++) {
      const value = exact[i];
      if (value == null || value.isZero() || kindAt(model, kolom, i) !== KIND.number) continue;
      if (isPercentAt(model, kolom, i)) {
        points++;
        continue;
      }
      const shown = amountAt(model, kolom, i)?.toNumber() ?? 0;
      const whole = value.toNumber();
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
  readonly exact: (Decimal | null)[];
  readonly atas: Kolom | undefined;
  readonly bawah: Kolom | undefined;
  readonly value: (i: number, of: Of, total: Read) => Decimal | null;
};

/** A row's percentage for sums: the exact one, or the printed one where nothing gives it. */
const partOf = (model: Model, kolom: Kolom, exact: readonly (Decimal | null)[], i: number): Decimal | null =>
  exact[i] ?? shownPercent(model, kolom, i, false)?.points ?? null;

/** Sum of the children's percentages, for rows that have none of their own (TTB of a program whose fisik is blank). */
const sumOfChildren = (model: Model, kolom: Kolom, exact: readonly (Decimal | null)[], i: number): Decimal | null =>
  rowAt(model, i).children.reduce<Decimal | null>((sum, child) => {
    const value = partOf(model, kolom, exact, child);
    return value === null ? sum : (sum?.plus(value) ?? value);
  }, null);

const figureColumns = (model: Model, amounts: Amounts, caraAt: CaraAt): Figured[] => {
  const exactOf = new Map<number, readonly (Decimal | null)[]>();
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
        return exactOf.get(index)?.[i] ?? shownPercent(model, column, i, false)?.points ?? null;
      };
      return figure(relation.ekspresi, read, () => 'jumlah', total);
    };
    const exact: (Decimal | null)[] = new Array<Decimal | null>(rows).fill(null);
    for (let i = 0; i < rows; i++) if (hasOwn(model, i)) exact[i] = value(i, amounts.stands, standing);
    if (model.form?.jumlahPersen?.includes(kolom.role) === true) {
      const tops: number[] = [];
      for (let i = rows - 1; i >= 0; i--) {
        const row = rowAt(model, i);
        if (exact[i] === null && row.children.length > 0) exact[i] = sumOfChildren(model, kolom, exact, i);
        if (isItem(row) && row.parent < 0) tops.push(i);
      }
      model.outline.rows.forEach((row, i) => {
        if (row.kind === 'jumlah' && exact[i] === null)
          exact[i] = tops.reduce<Decimal | null>((sum, top) => sum?.plus(exact[top] ?? 0) ?? exact[top] ?? null, null);
      });
    }
    exactOf.set(relation.hasil, exact);
    return [{ relation, kolom, exact, atas, bawah, value }];
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
  const own = figured.exact[i] ?? null;
  if (own === null || own.isZero() || atas === undefined || bawah === undefined) return null;
  if (isPercentAt(model, atas, i) === isPercentAt(model, bawah, i)) return null;
  const other = isPercentAt(model, bawah, i) ? own.div(100) : own.times(100);
  const fits = (candidate: Decimal): boolean => shown !== null && percentIsRight(model, kolom, i, shown, candidate);
  if (fits(own)) return { value: own, chosen: false };
  if (fits(other)) return { value: other, chosen: false };
  return { value: own.gt(300) || own.lt(3) ? other : own, chosen: true };
};

/** Figures all percent-like columns of a table. Amounts are taken as they stand; `corrected` as they would be. */
export const figureRatios = (model: Model, amounts: Amounts, caraAt: CaraAt): Ratio[] => {
  const columns = figureColumns(model, amounts, caraAt);
  const right = totalOf(model, amounts.right);
  const fractions = new Map<string, boolean>();
  return columns.map((figured): Ratio => {
    const { relation, kolom, exact, atas, bawah, value } = figured;
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
      const shown = shownPercent(model, kolom, i, fraction);
      const scaled = chooseScale(model, figured, i, shown);
      if (scaled !== null) exact[i] = scaled.value;
      if (scaled?.chosen === true) chosenScale.add(i);
      const before = exact[i] ?? null;
      const touched =
        amounts.corrected.size > 0 &&
        before !== null &&
        (ratioOf(relation.ekspresi) === null ||
          relation.operands.some((index) => amounts.corrected.has(figureKey(index, i))));
      const after = touched ? value(i, amounts.right, right) : null;
      if (after !== null && before !== null && !after.eq(before)) corrected.set(i, after);
      const judged = judge(model, kolom, i, shown, before, atas, bawah, amounts, fraction);
      const mended =
        judged === STATE.wrong && after !== null && shown !== null && percentIsRight(model, kolom, i, shown, after);
      state[i] = mended ? STATE.mended : judged;
    }
    return { relation, kolom, exact, corrected, state, fraction, chosenScale };
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
