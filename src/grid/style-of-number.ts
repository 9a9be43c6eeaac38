import { cleanLines } from './clean';
import { Decimal } from './decimal';
import { figureSpan, readNumberText, type Notation } from './number';
import { groupThousands } from './thousands';

/** Digits after the decimal sign that a text shows; two where it has no figure. */
const decimalsOf = (text: string, fallback: Notation): number => {
  const read = readNumberText(text);
  if (read.kind === 'number') return read.decimals;
  if (read.kind === 'ambiguous') return read.separator === (fallback === 'id' ? ',' : '.') ? 3 : 0;
  return 2;
};

/**
 * A value written the way a typed text writes its own figure: same decimals, signs, unit and % ('101,45 %' → '99,93 %'),
 * but for what did not show. `value` is in the unit the text shows. A text without a figure gives Indonesian notation with
 * two decimals. `fallback`: the notation of the column, where the text does not tell its own.
 */
export const writeLike = (text: string, value: Decimal, fallback: Notation = 'id'): string => {
  const read = readNumberText(text);
  const notation = read.kind === 'number' ? (read.notation ?? fallback) : fallback;
  const [point, comma] = notation === 'id' ? [',', '.'] : ['.', ','];
  const decimals = decimalsOf(text, fallback);
  const rounded = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const [whole = '0', fraction] = rounded.abs().toFixed(decimals).split('.');
  const negative = rounded.isNegative() && !rounded.isZero();
  const clean = cleanLines(text);
  const span = figureSpan(clean);
  const typed = span?.figure ?? '';
  const grouped = /\d[., ]\d{3}(?!\d)/.test(typed) || !/\d{4}/.test(typed);
  const thousands = /\d \d{3}(?!\d)/.test(typed) ? ' ' : comma;
  const digits =
    (grouped ? groupThousands(whole, thousands) : whole) + (fraction === undefined ? '' : point + fraction);
  if (span === null) return (negative ? '-' : '') + digits;
  const before = clean.slice(0, span.at);
  const after = clean.slice(span.at + span.figure.length);
  // A negative figure in brackets stays in them; the sign of another stands before its digits.
  if (negative && before.includes('(') && after.endsWith(')')) return before.replace(/- ?/, '') + digits + after;
  const bare = before.replace(/\(|[-\u2010-\u2015\u2212] ?/g, '');
  return bare + (negative ? '-' : '') + digits + (bare === before ? after : after.replace(/\)$/, ''));
};
