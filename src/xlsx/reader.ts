import { PortError } from '../port/obstacles';
import { readTheme } from './colour';
import type { Package } from './package';
import { resultsOf, withResults, type Results } from './results';
import { readSheet, type SheetContent, type SheetContext } from './sheet-read';
import { readSharedStrings } from './strings';
import { readStructure, type SheetPart, type Structure } from './structure';
import { readStyles } from './styles';
import type { Recalculate } from './changes';

/** Reading of a package; everything is read when asked for and kept until the package changes. */
export type Reader = {
  readonly structure: () => Structure;
  /** The worksheet of that name (letter case does not matter, as in Excel). Throws PortError 'gagal' when there is none. */
  readonly sheetPart: (sheet: string) => SheetPart;
  readonly context: () => SheetContext;
  /** Colours of the workbook's theme, as styles count them (`readTheme`). */
  readonly theme: () => readonly string[];
  readonly sheet: (sheet: string) => SheetContent;
  /** Whether sheets that were read have formulas without results that could not be calculated. */
  readonly lacksResults: () => boolean;
  /** To be called after parts were changed. */
  readonly forget: () => void;
};

/** @param recalculate who tells the results of formulas that store none; without it they are blank. */
export const createReader = (pkg: Package, locale: string, recalculate?: Recalculate): Reader => {
  let structure: Structure | null = null;
  let context: SheetContext | null = null;
  let theme: readonly string[] | null = null;
  const sheets = new Map<string, SheetContent>();
  const complete = new Map<string, SheetContent>();
  let results: Results | null = null;

  const getStructure = (): Structure => (structure ??= readStructure(pkg));
  const getTheme = (): readonly string[] => (theme ??= readTheme(pkg, getStructure().theme));
  const getContext = (): SheetContext => {
    if (context !== null) return context;
    const { sharedStrings, styles, date1904 } = getStructure();
    context = {
      strings: readSharedStrings(pkg, sharedStrings),
      styles: readStyles(pkg, styles, getTheme()),
      display: { locale, date1904 },
    };
    return context;
  };
  const sheetPart = (sheet: string): SheetPart => {
    const found = getStructure().sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (found === undefined) throw new PortError('gagal', { sheet, cause: `no worksheet "${sheet}"` });
    return found;
  };
  const stored = ({ name, part }: SheetPart): SheetContent => {
    const content = sheets.get(part) ?? readSheet(part, name, pkg.need(part), getContext());
    sheets.set(part, content);
    return content;
  };
  const getResults = (calculate: Recalculate): Results => {
    const { sheets: all, calculatesOnLoad, names } = getStructure();
    return (results ??= resultsOf(all.map(stored), calculatesOnLoad, names, calculate));
  };
  return {
    structure: getStructure,
    sheetPart,
    context: getContext,
    theme: getTheme,
    sheet: (sheet) => {
      const place = sheetPart(sheet);
      const known = complete.get(place.part);
      if (known !== undefined) return known;
      const content = stored(place);
      const { blank, zero, formulas } = content.withoutResult;
      const lacks =
        blank.length > 0 || (zero.length > 0 && (getStructure().calculatesOnLoad || zero.length === formulas));
      const whole =
        recalculate === undefined || !lacks ? content : withResults(content, getResults(recalculate), getContext());
      complete.set(place.part, whole);
      return whole;
    },
    lacksResults: () => results?.failed === true,
    forget: () => {
      structure = null;
      context = null;
      theme = null;
      results = null;
      sheets.clear();
      complete.clear();
    },
  };
};
