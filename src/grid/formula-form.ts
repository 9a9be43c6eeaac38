import { columnName, SHEET_COLUMNS, SHEET_ROWS } from './address';
import { cornersOf, replaceReferences, type Corner, type Line } from './formula-pieces';
import type { Cell } from './types';

const LOST = '#REF!';

const written = ({ column, row }: Corner): string =>
  (column === null ? '' : `${column.fixed ? '$' : ''}${columnName(column.at)}`) +
  (row === null ? '' : `${row.fixed ? '$' : ''}${row.at + 1}`);

/** A corner whose lines that are not held are elsewhere; null where one has no place. */
const placed = (
  { column, row }: Corner,
  to: { readonly row: (at: number) => number | null; readonly column: (at: number) => number | null },
): Corner | null => {
  const line = (one: Line | null, of: (at: number) => number | null): Line | null | undefined => {
    if (one === null || one.fixed) return one;
    const at = of(one.at);
    return at === null ? undefined : { at, fixed: false };
  };
  const [atColumn, atRow] = [line(column, to.column), line(row, to.row)];
  return atColumn === undefined || atRow === undefined ? null : { column: atColumn, row: atRow };
};

/** A formula as Excel copies it to another cell: relative references move along, absolute ones stay; #REF! off the sheet. */
export const copiedTo = (formula: string, from: Cell, to: Cell): string => {
  const by =
    (step: number, lines: number) =>
    (at: number): number | null =>
      at + step < 0 || at + step >= lines ? null : at + step;
  const lines = { row: by(to.row - from.row, SHEET_ROWS), column: by(to.column - from.column, SHEET_COLUMNS) };
  return replaceReferences(formula, (reference) => {
    const corners = cornersOf(reference).map((corner) => placed(corner, lines));
    return corners.map((corner) => (corner === null ? LOST : written(corner))).join(':');
  });
};

/**
 * A formula as it reads when its cell moves by so many rows and columns: relative references move along and wrap at the
 * sheet's edge, as Excel expands shared formulas (ECMA-376 part 1, 18.3.1.40). Texts and names stay.
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string => {
  const by =
    (step: number, lines: number) =>
    (at: number): number =>
      (at + step + lines) % lines;
  const lines = { row: by(rows, SHEET_ROWS), column: by(columns, SHEET_COLUMNS) };
  return replaceReferences(formula, (reference) => {
    const corners = cornersOf(reference);
    if (corners.some(({ column }) => column !== null && column.at >= SHEET_COLUMNS)) return reference;
    return corners.map((corner) => written(placed(corner, lines) ?? corner)).join(':');
  });
};

/**
 * A formula with its references as distances from its cell (Excel's R1C1): equal for neighbours that were filled down
 * or across. `=SUM(C2:C5)` in C6 gives `=SUM(R[-4]C[0]:R[-1]C[0])`.
 */
export const relativeForm = (formula: string, cell: Cell): string => {
  let whole = false;
  const distance = (line: Line, base: number): string => (line.fixed ? String(line.at + 1) : `[${line.at - base}]`);
  const form = replaceReferences(formula, (reference) =>
    cornersOf(reference)
      .map(({ column, row }) => {
        if (column === null || row === null) {
          whole = true;
          return written({ column, row });
        }
        return `R${distance(row, cell.row)}C${distance(column, cell.column)}`;
      })
      .join(':'),
  );
  // Whole columns and rows keep their letters: such a form is only equal to itself at the same place.
  return whole ? `${form}@${cell.row},${cell.column}` : form;
};

/** Where lines of a sheet are now, by where they were (0-based); null for one that is gone or cannot be told. */
export type Moved = {
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
};

/** First and last line of a span as they are now: a range shrinks to what is left of it, as in Excel. */
const spanOf = (first: number, last: number, to: (line: number) => number | null): readonly [number, number] | null => {
  let [start, end] = [first, last];
  while (start < end && to(start) === null) start += 1;
  while (end > start && to(end) === null) end -= 1;
  const [a, b] = [to(start), to(end)];
  return a === null || b === null || a > b ? null : [a, b];
};

/** A reference whose lines, held or not, are where they moved to; null where none is left. */
const followed = (reference: string, { row, column }: Moved): string | null => {
  const [first, last = first] = cornersOf(reference);
  if (first === undefined || last === undefined) return null;
  const span = (a: Line | null, b: Line | null, to: (line: number) => number | null) =>
    a === null || b === null ? null : spanOf(a.at, b.at, to);
  const [columns, rows] = [span(first.column, last.column, column), span(first.row, last.row, row)];
  if ((first.column !== null && columns === null) || (first.row !== null && rows === null)) return null;
  const at = (corner: Corner, end: 0 | 1): string =>
    written({
      column: corner.column === null || columns === null ? null : { ...corner.column, at: columns[end] },
      row: corner.row === null || rows === null ? null : { ...corner.row, at: rows[end] },
    });
  return reference.includes(':') ? `${at(first, 0)}:${at(last, 1)}` : at(first, 0);
};

/**
 * A formula of sheet `home` after lines of that sheet moved: its references follow what they pointed at. Null where one
 * pointed at something that is gone. References to other sheets stay.
 */
export const movedFormula = (formula: string, home: string, lines: Moved): string | null => {
  let isLost = false;
  const text = replaceReferences(formula, (reference, sheet) => {
    if (sheet !== null && sheet.toLowerCase() !== home.toLowerCase()) return reference;
    const now = followed(reference, lines);
    isLost ||= now === null;
    return now ?? reference;
  });
  return isLost ? null : text;
};
