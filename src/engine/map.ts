import { FORMULIR, UMUM, type Formulir, type KolomFormulir } from '../forms';
import type { Measure, Period, Role, Side } from '../renja/types';
import { triwulanDariJudul } from '../renja/triwulan';
import type { HeadingPath } from './headings';
import { normalise } from './headings';
import { PERSEN } from './relations';

/** What a column means, with how sure that is. */
export type Meaning = {
  readonly role: Role;
  readonly measure: Measure | null;
  readonly period: Period | null;
  readonly side: Side | null;
  readonly ragam: string | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
};

export type Mapping = {
  readonly form: Formulir | null;
  readonly meanings: readonly Meaning[];
  readonly confidence: number;
};

const NONE: Meaning = {
  role: 'lain',
  measure: null,
  period: null,
  side: null,
  ragam: null,
  confidence: 0,
  reasons: [],
};

/** K, Rp or % from the last heading that names one. */
const measureOf = (path: readonly string[]): Measure | null => {
  for (const part of [...path].reverse()) {
    if (/^\(?%\)?$|^persen(?:tase)?$/.test(part)) return '%';
    if (/^\(?rp\.?\)?$|^rupiah$|^keuangan$|^(?:pagu|anggaran|dana)\b[^/]{0,25}$/.test(part)) return 'Rp';
    if (/^\(?k\)?$|^kinerja$|^fisik$|^target$|^volume$/.test(part)) return 'K';
    if (/\(rp\.?\)\s*$/.test(part)) return 'Rp';
    if (/\(k\)\s*$/.test(part)) return 'K';
  }
  return null;
};

const yearOf = (path: readonly string[]): number | null => {
  for (const part of [...path].reverse()) {
    const years = part.match(/\b(?:19|20)\d\d\b/g);
    if (years !== null && years.length === 1) return Number(years[0]);
  }
  return null;
};

const quarterOf = (path: readonly string[]): number | null => {
  for (const part of [...path].reverse()) {
    const quarter = triwulanDariJudul(part);
    if (quarter !== null) return quarter;
  }
  return null;
};

const fits = (spec: KolomFormulir, path: string): boolean =>
  spec.judul.test(path) && !(spec.bukan?.test(path) ?? false);

const specOf = (form: Formulir, texts: readonly string[]): KolomFormulir | undefined => {
  const whole = texts.map(normalise).join(' / ');
  return form.kolom.find((candidate) => fits(candidate, whole));
};

/** The meaning of a path by a form's columns. */
const meaningOf = (form: Formulir, texts: readonly string[]): Meaning => {
  const parts = texts.map(normalise);
  if (parts.length === 0) return NONE;
  const spec = specOf(form, texts);
  if (spec === undefined) return { ...NONE, confidence: 0.2 };
  const quarter = spec.periode === 'triwulan' ? quarterOf(parts) : null;
  const year = spec.periode === 'tahun' ? yearOf(parts) : null;
  if (spec.periode === 'triwulan' && quarter === null) return { ...NONE, confidence: 0.3 };
  return {
    role: spec.role,
    measure: spec.ukuran === 'judul' ? measureOf(parts) : (spec.ukuran ?? null),
    period: quarter ?? year,
    side: spec.sisi ?? null,
    ragam: spec.ragam ?? null,
    confidence: 0.9,
    reasons: ['judul'],
  };
};

/** A second column of the same meaning says nothing more: it is left out, unless the role may repeat (codes, names). */
const REPEATABLE: ReadonlySet<Role> = new Set([
  'kode',
  'nomor',
  'nama',
  'lain',
  'catatan',
  'indikator',
  'sasaran',
  'formula',
]);

/** Whether a column stands under a merged heading of which the others have headings of their own, and it has none: a blank between them. */
const isBetween = (paths: readonly HeadingPath[], at: number): boolean => {
  const { areas, texts } = paths[at] ?? { areas: [], texts: [] };
  const group = areas.at(-1) ?? null;
  return group !== null && paths.some((other) => other.texts.length > texts.length && other.areas.includes(group));
};

/** What a heading of % says of its K or Rp: 'K', 'Rp', or null where its neighbours tell; undefined when it is none. */
const percentOf = (last: string): Measure | null | undefined => {
  if (!/%|\bpersen/.test(last)) return undefined;
  if (/\b(?:k|kinerja|fisik)\b/.test(last)) return 'K';
  return /\b(?:rp|keuangan|anggaran)\b/.test(last) ? 'Rp' : null;
};

/**
 * Columns of % among K and Rp of one quarter or year ("I: K, %, Rp") are the percentage of the one they name, or else
 * of the nearest to the left.
 */
const readPercents = (form: Formulir, paths: readonly HeadingPath[], meanings: readonly Meaning[]): Meaning[] =>
  meanings.map((meaning, at) => {
    const texts = paths[at]?.texts ?? [];
    const persen = meaning.role === 'lain' ? undefined : specOf(form, texts)?.persen;
    const named = persen === undefined ? undefined : percentOf(normalise(texts.at(-1) ?? ''));
    if (persen === undefined || named === undefined) return meaning;
    const beside = meanings.flatMap(({ role, period, measure }, other) =>
      role === meaning.role && period === meaning.period && other !== at && (measure === 'K' || measure === 'Rp')
        ? [{ measure, distance: other < at ? at - other : 1000 + other - at }]
        : [],
    );
    const [nearest] = beside.sort((a, b) => a.distance - b.distance);
    if (nearest === undefined) return meaning;
    return { ...meaning, role: persen, measure: named ?? nearest.measure, ragam: PERSEN };
  });

