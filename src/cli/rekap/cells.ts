import type { BookCell, BookRow, BookStyle } from '../../xlsx/book';

/** Longest text of a cell (Excel's limit). */
const LONGEST = 32_767;

export const cell = (value: string | number | null, style: BookStyle = 'biasa'): BookCell =>
  value === null || value === '' ? null : { value: typeof value === 'string' ? value.slice(0, LONGEST) : value, style };
/** Digits with a point as a number; `scale`: what one of its units is of ours. */
export const figure = (digits: string | null, style: BookStyle, scale = 1): BookCell =>
  digits === null ? null : { value: Number(digits) / scale, style };
/** Percent points as Excel keeps a percentage. */
export const percent = (points: string | null): BookCell => figure(points, 'persen', 100);
export const head = (labels: readonly string[]): BookRow => labels.map((label) => cell(label, 'kepala'));
