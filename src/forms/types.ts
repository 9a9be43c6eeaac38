import type { AturanHitungan } from '../renja/aturan';
import type { Measure, Role, Side } from '../renja/types';

/**
 * A place of a form for a column. `kata` lists what its heading says, in concepts of the vocabulary (`renja/kosakata`):
 * alternatives apart by '|', the concepts of one apart by a space; '*0.5' behind one says that it speaks only half as much.
 */
export type KolomFormulir = {
  readonly role: Role;
  readonly kata: string;
  /** Another role where its heading says this word: "Pagu" where the form says "Anggaran". */
  readonly sebutan?: Readonly<Record<string, Role>>;
  /** Concepts that its heading may say as well. */
  readonly boleh?: string;
  /** Concepts that its heading says, or it is not this column. */
  readonly harus?: string;
  /** Concepts that a heading of it never says. */
  readonly bukan?: string;
  /** 'judul': K, Rp or % as the heading says. A measure: always this one. Omitted: none. */
  readonly ukuran?: Measure | 'judul';
  /** What the headings above it count: quarters or months (without one it is not this column), quarters if any, or years. */
  readonly periode?: 'triwulan' | 'triwulan-bila-ada' | 'bulan' | 'tahun';
  /** What a column of % beside its K or Rp is: in E.81 the capaian of that quarter or year. */
  readonly persen?: Role;
  readonly sisi?: Side;
  /** Tells columns of one role apart (target of last year and of this one): `target@lalu` in equations. */
  readonly ragam?: string;
  /** Only where its figures are large, or its heading says Rp: a target of receipts, none of indicators. */
  readonly besar?: boolean;
  /** A sheet without it is hardly this form. */
  readonly wajib?: boolean;
  /** The role that may stand in its place where it must be there: quarters without a column of the year. */
  readonly atau?: Role;
};

/** Arithmetic of a form: `realisasi / target * 100` gives the column `hasil`, measure by measure and period by period. */
export type HitunganFormulir = {
  /** A role, or `role@ragam`. */
  readonly hasil: string;
  readonly persamaan: string;
  readonly aturan: AturanHitungan;
  /** 'triwulan': of columns of one quarter only; equations without it then leave those columns alone. */
  readonly periode?: 'triwulan';
  /** Measures it holds for; all when omitted. */
  readonly ukuran?: readonly Measure[];
  /** Other arithmetic in use elsewhere, recognised when it reproduces the sheet's figures better. */
  readonly lain?: readonly string[];
  /** Arithmetic in its place where no column of one of its roles is on the sheet. */
  readonly cadangan?: string;
  /** Holds where its columns are there; nobody misses them. */
  readonly bilaAda?: boolean;
};

/** What the body rows are. */
export type BarisFormulir = 'program' | 'indikator' | 'barang';

export type Formulir = {
  readonly id: string;
  readonly nama: string;
  /** Evidence in titles above the table: phrases, apart by '|'. */
  readonly judul: string;
  readonly baris: BarisFormulir;
  readonly kolom: readonly KolomFormulir[];
  readonly hitungan: readonly HitunganFormulir[];
  /** Columns of money that add up vertically: roles, or `role@ragam`. */
  readonly jumlah: readonly string[];
  /** Percent-like columns that add up vertically where the row itself does not give them (TTB of a program). */
  readonly jumlahPersen?: readonly Role[];
  /** Percent-like columns averaged in "rata-rata" rows, and their predikat. */
  readonly rataRata?: readonly Role[];
  /** Weight and realisasi for weighted averages of capaian. */
  readonly bobotRataRata?: Role;
};
