import { formulaAt, lastColumn, lastRow, valueAt, words } from '../../grid/cells';
import { cleanLines } from '../../grid/clean';
import type { Cell } from '../../grid/types';
import { JENIS_CATATAN, type JenisCatatan } from '../../renja/catatan';
import type { Model } from '../model/model';
import type { Catatan } from '../facts/types';
import { lainTahun, lockOf, textWrite, YAKIN, type Isian } from './isian';

/** The only note of a kind below a table; of several nobody knows which is which. */
const only = ({ table }: Model, jenis: JenisCatatan): Catatan | null => {
  const [one, ...more] = table.catatan.filter((note) => note.jenis === jenis);
  return one === undefined || more.length > 0 ? null : one;
};

type Text = { readonly cell: Cell; readonly from: Cell; readonly value: string };

/** What a note says, cell by cell as it stands around its label; null where some of it stands in the label's own cell. */
const besideLabel = (a: Model, from: Catatan, to: Catatan): Text[] | null => {
  const texts = from.isi.map(({ row, column }) => ({
    from: { row, column },
    cell: { row: to.cell.row + row - from.cell.row, column: to.cell.column + column - from.cell.column },
    value: cleanLines(String(valueAt(a.grid, row, column))).trim(),
  }));
  return texts.some(({ cell }) => cell.row === to.cell.row && cell.column === to.cell.column) ? null : texts;
};

/** The label with what is said behind it. */
const behindLabel = (b: Model, from: Catatan, to: Catatan): Text => {
  const label = words(valueAt(b.grid, to.cell.row, to.cell.column));
  const isi = from.teks.trim();
  return {
    cell: to.cell,
    from: from.isi[0] ?? from.cell,
    value: label.endsWith(':') ? `${label} ${isi}` : `${label}: ${isi}`,
  };
};

/**
 * Factors and follow-up that the sheet has the place for and says nothing of, and the file does. They go where they stand
 * around their label in the file, into blank cells; else behind the label in its own cell, which is only offered.
 */
export const fillNotes = (a: Model, b: Model): Isian[] => {
  const isLocked = lockOf(b);
  const isWritable = ({ row, column }: Cell): boolean =>
    row <= lastRow(b.grid) && column <= lastColumn(b.grid) && !isLocked({ row, column });
  const isFree = (cell: Cell): boolean => isWritable(cell) && words(valueAt(b.grid, cell.row, cell.column)) === '';
  const isSure = lainTahun(a, b) === null && a.triwulan === b.triwulan;
  const yakin = isSure && Math.min(a.table.confidence, b.table.confidence) >= YAKIN;
  return JENIS_CATATAN.flatMap((jenis): Isian[] => {
    const [from, to] = [only(a, jenis), only(b, jenis)];
    if (from === null || to === null || !from.terisi || to.terisi) return [];
    const beside = besideLabel(a, from, to);
    const texts = beside?.every(({ cell }) => isFree(cell)) === true ? beside : [behindLabel(b, from, to)];
    const label = words(valueAt(b.grid, to.cell.row, to.cell.column));
    return texts.flatMap(({ cell, from: source, value }): Isian[] => {
      if (!isWritable(cell)) return [];
      const isi = cell.row === to.cell.row && cell.column === to.cell.column ? 'beda' : 'kosong';
      return [
        {
          write: textWrite(formulaAt(b.grid, cell.row, cell.column), cell, value, 'catatan'),
          jenis: isi,
          kolom: { role: 'catatan', measure: null, period: null, side: null, ragam: null },
          judul: null,
          catatan: jenis,
          kode: null,
          nama: label,
          dulu: { sheet: a.grid.sheet, cell: source, value: null, persen: false },
          kini: { sheet: b.grid.sheet, cell, value: null, persen: false },
          ragu: false,
          yakin,
          bawaan: isi === 'kosong' && yakin,
        },
      ];
    });
  });
};
