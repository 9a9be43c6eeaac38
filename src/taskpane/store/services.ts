import type { Attempt, Command, Filling, Outcome, PlainCommand, SheetView } from '../../commands';
import type { Language } from '../../bahasa';
import type { Journal, JournalEntry } from '../../port/journal/journal';
import type { Step } from '../../port/work';
import type { Pointed } from '../../engine';
import type { Action, Settings, Write } from '../../engine/facts/types';
import type { Plan, SheetAnalysis } from '../../engine/rules/finding';
import type { SelectedRows, SheetName } from '../../excel';
import type { Cell } from '../../grid/types';
import type { Report } from '../../laporan';
import type { Nomenklatur } from '../../renja/nomenklatur';
import type { BandingAnswer, BandingAsked } from '../../worker/banding';
import type { FileAsked, ReportAsked } from '../../worker/reports';

export type { Attempt, Command, Filling, Outcome, PlainCommand, SheetView, Step };

export type HostTheme = 'light' | 'dark' | 'contrast';

/** What the host says about itself, for "Tentang & diagnostik". Nothing of the user's data. */
export type Diagnostics = readonly { readonly name: string; readonly value: string }[];

/** What happens outside the pane. */
export type HostEvent =
  | { readonly kind: 'lembar'; readonly sheet: string }
  /** Sheets came, went, were renamed or moved. */
  | { readonly kind: 'susunan' }
  | { readonly kind: 'pilihan'; readonly sheet: string; readonly cell: Cell }
  /** Contents of a sheet were changed by somebody. */
  | { readonly kind: 'isi'; readonly sheet: string; readonly remote: boolean }
  /** Where something long stands, of the pane or of the ribbon; null once nothing runs. */
  | { readonly kind: 'langkah'; readonly step: Step | null }
  /** A command ended, also one of the ribbon. */
  | { readonly kind: 'hasil'; readonly outcome: Outcome }
  | { readonly kind: 'tema'; readonly theme: HostTheme | null };

/** Codes and names to check against, with the name of the file or sheet they came from. */
export type CodeList = { readonly nama: string; readonly kode: Nomenklatur };
/** Where the device keeps the list; rejects when it cannot. */
export type CodeStore = {
  readonly load: () => Promise<CodeList | null>;
  readonly save: (list: CodeList | null) => Promise<void>;
};

/** The settings of a workbook, and what was kept there but not understood (paths): the defaults apply in its place. */
type KeptSettings = { readonly settings: Settings; readonly lost: readonly string[] };

export type RunOptions = {
  readonly sheet: string;
  readonly settings: Settings;
  readonly recalculate: boolean;
  /** What "Kembalikan" puts back, where it is not the newest run. */
  readonly until?: string;
  readonly entry?: JournalEntry;
};
/** `previewed`: what the user was shown and agreed to; anything else is refused as 'berubah'. */
type FixOptions = RunOptions & { readonly previewed: readonly Write[] };

/**
 * All that the pane asks of the world: live.ts gives it over src/commands, tests and the harness over a file.
 * Failures of the workbook reject with PortError; commands end with an outcome.
 */
export type PaneServices = {
  /** The sheets in order; the id of each is the same under another name. */
  readonly sheets: () => Promise<readonly SheetName[]>;
  readonly activeSheet: () => Promise<string>;
  /** Reads a sheet and analyses it; writes nothing. */
  readonly open: (sheet: string, settings: Settings) => Promise<SheetView>;
  /** Analyses again what was read, after a correction of the user; reads styles where levels now rest on them. */
  readonly analyse: (view: SheetView, settings: Settings) => Promise<SheetView>;
  /** What other settings would say of what was read: asked aside, nothing takes notice of it. */
  readonly trial: (view: SheetView, settings: Settings) => Promise<SheetAnalysis>;
  /** Completes the analyses of several sheets by what differs between them. */
  readonly compare: (analyses: readonly SheetAnalysis[]) => Promise<readonly SheetAnalysis[]>;
  /** One table beside another file: what differs, and what can be filled from there. Nothing is written. */
  readonly compareFile: (view: SheetView, settings: Settings, asked: BandingAsked) => Promise<BandingAnswer>;
  /** Fills cells from the other file, as the user was shown. */
  readonly fill: (filling: Filling, options: RunOptions) => Promise<Outcome>;
  /** The text of a file on all tables of a sheet. */
  readonly file: (view: SheetView, settings: Settings, asked: FileAsked) => Promise<string>;
  /** The report on one table of a sheet; null when there is no such table. */
  readonly buildReport: (view: SheetView, settings: Settings, asked: ReportAsked) => Promise<Report | null>;
  /** What an action would write, for the preview before it. */
  readonly plan: (view: SheetView, action: Action, settings: Settings) => Promise<Plan>;
  readonly run: (command: PlainCommand, options: RunOptions) => Promise<Outcome>;
  /** The sheets that carry marks or notes of ours, also those of another day. */
  readonly marked: () => Promise<readonly string[]>;
  /** What was written so far, as the workbook keeps it. */
  readonly history: () => Promise<Journal>;
  readonly fix: (findings: 'semua' | readonly string[], options: FixOptions) => Promise<Outcome>;
  /** The sheet after cells of it were edited; the same view when nothing differs. Reads only. */
  readonly recheck: (view: SheetView, settings: Settings) => Promise<SheetView>;
  /** Stops what runs, where it can be stopped: it then ends as 'dibatalkan'. */
  readonly cancel: () => void;
  /** Writes a report into a new sheet. */
  readonly report: (report: Report) => Promise<Outcome>;
  /** Name of the workbook's file. */
  readonly workbookName: () => Promise<string>;
  readonly jump: (sheet: string, cell: Cell) => Promise<void>;
  /** The rows selected in the sheet in front. */
  readonly selectedRows: () => Promise<SelectedRows>;
  /** Takes rows for the headings of a table: the settings with them, or why they cannot be. */
  readonly point: (view: SheetView, rows: SelectedRows, settings: Settings) => Promise<Pointed>;
  readonly loadSettings: () => Promise<KeptSettings>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  /** The codes and names that stand on a sheet. */
  readonly codesOf: (sheet: string) => Promise<Nomenklatur>;
  readonly codes: CodeStore;
  readonly diagnostics: () => Promise<Diagnostics>;
  /** Follows the outside until the result is called. `onError` hears what could not be followed. */
  readonly subscribe: (listener: (event: HostEvent) => void, onError: (error: unknown) => void) => () => void;
  /** Notes in cells are written in the language of the pane. */
  readonly speak: (language: Language) => void;
};
