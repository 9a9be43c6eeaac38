import { bacaJudul, bulanDari, bulanDisebut, ISTILAH, type Konsep } from '../../renja/kosakata';
import { akhirTriwulan } from '../../renja/periode';
import type { Measure, Triwulan } from '../../renja/types';
import type { HeadingPath } from '../locate/headings';
import { isMeasureAlone, quarterOf, type Feature, type Said } from './features';
import { SAID } from './weights';

/** Columns of months, or of quarters, that make a series. */
const MIN_MONTHS = 3;
const MIN_QUARTERS = 2;
/** Columns of large figures that speak of money where no heading does. */
const MIN_LARGE = 4;

/** Whether all columns under the heading of a column's quarter are headed by measures alone: K, Rp, Volume, Jumlah Dana. */
export const isMeasured = (paths: readonly HeadingPath[], at: number): boolean => {
  const group = paths[at]?.texts.slice(0, -1) ?? [];
  if (group.length === 0 || quarterOf(group) === null) return false;
  const key = group.join('|');
  const beside = paths.filter(({ texts }) => texts.length === group.length + 1 && texts.slice(0, -1).join('|') === key);
  return beside.length > 1 && beside.every(({ texts }) => isMeasureAlone(texts.at(-1) ?? ''));
};

const monthOf = ({ texts }: HeadingPath): number | null =>
  texts.some((text) => bacaJudul(text).konsep.includes('sd'))
    ? null
    : texts.reduceRight<number | null>((found, text) => found ?? bulanDari(text), null);

/** The quarter that ends with the one month that a heading runs up to: "s.d. Juni" is 2. */
const quarterUpTo = ({ texts }: HeadingPath): Triwulan | null => {
  if (!texts.some((text) => bacaJudul(text).konsep.includes('sd'))) return null;
  const month = texts.reduceRight<number | null>((found, text) => found ?? bulanDisebut(text), null);
  return month === null ? null : akhirTriwulan(month);
};

const SINGKATAN: Readonly<Record<string, string>> = { t: 'Target', r: 'Realisasi', c: 'Capaian' };

/** Headings of one letter spelled out, where "T" and "R" stand under one quarter: "TW I" above "T", "R" and "%". */
export const spelledOut = (paths: readonly HeadingPath[]): HeadingPath[] => {
  const letterOf = ({ texts }: HeadingPath): string =>
    /^\(?([trc])\)?$/i.exec(texts.at(-1) ?? '')?.[1]?.toLowerCase() ?? '';
  const groups = new Map<string, Set<string>>();
  const keyOf = ({ texts }: HeadingPath): string => texts.slice(0, -1).join('|');
  for (const path of paths) groups.set(keyOf(path), (groups.get(keyOf(path)) ?? new Set()).add(letterOf(path)));
  return paths.map((path) => {
    const found = groups.get(keyOf(path));
    const word = SINGKATAN[letterOf(path)];
    if (word === undefined || path.texts.length < 2 || found?.has('t') !== true || !found.has('r')) return path;
    return { ...path, texts: [...path.texts.slice(0, -1), word] };
  });
};

const says = ({ said }: Feature, ...konsep: readonly Konsep[]): boolean => konsep.some((one) => said.has(one));

const withSaid = (one: Feature, change: (said: Map<Konsep, Said>) => void): Feature => {
  const said = new Map(one.said);
  const saidAbove = new Map(one.saidAbove);
  change(said);
  change(saidAbove);
  return { ...one, said, saidAbove };
};

/** Months count only in company: three or more head columns; "s.d. Maret" and "s.d. Juni" are quarters that run on. */
const readMonths = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] => {
  const [months, upTo] = [paths.map(monthOf), paths.map(quarterUpTo)];
  const isMonths = new Set(months.filter((month) => month !== null)).size >= MIN_MONTHS;
  const isUpTo = new Set(upTo.filter((quarter) => quarter !== null)).size >= MIN_QUARTERS;
  return features.map((one, at) => {
    if (one.quarter !== null) return one;
    const [month, quarter] = [isMonths ? (months[at] ?? null) : null, isUpTo ? (upTo[at] ?? null) : null];
    if (month !== null) return { ...withSaid(one, (said) => said.set('satu-bulan', SAID.own).delete('bulan')), month };
    return quarter === null ? one : { ...withSaid(one, (said) => said.set('triwulan', SAID.own)), quarter };
  });
};

