/** What every cell of a table should show, worked out here apart from the engine; faults change single cells. */
import type { Kolom } from './layouts/types';
import type { Simpul, Ukuran } from './tree';

export type Baris =
  | {
      readonly jenis: 'simpul';
      readonly simpul: Simpul;
      readonly induk: number;
      readonly ukuran: Ukuran | null;
      readonly lanjutan: boolean;
    }
  /** The sum of a group (its index), or of the whole table (−1). */
  | { readonly jenis: 'jumlah'; readonly lingkup: number }
  /** The mean of a program (its index), or of the whole table (−1), with its rating on the next row. */
  | { readonly jenis: 'rata'; readonly lingkup: number }
  | { readonly jenis: 'predikat'; readonly lingkup: number };

export type Keluarga = 'sederhana' | 'tertimbang';

/** Rows of a table from its tree and its end. `induk`: the index of the parent, −1 at the top. */
export const barisDari = (
  akar: readonly Simpul[],
  penutup: 'jumlah-atas' | 'jumlah' | 'rata' | 'tanpa',
  perProgram: boolean,
  barisIndikator = false,
  jumlahProgram = false,
): Baris[] => {
  const rows: Baris[] = penutup === 'jumlah-atas' ? [{ jenis: 'jumlah', lingkup: -1 }] : [];
  const visit = (simpul: Simpul, induk: number): void => {
    const at = rows.length;
    const below = barisIndikator && simpul.k !== null;
    rows.push({ jenis: 'simpul', simpul, induk, ukuran: below ? null : simpul.k, lanjutan: false });
    for (const ukuran of below && simpul.k !== null ? [simpul.k, ...simpul.lanjutan] : simpul.lanjutan)
      rows.push({ jenis: 'simpul', simpul, induk: at, ukuran, lanjutan: true });
    simpul.anak.forEach((anak) => visit(anak, at));
    if (simpul.tingkat === 'kelompok' || (jumlahProgram && simpul.tingkat === 'program'))
      rows.push({ jenis: 'jumlah', lingkup: at });
    if (penutup === 'rata' && perProgram && simpul.tingkat === 'program')
      rows.push({ jenis: 'rata', lingkup: at }, { jenis: 'predikat', lingkup: at });
  };
  akar.forEach((simpul) => visit(simpul, -1));
  if (penutup === 'jumlah') rows.push({ jenis: 'jumlah', lingkup: -1 });
  if (penutup === 'rata') rows.push({ jenis: 'rata', lingkup: -1 }, { jenis: 'predikat', lingkup: -1 });
  return rows;
};

/** A cell by its row (index) and its column (kunci). */
export const tempat = (baris: number, kunci: string): string => `${baris}/${kunci}`;

const mean = (values: readonly (number | null)[]): number[] => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? [] : [known.reduce((sum, one) => sum + one, 0) / known.length];
};

/**
 * What may be written besides what this sheet would have: what a row gives by the figures it shows (`angka`), and the mean of
 * those; on a row of totals that is blank by design the arithmetic of its own figures, or the sum above; as the mean of all,
 * the mean of the programs' means; as the weighted progress of a group the sum of its parts.
 */
export const mungkin = (rows: readonly Baris[], at: number, kolom: Kolom, angka: Angka): number[] => {
  const row = rows[at];
  const { isi } = kolom;
  if (row === undefined || row.jenis === 'predikat' || isi.jenis !== 'hitung') return [];
  const add = (list: readonly number[], of: (leaf: number) => number | null | undefined): number =>
    list.reduce((sum, leaf) => sum + (of(leaf) ?? 0), 0);
  const parts =
    kolom.role === 'tertimbang-fisik' && !isDaun(row) ? dirata(rows, row.jenis === 'simpul' ? at : row.lingkup) : null;
  const weighted =
    parts === null
      ? []
      : [add(parts, (leaf) => angka(leaf, kolom.kunci)), add(parts, (leaf) => mungkin(rows, leaf, kolom, angka)[0])];
  if (row.jenis === 'simpul') {
    const own = isi.rumus.nilai((key) => angka(at, key), row.ukuran);
    return own === null ? weighted : [own, ...weighted];
  }
  const means = (list: readonly number[]): number[] => mean(list.flatMap((leaf) => mungkin(rows, leaf, kolom, angka)));
  if (row.jenis === 'rata' && row.lingkup >= 0) return means(dirata(rows, row.lingkup));
  if (row.jenis === 'rata') {
    const programs = rows.flatMap((one, top) =>
      one.jenis === 'simpul' && one.simpul.tingkat === 'program' ? [top] : [],
    );
    return [
      ...means(rows.flatMap((one, leaf) => (isDaun(one) ? [leaf] : []))),
      ...mean(programs.flatMap((top) => means(dirata(rows, top)))),
    ];
  }
  const own = isi.rumus.nilai((key) => angka(at, key), null);
  const above = bagianDari(rows, at).map((top) => angka(top, kolom.kunci) ?? 0);
  return [...(own === null ? [] : [own]), ...weighted, above.reduce((sum, one) => sum + one, 0)];
};

/** Indexes of the rows directly below one; −1: those at the top. */
export const anakDari = (rows: readonly Baris[], induk: number): number[] =>
  rows.flatMap((row, at) => (row.jenis === 'simpul' && !row.lanjutan && row.induk === induk ? [at] : []));

