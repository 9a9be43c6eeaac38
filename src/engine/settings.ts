import type { RumusNegatif } from '../renja/capaian';
import { ATURAN_TRIWULAN, LEVELS, ROLES, type Measure, type RowKind, type Side } from '../renja/types';
import { DEFAULT_SETTINGS, RULES, type Settings, type TableSettings } from './types';

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

const MEASURES: readonly Measure[] = ['K', 'Rp', '%'];
const SIDES: readonly Side[] = ['awal', 'hasil'];
const ROW_KINDS: readonly RowKind[] = [
  ...LEVELS,
  'lanjutan',
  'tujuan',
  'sasaran',
  'indikator',
  'golongan',
  'barang',
  'rata-rata',
  'predikat',
  'rata-rata-total',
  'predikat-total',
  'jumlah',
  'ulangan',
  'catatan',
];

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
    period: Number.isInteger(data.period) ? Number(data.period) : null,
    side: oneOf(SIDES, data.side) ?? null,
  };
};

const parseRow = (data: unknown): RowSetting | undefined => {
  if (!isRecord(data)) return undefined;
  const kind = oneOf(ROW_KINDS, data.kind);
  const triwulan = oneOf(ATURAN_TRIWULAN, data.triwulan);
  const negatif = typeof data.negatif === 'boolean' ? data.negatif : undefined;
  const rumusNegatif = oneOf(RUMUS_NEGATIF, data.rumusNegatif);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(triwulan === undefined ? {} : { triwulan }),
    ...(negatif === undefined ? {} : { negatif }),
    ...(rumusNegatif === undefined ? {} : { rumusNegatif }),
  };
};

const parseDismissal = (data: unknown): Dismissal | undefined => {
  if (!isRecord(data)) return undefined;
  const rule = oneOf(RULES, data.rule);
  const { key, reason } = data;
  if (rule === undefined || typeof key !== 'string' || typeof reason !== 'string') return undefined;
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
    ...(typeof data.form === 'string' ? { form: data.form } : {}),
    ...(headings === undefined ? {} : { headings }),
    ...(typeof data.excluded === 'boolean' ? { excluded: data.excluded } : {}),
    ...(cap === undefined ? {} : { batasCapaian: cap }),
    ...(rumusNegatif === undefined ? {} : { rumusNegatif }),
    disputes: mapRecord(data.disputes, (choice) => oneOf(['formulir', 'lembar'] as const, choice)),
    dismissed: dismissed.filter((one) => one !== undefined),
  };
};

/** Settings from data of unknown shape; the defaults where it holds none. */
export const parseSettings = (data: unknown): Settings => {
  if (!isRecord(data)) return DEFAULT_SETTINGS;
  return {
    triwulan: oneOf([1, 2, 3, 4] as const, data.triwulan) ?? null,
    rataRata: oneOf(['sederhana', 'tertimbang'] as const, data.rataRata) ?? null,
    skala: oneOf(['batas-bawah', 'batas-atas'] as const, data.skala) ?? DEFAULT_SETTINGS.skala,
    batasCapaian: parseCap(data.batasCapaian) ?? null,
    rumusNegatif: oneOf(RUMUS_NEGATIF, data.rumusNegatif) ?? DEFAULT_SETTINGS.rumusNegatif,
    tulisRumus: data.tulisRumus === true,
    tables: mapRecord(data.tables, parseTable),
  };
};
