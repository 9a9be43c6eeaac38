import type { RestoreReport } from '../port/workbook-port';
import { officeCode } from './errors';
import { otherNotation } from './notation';

/** What a port learns of the Excel it works with, and remembers for as long as the page is open. */
export type Habits = {
  /** What separates areas in an address; undefined until asked, null where neither is taken. */
  separator: ',' | ';' | null | undefined;
  /** What is asked for next. */
  wanted: ',' | ';';
  /** Whether Excel speaks number formats in the user's notation; undefined until a format has told. */
  localFormats: boolean | undefined;
  /** Runs of the journal that changed nothing and could not be taken out of it. */
  readonly void: Set<string>;
  /** The run that "Kembalikan" was stopped in: it is the one to go on with, never an older one. */
  unfinished: { readonly id: string; readonly report: RestoreReport | null } | null;
  /** Runs that this page has recorded: where the journal is gone, it was lost. */
  readonly recorded: Set<string>;
};

export const createHabits = (): Habits => ({
  separator: undefined,
  wanted: ',',
  localFormats: undefined,
  void: new Set(),
  unfinished: null,
  recorded: new Set(),
});

/** A format of ours as this Excel takes it, or one that it gave in English: the way there is the way back. */
export const formatFor = ({ localFormats }: Habits, format: string): string =>
  localFormats === true ? otherNotation(format) : format;

const locationOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const info: unknown = error.debugInfo;
  return typeof info === 'object' && info !== null && 'errorLocation' in info ? String(info.errorLocation) : '';
};

/**
 * Whether Excel refused a list of areas for its separator: desktops take the one of Windows, ';' where decimals have a comma
 * (office-js issue 1167). Excel on the web takes the comma everywhere.
 */
export const isSeparatorRefused = (error: unknown): boolean =>
  ['InvalidArgument', 'InvalidReference', 'ItemNotFound', 'GeneralException'].includes(officeCode(error) ?? '') &&
  /getRanges$/i.test(locationOf(error));

export const refuseSeparator = (habits: Habits): void => {
  if (habits.wanted === ',') habits.wanted = ';';
  else habits.separator = null;
};
