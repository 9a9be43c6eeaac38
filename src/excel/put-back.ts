import { isFormula } from '../grid/cells';
import { breathe } from '../engine/breathe';
import type { JournalEntry } from '../engine/journal/journal';
import { backOf, journalValue, type Back } from '../engine/journal/journal-cell';
import { PortError } from '../engine/port';
import { cellKey } from './area';
import { inputFromJournal } from './content';
import { groupsOf, readGroups, spansOf, type CellState } from './states';
import { assign, becomesText, type Assignment, type BeforeGroup } from './write';

/** What became of the entries of one sheet. */
export type PutBack = { readonly restored: readonly JournalEntry[]; readonly skipped: readonly JournalEntry[] };

/** Who follows: told before each group of cells, which may throw to stop there, and once what is about to be written is known. */
export type Follower = {
  readonly before?: BeforeGroup;
  /** The entries that would take the writing back: what the cells show now as `before`. */
  readonly about?: (undo: readonly JournalEntry[]) => void;
};

/** What to assign so that a cell is as it was before. */
const assignmentBack = (entry: JournalEntry, state: CellState, back: Back): Assignment => {
  const format = back.format ?? state.format;
  return {
    cell: entry.cell,
    input: inputFromJournal(entry.before, format),
    format: back.format ?? keptFormat(entry, state),
  };
};

/**
 * A formula put back may take over a format of its references, and a cell formatted as text takes a number as text: the
 * cell's own format is assigned again.
 */
const keptFormat = ({ before }: JournalEntry, { format }: CellState): string | null =>
  isFormula(before) || (format === '@' && becomesText(before)) ? format : null;

/** The entry that takes an assignment back: the cell as it is now, and what it will be. */
const undoOf = (entry: JournalEntry, state: CellState, back: Back): JournalEntry => ({
  ...entry,
  before: journalValue(state.formula, state.value),
  beforeFormat: state.format,
  after: entry.before,
  afterFormat: back.format ?? state.format,
});

/**
 * Puts entries of one sheet back cell by cell: a cell that shows its former content counts as restored, one that shows what
 * we wrote gets it back, any other was changed since and is left. One sync to look, one to write.
 * Throws Office errors; PortError 'terproteksi' before anything is written; what `before` throws.
 */
export const putBack = async (
  sheet: Excel.Worksheet,
  name: string,
  entries: readonly JournalEntry[],
  { before, about }: Follower = {},
): Promise<PutBack> => {
  sheet.protection.load('protected');
  const { byCell } = await readGroups(sheet, groupsOf(spansOf(entries.map(({ cell }) => cell))));
  await breathe();
  const restored: JournalEntry[] = [];
  const skipped: JournalEntry[] = [];
  const undo: JournalEntry[] = [];
  const assignments: Assignment[] = [];
  for (const entry of entries) {
    const state = byCell.get(cellKey(entry.cell));
    const back = state === undefined ? null : backOf(entry, journalValue(state.formula, state.value), state.format);
    if (state === undefined || back === null) {
      skipped.push(entry);
      continue;
    }
    restored.push(entry);
    if (!back.content && back.format === null) continue;
    assignments.push(assignmentBack(entry, state, back));
    undo.push(undoOf(entry, state, back));
  }
  if (assignments.length === 0) return { restored, skipped };
  if (sheet.protection.protected) throw new PortError('terproteksi', { sheet: name });
  about?.(undo);
  await breathe();
  await assign(sheet, assignments, undefined, before);
  return { restored, skipped };
};