/** The heading that names a column: the last one that is more than a measure. */
const naming = ({ texts }: HeadingPath): string =>
  texts.findLast((text, at) => at === 0 || !isMeasureAlone(text)) ?? texts.at(-1) ?? '';

/** Whether a column is planned, not reached: by what names it above its measure. */
const isPlan = ({ saidAbove }: Feature): boolean =>
  (['target', 'rencana', 'pagu'] as const).some((one) => saidAbove.has(one)) &&
  !saidAbove.has('realisasi') &&
  !saidAbove.has('keuangan');

type Seri = {
  readonly kind: 'bulan' | 'triwulan';
  readonly isPlan: boolean;
  readonly measure: Measure | null;
  /** Times of single columns, and of those that run on. */
  readonly single: ReadonlySet<number>;
  readonly running: ReadonlySet<number>;
};

/** The series of quarters or months that ends left of a column, only columns of other measures, and subtotals, between. */
const seriesBefore = (features: readonly Feature[], at: number): Seri | null => {
  const measure = features[at]?.measure ?? null;
  const joins = (other: Measure | null): boolean => measure === null || other === null || other === measure;
  const [single, running] = [new Set<number>(), new Set<number>()];
  let first: Feature | null = null;
  for (let left = at - 1; left >= 0; left--) {
    const one = features[left];
    if (one === undefined) break;
    const count = one.month ?? one.quarter;
    if (one.percent || !joins(one.measure)) continue;
    if (count === null || (first !== null && isPlan(first) !== isPlan(one))) break;
    // Quarters among months are their subtotals.
    if (first !== null && first.month === null && one.month !== null) single.clear();
    if (first?.month != null && one.month === null) continue;
    first = first === null || first.month === null ? one : first;
    (says(one, 'sd') ? running : single).add(count);
  }
  if (first === null) return null;
  const kind = first.month === null ? 'triwulan' : 'bulan';
  return { kind, isPlan: isPlan(first), measure: first.measure, single, running };
};

/** Whether a column closes the series left of it, and is no running total in a row of such. */
const closes = (features: readonly Feature[], at: number, { kind, single, running }: Seri): boolean => {
  const { quarter = null, measure = null, said } = features[at] ?? {};
  if (kind === 'bulan' && quarter !== null && said?.has('sd') !== true) return false;
  if (quarter !== null && running.has(quarter)) return running.size >= MIN_QUARTERS;
  const other = features.some(
    (one, index) => index !== at && one.measure === measure && says(one, 'sd') && one.quarter !== null && !one.percent,
  );
  return single.size >= (kind === 'bulan' ? MIN_MONTHS : MIN_QUARTERS) && !other;
};

/** A column of the year instead of one of a quarter. */
const ofYear = (one: Feature, konsep: Konsep): Feature => ({
  ...withSaid(one, (said) => {
    for (const name of ['triwulan', 'semester', 'satu-bulan', 'bulan', 'sd'] as const) said.delete(name);
    said.set(konsep, SAID.own);
  }),
  quarter: null,
});

/**
 * What closes a series of quarters or months is its year so far, realisasi or target as the series is: "Total", "Jumlah",
 * "s.d. TW IV" right of single quarters, or once more right of running ones; a percentage up to that quarter is the year's
 * too. Quarters that all run on are a series themselves.
 */
