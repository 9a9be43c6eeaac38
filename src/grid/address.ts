import type { Area, Cell } from './types';

/** Column letters of a 0-based column: 0 → A, 26 → AA. */
export const columnName = (column: number): string => {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
};

/** 0-based column of letters: A → 0. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A1 address of a cell. */
export const toA1 = (cell: Cell): string => `${columnName(cell.column)}${cell.row + 1}`;

/** A1 address of an area; one cell is written as one. */
export const areaToA1 = (area: Area): string => {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
};

/** A cell from an A1 address, with or without $; null when the text is no cell address. */
export const parseCell = (text: string): Cell | null => {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  return match === null ? null : { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
};

/** An area from 'A1' or 'A1:C3', with or without $ and sheet name; null when it is none. */
export const parseArea = (text: string): Area | null => {
  const [first = '', last = first] = text.slice(text.lastIndexOf('!') + 1).split(':');
  const a = parseCell(first);
  const b = parseCell(last);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
};

/** Columns of a sheet, and rows. */
export const SHEET_COLUMNS = 16_384;
export const SHEET_ROWS = 1_048_576;

/** A key of a cell for sets and maps. */
export const cellKey = ({ row, column }: Cell): number => row * SHEET_COLUMNS + column;

/** Whether a cell lies in an area. */
export const contains = (area: Area, cell: Cell): boolean =>
  cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;

/** Cells as few rectangles: runs in a row first, then equal runs in rows below each other. */
export const coalesce = (cells: readonly Cell[]): Area[] => {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && column <= last.right + 1) {
      runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    } else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : areas[at];
    if (at !== undefined && above !== undefined && above.bottom === run.top - 1) {
      areas[at] = { ...above, bottom: run.bottom };
    } else {
      open.set(key, areas.length);
      areas.push(run);
    }
  }
  return areas;
};
