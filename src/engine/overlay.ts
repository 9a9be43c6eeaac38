import { toA1 } from '../grid/address';
import { formatAt } from '../grid/cells';
import type { CellValue, Grid } from '../grid/types';
import type { Write } from './types';

/** The grid as it will be after the writes: a copy that shares all untouched rows. Formulas show their result. */
export const overlay = (grid: Grid, writes: readonly Write[]): Grid => {
  if (writes.length === 0) return grid;
  const byRow = new Map<number, Write[]>();
  for (const write of writes) {
    const at = write.cell.row - grid.top;
    byRow.set(at, [...(byRow.get(at) ?? []), write]);
  }
  const patch = <T>(matrix: readonly (readonly T[])[], of: (write: Write) => T, blank: T): (readonly T[])[] =>
    matrix.map((row, at) => {
      const changes = byRow.get(at);
      if (changes === undefined) return row;
      const copy = [...row];
      for (const write of changes) {
        const column = write.cell.column - grid.left;
        while (copy.length <= column) copy.push(blank);
        copy[column] = of(write);
      }
      return copy;
    });
  const formula = ({ after }: Write): CellValue => (after.type === 'blank' ? '' : after.value);
  return {
    ...grid,
    values: patch<CellValue>(grid.values, ({ result }) => result, ''),
    text: patch(grid.text, ({ result }) => String(result), ''),
    formulas: patch<CellValue>(grid.formulas, formula, ''),
    formats: patch(grid.formats, ({ cell, format }) => format ?? formatAt(grid, cell.row, cell.column), 'General'),
  };
};

/** Writes by cell; a later write of a cell replaces an earlier one but keeps what the sheet showed before both. */
export const mergeWrites = (first: readonly Write[], second: readonly Write[]): Write[] => {
  const merged = new Map(first.map((write) => [toA1(write.cell), write] as const));
  for (const write of second) {
    const key = toA1(write.cell);
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? write : { ...write, before: earlier.before });
  }
  return [...merged.values()].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
};
