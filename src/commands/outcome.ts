import type { JournalEntry } from '../port/journal/journal';
import type { ApplyReport, ClearReport, RestoreReport } from '../port/workbook-port';
import { type Obstacle, PortError } from '../port/obstacles';
import type { Refusal, UnreadReason, Write } from '../engine/facts/types';
import type { SheetAnalysis } from '../engine/rules/finding';
import type { Cell } from '../grid/types';
import type { BandingAsked } from '../worker/banding';

export type WritingCommand = 'hitung-ulang' | 'perbaiki' | 'periksa';
export type Command = WritingCommand | 'isi' | 'hapus-tanda' | 'kembalikan' | 'laporan';

/** Commands that are asked for by their name alone. */
export type PlainCommand = Exclude<Command, 'perbaiki' | 'isi' | 'laporan'>;

/** Figures of another file to be written, as the user was shown them and agreed to. */
export type Filling = {
  readonly asked: BandingAsked;
  /** Which table of the sheet is filled, by its headings. */
  readonly fingerprint: string;
  readonly previewed: readonly Write[];
};

/** What was asked for, so that it can be asked for again. A report is built in the pane, so only the pane repeats it. */
export type Attempt =
  | { readonly command: Exclude<Command, 'perbaiki' | 'isi' | 'laporan' | 'kembalikan'> }
  /** The newest run; `until`: all runs down to the one of that id; `entry`: that cell alone. */
  | { readonly command: 'kembalikan'; readonly until?: string; readonly entry?: JournalEntry }
  | { readonly command: 'laporan' }
  | { readonly command: 'isi'; readonly filling: Filling }
  /** `previewed`: what the user was shown and agreed to. */
  | {
      readonly command: 'perbaiki';
      readonly findings: 'semua' | readonly string[];
      readonly previewed: readonly Write[] | null;
    };

/** How a command ended. Plain data: the pane words it, and what to do next, from the catalogue of its language. */
export type Outcome =
  | {
      readonly kind: 'ditulis';
      readonly command: WritingCommand;
      readonly sheet: string;
      readonly report: ApplyReport;
      /** The analysis before the writes and after them: their summaries are what the user compares. */
      readonly before: SheetAnalysis;
      readonly after: SheetAnalysis;
      /** Tables and cells that were left out, though others were written. */
      readonly refusals: readonly Refusal[];
      /** What the user should know about the sheet: 'terfilter', 'baris-tersembunyi'. */
      readonly warnings: readonly Obstacle[];
    }
  /** A table was found, but nothing is written: the user is asked first. */
  | {
      readonly kind: 'ditolak';
      readonly command: WritingCommand;
      readonly sheet: string;
      readonly after: SheetAnalysis;
      readonly refusals: readonly Refusal[];
    }
  | { readonly kind: 'tak-terbaca'; readonly sheet: string; readonly reason: UnreadReason }
  | {
      readonly kind: 'terhalang';
      readonly obstacle: Obstacle;
      readonly sheet: string | null;
      readonly cells: readonly Cell[];
      readonly cause: string | null;
      /** Null when no command was stopped, but a reading. */
      readonly attempt: Attempt | null;
    }
  /** Cells were filled from the file of that name. What follows from them is still to be computed. */
  | {
      readonly kind: 'diisi';
      readonly sheet: string;
      readonly file: string;
      readonly report: ApplyReport;
      readonly warnings: readonly Obstacle[];
    }
  /** A report was written into the sheet of that name; `replaced`: in place of an earlier one. */
  | { readonly kind: 'laporan'; readonly sheet: string; readonly replaced: boolean }
  /** Nothing of ours found: zero marks and notes. */
  | { readonly kind: 'dihapus'; readonly report: ClearReport }
  /** `cleared`: marks that went along; null when none had to, or when `marksLeft` says why they could not. */
  | {
      readonly kind: 'dikembalikan';
      readonly report: RestoreReport;
      readonly cleared: ClearReport | null;
      readonly marksLeft: Obstacle | null;
    };

/** A failure as an outcome with a message: the port's own code, or 'gagal' with the words of whatever was thrown. */
export const outcomeOf = (error: unknown, attempt: Attempt | null = null): Outcome => {
  const known = error instanceof PortError ? error : new PortError('gagal', { cause: String(error) });
  const { sheet = null, cells = [], cause = null } = known.detail;
  return { kind: 'terhalang', obstacle: known.code, sheet, cells, cause, attempt };
};

/** The failure that an outcome tells of. */
export const errorOf = ({ obstacle, sheet, cells, cause }: Outcome & { kind: 'terhalang' }): PortError =>
  new PortError(obstacle, {
    cells,
    ...(sheet === null ? {} : { sheet }),
    ...(cause === null ? {} : { cause }),
  });
