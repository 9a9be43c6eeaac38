import type { Area } from '../../grid/types';
import { areaToA1, columnIndex, columnName, parseArea } from '../../grid/address';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cells';
import type { Sheet } from '../model/sheet';
import type { Quirks, Workbook } from '../model/workbook';
import { invalidArgument } from './errors';

/** Longest address Excel takes for a range of several areas. */
export const MAX_ADDRESS = 8192;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;
export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

/** Whether an area lies on the sheet. */
export const isOnSheet = (area: Area): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.bottom < MAX_ROWS &&
  area.right < MAX_COLUMNS &&
  area.top <= area.bottom &&
  area.left <= area.right;

const quoted = (sheet: string): string =>
  /^[A-Za-z_][\w.]*$/.test(sheet) && parseArea(sheet) === null ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** A1 text of an area without sheet; whole columns and rows as A:C and 1:5. */
export const plainAddress = (area: Area): string => {
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaToA1(area);
};

/** The address as Office.js gives it, with the sheet. */
export const fullAddress = (sheet: Sheet, area: Area): string => `${quoted(sheet.name)}!${plainAddress(area)}`;

/** The same with dollar signs, as names keep it. */
export const absoluteAddress = (sheet: Sheet, area: Area): string =>
  `${quoted(sheet.name)}!${plainAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;

const wholeColumns = (text: string): Area | null => {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (match === null) return null;
  const [a, b] = [columnIndex(match[1] ?? ''), columnIndex(match[2] ?? '')];
  return { ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) };
};

const wholeRows = (text: string): Area | null => {
  const match = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return null;
  const [a, b] = [Number(match[1]) - 1, Number(match[2]) - 1];
  return { ...WHOLE_SHEET, top: Math.min(a, b), bottom: Math.max(a, b) };
};

const withoutSheet = (sheet: Sheet, text: string): string => {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return text;
  const name = text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  if (name.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
  return text.slice(bang + 1);
};

/** One area of a sheet from its address; null when the text is no address. Throws InvalidArgument for a foreign sheet or a place off the sheet. */
export const areaFromAddress = (sheet: Sheet, address: string): Area | null => {
  const text = withoutSheet(sheet, address.trim());
  const area = parseArea(text) ?? wholeColumns(text) ?? wholeRows(text);
  if (area === null) return null;
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
};

/** The sheet and area that a formula such as =Lembar!$A$1:$B$2 stands for, or null. */
export const areaFromReference = (workbook: Workbook, formula: string): { sheet: Sheet; area: Area } | null => {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula);
  const sheet = match === null ? null : workbook.sheet((match[1] ?? match[2] ?? '').replaceAll("''", "'"));
  const area = match === null ? null : parseArea(match[3] ?? '');
  return sheet === null || area === null ? null : { sheet, area };
};

type Separator = NonNullable<Quirks['listSeparator']>;

/** Several areas from 'A1,B2:C3', or with ';' where Excel wants that. Throws InvalidArgument when too long or not addresses. */
export const areasFromAddress = (sheet: Sheet, address: string, separator: Separator = ','): readonly Area[] => {
  if (address.length > MAX_ADDRESS) throw invalidArgument(`The address is longer than ${MAX_ADDRESS} characters.`);
  return splitAddress(address, separator).map((one) => {
    const area = areaFromAddress(sheet, one);
    if (area === null) throw invalidArgument();
    return area;
  });
};

/** Splits at separators outside quotes. */
const splitAddress = (address: string, separator: Separator): string[] => {
  const parts = address.match(new RegExp(`(?:'(?:[^']|'')*'|[^${separator}'])+`, 'g')) ?? [];
  if (parts.length === 0) throw invalidArgument();
  return parts;
};
