import type { RestoreReport } from '../workbook-port';
import type { JournalEntry, JournalRun } from './journal';
import type { Lines } from './lines';

/** The entries of a run on one sheet, under the name it had then, and the signs its rows and columns had. */
export type OnSheet = {
  readonly name: string;
  readonly entries: readonly JournalEntry[];
  readonly lines: Lines | null;
};

export const bySheet = ({ entries, lines = [] }: JournalRun): readonly OnSheet[] =>
  [...new Set(entries.map(({ sheet }) => sheet))].map((name) => ({
    name,
    entries: entries.filter(({ sheet }) => sheet === name),
    lines: lines.find(({ sheet }) => sheet === name)?.lines ?? null,
  }));

/** What became of the entries of one sheet. */
export type PutBack = {
  readonly restored: readonly JournalEntry[];
  /** Where their cells are now, as far as that can be told. */
  readonly skipped: readonly JournalEntry[];
  /** How many of these could not be found. */
  readonly unfound: number;
};

/** There was nothing to put back. */
export const NOTHING_RESTORED: RestoreReport = { restored: 0, skipped: [], empty: true };

/** What a run that was put back tells: sheet by sheet, and of the sheets that are gone. */
export const restoreReport = (done: readonly PutBack[], gone: readonly OnSheet[]): RestoreReport => {
  const unfound = done.reduce((sum, one) => sum + one.unfound, 0);
  const left = gone.flatMap(({ entries }) => entries);
  return {
    restored: done.reduce((sum, { restored }) => sum + restored.length, 0),
    skipped: [...left, ...done.flatMap(({ skipped }) => skipped)].map(({ sheet, cell }) => ({ sheet, cell })),
    empty: false,
    ...(unfound === 0 ? {} : { unfound }),
    ...(gone.length === 0 ? {} : { missing: gone.map(({ name }) => name) }),
  };
};
