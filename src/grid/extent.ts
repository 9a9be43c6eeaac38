import { formulaAt, isFormula, lastColumn, valueAt } from './cells';
import type { Area, Cell, Grid } from './types';

/** Sheets of so many cells are taken as they are, however much of them is blank. */
const ROOM = 1_000_000;
/** In larger ones, so many cells may lie in the extent for each one that holds something. */
const SPREAD = 16;
/** Blank columns or rows beyond which something is no part of what stands before them. */
const GAP = { columns: 40, rows: 400 };

/** Positions in a row that are there: a row of few cells far apart has holes, which cost nothing here. */
const positions = (row: readonly unknown[]): string[] => Object.keys(row);

/** The cells of a sheet that hold something, row by row. Takes as long as there are such cells, whatever the extent. */
export const eachFilled = (grid: Grid, visit: (row: number, column: number) => void): void => {
  grid.values.forEach((values, r) => {
    const formulas = grid.formulas[r] ?? [];
    for (const at of positions(values)) {
      const c = Number(at);
      if ((values[c] ?? '') !== '' || (formulas[c] ?? '') !== '') visit(grid.top + r, grid.left + c);
    }
  });
};

/** The formulas of a sheet with their places, row by row. */
export const formulaCells = (grid: Grid): (Cell & { readonly formula: string })[] => {
  const found: (Cell & { readonly formula: string })[] = [];
  eachFilled(grid, (row, column) => {
    const formula = formulaAt(grid, row, column);
    if (isFormula(formula) && formula !== valueAt(grid, row, column)) found.push({ row, column, formula });
  });
  return found;
};

type Band = { readonly first: number; readonly last: number; readonly used: number; readonly filled: number };

/** No table has fewer columns or rows: a single column that runs down the sheet is none, however full it is. */
const LEAST = 3;

/** The fullest of the bands into which gaps divide what is counted. */
const fullestBand = (counts: ReadonlyMap<number, number>, gap: number): Band => {
  const bands: Band[] = [];
  for (const at of [...counts.keys()].sort((a, b) => a - b)) {
    const filled = counts.get(at) ?? 0;
    const before = bands.at(-1);
    if (before === undefined || at - before.last > gap) bands.push({ first: at, last: at, used: 1, filled });
    else bands[bands.length - 1] = { ...before, last: at, used: before.used + 1, filled: before.filled + filled };
  }
  const wide = bands.filter(({ used }) => used >= LEAST);
  return (wide.length > 0 ? wide : bands).reduce((best, band) => (band.filled > best.filled ? band : best), NO_BAND);
};
const NO_BAND: Band = { first: 0, last: -1, used: 0, filled: 0 };

/** How many filled cells each column holds, or each row, within an area. */
const countBy = (grid: Grid, key: (cell: Cell) => number, within: Area | null): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  eachFilled(grid, (row, column) => {
    if (within !== null && (column < within.left || column > within.right)) return;
    const at = key({ row, column });
    counts.set(at, (counts.get(at) ?? 0) + 1);
  });
  return counts;
};

const EMPTY: readonly never[] = [];

/** Part of a matrix; rows that hold nothing there are short. */
const part = <T>(matrix: readonly (readonly T[])[], grid: Grid, { top, left, bottom, right }: Area) =>
  Array.from({ length: bottom - top + 1 }, (_, r): readonly T[] => {
    const row = matrix[top + r - grid.top] ?? EMPTY;
    return left === grid.left && row.length <= right - left + 1
      ? row
      : row.slice(left - grid.left, right - grid.left + 1);
  });

/** At least as many cells as hold something, quickly. */
const atMostFilled = ({ values }: Grid): number =>
  values.reduce((sum, row) => sum + (row.length > 64 ? positions(row).length : row.length), 0);

/** Whether an area is far larger than what it holds. */
const isSpread = (cells: number, filled: number): boolean => cells > ROOM && cells > filled * SPREAD;

/**
 * The part of a sheet in which tables may lie. A cell typed by mistake in column XFD or in row 1,048,576 makes a sheet of
 * millions of blank cells: where the extent is out of all proportion to what is filled, only the fullest part between gaps
 * is looked at. Null where even that is spread over millions of blank cells. Any usual sheet comes back as it is.
 */
export const cropped = (grid: Grid): Grid | null => {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (!isSpread(grid.values.length * width, atMostFilled(grid))) return grid;
  const columns = countBy(grid, ({ column }) => column, null);
  const filled = [...columns.values()].reduce((sum, count) => sum + count, 0);
  if (!isSpread(grid.values.length * width, filled)) return grid;
  const across = fullestBand(columns, GAP.columns);
  const beside = { top: 0, left: across.first, bottom: Infinity, right: across.last };
  const down = fullestBand(
    countBy(grid, ({ row }) => row, beside),
    GAP.rows,
  );
  const area = { top: down.first, left: across.first, bottom: down.last, right: across.last };
  if (isSpread((area.bottom - area.top + 1) * (area.right - area.left + 1), down.filled)) return null;
  return {
    ...grid,
    top: area.top,
    left: area.left,
    values: part(grid.values, grid, area),
    text: part(grid.text, grid, area),
    formulas: part(grid.formulas, grid, area),
    formats: part(grid.formats, grid, area),
  };
};

/** No heading reaches over so many columns beyond the last one that holds anything. */
const WIDEST = 40;

/** The merged areas of a sheet; one that runs on over the whole width of the sheet ends a little behind what is filled. */
export const usualMerges = (grid: Grid): readonly Area[] => {
  const edge = lastColumn(grid) + WIDEST;
  return grid.merges.some(({ right }) => right > edge)
    ? grid.merges.map((area) => (area.right > edge ? { ...area, right: Math.max(area.left, edge) } : area))
    : grid.merges;
};