const readTotals = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] => {
  const closed = new Set<number>();
  const read = features.map((one, at) => {
    const name = naming(paths[at] ?? { texts: [], areas: [] });
    const { konsep } = bacaJudul(name);
    const heads = konsep.filter((head) => ISTILAH[head].inti === true);
    const upTo = konsep.includes('sd') && (one.quarter !== null || bulanDisebut(name) !== null);
    const plain = heads.every(
      (head) => head === 'jumlah' || head === 'realisasi' || head === 'keuangan' || head === 'serapan',
    );
    if (!(konsep.includes('jumlah') || upTo) || !plain || one.percent || one.month !== null) return one;
    const seri = seriesBefore(features, at);
    if (seri === null || !closes(features, at, seri)) return one;
    if (one.quarter !== null) closed.add(one.quarter);
    return { ...ofYear(one, seri.isPlan ? 'target' : 'realisasi'), measure: one.measure ?? seri.measure };
  });
  return read.map((one) =>
    one.percent && one.quarter !== null && closed.has(one.quarter) && says(one, 'sd') ? ofYear(one, 'tingkat') : one,
  );
};

const isPlanAt = (features: readonly Feature[], at: number): boolean => {
  const one = features[at];
  return one !== undefined && isPlan(one);
};

/** Whether another column says that it is the realisasi of a column's quarter. */
const reachedBy = (features: readonly Feature[], one: Feature): boolean =>
  features.some((other) => other !== one && other.quarter === one.quarter && says(other, 'realisasi'));

/** "Capaian TW II (%)" beside the realisasi of that quarter and measure is its percentage, else it may be what was reached. */
const readRates = (features: readonly Feature[]): Feature[] =>
  features.map((one) => {
    if (one.quarter === null || !says(one, 'capaian') || says(one, 'realisasi', 'tingkat')) return one;
    const reached = features.some(
      (other) =>
        other !== one &&
        other.quarter === one.quarter &&
        other.measure === one.measure &&
        !isPlan(other) &&
        !other.percent,
    );
    if (one.percent) return reached ? withSaid(one, (said) => said.set('tingkat', SAID.own).delete('capaian')) : one;
    // "Capaian Kinerja" of quarters beside the targets of quarters is what was reached.
    const planned = features.some(({ quarter }, at) => quarter === one.quarter && isPlanAt(features, at));
    return !reachedBy(features, one) && planned && !isPlan(one)
      ? withSaid(one, (said) => said.set('realisasi', said.get('capaian') ?? SAID.own).delete('capaian'))
      : one;
  });

/** Money where all is money: figures of a time that name no measure, in a table that heads some Rp and none K. */
const readMoney = (features: readonly Feature[]): Feature[] => {
  const isLarge = ({ profile: { numbers, large } }: Feature): boolean => numbers >= 4 && large >= numbers * 0.8;
  if (features.some(({ measure }) => measure === 'K')) {
    // Beside K and Rp a realisasi that names neither is of the money where its figures are as large.
    if (!features.some((one) => one.measure === 'Rp' && isLarge(one))) return [...features];
    const isSum = (one: Feature): boolean =>
      one.measure === null && !one.percent && one.quarter === null && one.month === null && says(one, 'realisasi');
    return features.map((one) => (isSum(one) && isLarge(one) ? { ...one, measure: 'Rp' } : one));
  }
  // Where no heading says Rp, the figures do: every column that is no percentage holds large ones.
  const figures = features.filter(({ percent, profile: { numbers, words } }) => !percent && numbers > words);
  const allLarge = figures.filter(({ profile: { large, numbers } }) => numbers >= 2 && large >= numbers * 0.8).length;
  if (!features.some(({ measure }) => measure === 'Rp') && allLarge < MIN_LARGE) return [...features];
  return features.map((one) => {
    const { numbers, large } = one.profile;
    const timed = one.quarter !== null || one.month !== null || says(one, 'realisasi', 'target');
    return one.measure === null &&
      timed &&
      !one.percent &&
      !says(one, 'tingkat') &&
      numbers >= 2 &&
      large >= numbers * 0.8
      ? { ...one, measure: 'Rp' }
      : one;
  });
};

const OF_K: ReadonlySet<string> = new Set(['kinerja', 'k', 'fisik', 'output', 'keluaran', 'volume', 'kin']);

