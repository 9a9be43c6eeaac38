import { SaxesParser } from 'saxes';
import { FileError } from './errors';

export type Attributes = Readonly<Record<string, string>>;

/**
 * What a reader of XML gets. Names come without the prefix of the document element, so that 'x:row' of a file that
 * prefixes everything is 'row', while elements of extensions keep theirs ('x14:cfRule').
 * Positions count UTF-16 units of the text: where the tag begins and the first unit after it.
 */
type XmlHandler = {
  readonly open?: (name: string, attributes: Attributes, start: number, end: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, start: number, end: number) => void;
};

/** No part of a workbook nests deeper than some dozens of elements; other readers of XML stop at 256 as well. */
const MAX_DEPTH = 256;

/**
 * Reads well-formed XML from start to end. Refuses document types (entities, external references).
 * Throws FileError 'xml-rusak' with the part's name.
 */
export const scanXml = (part: string, xml: string, handler: XmlHandler): void => {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const fail = (cause: string): never => {
    throw new FileError('xml-rusak', { part, cause });
  };
  let prefix: string | null = null;
  const local = (name: string): string =>
    prefix !== null && prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', () => fail('DOCTYPE'));
  const { open, text, close } = handler;
  let depth = 0;
  parser.on('opentag', (tag) => {
    prefix ??= tag.name.slice(0, tag.name.indexOf(':') + 1);
    depth += 1;
    if (depth > MAX_DEPTH) fail(`deeper than ${MAX_DEPTH} elements`);
    if (open === undefined) return;
    const end = parser.position;
    open(local(tag.name), tag.attributes, xml.lastIndexOf('<', end - 1), end);
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close === undefined) parser.on('closetag', () => (depth -= 1));
  else {
    parser.on('closetag', (tag) => {
      depth -= 1;
      const end = parser.position;
      close(local(tag.name), xml.lastIndexOf('<', end - 1), end);
    });
  }
  parser.write(xml).close();
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a double-quoted attribute. Characters that XML forbids become Excel's own `_xHHHH_`. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );

/**
 * Text of a string of a sheet: what XML would change or forbid (carriage returns, halves of a character) is `_xHHHH_`, and
 * what only looks so is kept apart from it, so that the very text comes back.
 */
export const escapeString = (text: string): string =>
  escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(
        /\r|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
        (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ),
  );

/** Undoes `_xHHHH_` in the strings of a sheet (ECMA-376 part 1, 22.9.2.19). */
export const unescapeString = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** A replacement of text[start, end) by `text`. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** Applies replacements that do not overlap; those at one place keep their order. Everything else stays as it is. */
export const spliceText = (source: string, splices: readonly Splice[]): string => {
  const sorted = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((a, b) => a.start - b.start || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
};
