import { normalise } from '../locate/spelling';
import type { HeadingPath } from '../locate/headings';
import type { Bagian } from './bagian';
import { isMeasureAlone, type Feature } from './features';

/** Columns of groups that say the same of parts ("Sarana: Pagu, Realisasi, %" beside "Pemberdayaan: Pagu, Realisasi, %"). */
export type Kelompok = {
  /** The features of a table in which these columns say nothing: what is left to say is of the whole. */
  readonly features: readonly Feature[];
  readonly parts: ReadonlyMap<number, Bagian>;
};

/** What a percentage of a part is explained by: the group that it stands in. */
const BESIDE: Bagian = { matches: 0, all: 0 };

const silent = (one: Feature): Feature => ({
  ...one,
  said: new Map(),
  saidAbove: new Map(),
  words: new Set(),
  lead: null,
  measure: null,
  rate: null,
});

/**
 * Groups of parts with the same headings below, whose figures make a total beside them: another reading of the table is that only the
 * total is what the headings say. Null where there are none. Quarters, months and years are no parts but times.
 */
export const likeGroups = (
  paths: readonly HeadingPath[],
  features: readonly Feature[],
  parts: ReadonlyMap<number, Bagian>,
): Kelompok | null => {
  // Headings written out over each column end with what stands below: "Sarana Pagu", "Sarana Realisasi".
  const split = paths.map(({ texts }): readonly [group: string, below: string] | null => {
    const words = normalise(texts.join(' ')).split(' ');
    const last = texts.length > 1 ? normalise(texts.at(-1) ?? '') : (words.at(-1) ?? '');
    const group = texts.length > 1 ? normalise(texts[0] ?? '') : words.slice(0, -1).join(' ');
    return group === '' || (texts.length === 1 && isMeasureAlone(last)) ? null : [group, last];
  });
  const groupOf = (at: number): string | null => split[at]?.[0] ?? null;
  const below = (at: number): string => split[at]?.[1] ?? '';
  const isTimed = (at: number): boolean => {
    const { quarter = null, month = null, year = null } = features[at] ?? {};
    return quarter !== null || month !== null || year !== null;
  };
  const own = [...parts.keys()].filter((at) => groupOf(at) !== null && !isTimed(at));
  const alike = own.filter((at) => own.some((other) => groupOf(other) !== groupOf(at) && below(other) === below(at)));
  const groups = new Set(alike.map(groupOf));
  if (groups.size < 2) return null;
  const rates = features.flatMap(({ percent }, at) =>
    percent && !parts.has(at) && groupOf(at) !== null && groups.has(groupOf(at)) ? [at] : [],
  );
  const masked = new Set([...alike, ...rates]);
  return {
    features: features.map((one, at) => (masked.has(at) ? silent(one) : one)),
    parts: new Map([...parts, ...rates.map((at) => [at, BESIDE] as const)]),
  };
};
