import { KIND } from '../grid/column';
import { Decimal } from '../grid/decimal';
import { capaian, type CaraCapaian } from '../renja/capaian';
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
import type { Ekspresi, Relation } from './relations';

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

/** The two columns of `a / b * 100`, or null. */
export const ratioOf = (ekspresi: Ekspresi): { readonly atas: number; readonly bawah: number } | null => {
  if (ekspresi.op !== '*') return null;
  const { kiri, kanan } = ekspresi;
  if (kanan.op !== 'angka' || kiri.op !== '/') return null;
  return kiri.kiri.op === 'kolom' && kiri.kanan.op === 'kolom'
    ? { atas: kiri.kiri.kolom, bawah: kiri.kanan.kolom }
    : null;
};

type Of = (kolom: Kolom, i: number) => Decimal | null;

/** Plain percentages of a column: points or fractions, by what most of them come out as. */
const isFraction = (model: Model, kolom: Kolom, exact: readonly (Decimal | null)[]): boolean => {
  let points = 0;
  let fractions = 0;
  for (let i = 0; i < exact.length; i++) {
    const value = exact[i];
    if (
      value === null ||
      value === undefined ||
      value.isZero() ||
      kindAt(model, kolom, i) !== KIND.number ||
      isPercentAt(model, kolom, i)
    )
      continue;
    const shown = amountAt(model, kolom, i)?.toNumber() ?? 0;
    const whole = value.toNumber();
    if (Math.abs(shown - whole) <= Math.abs(whole) * 0.05) points++;
    else if (Math.abs(shown * 100 - whole) <= Math.abs(whole) * 0.05) fractions++;
  }
  return fractions > points;
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

/** Figures all percent-like columns of a table. Amounts are taken as they stand; `corrected` as they would be. */
export const figureRatios = (model: Model, amounts: Amounts, caraAt: CaraAt): Ratio[] => {
  const rows = model.outline.rows.length;
  const results: Ratio[] = [];
  const exactOf = new Map<number, readonly (Decimal | null)[]>();
  const totals = { stands: totalOf(model, amounts.stands), right: totalOf(model, amounts.right) };

  for (const relation of model.relations) {
    if (relation.jenis !== 'persen') continue;
    const kolom = model.kolom[relation.hasil];
    if (kolom === undefined) continue;
    const exact: (Decimal | null)[] = new Array<Decimal | null>(rows).fill(null);
    const corrected = new Map<number, Decimal>();
    const state = new Uint8Array(rows);
    const chosenScale = new Set<number>();
    const ratio = ratioOf(relation.ekspresi);
    const atas = ratio === null ? undefined : model.kolom[ratio.atas];
    const bawah = ratio === null ? undefined : model.kolom[ratio.bawah];

    const reader =
      (i: number, of: Of): Read =>
      (index) => {
        const column = model.kolom[index];
        if (column === undefined) return null;
        if (!isPercentKolom(column)) return of(column, i);
        return exactOf.get(index)?.[i] ?? shownPercent(model, column, i, false)?.points ?? null;
      };
    const value = (i: number, of: Of, total: Read, cara: CaraCapaian | null): Decimal | null => {
      if (atas !== undefined && bawah !== undefined && !isPercentKolom(atas)) {
        const above = of(atas, i);
        const below = of(bawah, i);
        return above === null || below === null ? null : capaian(above, below, cara);
      }
      return figure(relation.ekspresi, reader(i, of), () => 'jumlah', total);
    };

    for (let i = 0; i < rows; i++) {
      if (!hasOwn(model, i)) continue;
      exact[i] = value(i, amounts.stands, totals.stands, caraAt(i));
    }
    const fraction = isFraction(model, kolom, exact);

    for (let i = 0; i < rows; i++) {
      if (!hasOwn(model, i)) continue;
      const shown = shownPercent(model, kolom, i, fraction);
      let figured = exact[i] ?? null;
      if (
        figured !== null &&
        atas !== undefined &&
        bawah !== undefined &&
        !figured.isZero() &&
        isPercentAt(model, atas, i) !== isPercentAt(model, bawah, i)
      ) {
        const other = isPercentAt(model, bawah, i) ? figured.div(100) : figured.times(100);
        const fits = (candidate: Decimal): boolean =>
          shown !== null && percentIsRight(model, kolom, i, shown, candidate);
        const printed = fits(figured) || fits(other);
        if (fits(other) || (!printed && (figured.gt(300) || figured.lt(3)))) figured = other;
        if (!printed) chosenScale.add(i);
        exact[i] = figured;
      }
      state[i] = judge(model, kolom, i, shown, figured, atas, bawah, amounts, fraction);
    }
    if (amounts.corrected.size > 0) {
      for (let i = 0; i < rows; i++) {
        const before = exact[i] ?? null;
        if (before === null) continue;
        const touched = relation.operands.some((index) => amounts.corrected.has(figureKey(index, i))) || ratio === null;
        if (!touched) continue;
        const after = value(i, amounts.right, totals.right, caraAt(i));
        if (after !== null && !after.eq(before)) corrected.set(i, after);
      }
    }
    exactOf.set(relation.hasil, exact);
    results.push({ relation, kolom, exact, corrected, state, fraction, chosenScale });
  }
  return results;
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
