import { capaianOf } from '../model/cara-capaian';
import { amountAt, cellOf, kindAt, type Model, type Bagian } from '../model/model';
import { KIND } from '../../grid/column';
import { dinilai, isJudged, sampai } from '../model/persen-triwulan';
import { shownPercent } from '../model/reading';
import { isDitimpa } from './rumus-ditimpa-tetangga';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { angka, compared, teks } from '../facts/params';
import { columnLabel } from '../model/column-label';

const because = reasons({
  /** A filled-in percentage of a quarter that K (`realisasi` up to `kolom`, `target`) does not follow from. */
  'input-curiga:persen-triwulan': { tertulis: 'angka?', kolom: 'teks', realisasi: 'angka?', target: 'angka?' },
  /** Realisasi of a quarter is blank while its percentage is there and K follows from it (`persen`). */
  'isian-kosong:nilai-triwulan': { kolom: 'teks', persen: 'angka?' },
});

/** Percentages of a quarter that the office fills in and that K does not follow from: named, never written. */
const curiga: Check = (evaluated) => {
  const { model, triwulan, quarterRules } = evaluated;
  return triwulan.persen.flatMap(({ bagian, i }): Draft[] => {
    const { relation, persen, nilai, target, fraction } = bagian;
    // K that was typed over its formula is named itself, and no percentage that disagrees with it.
    if ([nilai, ...bagian.sebelum].some((kolom) => isDitimpa(evaluated, cellOf(model, kolom, i)))) return [];
    const shown = shownPercent(model, persen, i, fraction);
    const realisasi = sampai(model, bagian, i, quarterRules(relation, i));
    const divisor = amountAt(model, target, i);
    const right = capaianOf(model, relation, i, realisasi, divisor);
    return [
      {
        cell: cellOf(model, persen, i),
        ...compared(shown?.points ?? null, right),
        reason: because('input-curiga:persen-triwulan', {
          ...(shown === null ? {} : { tertulis: angka(shown.points, '%') }),
          kolom: teks(columnLabel(model, nilai)),
          ...(realisasi === null ? {} : { realisasi: angka(realisasi, nilai.measure) }),
          ...(divisor === null ? {} : { target: angka(divisor, target.measure) }),
        }),
        fixable: false,
        at: null,
      },
    ];
  });
};

const waits = (model: Model, { persen, nilai, target, fraction }: Bagian, i: number): boolean => {
  const shown = shownPercent(model, persen, i, fraction);
  const divisor = amountAt(model, target, i);
  return (
    shown !== null &&
    !shown.points.isZero() &&
    kindAt(model, nilai, i) === KIND.blank &&
    divisor !== null &&
    !divisor.isZero()
  );
};

/** K that should follow from a filled percentage and is still blank; a quarter is the office's to fill in. */
const kosong: Check = ({ model }) =>
  model.bagian
    .filter((bagian) => bagian.masukan === 'persen' && dinilai(model, bagian))
    .flatMap((bagian) =>
      model.outline.rows.flatMap((_, i): Draft[] => {
        if (!isJudged(model, bagian, i) || !waits(model, bagian, i)) return [];
        const shown = shownPercent(model, bagian.persen, i, bagian.fraction);
        return [
          {
            cell: cellOf(model, bagian.nilai, i),
            found: null,
            expected: null,
            difference: null,
            reason: because('isian-kosong:nilai-triwulan', {
              kolom: teks(columnLabel(model, bagian.nilai)),
              ...(shown === null ? {} : { persen: angka(shown.points, '%') }),
            }),
            fixable: false,
            at: null,
          },
        ];
      }),
    );

export const persenTriwulan = defineRule({
  because,
  check: (evaluated) => [...curiga(evaluated), ...kosong(evaluated)],
});
