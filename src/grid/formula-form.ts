import { columnIndex, columnName } from './address';
import type { Cell } from './types';

/** Texts in double quotes and sheet names in single ones: nothing in them is a reference. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const CELL = /(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(])/g;
/** Whole columns or rows: K:K, $3:$4. */
const BEAM = /(?<![\w.$\]])\$?(?:[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d+:\$?\d+)(?![\w.(])/;

/** A formula as Excel copies it to another cell: relative references move along, absolute ones stay. */
export const copiedTo = (formula: string, from: Cell, to: Cell): string =>
  formula
    .split(QUOTED)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(CELL, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
            const column = columnIndex(letters) + (fixedColumn === '$' ? 0 : to.column - from.column);
            const row = Number(digits) + (fixedRow === '$' ? 0 : to.row - from.row);
            return column < 0 || row < 1 ? '#REF!' : `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
          }),
    )
    .join('');

/**
 * A formula with its references as distances from its cell (Excel's R1C1): equal for neighbours that were filled down
 * or across. `=SUM(C2:C5)` in C6 gives `=SUM(R[-4]C[0]:R[-1]C[0])`.
 */
export const relativeForm = (formula: string, cell: Cell): string => {
  let whole = false;
  const form = formula
    .split(QUOTED)
    .map((part, at) => {
      if (at % 2 === 1) return part;
      if (BEAM.test(part)) whole = true;
      return part.replace(CELL, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
        const row = Number(digits) - 1;
        const column = columnIndex(letters);
        return `R${fixedRow === '$' ? row + 1 : `[${row - cell.row}]`}C${fixedColumn === '$' ? column + 1 : `[${column - cell.column}]`}`;
      });
    })
    .join('');
  // Whole columns and rows keep their letters: such a form is only equal to itself at the same place.
  return whole ? `${form}@${cell.row},${cell.column}` : form;
};
