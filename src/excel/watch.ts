import { sameContent } from '../port/journal/journal-cell';
import type { Contents } from '../port/journal/lines';
import type { Area, Cell, CellValue } from '../grid/types';
import { cellCount, cellsOf, rangeOf } from './area';
import { toCellValue } from './content';
import { cellKey } from '../grid/address';

/** Cells read along with a write at most; larger sheets are told by one column of names. */
const MOST_CELLS = 6_000;
/** Columns looked at where nobody has read the sheet before. */
const REACH = 8;

/** Row numbers as few spans; gaps of one row are bridged. */
const spansOf = (rows: Iterable<number>): [number, number][] => {
  const spans: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && row - last[1] <= 2) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
};

const textsIn = ({ formulas }: Contents, column: number): number =>
  new Set(formulas.map((row) => row[column]).filter((value) => typeof value === 'string' && /\p{L}/u.test(value))).size;

/** The column that tells most rows apart: names. */
const namesOf = (known: Contents): number => {
  const width = known.formulas[0]?.length ?? 0;
  let [best, most] = [0, -1];
  for (let column = 0; column < width; column += 1) {
    const texts = textsIn(known, column);
    if (texts > most) [best, most] = [column, texts];
  }
  return known.left + best;
};

/**
 * What tells that cells are where they were: names, codes and neighbours in their rows and the rows beside them, and the
 * headings over them.
 */
export type Watch = {
  /** The areas to be read for cells. */
  readonly areas: (cells: readonly Cell[]) => readonly Area[];
  /** What a cell showed when the sheet was read; null where nobody knows. */
  readonly shown: (cell: Cell) => CellValue | null;
};

/** Nothing is looked at. */
export const NOTHING_WATCHED: Watch = { areas: () => [], shown: () => null };

/** A watch over what was read before. */
export const watchOver = (known: Contents, heads: readonly number[]): Watch => {
  const { top, left, formulas } = known;
  const bottom = top + formulas.length - 1;
  const right = left + formulas.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  if (bottom < top || right < left) return NOTHING_WATCHED;
  let names: number | null = null;
  const within = (row: number): boolean => row >= top && row <= bottom;
  const beside = ({ row }: Cell): number[] => [row - 1, row, row + 1].filter(within);
  return {
    areas: (cells) => {
      const over = spansOf(heads.filter(within)).map(([a, b]): Area => ({ top: a, bottom: b, left, right }));
      const rows = spansOf(cells.flatMap(beside));
      const whole = rows.map(([a, b]): Area => ({ top: a, bottom: b, left, right }));
      if (whole.reduce((sum, area) => sum + cellCount(area), 0) <= MOST_CELLS) return [...over, ...whole];
      names ??= namesOf(known);
      const column = names;
      return [...over, ...rows.map(([a, b]): Area => ({ top: a, bottom: b, left: column, right: column }))];
    },
    shown: ({ row, column }) => (within(row) ? (formulas[row - top]?.[column - left] ?? '') : null),
  };
};

/** The areas that are looked at where nobody has read the sheet: rows of the cells and those beside, from the first column on. */
export const areasUnread = (cells: readonly Cell[], heads: readonly number[]): readonly Area[] => {
  if (cells.length === 0) return [];
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0) + REACH;
  const rows = cells.flatMap(({ row }) => [Math.max(0, row - 1), row, row + 1]);
  const areas = spansOf([...heads, ...rows]).map(([top, bottom]): Area => ({ top, bottom, left: 0, right }));
  return areas.reduce((sum, area) => sum + cellCount(area), 0) <= MOST_CELLS ? areas : [];
};

type Shown = readonly { readonly cell: Cell; readonly value: CellValue }[];

/** Queues the reading of areas; call the result after the next sync for what their cells show. */
export const queueShown = (sheet: Excel.Worksheet, areas: readonly Area[]): (() => Shown) => {
  const queued = areas.map((area) => {
    const range = rangeOf(sheet, area);
    range.load('formulas');
    return { area, range };
  });
  return () =>
    queued.flatMap(({ area, range }) => {
      const { formulas } = range;
      return cellsOf(area).map((cell) => ({
        cell,
        value: toCellValue(formulas[cell.row - area.top]?.[cell.column - area.left]),
      }));
    });
};

/** A watch over what was just read in `areasUnread`. */
export const watchShown = (areas: readonly Area[], shown: Shown): Watch => {
  const byCell = new Map(shown.map(({ cell, value }) => [cellKey(cell), value]));
  return { areas: () => areas, shown: (cell) => byCell.get(cellKey(cell)) ?? null };
};

/** Cells that do not show what they did, but for those that we write ourselves. */
export const movedCells = (watch: Watch, shown: Shown, own: ReadonlySet<number>): readonly Cell[] =>
  shown.flatMap(({ cell, value }) => {
    const before = watch.shown(cell);
    return before === null || own.has(cellKey(cell)) || sameContent(before, value) ? [] : [cell];
  });
