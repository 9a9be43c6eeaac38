import { bacaJudul, ISTILAH, urutanDari, type Konsep } from '../../renja/kosakata';
import { isTriwulan } from '../../renja/periode';
import type { HeadingPath } from '../locate/headings';
import type { Feature } from './features';
import { SAID } from './weights';

const OF_YEAR: ReadonlySet<Konsep> = new Set<Konsep>(['target', 'sd', 'renstra', 'renja']);

/** The headings around one level of a path: columns alike in them differ only there. */
const around = ({ texts }: HeadingPath, level: number): string =>
  [texts.length, ...texts.slice(0, level), '|', ...texts.slice(level + 1)].join('/');

/** The quarters of the columns that differ from one only in the heading of one level, in their order on the sheet. */
const besides = (
  paths: readonly HeadingPath[],
  features: readonly Feature[],
  at: number,
  level: number,
): readonly { readonly quarter: Feature['quarter']; readonly isLeft: boolean }[] => {
  const own = paths[at];
  return own === undefined
    ? []
    : paths.flatMap((path, other) =>
        other !== at && path.texts.length > level && around(path, level) === around(own, level)
          ? [{ quarter: features[other]?.quarter ?? null, isLeft: other < at }]
          : [],
      );
};

const ofQuarters = (texts: readonly string[]): boolean =>
  texts.some((text) => bacaJudul(text).konsep.includes('triwulan'));

/**
 * The quarter of a column whose own heading cannot be made out, among others that differ from it in that heading alone: "Triwula nIII"
 * or "TW …" between the quarter before it and the one after it, where nothing else stands; "Triwulan VI", or "VI" under a group of
 * quarters, behind the first three.
 */
export const fillQuarters = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] =>
  features.map((feature, at) => {
    const texts = paths[at]?.texts ?? [];
    if (feature.quarter !== null) return feature;
    for (let level = texts.length - 1; level >= 1; level--) {
      const others = besides(paths, features, at, level);
      const before = others.findLast(({ isLeft }) => isLeft)?.quarter ?? null;
      const after = others.find(({ isLeft }) => !isLeft);
      const { konsep } = bacaJudul(texts[level] ?? '');
      const isBetween = before !== null && after?.quarter === before + 2;
      const counts = urutanDari(texts[level] ?? '') !== null && ofQuarters(texts.slice(0, level));
      const isFourth =
        (konsep.includes('triwulan') || counts) &&
        after === undefined &&
        others.map(({ quarter }) => quarter).join() === '1,2,3';
      // A total or a percentage between two quarters says what it is.
      const names = konsep.some((one) => one !== 'triwulan' && ISTILAH[one].inti === true);
      const quarter = (before ?? 0) + 1;
      if (!(isBetween || isFourth) || names || !isTriwulan(quarter)) continue;
      const withQuarter = (said: Feature['said']): Feature['said'] => new Map([['triwulan', SAID.own], ...said]);
      return { ...feature, quarter, said: withQuarter(feature.said), saidAbove: withQuarter(feature.saidAbove) };
    }
    return feature;
  });

/** "Berjalan" beside "s.d. yang lalu" and "s.d. sekarang" is the period reported, not the year. */
export const readCurrent = (features: readonly Feature[]): Feature[] => {
  const says = (konsep: Konsep): boolean => features.some(({ said }) => said.has(konsep));
  if (!says('bulan-lalu') || !says('sd-bulan-ini') || says('bulan-ini')) return [...features];
  const replaced = (said: Feature['said']): Feature['said'] =>
    new Map([...said].map(([konsep, own]) => [konsep === 'berjalan' ? 'bulan-ini' : konsep, own]));
  const isCurrent = ({ said }: Feature): boolean =>
    said.has('berjalan') && !said.has('tahun') && ![...said.keys()].some((konsep) => OF_YEAR.has(konsep));
  // Several of them are those of funds or kinds of payment, each with a period of its own.
  if (features.filter((one) => isCurrent(one) && one.profile.large > 0).length > 1) return [...features];
  return features.map((one) =>
    isCurrent(one) ? { ...one, said: replaced(one.said), saidAbove: replaced(one.saidAbove) } : one,
  );
};
