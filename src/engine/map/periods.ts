import { PERSEN } from '../figures/relations';
import type { Formulir, KolomFormulir } from '../../forms';
import { bacaJudul } from '../../renja/kosakata';
import type { Measure } from '../../renja/types';
import type { HeadingPath } from '../locate/headings';
import { periodeTahunKe } from '../../renja/periode';
import type { Meaning } from './meaning';

/** What a heading of % says of its K or Rp: 'K', 'Rp', or null where its neighbours tell; undefined when it is none. */
const percentOf = (last: string): Measure | null | undefined => {
  const { konsep, kata } = bacaJudul(last);
  if (!konsep.includes('persen') && !konsep.includes('tingkat')) return undefined;
  if (kata.some((one) => one === 'k' || one === 'kinerja' || one === 'fisik')) return 'K';
  return kata.some((one) => one === 'rp' || one === 'keuangan' || one === 'anggaran') ? 'Rp' : null;
};

/**
 * Columns of % among K and Rp of one quarter or year ("I: K, %, Rp") are the percentage of the one they name, or else
 * of the nearest to the left.
 */
export const readPercents = (
  slots: readonly (KolomFormulir | null)[],
  paths: readonly HeadingPath[],
  meanings: readonly Meaning[],
  isRate: (at: number) => boolean,
  isPercent: (at: number) => boolean,
): Meaning[] =>
  meanings.map((meaning, at) => {
    const persen = slots[at]?.persen;
    if (persen === undefined) return meaning;
    const last = paths[at]?.texts.at(-1) ?? '';
    // "% Rp", or "Keu." under "%": of the money, and none itself.
    const named = isPercent(at) ? meaning.measure : meaning.measure === 'Rp' ? undefined : percentOf(last);
    // A group of rates ("Tingkat Capaian Triwulan") above quarters, K and Rp.
    if (named === undefined && isRate(at) && meaning.period !== null)
      return { ...meaning, role: persen, ragam: PERSEN };
    if (named === undefined) return meaning;
    const beside = meanings.flatMap(({ role, period, measure }, other) =>
      role === meaning.role && period === meaning.period && other !== at && measure !== '%'
        ? [{ measure, distance: other < at ? at - other : 1000 + other - at }]
        : [],
    );
    const [nearest] = beside.sort((a, b) => a.distance - b.distance);
    if (nearest === undefined) return isPercent(at) ? { ...meaning, role: persen } : meaning;
    return {
      ...meaning,
      role: persen,
      measure: named ?? nearest.measure,
      ragam: PERSEN,
      reasons: named === null ? [...meaning.reasons, 'posisi'] : meaning.reasons,
    };
  });

/**
 * Quarters that all run on ("s.d. TW I", "s.d. TW II") are the quarters: of a measure without single ones, or with the first
 * alone, which runs on too ("Semester I", "s.d. Semester II").
 */
export const runningAlone = (meanings: readonly Meaning[]): Meaning[] =>
  meanings.map((meaning) => {
    const { role, ragam, measure } = meaning;
    if (role !== 'realisasi-tw' || ragam !== 'sd') return meaning;
    const quarters = meanings.filter((one) => one.role === role && one.measure === measure);
    const single = quarters.filter((one) => one.ragam === null);
    const [first, ...others] = single;
    const isFirst =
      others.length === 0 && quarters.every((one) => one === first || (one.period ?? 0) > (first?.period ?? 0));
    return single.length === 0 || isFirst ? { ...meaning, ragam: null } : meaning;
  });

/** A capaian that names neither K nor Rp is that of the only measure whose realisasi the table has: money alone. */
export const moneyAlone = (meanings: readonly Meaning[]): Meaning[] => {
  const done = meanings.filter(({ role }) => role === 'realisasi-tw' || role === 'realisasi');
  if (done.length === 0 || done.some(({ measure }) => measure !== 'Rp')) return [...meanings];
  return meanings.map((one) =>
    one.role === 'capaian' && (one.measure === null || one.measure === '%') ? { ...one, measure: 'Rp' } : one,
  );
};

/**
 * Realisasi "s/d Triwulan IV" without any other quarter, and without a year's, is the year's: but where target and capaian of that very
 * quarter stand beside it ("Target TW II", "Realisasi TW II", "Capaian terhadap Target TW II").
 */
export const loneQuarter = (meanings: readonly Meaning[]): Meaning[] => {
  const quarters = new Set(meanings.flatMap(({ role, period }) => (role === 'realisasi-tw' ? [period] : [])));
  if (quarters.size !== 1 || meanings.some(({ role }) => role === 'realisasi')) return [...meanings];
  const [quarter = null] = quarters;
  const ofQuarter = (name: Meaning['role']): boolean =>
    meanings.some(({ role, period }) => role === name && period !== null && period === quarter);
  if (ofQuarter('target') && ofQuarter('capaian')) return [...meanings];
  return meanings.map((one) => (one.role === 'realisasi-tw' ? { ...one, role: 'realisasi', period: null } : one));
};

/**
 * Years for columns whose heading names none ('Semester 1'): those of another group with as many columns, in order;
 * where no group names its years, 1, 2, 3 …
 */
export const fillYears = (form: Formulir, meanings: readonly Meaning[]): Meaning[] => {
  const yearly = new Set(form.kolom.filter(({ periode }) => periode === 'tahun').map(({ role }) => role));
  const groups = new Map<string, number[]>();
  meanings.forEach((meaning, at) => {
    if (!yearly.has(meaning.role)) return;
    const key = `${meaning.role}|${meaning.measure}`;
    groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  const complete = [...groups.values()].filter((group) => group.every((at) => meanings[at]?.period != null));
  const filled = [...meanings];
  for (const group of groups.values()) {
    if (group.every((at) => meanings[at]?.period != null)) continue;
    const like = complete.find((other) => other.length === group.length);
    if (like === undefined && group.some((at) => meanings[at]?.period != null)) continue;
    group.forEach((at, index) => {
      const meaning = meanings[at];
      const period = like === undefined ? periodeTahunKe(index + 1) : (meanings[like[index] ?? -1]?.period ?? null);
      if (meaning !== undefined) filled[at] = { ...meaning, period, reasons: [...meaning.reasons, 'posisi'] };
    });
  }
  return filled;
};
