import type { Area, CellValue } from '../../grid/types';
import { isTextFormat } from 'numfmt';
import { areaToA1 } from '../../grid/address';
import type { CellRecord } from './cells';
import { enter } from './input';
import { restyled, type Style } from './style';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { cornersOf, piecesOf } from '../../grid/formula-pieces';
import { onceFor } from '../../grid/once';

/** An edit that Excel refuses, with the code of its error. */
export class EditRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'EditRefused';
  }
}

/** Refuses an edit of locked cells on a protected sheet. */
export const requireUnlocked = (sheet: Sheet, area: Area): void => {
  if (sheet.isLocked(area)) {
    throw new EditRefused('AccessDenied', `The cells ${areaToA1(area)} of "${sheet.name}" are protected.`);
  }
};

/** Refuses an edit of a part of an array formula. */
const requireWholeArrays = (sheet: Sheet, area: Area): void => {
  const cut = sheet.arraysCutBy(area)[0];
  if (cut !== undefined) {
    throw new EditRefused('InvalidOperation', `You can't change part of an array (${areaToA1(cut.area)}).`);
  }
};

/** A cell covered by a merged area keeps nothing: Excel drops what is written there. */
const isCovered = (sheet: Sheet, row: number, column: number): boolean => {
  const merge = sheet.mergeAt({ row, column });
  return merge !== null && (merge.top !== row || merge.left !== column);
};

/** Leaves of arrays inside the area go, spilled results whose formula or room is overwritten too. */
const releaseArrays = (sheet: Sheet, area: Area): void => {
  const gone = sheet.arrays.filter(
    ({ area: array }) =>
      array.top <= area.bottom && area.top <= array.bottom && array.left <= area.right && area.left <= array.right,
  );
  if (gone.length === 0) return;
  sheet.arrays = sheet.arrays.filter((array) => !gone.includes(array));
  for (const { area: array, kind } of gone) {
    if (kind !== 'spill') continue;
    for (let row = array.top; row <= array.bottom; row += 1) {
      for (let column = array.left; column <= array.right; column += 1) {
        if (row === array.top && column === array.left) continue;
        const cell = sheet.get(row, column);
        if (cell.formula === null) sheet.put(row, column, { ...cell, value: '' });
      }
    }
  }
};

/** Where the rows of a written matrix go: as addressed, or on a host that misplaces them into the visible rows. */
const landing = (workbook: Workbook, sheet: Sheet, area: Area): ((row: number) => number | null) => {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  const visible = rows.filter((row) => !sheet.hiddenRows.has(row));
  const isMisplaced = workbook.quirks.misplacesHiddenRows === true && rows.length > 1 && visible.length < rows.length;
  if (!isMisplaced) return (row) => row - area.top;
  return (row) => (sheet.hiddenRows.has(row) ? null : visible.indexOf(row));
};

/** One edit of an area: checked as Excel does, then each cell replaced by what `change` makes of it. */
const editCells = (
  sheet: Sheet,
  area: Area,
  change: (cell: CellRecord, row: number, column: number) => CellRecord,
): void => {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.put(row, column, change(sheet.get(row, column), row, column));
    }
  }
};

/** In a cell of General format Excel gives a formula the number format of the first cell it refers to. */
const withBorrowedFormat = (sheet: Sheet, cell: CellRecord): CellRecord => {
  if (cell.formula === null || cell.format !== 'General') return cell;
  const [corner] = piecesOf(cell.formula).flatMap((piece) =>
    piece.kind === 'reference' && piece.sheet === null ? cornersOf(piece.text).slice(0, 1) : [],
  );
  const place = corner?.row == null || corner.column === null ? null : { row: corner.row.at, column: corner.column.at };
  if (place === null) return cell;
  const { format } = sheet.get(place.row, place.column);
  return isTextFormat(format) ? cell : { ...cell, format };
};

