import type { Recalculate } from '../xlsx';
import type { Readers } from './rekap/threads';
import type { Usage } from './usage';

/** What the command line runs in: where it writes, and what it cannot do by itself. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Characters in a line. */
  readonly width: number;
  /** Version of the product. */
  readonly version: string;
  readonly now: () => Date;
  /** Who computes formulas that depend on a change. */
  readonly recalculate?: Recalculate;
  /** Lines of standard input. */
  readonly lines?: () => AsyncIterable<string>;
  /** Shows how far a long run is, in place of what it showed before; absent where nobody looks. */
  readonly progress?: (text: string) => void;
  /** Readers of many files at a time; absent where one file after the other is read. */
  readonly threads?: (work: Extract<Usage, { readonly command: 'rekap' }>) => Readers;
};
