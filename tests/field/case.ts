/**
 * Tables as offices keep them, written as text. Lines from top to bottom are the rows of the sheet: cells separated by `|`,
 * `~` a blank row, `~ text` a text in column A. Whole and decimal numbers are numbers, `"1.06"` is text, `=…` a formula,
 * `\uXXXX` a character. `# …` tells what the sheet is, `sheet NAME` begins another one, `merge A1:B2 …` merges,
 * `style bold A4:F4`, `style indent2 B5` and `style format:0.00% H4` dress cells, `expect …` says what is right (hold.ts).
 */
import { columnName, contains, parseArea } from '../../src/grid/address';
import type { Area, Cell, CellStyle, CellValue, Grid } from '../../src/grid/types';
import { shownText } from '../../src/xlsx/shown';
import { calculated } from './calculate';

type Dress = { readonly area: Area; readonly what: string };
export type FieldSheet = {
  readonly name: string;
  /** Contents: a string that begins with '=' is a formula. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  readonly dress: readonly Dress[];
};
export type Expectation = { readonly kind: string; readonly words: readonly string[] };
export type FieldCase = { readonly sheets: readonly FieldSheet[]; readonly expects: readonly Expectation[] };

export const areaOf = (text: string): Area => {
  const area = parseArea(text);
  if (area === null) throw new Error(`no area: ${text}`);
  return area;
};

/** Addresses of all cells of the areas named. */
export const cellsOf = (areas: readonly string[]): string[] =>
  areas.flatMap((text) => {
    const { top, left, bottom, right } = areaOf(text);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => `${columnName(left + column)}${top + row + 1}`),
    ).flat();
  });

const characters = (text: string): string =>
  text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const content = (written: string): CellValue => {
  if (/^-?\d+(\.\d+)?$/.test(written)) return Number(written);
  const quoted = /^"([\s\S]*)"$/.exec(written);
  return characters(quoted?.[1] ?? written);
};

/** Reads a case. */
export const readCase = (source: string): FieldCase => {
  type Open = { name: string; rows: CellValue[][]; merges: Area[]; dress: Dress[] };
  const sheets: Open[] = [];
  const expects: Expectation[] = [];
  const begin = (name: string): Open => {
    const sheet: Open = { name, rows: [], merges: [], dress: [] };
    sheets.push(sheet);
    return sheet;
  };
  const current = (): Open => sheets.at(-1) ?? begin('Lembar1');
  for (const line of source.replace(/\r/g, '').trimEnd().split('\n')) {
    const [first = '', ...rest] = line.trim().split(/\s+/);
    if (line.startsWith('# ') || line === '#') continue;
    if (line.startsWith('expect ')) {
      const [kind = '', ...words] = rest;
      expects.push({ kind, words });
    } else if (line.startsWith('sheet ')) begin(line.slice(6).trim());
    else if (line.startsWith('merge ')) current().merges.push(...rest.map(areaOf));
    else if (line.startsWith('style ')) {
      const [what = '', ...areas] = rest;
      current().dress.push(...areas.map((area) => ({ area: areaOf(area), what })));
    } else if (first === '~') current().rows.push(line === '~' ? [] : [characters(line.slice(2))]);
    else current().rows.push(line.split('|').map(content));
  }
  return { sheets, expects };
};

const FORMAT = 'format:';
const DISPLAY = { locale: 'en-US', date1904: false };

/** The sheet as the ports read it, its formulas calculated. */
export const gridOf = ({ name, rows, merges, dress }: FieldSheet): Grid => {
  const formatAt = (cell: Cell): string =>
    dress.find(({ area, what }) => what.startsWith(FORMAT) && contains(area, cell))?.what.slice(FORMAT.length) ??
    'General';
  const styleAt = (cell: Cell): CellStyle => {
    const worn = dress.filter(({ area }) => contains(area, cell)).map(({ what }) => what);
    const indent = worn.find((what) => what.startsWith('indent'));
    return { bold: worn.includes('bold'), indent: indent === undefined ? 0 : Number(indent.slice(6)), fill: null };
  };
  const formats = rows.map((line, row) => line.map((_, column) => formatAt({ row, column })));
  const right = Math.max(0, ...rows.map(({ length }) => length - 1));
  const grid: Grid = {
    sheet: name,
    top: 0,
    left: 0,
    values: rows,
    text: [],
    formulas: rows,
    formats,
    merges,
    hiddenRows: [],
    arrays: [],
    style: { area: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right }, at: styleAt },
  };
  return withText(calculated(grid));
};

const withText = (grid: Grid): Grid => ({
  ...grid,
  text: grid.values.map((line, row) =>
    line.map((value, column) => shownText(value, grid.formats[row]?.[column] ?? 'General', DISPLAY)),
  ),
});
