import { valueAt } from '../../grid/cells';
import type { Decimal } from '../../grid/decimal';
import { aturanDariKata } from '../../renja/triwulan';
import { amountAt, rowAt, type Model } from './model';
import type { Relation } from '../figures/relations';

/**
 * Whether a row is no count by its indicator or unit, and shows one of the figures that its declared sum adds: it stands where its
 * last year stands (rules: Quarters of K, over years).
 */
export const isLastOf = (model: Model, relation: Relation, i: number, own: Decimal): boolean => {
  const { figures, indikator } = rowAt(model, i);
  const satuan = model.table.columns.find(({ role }) => role === 'satuan')?.column;
  const unit = satuan === undefined ? '' : String(valueAt(model.grid, figures, satuan));
  if (aturanDariKata(indikator, unit) === 'jumlah') return false;
  return relation.operands.some((index) => {
    const kolom = model.kolom[index];
    return kolom !== undefined && amountAt(model, kolom, i)?.eq(own) === true;
  });
};
