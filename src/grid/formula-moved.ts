import { columnIndex, columnName } from './address';

/** Texts, brackets of tables, references with their sheet, and names: in this order, so that none hides in another. */
const PIECES =
  /"(?:[^"]|""){0,8192}"|\[(?:[^[\]]|\[[^\]]{0,255}\]){0,255}\]|((?:(?<!')'(?:[^']|''){1,255}'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|(?:(?<!')'(?:[^']|''){1,255}'|[\p{L}_][\p{L}\p{N}_.]*)!|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?/gu;

const LOST = '#REF!';

/** Where lines of a sheet are now, by where they were (0-based); null for one that is gone or cannot be told. */
export type Moved = {
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
};

type Corner = { readonly column: string; readonly row: string };

const cornerOf = (text: string): Corner => {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]*)(\$?\d*)$/.exec(text) ?? [];
  return { column, row };
};

const dollar = (text: string): string => (text.startsWith('$') ? '$' : '');

/** First and last line of a span as they are now: a range shrinks to what is left of it, as in Excel. */
const spanOf = (first: number, last: number, to: (line: number) => number | null): readonly [number, number] | null => {
  let [start, end] = [first, last];
  while (start < end && to(start) === null) start += 1;
  while (end > start && to(end) === null) end -= 1;
  const [a, b] = [to(start), to(end)];
  return a === null || b === null || a > b ? null : [a, b];
};

const moved = (reference: string, { row, column }: Moved): string => {
  const [a = '', b = a] = reference.split(':');
  const [first, last] = [cornerOf(a), cornerOf(b)];
  const columnOf = ({ column: text }: Corner): number => columnIndex(text.replace('$', ''));
  const rowOf = ({ row: text }: Corner): number => Number(text.replace('$', '')) - 1;
  const columns = first.column === '' ? null : spanOf(columnOf(first), columnOf(last), column);
  const rows = first.row === '' ? null : spanOf(rowOf(first), rowOf(last), row);
  if ((first.column !== '' && columns === null) || (first.row !== '' && rows === null)) return LOST;
  const place = (corner: Corner, at: 0 | 1): string =>
    (columns === null ? '' : dollar(corner.column) + columnName(columns[at])) +
    (rows === null ? '' : `${dollar(corner.row)}${rows[at] + 1}`);
  return reference.includes(':') ? `${place(first, 0)}:${place(last, 1)}` : place(first, 0);
};

const bareName = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");

/**
 * A formula of sheet `home` after lines of that sheet moved: its references follow what they pointed at. Null where one
 * pointed at something that is gone. References to other sheets stay.
 */
export const movedFormula = (formula: string, home: string, lines: Moved): string | null => {
  let isLost = false;
  const text = formula.replace(PIECES, (piece: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return piece;
    if (prefix !== undefined && bareName(prefix).toLowerCase() !== home.toLowerCase()) return piece;
    const now = moved(reference, lines);
    isLost ||= now === LOST;
    return `${prefix ?? ''}${now}`;
  });
  return isLost ? null : text;
};
