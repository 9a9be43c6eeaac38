import type { Decimal } from '../grid/decimal';
import type { ReportCell } from './types';

/** Formats in Excel's own notation: Excel shows them with the signs of the user's language (1.234,50). */
const PERCENT = '0.00%';

export const text = (value: string | null): ReportCell | null =>
  value === null || value === '' ? null : { value, format: 'General' };

export const count = (value: number): ReportCell => ({ value, format: '#,##0' });

/** A percentage given in percent points, kept as Excel keeps one: 85.47 as 0.8547. */
export const percent = (points: Decimal | null, decimals = 2): ReportCell | null =>
  points === null
    ? null
    : { value: points.div(100).toNumber(), format: decimals === 2 ? PERCENT : `0.${'0'.repeat(decimals)}%` };

/** An amount, with decimals only where it has some. */
export const amount = (value: Decimal | null, decimals = 2): ReportCell | null =>
  value === null
    ? null
    : { value: value.toNumber(), format: value.isInteger() ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
