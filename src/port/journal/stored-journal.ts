import type { CellValue } from '../../grid/types';
import type { Journal, JournalEntry, JournalRun } from './journal';
import { parseLines, storedLines, type StoredLines } from './stored-lines';

/**
 * The journal as the workbook keeps it. A run of a large table has tens of thousands of entries, and what holds it crosses
 * to Excel in one message, quoted twice: entries are lists of seven, the names of sheets and formats stand once a run.
 */
type StoredEntry = readonly [
  sheet: number,
  row: number,
  column: number,
  before: CellValue,
  beforeFormat: number,
  after: CellValue,
  afterFormat: number,
];
type StoredRun = Omit<JournalRun, 'entries' | 'lines'> & {
  readonly sheets: readonly string[];
  readonly formats: readonly string[];
  readonly entries: readonly StoredEntry[];
};
type StoredJournal = {
  readonly version: 2;
  readonly runs: readonly (StoredRun & { readonly lines?: readonly (readonly [sheet: string, signs: number])[] })[];
  /** What sheets looked like, once for all runs that found them alike. */
  readonly signs?: readonly StoredLines[];
};

/** Names numbered as they come up. */
const numbering = () => {
  const numbers = new Map<string, number>();
  const of = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  return { of, names: () => [...numbers.keys()] };
};

/** A run without the signs of its sheets. */
export const storedRun = ({ id, when, command, dari, entries, restored, waits }: JournalRun): StoredRun => {
  const sheets = numbering();
  const formats = numbering();
  const stored = entries.map(({ sheet, cell, before, beforeFormat, after, afterFormat }): StoredEntry => [
    sheets.of(sheet),
    cell.row,
    cell.column,
    before,
    formats.of(beforeFormat),
    after,
    formats.of(afterFormat),
  ]);
  return {
    id,
    when,
    command,
    ...(dari === undefined ? {} : { dari }),
    restored,
    ...(waits === undefined ? {} : { waits }),
    sheets: sheets.names(),
    formats: formats.names(),
    entries: stored,
  };
};

/** The journal in the form that `parseJournal` reads. */
export const storedJournal = ({ runs }: Journal): StoredJournal => {
  const { signs, of } = storedLines(runs);
  const stored = runs.map((run) => {
    const lines = of(run);
    return lines.length === 0 ? storedRun(run) : { ...storedRun(run), lines };
  });
  return { version: 2, runs: stored, ...(signs.length === 0 ? {} : { signs }) };
};

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isIndex = (data: unknown): data is number => Number.isInteger(data) && Number(data) >= 0;
const isCellValue = (data: unknown): data is CellValue => ['string', 'number', 'boolean'].includes(typeof data);
const nameAt = (names: unknown, at: unknown): unknown => (Array.isArray(names) && isIndex(at) ? names[at] : undefined);

/** An entry of version 1 spells everything out. */
const parseSpelled = (data: unknown): JournalEntry | null => {
  if (!isRecord(data) || !isRecord(data.cell)) return null;
  const { sheet, before, beforeFormat, after, afterFormat } = data;
  const { row, column } = data.cell;
  if (typeof sheet !== 'string' || !isIndex(row) || !isIndex(column)) return null;
  if (!isCellValue(before) || !isCellValue(after)) return null;
  if (typeof beforeFormat !== 'string' || typeof afterFormat !== 'string') return null;
  return { sheet, cell: { row, column }, before, beforeFormat, after, afterFormat };
};

const parseListed = (data: unknown, sheets: unknown, formats: unknown): JournalEntry | null => {
  if (!Array.isArray(data)) return null;
  const [sheet, row, column, before, beforeFormat, after, afterFormat]: readonly unknown[] = data;
  return parseSpelled({
    sheet: nameAt(sheets, sheet),
    cell: { row, column },
    before,
    beforeFormat: nameAt(formats, beforeFormat),
    after,
    afterFormat: nameAt(formats, afterFormat),
  });
};

const COMMANDS = ['hitung-ulang', 'perbaiki', 'periksa', 'isi'] as const;

const parseRun = (data: unknown, version: 1 | 2, signs: unknown): JournalRun | null => {
  if (!isRecord(data) || !Array.isArray(data.entries)) return null;
  const { id, when, restored, sheets, formats } = data;
  const command = COMMANDS.find((one) => one === data.command);
  const found: readonly unknown[] = data.entries;
  const entries = found.map((one) => (version === 1 ? parseSpelled(one) : parseListed(one, sheets, formats)));
  if (typeof id !== 'string' || typeof when !== 'string' || typeof restored !== 'boolean' || command === undefined)
    return null;
  const whole = entries.filter((entry) => entry !== null);
  if (whole.length !== entries.length) return null;
  const lines = parseLines(data.lines, signs);
  return {
    id,
    when,
    command,
    ...(typeof data.dari === 'string' ? { dari: data.dari } : {}),
    entries: whole,
    restored,
    ...(data.waits === true ? { waits: true } : {}),
    ...(lines.length === 0 ? {} : { lines }),
  };
};

/** The journal that data of a custom XML part holds, in this form or the first one; null when anything in it is not as we write it. */
export const parseJournal = (data: unknown): Journal | null => {
  if (!isRecord(data) || !Array.isArray(data.runs)) return null;
  const { version } = data;
  if (version !== 1 && version !== 2) return null;
  const runs = data.runs.map((run) => parseRun(run, version, data.signs)).filter((run) => run !== null);
  return runs.length === data.runs.length ? { runs } : null;
};
