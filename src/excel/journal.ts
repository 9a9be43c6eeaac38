import { EMPTY_JOURNAL, type Journal, type JournalRun } from '../port/journal/journal';
import { JOURNAL_NAMESPACE } from '../port/xml-part';
import { addRun, sizeOf } from '../port/journal/journal-runs';
import { parseJournal, storedJournal } from '../port/journal/stored-journal';
import { PortError } from '../port/obstacles';
import { toPortError } from './errors';
import { readParts, writePart, type StoredPart } from './stored-parts';

/** One run beyond this cannot be sent in a request of Excel on the web (5 MB). */
const MOST_CHARACTERS = 4_000_000;

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

/** The journal with a run added. Throws 'terlalu-besar' when this run alone is. */
export const withRun = (journal: Journal, run: JournalRun): Journal => {
  const size = sizeOf(run);
  if (size > MOST_CHARACTERS) throw new PortError('terlalu-besar', { cause: `journal of ${size} characters` });
  return addRun(journal, run);
};

/** Takes a run out of the journal again, because it changed nothing. */
export const forgetRun = async (context: Excel.RequestContext, id: string): Promise<void> => {
  const kept = await readJournal(context);
  const runs = kept.journal.runs.filter((run) => run.id !== id);
  if (runs.length < kept.journal.runs.length) await saveJournal(context, kept, { runs });
};

/** Puts a run of the journal in the place of the one with its id. */
export const replaceRun = async (context: Excel.RequestContext, run: JournalRun): Promise<void> => {
  const kept = await readJournal(context);
  await saveJournal(context, kept, { runs: kept.journal.runs.map((one) => (one.id === run.id ? run : one)) });
};

/** Stores the journal and reads it back. Throws 'jurnal-gagal' (or the host's own obstacle) when it is not kept. */
export const saveJournal = async (
  context: Excel.RequestContext,
  kept: KeptJournal,
  journal: Journal,
): Promise<void> => {
  try {
    if (await writePart(context, kept.partId, JOURNAL_NAMESPACE, storedJournal(journal))) return;
  } catch (error) {
    const { code, detail } = toPortError(error);
    throw new PortError(code === 'mode-edit' || code === 'terkunci' ? code : 'jurnal-gagal', detail);
  }
  throw new PortError('jurnal-gagal', { cause: 'the part read back differs' });
};
