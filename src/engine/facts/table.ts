import type { Area, Cell } from '../../grid/types';
import type { JenisCatatan } from '../../renja/catatan';
import type { Period } from '../../renja/periode';
import type { Measure, Role, RowKind, Side } from '../../renja/types';

/**
 * What speaks for the role of a column, with its weight: its heading, what its cells hold, where it stands, the rows whose
 * figures follow from others by the form's arithmetic ('hitungan 49/49'), the formulas that say so themselves ('rumus 28'),
 * the user. 'ganda': another column claims the same.
 */
export type Sebab =
  'judul' | 'isi' | 'posisi' | 'ganda' | 'pengguna' | `hitungan ${number}/${number}` | `rumus ${number}`;

/** A column of a found table and what it means. */
export type SheetColumn = {
  readonly column: number;
  /** Number of the numbering row that covers it ('7'), or null. */
  readonly number: string | null;
  readonly role: Role;
  readonly measure: Measure | null;
  readonly period: Period | null;
  readonly side: Side | null;
  /** Tells columns of one role apart: 'lalu', 'berjalan', 'pokok', 'perubahan'; absent where there is one only. */
  readonly ragam?: string | null;
  /** The path of headings from group to measure. */
  readonly headings: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Why this role, most telling last. */
  readonly reasons: readonly Sebab[];
};

export type Row = {
  readonly row: number;
  readonly kind: RowKind;
  /** Sheet row of the parent in the tree, or null at the top. */
  readonly parent: number | null;
  readonly kode: string | null;
  readonly nama: string;
  readonly indikator?: string;
  /** How sure the level is, 0 to 1. */
  readonly confidence: number;
};

/** An equation of the numbering row as printed, e.g. number '13', text '12/7x100%'. */
export type Declared = { readonly cell: Cell; readonly number: string; readonly text: string };

/** A form that a table may be, with what speaks for it on this sheet. */
export type Guess = {
  readonly form: string;
  /** Columns with a heading that have a place in the form, of all that have a heading. */
  readonly columns: number;
  readonly of: number;
  /** Figures that the form's arithmetic gives, of those it can be held against. */
  readonly matches: number;
  readonly checked: number;
};

/** A factor or a follow-up below a table: where its label and what it says stand, and whether it says anything. */
export type Catatan = {
  readonly jenis: JenisCatatan;
  readonly cell: Cell;
  /** Cells that hold what it says. */
  readonly isi: readonly Cell[];
  readonly teks: string;
  readonly terisi: boolean;
};

/** A found table: where it is and what its columns and rows mean. */
export type Table = {
  readonly sheet: string;
  /** Form id such as 'E.81', or null for a sheet that only declares itself. */
  readonly form: string | null;
  readonly title: readonly string[];
  readonly confidence: number;
  readonly range: Area;
  readonly body: Area;
  readonly columns: readonly SheetColumn[];
  readonly problems: readonly ColumnProblem[];
  readonly rows: readonly Row[];
  readonly declared: readonly Declared[];
  /** Factors and follow-up below it, filled in or not. */
  readonly catatan: readonly Catatan[];
  /** Stable key of the headings, the same after rows were inserted or the sheet was renamed. */
  readonly fingerprint: string;
  /** The forms that it may be, the likeliest first; absent where the user chose one. */
  readonly guesses?: readonly Guess[];
};

/** What keeps columns from being used. */
export type ColumnProblem =
  /** Several columns (sheet columns, from 0) claim one meaning. */
  | { readonly kind: 'ganda'; readonly columns: readonly number[] }
  /** A column without which the table is not the form that it is said to be. */
  | { readonly kind: 'wajib'; readonly role: Role; readonly found: number; readonly needed: number }
  /** A column that `untuk` is computed from is not there; measure and period null: not for any. */
  | {
      readonly kind: 'hilang';
      readonly role: Role;
      readonly measure: Measure | null;
      readonly period: Period | null;
      readonly untuk: Role;
    };
