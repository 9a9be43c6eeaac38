import type { Area, CellValue } from '../../../grid/types';
import { writeContents, writeFormats } from '../../model/edit';
import type { CellRecord } from '../../model/cells';
import { isErrorValue } from '../../../grid/error-values';
import { asFormula } from '../../model/input';
import { valueType, type ArrayArea } from '../../model/sheet-content';
import { intersection, POINTS_PER_CHARACTER } from '../../model/sheet';
import type { Scalar } from '../definition';
import { invalidArgument, notImplemented, RichApiError } from '../errors';
import { cellsOf, columnsOf, fullAddress, isEntireColumn, isEntireRow, rowsOf } from '../addresses';
import { asBoolean, isArray, type Json } from '../json';
import type { Session } from '../session';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import type { RangeTarget } from '../targets';
import { requireAlive } from './makers';

const LIMIT = 5_000_000;

const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** A matrix over the range; null where the range has no end, as Office.js gives it. */
const matrix = (
  { sheet, area }: RangeTarget,
  session: Session,
  read: (cell: CellRecord, row: number, column: number) => Json,
): Json => {
  requireAlive(sheet, session);
  if (isUnbounded(area)) return null;
  if (cellsOf(area) > LIMIT)
    throw new RichApiError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
      400,
    );
  session.calculated();
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      cells.push(read(sheet.get(row, column), row, column));
    rows.push(cells);
  }
  return rows;
};

/** One value for all cells, or a matrix of exactly the range's size. Throws InvalidArgument otherwise. */
const spread = <T>(area: Area, input: Json, read: (one: Json) => T): readonly (readonly T[])[] => {
  if (isUnbounded(area)) throw notImplemented('Range', 'writing whole rows or columns');
  if (!isArray(input)) {
    const one = read(input);
    return Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => one));
  }
  const wrongSize =
    input.length !== rowsOf(area) || input.some((row) => !isArray(row) || row.length !== columnsOf(area));
  if (wrongSize) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return input.map((row) => (isArray(row) ? row.map(read) : []));
};

const asContent = (one: Json): CellValue | null => {
  if (one === null || typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean') return one;
  throw invalidArgument();
};

const asFormat = (one: Json): string | null => {
  if (one === null || typeof one === 'string') return one;
  throw invalidArgument();
};

const setContents = (target: RangeTarget, value: Json, session: Session): void => {
  requireAlive(target.sheet, session);
  writeContents(session.workbook, target.sheet, target.area, spread(target.area, value, asContent));
};

/** Whether all cells of a range lie in arrays of a kind; null when only some do. */
const arrayFlag = ({ sheet, area }: RangeTarget, kind: ArrayArea['kind']): boolean | null => {
  const covered = sheet.arrays
    .filter((array) => array.kind === kind)
    .reduce((sum, array) => {
      const common = intersection(array.area, area);
      return sum + (common === null ? 0 : cellsOf(common));
    }, 0);
  return covered === 0 ? false : covered === cellsOf(area) ? true : null;
};

const hiddenRows = ({ sheet, area }: RangeTarget): boolean | null => {
  let count = 0;
  for (const row of sheet.hiddenRows) if (row >= area.top && row <= area.bottom) count += 1;
  return count === 0 ? false : count === rowsOf(area) ? true : null;
};

const hiddenColumns = ({ sheet, area }: RangeTarget): boolean | null => {
  let count = 0;
  for (const column of sheet.hiddenColumns) if (column >= area.left && column <= area.right) count += 1;
  return count === 0 ? false : count === columnsOf(area) ? true : null;
};

const points = (from: number, to: number, size: (index: number) => number): number => {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += size(index);
  return sum;
};

const columnPoints =
  ({ sheet }: RangeTarget) =>
  (column: number): number =>
    sheet.hiddenColumns.has(column) ? 0 : sheet.widthOf(column) * POINTS_PER_CHARACTER;

const text: Scalar<RangeTarget>['get'] = (target, session) =>
  matrix(target, session, (_, row, column) => target.sheet.text(row, column));
const formulas: Scalar<RangeTarget>['get'] = (target, session) => matrix(target, session, asFormula);
/** Formats in the user's notation, where this Excel speaks that: Indonesian has a comma before decimals. */
const spoken = (format: string, session: Session): string =>
  session.workbook.quirks.localFormats === true
    ? format
        .split(/("[^"]*"|\\.|\[[^\]]*\])/)
        .map((part, at) => (at % 2 === 1 ? part : part.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))))
        .join('')
    : format;
const formats: Scalar<RangeTarget>['get'] = (target, session) =>
  matrix(target, session, (cell) => spoken(cell.format, session));

/** Properties of a Range. Formulas and formats are in English notation; the local forms are not imitated. */
export const rangeScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  address: { get: ({ sheet, area }) => fullAddress(sheet, area) },
  cellCount: { get: ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area)) },
  rowCount: { get: ({ area }) => rowsOf(area) },
  columnCount: { get: ({ area }) => columnsOf(area) },
  rowIndex: { get: ({ area }) => area.top },
  columnIndex: { get: ({ area }) => area.left },
  isEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  isEntireRow: { get: ({ area }) => isEntireRow(area) },
  values: { get: (target, session) => matrix(target, session, (cell) => cell.value), set: setContents },
  formulas: { get: formulas, set: setContents },
  text: { get: text },
  valueTypes: {
    get: (target, session) => matrix(target, session, (cell) => valueType(cell.value, isErrorValue(cell.value))),
  },
  numberFormat: {
    get: formats,
    set: ({ sheet, area }, value, session) => {
      requireAlive(sheet, session);
      const given = spread(area, value, asFormat);
      const meant = given.map((row) => row.map((format) => (format === null ? null : spoken(format, session))));
      writeFormats(session.workbook, sheet, area, meant);
    },
  },
  hidden: {
    get: (target) =>
      hiddenRows(target) === true || hiddenColumns(target) === true
        ? true
        : (hiddenRows(target) ?? hiddenColumns(target)),
  },
  rowHidden: {
    get: hiddenRows,
    set: ({ sheet, area }, value, session) => {
      const hide = asBoolean(value);
      for (let row = area.top; row <= area.bottom; row += 1)
        if (hide) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
      session.workbook.emit({ kind: 'other', sheetId: sheet.id });
    },
  },
  columnHidden: {
    get: hiddenColumns,
    set: ({ sheet, area }, value, session) => {
      const hide = asBoolean(value);
      for (let column = area.left; column <= area.right; column += 1) {
        if (hide) sheet.hiddenColumns.add(column);
        else sheet.hiddenColumns.delete(column);
      }
      session.workbook.emit({ kind: 'other', sheetId: sheet.id });
    },
  },
  hyperlink: { get: hyperlinkOf, set: setHyperlink },
  hasSpill: {
    get: (target) => arrayFlag(target, 'spill'),
  },
  savedAsArray: {
    get: (target) => arrayFlag(target, 'array'),
  },
  left: { get: (target) => points(0, target.area.left, columnPoints(target)) },
  top: { get: ({ sheet, area }) => points(0, area.top, (row) => sheet.heightOf(row)) },
  width: { get: (target) => points(target.area.left, target.area.right + 1, columnPoints(target)) },
  height: { get: ({ sheet, area }) => points(area.top, area.bottom + 1, (row) => sheet.heightOf(row)) },
};
