import { bacaJudul, ISTILAH, type Konsep } from '../../renja/kosakata';
import { isTriwulan } from '../../renja/periode';
import type { HeadingPath } from '../locate/headings';
import type { Feature } from './features';
import { SAID } from './weights';

const OF_YEAR: ReadonlySet<Konsep> = new Set<Konsep>(['target', 'sd', 'renstra', 'renja']);

const groupOf = ({ texts }: HeadingPath): string => texts.slice(0, -1).join('|');

/**
 * The quarter of a column whose own heading cannot be made out ("Triwula nIII", "TW …"), between the quarter before it and the one
 * after it under one heading: nothing else stands there.
 */
export const fillQuarters = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] =>
  features.map((feature, at) => {
    const [before, after] = [features[at - 1]?.quarter ?? null, features[at + 1]?.quarter ?? null];
    const path = paths[at];
    if (feature.quarter !== null || before === null || after !== before + 2 || path === undefined) return feature;
    const beside = [paths[at - 1], paths[at + 1]];
    const isOne = path.texts.length > 1 && beside.every((one) => one !== undefined && groupOf(one) === groupOf(path));
    // A total or a percentage between two quarters says what it is.
    const names = bacaJudul(path.texts.at(-1) ?? '').konsep.some((konsep) => ISTILAH[konsep].inti === true);
    const quarter = before + 1;
    if (!isOne || names || !isTriwulan(quarter)) return feature;
    const withQuarter = (said: Feature['said']): Feature['said'] => new Map([...said, ['triwulan', SAID.own]]);
    return { ...feature, quarter, said: withQuarter(feature.said), saidAbove: withQuarter(feature.saidAbove) };
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
