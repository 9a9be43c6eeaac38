import { amountAt, cellOf, rowAt } from '../model/model';
import { angka, digits, type Audit } from './types';

/** Continued rows that repeat their program's money: counted twice by whoever adds the column (E.81 Luwu Timur, program 7). */
export const ganda: Audit = ({ model }) =>
  model.outline.rows.flatMap((row, i) => {
    if (row.kind !== 'lanjutan' || row.parent < 0) return [];
    // Rows that carry a share of their own are counted on purpose (model/berbagi.ts).
    const above = rowAt(model, row.parent).parent;
    if (above >= 0 && rowAt(model, above).children.includes(i)) return [];
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
