import type { Area, Cell, CellValue } from '../grid/types';
import { cellCount, cellKey, cellsOf, rangeOf } from './area';
import { queueArrayFlags } from './arrays';
import { toCellValue, toFormat } from './content';

/** What a cell holds now. */
export type CellState = { readonly formula: CellValue; readonly value: CellValue; readonly format: string };

/** The states of cells by `cellKey`, and which of the areas read hold array formulas or spills somewhere. */
export type States = { readonly byCell: ReadonlyMap<string, CellState>; readonly flagged: readonly Area[] };

/** Rows between two cells of a column that are read along: cheaper than another range, which takes some 300 bytes. */
const BRIDGED_ROWS = 20;
/** Answers take about 40 bytes a cell, paths and queries about 700 bytes a range; both have 5 MB. */
const CELLS_PER_SYNC = 50_000;
const RANGES_PER_SYNC = 4_000;

/** Cells as spans of their columns: few areas to read, with small gaps included. */
export const spansOf = (cells: readonly Cell[]): Area[] => {
  const spans: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = spans.at(-1);
    const joins = last?.left === column && row - last.bottom <= BRIDGED_ROWS && row - last.top < CELLS_PER_SYNC;
    if (last !== undefined && joins) spans[spans.length - 1] = { ...last, bottom: row };
    else spans.push({ top: row, left: column, bottom: row, right: column });
  }
  return spans;
};

/** Areas in groups that fit one sync each, to read or to write. */
export const groupsOf = (areas: readonly Area[]): readonly (readonly Area[])[] => {
  const groups: Area[][] = [];
  let cells = 0;
  for (const area of areas) {
    const last = groups.at(-1);
    cells += cellCount(area);
    if (last !== undefined && last.length < RANGES_PER_SYNC && cells <= CELLS_PER_SYNC) last.push(area);
    else {
      groups.push([area]);
      cells = cellCount(area);
    }
  }
  return groups;
};

/** Queues the reading of some areas; call the result after the next sync. */
export const queueStates = (sheet: Excel.Worksheet, areas: readonly Area[]): (() => States) => {
  const queued = areas.map((area) => {
    const range = rangeOf(sheet, area);
    range.load('formulas,values,numberFormat');
    return { area, range, hasArrays: queueArrayFlags(range) };
  });
  return () => {
    const byCell = new Map<string, CellState>();
    for (const { area, range } of queued) {
      for (const cell of cellsOf(area)) {
        const row = cell.row - area.top;
        const column = cell.column - area.left;
        byCell.set(cellKey(cell), {
          formula: toCellValue(range.formulas[row]?.[column]),
          value: toCellValue(range.values[row]?.[column]),
          format: toFormat(range.numberFormat[row]?.[column]),
        });
      }
    }
    return { byCell, flagged: queued.filter(({ hasArrays }) => hasArrays()).map(({ area }) => area) };
  };
};

/** Reads groups of areas, one sync each. */
export const readGroups = async (
  sheet: Excel.Worksheet,
  [group, ...rest]: readonly (readonly Area[])[],
): Promise<States> => {
  if (group === undefined) return { byCell: new Map(), flagged: [] };
  const states = queueStates(sheet, group);
  await sheet.context.sync();
  return joinStates(states(), await readGroups(sheet, rest));
};

export const joinStates = (a: States, b: States): States =>
  b.byCell.size === 0 ? a : { byCell: new Map([...a.byCell, ...b.byCell]), flagged: [...a.flagged, ...b.flagged] };
