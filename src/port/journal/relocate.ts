import { isFormula } from '../../grid/cells';
import { copiedTo } from '../../grid/formula-form';
import { movedFormula } from '../../grid/formula-form';
import type { Cell, CellValue } from '../../grid/types';
import type { JournalEntry } from './journal';
import { whereNow, type Contents, type Lines, type Where } from './lines';

/** An entry as it stands in the journal, and as it is to be put back now: null where its cell cannot be told any more. */
export type Relocated = { readonly entry: JournalEntry; readonly now: JournalEntry | null };

/**
 * A content as it would be now, had nothing been written over it. Rows that came or went take references along; sorting
 * copies formulas to their new rows. Null where the two cannot be told apart.
 */
const moved = (value: CellValue, { sheet, cell }: JournalEntry, to: Cell, where: Where): CellValue | null => {
  if (!isFormula(value)) return value;
  const followed = where.sorted === 'saja' ? null : movedFormula(value, sheet, where);
  if (where.sorted === false) return followed;
  const copied = copiedTo(value, cell, { row: to.row, column: cell.column });
  return where.sorted === 'saja' || copied === followed ? copied : null;
};

const relocated = (entry: JournalEntry, where: Where): JournalEntry | null => {
  const [row, column] = [where.row(entry.cell.row), where.column(entry.cell.column)];
  if (row === null || column === null) return null;
  const cell = { row, column };
  const [before, after] = [moved(entry.before, entry, cell, where), moved(entry.after, entry, cell, where)];
  return before === null || after === null ? null : { ...entry, cell, before, after };
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
