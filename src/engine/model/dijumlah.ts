import { KIND } from '../../grid/column';
import { onceFor } from '../../grid/once';
import { kindAt, type Model } from './model';
import type { Kolom } from '../figures/kolom';

/**
 * Whether a column is seen to be added up: where some sum or total of it is printed, or its role says so and nothing is summed yet.
 * Blank sums of others stay blank (case: "Target PK" beside pagu, filled with sums of targets).
 */
export const pernahDijumlah = (model: Model, kolom: Kolom): boolean => summedColumns(model).has(kolom.index);

const summedColumns = onceFor((model: Model): ReadonlySet<number> => {
  const shows = (one: Kolom): boolean =>
    model.outline.rows.some(
      ({ kind, children }, i) => (kind === 'jumlah' || children.length > 0) && kindAt(model, one, i) === KIND.number,
    );
  const shown = new Set(model.kolom.filter(shows).map(({ index }) => index));
  // Where others are summed and it never is, the sheet does not sum it, whatever it was read as.
  const others = model.kolom.some(({ summed, index }) => summed && shown.has(index));
  const may = model.kolom.filter(({ role, index }) => shown.has(index) || (role !== 'lain' && !others));
  return new Set(may.map(({ index }) => index));
});
