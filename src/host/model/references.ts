import { columnIndex, columnName } from '../../grid/address';
import { MAX_COLUMNS, MAX_ROWS } from './cells';

/** Rows or columns inserted (count > 0) or deleted (count < 0) from a 0-based place on a sheet. */
export type Shift = { readonly axis: 'row' | 'column'; readonly from: number; readonly count: number };

/** Where a line goes: its new place, or null when it was deleted. */
export const shiftIndex = (index: number, { from, count }: Shift): number | null => {
  if (index < from) return index;
  if (count < 0 && index < from - count) return null;
  return index + count;
};

/** First and last line of a span after the shift, or null when all of it was deleted. */
export const shiftSpan = (first: number, last: number, shift: Shift): readonly [number, number] | null => {
  const { from, count } = shift;
  if (count >= 0) return [first >= from ? first + count : first, last >= from ? last + count : last];
  const end = from - count;
  const start = first < from ? first : Math.max(first, end) + count;
  const stop = last < from ? last : last < end ? from - 1 : last + count;
  return stop < start ? null : [start, stop];
};

/** Texts, brackets of tables, references with their sheet, and names: in this order, so that none hides in another. */
const PIECES =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?/gu;

const bareName = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");

type Corner = { readonly column: string; readonly row: string };

const cornersOf = (reference: string): readonly [Corner, Corner] => {
  const [a = '', b = a] = reference.split(':');
  const corner = (text: string): Corner => {
    const [, column = '', row = ''] = /^(\$?[A-Za-z]*)(\$?\d*)$/.exec(text) ?? [];
    return { column, row };
  };
  return [corner(a), corner(b)];
};

const dollar = (text: string): string => (text.startsWith('$') ? '$' : '');

/** One reference after the shift; '#REF!' when what it pointed at is gone. */
const shiftReference = (reference: string, shift: Shift): string => {
  const [first, last] = cornersOf(reference);
  const isRow = shift.axis === 'row';
  const text = (corner: Corner): string => (isRow ? corner.row : corner.column);
  if (text(first) === '') return reference;
  const index = (corner: Corner): number => {
    const bare = text(corner).replace('$', '');
    return isRow ? Number(bare) - 1 : columnIndex(bare);
  };
  const span = shiftSpan(index(first), index(last), shift);
  if (span === null || span[1] >= (isRow ? MAX_ROWS : MAX_COLUMNS)) return '#REF!';
  const place = (corner: Corner, at: number): string =>
    isRow ? `${corner.column}${dollar(corner.row)}${at + 1}` : `${dollar(corner.column)}${columnName(at)}${corner.row}`;
  return reference.includes(':') ? `${place(first, span[0])}:${place(last, span[1])}` : place(first, span[0]);
};

/** A formula on sheet `home` after lines were inserted or deleted on sheet `changed`. */
export const shiftReferences = (formula: string, home: string, changed: string, shift: Shift): string =>
  formula.replace(PIECES, (piece: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return piece;
    const sheet = prefix === undefined ? home : bareName(prefix);
    if (sheet.toLowerCase() !== changed.toLowerCase()) return piece;
    return `${prefix ?? ''}${shiftReference(reference, shift)}`;
  });

/** A formula after a sheet got another name. */
export const renameReferences = (formula: string, before: string, after: string): string => {
  const quoted = `'${after.replaceAll("'", "''")}'!`;
  return formula.replace(PIECES, (piece: string, prefix: string | undefined, reference: string | undefined) => {
    const own = prefix ?? (piece.endsWith('!') && !piece.startsWith('"') ? piece : null);
    if (own === null || bareName(own).toLowerCase() !== before.toLowerCase()) return piece;
    return `${quoted}${prefix === undefined ? '' : (reference ?? '')}`;
  });
};
