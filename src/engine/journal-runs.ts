import type { Journal, JournalRun } from './journal';

/** A workbook carries its past within reason: older runs go when the journal grows beyond this many characters. */
const KEEP_CHARACTERS = 1_000_000;
/** Longer journals of many small runs help nobody. */
const KEEP_RUNS = 50;

/** Characters that a run takes in the journal. */
export const sizeOf = (run: JournalRun): number => JSON.stringify(run).length;

/** The journal with a run added, newest last; the oldest runs go when it grows too long. */
export const addRun = (journal: Journal, run: JournalRun): Journal => {
  let total = sizeOf(run);
  const kept: JournalRun[] = [run];
  for (const one of journal.runs.slice(1 - KEEP_RUNS).reverse()) {
    total += sizeOf(one);
    if (total > KEEP_CHARACTERS) break;
    kept.unshift(one);
  }
  return { version: 1, runs: kept };
};

/** The newest run that was not put back yet. */
export const newestRun = (journal: Journal): JournalRun | null => journal.runs.findLast((run) => !run.restored) ?? null;

export const markRestored = (journal: Journal, id: string): Journal => ({
  version: 1,
  runs: journal.runs.map((run) => (run.id === id ? { ...run, restored: true } : run)),
});
