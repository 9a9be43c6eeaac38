import { format as formatted } from 'numfmt';
import type { CellRecord } from './cells';
import { isErrorValue } from '../../grid/error-values';

/** Width of a column that nobody set, in characters of the standard font. */
export const DEFAULT_WIDTH = 8.43;

/**
 * The text shown in a cell: its value in its number format, and '#' signs where a number does not fit the column.
 * A character of the standard font counts as one unit of width: good enough to tell that a figure is hidden, never compared with Excel.
 */
export const shownText = (cell: CellRecord, width: number, locale: string): string => {
  const { value } = cell;
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && isErrorValue(value)) return value;
  const isPlain =
    cell.format === 'General' && (typeof value === 'string' || (Number.isInteger(value) && Math.abs(value) < 1e11));
  const text = isPlain ? String(value) : formatted(cell.format, value, { locale, throws: false });
  if (typeof value === 'string') return text;
  if (cell.format === 'General') return fitGeneral(value, text, width, locale);
  return text.length > Math.max(1, Math.round(width)) ? '#'.repeat(Math.max(1, Math.floor(width))) : text;
};

/** In General format Excel rounds to what fits, and shows '#' only where not even that does. */
const fitGeneral = (value: number, text: string, width: number, locale: string): string => {
  const room = Math.max(1, Math.round(width));
  if (text.length <= room) return text;
  const whole = formatted('0', value, { locale, throws: false });
  if (whole.length <= room) {
    const places = Math.max(0, room - whole.length - 1);
    return formatted(places === 0 ? '0' : `0.${'#'.repeat(places)}`, value, { locale, throws: false }).replace(
      /[.,]$/,
      '',
    );
  }
  const exponent = formatted('0E+00', value, { locale, throws: false });
  return exponent.length <= room ? exponent : '#'.repeat(room);
};
