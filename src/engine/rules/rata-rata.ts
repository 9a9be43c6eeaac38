import type { Average } from '../evaluate/averages';
import { cellOf, isFormulaAt, rowAt, type Model } from '../model/model';
import { type Audit, type Draft } from './types';
import { angka, compared, teks } from '../facts/params';
import { roundsTo, roundsToNearly } from '../../grid/exact';
import { Decimal } from '../../grid/decimal';

/** Whether a printed average is right beyond doubt: the digits shown are those of the mean. */
const isPlain = (model: Model, { right, near, shown, at, ratio }: Average): boolean => {
  if (!right || Number.isNaN(near) || shown === null) return false;
  return isFormulaAt(model, ratio.kolom, at)
    ? Math.abs(shown.points.toNumber() - near) <= Math.abs(near) * 1e-9
    : roundsToNearly(near, shown.points.toNumber(), shown.decimals) === true;
};

/** Averages that no reading of their rows gives; those that only rounded parts give are information. */
export const rataRata: Audit = ({ model, averages }) =>
  averages.list.flatMap((average): Draft[] => {
    const { at, shown, ratio } = average;
    if (at < 0 || shown === null || isPlain(model, average)) return [];
    const { exact, corrected } = average;
    if (exact === null) return [];
    const base = {
      cell: cellOf(model, ratio.kolom, at),
      params: {
        keluarga: teks(average.aturan.keluarga),
        banyak: angka(new Decimal(average.members.length), null),
        ...(average.program < 0 ? {} : { program: teks(rowAt(model, average.program).nama) }),
      },
      fixable: true,
      at: { kolom: ratio.kolom, i: at },
    };
    if (!average.right) return [{ ...base, rule: 'rata-rata', ...compared(shown.points, exact) }];
    const near =
      roundsTo(exact, shown.points, shown.decimals) ||
      (corrected !== null && roundsTo(corrected, shown.points, shown.decimals));
    if (near || exact.minus(shown.points).abs().gt(0.05)) return [];
    const params = { ...base.params, tertulis: angka(shown.points, '%') };
    return [{ ...base, rule: 'pembulatan', ...compared(shown.points, exact), params }];
  });
