import { KIND } from '../../grid/column';
import { kindAt, type Model } from './model';
import type { Kolom } from '../figures/kolom';

const known = new WeakMap<Kolom, boolean>();

/**
 * Whether a column is seen to be added up: where some sum or total of it is printed, or its role says so and nothing is summed yet.
 * Blank sums of others stay blank (case: "Target PK" beside pagu, filled with sums of targets).
 */
export const pernahDijumlah = (model: Model, kolom: Kolom): boolean => {
  const before = known.get(kolom);
  if (before !== undefined) return before;
  const shows = (one: Kolom): boolean =>
    model.outline.rows.some(
      ({ kind, children }, i) => (kind === 'jumlah' || children.length > 0) && kindAt(model, one, i) === KIND.number,
    );
  // Where others are summed and it never is, the sheet does not sum it, whatever it was read as.
  const found = shows(kolom) || (kolom.role !== 'lain' && !model.kolom.some((one) => one.summed && shows(one)));
  known.set(kolom, found);
  return found;
};
