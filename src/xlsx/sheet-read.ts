import { parseArea, SHEET_COLUMNS } from '../grid/address';
import type { Area, Cell, CellStyle, CellValue, Grid } from '../grid/types';
import { FileError } from './errors';
import { shiftFormula } from '../grid/formula-form';
import { matrix, type Matrix } from './sheet-matrix';
import { scanSheet, type RawCell } from './sheet-scan';
import { serialOfDate, shownText, type Display } from './shown';
import type { CellFormat } from './styles';
import { unescapeString, type Attributes } from './xml';

/** What the cells of a sheet refer to in the rest of the workbook. */
export type SheetContext = {
  readonly strings: readonly string[];
  readonly styles: readonly CellFormat[];
  readonly display: Display;
};

/** A worksheet as read, with what may stand in the way of writing it. */
export type SheetContent = {
  readonly grid: Grid;
  readonly isProtected: boolean;
  /** An autofilter with criteria. */
  readonly isFiltered: boolean;
  /** Formula cells that store no result, or 0, and how many formula cells there are. */
  readonly withoutResult: {
    readonly blank: readonly Cell[];
    readonly zero: readonly Cell[];
    readonly formulas: number;
  };
  /** Style index of a cell, also of one that is not in the file: then its row's or column's. */
  readonly styleAt: (cell: Cell) => number;
};

export const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** The value of a cell as Office.js gives it: blank is ''. */
export const valueOf = (part: string, raw: RawCell, { strings, display }: SheetContext): CellValue => {
  const { attributes, value } = raw;
  const fail = (): never => {
    throw new FileError('xml-rusak', { part, cause: `<c r="${attributes.r}" t="${attributes.t}"><v>${value}` });
  };
  if (attributes.t === 'inlineStr') return raw.inline;
  if (value === null || value === '') return '';
  if (attributes.t === 's') return strings[Number(value)] ?? fail();
  if (attributes.t === 'str') return unescapeString(value);
  if (attributes.t === 'b') return isOn(value);
  if (attributes.t === 'e') return value;
  if (attributes.t === 'd') return serialOfDate(value, display.date1904);
  const number = Number(value);
  return Number.isFinite(number) ? number : fail();
};

/** Formulas that one cell holds for others: shared formulas, arrays, data tables. */
const formulaBook = (part: string) => {
  const masters = new Map<string, { readonly cell: Cell; readonly text: string }>();
  const followers: { readonly cell: Cell; readonly index: string }[] = [];
  const arrays: Area[] = [];
  const classic: { readonly area: Area; readonly text: string }[] = [];
  return {
    arrays,
    /** The cell's own formula, or null when it holds none of its own. */
    note: ({ row, column, attributes, formula }: RawCell): string | null => {
      if (formula === null) return null;
      const { t, ref = '', si = '' } = formula.attributes;
      if (t === 'shared' && formula.text === '') {
        followers.push({ cell: { row, column }, index: si });
        return null;
      }
      if (t === 'shared') masters.set(si, { cell: { row, column }, text: formula.text });
      const area = t === 'array' || t === 'dataTable' ? parseArea(ref) : null;
      if (area !== null) arrays.push(area);
      if (area !== null && t === 'array' && attributes.cm === undefined) classic.push({ area, text: formula.text });
      return t === 'dataTable' || formula.text === '' ? null : formula.text;
    },
    /** Writes the formulas of cells that hold none of their own. A cell of a spill keeps its value, as Excel shows it. */
    spread: (formulas: Matrix<CellValue>): void => {
      for (const { cell, index } of followers) {
        const master = masters.get(index);
        if (master === undefined) throw new FileError('xml-rusak', { part, cause: `<f t="shared" si="${index}">` });
        const by = { rows: cell.row - master.cell.row, columns: cell.column - master.cell.column };
        formulas.replace(cell, `=${shiftFormula(master.text, by.rows, by.columns)}`);
      }
      for (const { area, text } of classic) {
        for (const row of formulas.rowsBetween(area.top, area.bottom)) {
          const end = Math.min(area.right, formulas.lengthOf(row) - 1);
          for (let column = area.left; column <= end; column += 1) formulas.replace({ row, column }, `=${text}`);
        }
      }
    },
  };
};

