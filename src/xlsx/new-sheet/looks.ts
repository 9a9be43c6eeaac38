import type { Package } from '../package';
import { useItem, useNumberFormat } from '../styles-patch';
import { escapeXml } from '../xml';
import type { CellLook, Line, NewCell } from './types';

const colour = (hex: string): string => `rgb="FF${hex.slice(1)}"`;

const fontXml = ({ bold, italic, underline, fontSize, fontColor, fontName }: CellLook): string =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}<sz val="${fontSize}"/>` +
  `<color ${colour(fontColor)}/><name val="${escapeXml(fontName)}"/></font>`;

const fillXml = (fill: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${colour(fill)}/><bgColor indexed="64"/></patternFill></fill>`;

/** Names of lines (ECMA-376 part 1, 18.18.3) by style and weight as Office.js has them. */
const LINES: Readonly<Record<string, string>> = {
  'Continuous Hairline': 'hair',
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Double Thick': 'double',
  'Dash Thin': 'dashed',
  'Dot Thin': 'dotted',
};

const edgeXml = (name: string, line: Line | undefined): string =>
  line === undefined || line.style === 'None'
    ? `<${name}/>`
    : `<${name} style="${LINES[`${line.style} ${line.weight}`] ?? 'thin'}"><color ${colour(line.color)}/></${name}>`;

const borderXml = ({ EdgeLeft, EdgeRight, EdgeTop, EdgeBottom }: CellLook['borders']): string =>
  `<border>${edgeXml('left', EdgeLeft)}${edgeXml('right', EdgeRight)}${edgeXml('top', EdgeTop)}` +
  `${edgeXml('bottom', EdgeBottom)}<diagonal/></border>`;

const alignmentXml = ({ horizontal, vertical, wrap, indent }: CellLook): string => {
  const parts = [
    ...(horizontal === 'General' ? [] : [`horizontal="${horizontal.charAt(0).toLowerCase()}${horizontal.slice(1)}"`]),
    ...(vertical === 'Bottom' ? [] : [`vertical="${vertical.charAt(0).toLowerCase()}${vertical.slice(1)}"`]),
    ...(wrap ? ['wrapText="1"'] : []),
    ...(indent > 0 ? [`indent="${indent}"`] : []),
  ];
  return parts.length === 0 ? '' : `<alignment ${parts.join(' ')}/>`;
};

/** Gives each cell the index of its format in the styles part; formats, fonts, fills and lines are added where missing. */
export const lookChooser = (pkg: Package, styles: string): ((cell: NewCell) => number) => {
  const known = new Map<string, number>();
  const add = ({ format, quoted, look }: NewCell): number => {
    if (look === null && format === 'General' && !quoted) return 0;
    const number = useNumberFormat(pkg, styles, format);
    const font = look === null ? 0 : useItem(pkg, styles, 'fonts', fontXml(look));
    const fill = look?.fill == null ? 0 : useItem(pkg, styles, 'fills', fillXml(look.fill));
    const hasLines = look !== null && Object.keys(look.borders).length > 0;
    const border = hasLines ? useItem(pkg, styles, 'borders', borderXml(look.borders)) : 0;
    const alignment = look === null ? '' : alignmentXml(look);
    const open =
      `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${quoted ? ' quotePrefix="1"' : ''}${number === 0 ? '' : ' applyNumberFormat="1"'}${font === 0 ? '' : ' applyFont="1"'}` +
      `${fill === 0 ? '' : ' applyFill="1"'}${border === 0 ? '' : ' applyBorder="1"'}`;
    const xf = alignment === '' ? `${open}/>` : `${open} applyAlignment="1">${alignment}</xf>`;
    return useItem(pkg, styles, 'cellXfs', xf);
  };
  return (cell) => {
    const key = JSON.stringify([cell.format, cell.quoted, cell.look]);
    const found = known.get(key) ?? add(cell);
    known.set(key, found);
    return found;
  };
};
