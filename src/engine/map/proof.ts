import type { Meaning } from './meaning';
import { SURE_COLUMN } from './weights';
import type { Witness } from './witness';

/** A column whose figures follow from others says so: "hitungan 49/49". `left`: sheet column of the first meaning. */
export const withProof = (meanings: readonly Meaning[], witnesses: readonly Witness[], left: number): Meaning[] =>
  meanings.map((meaning, at) => {
    const own = witnesses.find(({ column }) => column === left + at);
    if (own === undefined || own.matches === 0) return meaning;
    const proved = own.matches > own.misses * 2;
    return {
      ...meaning,
      confidence: proved
        ? Math.min(SURE_COLUMN.mostProved, meaning.confidence + SURE_COLUMN.proved)
        : meaning.confidence,
      reasons: [...meaning.reasons, `hitungan ${own.matches}/${own.matches + own.misses}`],
    };
  });