/** K of columns headed so in a row with Rp: "Realisasi Kinerja TW I" where there is "Realisasi Anggaran TW I". */
const readKinds = (features: readonly Feature[]): Feature[] => {
  const money = new Set(
    features.flatMap(({ measure, quarter }) => (measure === 'Rp' && quarter !== null ? [quarter] : [])),
  );
  const bare = features.filter(
    ({ measure, quarter, words, percent }) =>
      measure === null &&
      quarter !== null &&
      !percent &&
      money.has(quarter) &&
      [...words].some((word) => OF_K.has(word)),
  );
  if (bare.length < MIN_QUARTERS) return [...features];
  return features.map((one) => {
    const { numbers, words } = one.profile;
    // Quarters still to come are blank.
    const isWords = numbers === 0 && (words > 0 || one.quarter === null);
    if (one.measure !== null || isWords || (one.percent && one.quarter !== null)) return one;
    if ([...one.words].some((word) => OF_K.has(word))) return { ...one, measure: 'K' };
    return one.percent && says(one, 'pagu', 'keuangan') ? { ...one, measure: 'Rp' } : one;
  });
};

/** K or Rp of a block of columns that names neither, where another block with the same headings has the other. */
const readBlocks = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] => {
  const blocks = new Map<string, number[]>();
  paths.forEach(({ texts }, at) => {
    const [group] = texts;
    if (group !== undefined && texts.length > 1) blocks.set(group, [...(blocks.get(group) ?? []), at]);
  });
  const measured = [...blocks.values()].map((columns) => {
    const measures = new Set(columns.flatMap((at) => features[at]?.measure ?? []));
    const [only] = measures;
    const times = new Set(columns.flatMap((at) => features[at]?.quarter ?? features[at]?.month ?? []));
    return { columns, times, measure: measures.size === 1 ? (only ?? null) : null, bare: measures.size === 0 };
  });
  const filled = [...features];
  for (const block of measured) {
    if (!block.bare || block.times.size < MIN_QUARTERS) continue;
    const like = measured.find(
      (other) => other.measure !== null && [...block.times].every((time) => other.times.has(time)),
    );
    const large = block.columns.some((at) => (features[at]?.profile.large ?? 0) > 0);
    const measure = like?.measure === 'Rp' && !large ? 'K' : like?.measure === 'K' && large ? 'Rp' : null;
    if (measure === null) continue;
    for (const at of block.columns) {
      const one = features[at];
      if (one !== undefined) filled[at] = { ...one, measure };
    }
  }
  return filled;
};

/** Realisasi of another year than the table's own, or its title's, is that of years before: "Hasil s/d Tahun 2023" in one of 2024. */
const readPast = (features: readonly Feature[], titled: number | null): Feature[] => {
  const done = features.filter(
    (one) => one.year !== null && says(one, 'realisasi', 'capaian') && !says(one, 'tingkat'),
  );
  const isOther = (one: Feature): boolean => says(one, 'renstra', 'akhir-periode', 'maju', 'proyeksi');
  const own = features.filter((one) => one.year !== null && !isOther(one));
  const last = Math.max(...own.flatMap(({ year }) => year ?? []), titled ?? 0);
  const before = [...new Set(own.flatMap(({ year }) => (year !== null && year < last ? [year] : [])))];
  const [year] = before;
  // Several years before are a series; a year with targets of its own stands for itself.
  if (before.length !== 1 || own.some((one) => one.year === year && (!done.includes(one) || one.quarter !== null)))
    return [...features];
  return features.map((one) =>
    one.year === year && own.includes(one) ? withSaid(one, (said) => said.set('lalu', SAID.own)) : one,
  );
};

/** The features of columns with what only their company tells: months, what closes a series, K and Rp of blocks. `titled`: the year of the title. */
export const readTime = (
  paths: readonly HeadingPath[],
  features: readonly Feature[],
  titled: number | null,
): Feature[] =>
  readPast(readTotals(paths, readRates(readMoney(readKinds(readBlocks(paths, readMonths(paths, features)))))), titled);
