import type { Area } from '../../../grid/types';
import { writeStyle } from '../../model/edit';
import { NO_BORDER, type Border, type Style } from '../../model/style';
import { fittedHeight } from '../../model/row-height';
import { POINTS_PER_CHARACTER, STANDARD_HEIGHT, type Sheet } from '../../model/sheet';
import { define, hostObject, type Scalar } from '../definition';
import { invalidArgument, notImplemented } from '../errors';
import { isEntireColumn, isEntireRow } from '../addresses';
import { asBoolean, asNumber, asText, type Json } from '../json';
import type { Session } from '../session';
import type { AreasTarget } from '../targets';
import { requireAlive } from './makers';

const eachCell = (areas: readonly Area[], visit: (row: number, column: number) => void): void => {
  for (const area of areas) {
    if (isEntireColumn(area) || isEntireRow(area))
      throw notImplemented('RangeFormat', 'the look of whole rows or columns');
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) visit(row, column);
    }
  }
};

/** What all cells agree on, or null as Office.js gives for mixed ranges. */
const agreed = (target: AreasTarget, read: (style: Style) => Json): Json => {
  let found: Json | undefined;
  let mixed = false;
  eachCell(target.areas, (row, column) => {
    const value = read(target.sheet.get(row, column).style);
    if (found === undefined) found = value;
    else if (found !== value) mixed = true;
  });
  return mixed || found === undefined ? null : found;
};

const change = (target: AreasTarget, session: Session, changes: Partial<Style>): void => {
  requireAlive(target.sheet, session);
  eachCell(target.areas, () => undefined);
  for (const area of target.areas) writeStyle(session.workbook, target.sheet, area, changes);
};

const property = (read: (style: Style) => Json, make: (value: Json) => Partial<Style>): Scalar<AreasTarget> => ({
  get: (target) => agreed(target, read),
  set: (target, value, session) => change(target, session, make(value)),
});

