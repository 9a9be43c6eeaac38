import { amountAt, cellOf, rowAt } from '../model/model';
import { judgeTotals, type Total } from '../evaluate/totals';
import { type Audit, type Draft } from './types';
import { compared, teks } from '../facts/params';
import { columnLabel } from '../model/column-label';
import type { Evaluated } from '../evaluate/evaluated';

/** The input that a total and its own row both show to be wrong, unless a sum has named it already. */
const causeOf = ({ model, amounts }: Evaluated, { cause }: Total): Draft[] => {
  const kolom = cause === undefined ? undefined : model.kolom[cause.kolom];
  if (cause === undefined || kolom === undefined) return [];
  const { i, expected } = cause;
  if (amounts.verdicts.some((verdict) => verdict.kolom === cause.kolom && verdict.i === i)) return [];
  const found = amountAt(model, kolom, i);
  const blank = found === null;
  return [
    {
      cell: cellOf(model, kolom, i),
      rule: blank ? 'isian-kosong' : 'input-curiga',
      ...(blank ? { key: 'isian-kosong:dua-arah' } : {}),
      ...compared(found, expected),
      params: { kolom: teks(columnLabel(model, kolom)), tingkat: teks(rowAt(model, i).kind) },
      fixable: false,
      at: { kolom, i },
    },
  ];
};

/** Total rows, and control totals of average rows, that are not the sum of their rows; blank totals that have rows. */
export const total: Audit = (evaluated) => {
  const { model } = evaluated;
  return judgeTotals(evaluated).flatMap((one): Draft[] => {
    const { kolom, i, shown, expected, right } = one;
    if (one.cause !== undefined) return causeOf(evaluated, one);
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
};
