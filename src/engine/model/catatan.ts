import { lastColumn, lastRow, valueAt, words } from '../../grid/cells';
import type { Cell, Grid } from '../../grid/types';
import { bacaCatatan, berisi, type JenisCatatan } from '../../renja/catatan';
import type { Catatan } from '../facts/table';

/** Rows below a table in which they stand, and lines that one takes at most. */
const BELOW = 60;
const LINES = 15;

/** Place and date, and words over a signature: what is said ends there. */
const TANDA_TANGAN =
  /^(?:mengetahui|menyetujui|disusun|disetujui|dievaluasi|diperiksa|kepala|plt|nip|sekretaris daerah|bupati|wali ?kota|gubernur)\b|,\s*(?:tanggal\b|\.{3,}|…|\d{0,2}\s*\w+\s+20\d\d)/i;

/** A row of texts below the table. */
type Baris = { readonly row: number; readonly cells: readonly { readonly cell: Cell; readonly text: string }[] };

const rowsOf = (grid: Grid, from: number): Baris[] => {
  const right = lastColumn(grid);
  const rows: Baris[] = [];
  for (let row = from; row <= Math.min(lastRow(grid), from + BELOW); row++) {
    const cells: { cell: Cell; text: string }[] = [];
    for (let column = grid.left; column <= right; column++) {
      const text = words(valueAt(grid, row, column));
      if (text !== '') cells.push({ cell: { row, column }, text });
    }
    rows.push({ row, cells });
  }
  return rows;
};

/** Whether a row belongs to a table: several figures side by side. */
const isTable = (grid: Grid, { cells }: Baris): boolean =>
  cells.filter(({ cell }) => typeof valueAt(grid, cell.row, cell.column) === 'number').length >= 3;

/**
 * Factors and follow-up that stand below a table (rules: Reading a sheet, 4), filled in or not: behind the label, beside it, or on
 * the lines below it up to the next label, a gap or the signatures.
 * @param ends the last row of the table itself.
 */
export const catatanDi = (grid: Grid, ends: number): Catatan[] => {
  const found: Catatan[] = [];
  let open: { jenis: JenisCatatan; cell: Cell; isi: Cell[]; teks: string[]; lines: number; blank: boolean } | null =
    null;
  const close = (): void => {
    if (open !== null) {
      const { jenis, cell, isi, teks } = open;
      found.push({ jenis, cell, isi, teks: teks.join('\n'), terisi: isi.length > 0 });
    }
    open = null;
  };
  const say = (cell: Cell, text: string): void => {
    if (open === null || !berisi(text)) return;
    if (!open.isi.some((one) => one.row === cell.row && one.column === cell.column)) open.isi.push(cell);
    open.teks.push(text);
  };
  for (const line of rowsOf(grid, ends + 1)) {
    const [first] = line.cells;
    if (first === undefined) {
      // A gap right below the label is room to write in.
      if (open !== null && (open.isi.length > 0 || open.blank)) close();
      if (open !== null) open.blank = true;
      continue;
    }
    if (isTable(grid, line)) break;
    const at = line.cells.findIndex(({ text }) => bacaCatatan(text) !== null);
    const label = line.cells[at];
    const read = label === undefined ? null : bacaCatatan(label.text);
    if (label !== undefined && read !== null && line.cells.slice(0, at).every(({ text }) => !berisi(text))) {
      close();
      open = { jenis: read.jenis, cell: label.cell, isi: [], teks: [], lines: 0, blank: false };
      say(label.cell, read.isi);
      for (const { cell, text } of line.cells.slice(at + 1)) say(cell, text.replace(/^\s*:\s*/, ''));
      continue;
    }
    if (open === null) continue;
    if (line.cells.some(({ text }) => TANDA_TANGAN.test(text)) || ++open.lines > LINES) {
      close();
      continue;
    }
    for (const { cell, text } of line.cells) say(cell, text);
  }
  close();
  return found;
};
