/** Columns that the layouts of the half "uji" are made of. */
import type { Simpul, Uang, Ukuran } from '../tree';
import { bagi, hitung, jumlahkan, uangDaun, ukuranIsi, type Isi, type Kolom, type Konteks } from './types';

type Judul = Kolom['judul'];
/** What else is to be said of a column. */
type Lagi = Partial<Pick<Kolom, 'period' | 'nomor' | 'persamaan' | 'longgar' | 'nyata' | 'bertotal'>>;

export const TW = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
export const TAHUN = ['thn-1', 'thn-2', 'thn-3', 'thn-4', 'thn-5'] as const;

/** A quantity that is typed in. */
export const k = (
  kunci: string,
  judul: Judul,
  role: Kolom['role'],
  nilai: (u: Ukuran) => number | null,
  lagi: Lagi = {},
): Kolom => ({ kunci, judul, role, measure: 'K', isi: ukuranIsi(nilai), ...lagi });

/** Money that is typed in on the lowest rows. */
export const rp = (
  kunci: string,
  judul: Judul,
  role: Kolom['role'],
  nilai: (u: Uang) => number | null,
  lagi: Lagi = {},
): Kolom => ({ kunci, judul, role, measure: 'Rp', isi: uangDaun(nilai), ...lagi });

/** Money that is a signed sum of other columns on the lowest rows. */
export const rpDari = (
  kunci: string,
  judul: Judul,
  role: Kolom['role'],
  plus: readonly string[],
  minus: readonly string[] = [],
  lagi: Lagi = {},
): Kolom => ({ kunci, judul, role, measure: 'Rp', isi: { jenis: 'uang', daun: jumlahkan(plus, minus) }, ...lagi });

/** A difference that is worked out on every row, that of totals too. */
export const beda = (
  kunci: string,
  judul: Judul,
  role: Kolom['role'],
  plus: string,
  minus: string,
  lagi: Lagi = {},
): Kolom => ({
  kunci,
  judul,
  role,
  measure: 'Rp',
  persamaan: `{${plus}}-{${minus}}`,
  isi: hitung('uang', jumlahkan([plus], [minus]), true),
  ...lagi,
});

/** atas / bawah × 100 of K (not on the row of totals). */
export const rasioK = (
  kunci: string,
  judul: Judul,
  role: Kolom['role'],
  atas: string,
  bawah: string,
  lagi: Lagi = {},
): Kolom => ({ kunci, judul, role, measure: 'K', isi: hitung('persen', bagi(atas, bawah)), ...lagi });

/** atas / bawah × 100 of money, on the row of totals too. */
export const rasioRp = (
  kunci: string,
  judul: Judul,
  role: Kolom['role'],
  atas: string,
  bawah: string,
  lagi: Lagi = {},
): Kolom => ({
  kunci,
  judul,
  role,
  measure: role === 'persen-keuangan' ? '%' : 'Rp',
  isi: hitung('persen', bagi(atas, bawah), true),
  ...lagi,
});

export const persenIsi = (
  kunci: string,
  judul: Judul,
  role: Kolom['role'],
  nilai: (simpul: Simpul) => number,
): Kolom => ({ kunci, judul, role, measure: '%', isi: { jenis: 'persen', nilai } });

export const fisik = (judul: Judul): Kolom => persenIsi('f', judul, 'fisik', (s) => s.fisik);
/** A plan of progress, never below what was reached by more than a little. */
export const rencanaFisik = (judul: Judul): Kolom =>
  persenIsi('c', judul, 'lain', (s) => Math.min(100, s.fisik + (s.nama.length % 7)));
export const deviasi = (kunci: string, judul: Judul, nyata: string, rencana: string): Kolom => ({
  kunci,
  judul,
  role: 'lain',
  measure: '%',
  persamaan: `{${nyata}}-{${rencana}}`,
  longgar: true,
  isi: hitung('persen', jumlahkan([nyata], [rencana])),
});

export const teks = (
  kunci: string,
  judul: Judul,
  role: Kolom['role'],
  isi: (simpul: Simpul, ukuran: Ukuran | null) => string,
  lagi: Lagi = {},
): Kolom => ({
  kunci,
  judul,
  role,
  measure: null,
  isi: { jenis: 'teks', teks: (simpul, ukuran) => (simpul.anak.length > 0 ? '' : isi(simpul, ukuran)) },
  ...lagi,
});
export const satuan = (judul: Judul, lagi: Lagi = {}): Kolom => ({
  ...teks('satuan', judul, 'satuan', () => '', lagi),
  isi: { jenis: 'teks', teks: (_, ukuran) => ukuran?.satuan ?? '' },
});
export const sumber = (judul: Judul): Kolom =>
  teks('sumber', judul, 'sumber-dana', ({ nama }) => ['DAU', 'PAD', 'DBH'][nama.length % 3] ?? '');

export const habis = (u: Uang): number => u.tw.reduce((sum, one) => sum + one, 0);
/** Money of a quarter, of the quarters up to it, and what a year's money is planned for it. */
export const uangTw = (u: Uang, at: number): number => u.tw[at] ?? 0;
export const uangSd = (u: Uang, at: number): number => u.tw.slice(0, at + 1).reduce((sum, one) => sum + one, 0);
const BAGIAN = [0.15, 0.3, 0.35] as const;
export const kasTw = (u: Uang, at: number): number => {
  const share = (one: number): number => Math.floor(u.pagu * (BAGIAN[one] ?? 0));
  return at < 3 ? share(at) : u.pagu - share(0) - share(1) - share(2);
};
export const kasSd = (u: Uang, at: number): number =>
  [0, 1, 2, 3].slice(0, at + 1).reduce((sum, one) => sum + kasTw(u, one), 0);
/** A month's part of a quarter. */
export const sebulan = (quarter: number, month: number): number =>
  month % 3 < 2 ? Math.floor(quarter / 3) : quarter - 2 * Math.floor(quarter / 3);

/** K reached up to a quarter, by the indicator's own rule. */
export const kSd = (u: Ukuran, at: number): number | null =>
  u.cara === 'jumlah' ? u.tw.slice(0, at + 1).reduce((sum, one) => sum + one, 0) : (u.tw[at] ?? null);
/** The part of a target that falls in a quarter, or its level then. */
export const targetTw = (u: Ukuran, at: number): number | null =>
  u.cara === 'jumlah' ? (u.targetTw[at] ?? 0) - (at > 0 ? (u.targetTw[at - 1] ?? 0) : 0) : (u.targetTw[at] ?? null);

export const terisi = ({ triwulan }: Konteks): number[] => [0, 1, 2, 3].filter((at) => at < triwulan);
export const isi = (rumus: Parameters<typeof hitung>[1]): Isi => hitung('ukuran', rumus);
