/**
 * What speaks for and against a relation on a sheet (rules: Evidence). `cocok`: telling matches, those that chance would hardly
 * give, and misses whose correction makes another printed figure right; `salah`: the other misses.
 */
export type Support = { readonly cocok: number; readonly salah: number };

/** A support that is still being counted. */
export type Tally = { cocok: number; salah: number };

/**
 * Who states a relation beside the figures. 'lembar': the sheet itself, by its formulas, its numbering row, a closing label or
 * the user's word; 'formulir': the form, where columns and tree are certain; 'dugaan': nobody, it is a reading.
 */
export type Stated = 'lembar' | 'formulir' | 'dugaan';

/**
 * Telling matches that each miss needs: where a relation would accuse more than about a quarter of its telling cells, the
 * reading is wrong, not the planner. A few misses on a small table need less.
 */
const OUTNUMBERS = 3;
const FEW = 2;
const SMALL = 5;
const outnumbers = ({ cocok, salah }: Support): boolean => cocok >= salah * (salah < SMALL ? FEW : OUTNUMBERS);

/** Whether a relation is proved: its misses are errors, its blanks may be filled (rules: Evidence). */
export const isProved = (support: Support, stated: Stated): boolean => {
  const { cocok, salah } = support;
  switch (stated) {
    case 'lembar':
      return salah <= cocok;
    case 'formulir':
      return outnumbers(support);
    case 'dugaan':
      return salah === 0 ? cocok >= 1 : cocok >= Math.max(FEW, salah * OUTNUMBERS);
  }
};

/** Whether figures tell a sum from chance: several parts, not one of which is the sum, nor two equal neighbours. */
export const tellsSum = (parts: readonly number[]): boolean => {
  let filled = 0;
  let differ = false;
  let first = NaN;
  for (const part of parts) {
    if (part === 0 || Number.isNaN(part)) continue;
    filled++;
    if (Number.isNaN(first)) first = part;
    else if (part !== first) differ = true;
  }
  return filled >= 2 && (differ || filled >= 3);
};

/** Whether a percentage tells a ratio from chance: not 0, 1 or 100 %. */
export const tellsRatio = (points: number): boolean =>
  Number.isFinite(points) && points !== 0 && points !== 1 && points !== 100;

/** The tally of a key, made when it is first asked for. */
export const tallyOf = <Key>(tallies: Map<Key, Tally>, key: Key): Tally => {
  const known = tallies.get(key) ?? { cocok: 0, salah: 0 };
  tallies.set(key, known);
  return known;
};
