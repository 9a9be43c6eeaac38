import { coalesce } from '../grid/address';
import type { Area, Cell, CellValue } from '../grid/types';
import { cellCount, cellKey, cellsOf, rangeOf } from './area';
import { toCellValue, toFormat } from './content';

/** What a cell holds now. */
export type CellState = { readonly formula: CellValue; readonly value: CellValue; readonly format: string };

/** One cell to be assigned. `format` is the number format it shall have afterwards, null to leave it. */
export type Assignment = { readonly cell: Cell; readonly input: CellValue; readonly format: string | null };

/** Rectangles a sync: their paths and queries take about 700 bytes each in a request of at most 5 MB. */
const RECTANGLES_PER_SYNC = 4_000;
const CELLS_PER_SYNC = 30_000;

/** Rectangles in groups that fit one request each. */
export const groupsOf = (areas: readonly Area[]): readonly (readonly Area[])[] => {
  const groups: Area[][] = [];
  let cells = 0;
  for (const area of areas) {
    const last = groups.at(-1);
    cells += cellCount(area);
    if (last !== undefined && last.length < RECTANGLES_PER_SYNC && cells <= CELLS_PER_SYNC) last.push(area);
    else {
      groups.push([area]);
      cells = cellCount(area);
    }
  }
  return groups;
};

/** Queues the reading of some cells; call the result after the next sync for their states by `cellKey`. */
export const queueStates = (
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  more = '',
): { readonly ranges: readonly Excel.Range[]; readonly states: () => ReadonlyMap<string, CellState> } => {
  const ranges = areas.map((area) => rangeOf(sheet, area));
  for (const range of ranges) range.load(`formulas,values,numberFormat${more}`);
  const states = (): ReadonlyMap<string, CellState> => {
    const byCell = new Map<string, CellState>();
    areas.forEach((area, index) => {
      const range = ranges[index];
      for (const cell of cellsOf(area)) {
        const row = cell.row - area.top;
        const column = cell.column - area.left;
        byCell.set(cellKey(cell), {
          formula: toCellValue(range?.formulas[row]?.[column]),
          value: toCellValue(range?.values[row]?.[column]),
          format: toFormat(range?.numberFormat[row]?.[column]),
        });
      }
    });
    return byCell;
  };
  return { ranges, states };
};

const isFormula = (input: CellValue | null): boolean => typeof input === 'string' && input.startsWith('=');

/** The format that a cell needs while its content is assigned: a text format would take a formula as text. */
const formatMeanwhile = ({ input, format }: Assignment): string | null =>
  format === '@' && isFormula(input) ? 'General' : format;

/**
 * Queues assignments as few rectangles. Formats go first, because a text format decides how a content is taken; and again
 * after formulas, because Excel gives a cell with a new formula the format of the cells it refers to.
 */
const queueAssignments = (
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  byCell: ReadonlyMap<string, Assignment>,
): void => {
  for (const area of areas) {
    const range = rangeOf(sheet, area);
    const matrix = <T>(read: (one: Assignment) => T): (T | null)[][] =>
      Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from({ length: area.right - area.left + 1 }, (__, column) => {
          const one = byCell.get(cellKey({ row: area.top + row, column: area.left + column }));
          return one === undefined ? null : read(one);
        }),
      );
    const inputs = matrix(({ input }) => input);
    const formats = matrix(({ format }) => format);
    const hasFormats = formats.some((row) => row.some((format) => format !== null));
    if (hasFormats) range.numberFormat = matrix(formatMeanwhile);
    range.formulas = inputs;
    if (hasFormats && inputs.some((row) => row.some(isFormula))) range.numberFormat = formats;
  }
};

/** Assigns cells of one sheet; `last` is queued behind them in the last sync. One sync within the payload limit. */
export const assign = async (
  sheet: Excel.Worksheet,
  assignments: readonly Assignment[],
  last: () => void = () => undefined,
): Promise<void> => {
  const byCell = new Map(assignments.map((one) => [cellKey(one.cell), one]));
  const [first = [], ...rest] = groupsOf(coalesce(assignments.map((one) => one.cell)));
  const go = async (group: readonly Area[], following: readonly (readonly Area[])[]): Promise<void> => {
    queueAssignments(sheet, group, byCell);
    const [next, ...later] = following;
    if (next === undefined) last();
    await sheet.context.sync();
    if (next !== undefined) await go(next, later);
  };
  await go(first, rest);
};

/** Reads the states of many cells: one sync within the payload limit. */
export const readStates = async (
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<ReadonlyMap<string, CellState>> => {
  const all = new Map<string, CellState>();
  const go = async ([group, ...rest]: readonly (readonly Area[])[]): Promise<void> => {
    if (group === undefined) return;
    const { states } = queueStates(sheet, group);
    await sheet.context.sync();
    for (const [key, state] of states()) all.set(key, state);
    await go(rest);
  };
  await go(groupsOf(coalesce(cells)));
  return all;
};
