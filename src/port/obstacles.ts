import type { Cell } from '../grid/types';

/** What stands in the way of reading or writing a sheet. Each has its own message with what to do. */
export type Obstacle =
  | 'terproteksi'
  /** The workbook's structure is protected: sheets can be neither added nor removed. */
  | 'struktur-terproteksi'
  | 'perhitungan-manual'
  /** Formulas of a file that stores no results for them, and nobody here can calculate them. */
  | 'rumus-tanpa-hasil'
  | 'terfilter'
  | 'baris-tersembunyi'
  | 'mode-edit'
  | 'kosong'
  | 'berubah'
  /** The sheet went, or goes by another name, since it was read. */
  | 'lembar-hilang'
  | 'jurnal-gagal'
  | 'sebagian-larik'
  | 'tabel-excel'
  /** Somebody else holds the workbook, or it is open read-only. */
  | 'terkunci'
  /** A failure in the middle that could not be taken back at once: `cells` may show new contents, the journal has the old. */
  | 'sebagian-tertulis'
  /** Contents are as they were before the command, but our marks may not be. */
  | 'tanda-sebagian'
  /** "Kembalikan" was stopped in the middle: some cells may be back. It goes on where it was when asked again. */
  | 'belum-kembali'
  /** A report sheet may have been left half made, under the name of the detail. */
  | 'laporan-sebagian'
  | 'tak-didukung'
  | 'terlalu-besar'
  /** The user stopped it; what was written before is taken back. */
  | 'dibatalkan'
  /** The engine's thread ended by itself, out of memory for one. The next question starts another. */
  | 'mesin-berhenti'
  | 'gagal';

/** A failure at the edge: a code of the catalogue, the sheet, the cells concerned, and the host's own words for diagnostics. */
export class PortError extends Error {
  constructor(
    readonly code: Obstacle,
    readonly detail: { readonly sheet?: string; readonly cells?: readonly Cell[]; readonly cause?: string } = {},
  ) {
    super(code);
    this.name = 'PortError';
  }
}
