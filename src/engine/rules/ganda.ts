import { amountAt, cellOf } from '../model/model';
import { type Audit } from './types';
import { angka, digits } from '../facts/params';

/** Continued rows that repeat their program's money, whose sums hold without it: counted twice by whoever adds the column (E.81 Luwu Timur, program 7). */
export const ganda: Audit = ({ model }) =>
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
            rule: 'hitung-ganda' as const,
            found: digits(own),
            expected: null,
            difference: null,
            params: { nilai: angka(own, 'Rp') },
            fixable: false,
            at: null,
          },
        ];
      });
  });
