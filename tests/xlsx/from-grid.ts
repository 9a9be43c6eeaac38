/** A workbook with one sheet made of a grid: values, formulas with their results, merged areas. */
import { areaToA1, toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { relationships, zipParts } from './torture';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const VND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const cellXml = (at: string, value: CellValue, formula: CellValue): string => {
  if (value === '' && formula === '') return '';
  const own = typeof formula === 'string' && formula.startsWith('=') ? `<f>${escaped(formula.slice(1))}</f>` : '';
  if (typeof value === 'number') return `<c r="${at}">${own}<v>${value}</v></c>`;
  return own === ''
    ? `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`
    : `<c r="${at}" t="str">${own}<v>${escaped(String(value))}</v></c>`;
};

const sheetXml = (grid: Grid): string => {
  const rows = grid.values.map((row, r) => {
    const cells = row.map((value, c) =>
      cellXml(toA1({ row: grid.top + r, column: grid.left + c }), value, grid.formulas[r]?.[c] ?? ''),
    );
    return `<row r="${grid.top + r + 1}">${cells.join('')}</row>`;
  });
  const merges = grid.merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
};

/** A workbook with one sheet for each grid; those named in `hidden` nobody sees. */
export const workbookOfSheets = (grids: readonly Grid[], hidden: readonly string[] = []): Uint8Array => {
  const ids = grids.map((grid, at) => ({ grid, id: `rId${at + 1}`, number: at + 1 }));
  const parts: Readonly<Record<string, string>> = {
    '/xl/workbook.xml': `${VND}.sheet.main+xml`,
    ...Object.fromEntries(ids.map(({ number }) => [`/xl/worksheets/sheet${number}.xml`, `${VND}.worksheet+xml`])),
  };
  const overrides = Object.entries(parts).map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const sheets = ids.map(
    ({ grid, id, number }) =>
      `<sheet name="${escaped(grid.sheet)}" sheetId="${number}"${hidden.includes(grid.sheet) ? ' state="hidden"' : ''} r:id="${id}"/>`,
  );
  return zipParts({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...ids.map(({ id, number }): [string, string, string] => [id, 'worksheet', `worksheets/sheet${number}.xml`]),
    ),
    ...Object.fromEntries(ids.map(({ grid, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(grid)])),
  });
};

export const workbookOf = (grid: Grid): Uint8Array => workbookOfSheets([grid]);
