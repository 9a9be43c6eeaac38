import { isErrorValue } from '../grid/error-values';
import { unquoteText } from '../port/journal/journal-cell';
import type { Content } from '../engine/facts/types';
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
const PLAIN_WORDS = /^[\p{L}\p{M}(][\p{L}\p{M}\s.,;:()&"–—·?!]*$/u;
const BOOLEANS: ReadonlySet<string> = new Set(['TRUE', 'FALSE', 'BENAR', 'SALAH']);

/**
 * A text as it must be assigned to stay text. Excel reads an assigned text as if typed, in the user's language: '1.234',
 * '1/2', 'Mar 21', '=x' become numbers, dates, formulas. An apostrophe keeps it; in a cell formatted as text ('@') nothing
 * is read and none is needed but before '=': such a content is taken for a formula while the format is settled. Words alone are assigned bare, so that a predikat leaves no apostrophe behind.
 */
const textInput = (text: string, format: string): string => {
  if (text === '' || (format === '@' && !/^['=]/.test(text))) return text;
  return PLAIN_WORDS.test(text) && !BOOLEANS.has(text.toUpperCase()) ? text : `'${text}`;
};

/** What to assign to `formulas` for a planned content, in a cell with that number format. */
export const inputOf = (content: Content, format: string): CellValue => {
  switch (content.kind) {
    case 'number':
    case 'formula':
      return content.value;
    case 'text':
      return textInput(content.value, format);
    case 'blank':
      return '';
  }
};

/** What to assign to bring a journal value back into a cell of that format. */
export const inputFromJournal = (value: CellValue, format: string): CellValue => {
  if (typeof value !== 'string' || value.startsWith('=') || isErrorValue(value)) return value;
  return textInput(unquoteText(value), format);
};
