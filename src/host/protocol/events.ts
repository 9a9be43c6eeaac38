import type { Area } from '../../grid/types';
import { areaToA1 } from '../../grid/address';
import type { Author, ModelEvent } from '../model/events';
import type { Workbook } from '../model/workbook';
import type { RuntimeState } from './runtime';
import type { Session } from './session';

/** Numbers of the events in the protocol. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  workbookActivated: 2203,
} as const;

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

const CATEGORY = 65536;

/** An event on the wire: [category, type, target, JSON, id]. */
export type EventEntry = readonly [number, number, string, string, number];

const source = (author: Author): string => (author === 'remote' ? 'Remote' : 'Local');
const trigger = (author: Author): string => (author === 'addin' ? 'ThisLocalAddin' : 'Unknown');

/** Entries for every target that registered for this event: its worksheet, and the workbook. */
const entries = (session: Session, type: number, sheetId: string, message: Record<string, unknown>): EventEntry[] =>
  [sheetId, WORKBOOK_TARGET]
    .filter((target) => session.isRegistered(type, target))
    .map((target) => [CATEGORY, type, target, JSON.stringify({ worksheetId: sheetId, ...message }), 0]);

const rangeMessage = (
  session: Session,
  workbook: Workbook,
  sheetId: string,
  area: Area,
  author: Author,
): Record<string, unknown> => {
  const sheet = workbook.sheetById(sheetId);
  return {
    address: areaToA1(area),
    source: source(author),
    ...(sheet === null ? {} : { referenceId: session.rememberEventRange({ sheet, area }) }),
  };
};

/** A change of the model as the events of Office.js that somebody waits for. */
export const toEntries = (session: Session, workbook: Workbook, event: ModelEvent): EventEntry[] => {
  switch (event.kind) {
    case 'cells':
    case 'rows-or-columns': {
      const changeType = event.kind === 'cells' ? 'RangeEdited' : event.change;
      const message = rangeMessage(session, workbook, event.sheetId, event.area, event.author);
      return entries(session, EVENT.changed, event.sheetId, {
        ...message,
        changeType,
        triggerSource: trigger(event.author),
        shiftDirection: 'None',
      });
    }
    case 'format':
      return entries(
        session,
        EVENT.formatChanged,
        event.sheetId,
        rangeMessage(session, workbook, event.sheetId, event.area, event.author),
      );
    case 'selection':
      return entries(session, EVENT.selectionChanged, event.sheetId, { address: event.areas.map(areaToA1).join(',') });
    case 'activated':
      return [
        ...(event.previous === '' ? [] : entries(session, EVENT.deactivated, event.previous, {})),
        ...entries(session, EVENT.activated, event.sheetId, {}),
      ];
    case 'added':
      return entries(session, EVENT.added, event.sheetId, { source: source(event.author) });
    case 'deleted':
      return entries(session, EVENT.deleted, event.sheetId, { source: source(event.author) });
    case 'renamed':
      return entries(session, EVENT.nameChanged, event.sheetId, {
        nameBefore: event.before,
        nameAfter: event.after,
        source: source(event.author),
      });
    case 'protection':
      return entries(session, EVENT.protectionChanged, event.sheetId, {
        isProtected: event.isProtected,
        source: source(event.author),
      });
    case 'calculated':
      return event.sheetIds.flatMap((id) => entries(session, EVENT.calculated, id, { address: '', referenceId: '' }));
    case 'other':
      return [];
  }
};

/** The workbook window came to the front. */
export const activationEntries = (session: Session): EventEntry[] =>
  session.isRegistered(EVENT.workbookActivated, WORKBOOK_TARGET)
    ? [[CATEGORY, EVENT.workbookActivated, WORKBOOK_TARGET, '{}', 0]]
    : [];

/** The pane was shown or hidden; the library itself knows who listens. */
export const visibilityEntry = (state: RuntimeState): EventEntry => [
  CATEGORY,
  65539,
  '',
  JSON.stringify({ visibility: state === 'Visible' ? 'Visible' : 'Hidden' }),
  0,
];
