import type { Cell, CellValue } from '../grid/types';
import type { Severity } from './types';

/**
 * What was written, so that "Kembalikan" can put it back. Kept in the workbook as a custom XML part
 * by both ports (Excel and file), in the same form, so that either can restore what the other wrote.
 */
export type JournalEntry = {
  readonly sheet: string;
  readonly cell: Cell;
  /** Formula (with '=') or value before the write, '' for blank. */
  readonly before: CellValue;
  readonly beforeFormat: string;
  readonly after: CellValue;
  readonly afterFormat: string;
};

export type JournalRun = {
  readonly id: string;
  /** ISO 8601, given by the port (the core knows no clock). */
  readonly when: string;
  readonly command: 'hitung-ulang' | 'perbaiki' | 'periksa';
  readonly entries: readonly JournalEntry[];
  /** Set once restored. */
  readonly restored: boolean;
  /** Set when it was to be put back while sheets of it were gone: the entries are what is left for when they are there. */
  readonly waits?: true;
};

export type Journal = { readonly version: 1; readonly runs: readonly JournalRun[] };

export const EMPTY_JOURNAL: Journal = { version: 1, runs: [] };

/** Namespace of the custom XML part. */
export const JOURNAL_NAMESPACE = 'urn:evaluasi-renja:jurnal:1';
/** Namespace of the custom XML part that keeps the settings of the workbook. */
export const SETTINGS_NAMESPACE = 'urn:evaluasi-renja:pengaturan:1';
/** The constant formula of our conditional formats, by which they are found again. */
export const markFormula = (severity: string): string => `=N("evaluasi-renja:${severity}")=0`;
/** First line of our notes. */
export const NOTE_PREFIX = 'Evaluasi Renja · ';

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt);/g, (_, name: string) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));

/** Any plain data as the text of one XML element in our namespace. */
export const toXmlPart = (namespace: string, data: unknown): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<data xmlns="${namespace}">${escape(JSON.stringify(data))}</data>`;

/** The inverse of `toXmlPart`; null when the text is not such a part or is damaged. The caller parses the data at its boundary. */
export const fromXmlPart = (namespace: string, xml: string): unknown => {
  const match = /<data xmlns="([^"]*)">([\s\S]*)<\/data>\s*$/.exec(xml);
  if (match === null || match[1] !== namespace) return null;
  try {
    return JSON.parse(unescape(match[2] ?? ''));
  } catch {
    return null;
  }
};

/** How a marked cell looks, the same in Excel and in files: fill and font colour by severity. */
export const MARK_LOOK: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  galat: { fill: '#FFC7CE', font: '#9C0006' },
  peringatan: { fill: '#FFEB9C', font: '#7F4F00' },
  info: { fill: '#DDEBF7', font: '#1F4E78' },
};

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isIndex = (data: unknown): data is number => Number.isInteger(data) && Number(data) >= 0;
const isCellValue = (data: unknown): data is CellValue => ['string', 'number', 'boolean'].includes(typeof data);

const parseEntry = (data: unknown): JournalEntry | null => {
  if (!isRecord(data) || !isRecord(data.cell)) return null;
  const { sheet, before, beforeFormat, after, afterFormat } = data;
  const { row, column } = data.cell;
  if (typeof sheet !== 'string' || !isIndex(row) || !isIndex(column)) return null;
  if (!isCellValue(before) || !isCellValue(after)) return null;
  if (typeof beforeFormat !== 'string' || typeof afterFormat !== 'string') return null;
  return { sheet, cell: { row, column }, before, beforeFormat, after, afterFormat };
};

const COMMANDS = ['hitung-ulang', 'perbaiki', 'periksa'] as const;

const parseRun = (data: unknown): JournalRun | null => {
  if (!isRecord(data) || !Array.isArray(data.entries)) return null;
  const { id, when, restored } = data;
  const command = COMMANDS.find((one) => one === data.command);
  const entries = data.entries.map(parseEntry);
  if (typeof id !== 'string' || typeof when !== 'string' || typeof restored !== 'boolean' || command === undefined)
    return null;
  const whole = entries.filter((entry) => entry !== null);
  if (whole.length !== entries.length) return null;
  return { id, when, command, entries: whole, restored, ...(data.waits === true ? { waits: true } : {}) };
};

/** The journal that data of a custom XML part holds; null when anything in it is not as we write it. */
export const parseJournal = (data: unknown): Journal | null => {
  if (!isRecord(data) || data.version !== 1 || !Array.isArray(data.runs)) return null;
  const runs = data.runs.map(parseRun).filter((run) => run !== null);
  return runs.length === data.runs.length ? { version: 1, runs } : null;
};
