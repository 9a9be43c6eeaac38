import { areaToA1, coalesce, toA1 } from '../../grid/address';
import { KIND } from '../../grid/column';
import type { Cell } from '../../grid/types';
import { cellOf, kindAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';

/** Excel takes 255 arguments at most; a sum of more is a sum of sums. */
const MAX_ARGUMENTS = 200;

/** Areas that cover exactly these cells, in sheet order. */
export const areasOf = (cells: readonly Cell[]): string[] => coalesce(cells).map(areaToA1);

/** A function over exactly these cells: `SUM(O11:O14,O16)`. */
export const over = (name: 'SUM' | 'AVERAGE' | 'MAX' | 'COUNT', cells: readonly Cell[]): string | null => {
  const areas = areasOf(cells);
  if (areas.length === 0) return null;
  if (areas.length <= MAX_ARGUMENTS) return `${name}(${areas.join(',')})`;
  if (name !== 'SUM' && name !== 'COUNT') return null;
  const parts: string[] = [];
  for (let at = 0; at < areas.length; at += MAX_ARGUMENTS)
    parts.push(`${name}(${areas.slice(at, at + MAX_ARGUMENTS).join(',')})`);
  return parts.join('+');
};

/** A cell in plain arithmetic: a dash or another text counts as 0, as the forms mean it. */
export const operand = (model: Model, kolom: Kolom, i: number): string => {
  const kind = kindAt(model, kolom, i);
  const address = toA1(cellOf(model, kolom, i));
  return kind === KIND.number || kind === KIND.blank ? address : `N(${address})`;
};
