import type { Cell, CellValue } from '../../grid/types';
import type { Severity } from '../facts/types';
import type { Lines } from './lines';

/**
 * What was written, so that "Kembalikan" can put it back. Kept in the workbook as a custom XML part
 * by both ports (Excel and file), in the same form (stored-journal.ts), so that either can restore what the other wrote.
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
  readonly command: 'hitung-ulang' | 'perbaiki' | 'periksa' | 'isi';
  /** Name of the file that the figures came from, of 'isi'. */
  readonly dari?: string;
  readonly entries: readonly JournalEntry[];
  /** What the sheets looked like once it was written, so that its cells are found after lines moved. Not on large sheets. */
  readonly lines?: readonly { readonly sheet: string; readonly lines: Lines }[];
  /** Set once restored. */
  readonly restored: boolean;
  /** Set when it was to be put back while sheets of it were gone: the entries are what is left for when they are there. */
  readonly waits?: true;
};

export type Journal = { readonly runs: readonly JournalRun[] };

export const EMPTY_JOURNAL: Journal = { runs: [] };

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
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Hosts write the signs of XML in their own ways when they store a part. */
const unescape = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });

/** Signs that XML forbids or that a reader may change on its way; JSON says them in plain letters. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const plain = (json: string): string =>
  json.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Any plain data as the text of one XML element in our namespace. */
export const toXmlPart = (namespace: string, data: unknown): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<data xmlns="${namespace}">${escape(plain(JSON.stringify(data)))}</data>`;

/** The inverse of `toXmlPart`; null when the text is not such a part or is damaged. The caller parses the data at its boundary. */
export const fromXmlPart = (namespace: string, xml: string): unknown => {
  const match = /<data xmlns=(?:"([^"]*)"|'([^']*)')>([\s\S]*)<\/data>\s*$/.exec(xml);
  if (match === null || (match[1] ?? match[2]) !== namespace) return null;
  try {
    return JSON.parse(unescape(match[3] ?? ''));
  } catch {
    return null;
  }
};

/** How a marked cell looks, the same in Excel and in files: fill and font colour by severity. */
export const MARK_LOOK: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  galat: { fill: '#FFC7CE', font: '#9C0006' },
  // Not the yellow that program rows are often filled with.
  peringatan: { fill: '#F9B76B', font: '#5C2E00' },
  info: { fill: '#DDEBF7', font: '#1F4E78' },
};
