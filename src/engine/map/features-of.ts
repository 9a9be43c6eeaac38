import type { Grid } from '../../grid/types';
import { sameHeading, type HeadingPath } from '../locate/headings';
import { featureOf, profileOf, type Feature } from './features';
import { SAID } from './weights';
import { takenApart } from './judul-datar';
import { readBareQuarters } from './bare-quarters';
import { fillQuarters, readCurrent } from './di-tengah';
import { groupedMeasures } from './kelompok-ukuran';
import { readMonthsInQuarters, readStages } from './tahap';
import { isMeasured, readTime, spelledOut } from './time';
import { isTahun } from '../../renja/periode';
import { countedQuarters } from './triwulan-dihitung';

/** What stands below the headings: rows top..bottom, whose first column is `left`. */
export type Body = { readonly grid: Grid; readonly left: number; readonly top: number; readonly bottom: number };

/** Whether a column stands under a merged heading of which the others have headings of their own, and it has none: a blank between them. */
const isBetween = (paths: readonly HeadingPath[], at: number): boolean => {
  const { areas, texts } = paths[at] ?? { areas: [], texts: [] };
  const group = areas.at(-1) ?? null;
  return group !== null && paths.some((other) => other.texts.length > texts.length && other.areas.includes(group));
};

export const isNumeric = ({ profile: { numbers, filled } }: Feature): boolean => filled >= 2 && numbers >= filled * 0.6;

/** K and Rp for two columns of figures under one heading that names neither, where the other groups have both in turn. */
const fillMeasures = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] => {
  const paired = features.some(({ measure }, at) => measure === 'K' && features[at + 1]?.measure === 'Rp');
  if (!paired) return [...features];
  const filled = [...features];
  features.forEach((own, at) => {
    const next = features[at + 1];
    if (next === undefined || own.measure !== null || next.measure !== null) return;
    if (!sameHeading(paths[at], paths[at + 1]) || sameHeading(paths[at + 1], paths[at + 2])) return;
    if (at > 0 && sameHeading(paths[at - 1], paths[at])) return;
    if (!isNumeric(own) || !isNumeric(next)) return;
    filled[at] = { ...own, measure: 'K' };
    filled[at + 1] = { ...next, measure: 'Rp' };
  });
  return filled;
};

/** A year before or after the title's says "tahun lalu" and "maju" without saying so: it may, and need not, be explained. */
const withYear = (feature: Feature, titled: number): Feature => {
  const { year } = feature;
  const says = !isTahun(year) ? null : year < titled ? 'lalu' : year === titled + 1 ? 'maju' : null;
  if (says === null || feature.said.has(says)) return feature;
  return {
    ...feature,
    said: new Map([...feature.said, [says, SAID.year]]),
    saidAbove: new Map([...feature.saidAbove, [says, SAID.year]]),
  };
};

const MONEY: ReadonlySet<string> = new Set(
  'anggaran keuangan pagu rp rupiah dana belanja serapan penyerapan keu'.split(' '),
);
const OF_K: ReadonlySet<string> = new Set(['kinerja', 'k', 'fisik', 'output', 'keluaran', 'volume']);

/**
 * Whose a percentage is, in a table that has money: "Persen Serapan", "Persentase Realisasi Anggaran" are no K's, and "Persentase
 * Capaian Kinerja" beside them is no money's.
 */
const withRates = (features: readonly Feature[]): Feature[] => {
  if (!features.some(({ measure }) => measure === 'Rp')) return [...features];
  const says = ({ words }: Feature, set: ReadonlySet<string>): boolean => [...words].some((one) => set.has(one));
  const isRate = ({ said, percent, measure }: Feature): boolean => measure === null && (percent || said.has('tingkat'));
  const isMoney = (one: Feature): boolean => isRate(one) && says(one, MONEY) && !says(one, OF_K);
  const isOfK = (one: Feature): boolean => isRate(one) && says(one, OF_K) && !says(one, MONEY);
  const both = features.some(isMoney) && features.some(({ measure }) => measure === 'K');
  return features.map((one) =>
    isMoney(one) ? { ...one, rate: 'Rp' } : both && isOfK(one) ? { ...one, rate: 'K' } : one,
  );
};

/** The features of all columns of a table, each with what its company tells. `titled`: the year of the title. */
export const featuresOf = (
  headings: readonly HeadingPath[],
  titled: number | null,
  { grid, left, top, bottom }: Body,
): Feature[] => {
  const paths = groupedMeasures(countedQuarters(spelledOut(takenApart(headings))));
  const features = paths.map((path, at) =>
    featureOf(
      isBetween(paths, at) ? { texts: [], areas: [] } : path,
      profileOf(grid, left + at, top, bottom),
      isMeasured(paths, at),
    ),
  );
  const timed = readCurrent(fillQuarters(paths, readStages(paths, readMonthsInQuarters(paths, features))));
  const dated = titled === null ? timed : timed.map((one) => withYear(one, titled));
  return withRates(readBareQuarters(readTime(paths, fillMeasures(paths, dated), titled)));
};