/**
 * Years for columns whose heading names none ('Semester 1'): those of another group with as many columns, in order;
 * where no group names its years, 1, 2, 3 …
 */
const fillYears = (form: Formulir, meanings: readonly Meaning[]): Meaning[] => {
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
      const period = like === undefined ? index + 1 : (meanings[like[index] ?? -1]?.period ?? null);
      if (meaning !== undefined) filled[at] = { ...meaning, period };
    });
  }
  return filled;
};

/** How sure a form can be whose columns carry no K, Rp or % and whose title does not name it: the user is asked. */
const BARE_CONFIDENCE = 0.45;

/** Whether a form tells its columns apart by K, Rp and %, and the sheet has none of them (Uraian, Target, Realisasi, Capaian). */
const lacksMeasures = (form: Formulir, meanings: readonly Meaning[]): boolean =>
  form.kolom.some(({ ukuran, wajib }) => ukuran === 'judul' && wajib === true) &&
  meanings.every(({ measure }) => measure === null);

const mapTo = (form: Formulir, paths: readonly HeadingPath[], title: string): Mapping & { readonly score: number } => {
  const read = readPercents(
    form,
    paths,
    fillYears(
      form,
      paths.map((path, at) => (isBetween(paths, at) ? NONE : meaningOf(form, path.texts))),
    ),
  );
  const seen = new Set<string>();
  const keyOf = ({ role, measure, period, side, ragam }: Meaning): string =>
    [role, measure, period, side, ragam].join('|');
  const meanings = read.map((meaning, index): Meaning => {
    if (REPEATABLE.has(meaning.role)) return meaning;
    if (!seen.has(keyOf(meaning))) {
      seen.add(keyOf(meaning));
      return meaning;
    }
    const ganda = specOf(form, paths[index]?.texts ?? [])?.ganda;
    const other: Meaning = ganda === undefined ? meaning : { ...meaning, role: ganda, period: null };
    const taken = seen.has(keyOf(other));
    seen.add(keyOf(other));
    return taken ? { ...meaning, confidence: 0.5, reasons: ['judul', 'ganda'] } : { ...other, confidence: 0.8 };
  });
  const headed = paths.filter((path) => path.texts.length > 0).length;
  const known = meanings.filter((meaning) => meaning.role !== 'lain').length;
  const required = form.kolom.filter((spec) => spec.wajib === true);
  const missing = required.filter((spec) => !meanings.some((meaning) => meaning.role === spec.role)).length;
  const share = headed === 0 ? 0 : known / headed;
  const titled = form.judul.test(title) ? 0.25 : 0;
  const specific = new Set(meanings.filter((meaning) => meaning.role !== 'lain').map((meaning) => meaning.role)).size;
  const score = missing > 0 ? 0 : share + titled + specific * 0.02;
  const certainty = meanings.reduce((sum, meaning) => sum + meaning.confidence, 0) / Math.max(1, headed);
  const sure = missing > 0 ? 0 : Math.min(1, certainty * 0.95 + titled * 0.4);
  const bare = titled === 0 && lacksMeasures(form, meanings);
  return { form, meanings, score, confidence: bare ? Math.min(sure, BARE_CONFIDENCE) : sure };
};

/** How sure a sheet of no known form can be: too little to write without being asked. */
const UNKNOWN_CONFIDENCE = 0.4;

/** Names under a heading that no form knows ("Kecamatan"): the first column that is neither number nor code. */
const firstAsName = (meanings: readonly Meaning[], paths: readonly HeadingPath[]): Meaning[] => {
  const at = meanings.findIndex(({ role }, index) => role === 'lain' && (paths[index]?.texts.length ?? 0) > 0);
  return meanings.map((meaning, index) =>
    index === at ? { ...meaning, role: 'nama', confidence: UNKNOWN_CONFIDENCE } : meaning,
  );
};

/**
 * Columns of a sheet that is no known form: names are recognised, all else counts as what its numbering declares. Without
 * names and numbering it is no table, unless the user said so and tells the rest.
 */
const mapUnknown = (paths: readonly HeadingPath[], { pointed, numbered }: Evidence): Mapping => {
  const read = mapTo(UMUM, paths, '').meanings;
  const named = numbered && !read.some(({ role }) => role === 'nama') ? firstAsName(read, paths) : read;
  if (!pointed && !named.some(({ role }) => role === 'nama')) return { form: null, meanings: named, confidence: 0 };
  const meanings = named.map((meaning, at): Meaning => {
    const parts = (paths[at]?.texts ?? []).map(normalise);
    return meaning.role !== 'lain' || parts.length === 0
      ? meaning
      : { ...NONE, measure: measureOf(parts), ragam: `k${at}`, confidence: UNKNOWN_CONFIDENCE };
  });
  return { form: UMUM, meanings, confidence: UNKNOWN_CONFIDENCE };
};

/** What says that there is a table, beside its headings: the user pointed at them, or a numbering row stands below. */
export type Evidence = { readonly pointed: boolean; readonly numbered: boolean };

/**
 * The form whose columns the headings name best, and what each column means in it; the form `wanted` by the user whatever
 * the headings name.
 */
export const mapColumns = (
  paths: readonly HeadingPath[],
  title: readonly string[],
  wanted: string | undefined,
  evidence: Evidence,
): Mapping => {
  const text = normalise(title.join(' '));
  const chosen = FORMULIR.find(({ id }) => id === wanted);
  if (chosen !== undefined) return mapTo(chosen, paths, text);
  const [best] = FORMULIR.map((form) => mapTo(form, paths, text))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return best !== undefined && best.confidence >= 0.35 ? best : mapUnknown(paths, evidence);
};
