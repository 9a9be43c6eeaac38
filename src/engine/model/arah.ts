import { words, valueAt } from '../../grid/cells';
import { onceFor } from '../../grid/once';
import { capaian, type RumusNegatif } from '../../renja/capaian';
import { amountAt, isItem, type Model } from './model';
import { percentIsRight, shownPercent } from './reading';
import type { Relation } from '../figures/relations';

/** "Negatif", "Minimize", "Semakin rendah semakin baik". */
const NEGATIF = /negati[fv]|\bmin(?:imal|imum|imi[sz]e|imasi)?\b|rendah|turun|lower|\bdown\b/i;
const POSITIF = /positi[fv]|\bma(?:ks|x)|tinggi|naik|higher|\bup\b/i;

const CARA: readonly RumusNegatif[] = ['dua-kali', 'terbalik'];

const rowsSaid = (model: Model, says: (text: string) => boolean): ReadonlySet<number> => {
  const column = model.table.columns.find(({ role }) => role === 'arah')?.column;
  const rows = column === undefined ? [] : model.outline.rows;
  return new Set(
    rows.flatMap((row, i) => (isItem(row) && says(words(valueAt(model.grid, row.row, column ?? 0))) ? [i] : [])),
  );
};

/** Rows of which a column of the sheet says that less is better ("Polaritas"). */
export const barisNegatif = (model: Model): ReadonlySet<number> =>
  rowsSaid(model, (text) => NEGATIF.test(text) && !POSITIF.test(text));

/** Rows of which it says that more is better. */
export const barisPositif = onceFor((model: Model) =>
  rowsSaid(model, (text) => POSITIF.test(text) && !NEGATIF.test(text)),
);

/** Rows of which a column of the sheet says that less is better, and how it figures their capaian. */
type ArahTercetak = { readonly rows: ReadonlySet<number>; readonly rumus: RumusNegatif };

/**
 * Rows that the sheet itself calls negative, by the reading of them that its printed capaian follow (rules: Averages, negative
 * indicators). Null where no column says so, or where the sheet figures them like the others all the same.
 */
export const arahTercetak = (
  model: Model,
  { hasil, operands }: Pick<Relation, 'hasil' | 'operands'>,
  usual: RumusNegatif,
): ArahTercetak | null => {
  // Of a realisasi and its target; several quarters over one are figured like the others.
  const [kolom, atas, bawah] = (operands.length === 2 ? [hasil, ...operands] : []).map((index) => model.kolom[index]);
  if (kolom === undefined || atas === undefined || bawah === undefined) return null;
  const rows = barisNegatif(model);
  if (rows.size === 0) return null;
  const fits = (rumus: RumusNegatif | null): number =>
    [...rows].filter((i) => {
      const [realisasi, target] = [amountAt(model, atas, i), amountAt(model, bawah, i)];
      if (realisasi === null || target === null) return false;
      const cara = rumus === null ? null : { negatif: true, rumusNegatif: rumus, batas: null };
      const exact = capaian(realisasi, target, cara);
      return [false, true].some((fraction) => {
        const shown = shownPercent(model, kolom, i, fraction);
        return shown !== null && exact !== null && percentIsRight(model, kolom, i, shown, exact);
      });
    }).length;
  const rumus = CARA.reduce((best, one) => (fits(one) > fits(best) ? one : best), usual);
  return fits(null) > fits(rumus) ? null : { rows, rumus };
};
