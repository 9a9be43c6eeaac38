import { bacaJudul, bulanDari, tahapDari, urutanDari, type Konsep } from '../../renja/kosakata';
import type { HeadingPath } from '../locate/headings';
import type { Feature } from './features';
import { SAID } from './weights';

/** Months, and stages, that make a series. */
const MIN_MONTHS = 3;
const MIN_STAGES = 2;

const without = (one: Feature, gone: readonly Konsep[], put?: Konsep): Feature => {
  const change = (said: Feature['said']): Feature['said'] =>
    new Map([
      ...[...said].filter(([konsep]) => !gone.includes(konsep)),
      ...(put === undefined ? [] : [[put, SAID.own] as const]),
    ]);
  return { ...one, quarter: null, said: change(one.said), saidAbove: change(one.saidAbove) };
};

/** Months under the heading of their quarter ("Triwulan I" above "Januari") are months; what has no month there is the quarter's. */
export const readMonthsInQuarters = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] => {
  const months = features.map(({ quarter }, at) => {
    const month = quarter === null ? null : bulanDari(paths[at]?.texts.at(-1) ?? '');
    return month !== null && Math.ceil(month / 3) === quarter ? month : null;
  });
  if (new Set(months.filter((month) => month !== null)).size < MIN_MONTHS) return [...features];
  return features.map((one, at) => (months[at] === null ? one : without(one, ['triwulan'])));
};

/** The stage that a path of headings names: "Penyaluran Tahap I", or "Tahap" above "I". */
const stageOf = ({ texts }: HeadingPath): number | null => {
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at] ?? '';
    const named = tahapDari(text);
    if (named !== null) return named;
    const above = texts.slice(0, at).some((one) => bacaJudul(one).konsep.includes('tahap'));
    const count = above ? urutanDari(text) : null;
    if (count !== null) return count;
  }
  return null;
};

/** Money by stages ("Tahap I, II, III"): counted as months are, and no quarters. */
export const readStages = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] => {
  const stages = paths.map(stageOf);
  if (new Set(stages.filter((stage) => stage !== null)).size < MIN_STAGES) return [...features];
  return features.map((one, at) => {
    const stage = stages[at] ?? null;
    return stage === null || one.percent
      ? one
      : { ...without(one, ['tahap', 'triwulan', 'satu-bulan'], 'satu-tahap'), month: stage };
  });
};
