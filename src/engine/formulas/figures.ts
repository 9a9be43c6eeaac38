import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import type { Evaluated } from '../evaluate/evaluated';
import { memoised } from '../evaluate/once-for-table';
import { STATE, type Ratio } from '../evaluate/ratios';
import { judgeTotals } from '../evaluate/totals';
import { digits } from '../facts/params';
import { amountAt, figureKey, kindAt } from '../model/model';
import { isPercentKolom, shownPercent } from '../model/reading';
import type { Makna } from './makna';

/** A computed cell's figure as findings show it: percentages in percent points. */
export const shownFigure = ({ model, ratios }: Evaluated, { kolom, i }: Makna): string | null => {
  const fraction = ratios.find((ratio) => ratio.kolom === kolom)?.fraction === true;
  const value: Decimal | null = isPercentKolom(kolom)
    ? (shownPercent(model, kolom, i, fraction)?.points ?? null)
    : amountAt(model, kolom, i);
  return value === null ? null : digits(value);
};

const totalsOf = memoised(
  (evaluated) =>
    new Map(judgeTotals(evaluated).map((total) => [figureKey(total.kolom.index, total.i), total] as const)),
);
const verdictsOf = memoised(({ amounts }) => new Set(amounts.verdicts.map(({ kolom, i }) => figureKey(kolom, i))));

/** The percentages that a cell's figure is one of, whether its row gives it or the rows below add up to it. */
const ratioAt = ({ ratios }: Evaluated, makna: Makna): Ratio | undefined =>
  makna.kind === 'persen'
    ? makna.ratio
    : makna.kind === 'anak' || makna.kind === 'total'
      ? ratios.find(({ kolom }) => kolom === makna.kolom)
      : undefined;

/** What a computed cell should hold by the engine's figures, or null. */
export const expectedFigure = (evaluated: Evaluated, makna: Makna): Decimal | null => {
  const { model, amounts } = evaluated;
  const { kolom, i } = makna;
  const ratio = ratioAt(evaluated, makna);
  if (ratio !== undefined) return ratio.exact.at(i);
  switch (makna.kind) {
    case 'rata-rata':
      return makna.average.exact;
    case 'predikat':
      return null;
    case 'total':
      return totalsOf(evaluated).get(figureKey(kolom.index, i))?.expected ?? null;
    default: {
      const key = figureKey(kolom.index, i);
      return amounts.corrected.get(key) ?? amounts.filled.get(key) ?? amountAt(model, kolom, i);
    }
  }
};

/** Whether the engine finds another figure than the cell holds today. */
export const isWrongToday = (evaluated: Evaluated, makna: Makna): boolean => {
  const { model } = evaluated;
  const { kolom, i } = makna;
  if (kindAt(model, kolom, i) === KIND.error) return true;
  const state = ratioAt(evaluated, makna)?.state[i];
  if (state !== undefined) return state === STATE.wrong || state === STATE.unreadable || state === STATE.scale;
  switch (makna.kind) {
    case 'rata-rata':
      return !makna.average.right;
    case 'predikat':
      return false;
    case 'total':
      return totalsOf(evaluated).get(figureKey(kolom.index, i))?.right === false;
    default:
      return verdictsOf(evaluated).has(figureKey(kolom.index, i));
  }
};
