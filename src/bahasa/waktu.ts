import type { Language } from './language';

/** How a language is called where dates are written (BCP 47). */
export const lokal = (language: Language): string => (language === 'id' ? 'id-ID' : 'en-GB');

/** Day and time, written out: "29 November 2026 pukul 23.13". */
export const formatWaktu = (when: Date, language: Language): string =>
  new Intl.DateTimeFormat(lokal(language), { dateStyle: 'long', timeStyle: 'short' }).format(when);
