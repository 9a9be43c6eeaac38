import type { Settings, Write } from '../engine';
import type { ExcelPort } from '../excel';
import type { Engine } from '../worker/engine';
import type { KnownSheets } from './known-sheets';

/** What the commands stand on: the workbook, the engine, the language of notes. */
export type CommandEnvironment = {
  readonly port: ExcelPort;
  readonly engine: Pick<Engine, 'analyse' | 'plan' | 'compareFile'>;
  readonly language: () => 'id' | 'en';
  /** Codes that the user gave to check against, for commands that come without the pane's settings. */
  readonly nomenklatur?: () => Promise<Settings['nomenklatur']>;
  /** The sheets read so far, also by others than the commands: what differs between them and the sheet is marked. */
  readonly known?: KnownSheets;
};

export type CommandOptions = {
  /** The active sheet when not given. */
  readonly sheet?: string;
  /** The pane's settings; those kept in the workbook when not given. */
  readonly settings?: Settings;
  /** The user's consent to recalculate in manual calculation mode; without it stale figures are refused. */
  readonly recalculate?: boolean;
  /** What the user was shown before: where something else would be written, nothing is ('berubah'). */
  readonly previewed?: readonly Write[];
};
