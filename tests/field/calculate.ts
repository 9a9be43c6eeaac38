import { sheetFacts } from '../../src/engine/figures/sheet-facts';
import { toA1 } from '../../src/grid/address';
import { formulaAt, isFormula, lastColumn, lastRow, valueAt } from '../../src/grid/cells';
import { formulaReader } from '../../src/grid/formula';
import type { FormulaSource, Scalar } from '../../src/grid/formula-scalar';
import { resultOf } from '../../src/grid/formula-value';
import type { Cell, CellValue, Grid } from '../../src/grid/types';

const ERROR = /^#[A-Z0-9/]+[!?]?$/;
const UNKNOWN: Scalar = { error: '#REF!' };

/** The sheet with every formula worked out; one that refers to itself or elsewhere shows #REF!. */
export const calculated = (grid: Grid): Grid => {
  if (!grid.formulas.some((row) => row.some(isFormula))) return grid;
  const read = formulaReader(grid.sheet);
  const known = new Map<string, Scalar>();
  const read0 = (cell: Cell): Scalar => {
    const key = toA1(cell);
    const before = known.get(key);
    if (before !== undefined) return before;
    const formula = formulaAt(grid, cell.row, cell.column);
    if (!isFormula(formula)) {
      const value = valueAt(grid, cell.row, cell.column);
      if (typeof value === 'string' && ERROR.test(value)) return { error: value };
      return value === '' ? null : value;
    }
    known.set(key, UNKNOWN);
    const tree = read(formula, cell);
    const result = tree === null ? UNKNOWN : (resultOf(tree, cell, source) ?? 0);
    known.set(key, result);
    return result;
  };
  const source: FormulaSource = {
    bounds: { top: grid.top, left: grid.left, bottom: lastRow(grid), right: lastColumn(grid) },
    read: read0,
    ...sheetFacts(grid),
    shows: true,
  };
  const values = grid.formulas.map((row, r) =>
    row.map((formula, c): CellValue => {
      if (!isFormula(formula)) return grid.values[r]?.[c] ?? '';
      const result = read0({ row: grid.top + r, column: grid.left + c });
      return result === null ? 0 : typeof result === 'object' ? result.error : result;
    }),
  );
  return { ...grid, values };
};
