import { columnIndex, columnName, SHEET_COLUMNS, SHEET_ROWS } from '../grid/address';

/**
 * The pieces of a formula, in order of what may hide a reference: texts, quoted sheet names, bracketed names,
 * whole columns, whole rows, cells; then names and numbers, so that no reference is found inside them.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w.(!])|(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\w.])|(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![\w.(!\\])|[A-Za-z_\\][\w.\\?]*|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/g;

const shiftColumn = (name: string, by: number): string =>
  name.startsWith('$') ? name : columnName((columnIndex(name) + by + SHEET_COLUMNS) % SHEET_COLUMNS);

const shiftRow = (row: string, by: number): string =>
  row.startsWith('$') ? row : String(((Number(row) - 1 + by + SHEET_ROWS) % SHEET_ROWS) + 1);

/**
 * A formula as it reads when its cell moves by so many rows and columns: relative references move along and wrap at the
 * sheet's edge, as Excel expands shared formulas (ECMA-376 part 1, 18.3.1.40). Texts and names stay.
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(PIECES, (piece, ...rest) => {
    const groups: unknown = rest.at(-1);
    if (typeof groups !== 'object' || groups === null) return piece;
    if ('columns' in groups && groups.columns !== undefined) {
      return piece
        .split(':')
        .map((name) => shiftColumn(name, columns))
        .join(':');
    }
    if ('rows' in groups && groups.rows !== undefined) {
      return piece
        .split(':')
        .map((row) => shiftRow(row, rows))
        .join(':');
    }
    if ('cell' in groups && groups.cell !== undefined) {
      const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(piece) ?? [];
      if (columnIndex(column.replace('$', '')) >= SHEET_COLUMNS) return piece;
      return shiftColumn(column, columns) + shiftRow(row, rows);
    }
    return piece;
  });
