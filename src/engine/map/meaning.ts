import { periodeBulan } from '../../renja/periode';
import type { KolomFormulir } from '../../forms';
import type { Period } from '../../renja/periode';
import type { Measure, Role, Side } from '../../renja/types';
import type { Sebab } from '../facts/types';
import type { Feature } from './features';

/** What a column means, with how sure that is. */
export type Meaning = {
  readonly role: Role;
  readonly measure: Measure | null;
  readonly period: Period | null;
  readonly side: Side | null;
  readonly ragam: string | null;
  readonly confidence: number;
  readonly reasons: readonly Sebab[];
};

/** No meaning. */
export const NONE: Meaning = {
  role: 'lain',
  measure: null,
  period: null,
  side: null,
  ragam: null,
  confidence: 0,
  reasons: [],
};

const periodIn = (
  { periode }: KolomFormulir,
  { quarter, month, year }: Pick<Feature, 'quarter' | 'month' | 'year'>,
): Period | null => {
  switch (periode) {
    case undefined:
      return null;
    case 'bulan':
      return month === null ? null : periodeBulan(month);
    case 'tahun':
      return year;
    default:
      return quarter;
  }
};

/** The meaning of a column in a place of a form: measure and period as its headings name them. */
export const meaningIn = (
  slot: KolomFormulir,
  { measure, rate, quarter, month, year, words }: Feature,
): Omit<Meaning, 'confidence' | 'reasons'> => ({
  role: Object.entries(slot.sebutan ?? {}).find(([word]) => words.has(word))?.[1] ?? slot.role,
  measure: slot.ukuran === 'judul' ? (measure ?? (slot.persen === undefined ? rate : null)) : (slot.ukuran ?? null),
  period: periodIn(slot, { quarter, month, year }),
  side: slot.sisi ?? null,
  ragam: slot.ragam ?? null,
});

/** Tells meanings apart that no two columns share. */
export const keyOfMeaning = ({ role, measure, period, side, ragam }: Omit<Meaning, 'confidence' | 'reasons'>): string =>
  [role, measure, period, side, ragam].join('|');