/** '#RRGGBB' in capitals from what Office.js takes; colour names are not imitated. */
export const asColor = (value: Json): string => {
  const text = asText(value);
  if (!/^#?[0-9A-Fa-f]{6}$/.test(text)) throw invalidArgument(`The host takes colours as #RRGGBB, not "${text}".`);
  return `#${text.replace('#', '').toUpperCase()}`;
};

const fillType = define<AreasTarget>({
  name: 'RangeFill',
  scalars: {
    pattern: { get: (target) => agreed(target, ({ fill }) => (fill === null ? 'None' : 'Solid')) },
    color: property(
      ({ fill }) => fill ?? '#FFFFFF',
      (value) => ({ fill: asColor(value) }),
    ),
  },
  methods: { clear: (target, _args, session) => change(target, session, { fill: null }) ?? undefined },
});

const fontType = define<AreasTarget>({
  name: 'RangeFont',
  scalars: {
    bold: property(
      ({ bold }) => bold,
      (value) => ({ bold: asBoolean(value) }),
    ),
    italic: property(
      ({ italic }) => italic,
      (value) => ({ italic: asBoolean(value) }),
    ),
    underline: property(
      ({ underline }) => (underline ? 'Single' : 'None'),
      (value) => ({ underline: asText(value) !== 'None' }),
    ),
    color: property(
      ({ fontColor }) => fontColor,
      (value) => ({ fontColor: asColor(value) }),
    ),
    name: property(
      ({ fontName }) => fontName,
      (value) => ({ fontName: asText(value) }),
    ),
    size: property(
      ({ fontSize }) => fontSize,
      (value) => ({ fontSize: asNumber(value) }),
    ),
  },
});

const protectionType = define<AreasTarget>({
  name: 'FormatProtection',
  scalars: {
    locked: property(
      ({ locked }) => locked,
      (value) => ({ locked: asBoolean(value) }),
    ),
  },
});

type BorderTarget = AreasTarget & { readonly edge: string };

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const border = (read: (border: Border) => Json, make: (value: Json) => Partial<Border>): Scalar<BorderTarget> => ({
  get: (target) => agreed(target, ({ borders }) => read(borders[target.edge] ?? NO_BORDER)),
  set: (target, value, session) => {
    eachCell(target.areas, (row, column) => {
      const { style } = target.sheet.get(row, column);
      const borders = {
        ...style.borders,
        [target.edge]: { ...(style.borders[target.edge] ?? NO_BORDER), ...make(value) },
      };
      writeStyle(session.workbook, target.sheet, { top: row, left: column, bottom: row, right: column }, { borders });
    });
  },
});

const borderType = define<BorderTarget>({
  name: 'RangeBorder',
  scalars: {
    sideIndex: { get: ({ edge }) => edge },
    style: border(
      ({ style }) => style,
      (value) => ({ style: asText(value) }),
    ),
    color: border(
      ({ color }) => color,
      (value) => ({ color: asColor(value) }),
    ),
    weight: border(
      ({ weight }) => weight,
      (value) => ({ weight: asText(value) }),
    ),
  },
});

const bordersType = define<AreasTarget>({
  name: 'RangeBorderCollection',
  items: (target, session) => EDGES.map((edge) => hostObject(borderType, { ...target, edge }, session)),
  item: (target, key, session) => {
    const edge = asText(key);
    if (!EDGES.includes(edge)) throw invalidArgument();
    return hostObject(borderType, { ...target, edge }, session);
  },
});

const sizes = (
  from: (area: Area) => readonly [number, number],
  read: (sheet: Sheet, index: number) => number,
  write: (sheet: Sheet, index: number, size: number) => void,
): Scalar<AreasTarget> => ({
  get: ({ sheet, areas }) => {
    const found = new Set<number>();
    for (const area of areas) {
      const [first, last] = from(area);
      for (let index = first; index <= Math.min(last, first + 5000); index += 1) found.add(read(sheet, index));
    }
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  },
  set: ({ sheet, areas }, value, session) => {
    const size = asNumber(value);
    for (const area of areas) {
      const [first, last] = from(area);
      for (let index = first; index <= last; index += 1) write(sheet, index, size);
    }
    session.workbook.emit({ kind: 'other', sheetId: sheet.id });
  },
});

/** Width that fits the longest text of a column, roughly. */
const autofit = ({ sheet, areas }: AreasTarget, session: Session): undefined => {
  const used = sheet.usedRange(false);
  for (const { left, right, top, bottom } of areas) {
    for (let column = left; column <= Math.min(right, used?.right ?? -1); column += 1) {
      let longest = 1;
      sheet.columnWidths.set(column, 255);
      for (let row = top; row <= Math.min(bottom, used?.bottom ?? -1); row += 1) {
        if (sheet.mergeAt({ row, column }) === null) longest = Math.max(longest, sheet.text(row, column).length);
      }
      sheet.columnWidths.set(column, Math.min(longest + 1, 255));
    }
  }
  session.workbook.emit({ kind: 'other', sheetId: sheet.id });
  return undefined;
};

/** Height that fits the texts of a row, roughly; a row without any gets the standard height back. */
const autofitRows = ({ sheet, areas }: AreasTarget, session: Session): undefined => {
  const used = sheet.usedRange(false);
  if (used === null) return undefined;
  const columns = Array.from({ length: used.right - used.left + 1 }, (_, index) => used.left + index);
  for (const { top, bottom } of areas) {
    for (let row = top; row <= Math.min(bottom, used.bottom); row += 1) {
      const height = fittedHeight(sheet, row, columns);
      sheet.fittedRows.delete(row);
      sheet.rowHeights.delete(row);
      if (height <= STANDARD_HEIGHT) continue;
      sheet.rowHeights.set(row, height);
      sheet.fittedRows.add(row);
    }
  }
  session.workbook.emit({ kind: 'other', sheetId: sheet.id });
  return undefined;
};

export const rangeFormatType = define<AreasTarget>({
  name: 'RangeFormat',
  scalars: {
    indentLevel: property(
      ({ indent }) => indent,
      (value) => ({ indent: asNumber(value) }),
    ),
    horizontalAlignment: property(
      ({ horizontal }) => horizontal,
      (value) => ({ horizontal: asText(value) }),
    ),
    verticalAlignment: property(
      ({ vertical }) => vertical,
      (value) => ({ vertical: asText(value) }),
    ),
    wrapText: property(
      ({ wrap }) => wrap,
      (value) => ({ wrap: asBoolean(value) }),
    ),
    columnWidth: sizes(
      ({ left, right }) => [left, right],
      (sheet, column) => sheet.widthOf(column) * POINTS_PER_CHARACTER,
      (sheet, column, size) => void sheet.columnWidths.set(column, size / POINTS_PER_CHARACTER),
    ),
    rowHeight: sizes(
      ({ top, bottom }) => [top, bottom],
      (sheet, row) => sheet.heightOf(row),
      (sheet, row, size) => {
        sheet.rowHeights.set(row, size);
        sheet.fittedRows.delete(row);
      },
    ),
  },
  links: {
    fill: (target, session) => hostObject(fillType, target, session),
    font: (target, session) => hostObject(fontType, target, session),
    protection: (target, session) => hostObject(protectionType, target, session),
    borders: (target, session) => hostObject(bordersType, target, session),
  },
  methods: {
    autofitColumns: (target, _args, session) => autofit(target, session),
    autofitRows: (target, _args, session) => autofitRows(target, session),
  },
});
