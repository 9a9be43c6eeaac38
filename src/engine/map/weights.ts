/**
 * Every weight of recognition, as data. What a word weighs stands with the word (`renja/kosakata/istilah-*.ts`); here stands
 * how words, figures, order, title and arithmetic are held against each other, and how the outcome becomes a confidence.
 * The confidences are fitted on the simulator's half "latih" (`tests/simulator/kalibrasi.ts`, docs/simulator.md).
 */

/** How well a column fits a place of a form (`score.ts`): 1 is a heading that says just what the place is called. */
export const FIT = {
  /** What a concept costs that a meaning needs and no heading says. */
  missing: 1.2,
  /** A heading says what a heading of this place never says; less where only the group above it says so. */
  denied: 1,
  deniedByGroup: 0.35,
  /** A heading that speaks of programs first, and of their sasaran after them. */
  ledByNames: 0.5,
  /** A heading that speaks of what was done first, of what was planned after it. */
  ledByDone: 0.6,
  /** A heading says what it may say as well, beside its place's name. */
  allowed: 0.05,
  measureFits: 0.2,
  measureContradicts: 0.9,
  /** A heading that says % and no Rp is no amount of money. */
  percentIsNoMoney: 2,
  /** Words where figures belong, figures where words belong, large figures under %. */
  contentContradicts: 0.7,
  figuresNameNothing: 2,
  codesOnly: 0.3,
  mostlyCodes: 0.2,
  largeIsMoney: 0.1,
  yearFits: 0.1,
  /** Rows below which the body of a column tells nothing. */
  /** From so many cells on words alone make no column of figures. */
  wordsAlone: 5,
  minRows: 3,
} as const;

/** How much of a concept a heading says: in the part that names the column, in a group above it, as a measure alone. */
export const SAID = {
  own: { weight: 1, rest: 1 },
  /** Groups describe their other columns too. */
  group: { weight: 0.6, rest: 0.2 },
  /** A year before or after the title's: it helps the meaning of that year, and speaks against no other. */
  year: { weight: 0.8, rest: 0 },
  /** A year's "Rp" is its money, its "K" the target. */
  bare: { weight: 0.7, rest: 0.3 },
} as const;

/** How columns are placed in a form (`place.ts`). */
export const PLACE = {
  /** Below this a column means nothing that the form knows. */
  minFit: 0.3,
  /** How much the order of the form counts: only between meanings that fit alike. */
  order: 0.04,
  /** A column that fits as well as the one that has its meaning claims it too: the user is asked. */
  doubleFit: 0.75,
} as const;

/** How forms are held against each other (`map.ts`). */
export const FORM = {
  title: 0.16,
  /** For each word of the title's phrase, up to eight. */
  titleWord: 0.01,
  titleWords: 8,
  /** A column that the form must have and the sheet has not. */
  missing: 0.22,
  /** For each meaning more that a form gives the columns. */
  distinct: 0.012,
  /** An equation of the form that the rows bear out, net of those that they contradict, between -2 and 3. */
  proved: 0.1,
  leastProof: -2,
  mostProof: 3,
  minScore: 0.5,
  minConfidence: 0.3,
  /** Kinds of figures that make a form possible of which needed columns are not there. */
  minFigures: 4,
} as const;

/** How sure a column is: fitted, so that 90 % is right about nine times in ten. */
export const SURE_COLUMN = {
  base: 0.5,
  fit: 0.45,
  /** Another role fits nearly as well: taken off. */
  margin: 0.15,
  narrow: 0.15,
  least: 0.3,
  most: 0.95,
  /** Its arithmetic holds on the rows. */
  proved: 0.08,
  mostProved: 0.99,
  /** It claims a meaning that another has. */
  double: 0.5,
  /** It has a meaning because the figures, not the headings, decided between two. */
  settled: 0.8,
  /** With others it makes a total beside them: what it is nobody says, that it is explained its figures do. */
  part: 0.75,
  partFit: 0.6,
  /** Codes under "No.". */
  byContent: 0.8,
} as const;

/** How sure a table is. */
export const SURE_TABLE = {
  /** Of the mean of its columns. */
  columns: 0.97,
  title: 0.08,
  /** Of what its equations add (`FORM.proved`). */
  proof: 0.5,
  missing: 0.3,
  most: 0.99,
  /**
   * What is said of a table above one half, for each point of the sum above: full marks are right nine times in ten. One half
   * itself, below which nothing is written, stays where it is.
   */
  half: 0.5,
  slope: 0.86,
  /** A form whose columns carry no K, Rp or %, and whose title does not name it: the user is asked. */
  bare: 0.45,
  /** A sheet of no known form: too little to write without being asked. */
  unknown: 0.4,
} as const;
