import { areaToA1, parseCell, toA1 } from '../../../grid/address';
import { requireUnlocked } from '../../model/edit';
import type { Note } from '../../model/sheet-content';
import type { Sheet } from '../../model/sheet';
import { define, hostObject, type Scalar } from '../definition';
import type { HostObject } from '../host-object';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { asBoolean, asNumber, asText, type Json } from '../json';
import type { Session } from '../session';
import { rangeOfArgument } from '../targets';
import { range } from './makers';

type Target = { readonly sheet: Sheet; readonly note: Note };

const scalar = <K extends 'content' | 'visible' | 'width' | 'height'>(
  key: K,
  read: (value: Json) => Note[K],
  show: (value: Note[K]) => Json,
): Scalar<Target> => ({
  get: ({ note }) => show(note[key]),
  set: ({ sheet, note }, value, session) => {
    note[key] = read(value);
    session.workbook.emit({ kind: 'other', sheetId: sheet.id });
  },
});

const noteType = define<Target>({
  name: 'Note',
  identity: ({ note }) => ({ Id: toA1(note.cell) }),
  scalars: {
    authorName: { get: ({ note }) => note.author },
    content: scalar('content', asText, (text) => text),
    visible: scalar('visible', asBoolean, (isVisible) => isVisible),
    width: scalar('width', asNumber, (width) => width),
    height: scalar('height', asNumber, (height) => height),
  },
  methods: {
    getLocation: ({ sheet, note: { cell } }, _args, session) =>
      range(sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, session),
    delete: ({ sheet, note }, _args, session) => {
      sheet.notes = sheet.notes.filter((one) => one !== note);
      return void session.workbook.emit({ kind: 'other', sheetId: sheet.id });
    },
  },
});

const wrap = (sheet: Sheet, note: Note, session: Session): HostObject => hostObject(noteType, { sheet, note }, session);

const find = (sheet: Sheet, key: string): Note | null => {
  const cell = parseCell(key.slice(key.lastIndexOf('!') + 1));
  if (cell === null) throw invalidArgument();
  return sheet.notes.find((note) => note.cell.row === cell.row && note.cell.column === cell.column) ?? null;
};

/** Notes of a sheet (ExcelApi 1.18). The npm client has none: tests reach them by node/notes-client.js. */
export const noteCollectionType = define<Sheet>({
  name: 'NoteCollection',
  methods: {
    add: (sheet, args, session) => {
      const address = args.isObject(0) ? areaToA1(rangeOfArgument(args, 0).area) : args.text(0);
      if (find(sheet, address) !== null) throw itemAlreadyExists();
      const cell = parseCell(address.slice(address.lastIndexOf('!') + 1));
      if (cell === null) throw invalidArgument();
      requireUnlocked(sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
      const note: Note = { cell, content: args.text(1), author: 'Pengguna', visible: false, width: 108, height: 60 };
      sheet.notes = [...sheet.notes, note].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
      session.workbook.emit({ kind: 'other', sheetId: sheet.id });
      return wrap(sheet, note, session);
    },
    getCount: ({ notes }) => notes.length,
    getItemAt: (sheet, args, session) => {
      const note = sheet.notes[args.number(0)];
      if (note === undefined) throw itemNotFound();
      return wrap(sheet, note, session);
    },
    getItemOrNullObject: (sheet, args, session) => {
      const note = find(sheet, args.text(0));
      return note === null ? null : wrap(sheet, note, session);
    },
  },
  items: (sheet, session) => sheet.notes.map((note) => wrap(sheet, note, session)),
  item: (sheet, key, session) => {
    const note = find(sheet, asText(key));
    if (note === null) throw itemNotFound();
    return wrap(sheet, note, session);
  },
});
