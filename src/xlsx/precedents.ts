import { SHEET_COLUMNS, SHEET_ROWS } from '../grid/address';
import { cornersOf, isOutside, piecesOf } from '../grid/formula-pieces';
import type { Area } from '../grid/types';

/** An area on a sheet; names of sheets are compared in lower case. */
export type SheetArea = { readonly sheet: string; readonly area: Area };

/**
 * What a formula reads on sheets of its workbook. `everything` when that cannot be told from its text: INDIRECT, OFFSET, columns
 * of Excel tables, ranges over several sheets, names that are not defined as plain references. `outside`: other workbooks too.
 */
type Precedents = { readonly areas: readonly SheetArea[]; readonly everything: boolean; readonly outside: boolean };

export const isSingle = ({ area }: SheetArea): boolean => area.top === area.bottom && area.left === area.right;

/** Defined names in lower case, to the text they stand for. */
export type Names = ReadonlyMap<string, string>;

const UNTRACEABLE = new Set(['INDIRECT', 'OFFSET']);
const SEVERAL_SHEETS = /:/;

/** The area of a reference, whole columns and rows to the sheet's edge; null beyond it. */
const areaOf = (reference: string): Area | null => {
  const [first, last = first] = cornersOf(reference);
  if (first === undefined || last === undefined) return null;
  const rows = [first.row?.at ?? 0, last.row?.at ?? SHEET_ROWS - 1];
  const columns = [first.column?.at ?? 0, last.column?.at ?? SHEET_COLUMNS - 1];
  const [top, bottom, left, right] = [Math.min(...rows), Math.max(...rows), Math.min(...columns), Math.max(...columns)];
  return bottom >= SHEET_ROWS || right >= SHEET_COLUMNS ? null : { top, left, bottom, right };
};

/** What a formula on a sheet reads, names followed. */
export const precedentsOf = (formula: string, sheet: string, names: Names, depth = 0): Precedents => {
  const areas: SheetArea[] = [];
  let [everything, outside] = [false, false];
  /** What a sheet's name before a piece says; false where the piece is not of one sheet of this workbook. */
  const isHere = (name: string): boolean => {
    if (isOutside(name)) outside = true;
    else if (SEVERAL_SHEETS.test(name)) everything = true;
    else return true;
    return false;
  };
  const follow = (name: string): void => {
    if (/^(true|false)$/i.test(name)) return;
    const meaning = depth < 8 ? names.get(name.toLowerCase()) : undefined;
    if (meaning === undefined) {
      everything = true;
      return;
    }
    const inner = precedentsOf(meaning, sheet, names, depth + 1);
    areas.push(...inner.areas);
    everything ||= inner.everything;
    outside ||= inner.outside;
  };
  for (const piece of piecesOf(formula)) {
    switch (piece.kind) {
      case 'reference': {
        if (piece.sheet !== null && !isHere(piece.sheet)) break;
        const area = areaOf(piece.text);
        if (area === null) everything = true;
        else areas.push({ sheet: (piece.sheet ?? sheet).toLowerCase(), area });
        break;
      }
      case 'member':
        if (isHere(piece.sheet) && piece.text !== null) follow(piece.text);
        break;
      case 'table':
        everything = true;
        break;
      case 'call':
        everything ||= UNTRACEABLE.has(piece.text.toUpperCase().replace(/^_XLFN\./, ''));
        break;
      case 'name':
        follow(piece.text);
    }
  }
  return { areas, everything, outside };
};

/** Excel's own limits of a formula: characters, and functions within functions. */
const MAX_LENGTH = 8_192;
const MAX_DEPTH = 64;
/** Some whole columns, but not half a sheet: there a single formula would be at work for minutes. */
const MAX_CELLS = 32 * SHEET_ROWS;

const depthOf = (formula: string): number => {
  let [depth, deepest] = [0, 0];
  for (const sign of formula) {
    if (sign === '(') deepest = Math.max(deepest, ++depth);
    else if (sign === ')') depth -= 1;
  }
  return deepest;
};

/** Whether a formula (with '=') is more than Excel would take, or reads so many cells that only Excel is to calculate it. */
export const isOverwhelming = (formula: string, sheet: string, names: Names): boolean =>
  formula.length > MAX_LENGTH ||
  depthOf(formula) > MAX_DEPTH ||
  precedentsOf(formula.slice(1), sheet, names).areas.reduce(
    (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0,
  ) > MAX_CELLS;
