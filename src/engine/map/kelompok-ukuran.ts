import { bacaJudul, type Konsep } from '../../renja/kosakata';
import { QUARTERS, romawi } from '../../renja/triwulan';
import type { Measure } from '../../renja/types';
import type { HeadingPath } from '../locate/headings';
import { quarterOf } from './features';

const RATES: readonly Konsep[] = ['tingkat', 'rasio'];

/** Columns side by side under the same headings above their own: where the first stands, and how many they are. */
type Group = { readonly above: readonly string[]; readonly from: number; readonly last: readonly string[] };

const groupsOf = (paths: readonly HeadingPath[]): Group[] => {
  const groups: Group[] = [];
  paths.forEach(({ texts }, at) => {
    const [above, last] = [texts.slice(0, -1), texts.at(-1) ?? ''];
    const group = groups.at(-1);
    const joins =
      group !== undefined && group.from + group.last.length === at && group.above.join('|') === above.join('|');
    if (above.length > 0 && joins) groups[groups.length - 1] = { ...group, last: [...group.last, last] };
    else groups.push({ above, from: at, last: [last] });
  });
  return groups;
};

/** Which of K and Rp a heading is, and nothing else, whether it says % as well: "Kinerja", "K (%)", "Rp (%)"; '%' alone. */
const measureIn = (text: string): Measure | null => {
  const { kata } = bacaJudul(text);
  const others = kata.filter((word) => word !== '%' && word !== 'persen');
  if (others.length === 0) return kata.length > 0 ? '%' : null;
  if (others.length > 1) return null;
  if (others[0] === 'k' || others[0] === 'kinerja') return 'K';
  return others[0] === 'rp' || others[0] === 'keuangan' ? 'Rp' : null;
};

const saysRate = (texts: readonly string[]): boolean =>
  texts.some((text) => RATES.some((one) => bacaJudul(text).konsep.includes(one)));

/**
 * In a table whose groups have K and Rp in turn, the two columns of a rate ("Tingkat Capaian (%)") are those of K and of Rp, also where
 * they are headed "Kinerja" and "%", or "Kinerja (%)" and "Rp (%)".
 */
const pairsOfRates = (paths: readonly HeadingPath[], groups: readonly Group[]): HeadingPath[] => {
  const measures = groups.map(({ last }) => last.map(measureIn).join('|'));
  const paired = measures.some((one, at) => one === 'K|Rp' && !saysRate(groups[at]?.above ?? []));
  if (!paired) return [...paths];
  const named = new Map<number, string>();
  groups.forEach(({ above, from, last }, at) => {
    const isPair = measures[at] === 'K|%' || (measures[at] === 'K|Rp' && last.every((text) => text.includes('%')));
    if (isPair && saysRate(above)) named.set(from, 'K').set(from + 1, 'Rp');
  });
  return paths.map((path, at) => {
    const name = named.get(at);
    return name === undefined
      ? path
      : { ...path, texts: [...path.texts.slice(0, -2), `${path.texts.at(-2) ?? ''} (%)`, name] };
  });
};

/**
 * A group of quarters ("Realisasi Kinerja Pada Triwulan") right over K and Rp four times in turn, whose quarters nobody names: they are
 * the first to the fourth.
 */
const unnamedQuarters = (paths: readonly HeadingPath[], groups: readonly Group[]): HeadingPath[] => {
  const named = new Map<number, string>();
  for (const { above, from, last } of groups) {
    const each = last.length / QUARTERS.length;
    const isTurn = Number.isInteger(each) && each >= 2 && last.every((text, at) => text === last[at % each]);
    const kinds = new Set(last.slice(0, each).map(measureIn));
    const ofQuarters = bacaJudul(above.at(-1) ?? '').konsep.includes('triwulan') && quarterOf(above) === null;
    if (!isTurn || !ofQuarters || kinds.size !== each || kinds.has(null)) continue;
    last.forEach((_, at) => {
      const quarter = QUARTERS[Math.floor(at / each)];
      if (quarter !== undefined) named.set(from + at, romawi(quarter));
    });
  }
  return paths.map((path, at) => {
    const name = named.get(at);
    if (name === undefined) return path;
    const { texts, areas } = path;
    return {
      texts: [...texts.slice(0, -1), name, ...texts.slice(-1)],
      areas: [...areas.slice(0, -1), null, ...areas.slice(-1)],
    };
  });
};

/** Headings with what a group's other columns, or its like beside it, tell of K, Rp and quarters. */
export const groupedMeasures = (paths: readonly HeadingPath[]): HeadingPath[] => {
  const groups = groupsOf(paths);
  return pairsOfRates(unnamedQuarters(paths, groups), groups);
};
