import { FileError } from './errors';
import { faultOf } from './foreign';
import { decodeXml, encodeXml, encodingOf, type Encoding } from './text-encoding';
import { pack, readZip, unpack, writeZip, ZipError, type ZipEntry } from './zip';

/** Parts larger than this are not read: text, cells and results of a larger sheet do not fit in memory together. */
const MAX_PART = 250_000_000;

/** Sheets of nothing but formatted rows pack to a sixteenth; what packs so much better was made to fill memory. */
const MAX_SWELLING = 100;
/** Small parts may swell as they like. */
const SMALL_PART = 10_000_000;

/**
 * An Office package in memory: parts by name ('xl/workbook.xml', without leading slash, any letter case).
 * Parts are inflated when asked for; a part never set is saved with the very bytes it was read with.
 */
export type Package = {
  readonly names: () => readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a part, or null when there is none. Throws FileError 'terpotong' when it cannot be inflated. */
  readonly bytes: (name: string) => Uint8Array | null;
  /** The text of an XML part, or null when there is none. A byte order mark is kept as its first character. */
  readonly text: (name: string) => string | null;
  /** The text of a part that must be there. Throws FileError 'bagian-hilang'. */
  readonly need: (name: string) => string;
  readonly set: (name: string, content: string | Uint8Array) => void;
  readonly remove: (name: string) => void;
  readonly save: () => Uint8Array;
  /** Runs a change; when it throws, the package is as before. */
  readonly atomically: <T>(change: () => T) => T;
};

/** Some programs write names with backslashes, or from the root. */
const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');

const listEntries = (bytes: Uint8Array): Map<string, ZipEntry> => {
  try {
    const parts = readZip(bytes).filter(({ name }) => !/[\\/]$/.test(name));
    if (parts.length === 0) throw new ZipError('directory');
    if (parts.some(({ flags }) => (flags & 1) !== 0)) throw new FileError('bersandi');
    return new Map(parts.map((entry) => [plainName(entry.name).toLowerCase(), entry]));
  } catch (error) {
    if (error instanceof ZipError) throw new FileError('terpotong', { cause: error.message });
    throw error;
  }
};

const decode = (name: string, bytes: Uint8Array): string => {
  try {
    return decodeXml(bytes);
  } catch (error) {
    throw new FileError('xml-rusak', { part: name, cause: String(error) });
  }
};

/** Checks that the zip archive is a workbook with XML parts. */
const requireWorkbook = (entries: ReadonlyMap<string, unknown>): void => {
  if (entries.has('xl/workbook.bin')) throw new FileError('xlsb');
  if (entries.has('mimetype') && entries.has('content.xml')) throw new FileError('ods');
  if (entries.has('[content_types].xml') && entries.has('_rels/.rels')) return;
  const looksLikeWorkbook = [...entries.keys()].some((name) => name.startsWith('xl/'));
  if (!looksLikeWorkbook) throw new FileError('bukan-xlsx');
  throw new FileError('bagian-hilang', { part: entries.has('_rels/.rels') ? '[Content_Types].xml' : '_rels/.rels' });
};

/**
 * Opens the bytes of an .xlsx or .xlsm file (ECMA-376 part 2, open packaging).
 * Throws FileError for an empty, truncated, encrypted, old binary or foreign file.
 */
export const openPackage = (input: Uint8Array): Package => {
  const fault = faultOf(input);
  if (fault !== null) throw new FileError(fault);
  const entries = listEntries(input);
  requireWorkbook(entries);
  /** Lower-case name → the part's name and new content, null when removed. */
  let changes = new Map<string, { readonly name: string; readonly content: Uint8Array | null }>();

  /** How parts that were read as text are encoded. */
  const encodings = new Map<string, Encoding>();

  const inflate = (entry: ZipEntry): Uint8Array => {
    const { size, packed, name: part } = entry;
    if (size > MAX_PART) throw new FileError('terlalu-besar', { part });
    if (size > SMALL_PART && size > packed.length * MAX_SWELLING) throw new FileError('mengembang', { part });
    try {
      return unpack(entry);
    } catch (error) {
      if (error instanceof ZipError) throw new FileError('terpotong', { part, cause: error.message });
      throw error;
    }
  };
  const bytes = (name: string): Uint8Array | null => {
    const key = name.toLowerCase();
    const change = changes.get(key);
    if (change !== undefined) return change.content;
    const entry = entries.get(key);
    return entry === undefined ? null : inflate(entry);
  };
  const text = (name: string): string | null => {
    const content = bytes(name);
    if (content === null) return null;
    encodings.set(name.toLowerCase(), encodingOf(content));
    return decode(name, content);
  };
  const names = (): readonly string[] => [
    ...[...entries].filter(([key]) => changes.get(key)?.content !== null).map(([, { name }]) => plainName(name)),
    ...[...changes].filter(([key, { content }]) => content !== null && !entries.has(key)).map(([, { name }]) => name),
  ];

  return {
    names,
    bytes,
    text,
    has: (name) => {
      const key = name.toLowerCase();
      const change = changes.get(key);
      return change === undefined ? entries.has(key) : change.content !== null;
    },
    need: (name) => {
      const content = text(name);
      if (content === null) throw new FileError('bagian-hilang', { part: name });
      return content;
    },
    set: (name, content) => {
      const key = name.toLowerCase();
      const kept = entries.get(key)?.name ?? changes.get(key)?.name ?? name;
      const encoded = typeof content === 'string' ? encodeXml(content, encodings.get(key) ?? 'utf-8') : content;
      changes.set(key, { name: kept, content: encoded });
    },
    remove: (name) => {
      const key = name.toLowerCase();
      if (entries.has(key)) changes.set(key, { name, content: null });
      else changes.delete(key);
    },
    save: () => {
      const changed = [...changes].flatMap(([key, { name, content }]) =>
        content === null ? [] : [[key, pack(name, content, entries.get(key)?.method === 0)] as const],
      );
      const made = new Map(changed);
      const kept = [...entries].flatMap(([key, entry]) =>
        changes.get(key)?.content === null ? [] : [made.get(key) ?? entry],
      );
      return writeZip([...kept, ...changed.flatMap(([key, entry]) => (entries.has(key) ? [] : [entry]))]);
    },
    atomically: (change) => {
      const before = new Map(changes);
      try {
        return change();
      } catch (error) {
        changes = before;
        throw error;
      }
    },
  };
};
