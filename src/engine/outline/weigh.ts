import type { BodyRow } from './context';
import { type Sum, formulasFit } from './formula-sums';
import { type Values, parentsOf, tallyOf } from './sums';
import { counted, isRunning } from './signs';

/** What is known before rows that tell nothing of themselves are placed. */
export type Known = {
  readonly items: readonly BodyRow[];
  /** How deep each row stands by its own word or code; null where it tells nothing. */
  readonly anchors: readonly (number | null)[];
  readonly values: Values;
  /** Figures of the total over the whole table; null where there is none. */
  readonly total: readonly number[] | null;
  /** The sheet's own sums of rows. */
  readonly sums: readonly Sum[];
};

export type Candidate = { readonly name: string; readonly depths: readonly number[]; readonly weight: number };

/** Siblings numbered one after the other speak for a tree, siblings with gaps between them against it. */
const numbersFit = ({ items }: Known, parents: readonly number[]): number => {
  if (isRunning(items)) return 0;
  const last = new Map<number, number>();
  let score = 0;
  items.forEach(({ nomor }, i) => {
    const number = counted(nomor);
    if (Number.isNaN(number)) return;
    const parent = parents[i] ?? -1;
    const before = last.get(parent);
    if (before !== undefined) score += number === before + 1 ? 1 : -1;
    last.set(parent, number);
  });
  return score;
};

/** A formula that adds just the children of its row. */
const FORMULA = 1.5;
/** A sum that does not hold weighs more than one that does. */
const MISS = 2;
const NUMBERS = 0.2;

/** Signs from this weight on name the level of every row; weaker ones count only as much as a few sums. */
const STRONG = 1;
const WEAK_SUMS = 8;

export type Scored = Candidate & { readonly score: number; readonly telling: number };

/** How well a candidate explains the sheet: its sums, its formulas, its numbers, and the sign it goes by. */
export const scoreOf = (known: Known, candidate: Candidate): Scored => {
  const parents = parentsOf(candidate.depths);
  const { telling, untelling, misses } = tallyOf(known.values, parents, known.total);
  const claimed = telling + untelling + misses;
  const levels = new Set(candidate.depths).size;
  const score =
    telling +
    0.05 * untelling -
    MISS * misses +
    candidate.weight * ((candidate.weight < STRONG ? Math.min(claimed, WEAK_SUMS) : claimed) + levels * 0.1) +
    NUMBERS * numbersFit(known, parents) +
    FORMULA * formulasFit(known.sums, parents);
  return { ...candidate, score, telling };
};
