import type { Area, Cell } from '../grid/types';

/**
 * One of the matrices of a worksheet while its cells are read, in order of rows and columns. Rows that hold the same as the
 * row above are kept once: a million rows of one format cost as much as one.
 */
export type Matrix<T> = {
  readonly put: (row: number, column: number, item: T) => void;
  /** What was put there, undefined for nothing. */
  readonly at: (row: number, column: number) => T | undefined;
  /** Puts another item in place of one, whatever was read since. */
  readonly replace: (cell: Cell, item: T) => void;
  readonly rowsBetween: (top: number, bottom: number) => readonly number[];
  readonly lengthOf: (row: number) => number;
  /** The rows and columns of an area; what is missing becomes blank, or stays missing in rows of few cells far apart. */
  readonly cut: (area: Area, blank: (row: number, column: number) => T) => (readonly T[])[];
};

/** Whether a row holds so little over so many columns that its blanks are better left out. */
const isSparse = (row: readonly unknown[]): boolean => row.length > 64 && Object.keys(row).length * 8 < row.length;

/** A sparse row from a column on. */
const moved = <T>(row: readonly T[], left: number): readonly T[] => {
  if (left === 0) return row;
  const result: T[] = [];
  for (const column of Object.keys(row).map(Number)) {
    const item = row[column];
    if (item !== undefined && column >= left) result[column - left] = item;
  }
  return result;
};

/** Columns of a row, each with something. */
const filledPart = <T>(row: readonly T[], left: number, right: number, blank: (column: number) => T): readonly T[] => {
  const part: T[] = [];
  for (let column = left; column < row.length && column <= right; column += 1) part.push(row[column] ?? blank(column));
  return part;
};

const isSame = <T>(one: readonly T[], other: readonly T[]): boolean => {
  if (one.length !== other.length || one.length > 64) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
};

export const matrix = <T>(): Matrix<T> => {
  const rows: (T[] | undefined)[] = [];
  let current = -1;
  let line: T[] = [];
  let above: T[] = [];
  /** Rows whose items are theirs alone: those changed after they were read. */
  const own = new Set<number>();

  const close = (): void => {
    if (current < 0) return;
    if (!isSame(line, above)) above = line;
    rows[current] = above;
  };
  const put = (row: number, column: number, item: T): void => {
    if (row !== current) {
      close();
      [current, line] = [row, []];
    }
    line[column] = item;
  };
  const rowAt = (row: number): T[] | undefined => (row === current ? line : rows[row]);

  return {
    put,
    at: (row, column) => rowAt(row)?.[column],
    replace: ({ row, column }, item) => {
      if (row === current) close();
      const known = rows[row];
      if (known === undefined) return;
      const changed = own.has(row) ? known : known.slice();
      changed[column] = item;
      own.add(row);
      rows[row] = changed;
      if (row === current) line = changed;
      above = [];
    },
    rowsBetween: (top, bottom) => Object.keys(rows.slice(top, bottom + 1)).map((at) => top + Number(at)),
    lengthOf: (row) => rowAt(row)?.length ?? 0,
    cut: ({ top, left, bottom, right }, blank) => {
      close();
      const empty: T[] = [];
      let before: readonly T[] = empty;
      const result: (readonly T[])[] = [];
      for (let at = top; at <= bottom; at += 1) {
        const row = rows[at];
        if (row === undefined) result.push(empty);
        else {
          const part = isSparse(row) ? moved(row, left) : filledPart(row, left, right, (column) => blank(at, column));
          if (!isSame(part, before)) before = part;
          result.push(before);
        }
      }
      return result;
    },
  };
};
