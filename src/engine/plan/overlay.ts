import { toA1 } from '../../grid/address';
import { formatAt } from '../../grid/cells';
import type { Cell, CellValue, Grid } from '../../grid/types';
import type { Write } from '../facts/types';

/** What a cell will hold: its formula or value, the value shown, its number format where that changes. */
type Patch = {
  readonly cell: Cell;
  readonly formula: CellValue;
  readonly value: CellValue;
  readonly format?: string | undefined;
};

/** A grid with other contents in some cells: a copy that shares all untouched rows. */
export const patched = (grid: Grid, patches: readonly Patch[]): Grid => {
  if (patches.length === 0) return grid;
  const byRow = new Map<number, Patch[]>();
  for (const patch of patches) {
    const at = patch.cell.row - grid.top;
    const row = byRow.get(at);
    if (row === undefined) byRow.set(at, [patch]);
    else row.push(patch);
  }
  const apply = <T>(matrix: readonly (readonly T[])[], of: (patch: Patch) => T, blank: T): (readonly T[])[] =>
    matrix.map((row, at) => {
      const changes = byRow.get(at);
      if (changes === undefined) return row;
      const copy = [...row];
      for (const patch of changes) {
        const column = patch.cell.column - grid.left;
        while (copy.length <= column) copy.push(blank);
        copy[column] = of(patch);
      }
      return copy;
    });
  return {
    ...grid,
    values: apply<CellValue>(grid.values, ({ value }) => value, ''),
    text: apply(grid.text, ({ value }) => String(value), ''),
    formulas: apply<CellValue>(grid.formulas, ({ formula }) => formula, ''),
    formats: apply(grid.formats, ({ cell, format }) => format ?? formatAt(grid, cell.row, cell.column), 'General'),
  };
};

/** The grid as it will be after the writes. Formulas show their result. */
export const overlay = (grid: Grid, writes: readonly Write[]): Grid =>
  patched(
    grid,
    writes.map(({ cell, after, result, format }) => ({
      cell,
      formula: after.kind === 'blank' ? '' : after.value,
      value: result,
      format,
    })),
  );

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
