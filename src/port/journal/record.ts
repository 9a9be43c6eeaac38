import type { Plan } from '../../engine';
import type { Write } from '../../engine/facts/types';
import type { CellValue } from '../../grid/types';
import { linesAfter } from './heads';
import type { JournalEntry, JournalRun } from './journal';
import { formatAfter, journalAfter } from './journal-cell';
import type { Contents } from './lines';

/** When a run happens and what it is called; the core knows neither clock nor chance. */
export type RunStamp = Pick<JournalRun, 'id' | 'when'>;

/** What a cell holds before a write, in the journal's form, and its number format in English notation. */
export type Before = { readonly content: CellValue; readonly format: string };

/** The entry of a write that is about to happen. */
export const entryOf = (sheet: string, write: Write, { content, format }: Before): JournalEntry => ({
  sheet,
  cell: write.cell,
  before: content,
  beforeFormat: format,
  after: journalAfter(write.after),
  afterFormat: formatAfter(write, format),
});

/** The run of a plan, with the signs of its sheet where it was read as a whole (null: it was not). */
export const runOf = (
  { id, when }: RunStamp,
  plan: Plan,
  entries: readonly JournalEntry[],
  before: Contents | null,
): JournalRun => {
  const lines = before === null ? undefined : linesAfter(plan, before);
  return {
    id,
    when,
    command: plan.action,
    ...(plan.dari === undefined ? {} : { dari: plan.dari }),
    entries,
    restored: false,
    ...(lines === undefined ? {} : { lines }),
  };
};
