import { KIND } from '../../grid/column';
import { Decimal } from '../../grid/decimal';
import { roundsTo, roundsToNearly, storedAs } from '../../grid/exact';
import { amountAt, decimalsAt, isFormulaAt, isItem, isPercentAt, kindAt, rowAt, type Model } from './model';
import type { Kolom } from '../figures/kolom';
import { offByOwnRounding, roundsItself } from './pembulatan-rumus';
import type { Baris } from '../figures/aljabar';

/** Reads the figure of a column on the row at hand; null for blank. */
export type Read = Baris<Decimal>['read'];

/** Where totals of the table play no part. */
export const noTotal: Read = () => null;

/** The vertical total of a column: its rows at the top of the tree, as `of` reads them; null where none has a figure. */
export const totalOf = (model: Model, of: (kolom: Kolom, i: number) => Decimal | null): Read => {
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

/** Columns whose figures are percentages by meaning: read and compared in percent points. */
const PERCENT_ROLES: ReadonlySet<string> = new Set([
  'capaian',
  'capaian-renstra',
  'rasio',
  'pertumbuhan',
  'bobot',
  'fisik',
  'tertimbang-fisik',
  'persen-keuangan',
  'tertimbang-keuangan',
]);
export const isPercentKolom = ({ role, measure }: Kolom): boolean =>
  PERCENT_ROLES.has(role) || (role === 'lain' && measure === '%');

/** What a percentage cell shows, in percent points, with the decimals it claims there. `plain`: no % sign or format. */
export type ShownPercent = { readonly points: Decimal; readonly decimals: number; readonly plain: boolean };

/** `fraction`: plain numbers of this column mean 0.98 for 98 %. */
export const shownPercent = (model: Model, kolom: Kolom, i: number, fraction: boolean): ShownPercent | null => {
  const stored = amountAt(model, kolom, i);
  if (stored === null || kindAt(model, kolom, i) === KIND.dash)
    return stored === null ? null : { points: stored, decimals: 0, plain: true };
  const decimals = decimalsAt(model, kolom, i);
  if (isPercentAt(model, kolom, i)) return { points: stored.times(100), decimals, plain: false };
  return fraction
    ? { points: stored.times(100), decimals: decimals - 2, plain: true }
    : { points: stored, decimals, plain: true };
};

/** Whether a typed figure is within one unit of the last digit it claims, where the user accepts that. */
const isUnitAway = ({ settings }: Model, shown: Decimal, exact: Decimal, decimals: number): boolean =>
  settings.toleransi === 'satuan-terakhir' &&
  shown
    .minus(exact)
    .abs()
    .lte(new Decimal(10).pow(-Math.max(0, decimals)));

/** Times the doubt of a double from which a figure is surely another one. */
const FAR = 1000;

/** Whether an amount of money is off by no more than the user accepts. */
const isWithinRupiah = ({ settings: { toleransi } }: Model, shown: Decimal, exact: Decimal): boolean =>
  toleransi !== 'tepat' &&
  shown
    .minus(exact)
    .abs()
    .lte(toleransi === 'satuan-terakhir' ? 1 : toleransi);

/** Decimals that nobody types. */
const PASTED = 10;

/**
 * Whether a percentage cell is right: a formula as stored (its own ROUND aside), a typed figure at its decimals or within the
 * tolerance. What is unknown calls nothing wrong.
 */
export const percentIsRight = (model: Model, kolom: Kolom, i: number, shown: ShownPercent, exact: Decimal): boolean =>
  exact.isNaN() ||
  (isFormulaAt(model, kolom, i)
    ? storedAs(exact, shown.points) || offByOwnRounding(model, kolom, i, exact, true)
    : roundsTo(exact, shown.points, shown.decimals) ||
      // The value of a formula, pasted: a double's digits, not a planner's.
      (shown.decimals >= PASTED && storedAs(exact, shown.points)) ||
      isUnitAway(model, shown.points, exact, shown.decimals));

/**
 * `percentIsRight` as far as a double is sure of it, whose relative error is at most `error`; null where only the exact
 * result can tell.
 */
export const nearlyRight = (
  model: Model,
  kolom: Kolom,
  i: number,
  shown: ShownPercent,
  near: number,
  error: number,
): boolean | null => {
  if (Number.isNaN(near)) return null;
  const printed = shown.points.toNumber();
  if (!isFormulaAt(model, kolom, i)) {
    const rounds = roundsToNearly(near, printed, shown.decimals, error);
    return rounds === false && model.settings.toleransi === 'satuan-terakhir' ? null : rounds;
  }
  const isFar = Math.abs(near - printed) > Math.abs(near) * FAR * error + FAR * 1e-13;
  return isFar && !roundsItself(model, kolom, i) ? false : null;
};

/**
 * Whether an amount is right: sums of money are exact; a typed K figure at its decimals; a formula as stored; each within
 * the tolerance that the user set. What is unknown calls nothing wrong.
 */
export const amountIsRight = (model: Model, kolom: Kolom, i: number, shown: Decimal, exact: Decimal): boolean => {
  if (exact.isNaN() || shown.eq(exact)) return true;
  if (kolom.measure === 'Rp' && isWithinRupiah(model, shown, exact)) return true;
  if (isFormulaAt(model, kolom, i)) return storedAs(exact, shown) || offByOwnRounding(model, kolom, i, exact, false);
  if (kolom.measure === 'Rp') return false;
  const decimals = decimalsAt(model, kolom, i) + (isPercentAt(model, kolom, i) ? 2 : 0);
  return roundsTo(exact, shown, decimals) || isUnitAway(model, shown, exact, decimals);
};
