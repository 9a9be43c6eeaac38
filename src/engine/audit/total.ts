import { cellOf, rowAt } from '../model/model';
import { judgeTotals } from '../evaluate/totals';
import { columnLabel, compared, teks, type Audit, type Draft } from './types';

/** Total rows, and control totals of average rows, that are not the sum of their rows; blank totals that have rows. */
export const total: Audit = ({ model, amounts, averages }) =>
  judgeTotals(model, amounts, averages).flatMap(({ kolom, i, shown, expected, right }): Draft[] => {
    if (right || (shown === null && (expected.isZero() || rowAt(model, i).kind !== 'jumlah'))) return [];
    return [
      {
        cell: cellOf(model, kolom, i),
        rule: shown === null ? 'isian-kosong' : 'jumlah-total',
        ...compared(shown, expected),
        params: { kolom: teks(columnLabel(model, kolom)) },
        fixable: true,
        at: { kolom, i },
      },
    ];
  });
