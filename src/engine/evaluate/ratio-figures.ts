import { isUnknownKind, KIND } from '../../grid/column';
import { Decimal } from '../../grid/decimal';
import type { Eksak } from '../../renja/hitung';
import type { AturanTriwulan } from '../../renja/types';
import type { Amounts } from './amounts';
import { cut } from './counted';
import { caraFor } from '../model/cara-capaian';
import { doubleAt, integerAt, isItem, kindAt, knownOf, rowAt, UNKNOWN, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { dinilai } from '../model/persen-triwulan';
import { isPercentKolom, shownPercent, totalOf, type Read } from '../model/reading';
import { CEPAT, TEPAT } from '../figures/aljabar';
import { fold, ratioOf } from '../figures/ekspresi';
import type { Relation } from '../figures/relations';

/** A percentage that is one whole number of another, which is not 0. */
type Quotient = { readonly atas: number; readonly bawah: number };

/** Exact figures of a column in percent points, from what the rows show: worked out where they are asked for, then kept. */
export class Exact {
  private readonly known = new Map<number, Decimal | null>();
  constructor(
    readonly length: number,
    private readonly figure: (i: number) => Decimal | null,
    private readonly quotient: (i: number) => Quotient | null,
  ) {}

  /** Null where the row has none, or it is unknown. */
  at(i: number): Decimal | null {
    return knownOf(this.read(i));
  }

  /** The same, not a number where a figure that it needs cannot be read. */
  read(i: number): Decimal | null {
    const known = this.known.get(i);
    if (known !== undefined) return known;
    const value = this.figure(i);
    this.known.set(i, value);
    return value;
  }

  /** What is known of it times a factor: whole numbers are multiplied before they are divided, as long as a double holds the product. */
  times(i: number, factor: Eksak): Decimal | null {
    const sides = typeof factor === 'number' && !this.known.has(i) ? this.quotient(i) : null;
    const product = sides === null ? NaN : sides.atas * 100 * Number(factor);
    if (sides !== null && Number.isSafeInteger(product)) return new Decimal(product).div(sides.bawah);
    return this.at(i)?.times(factor) ?? null;
  }

  set(i: number, value: Decimal): void {
    this.known.set(i, value);
  }
}

type Of = (kolom: Kolom, i: number) => Decimal | null;

const isBlankAt = (model: Model, kolom: Kolom, i: number): boolean => kindAt(model, kolom, i) === KIND.blank;

/** Whether a row has percentages of its own. */
export const hasOwn = (model: Model, i: number): boolean =>
  isItem(rowAt(model, i)) || rowAt(model, i).kind === 'jumlah' || rowAt(model, i).kind === 'lanjutan';

/** A percent-like column with its exact figures and where they come from. */
export type Figured = {
  readonly relation: Relation;
  readonly kolom: Kolom;
  readonly exact: Exact;
  readonly approx: Float64Array;
  readonly atas: Kolom | undefined;
  readonly bawah: Kolom | undefined;
  readonly value: (i: number, of: Of, total: Read) => Decimal | null;
  /** What the percentages printed beside or below it give, where it rests on such: a figure that follows a wrong one is no error. */
  readonly fromPrinted: (i: number) => Decimal | null;
};

/** A row's percentage for sums: the exact one, or the printed one where nothing gives it. */
const partOf = (model: Model, kolom: Kolom, exact: Exact, i: number): Decimal | null =>
  exact.read(i) ?? shownPercent(model, kolom, i, false)?.points ?? null;

/** The rows that a parent or a total adds. */
const partsOf = (model: Model, i: number): readonly number[] => {
  const { kind, children } = rowAt(model, i);
  if (kind !== 'jumlah') return children;
  return model.outline.rows.flatMap((row, at) => (isItem(row) && row.parent < 0 ? [at] : []));
};

const isPercent = (kolom: Kolom | undefined): kolom is Kolom => kolom !== undefined && isPercentKolom(kolom);

const printedAt = (model: Model, kolom: Kolom, i: number): Decimal | null =>
  shownPercent(model, kolom, i, false)?.points ?? null;

/** Sum of the children's percentages, for rows that have none of their own (TTB of a program whose fisik is blank). */
const sumOfChildren = (model: Model, kolom: Kolom, exact: Exact, i: number): Decimal | null =>
  rowAt(model, i).children.reduce<Decimal | null>((sum, child) => {
    const value = partOf(model, kolom, exact, child);
    return value === null ? sum : (sum?.plus(value) ?? value);
  }, null);

/** The rule by which a row's quarters count. */
export type AturanAt = (relation: Relation, i: number) => AturanTriwulan;

/** The exact figures of all percent-like columns of a table, from amounts as they stand. */
export const figureColumns = (model: Model, amounts: Amounts, aturanAt: AturanAt): Figured[] => {
  const exactOf = new Map<number, Exact>();
  const standing = totalOf(model, amounts.stands);
  const rows = model.outline.rows.length;
  return model.relations.flatMap((relation): Figured[] => {
    const kolom = model.kolom[relation.hasil];
    if (relation.jenis !== 'persen' || kolom === undefined) return [];
    const bagian = model.bagian.find((one) => one.relation === relation);
    if (bagian !== undefined && !dinilai(model, bagian)) return [];
    const ratio = ratioOf(relation.ekspresi);
    const atas = bagian?.nilai ?? (ratio === null ? undefined : model.kolom[ratio.atas]);
    const bawah = bagian?.target ?? (ratio === null ? undefined : model.kolom[ratio.bawah]);
    const plain = bagian !== undefined || (ratio !== null && !isPercent(atas));
    const restsOnPercent = !plain && relation.operands.some((index) => isPercent(model.kolom[index]));
    const counted = cut(model, relation.ekspresi);
    const caraAt = caraFor(model, relation);
    const value = (i: number, of: Of, total: Read): Decimal | null => {
      // A quarter that is not filled in yet, nor its percentage, has none.
      if (ratio === null && bagian !== undefined && of(bagian.nilai, i) === null && isBlankAt(model, kolom, i))
        return null;
      const read: Read = (index) => {
        const column = model.kolom[index];
        if (column === undefined) return null;
        if (!restsOnPercent || !isPercentKolom(column)) return of(column, i);
        const own = exactOf.get(index)?.read(i) ?? shownPercent(model, column, i, false)?.points;
        return own ?? (isUnknownKind(kindAt(model, column, i)) ? UNKNOWN : null);
      };
      return fold(counted, TEPAT, { read, aturan: () => aturanAt(relation, i), total, cara: caraAt(i) });
    };
    const adds = model.form?.jumlahPersen?.includes(kolom.role) === true;
    const fromPrinted = (i: number): Decimal | null => {
      if (!restsOnPercent) return null;
      const parts = partsOf(model, i);
      const read: Read = (index) => {
        const column = model.kolom[index];
        if (column === undefined) return null;
        return isPercent(column) ? printedAt(model, column, i) : amounts.stands(column, i);
      };
      const own = fold(relation.ekspresi, TEPAT, { read, aturan: () => 'jumlah', total: standing, cara: caraAt(i) });
      if (own !== null || !adds || parts.length === 0) return own;
      return parts.reduce<Decimal | null>((sum, child) => {
        const part = printedAt(model, kolom, child);
        return part === null ? sum : (sum?.plus(part) ?? part);
      }, null);
    };
    const quotient = (i: number): Quotient | null => {
      if (bagian !== undefined || ratio === null || atas === undefined || bawah === undefined) return null;
      if (isPercent(atas) || isPercent(bawah) || caraAt(i) !== null || !hasOwn(model, i)) return null;
      const sides = { atas: integerAt(model, atas, i), bawah: integerAt(model, bawah, i) };
      return Number.isNaN(sides.atas) || Number.isNaN(sides.bawah) || sides.bawah === 0 ? null : sides;
    };
    const exact = new Exact(rows, (i) => (hasOwn(model, i) ? value(i, amounts.stands, standing) : null), quotient);
    /** The row that `near` reads: one object for all rows. */
    let row = 0;
    const near = {
      read: (index: number): number | null => {
        const column = model.kolom[index];
        if (column === undefined || (bagian !== undefined && isBlankAt(model, column, row))) return null;
        return doubleAt(model, column, row);
      },
      aturan: () => aturanAt(relation, row),
      total: () => NaN,
      cara: null,
    };
    /** The same in doubles; NaN where they do not tell. */
    const nearly = (i: number): number => {
      if (!plain || caraAt(i) !== null || (bagian !== undefined && isBlankAt(model, bagian.nilai, i))) return NaN;
      row = i;
      return fold(counted, CEPAT, near) ?? NaN;
    };
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
            tops.reduce<Decimal | null>((sum, top) => sum?.plus(exact.read(top) ?? 0) ?? exact.read(top), null),
          );
      });
    }
    exactOf.set(relation.hasil, exact);
    return [{ relation, kolom, exact, approx, atas, bawah, value, fromPrinted }];
  });
};
