import type { Measure } from '../../renja/types';
import type { Feature } from './features';
import { SAID } from './weights';

const MIN_QUARTERS = 2;

const says = (one: Feature, ...konsep: readonly ('realisasi' | 'keuangan' | 'serapan' | 'target' | 'rencana')[]) =>
  konsep.some((word) => one.said.has(word));

/**
 * Quarters that do not say whether they were planned or done ("Dana Kegiatan" over "I", "II", "III", "IV"), in a table that says
 * of nothing of their measure that it was done and yet has rates: what the rates are of is in the quarters.
 */
export const readBareQuarters = (features: readonly Feature[]): Feature[] => {
  const rated = features.some((one) => one.percent && (one.said.has('tingkat') || one.said.has('rasio')));
  const isBare = (one: Feature, measure: Measure | null): boolean =>
    one.quarter !== null && one.measure === measure && !one.percent && !says(one, 'target', 'rencana');
  let found = [...features];
  if (!rated) return found;
  for (const measure of ['Rp', 'K', null] as const) {
    const bare = found.filter((one) => isBare(one, measure));
    const done = found.some(
      (one) => one.measure === measure && !one.percent && says(one, 'realisasi', 'keuangan', 'serapan'),
    );
    if (done || new Set(bare.map(({ quarter }) => quarter)).size < MIN_QUARTERS) continue;
    const said = (one: Feature): Feature['said'] => new Map([...one.said, ['realisasi', SAID.own]]);
    found = found.map((one) => (isBare(one, measure) ? { ...one, said: said(one), saidAbove: said(one) } : one));
  }
  return found;
};
