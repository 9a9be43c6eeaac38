import type { Decimal } from '../../grid/decimal';
import { writePercent } from '../evaluate/content';
import { boleh, bolehDitulis, izinPersen } from '../model/permission';
import { cellOf } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { STATE, type Ratio } from '../evaluate/ratios';
import type { Tulisan } from '../facts/types';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { compared } from '../facts/params';
import type { Evaluated } from '../evaluate/evaluated';

const because = reasons({ 'isian-kosong:tak-ditulis': {} });

const draft = ({ model }: Evaluated, kolom: Kolom, i: number, values: ReturnType<typeof compared>): Draft => ({
  cell: cellOf(model, kolom, i),
  ...values,
  reason: because('isian-kosong:tak-ditulis', {}),
  fixable: false,
  at: null,
});

/** Blank computed cells that the user's settings keep from being filled: left blank, and said. */
const check: Check = (evaluated) => {
  const { model, ratios, averages } = evaluated;
  if (Object.values(model.settings.tulis).every((allowed) => allowed)) return [];
  const blocked = (izin: Tulisan, { kolom, fraction }: Ratio, i: number, value: Decimal): boolean =>
    !bolehDitulis(model, izin, writePercent(model, kolom, i, value, fraction));
  const percentages = ratios.flatMap((ratio) =>
    [...ratio.state].flatMap((state, i): Draft[] => {
      const value = state === STATE.blank ? ratio.exact.at(i) : null;
      if (value === null || !blocked(izinPersen(ratio.kolom), ratio, i, value)) return [];
      return [draft(evaluated, ratio.kolom, i, compared(null, value))];
    }),
  );
  const means = averages.list.flatMap(({ ratio, at, shown, exact, predikat }): Draft[] => [
    ...(at >= 0 && shown === null && exact !== null && blocked('rata-rata', ratio, at, exact)
      ? [draft(evaluated, ratio.kolom, at, compared(null, exact))]
      : []),
    ...(predikat.at >= 0 && predikat.shown === null && predikat.exact !== null && !boleh(model, 'predikat')
      ? [draft(evaluated, ratio.kolom, predikat.at, { found: null, expected: predikat.exact, difference: null })]
      : []),
  ]);
  return [...percentages, ...means];
};

export const takDitulis = defineRule({
  because,
  check,
});
