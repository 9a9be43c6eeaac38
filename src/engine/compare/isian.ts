import { contains } from '../../grid/address';
import { holdsFormula } from '../../grid/cells';
import { indexMerges } from '../../grid/merges';
import type { Cell } from '../../grid/types';
import type { JenisCatatan } from '../../renja/catatan';
import { tahunDari } from '../../renja/kosakata';
import type { Model } from '../model/model';
import type { SheetColumn, Content, Write } from '../facts/types';
import type { Sisi } from './tables';

/** Why a column that both tables have is not filled from the file. */
export const SEBAB_TAK_DIISI = [
  /** Running totals in the one, single quarters in the other. */
  'berjalan',
  /** Money in rupiah in the one, in thousands or millions in the other. */
  'satuan',
  /** A percentage in the one, a plain number in the other. */
  'skala',
  /** One of the two is not surely what it is taken for. */
  'tidak-yakin',
] as const;
export type SebabTakDiisi = (typeof SEBAB_TAK_DIISI)[number];

export type Makna = Pick<SheetColumn, 'role' | 'measure' | 'period' | 'side' | 'ragam'>;

/** A cell that can be filled from the other table. */
export type Isian = {
  readonly write: Write;
  /** Whether nothing stands there, or something else. */
  readonly jenis: 'kosong' | 'beda';
  readonly kolom: Makna;
  /** What the sheet itself calls the column, where its meaning does not name it. */
  readonly judul: string | null;
  /** Set for a factor or a follow-up below the table. */
  readonly catatan: JenisCatatan | null;
  readonly kode: string | null;
  readonly nama: string;
  readonly dulu: Sisi;
  readonly kini: Sisi;
  /** Whether the two rows may not be the same. */
  readonly ragu: boolean;
  /** Whether both columns surely mean the same, of one year. */
  readonly yakin: boolean;
  /** Whether it is filled unless somebody says otherwise: blank, the rows surely the same, the columns too, of one year. */
  readonly bawaan: boolean;
};

export type Pengisian = {
  readonly isian: readonly Isian[];
  readonly takDiisi: readonly { readonly kolom: Makna; readonly sebab: SebabTakDiisi }[];
  /** Years that the two tables are about, where they differ. */
  readonly tahun: { readonly dulu: number; readonly kini: number } | null;
};

/** From this confidence on a column needs no look of a person (as in Kolom of the pane). */
export const YAKIN = 0.8;

/** Cells that nothing may be written into: formulas, parts of arrays, what a merged area covers. */
export const lockOf = ({ grid }: Model): ((cell: Cell) => boolean) => {
  const mergeAt = indexMerges(grid.merges);
  return (cell) => {
    const merge = mergeAt(cell.row, cell.column);
    const isCovered = merge !== null && (merge.top !== cell.row || merge.left !== cell.column);
    return isCovered || holdsFormula(grid, cell) || grid.arrays.some((area) => contains(area, cell));
  };
};

/** Years that the titles of two tables name, where they differ. */
export const lainTahun = (a: Model, b: Model): Pengisian['tahun'] => {
  const [dulu, kini] = [a, b].map(({ table }) => tahunDari(table.title.join(' ')));
  return dulu == null || kini == null || dulu === kini ? null : { dulu, kini };
};

/** A text into a cell that holds something else or nothing. */
export const textWrite = (before: Write['before'], cell: Cell, value: string, role: Write['role']): Write => {
  const after: Content = { kind: 'text', value };
  return { cell, before, after, result: value, role };
};
