import { columnIndex } from './address';

/** Letters that names of sheets and names begin with. */
const LETTER = 'A-Za-z_\\\\\\u0080-\\uFFFF';
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const REFERENCE = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}`;
const NAME = `[${LETTER}][${LETTER}0-9.?]{0,255}`;
/** The sheet that a reference names: `'Rekap TW I'!`, `Rekap!`, `[1]Rekap!`, `A:C!`. */
const PREFIX = `(?:'(?:[^']|''){1,255}'|(?:\\[\\d{1,5}\\])?[${LETTER}][${LETTER}0-9.]{0,255}(?::[${LETTER}][${LETTER}0-9.]{0,255})?|\\[\\d{1,5}\\])!`;

/**
 * The pieces of a formula, in order of what may hide another: texts, errors, references with their sheet, a sheet before something
 * else, brackets of tables, calls, names, numbers.
 */
const PIECES = new RegExp(
  [
    '"(?:[^"]|""){0,8192}"',
    '#(?:REF!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)',
    `(${PREFIX})?(${REFERENCE})(?![${LETTER}0-9.(!])`,
    `(${PREFIX})(?:#REF!|(${NAME}))?`,
    `(\\[(?:[^[\\]]|\\[[^\\]]{0,255}\\]){0,255}\\])`,
    `([${LETTER}][${LETTER}0-9.]{0,255})\\(`,
    `(${NAME})`,
    '\\d+(?:\\.\\d+)?(?:[Ee][+-]?\\d+)?',
  ].join('|'),
  'g',
);

/** What a formula is made of, as far as it tells what it reads; `sheet` as it stands before '!', quotes taken away. */
export type Piece =
  | { readonly kind: 'reference'; readonly text: string; readonly sheet: string | null }
  /** What is read of a sheet or workbook beside its cells: a name, or null where nothing is left to point at. */
  | { readonly kind: 'member'; readonly sheet: string; readonly text: string | null }
  | { readonly kind: 'table' }
  | { readonly kind: 'call' | 'name'; readonly text: string };

/** The sheet that a prefix such as `'Rekap TW I'!` names. */
const sheetOf = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

/** Whether a name of a sheet, as references give it, is one of another workbook. */
export const isOutside = (sheet: string): boolean => /^(?:.{0,255}[\\/])?\[/.test(sheet);

/** A match of `PIECES` by its groups, in their order there. */
const pieceOf = ([, prefix, reference, sheet, member, table, call, name]: readonly (
  string | undefined
)[]): Piece | null => {
  if (reference !== undefined)
    return { kind: 'reference', text: reference, sheet: prefix === undefined ? null : sheetOf(prefix) };
  if (sheet !== undefined) return { kind: 'member', sheet: sheetOf(sheet), text: member ?? null };
  if (table !== undefined) return { kind: 'table' };
  if (call !== undefined) return { kind: 'call', text: call };
  return name === undefined ? null : { kind: 'name', text: name };
};

/** The references, members of other sheets, tables, calls and names of a formula, in order. */
export const piecesOf = (formula: string): Piece[] =>
  [...formula.matchAll(PIECES)].flatMap((match) => pieceOf(match) ?? []);

/** A formula with other references; texts, names, tables and numbers stay. `sheet`: the one it names, null for its own. */
export const replaceReferences = (formula: string, by: (reference: string, sheet: string | null) => string): string =>
  formula.replace(PIECES, (piece: string, prefix: string | undefined, reference: string | undefined) =>
    reference === undefined ? piece : `${prefix ?? ''}${by(reference, prefix === undefined ? null : sheetOf(prefix))}`,
  );

/** A bound of a reference: an index from 0, and whether a $ holds it. */
export type Line = { readonly at: number; readonly fixed: boolean };

/** One end of a reference; a whole column has no row, a whole row no column. */
export type Corner = { readonly column: Line | null; readonly row: Line | null };

const DOLLAR = 36;
const NINE = 57;

/** An end of a reference as it is written, such as `$K12`, `$K` or `12`. */
const cornerOf = (text: string): Corner => {
  let at = 0;
  const fixedFirst = text.charCodeAt(0) === DOLLAR;
  if (fixedFirst) at = 1;
  const start = at;
  while (text.charCodeAt(at) > NINE) at += 1;
  const column = at === start ? null : { at: columnIndex(text.slice(start, at)), fixed: fixedFirst };
  if (at === text.length) return { column, row: null };
  const held = text.charCodeAt(at) === DOLLAR;
  const row = Number(text.slice(held ? at + 1 : at)) - 1;
  return { column, row: { at: row, fixed: column === null ? fixedFirst : held } };
};

/** The ends of a reference: one of a cell, two of an area. */
export const cornersOf = (reference: string): readonly Corner[] => reference.split(':').map(cornerOf);

const FETCH = new RegExp(`^=\\+?${PREFIX}${CELL}$`);

/** Whether a formula only fetches a cell of another sheet: `='Rekap TW I'!C5`. */
export const isFetch = (formula: string): boolean => FETCH.test(formula);
