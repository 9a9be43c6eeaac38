import { isFormula } from '../../grid/cells';
import { formatAngka, formatPersen, type Language } from '../../bahasa';
import { Decimal } from '../../grid/decimal';
import type { Write } from '../../engine/facts/types';
import type { Cell, Grid } from '../../grid/types';

/** The text that the sheet shows in a cell today. */
export const shownNow = (grid: Grid, cell: Cell): string =>
  grid.text[cell.row - grid.top]?.[cell.column - grid.left] ?? '';

const formatAt = (grid: Grid, cell: Cell): string => grid.formats[cell.row - grid.top]?.[cell.column - grid.left] ?? '';

/** The formulas of a cell before and after a write; null where none is written. `before` is null where none stood. */
export const shownFormulas = ({ before, after }: Write): { before: string | null; after: string } | null =>
  after.kind !== 'formula' ? null : { before: isFormula(before) ? before : null, after: after.value };

/** A value about to be written, as the cell's own format will show it, as far as percentages go. */
export const shownAfter = (grid: Grid, { cell, result, format }: Write, language: Language): string => {
  if (typeof result !== 'number') return String(result);
  const exact = new Decimal(result);
  return (format ?? formatAt(grid, cell)).includes('%')
    ? formatPersen(exact.times(100).toString(), language)
    : formatAngka(exact.toString(), language);
};
