import { formulaAt, isFormula } from '../../grid/cells';
import { formulaReader, referencesOf } from '../../grid/formula';
import { relativeForm } from '../../grid/formula-form';
import type { Area, Cell } from '../../grid/types';
import { cellOf, isFormulaAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';

/** The formula of a cell in relative form, where all that it reads is what `reads` says, and there is some; null otherwise. */
export const formAt = (
  model: Model,
  kolom: Kolom,
  i: number,
  reads: (area: Area, cell: Cell) => boolean,
): string | null => {
  if (!isFormulaAt(model, kolom, i)) return null;
  const cell = cellOf(model, kolom, i);
  const text = formulaAt(model.grid, cell.row, cell.column);
  const tree = isFormula(text) ? formulaReader(model.grid.sheet)(text, cell) : null;
  if (tree === null) return null;
  const { areas, complete } = referencesOf(tree, cell);
  const own = areas.every((area) => reads(area, cell));
  return complete && own && areas.length > 0 ? relativeForm(String(text), cell) : null;
};

/** Cells of its own row and nothing else. */
export const ofItsRow = ({ top, bottom }: Area, { row }: Cell): boolean => top === row && bottom === row;

/** Other rows of its own column and nothing else. */
export const ofItsColumn = ({ left, right, top, bottom }: Area, { row, column }: Cell): boolean =>
  left === column && right === column && (top > row || bottom < row);
