import { QUARTERS } from '../../renja/triwulan';
import { SEBAB, type Sebab } from '../../renja/aturan';
import { kunciPerangkatDaerah } from '../../renja/perangkat-daerah';
import type { Triwulan } from '../../renja/types';
import type { BarisRekap } from './rekap-row';

/** What an office has handed in: the quarters of each year, as far as titles tell. */
type Pelapor = { readonly nama: string; readonly triwulan: ReadonlyMap<number, ReadonlySet<Triwulan>> };

/** How many tables of a form and quarter got each predikat. */
export type Sebaran = {
  readonly form: string | null;
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
  readonly tabel: number;
  readonly galat: number;
  readonly predikatK: ReadonlyMap<string, number>;
  readonly predikatRp: ReadonlyMap<string, number>;
};

/** Sums over all rows; grows with the offices, not with the files. */
export type Ringkasan = {
  readonly berkas: number;
  readonly berkasTakTerbaca: number;
  readonly tabel: number;
  readonly tabelBergalat: number;
  readonly galat: Readonly<Record<Sebab, number>>;
  readonly questions: number;
  readonly sebaran: readonly Sebaran[];
  readonly pelapor: readonly Pelapor[];
};

type Hitungan = { -readonly [K in keyof Sebaran]: Sebaran[K] extends ReadonlyMap<string, number> ? Map<string, number> : Sebaran[K] }; // prettier-ignore

const tambah = (counts: Map<string, number>, label: string | null): void => {
  if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
};

/**
 * Collects the rows of files one after the other. `terdaftar`: offices that must report, though no file may be theirs.
 */
export const buatPeringkas = (terdaftar: readonly string[] = []) => {
  let [berkas, berkasTakTerbaca, tabel, tabelBergalat, questions] = [0, 0, 0, 0, 0];
  const galat = new Map<Sebab, number>();
  const sebaran = new Map<string, Hitungan>();
  const pelapor = new Map<string, { nama: string; triwulan: Map<number, Set<Triwulan>> }>();
  const kantor = (nama: string, key = kunciPerangkatDaerah(nama)) => {
    const known = pelapor.get(key) ?? { nama, triwulan: new Map<number, Set<Triwulan>>() };
    pelapor.set(key, known);
    return known;
  };
  terdaftar.forEach((nama) => kantor(nama));

  const tabelBaru = (row: Extract<BarisRekap, { kind: 'table' }>): void => {
    const { form, tahun, triwulan, predikatK, predikatRp } = row;
    const all = SEBAB.reduce((sum, sebab) => sum + row.galat[sebab], 0);
    tabel += 1;
    questions += row.questions;
    if (all > 0) tabelBergalat += 1;
    for (const sebab of SEBAB) galat.set(sebab, (galat.get(sebab) ?? 0) + row.galat[sebab]);
    const key = `${form ?? ''}|${tahun ?? ''}|${triwulan ?? ''}`;
    const group = sebaran.get(key) ?? {
      form,
      tahun,
      triwulan,
      tabel: 0,
      galat: 0,
      predikatK: new Map<string, number>(),
      predikatRp: new Map<string, number>(),
    };
    sebaran.set(key, group);
    group.tabel += 1;
    group.galat += all;
    tambah(group.predikatK, predikatK);
    tambah(group.predikatRp, predikatRp);
    const { triwulan: handed } = kantor(row.perangkatDaerah, row.office);
    if (tahun === null || triwulan === null) return;
    const quarters = handed.get(tahun) ?? new Set<Triwulan>();
    handed.set(tahun, quarters);
    quarters.add(triwulan);
  };

  return {
    /** Adds the rows of one file, in order. */
    berkas: (rows: readonly BarisRekap[]): void => {
      berkas += 1;
      const tables = rows.filter((row) => row.kind === 'table');
      if (tables.length === 0) berkasTakTerbaca += 1;
      tables.forEach(tabelBaru);
      const [first] = rows;
      // Who handed in only what cannot be read is an office too.
      if (tables.length === 0 && first !== undefined) kantor(first.perangkatDaerah, first.office);
    },
    /** How far it is, at no cost. */
    jumlah: () => ({
      berkas,
      tabel,
      galat: [...galat.values()].reduce((sum, n) => sum + n, 0),
      gagal: berkasTakTerbaca,
    }),
    ringkasan: (): Ringkasan => ({
      berkas,
      berkasTakTerbaca,
      tabel,
      tabelBergalat,
      galat: Object.fromEntries(SEBAB.map((sebab) => [sebab, galat.get(sebab) ?? 0])) as Record<Sebab, number>,
      questions,
      sebaran: [...sebaran.values()].sort(
        (a, b) =>
          (a.tahun ?? 0) - (b.tahun ?? 0) ||
          (a.triwulan ?? 0) - (b.triwulan ?? 0) ||
          (a.form ?? '').localeCompare(b.form ?? '', 'id'),
      ),
      pelapor: [...pelapor.values()].sort((a, b) => a.nama.localeCompare(b.nama, 'id')),
    }),
  };
};

export type Peringkas = ReturnType<typeof buatPeringkas>;

/** What an office has not handed in: quarters up to the last that any office reported in that year. */
type BelumMelapor = {
  readonly nama: string;
  readonly tahun: number | null;
  readonly triwulan: readonly Triwulan[];
};

const sampai = (last: Triwulan): Triwulan[] => QUARTERS.filter((one) => one <= last);

/**
 * Offices with quarters missing, in order of their names: of each year that any office reported, the quarters up to the
 * last one reported by any. A table shows the quarters before its own too, so a later quarter of a year stands for the
 * earlier ones: only what lies behind an office's last quarter is missing. `tahun` null: nothing at all is known of it.
 */
export const belumMelapor = ({ pelapor }: Pick<Ringkasan, 'pelapor'>): BelumMelapor[] => {
  const last = new Map<number, Triwulan>();
  for (const { triwulan } of pelapor) {
    for (const [tahun, quarters] of triwulan) {
      for (const one of quarters) if (one > (last.get(tahun) ?? 0)) last.set(tahun, one);
    }
  }
  const years = [...last].sort(([a], [b]) => a - b);
  return pelapor.flatMap(({ nama, triwulan }): BelumMelapor[] => {
    if (years.length === 0) return triwulan.size === 0 ? [{ nama, tahun: null, triwulan: [] }] : [];
    return years.flatMap(([tahun, until]) => {
      const handed = Math.max(0, ...(triwulan.get(tahun) ?? []));
      const missing = sampai(until).filter((one) => one > handed);
      return missing.length === 0 ? [] : [{ nama, tahun, triwulan: missing }];
    });
  });
};
