import { getLocale, isTextFormat, parseValue } from 'numfmt';
import { isErrorValue } from '../../grid/error-values';
import type { CellValue } from '../../grid/types';
import type { CellRecord } from './cells';

/** A number or truth value as the text it becomes in a cell formatted as text. */
const asTyped = (input: number | boolean, locale: string): string =>
  typeof input === 'boolean'
    ? input
      ? 'TRUE'
      : 'FALSE'
    : String(input).replace('.', getLocale(locale)?.decimal ?? '.');

/**
 * What a cell holds after `input` was typed or assigned. Excel reads a text as a user types it: in the user's language,
 * '=…' is a formula, "'…" stays text, '12', '50%' and '1/2' become numbers and dates; in a cell formatted '@' it stays text, and a number or
 * truth value becomes one.
 */
export const enter = (before: CellRecord, input: CellValue, { locale }: { readonly locale: string }): CellRecord => {
  if (typeof input !== 'string') {
    const value = isTextFormat(before.format) ? asTyped(input, locale) : input;
    return { ...before, value, formula: null, quoted: false };
  }
  if (input === '') return { ...before, value: '', formula: null, quoted: false };
  if (input.startsWith("'")) return { ...before, value: input.slice(1), formula: null, quoted: true };
  if (isTextFormat(before.format)) return { ...before, value: input, formula: null, quoted: false };
  if (input.startsWith('=') && input.length > 1) return { ...before, value: '', formula: input, quoted: false };
  if (isErrorValue(input)) return { ...before, value: input, formula: null, quoted: false };
  const read = parseValue(input, { locale });
  if (read === null || (typeof read.v !== 'number' && typeof read.v !== 'boolean')) {
    return { ...before, value: input, formula: null, quoted: false };
  }
  const format = before.format === 'General' && read.z !== undefined ? read.z : before.format;
  return { ...before, value: read.v, formula: null, format, quoted: false };
};

/** What `formulas` shows of a cell: the formula, otherwise the value. */
export const asFormula = (cell: CellRecord): CellValue => cell.formula ?? cell.value;
