import { openPackage } from '../../xlsx';
import { customXmlTexts } from '../../xlsx/custom-xml';
import { createReader } from '../../xlsx/reader';
import type { SheetSource, WorkbookSource } from './load';

/**
 * An .xlsx file as a workbook to load: contents, formats, merges, arrays, styles, hidden rows, protection, custom XML parts.
 * Foreign conditional formats, notes, widths, names and tables are left out; the preview's loader reads those too.
 * Throws FileError.
 */
export const sourceFromFile = (bytes: Uint8Array, locale = 'id'): WorkbookSource => {
  const pkg = openPackage(bytes);
  const reader = createReader(pkg, locale);
  const structure = reader.structure();
  return {
    sheets: structure.sheets.map(({ name, hidden }): SheetSource => {
      const { grid, isProtected } = reader.sheet(name);
      return {
        grid,
        visibility: hidden ? 'Hidden' : 'Visible',
        ...(isProtected ? { protection: { isProtected, options: {}, password: null } } : {}),
      };
    }),
    activeSheet: structure.active,
    calculationMode: structure.manualCalculation ? 'Manual' : 'Automatic',
    customXmlParts: customXmlTexts(pkg, structure.workbook),
  };
};
