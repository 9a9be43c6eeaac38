import { formatAngka, formatPersen, type Language } from '../../bahasa';
import { unquoteText } from '../../port/journal/journal-cell';
import { isFormula } from '../../grid/cells';
import { Decimal } from '../../grid/decimal';
import type { CellValue } from '../../grid/types';

/** A content of the journal as the cell showed it, as far as percentages go; '' for blank. */
export const shownContent = (value: CellValue, format: string, language: Language): string => {
  if (typeof value === 'string') return isFormula(value) ? value : unquoteText(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const exact = new Decimal(value);
  return format.includes('%')
    ? formatPersen(exact.times(100).toString(), language)
    : formatAngka(exact.toString(), language);
};

const EACH: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' };

/** When a run was, in the time of this device. */
export const shownTime = (when: string, language: Language): string => {
  const date = new Date(when);
  return Number.isNaN(date.getTime()) ? when : new Intl.DateTimeFormat(language, EACH).format(date);
};
