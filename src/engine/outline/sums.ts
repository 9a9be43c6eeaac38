/**
 * How much of the money a tree explains (rules: Evidence). `values[i]` are the figures of row i in the columns that add up, 0 for
 * blank; `parents[i]` is the row that row i is part of, −1 for rows at the top.
 */
export type Values = readonly (readonly number[])[];

/** Sums that chance would hardly give; sums that tell nothing (one child, equal neighbours); sums that do not hold. */
export type Tally = { readonly telling: number; readonly untelling: number; readonly misses: number };

/** Whether two amounts are one, up to what doubles lose in sums. */
export const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.005 + Math.abs(b) * 1e-13;

/** Weight of a sum over equal parts: 25 + 25 = 50 is likelier to be chance than a sum of different ones. */
const EQUAL_PARTS = 0.5;

/** Holds every parent, and the total where there is one, against the sum of its children. */
export const tallyOf = (values: Values, parents: readonly number[], total: readonly number[] | null): Tally => {
  const columns = values[0]?.length ?? 0;
  const size = (parents.length + 1) * columns;
  // Slot 0 is the total's, slot i + 1 that of row i.
  const sums = new Float64Array(size);
  const parts = new Int32Array(size);
  const first = new Float64Array(size);
  const differ = new Uint8Array(size);
  parents.forEach((parent, i) => {
    const row = values[i] ?? [];
    for (let column = 0; column < columns; column++) {
      const value = row[column] ?? 0;
      if (value === 0) continue;
      const at = (parent + 1) * columns + column;
      if (parts[at] === 0) first[at] = value;
      else if (first[at] !== value) differ[at] = 1;
      sums[at] = (sums[at] ?? 0) + value;
      parts[at] = (parts[at] ?? 0) + 1;
    }
  });
  let telling = 0;
  let untelling = 0;
  let misses = 0;
  for (let i = total === null ? 0 : -1; i < parents.length; i++) {
    const row = i < 0 ? (total ?? []) : (values[i] ?? []);
    for (let column = 0; column < columns; column++) {
      const at = (i + 1) * columns + column;
      const value = row[column] ?? 0;
      const count = parts[at] ?? 0;
      if (value === 0 || count === 0) continue;
      if (!same(sums[at] ?? 0, value)) misses++;
      else if (count === 1) untelling++;
      else telling += differ[at] === 1 ? 1 : EQUAL_PARTS;
    }
  }
  return { telling, untelling, misses };
};

/** Most parts that a sum without any sign of its parts is looked for over. */
const MAX_PARTS = 60;

/** How well row `own` is the sum of parts so far: telling sums for it, others a little where they may count, misses against it. */
const fit = (own: readonly number[], sums: readonly number[], count: number, loose: boolean): number => {
  let score = 0;
  for (let column = 0; column < own.length; column++) {
    const value = own[column] ?? 0;
    const sum = sums[column] ?? 0;
    if (value === 0 || sum === 0) continue;
    if (!same(sum, value)) score -= 1;
    else score += count > 1 ? 1 : loose ? 0.1 : 0;
  }
  return score;
};

/**
 * The tree that the sums of a run of rows show, from its end: a row takes those after it whose sum it is. `loose`: one equal row
 * counts too, a little. Gives how deep each row stands in it, 0 at the top.
 */
export const depthsBySums = (values: Values, loose: boolean): number[] => {
  const parents = values.map(() => -1);
  let roots: number[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    const own = values[i] ?? [];
    const sums = own.map(() => 0);
    let best = 0;
    let taken = 0;
    // Roots stand nearest last: the list is kept reversed so that taking them is popping.
    for (let count = 1; count <= MAX_PARTS && count <= roots.length; count++) {
      const part = values[roots[roots.length - count] ?? 0] ?? [];
      for (let column = 0; column < sums.length; column++) sums[column] = (sums[column] ?? 0) + (part[column] ?? 0);
      const score = fit(own, sums, count, loose);
      if (score > best) {
        best = score;
        taken = count;
      }
    }
    for (let count = 0; count < taken; count++) {
      const child = roots.pop();
      if (child !== undefined) parents[child] = i;
    }
    roots.push(i);
  }
  roots = [];
  const depths: number[] = [];
  parents.forEach((parent, i) => {
    depths[i] = parent < 0 ? 0 : (depths[parent] ?? 0) + 1;
  });
  return depths;
};

/** The rows that each row is part of, when rows stand below the nearest row above that stands less deep. */
export const parentsOf = (depths: readonly number[]): number[] => {
  const open: number[] = [];
  return depths.map((depth, i) => {
    while (open.length > 0 && (depths[open.at(-1) ?? 0] ?? 0) >= depth) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(i);
    return parent;
  });
};
