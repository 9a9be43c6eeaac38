import type { Decimal } from '../../grid/decimal';
import { onceFor } from '../../grid/once';
import { amountAt, isItem, type Model } from '../model/model';
import { amountIsRight } from '../model/reading';
import type { Kolom } from '../figures/kolom';

/** Totals of counts that must hold, and for each that does not, how many: a total of persons adds persons, one of mixed targets nothing. */
const MIN_HELD = 3;
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
  const shown = counts.flatMap((kolom) => {
    const own = amountAt(model, kolom, total);
    const parts = items.flatMap((i) => amountAt(model, kolom, i) ?? []);
    if (own === null || new Set(parts.map(String)).size < 2) return [];
    const sum = parts.reduce<Decimal | null>((all, one) => all?.plus(one) ?? one, null);
    return [{ kolom, holds: sum !== null && amountIsRight(model, kolom, total, own, sum) }];
  });
  const held = shown.filter(({ holds }) => holds).length;
  const misses = shown.length - held;
  return held >= MIN_HELD && held >= misses * HELD_PER_MISS ? new Set(shown.map(({ kolom }) => kolom)) : new Set();
});
