import type { Konsep } from '../../renja/kosakata';
import type { Feature } from './features';
import type { Meaning } from './meaning';
import { SURE_COLUMN } from './weights';

/** Words among codes: headings repeated at page breaks, labels of totals. */
const STRAY = 0.15;

const AMOUNTS: readonly Konsep[] = ['pagu', 'target', 'realisasi', 'keuangan', 'nilai', 'kontrak', 'volume'];

/** Short numbers under a heading that calls them no amount: of a table in thousands, money is as short. */
const isCodes = ({ said, profile: { filled, numbers, codes, words, large } }: Feature): boolean =>
  !AMOUNTS.some((one) => said.has(one)) &&
  filled >= 2 &&
  words <= filled * STRAY &&
  large === 0 &&
  numbers + codes >= filled * (1 - STRAY);

/**
 * Columns of short numbers that no heading explains, beside columns of codes before the names: the further parts of a code split
 * over cells ("Prog | Keg | Sub"), or what it begins with under one heading ("2.12.01 | 2.01.0001").
 */
export const codesBeside = (meanings: readonly Meaning[], features: readonly Feature[]): Meaning[] => {
  const found = [...meanings];
  const name = found.findIndex(({ role }) => role === 'nama');
  const meaning = { role: 'kode', measure: null, period: null, side: null, ragam: null } as const;
  const isBeside = (at: number, beside: number): boolean => {
    const feature = features[at];
    return found[at]?.role === 'lain' && found[beside]?.role === 'kode' && feature !== undefined && isCodes(feature);
  };
  for (let at = 1; at < name; at++)
    if (isBeside(at, at - 1)) found[at] = { ...meaning, confidence: SURE_COLUMN.byContent, reasons: ['isi'] };
  for (let at = name - 2; at >= 0; at--)
    if (isBeside(at, at + 1) && (features[at]?.profile.codes ?? 0) >= 2)
      found[at] = { ...meaning, confidence: SURE_COLUMN.byContent, reasons: ['isi'] };
  return found;
};

/** Share of texts in a column of names. */
const NAMES = 0.7;

/**
 * Columns of texts without any heading right behind the names: names of lower levels, each a step further to the right, whose
 * heading nobody merged over them.
 */
export const namesBeside = (meanings: readonly Meaning[], features: readonly Feature[]): Meaning[] => {
  const found = [...meanings];
  for (let at = 1; at < found.length; at++) {
    const [before, feature] = [found[at - 1], features[at]];
    if (found[at]?.role !== 'lain' || before?.role !== 'nama' || feature === undefined || feature.headed) continue;
    const { filled, named } = feature.profile;
    if (filled >= 2 && named >= filled * NAMES)
      found[at] = { ...before, confidence: SURE_COLUMN.byContent, reasons: ['isi'] };
  }
  return found;
};
