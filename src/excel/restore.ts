import type { JournalEntry } from '../engine/journal';
import { markRestored, nextRun } from '../engine/journal-runs';
import type { RestoreReport, Work } from '../engine/port';
import { readJournal, saveJournal } from './journal';
import { putBack, type PutBack } from './put-back';
import { renamedSheet } from './renamed';
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
 * Throws PortError ('terproteksi', 'jurnal-gagal') and Office errors.
 */
export const restoreNewest = async (context: Excel.RequestContext, work?: Work): Promise<RestoreReport> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const kept = await readJournal(context);
  const names = worksheets.items.map(({ name }) => name);
  const run = nextRun(kept.journal, names);
  if (run === null) return { restored: 0, skipped: [], empty: true };
  const groups = await namesNow(context, bySheet(run.entries), names);
  const gone = groups.filter(({ now }) => now === null);
  const done = await putBackAll(
    context,
    groups.flatMap(({ now, entries }) => (now === null ? [] : [{ name: now, entries }])),
    (steps, total) => work?.step({ stage: 'mengembalikan', done: steps, total }),
  );
  const left = gone.flatMap(({ entries }) => entries);
  await saveJournal(context, kept, markRestored(kept.journal, run.id, left));
  return {
    restored: done.reduce((sum, { restored }) => sum + restored.length, 0),
    skipped: [...left, ...done.flatMap(({ skipped }) => skipped)].map(({ sheet, cell }) => ({ sheet, cell })),
    empty: false,
    ...(gone.length === 0 ? {} : { missing: gone.map(({ name }) => name) }),
  };
};
