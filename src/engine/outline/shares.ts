import { same } from './sums';

/**
 * What the money of a continued row is: its own share, which the sum above counts ("sendiri"), or what its row shows already
 * ("ulang": the double-count trap); null where the sums do not tell.
 */
export type Share = 'sendiri' | 'ulang' | null;

/** A row of the tree or a continued one, with what it shows in the columns that add up. */
export type Money = {
  readonly values: readonly number[];
  readonly parent: number;
  readonly children: readonly number[];
};

/** Columns in which a parent is the sum of its children, and in which it is not. */
const held = (own: readonly number[], parts: readonly (readonly number[])[]): { fits: number; misses: number } => {
  let fits = 0;
  let misses = 0;
  own.forEach((value, column) => {
    const sum = parts.reduce((total, part) => total + (part[column] ?? 0), 0);
    if (value === 0 || sum === 0) return;
    if (same(sum, value)) fits++;
    else misses++;
  });
  return { fits, misses };
};

type Vote = { readonly continued: readonly number[]; readonly counted: number; readonly alone: number };

/**
 * Tells continued rows with their own share from those that repeat their row's money: by the sums of the rows above, with them
 * and without them; where these say nothing, as most others of the table.
 * @param continued by the index of each continued row with money: the row that it continues.
 */
export const sharesOf = (
  rows: readonly Money[],
  continued: ReadonlyMap<number, number>,
  total: readonly number[] | null,
): ReadonlyMap<number, Share> => {
  const shares = new Map<number, Share>();
  const groups = new Map<number, number[]>();
  const tops = rows.flatMap(({ parent }, i) => (parent < 0 && !continued.has(i) ? [i] : []));
  const valuesOf = (list: readonly number[]) => list.map((i) => rows[i]?.values ?? []);
  for (const [i, row] of continued) {
    const own = rows[row];
    if (own === undefined) continue;
    if (own.children.length > 0) {
      const { fits, misses } = held(own.values, valuesOf(own.children));
      const repeats = rows[i]?.values.some((value, column) => value !== 0 && value === own.values[column]) === true;
      shares.set(i, fits > misses && repeats ? 'ulang' : null);
    } else groups.set(own.parent, [...(groups.get(own.parent) ?? []), i]);
  }
  const votes: Vote[] = [...groups].map(([parent, list]) => {
    const figures = parent < 0 ? total : (rows[parent]?.values ?? null);
    const children = parent < 0 ? tops : (rows[parent]?.children ?? []);
    if (figures === null) return { continued: list, counted: 0, alone: 0 };
    const alone = held(figures, valuesOf(children)).fits;
    const counted = held(figures, [...valuesOf(children), ...valuesOf(list)]).fits;
    return { continued: list, counted, alone };
  });
  const balance = votes.reduce((sum, { counted, alone }) => sum + Math.sign(counted - alone), 0);
  for (const { continued: list, counted, alone } of votes) {
    const own = counted === alone ? (counted === 0 ? balance : 0) : counted - alone;
    for (const i of list) shares.set(i, own > 0 ? 'sendiri' : own < 0 ? 'ulang' : null);
  }
  return shares;
};
