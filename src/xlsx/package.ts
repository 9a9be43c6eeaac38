import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate';
import { FileError, type FileFault } from './errors';

/** Declared sizes beyond these are refused before anything is inflated: a string can hold no more, and zip bombs stop here. */
const MAX_PART = 400_000_000;
const MAX_TOTAL = 1_000_000_000;

/** Excel stamps every part with the first day of the zip calendar; so do we, so that equal content saves to equal bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

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

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const holdsUtf16 = (bytes: Uint8Array, text: string): boolean => {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if ([...text].every((letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0) && bytes[at + 2 * i + 1] === 0)) {
      return true;
    }
  }
  return false;
};

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First records of a bare BIFF stream, versions 2 to 8, as Excel wrote them before compound files. */
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

/** What bytes that are no zip archive are. */
const faultOf = (bytes: Uint8Array): FileFault | null => {
  if (bytes.length === 0) return 'berkas-kosong';
  if (startsWith(bytes, CFB)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'bersandi' : 'xls-lama';
  if (BIFF.some((signature) => startsWith(bytes, signature))) return 'xls-lama';
  return startsWith(bytes, [0x50, 0x4b]) ? null : 'bukan-xlsx';
};

const listEntries = (bytes: Uint8Array): Map<string, UnzipFileInfo> => {
  const entries = new Map<string, UnzipFileInfo>();
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: (info) => {
        if (!info.name.endsWith('/')) entries.set(info.name.toLowerCase(), info);
        total += info.originalSize;
        if (info.originalSize > MAX_PART || total > MAX_TOTAL)
          throw new FileError('terlalu-besar', { part: info.name });
        return false;
      },
    });
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('terpotong', { cause: String(error) });
  }
  // A directory that does not lie where the archive says reads as noise.
  const isNoise = (name: string): boolean => name === '' || [...name].some((sign) => sign < ' ' || sign === '\uFFFD');
  if (entries.size === 0 || [...entries.keys()].some(isNoise)) throw new FileError('terpotong', { cause: 'directory' });
  return entries;
};

const decode = (name: string, bytes: Uint8Array): string => {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FileError('xml-rusak', { part: name, cause: String(error) });
  }
};

/** Checks that the zip archive is a workbook with XML parts. */
const requireWorkbook = (entries: ReadonlyMap<string, UnzipFileInfo>): void => {
  if (entries.has('xl/workbook.bin')) throw new FileError('xlsb');
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

  const inflate = (info: UnzipFileInfo): Uint8Array => {
    try {
      return unzipSync(input, { filter: (other) => other.name === info.name })[info.name] ?? new Uint8Array();
    } catch (error) {
      throw new FileError('terpotong', { part: info.name, cause: String(error) });
    }
  };
  const bytes = (name: string): Uint8Array | null => {
    const key = name.toLowerCase();
    const change = changes.get(key);
    if (change !== undefined) return change.content;
    const info = entries.get(key);
    return info === undefined ? null : inflate(info);
  };
  const text = (name: string): string | null => {
    const content = bytes(name);
    return content === null ? null : decode(name, content);
  };
  const names = (): readonly string[] => [
    ...[...entries].filter(([key]) => changes.get(key)?.content !== null).map(([, info]) => info.name),
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
      changes.set(key, {
        name: kept,
        content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      });
    },
    remove: (name) => {
      const key = name.toLowerCase();
      if (entries.has(key)) changes.set(key, { name, content: null });
      else changes.delete(key);
    },
    save: () => {
      const files: Zippable = {};
      for (const name of names()) {
        const stored = entries.get(name.toLowerCase())?.compression === 0;
        files[name] = [bytes(name) ?? new Uint8Array(), { level: stored ? 0 : 6 }];
      }
      return zipSync(files, { mtime: ZIP_EPOCH });
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
