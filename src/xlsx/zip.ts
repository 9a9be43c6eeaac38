import { deflateSync, inflateSync } from 'fflate';

/** A part of a zip archive (PKWARE APPNOTE 6.3), still packed as it lies there. */
export type ZipEntry = {
  readonly name: string;
  /** General purpose flags: 1 encrypted, 0x800 a name in UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes once unpacked, as the archive's directory says. */
  readonly size: number;
  readonly packed: Uint8Array;
};

/** An archive that is not what it says: cut off, overwritten, or packed in a way of its own. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const UTF8 = 0x800;
const IN_64 = 0xffffffff;

/** 1 January 1980: every part bears it, as in Excel's files, so that equal content saves to equal bytes. */
const FIRST_DAY = 0x21;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) crc = (CRC[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory begins and how many parts it lists. */
const directoryOf = (bytes: Uint8Array, view: DataView): { readonly offset: number; readonly count: number } => {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const found = { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    if (found.offset !== IN_64 && found.count !== 0xffff) return found;
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return found;
    const end = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end, true) !== END_64) throw new ZipError('zip64 directory');
    return {
      offset: Number(view.getBigUint64(end + 48, true)),
      count: Number(view.getBigUint64(end + 32, true)),
    };
  }
  throw new ZipError('no directory');
};

/** Sizes and place of a part whose own fields are full: they stand, in this order, in the extra field 1. */
const wideFields = (view: DataView, extra: number, length: number, fields: readonly number[]): readonly number[] => {
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return fields.map((field) => {
      if (field !== IN_64) return field;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return fields;
};

const decodeName = (bytes: Uint8Array, flags: number): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if ((flags & UTF8) !== 0) throw new ZipError('name');
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const readEntries = (bytes: Uint8Array): ZipEntry[] => {
  const view = viewOf(bytes);
  const { offset, count } = directoryOf(bytes, view);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let part = 0; part < count; part += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new ZipError('directory');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const after = at + 46 + (nameLength ?? 0);
    const flags = view.getUint16(at + 8, true);
    const [size = 0, packedSize = 0, place = 0] = wideFields(view, after, extraLength ?? 0, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    if (view.getUint32(place, true) !== LOCAL) throw new ZipError('part');
    const start = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
    if (start + packedSize > bytes.length) throw new ZipError('part');
    entries.push({
      name: decodeName(bytes.subarray(at + 46, after), flags),
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(start, start + packedSize),
    });
    at = after + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
};

/** The parts that the directory of an archive lists. Throws ZipError where it cannot be read. */
export const readZip = (bytes: Uint8Array): readonly ZipEntry[] => {
  try {
    return readEntries(bytes);
  } catch (error) {
    // Reading beyond the end.
    if (error instanceof RangeError) throw new ZipError('cut off', { cause: error });
    throw error;
  }
};

/** The content of a part. Throws ZipError where it is not what the directory says of it. */
export const unpack = ({ method, packed, size, crc }: ZipEntry): Uint8Array => {
  if (method !== 0 && method !== 8) throw new ZipError(`method ${method}`);
  let content: Uint8Array;
  try {
    // No more than one byte beyond what was announced: a part that swells says so at once.
    content = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw new ZipError('deflate', { cause: error });
  }
  if (content.length !== size) throw new ZipError('size');
  if (crcOf(content) !== crc) throw new ZipError('checksum');
  return content;
};

/** A part of its own content, deflated or stored. */
export const pack = (name: string, content: Uint8Array, stored: boolean): ZipEntry => ({
  name,
  flags: UTF8,
  method: stored ? 0 : 8,
  crc: crcOf(content),
  size: content.length,
  packed: stored ? content : deflateSync(content, { level: 6 }),
});

/** An archive of these parts; what is packed already stays as it is. Equal parts give equal bytes. */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  const named = entries.map((entry) => ({ ...entry, bytes: new TextEncoder().encode(entry.name) }));
  const length = named.reduce((sum, { bytes, packed }) => sum + 76 + 2 * bytes.length + packed.length, 22);
  const result = new Uint8Array(length);
  const view = viewOf(result);
  /** The fields that both headers of a part have, from the version needed to unpack it on. */
  const common = (at: number, { method, crc, packed, size, bytes }: (typeof named)[number]): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, UTF8, true);
    view.setUint16(at + 4, method, true);
    view.setUint16(at + 8, FIRST_DAY, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, bytes.length, true);
  };
  let at = 0;
  const places = named.map((entry) => {
    const place = at;
    view.setUint32(at, LOCAL, true);
    common(at + 4, entry);
    result.set(entry.bytes, at + 30);
    result.set(entry.packed, at + 30 + entry.bytes.length);
    at += 30 + entry.bytes.length + entry.packed.length;
    return place;
  });
  const directory = at;
  named.forEach((entry, part) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    common(at + 6, entry);
    view.setUint32(at + 42, places[part] ?? 0, true);
    result.set(entry.bytes, at + 46);
    at += 46 + entry.bytes.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return result;
};
