/** Columns that only the layouts of the half "saksi" are made of. */
import type { Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import { hitung, jumlahkan, type Kolom } from './types';
import { teks } from './uji-kolom';

type Judul = Kolom['judul'];

/** The unit in a cell of its own right of a quantity, under one heading. */
export const bersatuan = (kolom: Kolom): Kolom[] => [
  { ...kolom, nomor: kolom.nomor ?? kolom.kunci },
  {
    kunci: `${kolom.kunci}-satuan`,
    judul: kolom.judul,
    nomor: kolom.nomor ?? kolom.kunci,
    role: 'lain',
    measure: null,
    gabung: true,
    isi: {
      jenis: 'teks',
      teks: (_, ukuran) => (ukuran === null || (kolom.isi.jenis === 'ukuran' && kolom.isi.nilai(ukuran) === null) ? '' : ukuran.satuan),
    },
  },
]; // prettier-ignore

/** The same columns under other words. */
export const sebut = (kolom: readonly Kolom[], kata: Readonly<Partial<Record<string, Kunci>>>): Kolom[] =>
  kolom.map((one) => ({ ...one, judul: one.judul.map((key) => kata[key] ?? key) }));

/** A signed sum of quantities that no form states. */
export const bedaK = (kunci: string, judul: Judul, plus: string, minus: string): Kolom => ({
  kunci,
  judul,
  role: 'lain',
  measure: 'K',
  longgar: true,
  persamaan: `{${plus}}-{${minus}}`,
  isi: hitung('ukuran', jumlahkan([plus], [minus])),
});

/** What an indicator stood at in a year, around its target. */
export const diTahun = (u: Ukuran, at: number): number =>
  u.cara === 'jumlah'
    ? Math.max(1, Math.round(((u.target + at) * (74 + ((u.target * 5 + at * 17) % 33))) / 100))
    : Math.round((u.target + at) * (81 + ((u.target * 7 + at * 9) % 20))) / 100;

const KATEGORI = [
  [100, 'Tercapai'],
  [75, 'Hampir Tercapai'],
] as const;
/** Words beside a percentage, by the office's own scale: an input, never arithmetic. */
export const kategori = (judul: Judul, dari: (u: Ukuran) => number | null): Kolom => ({
  ...teks('kategori', judul, 'lain', () => ''),
  isi: {
    jenis: 'teks',
    teks: (_, u) => {
      const done = u === null ? null : dari(u);
      if (u === null || done === null || u.target === 0) return '';
      return KATEGORI.find(([bound]) => (done * 100) / u.target >= bound)?.[1] ?? 'Belum Tercapai';
    },
  },
});
