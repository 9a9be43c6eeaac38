import type { Average } from '../evaluate/averages';
import { cellOf, isFormulaAt, rowAt, type Model } from '../model/model';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { angka, compared, teks } from '../facts/params';
import { STATE } from '../evaluate/ratios';
import { pembulatan } from './pembulatan';
import { roundsTo, roundsToNearly } from '../../grid/exact';
import { Decimal } from '../../grid/decimal';

const because = reasons({ 'rata-rata': { keluarga: 'teks', banyak: 'angka', program: 'teks?' } });

/** Whether a printed average is right beyond doubt: the digits shown are those of the mean. */
const isPlain = (model: Model, { right, near, shown, at, ratio }: Average): boolean => {
  if (!right || Number.isNaN(near) || shown === null) return false;
  return isFormulaAt(model, ratio.kolom, at)
    ? Math.abs(shown.points.toNumber() - near) <= Math.abs(near) * 1e-9
    : roundsToNearly(near, shown.points.toNumber(), shown.decimals) === true;
};

/** Averages that no reading of their rows gives; those that only rounded parts give are information. */
const check: Check = ({ model, averages }) =>
  averages.list.flatMap((average): Draft[] => {
    const { at, shown, ratio } = average;
    if (at < 0 || shown === null || isPlain(model, average)) return [];
    const { exact, corrected } = average;
    if (exact === null) return [];
    const base = {
      cell: cellOf(model, ratio.kolom, at),
      fixable: true,
      at: { kolom: ratio.kolom, i: at },
    };
    if (!average.right) {
      // A row without a target does not enter.
      const entering = average.members.filter((i) => ratio.state[i] !== STATE.noTarget);
      const reason = because('rata-rata', {
        keluarga: teks(average.aturan.keluarga),
        banyak: angka(new Decimal(entering.length), null),
        ...(average.program < 0 ? {} : { program: teks(rowAt(model, average.program).nama) }),
      });
      return [{ ...base, reason, ...compared(shown.points, exact) }];
    }
    const near =
      roundsTo(exact, shown.points, shown.decimals) ||
      (corrected !== null && roundsTo(corrected, shown.points, shown.decimals));
    if (near || exact.minus(shown.points).abs().gt(0.05)) return [];
    const reason = pembulatan.because('pembulatan', { tertulis: angka(shown.points, '%') });
    return [{ ...base, reason, ...compared(shown.points, exact) }];
  });

export const rataRata = defineRule({
  rules: { 'rata-rata': { severity: 'galat', cause: 'hitungan', shows: 'persen', writes: 'rata-rata' } },
  because,
  check,
  compares: true,
});
