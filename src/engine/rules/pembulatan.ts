import { Decimal } from '../../grid/decimal';
import { cellOf } from '../model/model';
import { shownPercent, type ShownPercent } from '../model/reading';
import { STATE } from '../evaluate/ratios';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { angka, compared } from '../facts/params';

const because = reasons({
  pembulatan: { tertulis: 'angka' },
  'pembulatan:bagian': { tertulis: 'angka' },
  /** A difference that exact judging would call an error, within the tolerance that the user set (`batas`). */
  'pembulatan:toleransi': { tertulis: 'angka?', batas: 'angka?' },
});

/** Digits that a sum of some dozen doubles still holds: beyond them a difference is Excel's, not the sheet's. */
const HELD = 12;

/** What rounding to the digits shown can hide, in percent points. */
const halfUnit = ({ decimals }: ShownPercent): Decimal => new Decimal(10).pow(-decimals).div(2);

/** Parents that are right by themselves but not the sum of their children as printed: rounding of the parts (19,42 against 19,43). */
const check: Check = ({ model, ratios }) =>
  ratios.flatMap(({ kolom, state, fraction }): Draft[] => {
    if (model.form?.jumlahPersen?.includes(kolom.role) !== true) return [];
    return model.outline.rows.flatMap((row, i): Draft[] => {
      if (row.children.length === 0 || state[i] !== STATE.right) return [];
      const shown = shownPercent(model, kolom, i, fraction);
      const parts = row.children.flatMap((child) => shownPercent(model, kolom, child, fraction) ?? []);
      if (shown === null || parts.length < row.children.length) return [];
      const sum = parts.reduce<Decimal>((total, { points }) => total.plus(points), new Decimal(0));
      // More than rounding can make of it has another cause, which is told where it is.
      const most = [shown, ...parts].reduce<Decimal>((total, part) => total.plus(halfUnit(part)), new Decimal(0));
      if (sum.minus(shown.points).abs().gt(most)) return [];
      if (sum.toSignificantDigits(HELD).eq(shown.points.toSignificantDigits(HELD))) return [];
      return [
        {
          cell: cellOf(model, kolom, i),
          ...compared(shown.points, sum),
          reason: because('pembulatan:bagian', { tertulis: angka(shown.points, '%') }),
          fixable: false,
          at: null,
        },
      ];
    });
  });

export const pembulatan = defineRule({
  rules: { pembulatan: { severity: 'info', cause: 'cara' } },
  because,
  check,
});
