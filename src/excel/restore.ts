import type { JournalEntry } from '../engine/journal/journal';
import { markRestored, nextRun } from '../engine/journal/journal-runs';
import { PortError, reach, type RestoreReport, type Work } from '../engine/port';
import { readJournal, saveJournal } from './journal';
import { putBack, type Follower, type PutBack } from './put-back';
import { renamedSheet } from './renamed';

type OnSheet = { readonly name: string; readonly entries: readonly JournalEntry[] };

const bySheet = (entries: readonly JournalEntry[]): OnSheet[] => {
  const names = [...new Set(entries.map(({ sheet }) => sheet))];
  return names.map((name) => ({ name, entries: entries.filter(({ sheet }) => sheet === name) }));
};

const putBackAll = async (
  context: Excel.RequestContext,
  [first, ...rest]: readonly OnSheet[],
  followerOf: (sheet: string) => Follower,
): Promise<readonly PutBack[]> => {
  if (first === undefined) return [];
  const { name, entries } = first;
  const done = await putBack(context.workbook.worksheets.getItem(name), name, entries, followerOf(name));
  return [done, ...(await putBackAll(context, rest, followerOf))];
};

/**
 * Puts back all or nothing: cancelled between two groups of cells, every cell gets again what it showed before.
 * Throws 'dibatalkan'.
 */
const putBackOrNothing = async (
  context: Excel.RequestContext,
  groups: readonly OnSheet[],
  work?: Work,
): Promise<readonly PutBack[]> => {
  const undo: OnSheet[] = [];
  const followerOf = (name: string): Follower => ({
    about: (entries) => undo.unshift({ name, entries }),
    before: (done, total) => reach(work, { stage: 'mengembalikan', done, total }),
  });
  try {
    return await putBackAll(context, groups, followerOf);
  } catch (error) {
    if (!(error instanceof PortError) || error.code !== 'dibatalkan') throw error;
    const tell = (done: number, total: number): void => work?.step({ stage: 'memulihkan', done, total });
    await putBackAll(context, undo, () => ({ before: tell }));
    throw error;
  }
};

/** Each group under the name that its sheet has now; null where it is gone. Names taken by other groups are not asked. */
const namesNow = async (
  context: Excel.RequestContext,
  groups: readonly OnSheet[],
  names: readonly string[],
): Promise<readonly (OnSheet & { readonly now: string | null })[]> => {
  const free = names.filter((name) => !groups.some((group) => group.name === name));
  const [first, ...rest] = groups;
  if (first === undefined) return [];
  const now = names.includes(first.name) ? first.name : await renamedSheet(context, first.entries, free);
  return [{ ...first, now }, ...(await namesNow(context, rest, names))];
};

/**
 * Puts back the newest run that is not restored yet. A sheet that was renamed since is found by what the run wrote there;
 * cells of one that is gone are skipped, the report names it, and they can be put back once it is there again.
 * The run is marked restored last: a failure before leaves it to be restored again, which finds what is already back.
 * Throws PortError ('terproteksi', 'jurnal-gagal', 'dibatalkan') and Office errors.
 */
export const restoreNewest = async (context: Excel.RequestContext, work?: Work): Promise<RestoreReport> => {
  reach(work, { stage: 'mengembalikan', done: 0, total: 0 });
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const kept = await readJournal(context);
  reach(work, { stage: 'mengembalikan', done: 0, total: 0 });
  const names = worksheets.items.map(({ name }) => name);
  const run = nextRun(kept.journal, names);
  if (run === null) return { restored: 0, skipped: [], empty: true };
  const groups = await namesNow(context, bySheet(run.entries), names);
  const gone = groups.filter(({ now }) => now === null);
  const there = groups.flatMap(({ now, entries }) => (now === null ? [] : [{ name: now, entries }]));
  const done = await putBackOrNothing(context, there, work);
  work?.step({ stage: 'memulihkan', done: 0, total: 0 });
  const left = gone.flatMap(({ entries }) => entries);
  await saveJournal(context, kept, markRestored(kept.journal, run.id, left));
  return {
    restored: done.reduce((sum, { restored }) => sum + restored.length, 0),
    skipped: [...left, ...done.flatMap(({ skipped }) => skipped)].map(({ sheet, cell }) => ({ sheet, cell })),
    empty: false,
    ...(gone.length === 0 ? {} : { missing: gone.map(({ name }) => name) }),
  };
};
