import type { Area } from '../../../grid/types';
import { mergeCells, unmergeCells, clearCells } from '../../model/edit';
import { BLANK } from '../../model/cells';
import type { Shift } from '../../model/references';
import { shiftLines } from '../../model/structure';
import { define, hostObject } from '../definition';
import type { Args, HostObject } from '../host-object';
import { invalidArgument, itemNotFound, notImplemented, RichApiError } from '../errors';
import { columnsOf, isEntireColumn, isEntireRow, rowsOf, WHOLE_SHEET } from '../addresses';
import type { Session } from '../session';
import { intersection } from '../../model/sheet';
import { conditionalFormatsType } from './conditional-formats';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import { rangeFormatType } from './format';
import { setCellProperties } from './hyperlinks';
import { rangeScalars } from './range-values';
import { rangeOfArgument, type RangeTarget } from '../targets';
import { worksheet, requireAlive, rangeAreas, range } from './makers';
import { specialCells } from './special-cells';
import { tablesOf } from './tables';

const used = ({ sheet, area }: RangeTarget, args: Args, session: Session): HostObject | null => {
  const bounds = session.calculated() && sheet.usedRange(args.boolean(0, false));
  const common = bounds === null ? null : intersection(area, bounds);
  return common === null ? null : range(sheet, common, session);
};

const common = ({ sheet, area }: RangeTarget, args: Args, session: Session): HostObject | null => {
  const other = rangeOfArgument(args, 0);
  const both = other.sheet === sheet ? intersection(area, other.area) : null;
  return both === null ? null : range(sheet, both, session);
};

const orThrow = (object: HostObject | null): HostObject => {
  if (object === null) throw itemNotFound();
  return object;
};

const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

/** More merged areas than this Excel does not answer for at a time (its documentation; which error it gives is a guess). */
const MOST_MERGES = 512;

const mergedAreas = ({ sheet, area }: RangeTarget, session: Session): HostObject | null => {
  const merges = sheet.mergesIn(area);
  if (merges.length > MOST_MERGES) {
    throw new RichApiError('OperationCellsExceedLimit', 'The range has too many merged areas for one answer.', 400);
  }
  return merges.length === 0 ? null : rangeAreas(sheet, merges, session, true);
};

const spillParent = ({ sheet, area }: RangeTarget, session: Session): HostObject | null => {
  const found = sheet.arrayAt({ row: area.top, column: area.left });
  if (found === null || found.kind !== 'spill') return null;
  return range(sheet, { ...found.area, bottom: found.area.top, right: found.area.left }, session);
};

const spillingTo = ({ sheet, area }: RangeTarget, session: Session): HostObject | null => {
  const found = sheet.arrayAt({ row: area.top, column: area.left });
  const isAnchor =
    found !== null && found.kind === 'spill' && found.area.top === area.top && found.area.left === area.left;
  return isAnchor ? range(sheet, found.area, session) : null;
};

type Method = (target: RangeTarget, args: Args, session: Session) => HostObject | null;

/** Methods that give another range. */
const navigation: Readonly<Record<string, Method>> = {
  getCell: ({ sheet, area }, args, session) => {
    const [row, column] = [area.top + args.number(0), area.left + args.number(1)];
    return range(sheet, { top: row, left: column, bottom: row, right: column }, session);
  },
  getRow: ({ sheet, area }, args, session) => {
    const row = area.top + args.number(0);
    return range(sheet, { ...area, top: row, bottom: row }, session);
  },
  getColumn: ({ sheet, area }, args, session) => {
    const column = area.left + args.number(0);
    return range(sheet, { ...area, left: column, right: column }, session);
  },
  getLastRow: ({ sheet, area }, _args, session) => range(sheet, { ...area, top: area.bottom }, session),
  getLastColumn: ({ sheet, area }, _args, session) => range(sheet, { ...area, left: area.right }, session),
  getLastCell: ({ sheet, area }, _args, session) =>
    range(sheet, { ...area, top: area.bottom, left: area.right }, session),
  getEntireRow: ({ sheet, area }, _args, session) =>
    range(sheet, { ...WHOLE_SHEET, top: area.top, bottom: area.bottom }, session),
  getEntireColumn: ({ sheet, area }, _args, session) =>
    range(sheet, { ...WHOLE_SHEET, left: area.left, right: area.right }, session),
  getOffsetRange: ({ sheet, area }, args, session) =>
    range(sheet, moved(area, args.number(0), args.number(1)), session),
  getResizedRange: ({ sheet, area }, args, session) =>
    range(sheet, { ...area, bottom: area.bottom + args.number(0), right: area.right + args.number(1) }, session),
  getAbsoluteResizedRange: ({ sheet, area }, args, session) =>
    range(sheet, { ...area, bottom: area.top + args.number(0) - 1, right: area.left + args.number(1) - 1 }, session),
  getRowsAbove: ({ sheet, area }, args, session) =>
    range(sheet, { ...area, top: area.top - args.number(0, 1), bottom: area.top - 1 }, session),
  getRowsBelow: ({ sheet, area }, args, session) =>
    range(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + args.number(0, 1) }, session),
  getBoundingRect: ({ sheet, area }, args, session) => {
    const other = rangeOfArgument(args, 0);
    if (other.sheet !== sheet) throw invalidArgument();
    return range(
      sheet,
      {
        top: Math.min(area.top, other.area.top),
        left: Math.min(area.left, other.area.left),
        bottom: Math.max(area.bottom, other.area.bottom),
        right: Math.max(area.right, other.area.right),
      },
      session,
    );
  },
  getIntersection: (target, args, session) => orThrow(common(target, args, session)),
  getIntersectionOrNullObject: common,
  getUsedRange: (target, args, session) => orThrow(used(target, args, session)),
  getUsedRangeOrNullObject: used,
  getMergedAreasOrNullObject: (target, _args, session) => mergedAreas(target, session),
  getSpecialCells: (target, args, session) => orThrow(specialCells(target, args, session)),
  getSpecialCellsOrNullObject: specialCells,
  getSpillParent: (target, _args, session) => orThrow(spillParent(target, session)),
  getSpillParentOrNullObject: (target, _args, session) => spillParent(target, session),
  getSpillingToRange: (target, _args, session) => orThrow(spillingTo(target, session)),
  getSpillingToRangeOrNullObject: (target, _args, session) => spillingTo(target, session),
};

