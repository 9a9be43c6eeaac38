import { areaToA1, toA1 } from '../../grid/address';
import { cellXml } from '../cell-xml';
import { escapeXml } from '../xml';
import type { NewCell, NewSheet } from './types';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const A4 = 9;

const viewXml = ({ freeze }: NewSheet): string => {
  if (freeze === null) return '<sheetView workbookViewId="0"/>';
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const topLeft = toA1({ row: rows, column: columns });
  return (
    `<sheetView workbookViewId="0"><pane${split} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView>`
  );
};

const rowsXml = ({ cells, rowHeights, fittedRows }: NewSheet, styleOf: (cell: NewCell) => number): string => {
  const rows = new Map<number, NewCell[]>([...rowHeights.keys()].map((row) => [row, []]));
  for (const cell of cells) {
    const row = rows.get(cell.cell.row) ?? [];
    rows.set(cell.cell.row, row);
    row.push(cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const height = rowHeights.get(row);
      const custom = height === undefined ? '' : ` ht="${height}"${fittedRows.has(row) ? '' : ' customHeight="1"'}`;
      const sorted = [...line].sort((a, b) => a.cell.column - b.cell.column);
      const xml = sorted.map((one) => cellXml('', { ...one, style: styleOf(one), sharedString: null }));
      return `<row r="${row + 1}"${custom}>${xml.join('')}</row>`;
    })
    .join('');
};

const columnsXml = ({ columnWidths }: NewSheet): string => {
  if (columnWidths.size === 0) return '';
  const columns = [...columnWidths].sort(([a], [b]) => a - b);
  const xml = columns.map(
    ([at, width]) => `<col min="${at + 1}" max="${at + 1}" width="${width.toFixed(2)}" customWidth="1"/>`,
  );
  return `<cols>${xml.join('')}</cols>`;
};

const list = (name: string, items: readonly string[], counted = false): string =>
  items.length === 0 ? '' : `<${name}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${name}>`;

/** The worksheet part. `drawing` is the id of the relation to its drawing, null without charts. */
export const sheetXml = (sheet: NewSheet, styleOf: (cell: NewCell) => number, drawing: string | null): string => {
  const { tabColor, filter, merges, links, page } = sheet;
  const fits = page.fitToWidth !== null || page.fitToHeight !== null;
  const setup =
    (page.a4 ? ` paperSize="${A4}"` : '') +
    (page.landscape ? ' orientation="landscape"' : '') +
    (fits ? ` fitToWidth="${page.fitToWidth ?? 0}" fitToHeight="${page.fitToHeight ?? 0}"` : '');
  return [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    '<sheetPr>',
    tabColor === null ? '' : `<tabColor rgb="FF${tabColor.slice(1)}"/>`,
    fits ? '<pageSetUpPr fitToPage="1"/>' : '',
    `</sheetPr><sheetViews>${viewXml(sheet)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, styleOf)}</sheetData>`,
    filter === null ? '' : `<autoFilter ref="${areaToA1(filter)}"/>`,
    list('mergeCells', merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`), true), // prettier-ignore
    list(
      'hyperlinks',
      links.map(({ cell, location }) => `<hyperlink ref="${toA1(cell)}" location="${escapeXml(location)}"/>`),
    ),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    setup === '' ? '' : `<pageSetup${setup}/>`,
    page.footer === '' ? '' : `<headerFooter><oddFooter>${escapeXml(`&C${page.footer}`)}</oddFooter></headerFooter>`,
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
};
