import type { Decimal } from '../../grid/decimal';
import { amountAt, isFormulaAt, isItem, rowAt, type Model } from '../model/model';

/** The row that follows a row and all that stands below it; -1 where none of the tree does. */
const nextAfter = (model: Model, i: number): number => {
  const { rows } = model.outline;
  const isBelow = (at: number): boolean => {
    const parent = rows[at]?.parent ?? -1;
    return parent === i || (parent >= 0 && parent > i && isBelow(parent));
  };
  for (let at = i + 1; at < rows.length; at++) {
    const row = rows[at];
    if (row !== undefined && isItem(row) && !isBelow(at)) return at;
  }
  return -1;
};

const MIN_COLUMNS = 2;

/**
 * Whether the row behind all that stands below a row belongs there too, whatever its code says: in every column of money the row is
 * the sum of its children and of that one, in two columns at least. Its code is damaged then, and the sum is right (case: a kegiatan
 * whose code lost a part). Not where formulas say what is added: one that goes on too far is wrong.
 */
export const lacksNext = (model: Model, i: number): boolean => {
  const next = nextAfter(model, i);
  if (next < 0) return false;
  const money = model.kolom.filter(({ summed, measure }) => summed && measure === 'Rp');
  const gaps = money.map((kolom): readonly [Decimal | null, Decimal | null] => {
    const sum = rowAt(model, i).children.reduce<Decimal | null>((total, child) => {
      const value = amountAt(model, kolom, child);
      return total === null ? value : total.plus(value ?? 0);
    }, null);
    const own = amountAt(model, kolom, i);
    return [
      own === null ? null : own.minus(sum ?? 0),
      isFormulaAt(model, kolom, i) ? null : amountAt(model, kolom, next),
    ];
  });
  const closed = gaps.filter(([gap, value]) => gap !== null && value !== null && !value.isZero() && gap.eq(value));
  const told = gaps.filter(([gap, value]) => gap !== null || value !== null);
  return closed.length >= MIN_COLUMNS && closed.length === told.length;
};
