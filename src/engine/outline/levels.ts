/**
 * Kegiatan and sub kegiatan told apart by the sums themselves, for sheets without codes (rules: Reading a sheet, 8).
 * A run is the rows between two programs; `values[i]` are the money figures of row i, 0 for blank.
 */
export type Run = readonly (readonly number[])[];

const MAX_CHILDREN = 60;

/** Columns in which row `at` is the sum of the `count` rows after it, zero sums not counting. */
const agreements = (run: Run, at: number, count: number): number => {
  const parent = run[at] ?? [];
  let agreeing = 0;
  for (let column = 0; column < parent.length; column++) {
    const value = parent[column] ?? 0;
    if (value === 0) continue;
    let sum = 0;
    for (let child = at + 1; child <= at + count; child++) sum += run[child]?.[column] ?? 0;
    if (Math.abs(sum - value) < 0.005) agreeing++;
  }
  return agreeing;
};

export type Labels = { readonly parents: readonly boolean[]; readonly score: number };

/** How many sums agree when rows marked true are parents of the rows after them. */
export const scoreLabels = (run: Run, parents: readonly boolean[]): number => {
  let score = 0;
  for (let at = 0; at < run.length; at++) {
    if (parents[at] !== true) continue;
    let count = 0;
    while (at + count + 1 < run.length && parents[at + count + 1] === false) count++;
    if (count > 0) score += agreements(run, at, count);
  }
  return score;
};

/** The split into parents and children under which most sums agree; with equal scores, the one with fewer parents. */
export const splitBySums = (run: Run): Labels => {
  const best: { score: number; parents: number; children: number }[] = [];
  for (let at = run.length; at >= 0; at--) {
    if (at === run.length) {
      best[at] = { score: 0, parents: 0, children: 0 };
      continue;
    }
    let chosen = { score: -1, parents: 0, children: 0 };
    for (let children = 0; children <= MAX_CHILDREN && at + children < run.length; children++) {
      const rest = best[at + children + 1];
      if (rest === undefined) continue;
      const score = rest.score + (children === 0 ? 0 : agreements(run, at, children));
      const parents = rest.parents + 1;
      if (score > chosen.score || (score === chosen.score && parents < chosen.parents))
        chosen = { score, parents, children };
    }
    best[at] = chosen;
  }
  const parents = run.map(() => false);
  for (let at = 0; at < run.length; at += (best[at]?.children ?? 0) + 1) parents[at] = true;
  return { parents, score: best[0]?.score ?? 0 };
};
