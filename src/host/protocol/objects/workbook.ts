import type { Workbook } from '../../model/workbook';
import { define, hostObject } from '../definition';
import type { Args, HostObject } from '../host-object';
import { itemNotFound, RichApiError } from '../errors';
import { EVENT, WORKBOOK_TARGET } from '../events';
import type { Session } from '../session';
import { applicationType } from './application';
import { customXmlPartsType } from './custom-xml';
import { functionsType } from './functions';
import { namesType } from './names';
import { workbookProtectionType } from './protection';
import { rangeAreas, range } from './makers';
import { settingCollectionType } from './settings';
import { tableCollectionType } from './tables';
import { worksheetCollectionType } from './worksheets';

const eventRange = (args: Args, session: Session): HostObject | null => {
  const found = session.eventRange(args.text(0));
  return found === null || !session.workbook.sheets.includes(found.sheet)
    ? null
    : range(found.sheet, found.area, session);
};

export const workbookType = define<Workbook>({
  name: 'Workbook',
  scalars: {
    name: { get: ({ name }) => name },
    readOnly: { get: () => false },
    isDirty: { get: (workbook) => workbook.sheets.some(({ original }) => original.size > 0) },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
  },
  links: {
    application: (workbook, session) => hostObject(applicationType, workbook, session),
    worksheets: (workbook, session) => hostObject(worksheetCollectionType, workbook, session),
    names: (workbook, session) => hostObject(namesType, { workbook, sheetId: null }, session),
    tables: (workbook, session) => hostObject(tableCollectionType, workbook.sheets, session),
    settings: (workbook, session) => hostObject(settingCollectionType, workbook, session),
    customXmlParts: (workbook, session) => hostObject(customXmlPartsType, { workbook, namespace: null }, session),
    protection: (workbook, session) => hostObject(workbookProtectionType, workbook, session),
    functions: (workbook, session) => hostObject(functionsType, workbook, session),
  },
  methods: {
    getSelectedRange: (workbook, _args, session) => {
      const [area, second] = workbook.activeSheet.selection;
      if (area === undefined || second !== undefined) {
        throw new RichApiError('InvalidSelection', 'The current selection is invalid for this operation.', 400);
      }
      return range(workbook.activeSheet, area, session);
    },
    getSelectedRanges: (workbook, _args, session) =>
      rangeAreas(workbook.activeSheet, workbook.activeSheet.selection, session),
    getActiveCell: (workbook, _args, session) => {
      const [area] = workbook.activeSheet.selection;
      if (area === undefined) throw itemNotFound();
      return range(workbook.activeSheet, { ...area, bottom: area.top, right: area.left }, session);
    },
    _RemoveReference: (_workbook, args, session) => void session.release(args.text(0)),
    _RemoveAllReferences: (_workbook, _args, session) => void session.releaseAll(),
    _GetReferenceCount: (_workbook, _args, session) => session.referenceCount,
    _GetRangeForEventByReferenceId: (_workbook, args, session) => {
      const found = eventRange(args, session);
      if (found === null) throw itemNotFound();
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, session) => eventRange(args, session),
    _RegisterActivatedEvent: (_workbook, _args, session) =>
      void session.register(EVENT.workbookActivated, WORKBOOK_TARGET),
    _UnregisterActivatedEvent: (_workbook, _args, session) =>
      void session.unregister(EVENT.workbookActivated, WORKBOOK_TARGET),
  },
});
