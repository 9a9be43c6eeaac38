import type { Cell, CellValue } from '../../grid/types';
import type { Lines } from './lines';

/**
 * What was written, so that "Kembalikan" can put it back. Kept in the workbook as a custom XML part
 * by both ports (Excel and file), in the same form (stored-journal.ts), so that either can restore what the other wrote.
 */
export type JournalEntry = {
  readonly sheet: string;
  readonly cell: Cell;
  /** Formula (with '=') or value before the write, '' for blank. */
  readonly before: CellValue;
  readonly beforeFormat: string;
  readonly after: CellValue;
  readonly afterFormat: string;
};

export type JournalRun = {
  readonly id: string;
  /** ISO 8601, given by the port (the core knows no clock). */
  readonly when: string;
  readonly command: 'hitung-ulang' | 'perbaiki' | 'periksa' | 'isi';
  /** Name of the file that the figures came from, of 'isi'. */
  readonly dari?: string;
  readonly entries: readonly JournalEntry[];
  /** What the sheets looked like once it was written, so that its cells are found after lines moved. Not on large sheets. */
  readonly lines?: readonly { readonly sheet: string; readonly lines: Lines }[];
  /** Set once restored. */
  readonly restored: boolean;
  /** Set when it was to be put back while sheets of it were gone: the entries are what is left for when they are there. */
  readonly waits?: true;
};

export type Journal = { readonly runs: readonly JournalRun[] };

export const EMPTY_JOURNAL: Journal = { runs: [] };
