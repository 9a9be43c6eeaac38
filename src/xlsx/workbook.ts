import type { Grid } from '../grid/types';
import { openPackage } from './package';
import { createReader } from './reader';

export type OpenOptions = {
  /** Language in which numbers and dates are shown ('text' of a grid): separators and month names. Default 'id'. */
  readonly locale?: string;
};

/** An .xlsx file in memory. */
export type XlsxWorkbook = {
  /** Names of the worksheets, in order, hidden ones included. */
  readonly sheetNames: () => readonly string[];
  readonly isHidden: (sheet: string) => boolean;
  /** One worksheet in full. Throws PortError 'gagal' when there is no such sheet, FileError when its part is damaged. */
  readonly readGrid: (sheet: string) => Grid;
};

/** Opens the bytes of an .xlsx or .xlsm file. Throws FileError for anything else. */
export const openWorkbook = (bytes: Uint8Array, { locale = 'id' }: OpenOptions = {}): XlsxWorkbook => {
  const pkg = openPackage(bytes);
  const reader = createReader(pkg, locale);
  // Structure errors belong to opening, not to the first use.
  reader.structure();
  return {
    sheetNames: () => reader.structure().sheets.map(({ name }) => name),
    isHidden: (sheet) => reader.sheetPart(sheet).hidden,
    readGrid: (sheet) => reader.sheet(sheet).grid,
  };
};
