import { valueAt, words, type MergeIndex } from '../../grid/cells';
import type { Grid } from '../../grid/types';
import { parsePersamaan, type Persamaan } from '../../renja/persamaan';

/** A cell of the numbering row: its number, and the arithmetic declared behind it. */
export type NumberingCell = { readonly number: string; readonly text: string; readonly persamaan: Persamaan | null };

/** How a numbering cell begins; names and figures of the body are told apart by it without being taken apart. */
const BEGINS = /^\s*(?:[([{<]\s*)?(?:kol(?:om|m)?\b\s*\.?\s*)?(?:[-\u2013\u2014=*~]\s*)?\d/i;

/** A number between strokes: "- 7 -", "= 7 =", "<7>", "{7}". */
const BETWEEN = /^\s*(?:[-\u2013\u2014=*~]\s*(\d{1,2})\s*[-\u2013\u2014=*~]|[<{]\s*(\d{1,2})\s*[>}])\s*$/;

/** "Kol. 1", "Kolom 2": the word before a column's number. */
const KOLOM = /^([([]?)\s*kol(?:om|m)?\b\s*\.?\s*(?=\d)/i;

/** A word of the body: no numbering cell begins with one. */
const NAME = /^\s*(?!kol(?:om|m)?\b\s*\.?\s*\d)[a-z]{3}/i;

/** Reads `7`, `(7)`, `-7` (Excel's reading of "(7)"), `13=12/7x100%`, `8 = (6/7)`, `12 (8+9+10+11)`; null for anything else. */
const readNumberingCell = (value: string | number | boolean): NumberingCell | null => {
  if (typeof value === 'number') {
    const number = Math.abs(value);
    return Number.isInteger(number) && number > 0 && number <= 60
      ? { number: String(number), text: String(value), persamaan: null }
      : null;
  }
  if (typeof value !== 'string' || !BEGINS.test(value)) return null;
  const text = words(value).replace(BETWEEN, '$1$2').replace(KOLOM, '$1');
  const match = /^[([]?\s*-?(\d{1,2})\s*[a-z]?\s*[.)\]]?\s*(?:=\s*(.+?)|([([].*[)\]]))?$/i.exec(
    text.replace(/^[([](\d{1,2}\s*=.*)[)\]]$/, '$1'),
  );
  if (match === null || match[1] === undefined) return null;
  // "5 (=4/3x100)": the brackets hold the whole equation.
  const stated = match[2] ?? match[3]?.replace(/^[([]\s*=(.*)[)\]]$/, '$1');
  const persamaan = stated === undefined ? null : parsePersamaan(stated);
  if (stated !== undefined && persamaan === null) return null;
  // What stands in brackets behind a number is arithmetic, not another number: "12 (8+9+10+11)".
  if (match[3] !== undefined && (persamaan?.kind === 'kolom' || persamaan?.kind === 'angka')) return null;
  return { number: String(Number(match[1])), text, persamaan };
};

/**
 * Whether a row counts years under groups of headings, without saying so: "1 2 3 1 2 3", the same series from 1 under two
 * groups or more, and nothing else but words of other groups ("Anggaran", "Realisasi").
 */
export const isSeriesRow = (grid: Grid, row: number): boolean => {
  const cells = grid.values[row - grid.top] ?? [];
  // Most rows of a body hold a larger figure, and end here.
  if (cells.some((cell) => typeof cell === 'number' && !(Number.isInteger(cell) && cell >= 0 && cell <= 9)))
    return false;
  const numbers: number[] = [];
  for (const cell of cells) {
    const text = words(cell);
    if (/^\d$/.test(text)) numbers.push(Number(text));
    else if (/\d/.test(text)) return false;
  }
  const length = Math.max(0, ...numbers);
  return length >= 2 && numbers.length >= length * 2 && numbers.every((number, at) => number === (at % length) + 1);
};

/** Fewest letters in a row that are a count of columns. */
const MIN_LETTERS = 4;

/** Whether a row counts the columns by letters: "a b c d …", one after the other, also with arithmetic behind ("f = e/d"). */
const isLetterRow = (cells: readonly (string | number | boolean)[]): boolean => {
  const found: number[] = [];
  let filled = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled++;
    const letter =
      typeof cell === 'string' && cell.length <= 24 ? /^\s*\(?([a-z])\)?\s*(?:=.*)?$/i.exec(cell)?.[1] : undefined;
    if (letter !== undefined) found.push(letter.toLowerCase().charCodeAt(0));
    else if (filled - found.length > 2) return false;
  }
  const next = found.filter((code, at) => at > 0 && code - (found[at - 1] ?? 0) === 1).length;
  return found.length >= MIN_LETTERS && found.length >= filled * 0.8 && next >= (found.length - 1) * 0.8;
};

/** A line of the legend beside the table, on the row of its numbers: "TW = Triwulan", "Kuning = belum diverifikasi". */
const LEGEND = /^\s*\p{L}{1,12}\s*=\s*\p{L}{3}/u;

/**
 * Whether a row is the numbering row under the headings: nearly all its cells are numbers or numbered equations,
 * at least three, and they rise (a gap, a repeat or a restart does no harm; rules: Reading a sheet, 2). A row with a name
 * in it is a row of the body, however its figures rise.
 */
export const isNumberingRow = (grid: Grid, row: number): boolean => {
  const cells = grid.values[row - grid.top] ?? [];
  if (isSeriesRow(grid, row)) return false;
  if (isLetterRow(cells)) return true;
  let filled = 0;
  let numbered = 0;
  let rises = 0;
  let last = 0;
  for (const cell of cells) {
    if (cell === '' || cell === undefined || (typeof cell === 'string' && LEGEND.test(cell))) continue;
    filled++;
    const read = readNumberingCell(cell);
    if (read === null) {
      if (typeof cell === 'string' && NAME.test(cell)) return false;
      // Too many others already, whatever follows: most rows of a body end here.
      if (filled - numbered > cells.length * 0.3) return false;
      continue;
    }
    numbered++;
    const number = Number(read.number);
    if (number > last) rises++;
    last = number;
  }
  return numbered >= 3 && numbered >= filled * 0.7 && rises >= numbered * 0.6;
};

/** The numbering cell that covers each column: its own, its merged area's, or that of the heading group to its left. */
export const numberColumns = (
  grid: Grid,
  row: number | null,
  left: number,
  right: number,
  mergeAt: MergeIndex,
  sameGroup: (column: number, other: number) => boolean,
): (NumberingCell | null)[] => {
  const numbers: (NumberingCell | null)[] = [];
  for (let column = left; column <= right; column++) {
    const owner = row === null ? null : mergeAt(row, column);
    const own = row === null ? null : readNumberingCell(valueAt(grid, row, owner?.left ?? column));
    const before = numbers.at(-1) ?? null;
    numbers.push(own ?? (column > left && sameGroup(column, column - 1) ? before : null));
  }
  return numbers;
};
