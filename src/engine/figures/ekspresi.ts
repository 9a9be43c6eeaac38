import type { Fungsi } from '../../renja/persamaan';

/** How a series of quarters or years is combined: by the row's rule, as growth, or its last figure. */
export type Deret = Exclude<Fungsi, 'sampai' | 'total' | 'bulanan'>;

/** The arithmetic of a computed cell over the columns of its row: what a column means (docs/arsitektur.md, Meaning). */
export type Ekspresi =
  | { readonly kind: 'angka'; readonly nilai: number }
  | { readonly kind: 'kolom'; readonly kolom: number }
  /** The vertical total of a column. */
  | { readonly kind: 'total'; readonly kolom: number }
  /** Quarters or years in order. */
  | { readonly kind: 'deret'; readonly fungsi: Deret; readonly kolom: readonly number[] }
  /** Realisasi over target in percent points, in the row's direction and under its cap. */
  | { readonly kind: 'capaian'; readonly realisasi: Realisasi; readonly target: number }
  | { readonly kind: '+' | '-' | '*' | '/'; readonly kiri: Ekspresi; readonly kanan: Ekspresi };

/** What a capaian divides: one column, or the quarters up to one. */
export type Realisasi = Extract<Ekspresi, { kind: 'kolom' | 'deret' }>;

/**
 * What each node of an expression gives, for one way of reading it: figures, an Excel formula, the columns it rests on.
 * `konteks`: what the row at hand knows; made once a row, handed through.
 */
export type Aljabar<T, K> = {
  readonly angka: (nilai: number) => T;
  readonly kolom: (kolom: number, konteks: K) => T;
  readonly total: (kolom: number, konteks: K) => T;
  readonly deret: (fungsi: Deret, nilai: readonly T[], konteks: K) => T;
  readonly capaian: (realisasi: T, target: T, konteks: K) => T;
  readonly hitung: (op: '+' | '-' | '*' | '/', kiri: T, kanan: T) => T;
};

/** Works an expression out by an algebra: the one place that knows how expressions are built. */
export const fold = <T, K>(ekspresi: Ekspresi, aljabar: Aljabar<T, K>, konteks: K): T => {
  switch (ekspresi.kind) {
    case 'angka':
      return aljabar.angka(ekspresi.nilai);
    case 'kolom':
      return aljabar.kolom(ekspresi.kolom, konteks);
    case 'total':
      return aljabar.total(ekspresi.kolom, konteks);
    case 'deret':
      return aljabar.deret(
        ekspresi.fungsi,
        ekspresi.kolom.map((kolom) => aljabar.kolom(kolom, konteks)),
        konteks,
      );
    case 'capaian':
      return aljabar.capaian(
        fold(ekspresi.realisasi, aljabar, konteks),
        aljabar.kolom(ekspresi.target, konteks),
        konteks,
      );
    default:
      return aljabar.hitung(
        ekspresi.kind,
        fold(ekspresi.kiri, aljabar, konteks),
        fold(ekspresi.kanan, aljabar, konteks),
      );
  }
};

/** What an expression reads: columns of its row, and whole columns. */
type Acuan = { readonly kolom: readonly number[]; readonly total: boolean };

const ACUAN: Aljabar<Acuan, null> = {
  angka: () => ({ kolom: [], total: false }),
  kolom: (kolom) => ({ kolom: [kolom], total: false }),
  total: (kolom) => ({ kolom: [kolom], total: true }),
  deret: (_, nilai) => ({ kolom: nilai.flatMap(({ kolom }) => kolom), total: false }),
  capaian: (a, b) => ({ kolom: [...a.kolom, ...b.kolom], total: false }),
  hitung: (_, a, b) => ({ kolom: [...a.kolom, ...b.kolom], total: a.total || b.total }),
};

/** Every column an expression reads. */
export const columnsOf = (ekspresi: Ekspresi): readonly number[] => fold(ekspresi, ACUAN, null).kolom;

/** Whether an expression reads the vertical total of a column. */
export const readsTotal = (ekspresi: Ekspresi): boolean => fold(ekspresi, ACUAN, null).total;

