import { amountAt, cellOf } from '../model/model';
import { defineRule, type Check } from './types';
import { reasons } from '../facts/reasons';
import { angka, digits } from '../facts/params';

const because = reasons({ 'hitung-ganda': { nilai: 'angka' } });

/** Continued rows that repeat their program's money, whose sums hold without it: counted twice by whoever adds the column (E.81 Luwu Timur, program 7). */
const check: Check = ({ model }) =>
  model.outline.rows.flatMap((row, i) => {
    if (row.share !== 'ulang' || row.parent < 0) return [];
    return model.kolom
      .filter(({ summed }) => summed)
      .flatMap((kolom) => {
        const own = amountAt(model, kolom, i);
        const above = amountAt(model, kolom, row.parent);
        if (own === null || own.isZero() || above === null || !own.eq(above)) return [];
        const cell = cellOf(model, kolom, i);
        return [
          {
            cell,
            found: digits(own),
            expected: null,
            difference: null,
            reason: because('hitung-ganda', { nilai: angka(own, 'Rp') }),
            fixable: false,
            at: null,
          },
        ];
      });
  });

export const ganda = defineRule({
  rules: { 'hitung-ganda': { severity: 'peringatan', cause: 'isian' } },
  because,
  check,
});
