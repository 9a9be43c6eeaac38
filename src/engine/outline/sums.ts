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

/** What a column that does not add up takes from those that do: of two columns one may be wrong. */
const LESS = 0.75;

/** How well row `own` is the sum of parts so far: telling sums for it, others a little where they may count, misses against it. */
const fit = (own: readonly number[], sums: readonly number[], count: number, loose: boolean): number => {
  let score = 0;
  for (let column = 0; column < own.length; column++) {
    const value = own[column] ?? 0;
    const sum = sums[column] ?? 0;
    if (value === 0 || sum === 0) continue;
    if (!same(sum, value)) score -= LESS;
    else score += count > 1 ? 1 : loose ? 0.1 : 0;
  }
  return score;
};

/** Whether a sum of amounts above 0 is already more than the row shows, in all its columns: more rows will not make it less. */
const isBeyond = (own: readonly number[], sums: readonly number[]): boolean =>
  own.every((value, column) => value < (sums[column] ?? 0) && !same(sums[column] ?? 0, value));

/** Rows of a run above which one wrong figure is not looked for behind a sum that does not hold. */
const MAX_MENDED = 3000;

/** A wrong figure is seldom far from the right one: a row and the sum of what stands below it differ by less than this share. */
const NEAR = 0.5;

/** Hidden parts are at most a row's own figure and what a wrong one may be off: beyond that no more rows are looked at. */
const REACH = 1 + NEAR;

/** Rows that a row adds when one of them hides its own parts: these stand between it and the next one. */
type Hidden = { readonly count: number; readonly from: number; readonly to: number };

/**
 * Looks for one row whose figure is wrong: row `own` is the sum of the next rows in every column once some of them, all behind
 * one that nearly is their sum, are taken for its parts. `next(n)` gives the figures of the n-th row after it.
 */
const hiddenParts = (
  own: readonly number[],
  next: (at: number) => readonly number[],
  length: number,
): Hidden | null => {
  const columns = own.flatMap((value, column) => (value === 0 ? [] : [column]));
  const [main] = columns;
  if (main === undefined) return null;
  const prefix: number[][] = [own.map(() => 0)];
  for (let count = 1; count <= length; count++) {
    const before = prefix[count - 1] ?? [];
    const part = next(count - 1);
    prefix.push(before.map((sum, column) => sum + (part[column] ?? 0)));
    const over = (prefix[count]?.[main] ?? 0) - (own[main] ?? 0);
    if (over > REACH * Math.abs(own[main] ?? 0)) return null;
    if (over <= 0 || count < 4) continue;
    for (let from = 1; from < count - 1; from++) {
      for (let to = from + 2; to <= count; to++) {
        const inside = (column: number): number => (prefix[to]?.[column] ?? 0) - (prefix[from]?.[column] ?? 0);
        if (!same(inside(main), over)) continue;
        const holds = columns.every((column) =>
          same(inside(column), (prefix[count]?.[column] ?? 0) - (own[column] ?? 0)),
        );
        const head = next(from - 1)[main] ?? 0;
        const isNear = Math.abs(head - inside(main)) < NEAR * Math.abs(head);
        // Something else than the hidden parts and their row has to be added, or the sum tells nothing.
        if (holds && isNear && count - (to - from) >= 2) return { count, from, to };
      }
    }
  }
  return null;
};

/**
 * The tree that the sums of a run of rows show, from its end: a row takes those after it whose sum it is. `loose`: one equal row
 * counts too, a little. `above`: figures of the row or total that the run is part of. Gives how deep each row stands, 0 at the top.
 */
export const depthsBySums = (values: Values, loose: boolean, above: readonly number[] | null): number[] => {
  const parents = values.map(() => -1);
  const growing = values.every((row) => row.every((value) => value >= 0));
  // Rows without a parent yet, the nearest last: taking them is popping.
  const roots: number[] = [];
  const next = (at: number): readonly number[] => values[roots[roots.length - 1 - at] ?? 0] ?? [];
  const take = (i: number, count: number, hidden: Hidden | null): void => {
    let head = -1;
    for (let at = 0; at < count; at++) {
      const child = roots.pop();
      if (child === undefined) continue;
      const isHidden = hidden !== null && at >= hidden.from && at < hidden.to;
      if (isHidden) parents[child] = head;
      else {
        head = child;
        if (i >= 0) parents[child] = i;
      }
    }
  };
  for (let i = values.length - 1; i >= 0; i--) {
    const own = values[i] ?? [];
    const sums = own.map(() => 0);
    let best = 0;
    let taken = 0;
    for (let count = 1; count <= MAX_PARTS && count <= roots.length; count++) {
      const part = next(count - 1);
      for (let column = 0; column < sums.length; column++) sums[column] = (sums[column] ?? 0) + (part[column] ?? 0);
      if (growing && isBeyond(own, sums)) break;
      const score = fit(own, sums, count, loose);
      if (score > best) {
        best = score;
        taken = count;
      }
    }
    const hidden =
      taken > 0 || values.length > MAX_MENDED ? null : hiddenParts(own, next, Math.min(MAX_PARTS, roots.length));
    take(i, hidden?.count ?? taken, hidden);
    roots.push(i);
  }
  if (above !== null && values.length <= MAX_MENDED) {
    const all = above.every(
      (value, column) =>
        value === 0 ||
        same(
          roots.reduce((sum, i) => sum + (values[i]?.[column] ?? 0), 0),
          value,
        ),
    );
    const hidden = all || roots.length > 2 * MAX_PARTS ? null : hiddenParts(above, next, roots.length);
    if (hidden !== null && hidden.count === roots.length) take(-1, hidden.count, hidden);
  }
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
