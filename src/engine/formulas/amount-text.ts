import { KIND } from '../../grid/column';
import type { AturanTriwulan } from '../../renja/types';
import type { Evaluated } from '../evaluate/evaluated';
import { fold, withQuarters, type Ekspresi } from '../figures/ekspresi';
import { kindAt, type Model } from '../model/model';
import { countedQuarters } from '../model/quarters';
import { RUMUS, rumusText } from './expression-text';

/**
 * The quarters a sum should name: all of the year, as long as those after the evaluated one are blank and change
 * nothing; else only those that count (rules: the evaluated quarter cuts).
 */
const quartersToName = (
  model: Model,
  all: readonly number[],
  counted: readonly number[],
  i: number,
): readonly number[] => {
  const later = all.filter((index) => !counted.includes(index));
  const blank = later.every((index) => {
    const kolom = model.kolom[index];
    return kolom === undefined || kindAt(model, kolom, i) === KIND.blank || kindAt(model, kolom, i) === KIND.dash;
  });
  return blank ? all : counted;
};

/** The formula of an amount of a row by a rule of its quarters; null where none can say it. */
export const baris = (evaluated: Evaluated, ekspresi: Ekspresi, i: number, aturan: AturanTriwulan): string | null => {
  const { model } = evaluated;
  if (ekspresi.kind === 'deret' && ekspresi.fungsi === 'pertumbuhan') return null;
  const named = withQuarters(ekspresi, (kolom) => quartersToName(model, kolom, countedQuarters(model, kolom), i));
  return rumusText(fold(named, RUMUS, { evaluated, i, aturan, cara: null, points: null }), null);
};
