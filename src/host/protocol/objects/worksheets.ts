import { copySheet } from '../../model/copy-sheet';
import { EditRefused } from '../../model/edit';
import type { Visibility } from '../../model/sheet-content';
import { renameSheet, requireStructure } from '../../model/structure';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { define, hostObject, type Definition } from '../definition';
import type { Args, HostObject } from '../host-object';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented, RichApiError } from '../errors';
import { areaFromAddress, areaFromReference, areasFromAddress, MAX_ADDRESS, WHOLE_SHEET } from '../addresses';
import { asBoolean, asNumber, asText } from '../json';
import { EVENT, WORKBOOK_TARGET } from '../events';
import type { Session } from '../session';
import { autoFilterType } from './auto-filter';
import { chartCollectionType } from './charts';
import { freezePanesType } from './freeze-panes';
import { namesType } from './names';
import { noteCollectionType } from './notes';
import { pageLayoutType } from './page-layout';
import { sheetProtectionType } from './protection';
import { range, rangeAreas, requireAlive, worksheet } from './makers';
import { tableCollectionType } from './tables';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** Throws InvalidArgument for a name Excel does not take, ItemAlreadyExists for one in use. */
const requireName = (workbook: Workbook, name: string, except: Sheet | null): string => {
  if (name.length === 0 || name.length > 31 || /[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`"${name}" is no valid sheet name.`);
  }
  const existing = workbook.sheet(name);
  if (existing !== null && existing !== except) throw itemAlreadyExists();
  return name;
};

const freshName = (workbook: Workbook): string => {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
};

const rangeOf = (sheet: Sheet, args: Args, session: Session): HostObject => {
  if (args.isMissing(0) || args.text(0) === '') return range(sheet, WHOLE_SHEET, session);
  const address = args.text(0);
  if (address.length > MAX_ADDRESS) throw invalidArgument(`The address is longer than ${MAX_ADDRESS} characters.`);
  const area = areaFromAddress(sheet, address);
  if (area !== null) return range(sheet, area, session);
  const name = session.workbook.names.find((one) => one.name.toLowerCase() === address.toLowerCase());
  const found = name === undefined ? null : areaFromReference(session.workbook, name.formula);
  if (found === null) throw invalidArgument();
  return range(found.sheet, found.area, session);
};

const used = (sheet: Sheet, args: Args, session: Session): HostObject | null => {
  session.calculated();
  const area = sheet.usedRange(args.boolean(0, false));
  return area === null ? null : range(sheet, area, session);
};

const neighbour = (sheet: Sheet, step: 1 | -1, args: Args, session: Session): HostObject | null => {
  const { sheets } = session.workbook;
  const list = args.boolean(0, false) ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
  const next = list[list.indexOf(sheet) + step];
  return next === undefined ? null : worksheet(next, session);
};

const remove = (sheet: Sheet, session: Session): undefined => {
  const { workbook } = session;
  requireStructure(workbook);
  const isLastVisible = workbook.sheets.every((one) => one === sheet || one.visibility !== 'Visible');
  if (isLastVisible || sheet.visibility === 'VeryHidden')
    throw new EditRefused('InvalidOperation', 'A workbook must keep one visible sheet.');
  workbook.deleteSheet(sheet);
  return undefined;
};

const copyPosition = (sheet: Sheet, args: Args, session: Session): number => {
  const { sheets } = session.workbook;
  switch (args.text(0, 'None')) {
    case 'Beginning':
      return 0;
    case 'None':
    case 'End':
      return sheets.length;
    case 'Before':
    case 'After':
      if (!args.isMissing(1)) throw notImplemented('Worksheet', 'copy() beside another sheet');
      return sheets.indexOf(sheet) + (args.text(0) === 'After' ? 1 : 0);
    default:
      throw invalidArgument();
  }
};

/** Registration methods of events by their number, for one target. */
const registrations = <T>(
  events: Readonly<Record<string, number>>,
  target: (of: T) => string,
): NonNullable<Definition<T>['methods']> =>
  Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        (of: T, _args: Args, session: Session): undefined => void session.register(type, target(of)),
      ],
      [
        `_Unregister${name}`,
        (of: T, _args: Args, session: Session): undefined => void session.unregister(type, target(of)),
      ],
    ]),
  );

const SHEET_EVENTS = {
  DataChangedEvent: EVENT.changed,
  SelectionChangedEvent: EVENT.selectionChanged,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  CalculatedEvent: EVENT.calculated,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
} as const;