/**
 * Types or assigns contents into an area, as a user or `range.values` does; null leaves a cell as it is.
 * Throws EditRefused (AccessDenied, InvalidOperation, InvalidArgument) and changes nothing then.
 */
export const writeContents = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  inputs: readonly (readonly (CellValue | null)[])[],
): void => {
  requireUnlocked(sheet, area);
  requireWholeArrays(sheet, area);
  for (const input of inputs.flat()) {
    if (typeof input === 'string' && input.startsWith('=') && input.length > 8192) {
      throw new EditRefused('FormulaLengthExceedsLimit', 'The formula is longer than 8192 characters.');
    }
    if (typeof input === 'string' && input.length > 32_767) {
      throw new EditRefused('InvalidArgument', 'A cell holds at most 32,767 characters.');
    }
  }
  releaseArrays(sheet, area);
  const from = landing(workbook, sheet, area);
  editCells(sheet, area, (cell, row, column) => {
    const input = inputs[from(row) ?? -1]?.[column - area.left] ?? null;
    if (input === null || isCovered(sheet, row, column)) return cell;
    return withBorrowedFormat(sheet, enter(cell, input, workbook));
  });
  workbook.emit({ kind: 'cells', sheetId: sheet.id, area, author: workbook.author });
};

/** Sets number formats; null leaves one as it is. */
export const writeFormats = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void => {
  requireUnlocked(sheet, area);
  const from = landing(workbook, sheet, area);
  editCells(sheet, area, (cell, row, column) => {
    const format = formats[from(row) ?? -1]?.[column - area.left] ?? null;
    return format === null ? cell : { ...cell, format };
  });
  workbook.emit({ kind: 'format', sheetId: sheet.id, area, author: workbook.author });
};

/** Changes how cells look. */
export const writeStyle = (workbook: Workbook, sheet: Sheet, area: Area, changes: Partial<Style>): void => {
  requireUnlocked(sheet, area);
  const changed = onceFor((style: Style) => restyled(style, changes));
  editCells(sheet, area, (cell) => ({ ...cell, style: changed(cell.style) }));
  workbook.emit({ kind: 'format', sheetId: sheet.id, area, author: workbook.author });
};

/** Clears contents, formats or both, as Range.clear does. */
export const clearCells = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  what: 'All' | 'Contents' | 'Formats',
  blank: CellRecord,
): void => {
  requireUnlocked(sheet, area);
  if (what !== 'Formats') {
    requireWholeArrays(sheet, area);
    releaseArrays(sheet, area);
  }
  const bounds = sheet.usedRange(false);
  if (bounds === null) return;
  const used = { ...area, bottom: Math.min(area.bottom, bounds.bottom), right: Math.min(area.right, bounds.right) };
  editCells(sheet, used, (cell) => ({
    ...(what === 'Contents' ? cell : blank),
    ...(what === 'Formats'
      ? { value: cell.value, formula: cell.formula, quoted: cell.quoted }
      : { value: '', formula: null, quoted: false }),
  }));
  workbook.emit({ kind: what === 'Formats' ? 'format' : 'cells', sheetId: sheet.id, area, author: workbook.author });
};

/** Merges an area; only the top-left content survives. */
export const mergeCells = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  requireUnlocked(sheet, area);
  if (area.top === area.bottom && area.left === area.right) return;
  sheet.merges = [...sheet.merges.filter((merge) => !sheet.mergesIn(area).includes(merge)), area];
  editCells(sheet, area, (cell, row, column) =>
    row === area.top && column === area.left ? cell : { ...cell, value: '', formula: null, quoted: false },
  );
  workbook.emit({ kind: 'format', sheetId: sheet.id, area, author: workbook.author });
};

export const unmergeCells = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  requireUnlocked(sheet, area);
  const gone = sheet.mergesIn(area);
  sheet.merges = sheet.merges.filter((merge) => !gone.includes(merge));
  workbook.emit({ kind: 'format', sheetId: sheet.id, area, author: workbook.author });
};
