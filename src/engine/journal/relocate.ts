import { isFormula } from '../../grid/cells';
import { movedFormula } from '../../grid/formula-moved';
import type { CellValue } from '../../grid/types';
import type { JournalEntry } from './journal';
import { whereNow, type Contents, type Lines, type Where } from './lines';

/** An entry as it stands in the journal, and as it is to be put back now: null where its cell cannot be told any more. */
export type Relocated = { readonly entry: JournalEntry; readonly now: JournalEntry | null };

const moved = (value: CellValue, sheet: string, where: Where): CellValue | null =>
  isFormula(value) ? movedFormula(value, sheet, where) : value;

const relocated = (entry: JournalEntry, where: Where): JournalEntry | null => {
  const [row, column] = [where.row(entry.cell.row), where.column(entry.cell.column)];
  const [before, after] = [moved(entry.before, entry.sheet, where), moved(entry.after, entry.sheet, where)];
  if (row === null || column === null || before === null || after === null) return null;
  return { ...entry, cell: { row, column }, before, after };
};

/**
 * Entries of one sheet where their cells are now, found by what stood in their rows and over their columns when they were
 * written. Without signs (sheets too large, journals of before) they are where they were.
 */
export const relocate = (
  entries: readonly JournalEntry[],
  lines: Lines | null,
  now: Contents | null,
): readonly Relocated[] => {
  const where = lines === null || now === null ? null : whereNow(lines, now);
  if (where === null || where.same) return entries.map((entry) => ({ entry, now: entry }));
  return entries.map((entry) => ({ entry, now: relocated(entry, where) }));
};
