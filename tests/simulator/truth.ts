import type { CellValue } from '../../src/grid/types';
import type { Measure, Role } from '../../src/renja/types';
import type { Tingkat } from './tree';
import type { Paruh } from './wordings';

/** A cell of figures: what is right there, and what is once mistakes are left in and the rest follows; percent points. */
export type Sel = {
  readonly baris: number;
  readonly kolom: number;
  readonly benar: number | string | null;
  readonly mengalir: number | string | null;
  readonly persen: boolean;
  /** Figures that may be filled in, though the sheet leaves the cell blank. */
  readonly mungkin: readonly (number | string)[];
  /** Whether a mistake was put here. */
  readonly salah: boolean;
  /** Whether it is typed in by hand: no sum and nothing that is worked out stands there. */
  readonly masukan: boolean;
};
export type KolomBenar = {
  readonly kolom: number;
  readonly role: Role;
  readonly measure: Measure | null;
  readonly period: number | null;
};
export type JenisBaris = Tingkat | 'isi' | 'apa-saja' | 'lanjutan' | 'jumlah' | 'rata' | 'predikat';
/** `induk`: the parent's sheet row, null at the top, undefined where it does not matter. */
export type BarisBenar = {
  readonly baris: number;
  readonly jenis: JenisBaris;
  readonly induk: number | null | undefined;
  /** The sheet row whose children a subtotal adds up. */
  readonly dari?: number;
};

export type Kebenaran = {
  readonly sel: readonly Sel[];
  readonly kolom: readonly KolomBenar[];
  readonly baris: readonly BarisBenar[];
  /** Rows of headings repeated at page breaks. */
  readonly ulangan: readonly number[];
  /** Sheet rows of indicators that are better the lower they are. */
  readonly terbalik?: readonly number[];
  /** Whether it is right, too, to read nothing as a table. */
  readonly bolehLewat?: boolean;
};

export type Lembar = {
  readonly seed: number;
  readonly paruh: Paruh;
  readonly layout: string;
  readonly gaya: string;
  readonly rumus: boolean;
  /** Digits of its typed percentages. */
  readonly desimal: number;
  readonly about: string;
  readonly lines: readonly (readonly CellValue[])[];
  readonly merges: readonly string[];
  /** Lines `style …` of the case format. */
  readonly dress: readonly string[];
  readonly kebenaran: Kebenaran;
};
