import { NOTE_PREFIX } from '../engine/journal';
import type { Finding, Mark } from '../engine/types';
import type { Cell } from '../grid/types';
import { cellKey, rangeOf } from './area';

/** Says a finding in the user's words (the catalogue's `renderFinding`). */
export type Explain = (finding: Finding, language: 'id' | 'en') => string;

/** A note as found on a sheet. */
export type FoundNote = { readonly cell: Cell; readonly isOurs: boolean; readonly remove: () => void };

/**
 * Notes of one sheet behind a small port: hosts below ExcelApi 1.18 have none, and the npm client does not know them, so
 * this path was never run against the real library (docs/arsitektur.md says so).
 */
export type SheetNotes = {
  /** Queues what is needed to know the notes' contents; then the places, in the next sync; then they are there. */
  readonly queueContents: () => void;
  readonly hasAny: () => boolean;
  readonly queuePlaces: () => void;
  readonly found: () => readonly FoundNote[];
  readonly add: (cell: Cell, content: string) => void;
};

/** The notes of a sheet, or null where the host has none. */
export const sheetNotes = (sheet: Excel.Worksheet, supports: (version: string) => boolean): SheetNotes | null => {
  if (!supports('1.18')) return null;
  const { notes } = sheet;
  let placed: { readonly note: Excel.Note; readonly place: Excel.Range }[] = [];
  return {
    queueContents: () => notes.load('items/content'),
    hasAny: () => notes.items.length > 0,
    queuePlaces: () => {
      placed = notes.items.map((note) => {
        const place = note.getLocation();
        place.load('rowIndex,columnIndex');
        return { note, place };
      });
    },
    found: () =>
      placed.map(({ note, place }) => ({
        cell: { row: place.rowIndex, column: place.columnIndex },
        isOurs: note.content.startsWith(NOTE_PREFIX),
        remove: () => note.delete(),
      })),
    add: ({ row, column }, content) =>
      notes.add(rangeOf(sheet, { top: row, left: column, bottom: row, right: column }), content),
  };
};

/** What a note says: our prefix with the rules on its first line, then one line a finding. */
export const noteText = (mark: Mark, explain: Explain, language: 'id' | 'en'): string => {
  const rules = [...new Set(mark.findings.map((finding) => finding.rule))].join(', ');
  return [`${NOTE_PREFIX}${rules}`, ...mark.findings.map((finding) => explain(finding, language))].join('\n');
};

/** Queues the removal of our notes among those found; returns how many. */
export const queueNoteRemoval = (found: readonly FoundNote[]): number => {
  const ours = found.filter((note) => note.isOurs);
  for (const note of [...ours].reverse()) note.remove();
  return ours.length;
};

/** Queues our notes anew: ours go, then one is added at each mark whose cell has no note of the user. */
export const queueNotes = (
  notes: SheetNotes,
  marks: readonly Mark[],
  explain: Explain,
  language: 'id' | 'en',
): { readonly added: number; readonly kept: number } => {
  const found = notes.found();
  const users = new Set(found.filter((note) => !note.isOurs).map((note) => cellKey(note.cell)));
  queueNoteRemoval(found);
  const free = marks.filter((mark) => !users.has(cellKey(mark.cell)));
  for (const mark of free) notes.add(mark.cell, noteText(mark, explain, language));
  return { added: free.length, kept: marks.length - free.length };
};
