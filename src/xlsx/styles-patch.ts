import type { Package } from './package';
import { builtInId } from './built-in-formats';
import { addContentType, addRelation, OFFICE_RELATION } from './relations';
import { escapeXml, scanXml, spliceText, type Splice } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const MINIMAL =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

/** Lists of the style sheet in the order that Excel demands (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** A list of the style sheet: its opening tag, its end, and its items as text. */
type StyleList = {
  readonly open: { start: number; end: number } | null;
  readonly close: number;
  readonly items: readonly string[];
};
type Styles = { readonly prefix: string; readonly xml: string; readonly list: (name: string) => StyleList };

/** The styles part of the workbook; a minimal one is made where there is none, and its name returned. */
export const ensureStyles = (pkg: Package, workbook: string, styles: string | null): string => {
  if (styles !== null) return styles;
  const part = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
  pkg.set(part, MINIMAL);
  addRelation(pkg, workbook, `${OFFICE_RELATION}/styles`, part);
  addContentType(pkg, part, STYLES_TYPE);
  return part;
};

const openStyles = (pkg: Package, part: string): Styles => {
  const xml = pkg.need(part);
  const lists = new Map<string, { open: { start: number; end: number }; close: number; items: string[] }>();
  const path: string[] = [];
  let itemStart = 0;
  let root = '';
  let end = xml.length;
  scanXml(part, xml, {
    open: (name, _attributes, start, stop) => {
      path.push(name);
      if (path.length === 1) root = xml.slice(start + 1, stop).split(/[\s/>]/)[0] ?? '';
      else if (path.length === 2) lists.set(name, { open: { start, end: stop }, close: stop, items: [] });
      else if (path.length === 3) itemStart = start;
    },
    close: (name, start, stop) => {
      if (path.length === 1) end = start;
      else if (path.length === 2) Object.assign(lists.get(name) ?? {}, { close: start });
      else if (path.length === 3) lists.get(path[1] ?? '')?.items.push(xml.slice(itemStart, stop));
      path.pop();
    },
  });
  const missing = (name: string): StyleList => {
    const rank = ORDER.indexOf(name);
    const next = ORDER.slice(rank + 1).flatMap((later) => lists.get(later)?.open.start ?? []);
    return { open: null, close: next[0] ?? end, items: [] };
  };
  return { prefix: root.slice(0, root.indexOf(':') + 1), xml, list: (name) => lists.get(name) ?? missing(name) };
};

const withCount = (tag: string, count: number): string =>
  /\scount=("[^"]*"|'[^']*')/.test(tag)
    ? tag.replace(/\scount=("[^"]*"|'[^']*')/, ` count="${count}"`)
    : tag.replace(/(?<!\s)\s*(\/?>)$/, ` count="${count}"$1`);

/** The changes that append items to a list of the style sheet. */
const appendTo = (styles: Styles, name: string, added: readonly string[]): Splice[] => {
  const { open, close, items } = styles.list(name);
  const tag = `${styles.prefix}${name}`;
  const count = items.length + added.length;
  if (open === null) return [{ start: close, end: close, text: `<${tag} count="${count}">${added.join('')}</${tag}>` }];
  const text = withCount(styles.xml.slice(open.start, open.end), count);
  if (text.endsWith('/>'))
    return [{ ...open, text: `${text.replace(/(?<!\s)\s*\/>$/, '>')}${added.join('')}</${tag}>` }];
  return [
    { ...open, text },
    { start: close, end: close, text: added.join('') },
  ];
};

/**
 * Indices of differential formats (`<dxf>` without prefix) in the styles part, appended where they are missing.
 * A format of the same text is used again.
 */
export const useDxfs = (pkg: Package, part: string, dxfs: readonly string[]): readonly number[] => {
  const styles = openStyles(pkg, part);
  const wanted = dxfs.map((dxf) => prefixed(dxf, styles.prefix));
  const known = [...styles.list('dxfs').items];
  const missing = wanted.filter((dxf) => !known.includes(dxf));
  if (missing.length > 0) pkg.set(part, spliceText(styles.xml, appendTo(styles, 'dxfs', missing)));
  const all = [...known, ...missing];
  return wanted.map((dxf) => all.indexOf(dxf));
};

/** Takes those of our differential formats away that stand at the end of the list and that nothing uses. */
export const dropDxfs = (
  pkg: Package,
  part: string,
  dxfs: readonly string[],
  isUsed: (index: number) => boolean,
): void => {
  const styles = openStyles(pkg, part);
  const ours = new Set(dxfs.map((dxf) => prefixed(dxf, styles.prefix)));
  const { open, close, items } = styles.list('dxfs');
  let kept = items.length;
  while (kept > 0 && ours.has(items[kept - 1] ?? '') && !isUsed(kept - 1)) kept -= 1;
  if (kept === items.length || open === null) return;
  const dropped = items.slice(kept).reduce((length, item) => length + item.length, 0);
  const tag = withCount(styles.xml.slice(open.start, open.end), kept);
  pkg.set(
    part,
    kept > 0
      ? spliceText(styles.xml, [
          { ...open, text: tag },
          { start: close - dropped, end: close, text: '' },
        ])
      : spliceText(styles.xml, [
          { start: open.start, end: styles.xml.indexOf('>', close) + 1, text: tag.replace(/>$/, '/>') },
        ]),
  );
};

const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`);

const formatAt = (styles: Styles, index: number): string =>
  styles.list('cellXfs').items[index] ?? `<${styles.prefix}xf xfId="0"/>`;

const isFalse = (value: string | undefined): boolean => value === undefined || value === '0' || value === 'false';

/** What a cell format says, however it is written: attributes in any order, those that say nothing left out. */
const meaningOf = (format: string): string => {
  const end = format.indexOf('>');
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single = ''] of format
    .slice(0, end)
    .matchAll(/\s([\w:]+)=(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name, double ?? single);
  }
  const isGeneral = (attributes.get('numFmtId') ?? '0') === '0';
  if (isGeneral) attributes.delete('numFmtId');
  if (isGeneral || !isFalse(attributes.get('applyNumberFormat') ?? '1')) attributes.delete('applyNumberFormat');
  if (isFalse(attributes.get('quotePrefix'))) attributes.delete('quotePrefix');
  const inner = format.slice(end + 1).replace(/<\/(?:\w+:)?xf>$/, '');
  return [...attributes].map((pair) => pair.join('=')).sort().join(' ') + inner; // prettier-ignore
};

/** Index of an item of a list of the style sheet ('fonts', '<font>…</font>' without prefix), appended when it is not there. */
export const useItem = (pkg: Package, part: string, list: string, item: string): number => {
  const styles = openStyles(pkg, part);
  const wanted = prefixed(item, styles.prefix);
  const { items } = styles.list(list);
  const known = items.indexOf(wanted);
  if (known >= 0) return known;
  pkg.set(part, spliceText(styles.xml, appendTo(styles, list, [wanted])));
  return items.length;
};

/** Index of a cell format in the styles part, appended when none says the same. */
const useFormat = (pkg: Package, part: string, styles: Styles, format: string): number => {
  const { items } = styles.list('cellXfs');
  const exact = items.indexOf(format);
  if (exact >= 0) return exact;
  const meaning = meaningOf(format);
  const index = items.findIndex((item) => meaningOf(item) === meaning);
  if (index >= 0) return index;
  pkg.set(part, spliceText(styles.xml, appendTo(styles, 'cellXfs', [format])));
  return items.length;
};

/** A cell format with an attribute set where it stands, added in front, or (null) taken away. */
const withAttribute = (format: string, name: string, value: string | null): string => {
  const end = format.indexOf('>');
  const known = new RegExp(`\\s${name}=("[^"]*"|'[^']*')`);
  const set = value === null ? '' : ` ${name}="${value}"`;
  const open = format.slice(0, end);
  const changed = known.test(open) ? open.replace(known, set) : open.replace(/^<[\w:]+/, `$&${set}`);
  return changed + format.slice(end);
};

