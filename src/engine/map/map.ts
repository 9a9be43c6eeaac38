import { FORMULIR, UMUM, type Formulir } from '../../forms';
import type { Measure, Role } from '../../renja/types';
import type { HeadingPath } from '../locate/headings';
import { normalise, sameHeading } from '../locate/headings';
import { meaningOf, measureOf, NONE, specOf, type Meaning } from './meaning';
import { PERSEN } from '../model/relations';

export type Mapping = {
  readonly form: Formulir | null;
  readonly meanings: readonly Meaning[];
  readonly confidence: number;
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

const keyOf = ({ role, measure, period, side, ragam }: Meaning): string =>
  [role, measure, period, side, ragam].join('|');

/** Of two columns of one meaning, the first means what the form says of it (`pertama`), unless another column does. */
const splitFirst = (form: Formulir, paths: readonly HeadingPath[], meanings: readonly Meaning[]): Meaning[] =>
  meanings.map((meaning, at) => {
    const pertama = meaning.role === 'lain' ? undefined : specOf(form, paths[at]?.texts ?? [])?.pertama;
    const first = meanings.findIndex((other) => keyOf(other) === keyOf(meaning));
    if (pertama === undefined || first !== at || meanings.some(({ role }) => role === pertama)) return meaning;
    const twice = meanings.some((other, index) => index > at && keyOf(other) === keyOf(meaning));
    return twice ? { ...meaning, role: pertama, confidence: 0.8 } : meaning;
  });

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
  const split = splitFirst(form, paths, read);
  const meanings = split.map((meaning, index): Meaning => {
    if (REPEATABLE.has(meaning.role)) return meaning;
    if (!seen.has(keyOf(meaning))) {
      seen.add(keyOf(meaning));
      return meaning;
    }
    // A figure and its unit under one merged heading are one column, in two places.
    const before = split[index - 1];
    if (before !== undefined && keyOf(before) === keyOf(meaning) && sameHeading(paths[index], paths[index - 1]))
      return meaning;
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
