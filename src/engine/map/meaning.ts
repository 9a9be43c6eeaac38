import type { Formulir, KolomFormulir } from '../../forms';
import { triwulanDariJudul } from '../../renja/triwulan';
import type { Measure, Period, Role, Side } from '../../renja/types';
import { normalise } from '../locate/headings';

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

/** No meaning. */
export const NONE: Meaning = {
  role: 'lain',
  measure: null,
  period: null,
  side: null,
  ragam: null,
  confidence: 0,
  reasons: [],
};

/** K, Rp or % from the last heading that names one. */
export const measureOf = (path: readonly string[]): Measure | null => {
  for (const part of [...path].reverse()) {
    if (/^\(?%\)?$|^persen(?:tase)?$/.test(part)) return '%';
    if (/^\(?rp\.?\)?$|^rupiah$|^keuangan$|^(?:pagu|anggaran|dana)\b[^/]{0,25}$/.test(part)) return 'Rp';
    if (/^\(?k\)?$|^kinerja$|^fisik$|^target$|^volume$/.test(part)) return 'K';
    if (/\(rp\.?\)\s*$/.test(part)) return 'Rp';
    if (/\(k\)\s*$/.test(part)) return 'K';
  }
  return null;
};

export const yearOf = (path: readonly string[]): number | null => {
  for (const part of [...path].reverse()) {
    const years = part.match(/\b(?:19|20)\d\d\b/g);
    if (years !== null && years.length === 1) return Number(years[0]);
  }
  return null;
};

export const quarterOf = (path: readonly string[]): number | null => {
  for (const part of [...path].reverse()) {
    const quarter = triwulanDariJudul(part);
    if (quarter !== null) return quarter;
  }
  return null;
};

const fits = (spec: KolomFormulir, path: string): boolean =>
  spec.judul.test(path) && !(spec.bukan?.test(path) ?? false);

/** The column of a form that a path of headings names. */
export const specOf = (form: Formulir, texts: readonly string[]): KolomFormulir | undefined => {
  const whole = texts.map(normalise).join(' / ');
  return form.kolom.find((candidate) => fits(candidate, whole));
};

/** The meaning of a path by a form's columns. */
export const meaningOf = (form: Formulir, texts: readonly string[]): Meaning => {
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
