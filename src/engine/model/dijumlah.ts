import { KIND } from '../../grid/column';
import { kindAt, type Kolom, type Model } from './model';

const known = new WeakMap<Kolom, boolean>();

/**
 * Whether a column is seen to be added up: always where its role says so; one that nobody knows where some sum or total of it is
 * printed. Blank sums of others stay blank (case: "Target PK" beside pagu, filled with sums of targets).
 */
export const pernahDijumlah = (model: Model, kolom: Kolom): boolean => {
  if (kolom.role !== 'lain') return true;
  const before = known.get(kolom);
  if (before !== undefined) return before;
  const found = model.outline.rows.some(
    ({ kind, children }, i) => (kind === 'jumlah' || children.length > 0) && kindAt(model, kolom, i) === KIND.number,
  );
  known.set(kolom, found);
  return found;
};
