import { freeNotes, isOurNote, type NoteText } from '../port/notes';
import { toA1 } from '../grid/address';
import type { Cell } from '../grid/types';

/** A note as found on a sheet. */
export type FoundNote = { readonly cell: Cell; readonly isOurs: boolean };

/** The notes of a sheet as looked at over two syncs. */
export type NoteReader = {
  /** Queues the contents; then the places, in the next sync; then they are there. */
  readonly queueContents: () => void;
  readonly hasAny: () => boolean;
  /** Whether any of the contents last loaded is ours. */
  readonly hasOurs: () => boolean;
  readonly queuePlaces: () => void;
  readonly found: () => readonly FoundNote[];
};

/**
 * Reads the notes of a sheet, or null where the host has none. All of Excel's notes is in this file: hosts below ExcelApi
 * 1.18 have none, and the npm client does not know them, so it was never run against the real library.
 */
export const noteReader = (sheet: Excel.Worksheet, supports: (version: string) => boolean): NoteReader | null => {
  if (!supports('1.18')) return null;
  const { notes } = sheet;
  let placed: { readonly note: Excel.Note; readonly place: Excel.Range }[] = [];
  return {
    queueContents: () => notes.load('items/content'),
    hasAny: () => notes.items.length > 0,
    hasOurs: () => notes.items.some(({ content }) => isOurNote(content)),
    queuePlaces: () => {
      placed = notes.items.map((note) => {
        const place = note.getLocation().untrack();
        place.load('rowIndex,columnIndex');
        return { note, place };
      });
    },
    found: () =>
      placed.map(({ note, place }) => ({
        cell: { row: place.rowIndex, column: place.columnIndex },
        isOurs: isOurNote(note.content),
      })),
  };
};

/** Queues what the places of our notes hold right now, ours or not; call the result after the next sync. */
export const queueNoteTexts = (sheet: Excel.Worksheet, found: readonly FoundNote[]): (() => readonly NoteText[]) => {
  const there = found
    .filter((note) => note.isOurs)
    .map(({ cell }) => {
      const note = sheet.notes.getItem(toA1(cell));
      note.load('content');
      return { cell, note };
    });
  return () => there.map(({ cell, note }) => ({ cell, text: note.content }));
};

/** Queues the removal of our notes among those found; returns how many. */
export const queueNoteRemoval = (sheet: Excel.Worksheet, found: readonly FoundNote[]): number => {
  const ours = found.filter((note) => note.isOurs);
  for (const { cell } of ours) sheet.notes.getItem(toA1(cell)).delete();
  return ours.length;
};

/** Queues our notes anew: ours go, then one is added at each mark whose cell has no note of the user. */
export const queueNotes = (
  sheet: Excel.Worksheet,
  found: readonly FoundNote[],
  notes: readonly NoteText[],
): { readonly added: number; readonly kept: number } => {
  const taken = found.filter((note) => !note.isOurs).map(({ cell }) => cell);
  queueNoteRemoval(sheet, found);
  const { free, kept } = freeNotes(notes, taken);
  for (const { cell, text } of free) sheet.notes.add(toA1(cell), text);
  return { added: free.length, kept };
};
