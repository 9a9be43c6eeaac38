import type { Opened } from '../analysis/analyse';
import type { Model } from '../model/model';
import type { Table } from '../facts/types';
import { fit, tablesOf, type Perbandingan } from './books';
import { fillFrom } from './fill';
import { namaBaris } from './fill-content';
import type { Pengisian } from './isian';
import { matchRows, pairKey, type JawabanPasangan, type PasanganBaris } from './rows';
import { compareTables } from './tables';

/** A table of the other file that tells of the same programs, and how many rows the two have in common. */
type PilihanTabel = Pick<Table, 'sheet' | 'form' | 'range' | 'title'> & { readonly sama: number };

type Baris = { readonly row: number; readonly kode: string | null; readonly nama: string };

/** Two rows that may be one; asked one at a time. */
export type PasanganRagu = {
  /** Key of its answer (`JawabanPasangan`). */
  readonly kunci: string;
  /** One code with two names, or names that are only alike. */
  readonly dari: PasanganBaris['dari'];
  readonly dulu: Baris;
  readonly kini: Baris;
};

/** A table beside one of another file. */
export type BandingTabel = Perbandingan &
  Pengisian & {
    readonly ragu: readonly PasanganRagu[];
    readonly triwulan: { readonly dulu: Model['triwulan']; readonly kini: Model['triwulan'] };
  };

export type BandingBuku = {
  /** Tables that fit, the best first. */
  readonly pilihan: readonly PilihanTabel[];
  /** Which of them is compared. */
  readonly terpilih: number;
  /** Null where none fits. */
  readonly banding: BandingTabel | null;
};

const placeOf = ({ table: { sheet, form, range } }: Model): Perbandingan['dulu'] => ({ sheet, form, range });

/**
 * Compares a table of a sheet with the tables of another file: which of them fit, and what differs from the chosen one, by
 * default the best. `dulu` is the file's, `kini` the sheet's, whichever is older.
 */
export const compareWithBook = (
  sheet: Opened,
  table: number,
  file: readonly Opened[],
  chosen: number | null,
  jawaban: JawabanPasangan,
): BandingBuku => {
  const kini = sheet.evaluated[table];
  if (kini === undefined) return { pilihan: [], terpilih: 0, banding: null };
  const fitting = tablesOf(file)
    .map((dulu) => ({ dulu, score: fit(dulu, kini) }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score);
  const pilihan = fitting.map(({ dulu }): PilihanTabel => {
    const { title } = dulu.model.table;
    return { ...placeOf(dulu.model), title, sama: matchRows(dulu.model, kini.model).pasangan.length };
  });
  const terpilih = chosen !== null && chosen < fitting.length ? chosen : 0;
  const dulu = fitting[terpilih]?.dulu;
  if (dulu === undefined) return { pilihan, terpilih, banding: null };
  const [a, b] = [dulu.model, kini.model];
  const { pasangan, perbedaan } = compareTables(dulu, kini, jawaban);
  const ragu = pasangan
    .filter((pair) => pair.ragu)
    .map((pair): PasanganRagu => {
      const kunci = pairKey(a, pair.a, b, pair.b);
      return { kunci, dari: pair.dari, dulu: namaBaris(a, pair.a), kini: namaBaris(b, pair.b) };
    });
  return {
    pilihan,
    terpilih,
    banding: {
      dulu: placeOf(a),
      kini: placeOf(b),
      sama: pasangan.length,
      perbedaan,
      ragu,
      triwulan: { dulu: a.triwulan, kini: b.triwulan },
      ...fillFrom(dulu, kini, pasangan),
    },
  };
};
