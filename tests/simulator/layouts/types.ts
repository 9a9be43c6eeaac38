import type { Measure, Role } from '../../../src/renja/types';
import type { Pohon, Simpul, Uang, Ukuran } from '../tree';
import type { Kunci } from '../wordings';

/** What a sheet is about: its year and the last quarter that is filled in. */
export type Konteks = { readonly tahun: number; readonly triwulan: number };

/** The figure of another column on the same row, or on the row of totals. */
export type Ambil = (kunci: string, total?: 'total') => number | null;

/** Arithmetic of a row: its value, and as a formula ({key} the cell of a column, {key$} that of the row of totals). */
export type Rumus = {
  readonly nilai: (ambil: Ambil, ukuran: Ukuran | null) => number | null;
  readonly excel: (ukuran: Ukuran | null) => string;
};

export type Isi =
  | { readonly jenis: 'teks'; readonly teks: (simpul: Simpul, ukuran: Ukuran | null) => string }
  /** A quantity that is typed in. */
  | { readonly jenis: 'ukuran'; readonly nilai: (ukuran: Ukuran) => number | null }
  /** A percentage that is typed in, on rows without children. */
  | { readonly jenis: 'persen'; readonly nilai: (simpul: Simpul) => number }
  /** Money: typed in on rows without children, or worked out there; added up above. `polos`: a count that adds up like it. */
  | { readonly jenis: 'uang'; readonly daun: ((uang: Uang) => number | null) | Rumus; readonly polos?: true }
  /** Worked out on every row; `total`: also on the row of totals. */
  | {
      readonly jenis: 'hitung';
      readonly bentuk: 'uang' | 'ukuran' | 'persen';
      readonly total: boolean;
      readonly rumus: Rumus;
    };

export type Kolom = {
  readonly kunci: string;
  /** Headings from group to measure: keys of the wordings, or the text itself behind '='. */
  readonly judul: readonly (Kunci | `=${string}`)[];
  /** Columns of one number in the numbering row; absent: its own. */
  readonly nomor?: string;
  /** Arithmetic of the numbering row, with numbers of groups in braces. */
  readonly persamaan?: string;
  readonly role: Role;
  readonly measure: Measure | null;
  readonly period?: number;
  readonly isi: Isi;
  /** No form states the arithmetic of its rows: never a mistake there. */
  readonly longgar?: true;
  /** The numbering row alone states the arithmetic of its rows: a mistake there only where it is printed. */
  readonly nyata?: true;
  /** Rests on the row of totals: only where there is one. */
  readonly bertotal?: true;
  /** Stands under the heading of the column left of it. */
  readonly gabung?: true;
};

/** Text columns right of the figures. */
export type Kanan = 'unit' | 'ket' | 'pendorong' | 'penghambat' | 'solusi';

export type Layout = {
  readonly id: string;
  readonly judul: Kunci;
  readonly pohon: Pohon;
  /** How the sheet ends. */
  readonly penutup: 'jumlah' | 'rata' | 'tanpa';
  /** Heading of the names where there is no tree. */
  readonly nama?: Kunci;
  /** Text columns right of the name. */
  readonly teks: readonly ('indikator' | 'satuan' | 'sasaran' | 'lokasi' | 'sumber' | 'kelompok')[];
  readonly kolom: (konteks: Konteks) => readonly Kolom[];
  readonly kanan: readonly Kanan[];
  /** Always the whole year: no quarter in the title. */
  readonly setahun?: true;
  /** Some rows have a second indicator. */
  readonly lanjutan?: true;
  /** Indicators with their quantities stand on a line of their own below each name. */
  readonly barisIndikator?: true;
  /** Each program is added up once more below its rows. */
  readonly jumlahProgram?: true;
  /** Some indicators are better the lower they are. */
  readonly berarah?: true;
  /** None of the known forms, and nothing on the sheet states its arithmetic: reading nothing is right too. */
  readonly bolehLewat?: true;
};

const persen = (atas: number | null, bawah: number | null): number | null =>
  atas === null || bawah === null || bawah === 0 ? null : (atas * 100) / bawah;

/** atas / bawah × 100. */
export const bagi = (atas: string, bawah: string, total?: 'total'): Rumus => ({
  nilai: (ambil) => persen(ambil(atas), ambil(bawah, total)),
  excel: () => `{${atas}}/{${bawah}${total === undefined ? '' : '$'}}*100`,
});

/** Signed sum of columns; null where all are blank. */
export const jumlahkan = (plus: readonly string[], minus: readonly string[] = []): Rumus => ({
  nilai: (ambil) => {
    const add = plus.map((kunci) => ambil(kunci));
    const less = minus.map((kunci) => ambil(kunci));
    if ([...add, ...less].every((value) => value === null)) return null;
    const sum = (values: readonly (number | null)[]): number =>
      values.reduce<number>((all, one) => all + (one ?? 0), 0);
    return sum(add) - sum(less);
  },
  excel: () => [plus.map((kunci) => `{${kunci}}`).join('+'), ...minus.map((kunci) => `-{${kunci}}`)].join(''),
});

export const uangDaun = (daun: (uang: Uang) => number | null): Isi => ({ jenis: 'uang', daun });
export const hitung = (bentuk: 'uang' | 'ukuran' | 'persen', rumus: Rumus, total = false): Isi => ({
  jenis: 'hitung',
  bentuk,
  total,
  rumus,
});
export const ukuranIsi = (nilai: (ukuran: Ukuran) => number | null): Isi => ({ jenis: 'ukuran', nilai });

/** Whether all percentages of a layout are simple ratios of its columns. */
export const isRasio = (kolom: readonly Kolom[]): boolean =>
  kolom.every(({ isi }) => isi.jenis !== 'hitung' || isi.bentuk !== 'persen' || /^(?:\{[^}]+\}\/\{[^}]+\}\*100)?$/.test(isi.rumus.excel(null))); // prettier-ignore
