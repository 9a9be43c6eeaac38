import { scalarAt, sheetFacts } from '../figures/sheet-facts';
import { lastColumn, lastRow, valueAt } from '../../grid/cells';
import { formulaReader, referencesOf, type Formula } from '../../grid/formula';
import { isError, isUnknown, UNKNOWN, type FormulaSource, type Scalar } from '../../grid/formula-scalar';
import { resultOf } from '../../grid/formula-value';
import type { Area, Cell, CellValue, Grid } from '../../grid/types';
import { cellKey } from '../../grid/address';

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

/** The first position in sorted rows that is not above a row. */
const firstFrom = (rows: readonly number[], top: number): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether an area holds a cell of the index that passes. */
const someInside = (
  index: ReadonlyMap<number, readonly number[]>,
  area: Area,
  passes: (cell: Cell) => boolean,
): boolean => {
  for (const [column, rows] of index) {
    if (column < area.left || column > area.right) continue;
    for (let at = firstFrom(rows, area.top); at < rows.length; at++) {
      const row = rows[at] ?? Infinity;
      if (row > area.bottom) break;
      if (passes({ row, column })) return true;
    }
  }
  return false;
};

const toValue = (scalar: Scalar): CellValue => (scalar === null ? 0 : isError(scalar) ? scalar.error : scalar);

/** Formula cells that read written cells, straight or through others, and what they give. */
const follow = (grid: Grid, written: readonly Cell[], fresh: ReadonlySet<number>, keepsUnknown: boolean) => {
  const formulas = new Map<number, { cell: Cell; formula: Formula }>();
  const read = formulaReader(grid.sheet);
  grid.formulas.forEach((row, r) =>
    row.forEach((text, c) => {
      if (typeof text !== 'string' || text.charCodeAt(0) !== 61) return;
      const cell = { row: grid.top + r, column: grid.left + c };
      const formula = read(text, cell);
      if (formula !== null) formulas.set(cellKey(cell), { cell, formula });
    }),
  );
  const changes = rowsByColumn(written);
  const formulaCells = rowsByColumn([...formulas.values()].map(({ cell }) => cell));
  const stale = new Map<number, boolean>();
  const isStale = (at: number): boolean => {
    const known = stale.get(at);
    if (known !== undefined) return known;
    stale.set(at, false);
    const own = formulas.get(at);
    if (own === undefined) return false;
    const { areas, complete } = referencesOf(own.formula, own.cell);
    const dependent =
      fresh.has(at) ||
      !complete ||
      areas.some(
        (area) =>
          someInside(changes, area, () => true) || someInside(formulaCells, area, (cell) => isStale(cellKey(cell))),
      );
    stale.set(at, dependent);
    return dependent;
  };

  const results = new Map<number, Scalar>();
  const source: FormulaSource = {
    bounds: { top: grid.top, left: grid.left, bottom: lastRow(grid), right: lastColumn(grid) },
    ...sheetFacts(grid),
    shows: true,
    read: (cell) => {
      const at = cellKey(cell);
      const own = isStale(at) ? formulas.get(at) : undefined;
      const shown = scalarAt(grid, cell);
      if (own === undefined) return shown;
      const known = results.get(at);
      if (known !== undefined) return known;
      results.set(at, keepsUnknown ? shown : UNKNOWN);
      const result = resultOf(own.formula, own.cell, source);
      if (!isUnknown(result)) results.set(at, result);
      return results.get(at) ?? null;
    },
  };
  return { formulas, isStale, read: source.read };
};

/**
 * What the sheet's own formulas show once cells were written, as Excel recalculates them. Formulas that use what the core
 * cannot follow (other sheets, functions it does not know) keep what they show.
 *
 * @param grid the grid with the writes in it
 * @returns the grid with its formulas following, and the formula cells whose result changed
 */
export const recalculate = (
  grid: Grid,
  written: readonly Cell[],
): { readonly grid: Grid; readonly changed: readonly Cell[] } => {
  if (written.length === 0) return { grid, changed: [] };
  const { formulas, isStale, read } = follow(grid, written, new Set(), true);
  const changed: Cell[] = [];
  const values = grid.values.map((row) => row);
  for (const [at, { cell }] of formulas) {
    if (!isStale(at)) continue;
    const value = toValue(read(cell));
    if (value === valueAt(grid, cell.row, cell.column)) continue;
    changed.push(cell);
    const r = cell.row - grid.top;
    const row = values[r] === grid.values[r] ? [...(grid.values[r] ?? [])] : [...(values[r] ?? [])];
    row[cell.column - grid.left] = value;
    values[r] = row;
  }
  return { grid: changed.length === 0 ? grid : { ...grid, values }, changed };
};

/**
 * What formulas give that were just put into some cells, from the sheet as it will be.
 *
 * @param grid the grid with the writes in it, whose formulas have no values yet
 * @returns the values in the order of `cells`; null where one rests on what the core cannot follow
 */
export const resultsOf = (
  grid: Grid,
  written: readonly Cell[],
  cells: readonly Cell[],
): readonly (CellValue | null)[] => {
  const { formulas, read } = follow(grid, written, new Set(cells.map(cellKey)), false);
  return cells.map((cell) => {
    const result = formulas.has(cellKey(cell)) ? read(cell) : UNKNOWN;
    return isUnknown(result) ? null : toValue(result);
  });
};