export const worksheetType = define<Sheet>({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => renameSheet(workbook, sheet, requireName(workbook, asText(value), sheet)),
    },
    position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => {
        requireStructure(workbook);
        const place = asNumber(value);
        if (place < 0 || place >= workbook.sheets.length) throw invalidArgument();
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        workbook.sheets.splice(place, 0, sheet);
        workbook.emit({ kind: 'other', sheetId: null });
      },
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { workbook }) => {
        requireStructure(workbook);
        const wanted = VISIBILITIES.find((one) => one === value);
        if (wanted === undefined) throw invalidArgument();
        sheet.visibility = wanted;
        workbook.emit({ kind: 'other', sheetId: null });
      },
    },
    tabColor: { get: ({ tabColor }) => tabColor, set: (sheet, value) => void (sheet.tabColor = asText(value)) },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => void (sheet.showGridlines = asBoolean(value)),
    },
    standardHeight: { get: () => 15 },
  },
  links: {
    protection: (sheet, session) => hostObject(sheetProtectionType, sheet, session),
    autoFilter: (sheet, session) => hostObject(autoFilterType, { sheet, filter: sheet.autoFilter }, session),
    names: (sheet, session) => hostObject(namesType, { workbook: session.workbook, sheetId: sheet.id }, session),
    tables: (sheet, session) => hostObject(tableCollectionType, [sheet], session),
    freezePanes: (sheet, session) => hostObject(freezePanesType, sheet, session),
    pageLayout: (sheet, session) => hostObject(pageLayoutType, sheet, session),
    charts: (sheet, session) => hostObject(chartCollectionType, sheet, session),
    notes: (sheet, session) => {
      if (!session.workbook.notes) throw new RichApiError('ApiNotFound', 'This host has no notes.', 404);
      return hostObject(noteCollectionType, sheet, session);
    },
  },
  methods: {
    ...registrations<Sheet>(SHEET_EVENTS, ({ id }) => id),
    getRange: rangeOf,
    getRanges: (sheet, args, session) =>
      rangeAreas(
        sheet,
        args.isMissing(0)
          ? [WHOLE_SHEET]
          : areasFromAddress(sheet, args.text(0), session.workbook.quirks.listSeparator),
        session,
      ),
    getRangeByIndexes: (sheet, args, session) => {
      const [top, left, rows, columns] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      return range(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }, session);
    },
    getCell: (sheet, args, session) => {
      const [row, column] = [args.number(0), args.number(1)];
      return range(sheet, { top: row, left: column, bottom: row, right: column }, session);
    },
    getUsedRange: (sheet, args, session) =>
      used(sheet, args, session) ?? range(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, session),
    getUsedRangeOrNullObject: used,
    getNext: (sheet, args, session) => {
      const next = neighbour(sheet, 1, args, session);
      if (next === null) throw itemNotFound();
      return next;
    },
    getNextOrNullObject: (sheet, args, session) => neighbour(sheet, 1, args, session),
    getPreviousOrNullObject: (sheet, args, session) => neighbour(sheet, -1, args, session),
    activate: (sheet, _args, { workbook }) => {
      if (sheet.visibility !== 'Visible')
        throw new EditRefused('InvalidOperation', 'A hidden sheet cannot be activated.');
      return void workbook.activate(sheet);
    },
    calculate: (sheet, args, session) => {
      requireAlive(sheet, session);
      return void session.workbook.calculate(true, args.boolean(0, false));
    },
    delete: (sheet, _args, session) => remove(sheet, session),
    _GetSheetById: (_sheet, args, session) => orThrow(session.workbook.sheetById(args.text(0)), session),
    _GetAnotherWorksheetById: (_sheet, args, session) => orThrow(session.workbook.sheetById(args.text(0)), session),
    copy: (sheet, args, session) => {
      requireStructure(session.workbook);
      return worksheet(copySheet(session.workbook, sheet, copyPosition(sheet, args, session)), session);
    },
  },
});

const visibleOnly = ({ sheets }: Workbook, args: Args): Sheet[] =>
  args.boolean(0, false) ? sheets.filter(({ visibility }) => visibility === 'Visible') : [...sheets];

const orThrow = (sheet: Sheet | null | undefined, session: Session): HostObject => {
  if (sheet === null || sheet === undefined) throw itemNotFound();
  return worksheet(sheet, session);
};

export const worksheetCollectionType = define<Workbook>({
  name: 'WorksheetCollection',
  methods: {
    ...registrations<Workbook>(
      { ...SHEET_EVENTS, AddedEvent: EVENT.added, DeletedEvent: EVENT.deleted },
      () => WORKBOOK_TARGET,
    ),
    add: (workbook, args, session) => {
      requireStructure(workbook);
      const name = args.isMissing(0) ? freshName(workbook) : requireName(workbook, args.text(0), null);
      return worksheet(workbook.addSheet(name), session);
    },
    getActiveWorksheet: (workbook, _args, session) => worksheet(workbook.activeSheet, session),
    getCount: (workbook, args) => visibleOnly(workbook, args).length,
    getFirst: (workbook, args, session) => orThrow(visibleOnly(workbook, args)[0], session),
    getLast: (workbook, args, session) => orThrow(visibleOnly(workbook, args).at(-1), session),
    getItemOrNullObject: (workbook, args, session) => {
      const sheet = workbook.sheet(args.text(0));
      return sheet === null ? null : worksheet(sheet, session);
    },
  },
  items: (workbook, session) => workbook.sheets.map((sheet) => worksheet(sheet, session)),
  item: (workbook, key, session) => orThrow(workbook.sheet(asText(key)), session),
});
