import type { Placed } from './place';
import { keyOfMeaning, NONE, type Meaning } from './meaning';
import { SURE_COLUMN } from './weights';

/** A reading's matches less its misses. */
type Judge = (placed: Placed) => number;

const isRival = ({ reasons }: Meaning): boolean => reasons.includes('ganda');

/**
 * Columns that claim the meaning of another: the figures say which of them has it. A rival takes the place where the form's
 * arithmetic then holds on more rows; where figures settled it, the loser means nothing.
 */
export const settleRivals = (placed: Placed, judgeColumns: Judge): Placed => {
  /** Rivals out of the way: beside the one that it claims to be, a rival would be read as part of it. */
  const scoreOf = (one: Placed): number =>
    judgeColumns({ ...one, meanings: one.meanings.map((meaning) => (isRival(meaning) ? NONE : meaning)) });
  if (!placed.meanings.some(isRival)) return placed;
  let best = placed;
  let proof = scoreOf(placed);
  const settled = new Set<string>();
  placed.meanings.forEach((rival, at) => {
    if (!isRival(rival)) return;
    const key = keyOfMeaning(rival);
    const holder = best.meanings.findIndex((other) => !isRival(other) && keyOfMeaning(other) === key);
    const held = best.meanings[holder];
    if (held === undefined) return;
    const meanings = best.meanings.map((one, index): Meaning =>
      index === at
        ? { ...held, confidence: SURE_COLUMN.settled, reasons: ['judul'] }
        : index === holder
          ? { ...rival, confidence: SURE_COLUMN.double }
          : one,
    );
    const other: Placed = {
      ...best,
      meanings,
      fits: best.fits.map((fit, index) => (index === at ? (best.fits[holder] ?? 0) : index === holder ? 0 : fit)),
    };
    const score = scoreOf(other);
    if (Math.abs(score - proof) >= 2) settled.add(key);
    if (score > proof + 1) {
      best = other;
      proof = score;
    }
  });
  return {
    ...best,
    meanings: best.meanings.map((one) => (isRival(one) && settled.has(keyOfMeaning(one)) ? NONE : one)),
  };
};
