import type { RumusNegatif } from '../renja/capaian';
import { bacaPeriode } from '../renja/periode';
import { masalahSkala, type JenjangPredikat, type SkalaPredikat } from '../renja/predikat';
import { ATURAN_TRIWULAN, ROLES, ROW_KINDS, type Measure, type Side } from '../renja/types';
import { ATURAN_TRIWULAN_RP, DEFAULT_SETTINGS, type Settings, type TableSettings, type Toleransi } from './facts/types';

/**
 * Settings as kept in a workbook (custom XML part), read at the boundary. What is missing or not as we write it falls
 * back to the default, field by field, so that settings of an older or newer version keep what both know.
 */

type Data = Readonly<Record<string, unknown>>;

const isRecord = (data: unknown): data is Data => typeof data === 'object' && data !== null && !Array.isArray(data);
const oneOf = <T>(choices: readonly T[], data: unknown): T | undefined => choices.find((choice) => choice === data);
const mapRecord = <T>(data: unknown, parse: (item: unknown) => T | undefined): Record<string, T> => {
  const result: Record<string, T> = {};
  for (const [key, item] of Object.entries(isRecord(data) ? data : {})) {
    const parsed = parse(item);
    if (parsed !== undefined) result[key] = parsed;
  }
  return result;
};

/** A field where there is a value for it, nothing otherwise. */
const optional = <Key extends string, T>(key: Key, value: T | undefined): Partial<Record<Key, T>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, T>);

const isNumber = (data: unknown): data is number => typeof data === 'number' && Number.isFinite(data);

const MEASURES: readonly Measure[] = ['K', 'Rp', '%'];
const SIDES: readonly Side[] = ['awal', 'hasil'];
const RUMUS_NEGATIF: readonly RumusNegatif[] = ['dua-kali', 'terbalik'];

type ColumnSetting = NonNullable<TableSettings['columns']>[string];
type RowSetting = NonNullable<TableSettings['rows']>[string];
type Dismissal = NonNullable<TableSettings['dismissed']>[number];

const parseColumn = (data: unknown): ColumnSetting | undefined => {
  const role = isRecord(data) ? oneOf(ROLES, data.role) : undefined;
  if (!isRecord(data) || role === undefined) return undefined;
  return {
    role,
    measure: oneOf(MEASURES, data.measure) ?? null,
    period: bacaPeriode(data.period),
    side: oneOf(SIDES, data.side) ?? null,
  };
};

const parseRow = (data: unknown): RowSetting | undefined => {
  if (!isRecord(data)) return undefined;
  const kind = oneOf(ROW_KINDS, data.kind);
  const triwulan = oneOf(ATURAN_TRIWULAN, data.triwulan);
  const negatif = typeof data.negatif === 'boolean' ? data.negatif : undefined;
  return {
    ...optional('kind', kind),
    ...optional('triwulan', triwulan),
    ...optional('negatif', negatif),
    ...optional('rumusNegatif', oneOf(RUMUS_NEGATIF, data.rumusNegatif)),
  };
};

const parseDismissal = (data: unknown): Dismissal | undefined => {
  if (!isRecord(data)) return undefined;
  const { rule, key, reason } = data;
  if (typeof rule !== 'string' || typeof key !== 'string' || typeof reason !== 'string') return undefined;
  return { rule, key, reason, found: typeof data.found === 'string' ? data.found : null };
};

/** A cap in percent; null where it says there is none, undefined where it says nothing that we know. */
const parseCap = (data: unknown): number | null | undefined =>
  data === null ? null : typeof data === 'number' && Number.isFinite(data) && data > 0 ? data : undefined;

const parseTexts = (data: unknown): readonly string[] | undefined =>
  Array.isArray(data) && data.every((one): one is string => typeof one === 'string') ? data : undefined;

