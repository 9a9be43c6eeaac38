import { isFormula } from '../../grid/cells';
import type { CellValue } from '../../grid/types';
import type { JournalEntry } from './journal';
import type { Content, Write } from '../../engine/facts/types';

/** A text as the journal keeps it: one that begins like a formula gets an apostrophe, so that the two stay apart. */
const quoteText = (text: string): string => (/^'*=/.test(text) ? `'${text}` : text);

/** The text that a journal value stands for, when it is neither formula nor error. */
export const unquoteText = (text: string): string => (/^'+=/.test(text) ? text.slice(1) : text);

/**
 * What a cell holds, in the journal's form, from its `formulas` and `values` entries.
 * A text that begins with '=' shows the same in both; a formula hardly ever results in its own text.
 */
export const journalValue = (formula: CellValue, value: CellValue): CellValue =>
  typeof formula !== 'string' || (isFormula(formula) && formula !== value) ? formula : quoteText(formula);

/** What a planned content will be in the journal's form. */
export const journalAfter = (content: Content): CellValue => {
  if (content.kind === 'blank') return '';
  return content.kind === 'text' ? quoteText(content.value) : content.value;
};

/**
 * The format of a cell after a planned content: the one the plan asks for, else its own. A number or formula cannot work in
 * a cell formatted as text, and gets a plain one.
 */
export const formatAfter = ({ after, format }: Pick<Write, 'after' | 'format'>, own: string): string => {
  const wanted = format ?? own;
  if (wanted !== '@' || after.kind === 'text' || after.kind === 'blank') return wanted;
  return after.kind === 'number' && !Number.isInteger(after.value) ? '#,##0.00' : 'General';
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
  if (isFormula(a) && isFormula(b)) return normaliseFormula(a) === normaliseFormula(b);
  return a === b;
};

/** What putting a cell back takes: its former content, its former format (null: the one it has stays). */
export type Back = { readonly content: boolean; readonly format: string | null };

/**
 * What has to be put back of an entry, from what its cell shows now (in the journal's form). Null when somebody changed the
 * content since: such a cell is left alone. A format given by somebody else since stays, too.
 */
export const backOf = (entry: JournalEntry, shown: CellValue, format: string): Back | null => {
  const isBack = sameContent(shown, entry.before);
  if (!isBack && !sameContent(shown, entry.after)) return null;
  const isOurFormat = entry.beforeFormat !== entry.afterFormat && format === entry.afterFormat;
  return { content: !isBack, format: isOurFormat ? entry.beforeFormat : null };
};
