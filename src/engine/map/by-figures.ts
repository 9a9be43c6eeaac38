import type { Sebab } from '../facts/types';
import type { Feature } from './features';
import { NONE, type Meaning } from './meaning';
import type { Witness } from './witness';
import { SURE_COLUMN } from './weights';

/** Rows on which a column must add up to be taken for the sum, and how many for each that does not. */
const MIN_MATCHES = 4;
const MATCHES_A_MISS = 4;

/**
 * The year's realisasi by its figures, where its heading says nothing that is known ("TERIMA SETAHUN"): the column without a
 * meaning, right of the quarters, that holds their sum on nearly every row. Without it a percentage of the year would be held
 * against the quarters, and follow none of their mistakes (rules: Evidence).
 *
 * @param bear the form's arithmetic on the rows, columns being what they are given to be
 */
export const realisasiByFigures = (
  meanings: readonly Meaning[],
  features: readonly Feature[],
  bear: (meanings: readonly Meaning[]) => readonly Witness[],
  left: number,
): readonly Meaning[] => {
  let found = meanings;
  for (const measure of ['Rp', 'K', null] as const) {
    const isQuarter = (one: Meaning): boolean => one.role === 'realisasi-tw' && one.measure === measure;
    const last = found.findLastIndex(isQuarter);
    // A column that nobody has filled in claims it by its heading alone: the figures of another one know better.
    const isBlank = (at: number): boolean => features[at]?.profile.filled === 0;
    const claims = ({ role, measure: own, period }: Meaning): boolean =>
      role === 'realisasi' && own === measure && period === null;
    const has = found.some((one, at) => one.role === 'realisasi' && one.measure === measure && !isBlank(at));
    if (has || found.filter(isQuarter).length < 2) continue;
    for (let at = last + 1; at < found.length; at++) {
      const [own, feature] = [found[at], features[at]];
      // What claims to be what another column is already may be it instead.
      if (own === undefined || feature === undefined || !feature.headed || feature.percent) continue;
      if (own.role !== 'lain' && !own.reasons.includes('ganda')) continue;
      if (feature.profile.numbers <= feature.profile.words) continue;
      const year: Meaning = { ...own, role: 'realisasi', measure, period: null, side: null, ragam: null };
      const rest = found.map((one, index): Meaning => (claims(one) && isBlank(index) ? NONE : one));
      const tried = rest.map((one, index) => (index === at ? year : one));
      const witness = bear(tried).find(({ column }) => column === left + at);
      if (witness === undefined) continue;
      const { matches, misses } = witness;
      if (matches < MIN_MATCHES || matches < misses * MATCHES_A_MISS) continue;
      const reasons: readonly Sebab[] = [`hitungan ${matches}/${matches + misses}`];
      found = rest.map((one, index) => (index === at ? { ...year, confidence: SURE_COLUMN.settled, reasons } : one));
      break;
    }
  }
  return found;
};
