import { KIND } from '../../grid/column';
import { onceFor } from '../../grid/once';
import { kindAt, type Model } from './model';
import type { Kolom } from '../figures/kolom';

/** Whether some sum or total of a column is printed. */
const showsSum = onceFor((model: Model) =>
  onceFor((kolom: Kolom): boolean =>
    model.outline.rows.some(
      ({ kind, children }, i) => (kind === 'jumlah' || children.length > 0) && kindAt(model, kolom, i) === KIND.number,
    ),
  ),
);

const someSummed = onceFor((model: Model) => model.kolom.some((kolom) => kolom.summed && showsSum(model)(kolom)));

/**
 * Whether a column is seen to be added up: where some sum or total of it is printed, or its role says so and nothing is summed yet.
 * Blank sums of others stay blank (case: "Target PK" beside pagu, filled with sums of targets): where others are summed and it never
 * is, the sheet does not sum it, whatever it was read as.
 */
export const pernahDijumlah = (model: Model, kolom: Kolom): boolean =>
  showsSum(model)(kolom) || (kolom.role !== 'lain' && !someSummed(model));
