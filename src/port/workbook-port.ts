import type { Plan } from '../engine';
import type { Cell, Grid } from '../grid/types';
import type { Journal } from './journal/journal';
import type { Obstacle } from './obstacles';
import type { Work } from './work';

/** A sheet as read, with what may make its figures stale or its cells unwritable. */
export type SheetReading = {
  readonly grid: Grid;
  /** Warnings that do not stop reading: 'perhitungan-manual', 'rumus-tanpa-hasil', 'terfilter', 'baris-tersembunyi', 'terproteksi'. */
  readonly obstacles: readonly Obstacle[];
};

/** What of a sheet's state is told, the gravest first. Rows that a filter hides are told by the filter. */
export const obstaclesOf = (state: {
  readonly isProtected: boolean;
  readonly isManual: boolean;
  readonly lacksResults: boolean;
  readonly isFiltered: boolean;
  readonly hasHiddenRows: boolean;
}): readonly Obstacle[] => {
  const all: readonly (readonly [Obstacle, boolean])[] = [
    ['terproteksi', state.isProtected],
    ['perhitungan-manual', state.isManual],
    ['rumus-tanpa-hasil', state.lacksResults],
    ['terfilter', state.isFiltered],
    ['baris-tersembunyi', state.hasHiddenRows && !state.isFiltered],
  ];
  return all.filter(([, holds]) => holds).map(([obstacle]) => obstacle);
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
