import { breathe } from '../port/breathe';
import type { Area, Cell, CellValue } from '../grid/types';
import { cellCount, cellsOf, rangeOf } from './area';
import { queueArrayFlags } from './arrays';
import { toCellValue, toFormat } from './content';
import { cellKey } from '../grid/address';

/** What a cell holds now. */
export type CellState = { readonly formula: CellValue; readonly value: CellValue; readonly format: string };

/**
 * The states of cells by `cellKey`, which of the areas read hold array formulas or spills somewhere, and which have hidden
 * rows.
 */
export type States = {
  readonly byCell: ReadonlyMap<number, CellState>;
  readonly flagged: readonly Area[];
  readonly hidden: readonly Area[];
};
type Found = { readonly byCell: Map<number, CellState>; readonly flagged: Area[]; readonly hidden: Area[] };
const nothingFound = (): Found => ({ byCell: new Map(), flagged: [], hidden: [] });

/** Rows between two cells of a column that are read along: cheaper than another range, which takes some 300 bytes. */
const BRIDGED_ROWS = 20;
/** Answers take about 40 bytes a cell, paths and queries about 700 bytes a range; both have 5 MB, and the page waits for less. */
const CELLS_PER_SYNC = 20_000;
const RANGES_PER_SYNC = 1_500;

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

/** Queues the reading of some areas; call the result after the next sync for what was found so far and in them. */
export const queueStates = (sheet: Excel.Worksheet, areas: readonly Area[]): ((found?: Found) => Found) => {
  const queued = areas.map((area) => {
    const range = rangeOf(sheet, area);
    range.load('formulas,values,numberFormat,rowHidden');
    return { area, range, hasArrays: queueArrayFlags(range) };
  });
  return (found = nothingFound()) => {
    for (const { area, range, hasArrays } of queued) {
      const { formulas, values, numberFormat } = range;
      for (const cell of cellsOf(area)) {
        const row = cell.row - area.top;
        const column = cell.column - area.left;
        found.byCell.set(cellKey(cell), {
          formula: toCellValue(formulas[row]?.[column]),
          value: toCellValue(values[row]?.[column]),
          format: toFormat(numberFormat[row]?.[column]),
        });
      }
      if (hasArrays()) found.flagged.push(area);
      if (range.rowHidden !== false) found.hidden.push(area);
    }
    return found;
  };
};

/** Reads groups of areas, one sync each, to what was found before. */
export const readGroups = async (
  sheet: Excel.Worksheet,
  [group, ...rest]: readonly (readonly Area[])[],
  found?: Found,
): Promise<States> => {
  if (group === undefined) return found ?? nothingFound();
  const states = queueStates(sheet, group);
  await sheet.context.sync();
  await breathe();
  return readGroups(sheet, rest, states(found));
};