/** The columns that an expression adds (1) or takes away (−1), by column; null when it is no plain sum. */
type Faktor = ReadonlyMap<number, 1 | -1> | null;

const FAKTOR: Aljabar<Faktor, null> = {
  angka: () => null,
  kolom: (kolom) => new Map([[kolom, 1]]),
  total: () => null,
  deret: (_, nilai) => new Map(nilai.flatMap((one) => [...(one ?? [])])),
  capaian: () => null,
  hitung: (op, a, b) => {
    if (a === null || b === null || op === '*' || op === '/') return null;
    const signed = op === '+' ? [...b] : [...b].map(([kolom, sign]) => [kolom, sign === 1 ? -1 : 1] as const);
    return new Map([...a, ...signed]);
  },
};

export const linear = (ekspresi: Ekspresi): Faktor => fold(ekspresi, FAKTOR, null);

/** Columns of a plain sum `a + b + c`, or null. */
export const chain = (ekspresi: Ekspresi): readonly number[] | null => {
  if (ekspresi.kind === 'kolom') return [ekspresi.kolom];
  if (ekspresi.kind !== '+') return null;
  const kiri = chain(ekspresi.kiri);
  const kanan = chain(ekspresi.kanan);
  return kiri === null || kanan === null ? null : [...kiri, ...kanan];
};

/** The quarters and the divisor of a percentage of quarters, or null. */
export const shareOf = (ekspresi: Ekspresi): { readonly atas: readonly number[]; readonly bawah: number } | null =>
  ekspresi.kind === 'capaian' && ekspresi.realisasi.kind === 'deret'
    ? { atas: ekspresi.realisasi.kolom, bawah: ekspresi.target }
    : null;

/** The two columns of a percentage of one by another, or null. */
export const ratioOf = (ekspresi: Ekspresi): { readonly atas: number; readonly bawah: number } | null =>
  ekspresi.kind === 'capaian' && ekspresi.realisasi.kind === 'kolom'
    ? { atas: ekspresi.realisasi.kolom, bawah: ekspresi.target }
    : null;

/** What a percentage divides, and by what; `atas` null where several columns are added. Null when it is no quotient. */
export const quotientOf = (ekspresi: Ekspresi): { readonly atas: number | null; readonly bawah: number } | null =>
  ekspresi.kind === 'capaian' ? { atas: ratioOf(ekspresi)?.atas ?? null, bawah: ekspresi.target } : null;

/** `a / b * 100` of columns, or of quarters by a column, is a capaian, however it was written. */
export const asCapaian = (ekspresi: Ekspresi): Ekspresi => {
  if (ekspresi.kind !== '*' || ekspresi.kanan.kind !== 'angka' || ekspresi.kanan.nilai !== 100) return ekspresi;
  const { kiri } = ekspresi;
  if (kiri.kind !== '/' || kiri.kanan.kind !== 'kolom') return ekspresi;
  const atas = kiri.kiri;
  return atas.kind === 'kolom' || (atas.kind === 'deret' && atas.fungsi === 'triwulan')
    ? { kind: 'capaian', realisasi: atas, target: kiri.kanan.kolom }
    : ekspresi;
};

/** The same expression with other columns in its series of quarters. */
export const withQuarters = (ekspresi: Ekspresi, of: (kolom: readonly number[]) => readonly number[]): Ekspresi => {
  const series = <E extends Ekspresi>(one: E): E =>
    one.kind === 'deret' && one.fungsi === 'triwulan' ? { ...one, kolom: of(one.kolom) } : one;
  switch (ekspresi.kind) {
    case 'angka':
    case 'kolom':
    case 'total':
    case 'deret':
      return series(ekspresi);
    case 'capaian':
      return { ...ekspresi, realisasi: series(ekspresi.realisasi) };
    default:
      return { ...ekspresi, kiri: withQuarters(ekspresi.kiri, of), kanan: withQuarters(ekspresi.kanan, of) };
  }
};
