import type { CellRecord } from '../../model/cells';
import { notImplemented } from '../errors';
import { fullAddress, rowsOf, columnsOf, WHOLE_SHEET } from '../addresses';
import { POINTS_PER_CHARACTER } from '../../model/sheet';
import { isObject, type Json, type JsonObject } from '../json';
import type { RangeTarget } from '../targets';

const LOOKS: Readonly<Record<string, (cell: CellRecord) => Json>> = {
  'format/font/bold': ({ style }) => style.bold,
  'format/font/italic': ({ style }) => style.italic,
  'format/font/color': ({ style }) => style.fontColor,
  'format/font/name': ({ style }) => style.fontName,
  'format/font/size': ({ style }) => style.fontSize,
  'format/fill/color': ({ style }) => style.fill ?? '#FFFFFF',
  'format/fill/pattern': ({ style }) => (style.fill === null ? 'None' : 'Solid'),
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

type Line = Readonly<Record<string, (index: number) => Json>>;

const lines = (name: string, first: number, count: number, options: Json, known: Line): Json => {
  const wanted = isObject(options) ? options : {};
  const paths = Object.entries(wanted).flatMap(([key, value]) =>
    isObject(value) ? Object.keys(value).map((below) => [key, below]) : value === false ? [] : [[key]],
  );
  return Array.from({ length: count }, (_, offset) => {
    const answer: Record<string, Json> = {};
    for (const [key = '', below] of paths) {
      const path = below === undefined ? key : `${key}/${below}`;
      const read = known[path];
      if (read === undefined) throw notImplemented('Range', `${name}(${path})`);
      const value = read(first + offset);
      const before = answer[key];
      answer[key] = below === undefined ? value : { ...(isObject(before) ? before : {}), [below]: value };
    }
    return answer;
  });
};

/** Per row of the range: whether it is hidden, its height, its address. */
export const rowProperties = ({ sheet, area }: RangeTarget, options: Json): Json =>
  lines('getRowProperties', area.top, rowsOf(area), options, {
    address: (row) => fullAddress(sheet, { ...WHOLE_SHEET, top: row, bottom: row }),
    rowIndex: (row) => row,
    rowHidden: (row) => sheet.hiddenRows.has(row),
    'format/rowHeight': (row) => sheet.heightOf(row),
  });

/** Per column of the range: whether it is hidden, its width, its address. */
export const columnProperties = ({ sheet, area }: RangeTarget, options: Json): Json =>
  lines('getColumnProperties', area.left, columnsOf(area), options, {
    address: (column) => fullAddress(sheet, { ...WHOLE_SHEET, left: column, right: column }),
    columnIndex: (column) => column,
    columnHidden: (column) => sheet.hiddenColumns.has(column),
    'format/columnWidth': (column) => sheet.widthOf(column) * POINTS_PER_CHARACTER,
  });
