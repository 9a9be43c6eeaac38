import type { Decimal } from '../../grid/decimal';
import type { Cell, CellValue } from '../../grid/types';
import { type Severity } from '../../renja/aturan';
import type { AturanRataRata, Measure, Role, Skala, Triwulan } from '../../renja/types';
import type { SkalaPredikat } from '../../renja/predikat';
import type { Jawaban } from './choices';
import type { Catatan, Table } from './table';
import type { QuestionKey } from './questions';
import type { Params } from './params';

export type { Catatan, Severity };
export * from './choices';
export type { SheetColumn, ColumnProblem, Declared, Guess, Row, Sebab, Table } from './table';
export type { ProgramSummary, Summary, Titik, Tren } from './summary';

/** One computed cell (`computedOf`): what it should hold, exactly. Percentages in percent points whatever the cell stores. */
export type Computed = {
  readonly cell: Cell;
  readonly role: Role;
  readonly measure: Measure | null;
  readonly row: number;
  /** Exact value, a predikat, or null where there is none (no target). */
  readonly value: Decimal | string | null;
};

/** Why a scale is used: the user's choice, printed on the sheet, followed by the printed predikat, or the usual one. */
export const ASAL_SKALA = ['pengguna', 'lembar', 'predikat', 'bawaan'] as const;
export type AsalSkala = (typeof ASAL_SKALA)[number];

/** The rules used, chosen or inferred. */
export type Rules = {
  readonly rataRata: AturanRataRata;
  /** Printed averages reproduced, e.g. '13/22'; null where none is printed. */
  readonly rataRataCocok: string | null;
  readonly skala: Skala;
  /** Why this scale, and its steps. */
  readonly skalaDari: AsalSkala;
  readonly jenjang: SkalaPredikat;
  readonly triwulan: Triwulan | null;
  /** The quarter that the title names, whatever was chosen. */
  readonly triwulanDikenali: Triwulan | null;
};

/** What a question is about: the table itself, an equation of columns, children of a level, a column's sums, a total, averages, ratings. */
export const PERIHAL = ['tabel', 'persamaan', 'anak', 'kolom', 'total', 'rata-rata', 'predikat'] as const;
export type Perihal = (typeof PERIHAL)[number];

/** What a question says: a key of the catalogue (`pertanyaan`) with its figures. */
export type QuestionReason = { readonly key: QuestionKey; readonly params: Params };

/** One way to read what a question is about. */
export type Reading = {
  /** What is kept when the user chooses it. */
  readonly id: Jawaban;
  /** What it would mean, with the figures of this sheet. */
  readonly reason: QuestionReason;
  /** The cells that it would call wrong. */
  readonly accuses: readonly Cell[];
};

/**
 * A doubt about a whole relation, asked once (rules: Evidence): what its figures do not prove neither accuses nor is written
 * until it is answered.
 */
export type Question = {
  /** Stable within a table; the key under which an answer of yes or no is kept (`TableSettings.jawaban`). */
  readonly id: string;
  readonly perihal: Perihal;
  /** Which relation of its kind: of an equation the key of its column (`TableSettings.disputes`). */
  readonly kunci: string;
  /** The cells that show the doubt, the first of them the plainest. */
  readonly cells: readonly Cell[];
  readonly reason: QuestionReason;
  readonly readings: readonly Reading[];
  /** What would settle it, besides an answer. */
  readonly settles: QuestionReason;
};

/** Why a sheet gave no table; the catalogue has a message and a next step for each. */
export type UnreadReason =
  | 'laporan'
  | 'dilewati'
  | 'tanpa-target'
  | 'kosong'
  | 'tanpa-tabel'
  | 'hanya-judul'
  | 'tanpa-isi'
  | 'tidak-yakin'
  | 'terlalu-besar';

/** A table that the user set aside: nothing is judged or written there. */
export type SkippedTable = Pick<Table, 'form' | 'range' | 'fingerprint'>;

/** What of a table was seen on a sheet that gave none. Rows from 0. */
export type Seen = {
  /** The row that reads most like headings, with the texts that do, in the sheet's own spelling. */
  readonly headings: { readonly row: number; readonly texts: readonly string[] } | null;
  readonly numbering: number | null;
  /** What is missing: any heading, one that names the rows, or those of figures (and figures below them). */
  readonly missing: 'judul' | 'nama' | 'angka';
  /** Rows that may be the headings after all. */
  readonly offer: { readonly first: number; readonly last: number } | null;
};

/**
 * What a command does.
 * - hitung-ulang: write percent-like computed cells that are wrong, fill computed cells that are blank, mark the rest.
 * - periksa: mark only. - perbaiki: also correct the sums and formulas named by `findings` (ids, as `${fingerprint}/${id}`),
 *   all sums ('jumlah'), or all of both ('semua').
 */
export type Action =
  | { readonly kind: 'periksa' }
  | { readonly kind: 'hitung-ulang' }
  | { readonly kind: 'perbaiki'; readonly findings: 'semua' | 'jumlah' | readonly string[] };

/** What goes into a cell. A number is written as a number in the cell's own format; a text is written so that it stays text. */
export type Content =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'formula'; readonly value: string }
  | { readonly kind: 'blank' };

export type Write = {
  readonly cell: Cell;
  /** The formula or value that the engine saw; the port refuses when the cell shows something else by now. */
  readonly before: CellValue;
  readonly after: Content;
  /** The value the cell will show, for formulas and for cached values of the file port: number, text or ''. */
  readonly result: CellValue;
  /** Number format to give the cell; only where a blank cell's own cannot show what its column shows: percent, money beside texts. */
  readonly format?: string;
  readonly role: Role;
};

/** Why nothing is written, though a table was found. */
export type Refusal =
  | { readonly code: 'tidak-yakin'; readonly table: string }
  | { readonly code: 'larik'; readonly cells: readonly Cell[] }
  /** Computed cells that keep a plain figure although formulas were asked for: nothing but the figure would give it. */
  | { readonly code: 'tanpa-rumus'; readonly cells: readonly Cell[] };
