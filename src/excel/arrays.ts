import { coalesce } from '../grid/address';
import type { Area, Cell } from '../grid/types';
import { rangeOf } from './area';

/** Beyond this many suspects they are taken together as they lie, rather than asked one by one. */
const MOST_SUSPECTS = 4_000;

const FLAGS = 'savedAsArray,hasSpill';

/** Queues whether an area holds array formulas or spills at all. Excel says null for some, true for all, false for none. */
export const queueArrayFlags = (range: Excel.Range): (() => boolean) => {
  range.load(FLAGS);
  return () => range.savedAsArray !== false || range.hasSpill !== false;
};

/** Queues which rows and columns of an area hold such cells; call the result after the next sync for the suspects. */
export const queueSuspects = (sheet: Excel.Worksheet, area: Area): (() => readonly Cell[]) => {
  const { top, left, bottom, right } = area;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = top + index;
    return { row, has: queueArrayFlags(rangeOf(sheet, { ...area, top: row, bottom: row })) };
  });
  const columns = Array.from({ length: right - left + 1 }, (_, index) => {
    const column = left + index;
    return { column, has: queueArrayFlags(rangeOf(sheet, { ...area, left: column, right: column })) };
  });
  return () => {
    const hit = columns.filter(({ has }) => has());
    return rows.filter(({ has }) => has()).flatMap(({ row }) => hit.map(({ column }) => ({ row, column })));
  };
};

/**
 * The areas of array formulas and spills among suspect cells. One sync.
 * Cells of a spill lie together; cells of an array formula share its text. An array formula of one cell can be written
 * like any other and is none of them.
 */
export const readArrays = async (sheet: Excel.Worksheet, suspects: readonly Cell[]): Promise<readonly Area[]> => {
  if (suspects.length === 0) return [];
  if (suspects.length > MOST_SUSPECTS) return coalesce(suspects);
  const cells = suspects.map((cell) => {
    const range = rangeOf(sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
    range.load(`${FLAGS},formulas`);
    return { cell, range };
  });
  await sheet.context.sync();
  const spilled = cells.filter(({ range }) => range.hasSpill !== false).map(({ cell }) => cell);
  const byFormula = new Map<string, Cell[]>();
  for (const { cell, range } of cells) {
    if (range.hasSpill !== false || range.savedAsArray === false) continue;
    const formula = String(range.formulas[0]?.[0] ?? '');
    byFormula.set(formula, [...(byFormula.get(formula) ?? []), cell]);
  }
  const arrays = [...byFormula.values()]
    .flatMap(coalesce)
    .filter((area) => area.top !== area.bottom || area.left !== area.right);
  return [...coalesce(spilled), ...arrays];
};
