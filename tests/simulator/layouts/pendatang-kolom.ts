/** Columns that only the layouts of the half "pendatang" are made of. */
import type { Uang } from '../tree';
import type { Kunci } from '../wordings';
import { bagian, banyak, banyakDari, dua } from './penguji-kolom';
import { hitung, jumlahkan, type Kolom } from './types';
import { isi, kSd, rasioK, rasioRp } from './uji-kolom';

type Judul = Kolom['judul'];

/** K of a year or a month from two other columns: their sum, or the later of a level. */
export const kDari = (kunci: string, judul: Judul, a: string, b: string, lagi: Partial<Kolom>): Kolom => ({
  kunci,
  judul,
  role: 'realisasi',
  measure: 'K',
  isi: isi({
    nilai: (ambil, u) => (u?.cara === 'terakhir' ? ambil(b) : jumlahkan([a, b]).nilai(ambil, u)),
    excel: (u) => (u?.cara === 'terakhir' ? `{${b}}` : `{${a}}+{${b}}`),
  }),
  ...lagi,
});

/** Both percentages of a pair of results against a pair of targets. */
export const capaianDari = (judul: Judul, atas: string, bawah: string, persamaan: string): Kolom[] => [
  rasioK('ck', [...judul, 'K'], 'capaian', `${atas}k`, `${bawah}k`, { nomor: 'c', persamaan }),
  rasioRp('cr', [...judul, 'Rp'], 'capaian', `${atas}r`, `${bawah}r`, { nomor: 'c', persamaan }),
];

/** The year's result as it is typed. */
export const setahunIni = (judul: Kunci, habis: (u: Uang) => number): Kolom[] =>
  dua('r', [judul], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' });

/** A number of people, things or papers that adds up, from a row's money; `least`: never fewer. */
export const cacah = (kunci: string, judul: Judul, least: number, span: number): Kolom =>
  banyak(kunci, judul, (u) => least + (u.renstra % span));
/** A part of the same number. */
export const sebagian = (
  kunci: string,
  judul: Judul,
  least: number,
  span: number,
  percent: (u: Uang) => number,
): Kolom => banyak(kunci, judul, (u) => bagian(least + (u.renstra % span), percent(u)));
/** A signed sum of counts that the numbering row states. */
export const cacahDari = (
  kunci: string,
  judul: Judul,
  plus: readonly string[],
  minus: readonly string[] = [],
  role: Kolom['role'] = 'lain',
): Kolom => ({
  ...banyakDari(kunci, judul, plus, minus, role),
  persamaan: `${plus.map((one) => `{${one}}`).join('+')}${minus.map((one) => `-{${one}}`).join('')}`,
  nyata: true,
});

/** Between 40 and 99 of a hundred, by a row's money. */
export const sebagianBesar = (u: Uang): number => 40 + (u.lalu % 60);

/** The mean of two percentages beside each other; no form states it. */
export const rerata = (kunci: string, judul: Judul, a: string, b: string): Kolom => ({
  kunci,
  judul,
  role: 'lain',
  measure: '%',
  longgar: true,
  isi: hitung('persen', {
    nilai: (ambil) => {
      const [x, y] = [ambil(a), ambil(b)];
      return x === null || y === null ? null : (x + y) / 2;
    },
    excel: () => `({${a}}+{${b}})/2`,
  }),
});
