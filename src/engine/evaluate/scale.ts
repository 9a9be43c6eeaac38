import { formatAt } from '../../grid/cells';
import { KIND } from '../../grid/column';
import { formatFacts } from '../../grid/format';
import type { Evaluated } from './evaluated';
import { cellOf, isPercentAt, kindAt } from '../model/model';
import type { Kolom } from '../figures/kolom';

/** Whether a percentage cell holds (or, while blank, would hold) a fraction: 0.98 for 98 %. */
export const holdsFraction = ({ model, ratios }: Evaluated, kolom: Kolom, i: number): boolean => {
  const plain = ratios.find((ratio) => ratio.kolom === kolom)?.fraction === true;
  if (kindAt(model, kolom, i) === KIND.number) return plain || isPercentAt(model, kolom, i);
  const { row, column } = cellOf(model, kolom, i);
  return plain || formatFacts(formatAt(model.grid, row, column)).percent;
};
