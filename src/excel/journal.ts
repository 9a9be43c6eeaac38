import { EMPTY_JOURNAL, JOURNAL_NAMESPACE, parseJournal, type Journal, type JournalRun } from '../engine/journal';
import { PortError } from '../engine/port';
import { toPortError } from './errors';
import { readParts, writePart, type StoredPart } from './parts';

/** A workbook carries its past within reason: older runs go when the journal grows beyond this many characters. */
const KEEP_CHARACTERS = 1_000_000;
/** One run beyond this cannot be sent in a request of Excel on the web (5 MB). */
const MOST_CHARACTERS = 4_000_000;
/** Longer journals of many small runs help nobody. */
const KEEP_RUNS = 50;

/** The journal and the part it lives in (null: none yet). Newest run last. */
export type KeptJournal = { readonly partId: string | null; readonly journal: Journal };

/** The journal among the parts of our namespace: the first readable one. */
export const journalOf = (parts: readonly StoredPart[]): KeptJournal => {
  for (const { id, data } of parts) {
    const journal = parseJournal(data);
    if (journal !== null) return { partId: id, journal };
  }
  return { partId: null, journal: EMPTY_JOURNAL };
};

export const readJournal = async (context: Excel.RequestContext): Promise<KeptJournal> =>
  journalOf(await readParts(context, JOURNAL_NAMESPACE));

/** The journal with a run added; the oldest runs go when it grows too long. Throws 'terlalu-besar' when this run alone is. */
export const addRun = (journal: Journal, run: JournalRun): Journal => {
  const size = (one: JournalRun): number => JSON.stringify(one).length;
  let total = size(run);
  if (total > MOST_CHARACTERS) throw new PortError('terlalu-besar', { cause: `journal of ${total} characters` });
  const kept: JournalRun[] = [run];
  for (const one of journal.runs.slice(1 - KEEP_RUNS).reverse()) {
    total += size(one);
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

/** Stores the journal and reads it back. Throws 'jurnal-gagal' (or the host's own obstacle) when it is not kept. */
export const saveJournal = async (
  context: Excel.RequestContext,
  kept: KeptJournal,
  journal: Journal,
): Promise<void> => {
  try {
    if (await writePart(context, kept.partId, JOURNAL_NAMESPACE, journal)) return;
  } catch (error) {
    const { code, detail } = toPortError(error);
    throw new PortError(code === 'mode-edit' || code === 'terkunci' ? code : 'jurnal-gagal', detail);
  }
  throw new PortError('jurnal-gagal', { cause: 'the part read back differs' });
};
