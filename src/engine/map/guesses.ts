import type { Guess } from '../facts/types';
import type { Feature } from './features';
import type { Placed } from './place';
import type { Witness } from './witness';

/** A reading of a table as one form. */
export type Candidate = Placed & {
  readonly possible: boolean;
  readonly score: number;
  readonly witnesses: readonly Witness[];
};

/** How many forms are named, and the share of the columns that one must explain to be worth naming. */
const MOST = 3;
const LEAST_SHARE = 0.4;
const LEAST_COLUMNS = 3;

const guessOf = ({ form, meanings, witnesses }: Candidate, features: readonly Feature[]): Guess => {
  const headed = features.map(({ headed: has }) => has);
  return {
    form: form.id,
    columns: meanings.filter(({ role }, at) => headed[at] === true && role !== 'lain').length,
    of: headed.filter(Boolean).length,
    matches: witnesses.reduce((sum, one) => sum + one.matches, 0),
    checked: witnesses.reduce((sum, one) => sum + one.matches + one.misses, 0),
  };
};

/** The forms that a table may be, the likeliest first: what the user chooses from when none is certain. */
export const guessesOf = (candidates: readonly Candidate[], features: readonly Feature[]): Guess[] =>
  [...candidates]
    .sort((a, b) => Number(b.possible) - Number(a.possible) || b.score - a.score)
    .map((one) => guessOf(one, features))
    .filter(({ columns, of }) => columns >= LEAST_COLUMNS && columns >= of * LEAST_SHARE)
    .slice(0, MOST);

/** The reading of a table as the form that explains it best, of those that it may be. */
export const bestOf = <One extends Candidate>(all: readonly One[]): One | undefined =>
  all.filter(({ possible }) => possible).sort((a, b) => b.score - a.score)[0];
