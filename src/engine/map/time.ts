import { bacaJudul, bulanDari, ISTILAH, type Konsep } from '../../renja/kosakata';
import type { Measure } from '../../renja/types';
import type { HeadingPath } from '../locate/headings';
import { isMeasureAlone, quarterOf, type Feature, type Said } from './features';
import { SAID } from './weights';

/** Columns of months, or of quarters, that make a series. */
const MIN_MONTHS = 3;
const MIN_QUARTERS = 2;

/** Whether all columns under the heading of a column's quarter are headed by measures alone: K, Rp, Volume, Jumlah Dana. */
export const isMeasured = (paths: readonly HeadingPath[], at: number): boolean => {
  const group = paths[at]?.texts.slice(0, -1) ?? [];
  if (group.length === 0 || quarterOf(group) === null) return false;
  const key = group.join('|');
  const beside = paths.filter(({ texts }) => texts.length === group.length + 1 && texts.slice(0, -1).join('|') === key);
  return beside.length > 1 && beside.every(({ texts }) => isMeasureAlone(texts.at(-1) ?? ''));
};

const monthOf = ({ texts }: HeadingPath): number | null =>
  texts.reduceRight<number | null>((found, text) => found ?? bulanDari(text), null);

const says = ({ said }: Feature, ...konsep: readonly Konsep[]): boolean => konsep.some((one) => said.has(one));

const withSaid = (one: Feature, change: (said: Map<Konsep, Said>) => void): Feature => {
  const said = new Map(one.said);
  const saidAbove = new Map(one.saidAbove);
  change(said);
  change(saidAbove);
  return { ...one, said, saidAbove };
};

/** Months count only in company: three or more head columns. */
const readMonths = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] => {
  const months = paths.map(monthOf);
  if (new Set(months.filter((month) => month !== null)).size < MIN_MONTHS) return [...features];
  return features.map((one, at) => {
    const month = months[at] ?? null;
    if (month === null || one.quarter !== null) return one;
    return { ...withSaid(one, (said) => said.set('satu-bulan', SAID.own).delete('bulan')), month };
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
  /** Times of single columns, and of those that run on. */
  readonly single: ReadonlySet<number>;
  readonly running: ReadonlySet<number>;
};

/** The series of quarters or months that ends left of a column, only columns of other measures between. */
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
    if (count === null || (first !== null && (first.month === null) !== (one.month === null))) break;
    if (first !== null && isPlan(first) !== isPlan(one)) break;
    first ??= one;
    (says(one, 'sd') ? running : single).add(count);
  }
  if (first === null) return null;
  return { kind: first.month === null ? 'triwulan' : 'bulan', isPlan: isPlan(first), single, running };
};

/** Whether a column closes the series left of it, and is no running total in a row of such. */
const closes = (features: readonly Feature[], at: number, { kind, single, running }: Seri): boolean => {
  const { quarter = null, measure = null } = features[at] ?? {};
  if (quarter !== null && running.has(quarter)) return running.size >= MIN_QUARTERS;
  const other = features.some(
    (one, index) => index !== at && one.measure === measure && says(one, 'sd') && one.quarter !== null && !one.percent,
  );
  return single.size >= (kind === 'bulan' ? MIN_MONTHS : MIN_QUARTERS) && !other;
};

/**
 * What closes a series of quarters or months is its year so far, realisasi or target as the series is: "Total", "Jumlah",
 * "s.d. TW IV" right of single quarters, or once more right of running ones. Quarters that all run on are a series themselves.
 */
const readTotals = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] =>
  features.map((one, at) => {
    const { konsep } = bacaJudul(naming(paths[at] ?? { texts: [], areas: [] }));
    const heads = konsep.filter((name) => ISTILAH[name].inti === true);
    const ends = konsep.includes('jumlah') || (konsep.includes('sd') && one.quarter !== null);
    const plain = heads.every((name) => name === 'jumlah' || name === 'realisasi' || name === 'keuangan');
    if (!ends || !plain || one.percent || one.month !== null) return one;
    const seri = seriesBefore(features, at);
    if (seri === null || !closes(features, at, seri)) return one;
    const ended = withSaid(one, (said) => {
      for (const name of ['triwulan', 'semester', 'satu-bulan', 'bulan', 'sd'] as const) said.delete(name);
      said.set(seri.isPlan ? 'target' : 'realisasi', SAID.own);
    });
    return { ...ended, quarter: null };
  });

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

/** Realisasi of another year than the table's own is that of years before: "Hasil s/d Tahun 2023" in a table of 2024. */
const readPast = (features: readonly Feature[]): Feature[] => {
  const done = features.filter((one) => one.year !== null && says(one, 'realisasi', 'capaian') && !says(one, 'tingkat'));
  const isOther = (one: Feature): boolean => says(one, 'renstra', 'akhir-periode', 'maju', 'proyeksi');
  const own = features.filter((one) => one.year !== null && !isOther(one));
  const last = Math.max(...own.flatMap(({ year }) => year ?? []));
  const before = [...new Set(own.flatMap(({ year }) => (year !== null && year < last ? [year] : [])))];
  const [year] = before;
  // Several years before are a series; a year with targets of its own stands for itself.
  if (before.length !== 1 || own.some((one) => one.year === year && (!done.includes(one) || one.quarter !== null)))
    return [...features];
  return features.map((one) =>
    one.year === year && own.includes(one) ? withSaid(one, (said) => said.set('lalu', SAID.own)) : one,
  );
};

/** The features of columns with what only their company tells: months, what closes a series, K and Rp of blocks. */
export const readTime = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] =>
  readPast(readTotals(paths, readBlocks(paths, readMonths(paths, features))));
