import type { JournalEntry } from '../engine/journal';
import { PortError } from '../engine/port';
import { cellKey } from './area';
import { inputFromJournal, journalValue, sameContent } from './content';
import { groupsOf, readGroups, spansOf, type CellState } from './states';
import { assign, becomesText, type Assignment } from './write';

/** What became of the entries of one sheet. */
export type PutBack = { readonly restored: readonly JournalEntry[]; readonly skipped: readonly JournalEntry[] };

/** The format a cell shall have: its former one, unless somebody gave it another since. */
const formatBack = (entry: JournalEntry, state: CellState): string | null =>
  entry.beforeFormat !== entry.afterFormat && state.format === entry.afterFormat ? entry.beforeFormat : null;

/** What to assign so that a cell is as it was before; null when it is so already. */
const assignmentBack = (entry: JournalEntry, state: CellState): Assignment | null => {
  const shown = journalValue(state.formula, state.value);
  const back = formatBack(entry, state);
  if (sameContent(shown, entry.before) && back === null) return null;
  const format = back ?? state.format;
  return { cell: entry.cell, input: inputFromJournal(entry.before, format), format: back ?? keptFormat(entry, state) };
};

/**
 * A formula put back may take over a format of its references, and a cell formatted as text takes a number as text: the
 * cell's own format is assigned again.
 */
const keptFormat = ({ before }: JournalEntry, { format }: CellState): string | null =>
  (typeof before === 'string' && before.startsWith('=')) || (format === '@' && becomesText(before)) ? format : null;

/**
 * Puts entries of one sheet back cell by cell: a cell that shows its former content counts as restored, one that shows what
 * we wrote gets it back, any other was changed since and is left. One sync to look, one to write.
 * Throws Office errors; PortError 'terproteksi' before anything is written.
 */
export const putBack = async (
  sheet: Excel.Worksheet,
  name: string,
  entries: readonly JournalEntry[],
): Promise<PutBack> => {
  sheet.protection.load('protected');
  const { byCell } = await readGroups(sheet, groupsOf(spansOf(entries.map(({ cell }) => cell))));
  const restored: JournalEntry[] = [];
  const skipped: JournalEntry[] = [];
  const assignments: Assignment[] = [];
  for (const entry of entries) {
    const state = byCell.get(cellKey(entry.cell));
    const shown = state === undefined ? null : journalValue(state.formula, state.value);
    if (
      state === undefined ||
      shown === null ||
      !(sameContent(shown, entry.before) || sameContent(shown, entry.after))
    ) {
      skipped.push(entry);
      continue;
    }
    restored.push(entry);
    const assignment = assignmentBack(entry, state);
    if (assignment !== null) assignments.push(assignment);
  }
  if (assignments.length === 0) return { restored, skipped };
  if (sheet.protection.protected) throw new PortError('terproteksi', { sheet: name });
  await assign(sheet, assignments);
  return { restored, skipped };
};
