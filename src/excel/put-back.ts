import { isFormula } from '../grid/cells';
import { breathe } from '../port/breathe';
import type { JournalEntry } from '../port/journal/journal';
import { backOf, journalValue, type Back } from '../port/journal/journal-cell';
import type { OnSheet, PutBack } from '../port/journal/put-back';
import { PortError } from '../port/obstacles';
import { becomesText, type Assignment } from './assignment';
import { inputFromJournal } from './content';
import { findEntries } from './find-entries';
import { formatFor, type Habits } from './habits';
import { isLocalFormat } from './notation';
import { WrittenElsewhere } from './proof';
import type { CellState } from './cell-states';
import { NOTHING_WATCHED } from './watch';
import { assign, type BeforeGroup } from './write';
import { cellKey } from '../grid/address';

/** Who follows: told before each group of cells, which may throw to stop there, and once what is about to be written is known. */
export type Follower = {
  readonly before?: BeforeGroup;
  /** The entries that would take the writing back: what the cells show now as `before`. */
  readonly about?: (undo: readonly JournalEntry[]) => void;
};

/** What to assign so that a cell is as it was before. */
const assignmentBack = (entry: JournalEntry, state: CellState, back: Back, habits: Habits): Assignment => {
  const former = back.format === null ? null : formatFor(habits, back.format);
  return {
    cell: entry.cell,
    input: inputFromJournal(entry.before, former ?? state.format),
    format: former ?? keptFormat(entry, state),
  };
};

/**
 * A formula put back may take over a format of its references, and a cell formatted as text takes a number as text: the
 * cell's own format is assigned again.
 */
const keptFormat = ({ before }: JournalEntry, { format }: CellState): string | null =>
  isFormula(before) || (format === '@' && becomesText(before)) ? format : null;

/** The entry that takes an assignment back: the cell as it is now, and what it will be. */
const undoOf = (entry: JournalEntry, state: CellState, back: Back, format: string): JournalEntry => ({
  ...entry,
  before: journalValue(state.formula, state.value),
  beforeFormat: format,
  after: entry.before,
  afterFormat: back.format ?? format,
});

/** How often a sheet that others change meanwhile is looked at again. */
const TRIES = 3;

/**
 * Puts entries of one sheet back cell by cell, found again where others moved them: a cell that shows its former content
 * counts as restored, one that shows what we wrote gets it back, any other was changed since and is left. One sync to look
 * and one to write; more where lines moved. What lands elsewhere, because others were faster, is taken back and done anew.
 * Throws Office errors; PortError 'terproteksi' before anything is written; what `before` throws.
 */
export const putBack = async (
  sheet: Excel.Worksheet,
  target: OnSheet,
  habits: Habits,
  follower: Follower = {},
  tries = TRIES,
  without: ReadonlySet<number> = new Set(),
): Promise<PutBack> => {
  try {
    return await putBackOnce(sheet, target, habits, follower, without);
  } catch (error) {
    if (!(error instanceof WrittenElsewhere)) throw error;
    await undoWriting(sheet, error);
    if (tries <= 0) throw new PortError('berubah', { sheet: target.name, cells: error.seen });
    // A cell that does not take its content (covered by a merged one) must not keep all others from theirs.
    const refused = tries === 1 ? new Set(error.seen.map(cellKey)) : without;
    return putBack(sheet, target, habits, follower, tries - 1, refused);
  }
};

const putBackOnce = async (
  sheet: Excel.Worksheet,
  target: OnSheet,
  habits: Habits,
  { before, about }: Follower,
  without: ReadonlySet<number>,
): Promise<PutBack> => {
  sheet.protection.load('protected');
  const found = await findEntries(sheet, target);
  await breathe();
  const restored: JournalEntry[] = [];
  const skipped: JournalEntry[] = [];
  const undo: JournalEntry[] = [];
  const assignments: Assignment[] = [];
  if ([...found.byCell.values()].some(({ format }) => isLocalFormat(format))) habits.localFormats = true;
  for (const { entry, now } of found.entries) {
    const key = now === null ? null : cellKey(now.cell);
    const state = key === null || without.has(key) ? undefined : found.byCell.get(key);
    const format = formatFor(habits, state?.format ?? 'General');
    const back =
      now === null || state === undefined ? null : backOf(now, journalValue(state.formula, state.value), format);
    if (now === null || state === undefined || back === null) {
      skipped.push(now ?? entry);
      continue;
    }
    restored.push(entry);
    if (!back.content && back.format === null) continue;
    assignments.push(assignmentBack(now, state, back, habits));
    undo.push(undoOf(now, state, back, format));
  }
  const unfound = found.entries.filter(({ now }) => now === null).length;
  if (assignments.length === 0) return { restored, skipped, unfound };
  if (sheet.protection.protected) throw new PortError('terproteksi', { sheet: target.name });
  about?.(undo);
  await breathe();
  await assign(sheet, assignments, {
    isHidden: found.isHidden,
    proof: {
      watch: found.watch,
      state: (cell) => found.byCell.get(cellKey(cell)),
      own: new Set(assignments.map(({ cell }) => cellKey(cell))),
      marked: [],
    },
    ...(before === undefined ? {} : { before }),
  });
  return { restored, skipped, unfound };
};

/** Gives cells back what they held right before a sync wrote to them by mistake; each row by itself, as Excel may misplace. */
export const undoWriting = async (
  sheet: Excel.Worksheet,
  { overwritten }: WrittenElsewhere,
  tries = TRIES,
): Promise<void> => {
  const byCell = new Map(overwritten.map((one) => [cellKey(one.cell), one]));
  const assignments = overwritten.map(({ cell, state }): Assignment => {
    const value = journalValue(state.formula, state.value);
    return { cell, input: inputFromJournal(value, state.format), format: state.format };
  });
  try {
    await assign(sheet, assignments, {
      isHidden: () => true,
      proof: {
        watch: NOTHING_WATCHED,
        state: (cell) => {
          const one = byCell.get(cellKey(cell));
          return one === undefined ? undefined : { ...one.state, formula: one.now };
        },
        own: new Set(byCell.keys()),
        marked: [],
      },
    });
  } catch (error) {
    if (!(error instanceof WrittenElsewhere) || tries <= 1) throw error;
    await undoWriting(sheet, error, tries - 1);
    throw error;
  }
};
