import { cellKey } from '../grid/address';
import { formulaCells } from '../grid/extent';
import type { Area, Cell, Grid } from '../grid/types';
import { isSingle, precedentsOf, type Names, type SheetArea } from './precedents';

export type SheetCell = { readonly sheet: string; readonly cell: Cell };

type Formula = SheetCell & { readonly areas: readonly SheetArea[]; readonly everything: boolean };

const cellsOf = ({ top, left, bottom, right }: Area): Cell[] =>
  Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => ({
    row: top + Math.floor(i / (right - left + 1)),
    column: left + (i % (right - left + 1)),
  }));

/** All formula cells of the sheets with what they read; other workbooks, which no change in this one reaches, aside. A cell of an array formula reads what the array reads. */
const formulasOf = (grids: readonly Grid[], names: Names): Formula[] =>
  grids.flatMap((grid) =>
    formulaCells(grid).map(({ formula, ...cell }) => ({
      sheet: grid.sheet,
      cell,
      ...precedentsOf(formula.slice(1), grid.sheet, names),
    })),
  );

/** Changed rows of one column, sorted, to ask whether a range of rows holds one. */
const anyBetween = (rows: readonly number[], top: number, bottom: number): boolean => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return (rows[low] ?? Infinity) <= bottom;
};

/** Cells by sheet and column, rows sorted. */
const index = (cells: readonly SheetCell[]): Map<string, Map<number, number[]>> => {
  const sheets = new Map<string, Map<number, number[]>>();
  for (const { sheet, cell } of cells) {
    const columns = sheets.get(sheet.toLowerCase()) ?? new Map<number, number[]>();
    sheets.set(sheet.toLowerCase(), columns);
    const rows = columns.get(cell.column);
    if (rows === undefined) columns.set(cell.column, [cell.row]);
    else rows.push(cell.row);
  }
  for (const columns of sheets.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  return sheets;
};

/**
 * Formula cells whose values may change when these cells do, directly or through others; the changed cells themselves
 * are not among them. Formulas that cannot be traced count as dependants of everything.
 */
export const dependantsOf = (changed: readonly SheetCell[], grids: readonly Grid[], names: Names): SheetCell[] => {
  if (changed.length === 0) return [];
  const id = ({ sheet, cell }: SheetCell): string => `${sheet.toLowerCase()}!${cellKey(cell)}`;
  const seen = new Set(changed.map(id));
  const readers = new Map<string, Formula[]>();
  let ranged: Formula[] = [];
  const found: SheetCell[] = [];
  let fresh: SheetCell[] = [...changed];
  const arrays = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid.arrays]));
  /** A formula cell, and the cells that its array or spill fills. */
  const take = (formula: SheetCell): void => {
    const { sheet, cell } = formula;
    const array = (arrays.get(sheet.toLowerCase()) ?? []).find(
      ({ top, left }) => top === cell.row && left === cell.column,
    );
    const cells = array === undefined ? [cell] : cellsOf(array);
    for (const one of cells.map((member) => ({ sheet, cell: member }))) {
      if (seen.has(id(one))) continue;
      seen.add(id(one));
      found.push(one);
      fresh.push(one);
    }
  };
  for (const formula of formulasOf(grids, names)) {
    if (seen.has(id(formula))) continue;
    if (formula.everything) {
      take(formula);
      continue;
    }
    if (!formula.areas.every(isSingle)) ranged.push(formula);
    for (const { sheet, area } of formula.areas.filter(isSingle)) {
      const key = `${sheet}!${cellKey({ row: area.top, column: area.left })}`;
      const list = readers.get(key);
      if (list === undefined) readers.set(key, [formula]);
      else list.push(formula);
    }
  }
  while (fresh.length > 0) {
    // First everything that single references reach, then one round over the ranges.
    for (let at = 0; at < fresh.length; at += 1) {
      const cell = fresh[at];
      if (cell !== undefined) readers.get(id(cell))?.forEach(take);
    }
    const rows = index(fresh);
    fresh = [];
    const touches = ({ sheet, area }: SheetArea): boolean =>
      [...(rows.get(sheet) ?? [])].some(
        ([column, list]) => column >= area.left && column <= area.right && anyBetween(list, area.top, area.bottom),
      );
    ranged = ranged.filter((formula) => !seen.has(id(formula)));
    for (const formula of ranged) if (formula.areas.some(touches)) take(formula);
  }
  return found;
};
