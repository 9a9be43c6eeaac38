import { formulaAt } from '../../grid/cells';
import type { Decimal } from '../../grid/decimal';
import { storedAs } from '../../grid/exact';
import { formulaReader, type FormulaReader } from '../../grid/formula';
import type { FormulaSource } from '../../grid/formula-scalar';
import { resultOf } from '../../grid/formula-value';
import { onceFor } from '../../grid/once';
import { fromDouble } from '../../grid/number';
import type { Grid } from '../../grid/types';
import { amountAt, cellOf, type Model } from './model';
import type { Kolom } from '../figures/kolom';
import { sheetSource } from '../figures/sheet-facts';

const ROUNDING = /\b(?:ROUND(?:UP|DOWN)?|TRUNC|INT|MROUND|CEILING|FLOOR)(?:\.[A-Z.]+)?\(/i;

type Calculator = { readonly read: FormulaReader; readonly source: FormulaSource };
/** Reads and works out the formulas of a sheet; made once for it, since what formulas of a column have in common is kept. */
const calculatorOf = onceFor((grid: Grid): Calculator => ({
  read: formulaReader(grid.sheet),
  source: sheetSource(grid),
}));

/** Whether a cell's formula rounds by itself. */
export const roundsItself = (model: Model, kolom: Kolom, i: number): boolean => {
  const { row, column } = cellOf(model, kolom, i);
  const formula = formulaAt(model.grid, row, column);
  return typeof formula === 'string' && ROUNDING.test(formula);
};

/**
 * Whether a formula's figure is off by its own rounding only (rules: Tolerance): it shows what its ROUND makes of the
 * sheet as it stands, and without rounding it gives the exact result. Percentages may be stored as fractions.
 */
export const offByOwnRounding = (model: Model, kolom: Kolom, i: number, exact: Decimal, percent: boolean): boolean => {
  const { grid } = model;
  const cell = cellOf(model, kolom, i);
  const formula = formulaAt(grid, cell.row, cell.column);
  if (typeof formula !== 'string' || !ROUNDING.test(formula)) return false;
  const { read, source } = calculatorOf(grid);
  const tree = read(formula, cell);
  const stored = amountAt(model, kolom, i);
  if (tree === null || stored === null) return false;
  const rounded = resultOf(tree, cell, source);
  const whole = resultOf(tree, cell, { ...source, shows: false });
  if (typeof rounded !== 'number' || typeof whole !== 'number' || !storedAs(stored, fromDouble(rounded))) return false;
  return storedAs(exact, fromDouble(whole)) || (percent && storedAs(exact.div(100), fromDouble(whole)));
};
