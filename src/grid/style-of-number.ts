import { Decimal } from './decimal';
import { readNumberText, type Notation } from './number';

const FIGURE = /-?\s*\d(?:[.,] +(?=\d{3}(?!\d))|[\d.,])*/;

const group = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/**
 * A value written the way a typed text writes its own figure: same decimals, signs, unit and % ('101,45 %' → '99,93 %').
 * `value` is in the unit the text shows. A text without a figure gives Indonesian notation with two decimals.
 */
export const writeLike = (text: string, value: Decimal, fallback: Notation = 'id'): string => {
  const read = readNumberText(text);
  const decimals = read.kind === 'number' ? read.decimals : 2;
  const notation = read.kind === 'number' ? (read.notation ?? fallback) : fallback;
  const [point, comma] = notation === 'id' ? [',', '.'] : ['.', ','];
  const [whole = '0', fraction] = value.abs().toFixed(decimals, Decimal.ROUND_HALF_UP).split('.');
  const typed = FIGURE.exec(text)?.[0] ?? '';
  const grouped = /\d[.,]\d{3}(?!\d)/.test(typed) || !/\d{4}/.test(typed);
  const figure = `${value.isNegative() && !value.isZero() ? '-' : ''}${grouped ? group(whole, comma) : whole}${fraction === undefined ? '' : point + fraction}`;
  return FIGURE.test(text) ? text.replace(FIGURE, figure) : figure;
};
