import { SEVERITIES } from '../renja/aturan';
import { MARK_LOOK, markFormula, severityOf, SIGNATURE, type Signed } from '../port/marks';
import type { Severity } from '../engine/facts/types';
import { parseArea } from '../grid/address';
import { addressesOf } from '../port/addresses';
import type { Package } from './package';
import { insertChild, outlineSheet, type FormatRule, type SheetOutline } from './sheet-outline';
import { mainPrefix } from './sheet-patch';
import { dropDxfs, useDxfs } from './styles-patch';
import { escapeXml, spliceText, type Splice } from './xml';

/** Our rule's formula as a file keeps it, without '='. */
const formulaOf = (severity: Severity): string => markFormula(severity).slice(1);

const colour = (hex: string): string => `rgb="FF${hex.slice(1)}"`;
const dxfOf = (severity: Severity): string => {
  const { fill, font } = MARK_LOOK[severity];
  return `<dxf><font><color ${colour(font)}/></font><fill><patternFill><bgColor ${colour(fill)}/></patternFill></fill></dxf>`;
};
const DXFS = SEVERITIES.map(dxfOf);

const isMark = (rule: Pick<FormatRule, 'formulas'>): boolean =>
  rule.formulas.some((formula) => severityOf(formula) !== null);

const marksXml = (p: string, severity: Severity, sqref: string, dxf: number, priority: number): string =>
  `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
  `<${p}formula>${escapeXml(formulaOf(severity))}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;

/** Marks a sheet: one conditional format per severity, over the cells that show it. The sheet must hold no marks of ours. */
export const addMarks = (pkg: Package, part: string, styles: string, signed: readonly Signed[]): void => {
  if (signed.length === 0) return;
  const dxfs = useDxfs(
    pkg,
    styles,
    signed.map(({ severity }) => dxfOf(severity)),
  );
  const xml = pkg.need(part);
  const outline = outlineSheet(part, xml);
  const p = mainPrefix(xml);
  const formats = signed.flatMap(({ severity, areas }, index) =>
    addressesOf(areas, ' ').map((sqref) => ({ severity, sqref, dxf: dxfs[index] ?? 0 })),
  );
  const first = Math.min(...outline.priorities.map(({ priority }) => priority));
  // Ours come before the user's, as those do that Excel adds: below the first priority where there is room, else all move.
  const below = first === Infinity ? 0 : first > formats.length + 1 ? first - formats.length - 1 : 0;
  const moved = below === 0 ? shiftPriorities(xml, outline, formats.length) : [];
  const elements = formats.map(({ severity, sqref, dxf }, at) => marksXml(p, severity, sqref, dxf, below + at + 1));
  pkg.set(part, spliceText(xml, [...moved, insertChild(outline, 'conditionalFormatting', elements.join(''))]));
};

/** The priorities of the given rules, so much higher or lower. */
const shiftPriorities = (xml: string, { priorities }: Pick<SheetOutline, 'priorities'>, by: number): Splice[] =>
  priorities.map(({ start, end, priority }) => ({
    start,
    end,
    text: xml.slice(start, end).replace(/(\spriority=["'])-?\d+/, `$1${priority + by}`),
  }));

export const hasMarks = (pkg: Package, part: string): boolean => {
  const xml = pkg.need(part);
  return xml.includes(SIGNATURE) && outlineSheet(part, xml).rules.some(isMark);
};

/** Removes our marks from a sheet and returns how many cells were marked; other conditional formats stay as they are. */
export const removeMarks = (pkg: Package, part: string): number => {
  const xml = pkg.need(part);
  if (!xml.includes(SIGNATURE)) return 0;
  const { children, rules, priorities } = outlineSheet(part, xml);
  const splices: Splice[] = [];
  let cells = 0;
  for (const [format, child] of children.entries()) {
    const own = rules.filter((rule) => rule.format === format);
    const marks = own.filter(isMark);
    if (marks.length === 0) continue;
    cells += cellCount(child.attributes.sqref ?? '');
    if (marks.length === own.length) splices.push({ start: child.start, end: child.end, text: '' });
    else splices.push(...marks.map(({ start, end }) => ({ start, end, text: '' })));
  }
  const ours = rules.filter(isMark);
  const others = priorities.filter(({ start }) => !ours.some((rule) => rule.start === start));
  const starts = ours.some(({ attributes }) => attributes.priority === '1');
  // Where they moved to make room (`addMarks`), they move back.
  if (starts && others.every(({ priority }) => priority > ours.length))
    splices.push(...shiftPriorities(xml, { priorities: others }, -ours.length));
  if (splices.length > 0) pkg.set(part, spliceText(xml, splices));
  return cells;
};

/** Takes the looks of our marks out of the styles part, as far as no sheet or table uses them any more. */
export const forgetLooks = (pkg: Package, styles: string): void => {
  const users = pkg
    .names()
    .filter((name) => /worksheets\/[^/]+\.xml$|tables\/[^/]+\.xml$|pivotTables\/[^/]+\.xml$/i.test(name));
  const used = new Set<number>();
  for (const name of [...users, styles]) {
    for (const [, index] of (pkg.text(name) ?? '').matchAll(/\b[A-Za-z]*[dD]xfId=["'](\d+)["']/g))
      used.add(Number(index));
  }
  dropDxfs(pkg, styles, DXFS, (index) => used.has(index));
};

const cellCount = (sqref: string): number =>
  sqref.split(' ').reduce((sum, address) => {
    const area = parseArea(address);
    return area === null ? sum : sum + (area.bottom - area.top + 1) * (area.right - area.left + 1);
  }, 0);
