import type { Feature } from './features';
import type { Meaning } from './meaning';
import { SURE_COLUMN } from './weights';

const isCodes = ({ profile: { filled, numbers, codes, words, large } }: Feature): boolean =>
  filled >= 2 && words === 0 && large === 0 && numbers + codes >= filled;

/**
 * Columns of short numbers that no heading explains, between columns of codes and the names: the further parts of a code split over
 * cells ("Prog | Keg | Sub").
 */
export const codesBeside = (meanings: readonly Meaning[], features: readonly Feature[]): Meaning[] => {
  const found = [...meanings];
  const name = found.findIndex(({ role }) => role === 'nama');
  for (let at = 1; at < name; at++) {
    const own = found[at];
    const feature = features[at];
    if (own?.role !== 'lain' || found[at - 1]?.role !== 'kode' || feature === undefined || !isCodes(feature)) continue;
    const meaning = { role: 'kode', measure: null, period: null, side: null, ragam: null } as const;
    found[at] = { ...meaning, confidence: SURE_COLUMN.byContent, reasons: ['isi'] };
  }
  return found;
};
