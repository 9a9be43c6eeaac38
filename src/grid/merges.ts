import type { Area } from './types';

/** Merged areas by the cells they cover, for look-ups by position; where areas overlap, the last one. */
export type MergeIndex = (row: number, column: number) => Area | null;

/** Areas that cover the same rows, by column: where each stretch begins, and whose it is (-1: nobody's). */
type Stretches = { readonly starts: readonly number[]; readonly owners: readonly number[] };

/** Of so few areas all are asked one after the other. */
const FEW = 8;
/** 2 ^ 20 rows. */
const LEVELS = 21;

/** Takes areas of the same rows apart into stretches of columns; where they overlap, the last area has them. */
const stretchesOf = (members: readonly number[], areas: readonly Area[]): Stretches => {
  const bounds = members.flatMap((at) => {
    const area = areas[at];
    return area === undefined ? [] : [area.left, area.right + 1];
  });
  const starts = [...new Set(bounds)].sort((a, b) => a - b);
  const place = new Map(starts.map((column, at) => [column, at]));
  const owners = starts.map(() => -1);
  /** The first stretch from here on that nobody has yet. */
  const free = starts.map((_, at) => at);
  free.push(starts.length);
  const nextFree = (from: number): number => {
    let at = from;
    while (free[at] !== at) at = free[at] ?? starts.length;
    for (let walk = from; walk !== at;) [walk, free[walk]] = [free[walk] ?? at, at];
    return at;
  };
  for (const member of [...members].reverse()) {
    const area = areas[member];
    if (area === undefined) continue;
    const end = place.get(area.right + 1) ?? 0;
    for (let at = nextFree(place.get(area.left) ?? end); at < end; at = nextFree(at)) {
      owners[at] = member;
      free[at] = at + 1;
    }
  }
  return { starts, owners };
};

const ownerAt = ({ starts, owners }: Stretches, column: number): number => {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= column) low = middle + 1;
    else high = middle;
  }
  return owners[low - 1] ?? -1;
};

/**
 * Files each area under the fewest blocks of rows (of 1, 2, 4 … rows) that make it up: a merge over the whole sheet is one
 * entry, and the work grows with the number of areas, not with the cells under them.
 */
export const indexMerges = (areas: readonly Area[]): MergeIndex => {
  if (areas.length === 0) return () => null;
  const levels = Array.from({ length: LEVELS }, () => new Map<number, number[]>());
  const file = (level: number, block: number, at: number): void => {
    const blocks = levels[level];
    const members = blocks?.get(block);
    if (members === undefined) blocks?.set(block, [at]);
    else members.push(at);
  };
  areas.forEach(({ top, bottom }, at) => {
    let [low, high] = [top, bottom + 1];
    for (let level = 0; low < high && level < LEVELS; level += 1) {
      if (low & 1) file(level, low++, at);
      if (high & 1) file(level, --high, at);
      low >>= 1;
      high >>= 1;
    }
  });
  const used = levels.flatMap((blocks, level) => (blocks.size === 0 ? [] : [{ level, blocks }]));
  const apart = new Map<readonly number[], Stretches>();
  const covers = (at: number, column: number): boolean => {
    const area = areas[at];
    return area !== undefined && column >= area.left && column <= area.right;
  };
  return (row, column) => {
    let last = -1;
    for (const { level, blocks } of used) {
      const members = blocks.get(row >> level);
      if (members === undefined) continue;
      if (members.length <= FEW) {
        for (const at of members) if (at > last && covers(at, column)) last = at;
        continue;
      }
      const known = apart.get(members);
      const stretches = known ?? stretchesOf(members, areas);
      if (known === undefined) apart.set(members, stretches);
      last = Math.max(last, ownerAt(stretches, column));
    }
    return areas[last] ?? null;
  };
};
