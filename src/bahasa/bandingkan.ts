import { bandingkan as en } from './en/bandingkan';
import { bandingkan as id } from './id/bandingkan';
import { isiTemplat, type ArgumenTemplat } from './templates';
import type { Language } from './language';

type Teks = typeof id;
export type KunciBanding = keyof Teks;

/** The texts of the comparison with another file: apart from the catalogue, so that the pane loads them when it compares. */
export const katalogBanding: Readonly<Record<Language, Readonly<Record<KunciBanding, string>>>> = { id, en };

/** One of its texts with its values. */
export const teksBanding = <Key extends KunciBanding>(
  language: Language,
  key: Key,
  ...[values]: ArgumenTemplat<Teks[Key]>
): string => isiTemplat(katalogBanding[language][key], values ?? {}, language) ?? katalogBanding[language][key];
