import type { Cell, Grid } from '../grid/types';
import type { Journal, JournalRun } from './journal/journal';
import type { Plan } from './rules/finding';

/** What stands in the way of reading or writing a sheet. Each has its own message with what to do. */
export type Obstacle =
  | 'terproteksi'
  /** The workbook's structure is protected: sheets can be neither added nor removed. */
  | 'struktur-terproteksi'
  | 'perhitungan-manual'
  /** Formulas of a file that stores no results for them, and nobody here can calculate them. */
  | 'rumus-tanpa-hasil'
  | 'terfilter'
  | 'baris-tersembunyi'
  | 'mode-edit'
  | 'kosong'
  | 'berubah'
  /** The sheet went, or goes by another name, since it was read. */
  | 'lembar-hilang'
  | 'jurnal-gagal'
  | 'sebagian-larik'
  | 'tabel-excel'
  /** Somebody else holds the workbook, or it is open read-only. */
  | 'terkunci'
  /** A failure in the middle that could not be taken back at once: `cells` may show new contents, the journal has the old. */
  | 'sebagian-tertulis'
  /** Contents are as they were before the command, but our marks may not be. */
  | 'tanda-sebagian'
  /** "Kembalikan" was stopped in the middle: some cells may be back. It goes on where it was when asked again. */
  | 'belum-kembali'
  /** A report sheet may have been left half made, under the name of the detail. */
  | 'laporan-sebagian'
  | 'tak-didukung'
  | 'terlalu-besar'
  /** The user stopped it; what was written before is taken back. */
  | 'dibatalkan'
  /** The engine's thread ended by itself, out of memory for one. The next question starts another. */
  | 'mesin-berhenti'
  | 'gagal';

/** A failure at the edge: a code of the catalogue, the sheet, the cells concerned, and the host's own words for diagnostics. */
export class PortError extends Error {
  constructor(
    readonly code: Obstacle,
    readonly detail: { readonly sheet?: string; readonly cells?: readonly Cell[]; readonly cause?: string } = {},
  ) {
    super(code);
    this.name = 'PortError';
  }
}

/**
 * Where something long stands. `total` 0: nobody can tell; else rows ('membaca') or cells. 'mengembalikan' is what
 * "Kembalikan" does, 'memulihkan' takes back what a stopped or failed command has written.
 */
export type Step = {
  readonly stage: 'membaca' | 'menghitung' | 'menulis' | 'menandai' | 'menghapus' | 'mengembalikan' | 'memulihkan';
  readonly done: number;
  readonly total: number;
};

/** Who follows something long, and may stop it where it can be stopped. */
export type Work = { readonly step: (step: Step) => void; readonly signal: AbortSignal };

/** Tells where something stands, and stops there when it was cancelled: throws 'dibatalkan'. */
export const reach = (work: Work | undefined, step: Step): void => {
  work?.step(step);
  if (work?.signal.aborted === true) throw new PortError('dibatalkan');
};

/** A sheet as read, with what may make its figures stale or its cells unwritable. */
export type SheetReading = {
  readonly grid: Grid;
  /** Warnings that do not stop reading: 'perhitungan-manual', 'rumus-tanpa-hasil', 'terfilter', 'baris-tersembunyi', 'terproteksi'. */
  readonly obstacles: readonly Obstacle[];
};

export type ApplyReport = {
  readonly written: number;
  readonly marked: number;
  readonly notes: number;
  /** User's own notes that were left alone. */
  readonly notesKept: number;
  readonly runId: string | null;
};

export type RestoreReport = {
  readonly restored: number;
  /** Cells changed by somebody since: left as they are. */
  readonly skipped: readonly { readonly sheet: string; readonly cell: Cell }[];
  /** How many of those are skipped because their rows or columns went, or cannot be told any more; named where they were. */
  readonly unfound?: number;
  /** Sheets that the run wrote to and that are not there under any name we could tell; its cells there can be tried again. */
  readonly missing?: readonly string[];
  /** True when the workbook holds no journal of a run that can be restored. */
  readonly empty: boolean;
  /** Nothing can be restored though something was written: the journal did not survive (known of Excel for Mac on saving). */
  readonly lost?: true;
};

export type ClearReport = { readonly marks: number; readonly notes: number };

/** The same port over Excel (excel/) and over a file (xlsx/). */
export type WorkbookPort = {
  /** Names of the worksheets, in order. */
  readonly sheets: () => Promise<readonly string[]>;
  readonly activeSheet: () => Promise<string>;
  readonly read: (sheet: string, work?: Work) => Promise<SheetReading>;
  /** Writes the plan: journal first, then cells, then marks. Throws PortError and changes nothing when it cannot or is cancelled. */
  readonly apply: (
    plan: Plan,
    command: JournalRun['command'],
    language: 'id' | 'en',
    work?: Work,
    /** The sheet as it was read for the plan: cells are written only where they still stand as there. */
    seen?: Grid,
  ) => Promise<ApplyReport>;
  /** Removes exactly our marks and notes, on every sheet; all of them or, cancelled, none. */
  readonly clearMarks: (work?: Work) => Promise<ClearReport>;
  /** Puts back the newest run that is not restored yet; all of it or, cancelled, nothing. */
  readonly restore: (work?: Work) => Promise<RestoreReport>;
  readonly loadSettings: () => Promise<unknown>;
  readonly saveSettings: (settings: unknown) => Promise<void>;
  /** What was written so far, as the workbook keeps it; empty where it keeps nothing. Newest run last. */
  readonly history: () => Promise<Journal>;
};