/** Whole rows or columns to insert or delete; parts of them, which push cells aside, are not imitated. */
const shiftOf = ({ area }: RangeTarget, direction: string, sign: 1 | -1): Shift => {
  if (isEntireRow(area) && ['Down', 'Up'].includes(direction))
    return { axis: 'row', from: area.top, count: sign * rowsOf(area) };
  if (isEntireColumn(area) && ['Right', 'Left'].includes(direction)) {
    return { axis: 'column', from: area.left, count: sign * columnsOf(area) };
  }
  throw notImplemented('Range', 'insert() and delete() of parts of rows or columns');
};

const CLEAR = { All: 'All', Contents: 'Contents', Formats: 'Formats' } as const;
const isClearable = (what: string): what is keyof typeof CLEAR => what in CLEAR;

const alive = (methods: Readonly<Record<string, Method>>): Readonly<Record<string, Method>> =>
  Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      (target: RangeTarget, args: Args, session: Session) => {
        requireAlive(target.sheet, session);
        return method(target, args, session);
      },
    ]),
  );

export const rangeType = define<RangeTarget>({
  name: 'Range',
  keepable: true,
  scalars: rangeScalars,
  links: {
    worksheet: ({ sheet }, session) => worksheet(sheet, session),
    format: ({ sheet, area }, session) => hostObject(rangeFormatType, { sheet, areas: [area] }, session),
    conditionalFormats: ({ sheet, area }, session) =>
      hostObject(conditionalFormatsType, { sheet, areas: [area] }, session),
  },
  methods: {
    ...alive(navigation),
    insert: (target, args, session) => {
      const { sheet, area } = target;
      shiftLines(session.workbook, sheet, shiftOf(target, args.text(0), 1));
      return range(sheet, area, session);
    },
    delete: (target, args, session) =>
      void shiftLines(session.workbook, target.sheet, shiftOf(target, args.text(0), -1)),
    getTables: ({ sheet, area }, args, session) => tablesOf(sheet, area, args.boolean(0, false), session),
    select: ({ sheet, area }, _args, session) => void session.workbook.select(sheet, [area]),
    calculate: (_target, _args, session) => void session.workbook.calculate(true, false),
    merge: ({ sheet, area }, args, session) => {
      if (!args.boolean(0, false)) return void mergeCells(session.workbook, sheet, area);
      for (let row = area.top; row <= area.bottom; row += 1)
        mergeCells(session.workbook, sheet, { ...area, top: row, bottom: row });
      return undefined;
    },
    unmerge: ({ sheet, area }, _args, session) => void unmergeCells(session.workbook, sheet, area),
    clear: ({ sheet, area }, args, session) => {
      const what = args.text(0, 'All');
      if (!isClearable(what)) throw notImplemented('Range', `clear('${what}')`);
      return void clearCells(session.workbook, sheet, area, what, BLANK);
    },
    setCellProperties: (target, args, session) => setCellProperties(target, args.json(0), session),
    getCellProperties: (target, args) => cellProperties(target, args.json(0)),
    getColumnProperties: (target, args) => columnProperties(target, args.json(0)),
    getRowProperties: (target, args) => rowProperties(target, args.json(0)),
    _ValidateArraySize: ({ area }, args) => {
      if (args.number(0) !== rowsOf(area) || args.number(1) !== columnsOf(area)) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
      return undefined;
    },
  },
});
