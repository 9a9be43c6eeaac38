import { PortError } from '../engine/port';
import { readTheme } from './colour';
import type { Package } from './package';
import { readSheet, type SheetContent, type SheetContext } from './sheet-read';
import { readSharedStrings } from './strings';
import { readStructure, type SheetPart, type Structure } from './structure';
import { readStyles } from './styles';

/** Reading of a package; everything is read when asked for and kept until the package changes. */
export type Reader = {
  readonly structure: () => Structure;
  /** The worksheet of that name (letter case does not matter, as in Excel). Throws PortError 'gagal' when there is none. */
  readonly sheetPart: (sheet: string) => SheetPart;
  readonly context: () => SheetContext;
  readonly sheet: (sheet: string) => SheetContent;
  /** To be called after parts were changed. */
  readonly forget: () => void;
};

export const createReader = (pkg: Package, locale: string): Reader => {
  let structure: Structure | null = null;
  let context: SheetContext | null = null;
  const sheets = new Map<string, SheetContent>();

  const getStructure = (): Structure => (structure ??= readStructure(pkg));
  const getContext = (): SheetContext => {
    if (context !== null) return context;
    const { sharedStrings, styles, theme, date1904 } = getStructure();
    context = {
      strings: readSharedStrings(pkg, sharedStrings),
      styles: readStyles(pkg, styles, readTheme(pkg, theme)),
      display: { locale, date1904 },
    };
    return context;
  };
  const sheetPart = (sheet: string): SheetPart => {
    const found = getStructure().sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (found === undefined) throw new PortError('gagal', { sheet, cause: `no worksheet "${sheet}"` });
    return found;
  };
  return {
    structure: getStructure,
    sheetPart,
    context: getContext,
    sheet: (sheet) => {
      const { name, part } = sheetPart(sheet);
      const known = sheets.get(part);
      if (known !== undefined) return known;
      const content = readSheet(part, name, pkg.need(part), getContext());
      sheets.set(part, content);
      return content;
    },
    forget: () => {
      structure = null;
      context = null;
      sheets.clear();
    },
  };
};
