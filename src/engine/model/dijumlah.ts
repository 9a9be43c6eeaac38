import { KIND } from '../../grid/column';
import { onceFor } from '../../grid/once';
import { isBlank } from './kosong';
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

/** Whether nobody has filled in yet what is worked out from columns that the sheet sums: the year of its quarters is summed as they are. */
const isBlankOfSums = (model: Model, kolom: Kolom): boolean =>
  isBlank(model, kolom) &&
  model.relations.some(
    ({ hasil, jenis, operands }) =>
      hasil === kolom.index &&
      jenis === 'jumlah' &&
      operands.some((index) => {
        const operand = model.kolom[index];
        return operand !== undefined && operand.measure === kolom.measure && showsSum(model)(operand);
      }),
  );

/**
 * Whether a column is seen to be added up: where some sum or total of it is printed, its role says so and nothing is summed yet, or it is still
 * blank and worked out from columns that are.
 * Blank sums of others stay blank (case: "Target PK" beside pagu, filled with sums of targets): where others are summed and it never
 * is, the sheet does not sum it, whatever it was read as.
 */
export const pernahDijumlah = (model: Model, kolom: Kolom): boolean =>
  showsSum(model)(kolom) || (kolom.role !== 'lain' && !someSummed(model)) || isBlankOfSums(model, kolom);
