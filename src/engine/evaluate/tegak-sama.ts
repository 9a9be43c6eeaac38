import { formulaAt, isFormula } from '../../grid/cells';
import { formulaReader, referencesOf } from '../../grid/formula';
import { relativeForm } from '../../grid/formula-form';
import { cellOf, isFormulaAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';

/** The formula of a cell in relative form, where it reads other rows of its own column and nothing else; null otherwise. */
const downFormAt = (model: Model, kolom: Kolom | undefined, i: number): string | null => {
  if (kolom === undefined || !isFormulaAt(model, kolom, i)) return null;
  const cell = cellOf(model, kolom, i);
  const text = formulaAt(model.grid, cell.row, cell.column);
  const tree = isFormula(text) ? formulaReader(model.grid.sheet)(text, cell) : null;
  if (tree === null) return null;
  const { areas, complete } = referencesOf(tree, cell);
  const own = areas.every(
    ({ left, right, top, bottom }) =>
      left === cell.column && right === cell.column && (top > cell.row || bottom < cell.row),
  );
  return complete && own && areas.length > 0 ? relativeForm(String(text), cell) : null;
};

/**
 * Whether a figure and what its row makes it of are the same formula of their own columns ("=Q13+Q20" beside "=G13+G20"): the row is a sum
 * of rows, whatever the tree says, and what is wrong stands in one of these.
 */
export const addsLikeItsRow = (
  model: Model,
  { hasil, operands }: { readonly hasil: number; readonly operands: readonly number[] },
  i: number,
): boolean => {
  const own = downFormAt(model, model.kolom[hasil], i);
  return own !== null && operands.some((index) => downFormAt(model, model.kolom[index], i) === own);
};
