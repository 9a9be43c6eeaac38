import type { Journal, JournalEntry, JournalRun } from './journal';
import { storedRun } from './stored-journal';

/** A workbook carries its past within reason: older runs go when the journal grows beyond this many characters. */
const KEEP_CHARACTERS = 1_000_000;
/** Longer journals of many small runs help nobody. */
const KEEP_RUNS = 50;

/** Characters that a run takes in the journal. */
export const sizeOf = (run: JournalRun): number => JSON.stringify(storedRun(run)).length;

/** The journal with a run added, newest last; the oldest runs go when it grows too long. */
export const addRun = (journal: Journal, run: JournalRun): Journal => {
  let total = sizeOf(run);
  const kept: JournalRun[] = [run];
  for (const one of journal.runs.slice(1 - KEEP_RUNS).reverse()) {
    total += sizeOf(one);
    if (total > KEEP_CHARACTERS) break;
    kept.unshift(one);
  }
  return { runs: kept };
};

/**
 * The run to put back next: the newest that was not yet. One that waits for its sheets lets older ones go first as long as
 * none of them is there, so that a deleted sheet does not stand in the way of the others.
 */
export const nextRun = (journal: Journal, sheets: readonly string[]): JournalRun | null => {
  const open = journal.runs.filter(({ restored }) => !restored);
  const isThere = ({ entries }: JournalRun): boolean => entries.some(({ sheet }) => sheets.includes(sheet));
  return open.findLast((run) => run.waits !== true || isThere(run)) ?? open.at(-1) ?? null;
};

/** The journal once a run was put back, but for the entries `left` on sheets that were gone: these can be tried again. */
export const markRestored = (journal: Journal, id: string, left: readonly JournalEntry[]): Journal => ({
  runs: journal.runs.map((run): JournalRun => {
    if (run.id !== id) return run;
    return left.length === 0 ? { ...run, restored: true } : { ...run, entries: left, waits: true };
  }),
});
