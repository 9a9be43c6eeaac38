/** Columns that only the layouts of the half "penguji" are made of. */
import type { Simpul, Uang, Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import { bagi, hitung, jumlahkan, type Kolom, type Rumus } from './types';
import { k, rp, sebulan, TW, uangTw } from './uji-kolom';

type Judul = Kolom['judul'];
type Lagi = Partial<Pick<Kolom, 'period' | 'nomor' | 'persamaan' | 'longgar' | 'nyata' | 'bertotal'>>;

/** The same columns under one heading more. */
export const di = (grup: Kunci, kolom: readonly Kolom[]): Kolom[] =>
  kolom.map((one) => ({ ...one, judul: [grup, ...one.judul] }));

const KOSONG: Rumus = { nilai: () => null, excel: () => '' };
/** A percentage of a quarter that may not have come yet. */
export const bila = (there: boolean, kolom: Kolom): Kolom =>
  there || kolom.isi.jenis !== 'hitung' ? kolom : { ...kolom, isi: { ...kolom.isi, rumus: KOSONG } };

/** The sum of some columns as a percentage of another. */
export const persenDari = (plus: readonly string[], bawah: string): Rumus => ({
  nilai: (ambil, ukuran) => {
    const [done, all] = [jumlahkan(plus).nilai(ambil, ukuran), ambil(bawah)];
    return done === null || all === null || all === 0 ? null : (done * 100) / all;
  },
  excel: () => `(${plus.map((one) => `{${one}}`).join('+')})/{${bawah}}*100`,
});

/** A pair of K and Rp under one heading and one number. */
export const dua = (
  kunci: string,
  judul: Judul,
  role: Kolom['role'],
  nilaiK: (u: Ukuran) => number | null,
  nilaiRp: (u: Uang) => number | null,
  lagi: Lagi = {},
): Kolom[] => [
  k(`${kunci}k`, [...judul, 'K'], role, nilaiK, { nomor: kunci, ...lagi }),
  rp(`${kunci}r`, [...judul, 'Rp'], role, nilaiRp, { nomor: kunci, ...lagi }),
];

/** A figure that only the lowest rows have, and that nobody adds up. */
export const lepas = (kunci: string, judul: Judul, nilai: (simpul: Simpul) => number): Kolom => ({
  kunci,
  judul,
  role: 'lain',
  measure: null,
  isi: { jenis: 'persen', nilai },
});

/** Units that add up like money. */
export const banyak = (kunci: string, judul: Judul, nilai: (u: Uang) => number, role: Kolom['role'] = 'lain'): Kolom => ({
  kunci,
  judul,
  role,
  measure: 'K',
  isi: { jenis: 'uang', daun: nilai, polos: true },
}); // prettier-ignore
export const banyakDari = (kunci: string, judul: Judul, plus: readonly string[], minus: readonly string[] = [], role: Kolom['role'] = 'lain'): Kolom => ({
  ...banyak(kunci, judul, () => 0, role),
  isi: { jenis: 'uang', daun: jumlahkan(plus, minus), polos: true },
}); // prettier-ignore

/** A row's share of the whole. */
export const porsi = (kunci: string, judul: Judul, dari: string, role: Kolom['role'] = 'bobot'): Kolom => ({
  kunci,
  judul,
  role,
  measure: '%',
  bertotal: true,
  ...(role === 'lain' ? { longgar: true } : {}),
  isi: hitung('persen', bagi(dari, dari, 'total'), true),
});

/** A column weighted by the share of its row: weight × percentage / 100, on the lowest rows. */
export const tertimbang = (kunci: string, judul: Judul, bobot: string, persen: string, role: Kolom['role']): Kolom => ({
  kunci,
  judul,
  role,
  measure: '%',
  bertotal: true,
  isi: hitung('persen', {
    nilai: (a) => {
      const [weight, done] = [a(bobot), a(persen)];
      return weight === null || done === null ? null : (weight * done) / 100;
    },
    excel: () => `{${bobot}}*{${persen}}/100`,
  }),
}); // prettier-ignore

/** A difference of money that a heading or the numbering row states, and no form. */
export const selisih = (kunci: string, judul: Judul, plus: string, minus: string, lagi: Lagi = {}): Kolom => ({
  kunci,
  judul,
  role: 'lain',
  measure: 'Rp',
  persamaan: `{${plus}}-{${minus}}`,
  nyata: true,
  isi: hitung('uang', jumlahkan([plus], [minus]), true),
  ...lagi,
});
/** A sum of money in other columns that the numbering row states, and no form. */
export const gabung = (kunci: string, judul: Judul, plus: readonly string[], role: Kolom['role'] = 'lain'): Kolom => ({
  kunci,
  judul,
  role,
  measure: 'Rp',
  persamaan: plus.map((one) => `{${one}}`).join('+'),
  nyata: true,
  isi: { jenis: 'uang', daun: jumlahkan(plus) },
});
/** A ratio of money that the numbering row states, and no form. */
export const nisbah = (kunci: string, judul: Judul, atas: string, bawah: string): Kolom => ({
  kunci,
  judul,
  role: 'lain',
  measure: '%',
  persamaan: `{${atas}}/{${bawah}}x100`,
  nyata: true,
  isi: hitung('persen', bagi(atas, bawah), true),
});

export const bagian = (value: number, percent: number): number => Math.floor((value * percent) / 100);
/** A month's money, from 0. */
export const uangBulan = (u: Uang, at: number): number => sebulan(uangTw(u, Math.floor(at / 3)), at);
/** Money of a later year of a plan. */
export const uangTahun = (u: Uang, at: number): number =>
  Math.floor(((u.tahun[at] ?? 0) * (5700 + (((u.tw[at % 4] ?? 0) * 11) % 4100))) / 10_000);

export const berTw = (isi: (tw: (typeof TW)[number], at: number) => readonly Kolom[]): Kolom[] =>
  TW.flatMap((tw, at) => isi(tw, at));
