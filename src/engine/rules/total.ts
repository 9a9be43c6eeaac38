import { sebutanBaris } from '../model/sebutan';
import { amountAt, cellOf, rowAt } from '../model/model';
import { judgeTotals, type Total } from '../evaluate/totals';
import { isianKosong } from './isian-kosong';
import { jumlah } from './jumlah';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { compared, teks } from '../facts/params';
import { columnLabel } from '../model/column-label';
import type { Evaluated } from '../evaluate/evaluated';

const because = reasons({ 'jumlah-total': { kolom: 'teks' } });

/** The input that a total and its own row both show to be wrong, unless a sum has named it already. */
const causeOf = ({ model, amounts }: Evaluated, { cause }: Total): Draft[] => {
  const kolom = cause === undefined ? undefined : model.kolom[cause.kolom];
  if (cause === undefined || kolom === undefined) return [];
  const { i, expected } = cause;
  if (amounts.verdicts.some((verdict) => verdict.kolom === cause.kolom && verdict.i === i)) return [];
  const found = amountAt(model, kolom, i);
  const blank = found === null;
  const params = { kolom: teks(columnLabel(model, kolom)), tingkat: teks(sebutanBaris(model, i)) };
  return [
    {
      cell: cellOf(model, kolom, i),
      ...compared(found, expected),
      reason: blank ? isianKosong.because('isian-kosong:dua-arah', params) : jumlah.because('input-curiga', params),
      fixable: false,
      at: { kolom, i },
    },
  ];
};

/** Total rows, and control totals of average rows, that are not the sum of their rows; blank totals that have rows. */
const check: Check = (evaluated) => {
  const { model } = evaluated;
  return judgeTotals(evaluated).flatMap((one): Draft[] => {
    const { kolom, i, shown, expected, right } = one;
    if (one.cause !== undefined) return causeOf(evaluated, one);
    if (right || (shown === null && (expected.isZero() || rowAt(model, i).kind !== 'jumlah'))) return [];
    const params = { kolom: teks(columnLabel(model, kolom)) };
    return [
      {
        cell: cellOf(model, kolom, i),
        ...compared(shown, expected),
        reason: shown === null ? isianKosong.because('isian-kosong', params) : because('jumlah-total', params),
        fixable: true,
        at: { kolom, i },
      },
    ];
  });
};

export const total = defineRule({
  rules: { 'jumlah-total': { severity: 'galat', cause: 'jumlah' } },
  because,
  check,
  compares: true,
});
