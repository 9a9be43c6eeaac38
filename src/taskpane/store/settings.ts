import { tableSettingsOf } from '../../engine';
import { keptSettings } from '../../engine/settings';
import {
  DEFAULT_SETTINGS,
  type Jawaban,
  type Question,
  type Settings,
  type Table,
  type TableSettings,
} from '../../engine/facts/types';
import type { Finding, RuleId } from '../../engine/rules/finding';

/** The settings with a list of codes to check against, or without one. */
export const withCodes = (settings: Settings, nomenklatur: Settings['nomenklatur']): Settings =>
  nomenklatur == null ? keptSettings(settings) : { ...settings, nomenklatur };

/** Choices of one table; undefined takes one back. */
export const setTable = (settings: Settings, fingerprint: string, change: Partial<TableSettings>): Settings =>
  withTable(settings, fingerprint, (table) =>
    Object.fromEntries(Object.entries({ ...table, ...change }).filter(([, value]) => value !== undefined)),
  );

/** Every choice of the settings screen back to its default; corrections of tables and the list of codes stay. */
export const resetChoices = (settings: Settings): Settings => {
  const none = { triwulan: undefined, triwulanRp: undefined, batasCapaian: undefined, rumusNegatif: undefined };
  const tables = Object.keys(settings.tables).reduce((next, one) => setTable(next, one, none), settings).tables;
  return withCodes({ ...DEFAULT_SETTINGS, tables }, settings.nomenklatur);
};

export type ColumnCorrection = NonNullable<TableSettings['columns']>[string];
export type RowCorrection = NonNullable<TableSettings['rows']>[string];

const withTable = (
  settings: Settings,
  fingerprint: string,
  change: (table: TableSettings) => TableSettings,
): Settings => ({
  ...settings,
  tables: { ...settings.tables, [fingerprint]: change(tableSettingsOf(settings, fingerprint)) },
});

/** What a column means, as the user says; null takes the correction back. */
export const correctColumn = (
  settings: Settings,
  fingerprint: string,
  key: string,
  correction: ColumnCorrection | null,
): Settings =>
  withTable(settings, fingerprint, (table) => ({ ...table, columns: put(table.columns ?? {}, key, correction) }));

/** Which arithmetic a disputed column follows, as the user says; null opens the question again. */
export const settleDispute = (
  settings: Settings,
  fingerprint: string,
  keys: readonly string[],
  choice: 'formulir' | 'lembar' | null,
): Settings =>
  withTable(settings, fingerprint, (table) => ({
    ...table,
    disputes: keys.reduce((disputes, key) => put(disputes, key, choice), table.disputes ?? {}),
  }));

/** What the user answered to a question; it is the strongest evidence from then on. */
export const answerQuestion = (
  settings: Settings,
  table: Table,
  { id, perihal, kunci }: Question,
  answer: Jawaban,
): Settings => {
  const { fingerprint, form } = table;
  if (answer === 'formulir' || answer === 'lembar') return settleDispute(settings, fingerprint, [kunci], answer);
  if (perihal === 'tabel') return chooseForm(settings, fingerprint, form);
  return withTable(settings, fingerprint, (own) => ({ ...own, jawaban: put(own.jawaban ?? {}, id, answer) }));
};

/** What a row is and how its quarters count, as the user says; null takes the correction back. */
export const correctRow = (
  settings: Settings,
  fingerprint: string,
  key: string,
  correction: RowCorrection | null,
): Settings =>
  withTable(settings, fingerprint, (table) => ({ ...table, rows: put(table.rows ?? {}, key, correction) }));

/** Another form than the recognised one; null goes back to the recognised one. */
export const chooseForm = (settings: Settings, fingerprint: string, form: string | null): Settings =>
  withTable(settings, fingerprint, (table) => (form === null ? without(table, 'form') : { ...table, form }));

/** Lets the engine find the headings of a table itself again. */
export const forgetHeadings = (settings: Settings, fingerprint: string): Settings =>
  withTable(settings, fingerprint, (table) => without(table, 'headings'));

export const exclude = (settings: Settings, fingerprint: string, excluded: boolean): Settings =>
  withTable(settings, fingerprint, (table) => ({ ...table, excluded }));

/** Dismisses a finding with a reason, for as long as the cell shows what it shows now. */
export const dismiss = (
  settings: Settings,
  fingerprint: string,
  finding: Finding,
  key: string,
  reason: string,
): Settings =>
  withTable(settings, fingerprint, (table) => ({
    ...table,
    dismissed: [...others(table, finding.rule, key), { rule: finding.rule, key, found: finding.found, reason }],
  }));

export const undismiss = (settings: Settings, fingerprint: string, finding: Finding, key: string): Settings =>
  withTable(settings, fingerprint, (table) => ({ ...table, dismissed: others(table, finding.rule, key) }));

const others = (table: TableSettings, rule: RuleId, key: string) =>
  (table.dismissed ?? []).filter((one) => one.rule !== rule || one.key !== key);

const without = <Record, Key extends keyof Record>(record: Record, key: Key): Omit<Record, Key> => {
  const rest = { ...record };
  delete rest[key];
  return rest;
};

const put = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Record<string, Value> => (value === null ? without(record, key) : { ...record, [key]: value });
