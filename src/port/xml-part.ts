/** Our custom XML parts of a workbook: plain data as the text of one element. */

/** Namespace of the custom XML part. */
export const JOURNAL_NAMESPACE = 'urn:evaluasi-renja:jurnal:1';
/** Namespace of the custom XML part that keeps the settings of the workbook. */
export const SETTINGS_NAMESPACE = 'urn:evaluasi-renja:pengaturan:1';

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
