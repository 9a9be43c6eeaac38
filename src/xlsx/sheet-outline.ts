import { scanSheet, type Span } from './sheet-scan';
import type { Attributes, Splice } from './xml';

/** Children of `<worksheet>` in the order that Excel demands (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection',
  'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells',
  'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
  'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing',
  'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts',
  'extLst',
]; // prettier-ignore

type Child = Span & { readonly name: string; readonly attributes: Attributes };

/** A rule of a conditional format, with the element that holds it. */
export type FormatRule = Span & {
  readonly format: number;
  readonly sqref: string;
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
};

export type SheetOutline = {
  readonly children: readonly Child[];
  readonly rules: readonly FormatRule[];
  /** Opening tags of all rules, those of extensions (x14) included: they share one order of priority. */
  readonly priorities: readonly (Span & { readonly priority: number })[];
  /** Where `</worksheet>` begins. */
  readonly end: number;
};

/** Where the rows lie in the text: they are left out of the outline, for a sheet is nothing but rows. */
const rowsSpan = (xml: string): Span => {
  const open = /<(?:\w+:)?sheetData(?:\s[^>]*)?>/.exec(xml);
  if (open === null || open[0].endsWith('/>')) return { start: 0, end: 0 };
  const end = Math.max(xml.lastIndexOf('</sheetData'), xml.lastIndexOf(':sheetData'));
  const start = open.index + open[0].length;
  const close = end < 0 ? start : xml.lastIndexOf('<', end);
  return close < start ? { start: 0, end: 0 } : { start, end: close };
};

/** The children of a worksheet part and its conditional formats, with their places in the text. */
export const outlineSheet = (part: string, xml: string): SheetOutline => {
  const rows = rowsSpan(xml);
  const skipped = rows.end - rows.start;
  const place = (at: number): number => (skipped > 0 && at > rows.start ? at + skipped : at);
  const children: Child[] = [];
  const rules: FormatRule[] = [];
  const priorities: (Span & { priority: number })[] = [];
  let child: { name: string; attributes: Attributes; start: number } | null = null;
  let rule: { start: number; attributes: Attributes; formulas: string[] } | null = null;
  let end = xml.length;
  scanSheet(part, xml.slice(0, rows.start) + xml.slice(rows.end), {
    open: (path, attributes, start, stop) => {
      if (/[/:]cfRule$/.test(path) && attributes.priority !== undefined)
        priorities.push({ start: place(start), end: place(stop), priority: Number(attributes.priority) });
      if (path !== '' && !path.includes('/')) child = { name: path, attributes, start: place(start) };
      else if (path === 'conditionalFormatting/cfRule') rule = { start: place(start), attributes, formulas: [] };
      else if (path === 'conditionalFormatting/cfRule/formula') rule?.formulas.push('');
    },
    text: (path, text) => {
      if (path !== 'conditionalFormatting/cfRule/formula' || rule === null) return;
      rule.formulas.push((rule.formulas.pop() ?? '') + text);
    },
    close: (path, start, stop) => {
      if (path === '') end = place(start);
      else if (path === 'conditionalFormatting/cfRule' && rule !== null && child !== null) {
        rules.push({ ...rule, end: place(stop), format: children.length, sqref: child.attributes.sqref ?? '' });
        rule = null;
      } else if (!path.includes('/') && child !== null) {
        children.push({ ...child, end: place(stop) });
        child = null;
      }
    },
  });
  return { children, rules, priorities, end };
};

/** Puts an element among the children of a worksheet where Excel expects it, after those of the same name. */
export const insertChild = (outline: SheetOutline, name: string, text: string): Splice => {
  const rank = ORDER.indexOf(name);
  const next = outline.children.find((child) => ORDER.indexOf(child.name) > rank);
  const at = next?.start ?? outline.end;
  return { start: at, end: at, text };
};
