import { same } from './sums';

/** A row as totals see it: where it stands in the tree, whether it is a total itself, what it shows. */
type Added = {
  readonly isItem: boolean;
  readonly isTotal: boolean;
  /** The row that a total names, and whether it speaks of all rows. */
  readonly names?: number | null;
  readonly ofAll?: boolean;
  readonly parent: number;
  readonly values: readonly number[];
};

/** Totals whose parts are looked for among all rows: with more of them, only the nearest rows. */
const MAX_WHOLE = 60;

/** A row, or what stands in it where it shows no figures: the name of a group. */
const shown = (rows: readonly Added[], i: number): number[] =>
  rows[i]?.values.every((value) => value === 0) === true && rows.some(({ isItem, parent }) => isItem && parent === i)
    ? rows.flatMap(({ isItem, parent }, child) => (isItem && parent === i ? shown(rows, child) : []))
    : [i];

/** The rows of a stretch that stand in no other row of it. */
const topsIn = (rows: readonly Added[], from: number, to: number): number[] => {
  const tops: number[] = [];
  for (let i = from; i < to; i++) {
    const row = rows[i];
    if (row?.isItem === true && (row.parent < from || row.parent >= to)) tops.push(i);
  }
  return tops.flatMap((i) => shown(rows, i));
};

/** Columns in which the rows add up to the total, and those in which they do not. */
type Fit = { readonly fits: number; readonly misses: number };

const fitOf = (rows: readonly Added[], total: readonly number[], parts: readonly number[]): Fit => {
  let fits = 0;
  let misses = 0;
  total.forEach((value, column) => {
    const sum = parts.reduce((all, i) => all + (rows[i]?.values[column] ?? 0), 0);
    if (value === 0 || sum === 0) return;
    if (same(sum, value)) fits++;
    else misses++;
  });
  return { fits, misses };
};

/** Rows before a total, level by level: those beside the row above it, those beside its parent, and so on. */
const besides = (rows: readonly Added[], at: number, since: number): number[][] => {
  const found: number[][] = [];
  let row = at - 1;
  while (row >= 0 && rows[row]?.isItem !== true) row--;
  for (; row >= 0; row = rows[row]?.parent ?? -1) {
    const parent = rows[row]?.parent ?? -1;
    const from = Math.max(parent + 1, since);
    const siblings: number[] = [];
    for (let i = from; i < at; i++) if (rows[i]?.isItem === true && rows[i]?.parent === parent) siblings.push(i);
    found.push(siblings);
    if (parent < 0) break;
  }
  return found;
};

/** The rows that a total says it adds: the row that it names, or all of them where it speaks of all and is the last one. */
const saidParts = (
  rows: readonly Added[],
  at: number,
  { names = null, ofAll = false }: Added,
  all: readonly number[],
): readonly number[] | null => {
  if (names !== null && names < at) return shown(rows, names);
  return ofAll && all.length > 1 ? all.flatMap((i) => shown(rows, i)) : null;
};

/**
 * Which rows each total adds, found by the sums (rules: Reading a sheet, 9): those since the total before it, those beside the row
 * above it, all at the top, what the totals before it add, or those below it for a total that stands above its parts. Null where no choice gives most of what
 * the total shows.
 */
export const addsOf = (rows: readonly Added[]): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, readonly number[]>();
  /** Totals that most of their columns contradict, with the rows since the total before them. */
  const doubted = new Map<number, readonly number[]>();
  let since = 0;
  const totals = rows.flatMap((row, i) => (row.isTotal ? [i] : []));
  const all = rows.flatMap((row, i) => (row.isItem && row.parent < 0 ? [i] : []));
  totals.forEach((at, n) => {
    const total = rows[at];
    if (total === undefined) return;
    const before = totals[n - 1] ?? -1;
    const next = totals[n + 1] ?? rows.length;
    const whole = totals.length <= MAX_WHOLE || n === totals.length - 1;
    const choices: (readonly number[])[] = [
      topsIn(rows, before + 1, at),
      ...besides(rows, at, before + 1),
      ...(whole ? [...besides(rows, at, 0), all.filter((i) => i < at), all] : []),
      totals.slice(0, n).flatMap((other) => found.get(other) ?? []),
      topsIn(rows, at + 1, next),
    ];
    let best = null as readonly number[] | null;
    let bestFit = 0;
    choices.forEach((parts, order) => {
      if (parts.length === 0) return;
      const { fits, misses } = fitOf(rows, total.values, parts);
      if (fits > 0 && fits - misses > bestFit) {
        best = parts;
        bestFit = fits - misses;
      }
      if (order === 0 && fits > 0) doubted.set(at, parts);
    });
    // What a label says holds also where one wrong figure and what follows from it speak against it.
    const said = saidParts(rows, at, total, n === totals.length - 1 ? all.filter((i) => i < at) : []);
    if (best === null && said !== null && fitOf(rows, total.values, said).fits > 0) best = said;
    if (best !== null) {
      found.set(at, best);
      doubted.delete(at);
      if (best === choices[0]) since++;
    }
  });
  // One wrong figure shows in what follows from it on the row: a column that fits says as much among totals that are so.
  if (since > 0) for (const [at, parts] of doubted) found.set(at, parts);
  return found;
};
