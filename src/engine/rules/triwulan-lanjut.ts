import { isTriwulan } from '../../renja/periode';
import { romawi } from '../../renja/triwulan';
import { amountAt, cellOf, isItem } from '../model/model';
import { columnLabel } from '../model/column-label';
import { digits, teks } from '../facts/params';
import { reasons } from '../facts/reasons';
import { seriesOf } from './deret';
import { defineRule, type Check, type Draft } from './types';

/** A quarter (`kolom`) after the evaluated one (`triwulan`) is filled. */
const because = reasons({ 'input-curiga:triwulan': { kolom: 'teks', triwulan: 'teks' } });

/** Quarters after the evaluated one that are filled all the same: they do not count. */
const check: Check = (judged) => {
  const { model } = judged;
  const { triwulan } = model;
  if (triwulan === null) return [];
  const later = [...new Set(seriesOf(judged).flatMap(({ quarters }) => quarters))]
    .flatMap((index) => model.kolom[index] ?? [])
    .filter(({ period }) => isTriwulan(period) && period > triwulan);
  return later.flatMap((kolom): Draft[] =>
    model.outline.rows.flatMap((row, i): Draft[] => {
      const value = isItem(row) ? amountAt(model, kolom, i) : null;
      if (value === null || value.isZero()) return [];
      return [
        {
          cell: cellOf(model, kolom, i),
          found: digits(value),
          expected: null,
          difference: null,
          reason: because('input-curiga:triwulan', {
            kolom: teks(columnLabel(model, kolom)),
            triwulan: teks(romawi(triwulan)),
          }),
          fixable: false,
          at: null,
        },
      ];
    }),
  );
};

export const triwulanLanjut = defineRule({ because, check });
