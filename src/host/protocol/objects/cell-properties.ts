import type { CellRecord } from '../../model/cells';
import { notImplemented } from '../errors';
import { fullAddress, rowsOf, columnsOf } from '../addresses';
import { isObject, type Json, type JsonObject } from '../json';
import type { RangeTarget } from './range-target';

const LOOKS: Readonly<Record<string, (cell: CellRecord) => Json>> = {
  'format/font/bold': ({ style }) => style.bold,
  'format/font/italic': ({ style }) => style.italic,
  'format/font/color': ({ style }) => style.fontColor,
  'format/font/name': ({ style }) => style.fontName,
  'format/font/size': ({ style }) => style.fontSize,
  'format/fill/pattern': ({ style }) => (style.fill === null ? 'None' : 'Solid'),
  'format/fill/color': ({ style }) => style.fill ?? '#FFFFFF',
  'format/indentLevel': ({ style }) => style.indent,
  'format/horizontalAlignment': ({ style }) => style.horizontal,
  'format/verticalAlignment': ({ style }) => style.vertical,
  'format/wrapText': ({ style }) => style.wrap,
  'format/protection/locked': ({ style }) => style.locked,
};

const pick = (cell: CellRecord, address: string, options: JsonObject, path: string): JsonObject =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([, wanted]) => wanted !== false)
      .map(([name, wanted]) => {
        const at = path === '' ? name : `${path}/${name}`;
        if (isObject(wanted)) return [name, pick(cell, address, wanted, at)];
        if (at === 'address') return [name, address];
        const look = LOOKS[at];
        if (look === undefined) throw notImplemented('Range', `getCellProperties(${at})`);
        return [name, look(cell)];
      }),
  );

/** The looks asked for, of every cell: a matrix of objects shaped like the options. */
export const cellProperties = ({ sheet, area }: RangeTarget, options: Json): Json => {
  const wanted = isObject(options) ? options : {};
  return Array.from({ length: rowsOf(area) }, (_, r) =>
    Array.from({ length: columnsOf(area) }, (__, c) => {
      const [row, column] = [area.top + r, area.left + c];
      const address = fullAddress(sheet, { top: row, left: column, bottom: row, right: column });
      return pick(sheet.get(row, column), address, wanted, '');
    }),
  );
};

/** Which rows are hidden: one object a row, shaped like the options. */
export const rowProperties = ({ sheet, area }: RangeTarget, options: Json): Json => {
  const wanted = Object.entries(isObject(options) ? options : {}).filter(([, value]) => value !== false);
  const read = (name: string, row: number): Json => {
    if (name === 'rowHidden') return sheet.hiddenRows.has(row);
    if (name === 'rowIndex') return row;
    throw notImplemented('Range', `getRowProperties(${name})`);
  };
  return Array.from({ length: rowsOf(area) }, (_, index) =>
    Object.fromEntries(wanted.map(([name]) => [name, read(name, area.top + index)])),
  );
};
