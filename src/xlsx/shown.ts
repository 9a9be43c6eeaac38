import { dateToSerial, format, isDateFormat } from 'numfmt';
import type { CellValue } from '../grid/types';

/** How values are shown: Excel's language for separators and month names, and the workbook's date system. */
export type Display = { readonly locale: string; readonly date1904: boolean };

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

/**
 * The text that Excel shows for a value in a number format, whatever the column's width.
 * A format that cannot be read is shown as General, as Excel repairs it.
 */
export const shownText = (value: CellValue, numberFormat: string, { locale, date1904 }: Display): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  try {
    const serial = date1904 && isDateFormat(numberFormat) ? value + DAYS_1904 : value;
    return format(numberFormat, serial, { locale });
  } catch {
    return format('General', value, { locale });
  }
};

/** The serial number of an ISO 8601 date cell (`t="d"`), or the text itself when it is no date. */
export const serialOfDate = (text: string, date1904: boolean): CellValue => {
  const instant = new Date(/T/.test(text) && !/[Zz]|[+-]\d\d:?\d\d$/.test(text) ? `${text}Z` : text);
  if (Number.isNaN(instant.getTime())) return text;
  const serial: unknown = dateToSerial(instant, { ignoreTimezone: true });
  return typeof serial === 'number' ? serial - (date1904 ? DAYS_1904 : 0) : text;
};
