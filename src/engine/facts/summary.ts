import type { Decimal } from '../../grid/decimal';
import type { Predikat, RowKind, Triwulan } from '../../renja/types';

export type ProgramSummary = {
  readonly row: number;
  readonly kode: string | null;
  readonly nama: string;
  readonly pagu: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly capaianK: Decimal | null;
  readonly predikatK: Predikat | null;
  readonly capaianRp: Decimal | null;
  readonly predikatRp: Predikat | null;
  /** What the sheet shows today, for before → after. */
  readonly tertulis: {
    readonly capaianK: Decimal | null;
    readonly predikatK: string | null;
    readonly capaianRp: Decimal | null;
    readonly predikatRp: string | null;
  };
};

/** Where a program, or all of them, stood at the end of a quarter, cumulated. */
export type Titik = {
  readonly triwulan: Triwulan;
  readonly realisasi: Decimal | null;
  /** Realisasi against the year's pagu, in percent points. */
  readonly serapan: Decimal | null;
  readonly capaianK: Decimal | null;
};

/** The quarters of a table, from the first to the evaluated or last filled one: at least two. */
export type Tren = {
  readonly keseluruhan: readonly Titik[];
  readonly program: readonly { readonly row: number; readonly titik: readonly Titik[] }[];
  /** Lowest rows whose realisasi K names no quarter: they count only in the last one. */
  readonly tanpaRincian: number;
};

export type Summary = Omit<ProgramSummary, 'row' | 'kode' | 'nama'> & {
  /** What stands under K: capaian kinerja with its predikat, or physical progress, which is not rated. */
  readonly ukuran: 'kinerja' | 'fisik';
  /** What `programs` lists: rows of the level program, or of the highest level where there are none. */
  readonly tingkat: RowKind;
  readonly programs: readonly ProgramSummary[];
  /** Quarter by quarter, worked out when asked for; null where the sheet does not tell. */
  readonly tren: Tren | null;
};
