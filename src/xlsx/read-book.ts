import { SETTINGS_NAMESPACE } from '../port/xml-part';
import type { Grid } from '../grid/types';
import { readXmlPart } from './custom-xml';
import { openPackage } from './package';
import { createReader } from './reader';

/** A workbook that is only read. */
type BookReading = {
  /** Names of the sheets that are shown, in order. */
  readonly sheets: readonly string[];
  /** One of them in full. Throws FileError when its part is damaged. */
  readonly grid: (sheet: string) => Grid;
  /** Settings that the add-in kept in it, unparsed; null where there are none. */
  readonly settings: unknown;
  /** Whether what its formulas show may be old. */
  readonly isManual: boolean;
  /** Whether sheets read so far have formulas without results, which are blank then. */
  readonly lacksResults: () => boolean;
};

/** Opens the bytes of an .xlsx or .xlsm file to be read, without what writes. Throws FileError for anything else. */
export const readBook = (bytes: Uint8Array): BookReading => {
  const pkg = openPackage(bytes);
  const reader = createReader(pkg, 'id', ({ stale }) => stale.map(() => null));
  const { sheets, workbook, manualCalculation } = reader.structure();
  return {
    sheets: sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    grid: (sheet) => reader.sheet(sheet).grid,
    settings: readXmlPart(pkg, workbook, SETTINGS_NAMESPACE),
    isManual: manualCalculation,
    lacksResults: reader.lacksResults,
  };
};