const isQuoted = (format: string): boolean => /\squotePrefix=("1"|"true"|'1'|'true')/.test(format);

/** The cell format like `index` under which a text stays text when it is edited, as after a typed apostrophe. */
export const quotedFormat = (pkg: Package, part: string, index: number): number => {
  const styles = openStyles(pkg, part);
  const format = formatAt(styles, index);
  return isQuoted(format) ? index : useFormat(pkg, part, styles, withAttribute(format, 'quotePrefix', '1'));
};

/** The cell format like `index` without the typed apostrophe: the one `quotedFormat` was made from. */
export const unquotedFormat = (pkg: Package, part: string, index: number): number => {
  const styles = openStyles(pkg, part);
  const format = formatAt(styles, index);
  return isQuoted(format) ? useFormat(pkg, part, styles, withAttribute(format, 'quotePrefix', null)) : index;
};

const numberFormatId = (format: string): string | undefined => /\snumFmtId=["'](\d+)["']/.exec(format)?.[1];

/** Id of a number format code: built in, in the styles part, or appended to it. */
export const useNumberFormat = (pkg: Package, part: string, code: string): number => {
  const builtIn = builtInId(code);
  if (builtIn !== null) return builtIn;
  const styles = openStyles(pkg, part);
  const attribute = `formatCode="${escapeXml(code)}"`;
  const { items } = styles.list('numFmts');
  const known = items.find((item) => readAttribute(part, item, 'formatCode') === code);
  if (known !== undefined) return Number(numberFormatId(known) ?? 0);
  const id = Math.max(163, ...items.map((item) => Number(numberFormatId(item) ?? 0))) + 1;
  const entry = `<${styles.prefix}numFmt numFmtId="${id}" ${attribute}/>`;
  pkg.set(part, spliceText(styles.xml, appendTo(styles, 'numFmts', [entry])));
  return id;
};

/** An attribute of the outermost element of an item, unescaped. */
const readAttribute = (part: string, item: string, name: string): string | undefined => {
  let value: string | undefined;
  scanXml(part, item.replace(/^<\w+:/, '<'), { open: (_name, attributes) => (value ??= attributes[name]) });
  return value;
};

/**
 * The cell format like `index` with another number format; everything else of it stays. The former format asked for again
 * gives the former index back, where no earlier one says the same.
 */
export const reformatted = (pkg: Package, part: string, index: number, code: string): number => {
  const id = useNumberFormat(pkg, part, code);
  const styles = openStyles(pkg, part);
  const format = formatAt(styles, index);
  if (Number(numberFormatId(format) ?? 0) === id) return index;
  const applied = withAttribute(format, 'applyNumberFormat', '1');
  return useFormat(pkg, part, styles, withAttribute(applied, 'numFmtId', String(id)));
};
