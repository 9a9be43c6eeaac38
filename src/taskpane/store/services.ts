import type { ApplyReport, ClearReport, Obstacle, RestoreReport } from '../../engine/port';
import type {
  Action,
  Column,
  Finding,
  Plan,
  Refusal,
  Row,
  Settings,
  SheetAnalysis,
  Table,
  UnreadReason,
} from '../../engine/types';
import type { Language } from '../../bahasa';
import type { Cell, Grid } from '../../grid/types';

/** A sheet as the pane shows it: what was read and what was made of it. */
export type SheetView = {
  readonly sheet: string;
  readonly grid: Grid;
  readonly obstacles: readonly Obstacle[];
  readonly analysis: SheetAnalysis;
};

export type WritingCommand = 'hitung-ulang' | 'perbaiki' | 'periksa';
export type Command = WritingCommand | 'hapus-tanda' | 'kembalikan';

/** How a command ended. Data, so that its message follows a change of language. */
export type Outcome =
  | {
      readonly kind: 'ditulis';
      readonly command: WritingCommand;
      readonly sheet: string;
      readonly report: ApplyReport;
      readonly after: SheetAnalysis;
      readonly refusals: readonly Refusal[];
    }
  | { readonly kind: 'ditolak'; readonly after: SheetAnalysis; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'tak-terbaca'; readonly sheet: string; readonly reason: UnreadReason }
  | {
      readonly kind: 'terhalang';
      readonly obstacle: Obstacle;
      readonly sheet: string | null;
      readonly cells: readonly Cell[];
      readonly cause: string | null;
    }
  | { readonly kind: 'dihapus'; readonly report: ClearReport }
  | { readonly kind: 'dikembalikan'; readonly report: RestoreReport };

export type HostTheme = 'light' | 'dark' | 'contrast';

/** What the host says about itself, for "Tentang & diagnostik". Nothing of the user's data. */
export type Diagnostics = readonly { readonly name: string; readonly value: string }[];

/** What changed outside the pane. */
export type HostEvent =
  | { readonly kind: 'lembar'; readonly sheet: string }
  | { readonly kind: 'pilihan'; readonly sheet: string; readonly cell: Cell }
  | { readonly kind: 'hasil'; readonly outcome: Outcome }
  | { readonly kind: 'tema'; readonly theme: HostTheme | null };

/**
 * All that the pane asks of the world. The entry implements it over src/commands; tests and the harness by sample data.
 * Failures of the workbook reject with PortError.
 */
export type PaneServices = {
  readonly sheets: () => Promise<readonly string[]>;
  readonly activeSheet: () => Promise<string>;
  /** Reads a sheet and analyses it; writes nothing. */
  readonly open: (sheet: string, settings: Settings) => Promise<SheetView>;
  /** Analyses again what was read, after a correction of the user. */
  readonly analyse: (grid: Grid, settings: Settings) => Promise<SheetAnalysis>;
  /** What an action would write, for the preview before it. */
  readonly plan: (view: SheetView, action: Action, settings: Settings) => Promise<Plan>;
  readonly run: (
    command: Command,
    sheet: string,
    action: Action | null,
    settings: Settings,
    language: Language,
  ) => Promise<Outcome>;
  readonly jump: (sheet: string, cell: Cell) => Promise<void>;
  readonly loadSettings: () => Promise<Settings>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly diagnostics: () => Promise<Diagnostics>;
  /** Keys under which corrections are kept (engine). */
  readonly keys: {
    readonly column: (table: Table, column: Column) => string;
    readonly row: (table: Table, row: Row) => string;
    readonly finding: (table: Table, finding: Finding) => string;
  };
  readonly subscribe: (listener: (event: HostEvent) => void) => () => void;
};
