import type { Decimal } from '../../grid/decimal';
import { onceFor } from '../../grid/once';
import { UMUM } from '../../forms';
import { amountAt, isItem, type Model } from '../model/model';
import { amountIsRight } from '../model/reading';
import type { Kolom } from '../figures/kolom';

/**
 * Totals of counts that must hold, and for each that does not, how many: a total of persons adds persons, one of mixed targets nothing.
 * Fewer are enough where each adds many rows: chance gives no such sum.
 */
const MIN_HELD = 3;
const FEW_HELD = 2;
const MANY_ROWS = 5;
const HELD_PER_MISS = 2;

/**
 * Columns of counts (persons, documents, sheets of a tax) that the total rows of a table without a tree add, as most of them
 * show: their other cells on these rows are sums too, though the form knows none of them.
 */
export const addedCounts = onceFor((model: Model): ReadonlySet<Kolom> => {
  const { rows } = model.outline;
  const items = rows.flatMap((row, i) => (isItem(row) ? [i] : []));
  const totals = rows.flatMap(({ kind }, i) => (kind === 'jumlah' ? [i] : []));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || items.some((i) => (rows[i]?.children.length ?? 0) > 0))
    return new Set();
  const ratios = new Set(model.relations.flatMap(({ jenis, hasil }) => (jenis === 'persen' ? [hasil] : [])));
  const counts = model.kolom.filter(
    ({ summed, measure, index }) => !summed && measure !== '%' && measure !== 'Rp' && !ratios.has(index),
  );
  const read = (kolom: Kolom): { kolom: Kolom; holds: boolean }[] => {
    const own = amountAt(model, kolom, total);
    const parts = items.flatMap((i) => amountAt(model, kolom, i) ?? []);
    if (own === null || new Set(parts.map(String)).size < 2) return [];
    // Persons and papers come whole; what does not is a share or an index.
    if (![own, ...parts].every((part) => part.isInteger())) return [];
    const sum = parts.reduce<Decimal | null>((all, one) => all?.plus(one) ?? one, null);
    return [{ kolom, holds: sum !== null && amountIsRight(model, kolom, total, own, sum) }];
  };
  const shown = counts.flatMap(read);
  // Where no form tells money from counts, the total row adds the one as the other.
  const others = model.form === UMUM ? model.kolom.filter(({ summed }) => summed).flatMap(read) : [];
  const held = [...shown, ...others].filter(({ holds }) => holds).length;
  const misses = shown.length + others.length - held;
  const least = items.length >= MANY_ROWS ? FEW_HELD : MIN_HELD;
  return held >= least && held >= misses * HELD_PER_MISS ? new Set(shown.map(({ kolom }) => kolom)) : new Set();
});
