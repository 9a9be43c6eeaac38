import {
  compareWithBook,
  openGrid,
  parseSettings,
  type BandingBuku,
  type JawabanPasangan,
  type Opened,
} from '../engine';
import type { UnreadReason } from '../engine/facts/types';
import { FileError, type FileFault } from '../xlsx/errors';

/** Another file beside one table of a sheet: its bytes, which table of either, and what was said of doubtful rows. */
export type BandingAsked = {
  /** Tells files apart: of the one asked for last, nothing is read twice. */
  readonly berkas: { readonly id: string; readonly nama: string; readonly bytes: Uint8Array };
  /** Place of the table among those of the sheet. */
  readonly table: number;
  /** Place of the file's table among those that fit; null: the best. */
  readonly pilihan: number | null;
  readonly jawaban: JawabanPasangan;
};

/** What came of it; a file that cannot be read says why. */
export type BandingAnswer =
  | (BandingBuku & {
      readonly ok: true;
      /** Sheets of the file without a table, and why. */
      readonly tanpaTabel: readonly { readonly sheet: string; readonly reason: UnreadReason }[];
      /** Its formulas are calculated by hand: what they show may be old. */
      readonly usang: boolean;
    })
  | { readonly ok: false; readonly sebab: FileFault; readonly bagian: string }
  | { readonly ok: false; readonly sebab: 'rumus-tanpa-hasil' };

type Book = {
  readonly opened: readonly Opened[];
  readonly usang: boolean;
  readonly tanpaHasil: boolean;
};

let last: { readonly id: string; readonly book: Book } | null = null;

/** Reads a file and analyses its sheets by the settings kept in it. The reader is loaded when it is asked for. */
const readOther = async ({ id, bytes }: BandingAsked['berkas']): Promise<Book> => {
  if (last?.id === id) return last.book;
  const { readBook } = await import('../xlsx/read-book');
  const { sheets, grid, settings, isManual, lacksResults } = readBook(bytes);
  const kept = parseSettings(settings);
  const opened = sheets.map((sheet) => openGrid(grid(sheet), kept));
  const book: Book = { opened, usang: isManual, tanpaHasil: lacksResults() };
  last = { id, book };
  return book;
};

/** Compares a table of a sheet with another file, and tells what can be filled from there. Nothing is written. */
export const bandingOf = async (
  sheet: Opened,
  { berkas, table, pilihan, jawaban }: BandingAsked,
): Promise<BandingAnswer> => {
  try {
    const { opened, usang, tanpaHasil } = await readOther(berkas);
    if (tanpaHasil) return { ok: false, sebab: 'rumus-tanpa-hasil' };
    const tanpaTabel = opened
      .map(({ analysis }) => analysis)
      .filter(({ tables }) => tables.length === 0)
      .map((one) => ({ sheet: one.sheet, reason: one.unread ?? 'tanpa-tabel' }));
    return { ok: true, ...compareWithBook(sheet, table, opened, pilihan, jawaban), tanpaTabel, usang };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ok: false, sebab: error.code, bagian: error.detail.part ?? '' };
  }
};
