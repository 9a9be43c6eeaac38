import type { Content, Write } from '../engine/types';
import type { CellValue } from '../grid/types';

/** One value of `values` or `formulas`, parsed at the boundary; null (beyond the host's limits) counts as blank. */
export const toCellValue = (raw: unknown): CellValue =>
  typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean'
    ? raw
    : raw === null || raw === undefined
      ? ''
      : String(raw);

/** One entry of `numberFormat`, parsed at the boundary. */
export const toFormat = (raw: unknown): string => (typeof raw === 'string' && raw !== '' ? raw : 'General');

/** Texts made of words alone, which Excel takes as they are in every language of the user. */
const PLAIN_WORDS = /^[\p{L}\p{M}(][\p{L}\p{M}\s.,;:()&"–—?!]*$/u;
const BOOLEANS: ReadonlySet<string> = new Set(['TRUE', 'FALSE', 'BENAR', 'SALAH']);
const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);

/**
 * A text as it must be assigned to stay text. Excel reads an assigned text as if typed, in the user's language: '1.234',
 * '1/2', 'Mar 21', '=x' become numbers, dates, formulas. An apostrophe keeps it; in a cell formatted as text ('@') nothing
 * is read and none is needed. Words alone are assigned bare, so that a predikat leaves no apostrophe behind.
 */
const textInput = (text: string, format: string): string => {
  if (text === '' || (format === '@' && !text.startsWith("'"))) return text;
  return PLAIN_WORDS.test(text) && !BOOLEANS.has(text.toUpperCase()) ? text : `'${text}`;
};

/** What to assign to `formulas` for a planned content, in a cell with that number format. */
export const inputOf = (content: Content, format: string): CellValue => {
  switch (content.type) {
    case 'number':
    case 'formula':
      return content.value;
    case 'text':
      return textInput(content.value, format);
    case 'blank':
      return '';
  }
};

/**
 * The format of a cell after a planned content: the one the plan asks for, else its own. A number or formula cannot work in
 * a cell formatted as text, and gets a plain one.
 */
export const formatAfter = ({ after, format }: Pick<Write, 'after' | 'format'>, own: string): string => {
  const wanted = format ?? own;
  if (wanted !== '@' || after.type === 'text' || after.type === 'blank') return wanted;
  return after.type === 'number' && !Number.isInteger(after.value) ? '#,##0.00' : 'General';
};

/** A text as the journal keeps it: one that begins like a formula gets an apostrophe, so that the two stay apart. */
const quoteText = (text: string): string => (/^'*=/.test(text) ? `'${text}` : text);
const unquoteText = (text: string): string => (/^'+=/.test(text) ? text.slice(1) : text);

/**
 * What a cell holds, in the journal's form, from its `formulas` and `values` entries.
 * A text that begins with '=' shows the same in both; a formula hardly ever results in its own text.
 */
export const journalValue = (formula: CellValue, value: CellValue): CellValue =>
  typeof formula !== 'string' ? formula : formula.startsWith('=') && formula !== value ? formula : quoteText(formula);

/** What a planned content will be in the journal's form. */
export const journalAfter = (content: Content): CellValue => {
  if (content.type === 'blank') return '';
  return content.type === 'text' ? quoteText(content.value) : content.value;
};

/** What to assign to bring a journal value back into a cell of that format. */
export const inputFromJournal = (value: CellValue, format: string): CellValue => {
  if (typeof value !== 'string' || value.startsWith('=') || ERRORS.has(value)) return value;
  return textInput(unquoteText(value), format);
};

/** Formulas without the freedom Excel takes when it stores one: case and blanks outside of texts and quoted names. */
const normaliseFormula = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, '').toUpperCase()))
    .join('');

/** Whether two journal values are the same content; numbers to the 15 digits that a cell keeps. */
export const sameContent = (a: CellValue, b: CellValue): boolean => {
  if (typeof a === 'number' && typeof b === 'number') return a === b || a.toPrecision(15) === b.toPrecision(15);
  if (typeof a === 'string' && typeof b === 'string' && a.startsWith('=') && b.startsWith('=')) {
    return normaliseFormula(a) === normaliseFormula(b);
  }
  return a === b;
};
