/** How the text of a part is kept as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const DECLARATION = /^(\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*)(["'])([A-Za-z][\w.-]*)\2/;

/** The encoding that the first bytes show: a byte order mark, or every other byte of `<?` being zero. */
export const encodingOf = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0x3c, 0x00])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff]) || startsWith(bytes, [0x00, 0x3c])) return 'utf-16be';
  return 'utf-8';
};

/** The text of an XML part, its byte order mark kept. Throws TypeError or RangeError for bytes that are no text. */
export const decodeXml = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  const [, , , declared = 'utf-8'] = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, 120))) ?? [];
  const label = /^utf-?(8|16)$/i.test(declared) ? 'utf-8' : declared;
  return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
};

/** Bytes of two for each unit of a text. */
const encodeUtf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};

/**
 * The bytes of an XML part in the encoding that it declares, or else had before: other programs go by the declaration.
 * Encodings that we cannot write become UTF-8, and the declaration says so.
 */
export const encodeXml = (text: string, before: Encoding): Uint8Array => {
  const declared = DECLARATION.exec(text)?.[3]?.toLowerCase() ?? before;
  // Without a mark nothing tells UTF-16 for sure.
  if (declared.startsWith('utf-16'))
    return encodeUtf16(text.startsWith('\uFEFF') ? text : `\uFEFF${text}`, before !== 'utf-16be');
  const named = text.replace(DECLARATION, (whole: string, head: string, quote: string, label: string) =>
    /^utf-?8$/i.test(label) ? whole : `${head}${quote}UTF-8${quote}`,
  );
  return new TextEncoder().encode(named);
};
