import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { capaianOf } from '../model/cara-capaian';
import { amountAt, isLeaf, kindAt, rowAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { percentIsRight, shownPercent } from '../model/reading';
import { ratioOf } from '../figures/ekspresi';
import { CENT, silang } from './silang';

/** An input that row and column relations both say is off by the same amount, or that lost zeros by the column alone (`byZeros`). */
export type Suspect = {
  readonly kolom: number;
  readonly i: number;
  readonly expected: Decimal;
  readonly byZeros?: boolean;
};

/** Percentages that rest on a column beside another one. */
const ratiosOn = (model: Model, kolom: Kolom) =>
  model.relations.flatMap((relation) => {
    const { hasil, ekspresi, jenis } = relation;
    const ratio = jenis === 'persen' ? ratioOf(ekspresi) : null;
    const persen = model.kolom[hasil];
    const atas = ratio === null ? undefined : model.kolom[ratio.atas];
    const bawah = ratio === null ? undefined : model.kolom[ratio.bawah];
    if (persen === undefined || atas === undefined || bawah === undefined) return [];
    return atas === kolom || bawah === kolom ? [{ relation, persen, atas, bawah }] : [];
  });

/**
 * Children of a row whose sum is off by `difference`: the one whose printed percentages are wrong from what it shows and
 * right from what the sum asks of it (a pagu typed wrong: its capaian and its kegiatan both say what it was). Null unless
 * it is the only one.
 */
export const suspectChild = (model: Model, kolom: Kolom, parent: number, difference: Decimal): Suspect | null => {
  const ratios = ratiosOn(model, kolom);
  if (ratios.length === 0) return null;
  const found = rowAt(model, parent).children.flatMap((i): Suspect[] => {
    const own = amountAt(model, kolom, i);
    if (own === null || !isLeaf(rowAt(model, i))) return [];
    const expected = own.plus(difference);
    if (expected.isNegative()) return [];
    const verdicts = ratios.flatMap(({ relation, persen, atas, bawah }) => {
      const shown = shownPercent(model, persen, i, false);
      if (shown === null || kindAt(model, persen, i) !== KIND.number) return [];
      const judged = (value: Decimal): boolean => {
        const above = atas === kolom ? value : amountAt(model, atas, i);
        const below = bawah === kolom ? value : amountAt(model, bawah, i);
        const exact = capaianOf(model, relation, i, above, below);
        return exact !== null && percentIsRight(model, persen, i, shown, exact);
      };
      return [{ now: judged(own), then: judged(expected) }];
    });
    const explains = verdicts.some(({ now, then }) => !now && then) && verdicts.every(({ then }) => then);
    return explains ? [{ kolom: kolom.index, i, expected }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The only blank one of the rows of a sum that lacks just as much by another column of its own row: row and column both miss it. */
const blankPart = (model: Model, kolom: Kolom, parts: readonly number[], difference: Decimal): Suspect | null => {
  const blanks = parts.filter((i) => kindAt(model, kolom, i) === KIND.blank);
  const [i] = blanks;
  const column = kolom.physical[0]?.column ?? -1;
  if (i === undefined || blanks.length !== 1 || !isLeaf(rowAt(model, i)) || !difference.isPositive()) return null;
  const lacks = model.kolom.some((other) => {
    const value =
      other !== kolom && other.measure === kolom.measure ? (silang(model, other)?.kurang(column, i) ?? null) : null;
    return value !== null && Math.abs(value - difference.toNumber()) < CENT;
  });
  return lacks ? { kolom: kolom.index, i, expected: difference } : null;
};

/**
 * The only one of the rows of a sum that its own columns say is off by just what the sum lacks: its figure is wrong, not the sum (rules: How a
 * cell is judged, Wrong input).
 */
export const partByRow = (
  model: Model,
  kolom: Kolom,
  parts: readonly number[],
  difference: Decimal,
): Suspect | null => {
  const blank = blankPart(model, kolom, parts, difference);
  if (blank !== null) return blank;
  const own = silang(model, kolom);
  if (own === null) return null;
  const off = parts.filter((i) => own.selisih(i) !== 0);
  const [i] = off;
  const found = i === undefined ? null : amountAt(model, kolom, i);
  if (off.length !== 1 || i === undefined || found === null || !isLeaf(rowAt(model, i))) return null;
  const gap = own.selisih(i);
  if (gap === null || Math.abs(gap - difference.toNumber()) > CENT) return null;
  return { kolom: kolom.index, i, expected: found.plus(difference) };
};

const FACTORS = [1000, 100, 10, 0.001, 0.01, 0.1];

/** Whether a figure is another but for zeros lost or added in typing: "600" for 600.000. */
const butForZeros = (found: Decimal, expected: Decimal): boolean =>
  !found.isZero() && FACTORS.some((factor) => found.times(factor).eq(expected));

/** A figure of fewer digits might meet a difference by chance. */
const MIN_DIFFERENCE = 10_000;

/** The lowest row below that alone makes up a row's figure, or the row itself. */
const lowestOf = (model: Model, kolom: Kolom, i: number, own: Decimal): number => {
  const { children } = rowAt(model, i);
  const [child] = children;
  if (child === undefined) return i;
  const isAlone = children.length === 1 && amountAt(model, kolom, child)?.eq(own) === true;
  return isAlone ? lowestOf(model, kolom, child, own) : -1;
};

/**
 * The only one of the rows of a sum that closes what it lacks once zeros are put back that were lost in typing, or taken away; where
 * it follows from the one row below it, that one (case: a budget of 600 for 600.000, on the kegiatan as on its rekening).
 */
export const partByZeros = (
  model: Model,
  kolom: Kolom,
  parts: readonly number[],
  difference: Decimal,
): Suspect | null => {
  // Of one row alone, or beside zeros, the sum could as well have zeros too many.
  const figures = parts.filter((part) => amountAt(model, kolom, part)?.isZero() === false);
  if (difference.abs().lt(MIN_DIFFERENCE) || figures.length < 2) return null;
  const found = figures.flatMap((part): Suspect[] => {
    const own = amountAt(model, kolom, part);
    if (own === null) return [];
    const expected = own.plus(difference);
    const i = butForZeros(own, expected) ? lowestOf(model, kolom, part, own) : -1;
    return i < 0 ? [] : [{ kolom: kolom.index, i, expected, byZeros: true }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};
