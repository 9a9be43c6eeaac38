import type { Area } from '../../grid/types';
import type { Shift } from './references';

/** Who made a change: the add-in through the protocol, the user of the grid, or somebody else in the file. */
export type Author = 'addin' | 'user' | 'remote';

export type ModelEvent =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area; readonly author: Author }
  | { readonly kind: 'format'; readonly sheetId: string; readonly area: Area; readonly author: Author }
  | {
      readonly kind: 'rows-or-columns';
      readonly sheetId: string;
      readonly area: Area;
      readonly change: StructureChange;
      readonly shift: Shift;
      readonly author: Author;
    }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: 'activated'; readonly sheetId: string; readonly previous: string }
  | { readonly kind: 'added' | 'deleted'; readonly sheetId: string; readonly author: Author }
  | {
      readonly kind: 'renamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly author: Author;
    }
  | { readonly kind: 'protection'; readonly sheetId: string; readonly isProtected: boolean; readonly author: Author }
  | { readonly kind: 'calculated'; readonly sheetIds: readonly string[] }
  /** Something that Office.js has no event for but a view must redraw: marks, notes, settings, charts, widths. */
  | { readonly kind: 'other'; readonly sheetId: string | null };

type StructureChange = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export type Listener = (event: ModelEvent) => void;
