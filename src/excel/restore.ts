import type { Journal, JournalRun } from '../port/journal/journal';
import { markRestored, nextRun } from '../port/journal/journal-runs';
import { bySheet, NOTHING_RESTORED, restoreReport, type OnSheet, type PutBack } from '../port/journal/put-back';
import { PortError } from '../port/obstacles';
import { reach, type Work } from '../port/work';
import type { RestoreReport } from '../port/workbook-port';
import { hasMarks } from './clear';
import { runExcel, type ExcelEnvironment } from './context';
import { isFinal, toPortError } from './errors';
import type { Habits } from './habits';
import { readJournal, saveJournal, type KeptJournal } from './journal';
import { putBack, type Follower } from './put-back';
import { renamedSheet } from './renamed';

const putBackAll = async (
  context: Excel.RequestContext,
  [first, ...rest]: readonly OnSheet[],
  habits: Habits,
  followerOf: (sheet: string) => Follower,
): Promise<readonly PutBack[]> => {
  if (first === undefined) return [];
  const done = await putBack(context.workbook.worksheets.getItem(first.name), first, habits, followerOf(first.name));
  return [done, ...(await putBackAll(context, rest, habits, followerOf))];
};

/**
 * Puts back all or nothing: cancelled between two groups of cells, every cell gets again what it showed before.
 * Throws 'dibatalkan'.
 */
const putBackOrNothing = async (
  context: Excel.RequestContext,
  groups: readonly OnSheet[],
  habits: Habits,
  work: Work | undefined,
  writing: () => void,
): Promise<readonly PutBack[]> => {
  const undo: OnSheet[] = [];
  const followerOf = (name: string): Follower => ({
    about: (entries) => undo.unshift({ name, entries, lines: null }),
    before: (done, total) => {
      reach(work, { stage: 'mengembalikan', done, total });
      writing();
    },
  });
  try {
    return await putBackAll(context, groups, habits, followerOf);
  } catch (error) {
    if (!(error instanceof PortError) || error.code !== 'dibatalkan') throw error;
    const tell = (done: number, total: number): void => work?.step({ stage: 'memulihkan', done, total });
    await putBackAll(context, undo, habits, () => ({ before: tell }));
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

/** Where a restore stands: the run, and whether something of it may have been written already. */
type Progress = { run: JournalRun | null; isWriting: boolean };

/** The run to go on with: one that was stopped half way comes before any other. */
const due = (journal: Journal, names: readonly string[], habits: Habits): JournalRun | null => {
  const { unfinished } = habits;
  const stopped = unfinished === null ? undefined : journal.runs.find(({ id }) => id === unfinished.id);
  if (stopped !== undefined) return stopped;
  return nextRun({ runs: journal.runs.filter(({ id }) => !habits.void.has(id)) }, names);
};

/** Whether the journal is gone though this page has written one, or a sheet shows marks of ours though there is none at all. */
const isLost = async (context: Excel.RequestContext, { partId, journal }: KeptJournal, habits: Habits) => {
  if (partId !== null)
    return [...habits.recorded].some((id) => !journal.runs.some((run) => run.id === id)) && journal.runs.length === 0;
  if (habits.recorded.size > 0) return true;
  return hasMarks(context);
};

const restoreOnce = async (
  context: Excel.RequestContext,
  habits: Habits,
  progress: Progress,
  work?: Work,
): Promise<RestoreReport> => {
  reach(work, { stage: 'mengembalikan', done: 0, total: 0 });
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const kept = await readJournal(context);
  reach(work, { stage: 'mengembalikan', done: 0, total: 0 });
  const names = worksheets.items.map(({ name }) => name);
  const run = progress.run === null ? due(kept.journal, names, habits) : sameRun(kept.journal, progress.run);
  if (run === null) return { ...NOTHING_RESTORED, ...((await isLost(context, kept, habits)) ? { lost: true } : {}) };
  progress.run = run;
  if (run.restored) return habits.unfinished?.report ?? { restored: run.entries.length, skipped: [], empty: false };
  const groups = await namesNow(context, bySheet(run), names);
  const gone = groups.filter(({ now }) => now === null);
  const there = groups.flatMap(({ now, entries, lines }) =>
    now === null ? [] : [{ name: now, lines, entries: entries.map((entry) => ({ ...entry, sheet: now })) }],
  );
  const done = await putBackOrNothing(context, there, habits, work, () => (progress.isWriting = true));
  work?.step({ stage: 'memulihkan', done: 0, total: 0 });
  const report = restoreReport(done, gone);
  progress.isWriting = true;
  habits.unfinished = { id: run.id, report };
  await saveJournal(
    context,
    kept,
    markRestored(
      kept.journal,
      run.id,
      gone.flatMap(({ entries }) => entries),
    ),
  );
  return report;
};

const sameRun = (journal: Journal, { id }: JournalRun): JournalRun | null =>
  journal.runs.find((run) => run.id === id) ?? null;

/**
 * Puts back the newest run that is not restored yet. A sheet that was renamed since is found by what the run wrote there,
 * rows and columns that moved by what stands in them; cells of one that is gone are skipped, the report names it, and they
 * can be put back once it is there again. The run is marked restored last. What fails while it writes is tried once more,
 * which finds what is already back; a run that was stopped half way is the next to be put back, and no older one.
 * Throws PortError ('terproteksi', 'jurnal-gagal', 'dibatalkan'; 'belum-kembali' where cells may be back already).
 */
export const restoreNewest = async (
  environment: ExcelEnvironment,
  habits: Habits,
  work?: Work,
): Promise<RestoreReport> => {
  const progress: Progress = { run: null, isWriting: false };
  const attempt = (): Promise<RestoreReport> =>
    runExcel(environment, (context) => restoreOnce(context, habits, progress, work));
  const retried = async (): Promise<RestoreReport> => {
    try {
      return await attempt();
    } catch (error) {
      if (!progress.isWriting || isFinal(toPortError(error))) throw error;
      return attempt();
    }
  };
  try {
    const report = await retried();
    habits.unfinished = null;
    return report;
  } catch (error) {
    const failure = toPortError(error);
    if (!progress.isWriting || failure.code === 'dibatalkan') throw failure;
    if (progress.run !== null && habits.unfinished === null) habits.unfinished = { id: progress.run.id, report: null };
    throw new PortError('belum-kembali', {
      ...failure.detail,
      cells: progress.run?.entries.map(({ cell }) => cell) ?? [],
      cause: failure.detail.cause ?? failure.code,
    });
  }
};
