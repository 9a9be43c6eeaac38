import type { JournalEntry } from '../engine/journal';
import { markRestored, newestRun } from '../engine/journal-runs';
import type { RestoreReport, Work } from '../engine/port';
import { readJournal, saveJournal } from './journal';
import { putBack, type PutBack } from './put-back';
import type { BeforeGroup } from './write';

type OnSheet = { readonly name: string; readonly entries: readonly JournalEntry[] };

const bySheet = (entries: readonly JournalEntry[]): OnSheet[] => {
  const names = [...new Set(entries.map(({ sheet }) => sheet))];
  return names.map((name) => ({ name, entries: entries.filter(({ sheet }) => sheet === name) }));
};

const putBackAll = async (
  context: Excel.RequestContext,
  [first, ...rest]: readonly OnSheet[],
  before: BeforeGroup,
): Promise<readonly PutBack[]> => {
  if (first === undefined) return [];
  const done = await putBack(context.workbook.worksheets.getItem(first.name), first.name, first.entries, before);
  return [done, ...(await putBackAll(context, rest, before))];
};

/**
 * Puts back the newest run that is not restored yet. Cells of a sheet that is gone or renamed count as changed.
 * The run is marked restored last: a failure before leaves it to be restored again, which finds what is already back.
 * Throws PortError ('terproteksi', 'jurnal-gagal') and Office errors.
 */
export const restoreNewest = async (context: Excel.RequestContext, work?: Work): Promise<RestoreReport> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const kept = await readJournal(context);
  const run = newestRun(kept.journal);
  if (run === null) return { restored: 0, skipped: [], empty: true };
  const names = new Set(worksheets.items.map(({ name }) => name));
  const groups = bySheet(run.entries);
  const gone = groups.filter(({ name }) => !names.has(name)).flatMap(({ entries }) => entries);
  const done = await putBackAll(
    context,
    groups.filter(({ name }) => names.has(name)),
    (steps, total) => work?.step({ stage: 'mengembalikan', done: steps, total }),
  );
  await saveJournal(context, kept, markRestored(kept.journal, run.id));
  return {
    restored: done.reduce((sum, { restored }) => sum + restored.length, 0),
    skipped: [...gone, ...done.flatMap(({ skipped }) => skipped)].map(({ sheet, cell }) => ({ sheet, cell })),
    empty: false,
  };
};