/** Rows that a sum is over: what is below it; of the whole table the subtotals where their groups have no figures of their own. */
export const bagianDari = (rows: readonly Baris[], at: number): number[] => {
  const row = rows[at];
  if (row?.jenis !== 'jumlah') return anakDari(rows, at);
  const isGroup = (one: Baris | undefined): boolean => one?.jenis === 'simpul' && one.simpul.tingkat === 'kelompok';
  const subtotals = rows.flatMap((one, index) =>
    one.jenis === 'jumlah' && one.lingkup >= 0 && isGroup(rows[one.lingkup]) ? [index] : [],
  );
  return row.lingkup < 0 && subtotals.length > 0 ? subtotals : anakDari(rows, row.lingkup);
};

export const isDaun = (row: Baris): boolean => row.jenis === 'simpul' && !row.lanjutan && row.simpul.anak.length === 0;

/** Rows that a mean is over: the lowest of its program; for the whole table the means of its programs where they are printed. */
export const dirata = (rows: readonly Baris[], lingkup: number): number[] => {
  const means = rows.flatMap((row, at) => (row.jenis === 'rata' && row.lingkup >= 0 ? [at] : []));
  if (lingkup < 0 && means.length > 0) return means;
  const below = (at: number): boolean => {
    const row = rows[at];
    return at === lingkup || (row?.jenis === 'simpul' && row.induk >= 0 && below(row.induk));
  };
  return rows.flatMap((row, at) => (isDaun(row) && (lingkup < 0 || below(at)) ? [at] : []));
};

/** What the means of a table are, and which rows have a K. */
export type Pilihan = {
  readonly keluarga: Keluarga;
  readonly bobot: string | null;
  readonly kInduk: boolean;
};

export type Angka = (baris: number, kunci: string) => number | null;

/** The figures of a table, in percent points for percentages, with some cells replaced. */
export const angkaDari = (
  rows: readonly Baris[],
  kolom: readonly Kolom[],
  pilihan: Pilihan,
  ganti: ReadonlyMap<string, number>,
): Angka => {
  const byKey = new Map(kolom.map((one) => [one.kunci, one]));
  const total = rows.findIndex((row) => row.jenis === 'jumlah' && row.lingkup < 0);
  const known = new Map<string, number | null>();

  const sum = (list: readonly number[], kunci: string): number | null => {
    const values = list.map((at) => angka(at, kunci)).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((all, one) => all + one, 0);
  };
  const rata = (lingkup: number, kunci: string): number | null => {
    const list = dirata(rows, lingkup).filter((at) => angka(at, kunci) !== null);
    if (list.length === 0) return null;
    const weight = (at: number): number =>
      pilihan.keluarga === 'sederhana' || pilihan.bobot === null ? 1 : (angka(at, pilihan.bobot) ?? 0);
    const weights = list.reduce((all, at) => all + weight(at), 0);
    return list.reduce((all, at) => all + weight(at) * (angka(at, kunci) ?? 0), 0) / weights;
  };
  const grandTotal = (kunci: string): number | null =>
    total >= 0 ? angka(total, kunci) : sum(anakDari(rows, -1), kunci);

  const work = (row: Baris, at: number, { kunci, isi, role }: Kolom): number | null => {
    if (row.jenis === 'predikat') return null;
    if (row.jenis === 'rata') return role === 'capaian' || role === 'capaian-renstra' ? rata(row.lingkup, kunci) : null;
    const ambil = (key: string, from?: 'total'): number | null => (from === 'total' ? grandTotal(key) : angka(at, key));
    if (row.jenis === 'jumlah') {
      if (isi.jenis === 'uang') return sum(bagianDari(rows, at), kunci);
      return isi.jenis === 'hitung' && isi.total ? isi.rumus.nilai(ambil, null) : null;
    }
    const { simpul, ukuran, lanjutan } = row;
    const isParent = simpul.anak.length > 0;
    if (isi.jenis === 'ukuran') return ukuran === null || (isParent && !pilihan.kInduk) ? null : isi.nilai(ukuran);
    if (isi.jenis === 'hitung') return isi.rumus.nilai(ambil, ukuran);
    if (isi.jenis === 'teks' || lanjutan) return null;
    if (isi.jenis === 'persen') return isParent ? null : isi.nilai(simpul);
    if (isParent) return simpul.tingkat === 'kelompok' ? null : sum(anakDari(rows, at), kunci);
    if (simpul.rp === null) return null;
    return typeof isi.daun === 'function' ? isi.daun(simpul.rp) : isi.daun.nilai(ambil, ukuran);
  };

  const angka: Angka = (at, kunci) => {
    const key = tempat(at, kunci);
    const replaced = ganti.get(key);
    if (replaced !== undefined) return replaced;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [row, column] = [rows[at], byKey.get(kunci)];
    const value = row === undefined || column === undefined ? null : work(row, at, column);
    known.set(key, value);
    return value;
  };
  return angka;
};

const JENJANG = [
  ['Sangat Tinggi', 91],
  ['Tinggi', 76],
  ['Sedang', 66],
  ['Rendah', 51],
] as const;
export const PREDIKAT = [...JENJANG.map(([label]) => label), 'Sangat Rendah'];

/** The rating by the lower bounds of Permendagri 86/2017. */
export const predikat = (value: number): string => JENJANG.find(([, bound]) => value >= bound)?.[0] ?? 'Sangat Rendah';
