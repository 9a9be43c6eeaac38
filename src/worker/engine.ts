import type { Action, Settings } from '../engine/facts/types';
import type { Plan, SheetAnalysis } from '../engine/rules/finding';
import type { Pointed, PointedRows } from '../engine/analysis/point';
import type { Grid } from '../grid/types';
import type { Report } from '../laporan';
import type { BandingAnswer, BandingAsked } from './banding';
import type { FileAsked, ReportAsked } from './reports';

/** A grid with the analysis made of it and the settings that were used. */
export type Analysed = { readonly grid: Grid; readonly analysis: SheetAnalysis; readonly settings: Settings };

/** Sheets of the same workbook on either side of the one that is planned, to compare it with. */
export type Beside = { readonly before: readonly SheetAnalysis[]; readonly behind: readonly SheetAnalysis[] };

/**
 * The engine as the page sees it: the same functions, in a thread beside the page where there is one.
 * An aborted call rejects with PortError 'dibatalkan'; a thread that ends by itself, with 'mesin-berhenti'.
 */
export type Engine = {
  readonly analyse: (grid: Grid, settings: Settings, signal?: AbortSignal) => Promise<SheetAnalysis>;
  readonly plan: (of: Analysed & { readonly beside?: Beside }, action: Action, signal?: AbortSignal) => Promise<Plan>;
  /** Takes rows (0-based) for the headings of a table: the settings with them, or why they cannot be. */
  readonly point: (grid: Grid, rows: PointedRows, settings: Settings) => Promise<Pointed>;
  /** Completes the analyses of several sheets by what differs between them. */
  readonly compare: (analyses: readonly SheetAnalysis[], signal?: AbortSignal) => Promise<readonly SheetAnalysis[]>;
  /** Compares one table with another file, and tells what can be filled from there. */
  readonly compareFile: (of: Analysed, asked: BandingAsked, signal?: AbortSignal) => Promise<BandingAnswer>;
  /** The text of a file on all tables of an analysis. */
  readonly file: (of: Analysed, asked: FileAsked, signal?: AbortSignal) => Promise<string>;
  /** The report on one of its tables; null when there is no such table. */
  readonly report: (of: Analysed, asked: ReportAsked, signal?: AbortSignal) => Promise<Report | null>;
};
