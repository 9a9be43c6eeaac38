import { lastColumn, lastRow, valueAt } from '../grid/cells';
import { formulaReader, referencesOf, type Formula } from '../grid/formula';
import { isError, isUnknown, type FormulaSource, type Scalar } from '../grid/formula-scalar';
import { resultOf } from '../grid/formula-value';
import type { Area, Cell, CellValue, Grid } from '../grid/types';
import { FUNGSI_RENJA } from './formulas/fungsi';

const key = ({ row, column }: Cell): number => row * 16384 + column;

/** Rows of some cells by column, in order, to ask whether an area holds one of them. */
const rowsByColumn = (cells: Iterable<Cell>): Map<number, number[]> => {
  const index = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = index.get(column);
    if (rows === undefined) index.set(column, [row]);
    else rows.push(row);
  }
  for (const rows of index.values()) rows.sort((a, b) => a - b);
  return index;
};

/** Cells of the index inside an area. */
const inside = (index: ReadonlyMap<number, readonly number[]>, area: Area): Cell[] => {
  const found: Cell[] = [];
  for (const [column, rows] of index) {
    if (column < area.left || column > area.right) continue;
    for (const row of rows) if (row >= area.top && row <= area.bottom) found.push({ row, column });
  }
  return found;
};

/** Formulas that keep decimals away from what depends on them: the core reads through them, Excel does not. */
const rounds = (formula: Formula): boolean => {
  switch (formula.op) {
    case 'call':
      return /^(?:ROUND|TRUNC|INT)/.test(formula.name) || formula.args.some(rounds);
    case 'unary':
      return rounds(formula.of);
    case 'binary':
      return rounds(formula.left) || rounds(formula.right);
    default:
      return false;
  }
};

const toScalar = (value: CellValue): Scalar => (value === '' ? null : value);
const toValue = (scalar: Scalar): CellValue => (scalar === null ? 0 : isError(scalar) ? scalar.error : scalar);

/**
 * What the sheet's own formulas show once cells were written, as Excel recalculates them. Formulas that use what the core
 * cannot follow (other sheets, functions it does not know, rounding) keep what they show.
 *
 * @param grid the grid with the writes in it
 * @returns the grid with its formulas following, and the formula cells whose result changed
 */
export const recalculate = (
  grid: Grid,
  written: readonly Cell[],
): { readonly grid: Grid; readonly changed: readonly Cell[] } => {
  const formulas = new Map<number, { cell: Cell; formula: Formula }>();
  const read = formulaReader(grid.sheet);
  grid.formulas.forEach((row, r) =>
    row.forEach((text, c) => {
      if (typeof text !== 'string' || text.charCodeAt(0) !== 61) return;
      const cell = { row: grid.top + r, column: grid.left + c };
      const formula = read(text, cell);
      if (formula !== null && !rounds(formula)) formulas.set(key(cell), { cell, formula });
    }),
  );
  if (formulas.size === 0 || written.length === 0) return { grid, changed: [] };

  const changes = rowsByColumn(written);
  const formulaCells = rowsByColumn([...formulas.values()].map(({ cell }) => cell));
  const stale = new Map<number, boolean>();
  const isStale = (at: number): boolean => {
    const known = stale.get(at);
    if (known !== undefined) return known;
    stale.set(at, false);
    const own = formulas.get(at);
    const dependent =
      own !== undefined &&
      referencesOf(own.formula, own.cell).areas.some(
        (area) => inside(changes, area).length > 0 || inside(formulaCells, area).some((cell) => isStale(key(cell))),
      );
    stale.set(at, dependent);
    return dependent;
  };

  const results = new Map<number, Scalar>();
  const source: FormulaSource = {
    bounds: { top: grid.top, left: grid.left, bottom: lastRow(grid), right: lastColumn(grid) },
    isSubtotal: () => false,
    functions: FUNGSI_RENJA,
    read: (cell) => {
      const at = key(cell);
      if (!isStale(at)) return toScalar(valueAt(grid, cell.row, cell.column));
      const known = results.get(at);
      if (known !== undefined) return known;
      const own = formulas.get(at);
      results.set(at, toScalar(valueAt(grid, cell.row, cell.column)));
      if (own === undefined) return results.get(at) ?? null;
      const result = resultOf(own.formula, own.cell, source);
      if (!isUnknown(result)) results.set(at, result);
      return results.get(at) ?? null;
    },
  };
  const changed: Cell[] = [];
  const values = grid.values.map((row) => row);
  for (const [at, { cell }] of formulas) {
    if (!isStale(at)) continue;
    const value = toValue(source.read(cell));
    if (value === valueAt(grid, cell.row, cell.column)) continue;
    changed.push(cell);
    const r = cell.row - grid.top;
    const row = values[r] === grid.values[r] ? [...(grid.values[r] ?? [])] : [...(values[r] ?? [])];
    row[cell.column - grid.left] = value;
    values[r] = row;
  }
  return { grid: changed.length === 0 ? grid : { ...grid, values }, changed };
};