const parseTable = (data: unknown): TableSettings | undefined => {
  if (!isRecord(data)) return undefined;
  const cap = parseCap(data.batasCapaian);
  const rumusNegatif = oneOf(RUMUS_NEGATIF, data.rumusNegatif);
  const headings = parseTexts(data.headings);
  const dismissed = (Array.isArray(data.dismissed) ? data.dismissed : []).map(parseDismissal);
  return {
    columns: mapRecord(data.columns, parseColumn),
    rows: mapRecord(data.rows, parseRow),
    ...optional('triwulan', oneOf(ATURAN_TRIWULAN, data.triwulan)),
    ...optional('triwulanRp', oneOf(ATURAN_TRIWULAN_RP, data.triwulanRp)),
    ...(typeof data.form === 'string' ? { form: data.form } : {}),
    ...(headings === undefined ? {} : { headings }),
    ...(typeof data.excluded === 'boolean' ? { excluded: data.excluded } : {}),
    ...(cap === undefined ? {} : { batasCapaian: cap }),
    ...(rumusNegatif === undefined ? {} : { rumusNegatif }),
    disputes: mapRecord(data.disputes, (choice) => oneOf(['formulir', 'lembar'] as const, choice)),
    ...(isRecord(data.jawaban)
      ? { jawaban: mapRecord(data.jawaban, (answer) => oneOf(['ya', 'tidak'] as const, answer)) }
      : {}),
    dismissed: dismissed.filter((one) => one !== undefined),
  };
};

const parseJenjang = (data: unknown): SkalaPredikat => {
  const steps = isRecord(data) && Array.isArray(data.jenjang) ? data.jenjang : [];
  const jenjang = steps.flatMap((step: unknown): JenjangPredikat[] => {
    if (!isRecord(step)) return [];
    const { predikat, bawah, atas } = step;
    return typeof predikat === 'string' && isNumber(bawah) && isNumber(atas) ? [{ predikat, bawah, atas }] : [];
  });
  const terendah = isRecord(data) && typeof data.terendah === 'string' ? data.terendah : '';
  const scale = { jenjang, terendah };
  return jenjang.length < steps.length || masalahSkala(scale) !== null ? DEFAULT_SETTINGS.jenjang : scale;
};

const parseToleransi = (data: unknown): Toleransi =>
  isNumber(data) && data > 0 ? data : (oneOf(['satuan-terakhir'] as const, data) ?? DEFAULT_SETTINGS.toleransi);

const parseTulis = (data: unknown): Settings['tulis'] => {
  const may = (key: keyof Settings['tulis']): boolean => !isRecord(data) || data[key] !== false;
  return {
    capaian: may('capaian'),
    'persen-lain': may('persen-lain'),
    'rata-rata': may('rata-rata'),
    predikat: may('predikat'),
    'isian-kosong': may('isian-kosong'),
    'format-persen': may('format-persen'),
  };
};

/** Settings from data of unknown shape; the defaults where it holds none. */
export const parseSettings = (data: unknown): Settings => {
  if (!isRecord(data)) return DEFAULT_SETTINGS;
  return {
    triwulan: oneOf([1, 2, 3, 4] as const, data.triwulan) ?? null,
    rataRata: oneOf(['sederhana', 'tertimbang'] as const, data.rataRata) ?? null,
    skala: oneOf(['batas-bawah', 'batas-atas'] as const, data.skala) ?? null,
    jenjang: parseJenjang(data.jenjang),
    toleransi: parseToleransi(data.toleransi),
    tulis: parseTulis(data.tulis),
    batasCapaian: parseCap(data.batasCapaian) ?? null,
    rumusNegatif: oneOf(RUMUS_NEGATIF, data.rumusNegatif) ?? DEFAULT_SETTINGS.rumusNegatif,
    tulisRumus: data.tulisRumus === true,
    periksa: parseTexts(data.periksa) ?? [],
    tables: mapRecord(data.tables, parseTable),
    ...optional('kesimpulan', parseTexts(data.kesimpulan)),
  };
};

/** What a workbook keeps of the settings: all but what was given for a run only. */
export const keptSettings = (settings: Settings): Omit<Settings, 'nomenklatur'> => {
  const kept = { ...settings };
  delete kept.nomenklatur;
  return kept;
};

/**
 * Where kept data says something that the settings read from it do not: values that are damaged or from a newer version,
 * as paths ('skala', 'tables.….rows.1.06.kind'). Empty when everything was understood.
 */
export const lostSettings = (data: unknown, settings: Settings): string[] => {
  const compare = (kept: unknown, read: unknown, path: string): string[] => {
    if (Array.isArray(kept) && Array.isArray(read) && kept.length === read.length)
      return kept.flatMap((one, at) => compare(one, read[at], `${path}.${at + 1}`));
    if (isRecord(kept) && isRecord(read))
      return Object.entries(kept).flatMap(([key, one]) =>
        compare(one, read[key], path === '' ? key : `${path}.${key}`),
      );
    return kept === read || kept === undefined || (kept === null && read === undefined) ? [] : [path];
  };
  return data === null || data === undefined ? [] : compare(data, settings, '');
};
