import type { RuleId } from '../renja/aturan';
import type { Measure, Role, Side } from '../renja/types';

/** A column of a form. Headings are matched on the path of headings, lower-case, parts joined by ' / '. */
export type KolomFormulir = {
  readonly role: Role;
  readonly judul: RegExp;
  /** Headings that look alike but mean something else. */
  readonly bukan?: RegExp;
  /** 'judul': K, Rp or % as the heading says. A measure: always this one. Omitted: none. */
  readonly ukuran?: Measure | 'judul';
  /** What the headings above it count: quarters or years. */
  readonly periode?: 'triwulan' | 'tahun';
  /** What a second column of the same meaning is: "Realisasi s/d Triwulan II" beside the quarters' own columns is the year's. */
  readonly ganda?: Role;
  /** What the first of two columns of the same meaning is: "Realisasi s/d 2021" before "Realisasi s/d 2022" is last year's. */
  readonly pertama?: Role;
  /** What a column of % beside its K or Rp is: in E.81 the capaian of that quarter or year. */
  readonly persen?: Role;
  readonly sisi?: Side;
  /** Tells columns of one role apart (target of last year and of this one): `target@lalu` in equations. */
  readonly ragam?: string;
  /** Without it the sheet is not this form. */
  readonly wajib?: boolean;
};

/** Arithmetic of a form: `realisasi / target * 100` gives the column `hasil`, measure by measure and period by period. */
export type HitunganFormulir = {
  /** A role, or `role@ragam`. */
  readonly hasil: string;
  readonly rumus: string;
  readonly aturan: RuleId;
  /** 'triwulan': of columns of one quarter only; equations without it then leave those columns alone. */
  readonly periode?: 'triwulan';
  /** Measures it holds for; all when omitted. */
  readonly ukuran?: readonly Measure[];
  /** Other arithmetic in use elsewhere, recognised when it reproduces the sheet's figures better. */
  readonly lain?: readonly string[];
};

/** What the body rows are. */
export type BarisFormulir = 'program' | 'indikator' | 'barang';

export type Formulir = {
  readonly id: string;
  readonly nama: string;
  /** Evidence in titles above the table. */
  readonly judul: RegExp;
  readonly baris: BarisFormulir;
  readonly kolom: readonly KolomFormulir[];
  readonly hitungan: readonly HitunganFormulir[];
  /** Columns of money that add up vertically. */
  readonly jumlah: readonly Role[];
  /** Percent-like columns that add up vertically where the row itself does not give them (TTB of a program). */
  readonly jumlahPersen?: readonly Role[];
  /** Percent-like columns averaged in "rata-rata" rows, and their predikat. */
  readonly rataRata?: readonly Role[];
  /** Weight and realisasi for weighted averages of capaian. */
  readonly bobotRataRata?: Role;
};
