import type { Mark } from '../engine';
import { NOTE_PREFIX } from '../engine/facts/note-prefix';
import { toA1 } from '../grid/address';
import type { Cell } from '../grid/types';

/** A note as it is or shall be: where, and what it says. */
export type NoteText = { readonly cell: Cell; readonly text: string };

/** Whether a note is ours, by its first line. */
export const isOurNote = (text: string): boolean => text.startsWith(NOTE_PREFIX);

/** The marks, already at the cells that show them, that have a reason to tell: those get a note. */
export const notedMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(({ findings }) => findings.length > 0);

/** The notes whose cells are free; where the user has a note it stays, and ours is told in the pane alone (`kept`: how many). */
export const freeNotes = (
  notes: readonly NoteText[],
  taken: readonly Cell[],
): { readonly free: readonly NoteText[]; readonly kept: number } => {
  const cells = new Set(taken.map(toA1));
  const free = notes.filter(({ cell }) => !cells.has(toA1(cell)));
  return { free, kept: notes.length - free.length };
};
