import { formulaAt, isFormula, lastColumn, lastRow, valueAt } from '../../grid/cells';
import type { FormulaSource, Scalar } from '../../grid/formula-scalar';
import type { Cell, Grid } from '../../grid/types';
import { FUNGSI_RENJA } from './fungsi';

const SUBTOTAL = /^=.*\b(?:SUBTOTAL|AGGREGATE)\(/i;

/** What formulas can tell of a sheet's cells besides their values. */
export const sheetFacts = (grid: Grid): Pick<FormulaSource, 'isSubtotal' | 'isHidden' | 'functions'> => {
  const hidden = new Set(grid.hiddenRows);
  return {
    isSubtotal: ({ row, column }) => SUBTOTAL.test(String(formulaAt(grid, row, column))),
    isHidden: (row) => hidden.has(row),
    functions: FUNGSI_RENJA,
  };
};

/** What a cell shows; a blank that a formula gives is a text of no length. */
export const scalarAt = (grid: Grid, { row, column }: Cell): Scalar => {
  const value = valueAt(grid, row, column);
  if (typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value)) return { error: value };
  const formula = formulaAt(grid, row, column);
  return value === '' && !isFormula(formula) ? null : value;
};

/** Reads a sheet as its cells stand. */
export const sheetSource = (grid: Grid): FormulaSource => ({
  bounds: { top: grid.top, left: grid.left, bottom: lastRow(grid), right: lastColumn(grid) },
  read: (cell) => scalarAt(grid, cell),
  ...sheetFacts(grid),
  shows: true,
});
