import { Decimal } from '../../grid/decimal';
import { roundsTo } from '../../grid/exact';
import { amountAt, cellOf, decimalsAt, isPercentAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { compared, sel } from '../facts/params';

const because = reasons({ 'persamaan:baris': { baris: 'sel' } });

const PERSENTASE = /^(?:pers?entase|pros[eo]ntase|cakupan|rasio)\b/i;
const JUMLAH = /^jumlah\b/i;
const SERATUS = new Decimal(100);

/** The two "jumlah" rows that a percentage row may be figured from: the pair right below it, or right above. */
const pairs = (model: Model, at: number): (readonly [number, number])[] => {
  const name = (i: number): string => model.outline.rows[i]?.indikator ?? '';
  const candidates = [[at + 1, at + 2] as const, [at - 2, at - 1] as const];
  return candidates.filter(([a, b]) => JUMLAH.test(name(a)) && JUMLAH.test(name(b)));
};

const shownPoints = (model: Model, kolom: Kolom, i: number): Decimal | null => {
  const value = amountAt(model, kolom, i);
  return value === null ? null : isPercentAt(model, kolom, i) ? value.times(SERATUS) : value;
};

/**
 * Rows computed from rows (T-C.30): persentase = jumlah A / jumlah B × 100, column by column. Taken to hold where most of
 * the row's figures follow it; the others are then wrong.
 */
const check: Check = ({ model }) => {
  const columns = model.kolom.filter(({ role }) => role === 'target' || role === 'realisasi' || role === 'proyeksi');
  return model.outline.rows.flatMap((row, i): Draft[] => {
    if (row.kind !== 'indikator' || !PERSENTASE.test(row.indikator)) return [];
    const judged = pairs(model, i).map(([a, b]) => {
      const found: { kolom: Kolom; shown: Decimal; exact: Decimal; right: boolean }[] = [];
      for (const kolom of columns) {
        const shown = shownPoints(model, kolom, i);
        const atas = amountAt(model, kolom, a);
        const bawah = amountAt(model, kolom, b);
        if (shown === null || atas === null || bawah === null || bawah.isZero()) continue;
        const exact = atas.times(SERATUS).div(bawah);
        found.push({ kolom, shown, exact, right: roundsTo(exact, shown, decimalsAt(model, kolom, i)) });
      }
      return { a, b, found, right: found.filter((one) => one.right).length };
    });
    const [best] = judged.sort((x, y) => y.right - x.right);
    if (best === undefined || best.right < 2 || best.right * 2 <= best.found.length) return [];
    return best.found
      .filter((one) => !one.right)
      .map(({ kolom, shown, exact }): Draft => ({
        cell: cellOf(model, kolom, i),
        ...compared(shown, exact),
        reason: because('persamaan:baris', {
          baris: sel([cellOf(model, kolom, best.a), cellOf(model, kolom, best.b)]),
        }),
        fixable: false,
        at: null,
      }));
  });
};

export const baris = defineRule({
  because,
  check,
});