/**
 * Reads a worksheet part into a Grid over the rectangle of its cells with content; formatting alone extends nothing.
 * Shared formulas are expanded, members of an array formula show its formula.
 * Throws FileError 'xml-rusak' for XML, addresses, numbers or shared strings that cannot be.
 */
export const readSheet = (part: string, sheet: string, xml: string, context: SheetContext): SheetContent => {
  const { styles, display } = context;
  const values = matrix<CellValue>();
  const text = matrix<string>();
  const formulas = matrix<CellValue>();
  const formats = matrix<string>();
  const styleIds = matrix<number>();
  const blank: Cell[] = [];
  const zero: Cell[] = [];
  let formulaCount = 0;
  const rowStyles = new Map<number, number>();
  const columnStyles: number[] = [];
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  const book = formulaBook(part);
  let extent: Area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  let isProtected = false;
  let isFiltered = false;

  const readCell = (raw: RawCell): void => {
    const { row, column } = raw;
    const value = valueOf(part, raw, context);
    const own = book.note(raw);
    const style = Number(raw.attributes.s ?? 0);
    const format = styles[style]?.numberFormat ?? 'General';
    values.put(row, column, value);
    text.put(row, column, shownText(value, format, display));
    formulas.put(row, column, own === null ? value : `=${own}`);
    formats.put(row, column, format);
    styleIds.put(row, column, style);
    if (raw.formula !== null && raw.formula.attributes.t !== 'dataTable') {
      formulaCount += 1;
      // A text that is empty is a result.
      if (value === '' && raw.attributes.t !== 'str') blank.push({ row, column });
      else if (value === 0) zero.push({ row, column });
    }
    if (value === '' && raw.formula === null) return;
    extent = {
      top: Math.min(extent.top, row),
      left: Math.min(extent.left, column),
      bottom: Math.max(extent.bottom, row),
      right: Math.max(extent.right, column),
    };
  };
  const readColumn = ({ min, max, style = '0' }: Attributes): void => {
    if (style === '0') return;
    for (let column = Number(min) - 1; column < Math.min(Number(max), SHEET_COLUMNS); column += 1)
      columnStyles[column] = Number(style);
  };

  scanSheet(part, xml, {
    row: (row, attributes) => {
      if (isOn(attributes.hidden)) hiddenRows.push(row);
      if (isOn(attributes.customFormat)) rowStyles.set(row, Number(attributes.s ?? 0));
    },
    cell: readCell,
    open: (path, attributes) => {
      if (path === 'cols/col') readColumn(attributes);
      else if (path === 'sheetProtection') isProtected = isOn(attributes.sheet);
      else if (path === 'autoFilter/filterColumn') isFiltered = true;
      else if (path === 'mergeCells/mergeCell') {
        const area = parseArea(attributes.ref ?? '');
        if (area === null) throw new FileError('xml-rusak', { part, cause: `<mergeCell ref="${attributes.ref}">` });
        merges.push(area);
      }
    },
  });
  book.spread(formulas);

  const styleAt = ({ row, column }: Cell): number =>
    styleIds.at(row, column) ?? rowStyles.get(row) ?? columnStyles[column] ?? 0;
  const style = { area: extent, at: (cell: Cell): CellStyle | null => styles[styleAt(cell)] ?? null };
  const withoutResult = { blank, zero, formulas: formulaCount };
  const shape = { sheet, merges, hiddenRows, arrays: book.arrays, style };
  if (extent.bottom < 0) {
    const grid = { ...shape, top: 0, left: 0, values: [], text: [], formulas: [], formats: [] };
    return { grid, isProtected, isFiltered, withoutResult, styleAt };
  }
  const grid: Grid = {
    ...shape,
    top: extent.top,
    left: extent.left,
    values: values.cut(extent, () => ''),
    text: text.cut(extent, () => ''),
    formulas: formulas.cut(extent, () => ''),
    formats: formats.cut(extent, (row, column) => styles[styleAt({ row, column })]?.numberFormat ?? 'General'),
  };
  return { grid, isProtected, isFiltered, withoutResult, styleAt };
};
