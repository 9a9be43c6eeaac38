/** Columns that only the layouts of the half "perantau" are made of. */
import type { Simpul, Uang, Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import { hasilK, pagu, persen, serap, sisa } from './buta-kolom';
import { bagian, di, dua, gabung, nisbah } from './penguji-kolom';
import { jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import { isi, kSd, persenIsi, rasioK, rasioRp, rp, rpDari, terisi, TW, uangSd, uangTw } from './uji-kolom';

type Judul = Kolom['judul'];

/** K of a year is typed by hand also where formulas are kept: it follows each indicator's own rule. */
const tangan = (kolom: Kolom): Kolom => {
  const { isi } = kolom;
  if (isi.jenis !== 'hitung' || isi.bentuk !== 'ukuran') return kolom;
  return { ...kolom, isi: { ...isi, rumus: { ...isi.rumus, excel: () => '' } } };
};
/** What is worked out of money along a row is worked out on the row of totals too. */
const sampaiTotal = (kolom: Kolom): Kolom => {
  const { isi, measure } = kolom;
  return isi.jenis === 'hitung' && measure === 'Rp' ? { ...kolom, isi: { ...isi, total: true } } : kolom;
};
/** The layouts with both. */
export const rapi = (layouts: readonly Layout[]): Layout[] =>
  layouts.map((one) => ({ ...one, kolom: (c) => one.kolom(c).map(tangan).map(sampaiTotal) }));

/** Both percentages of a pair of results against a pair of targets. */
export const capaianPasang = (judul: Judul, atas: string, bawah: string, persamaan: string): Kolom[] => [
  rasioK('ck', [...judul, 'K'], 'capaian', `${atas}k`, `${bawah}k`, { nomor: 'c', persamaan }),
  rasioRp('cr', [...judul, 'Rp'], 'capaian', `${atas}r`, `${bawah}r`, { nomor: 'c', persamaan }),
];
/** The year so far as it is typed. */
export const sampaiKini = (judul: Kunci, { triwulan }: Konteks): Kolom[] =>
  dua(
    'r',
    [judul],
    'realisasi',
    (u) => kSd(u, triwulan - 1),
    (u) => uangSd(u, triwulan - 1),
    { nomor: 'tahun' },
  );

/** A pagu, money of every quarter that has come, their sum, its percentage and what is left. */
export const uangTriwulan = (grup: Kunci, c: Konteks): Kolom[] => [
  pagu,
  ...TW.map((tw, at) =>
    rp(`q${at}`, [grup, tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  ),
  rpDari(
    'r',
    ['tw-total'],
    'realisasi-keuangan',
    terisi(c).map((at) => `q${at}`),
    [],
    { persamaan: '{q0}+{q1}+{q2}+{q3}' },
  ),
  persen,
  sisa,
];

/** Work that was planned by now, a little below or above what was made. */
export const rencanaKerja = (judul: Judul): Kolom =>
  persenIsi('c', judul, 'lain', (s: Simpul) => Math.min(100, Math.max(5, s.fisik - 2 + (s.nama.length % 8))));

/** Two kinds of money side by side, pagu and result each with its percentage, and both together. */
export const duaJenis = (satu: Kunci, lain: Kunci, semua: Kunci): Kolom[] => {
  const share = (u: Uang, at: number): number => {
    const first = bagian(u.pagu, 58 + (u.renstra % 31));
    return at === 0 ? first : u.pagu - first;
  };
  /** In ten thousandths. */
  const done = (u: Uang, at: number): number =>
    at === 0 ? 4500 + (u.lalu % 5401) : 3000 + ((u.renstra + u.lalu) % 6807);
  const jenis = (grup: Kunci, at: number): Kolom[] =>
    di(grup, [
      rp(`a${at}`, ['jenis-pagu'], 'lain', (u) => share(u, at)),
      rp(`b${at}`, ['jenis-serap'], 'lain', (u) => Math.floor((share(u, at) * done(u, at)) / 10_000)),
      nisbah(`x${at}`, ['jenis-persen'], `b${at}`, `a${at}`),
    ]);
  return [
    ...jenis(satu, 0),
    ...jenis(lain, 1),
    gabung('p', [semua, 'jenis-pagu'], ['a0', 'a1'], 'pagu'),
    gabung('r', [semua, 'jenis-serap'], ['b0', 'b1'], 'realisasi-keuangan'),
    rasioRp('%', [semua, 'jenis-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  ];
};

/** People to be served and served. */
export const terlayani: readonly Kolom[] = [
  ...hasilK().map((one): Kolom => {
    if (one.isi.jenis !== 'ukuran') return one;
    const all = (u: Ukuran): number => u.target * 17 + 40;
    const isTarget = one.role === 'target';
    const nilai = (u: Ukuran): number => (isTarget ? all(u) : bagian(all(u), 55 + ((u.target * 7) % 45)));
    return { ...one, isi: { jenis: 'ukuran', nilai } };
  }),
];
export const uangSetahun: readonly Kolom[] = [pagu, serap, persen, sisa];
/** What a pagu was before the change of the budget. */
export const semula = (u: Uang): number =>
  u.renstra % 2 === 0 ? u.pagu - Math.floor(u.berkurang / 2) : u.pagu + u.berkurang;

/** What a period added to K, of levels too: their steps make the level again. */
export const langkah = ({ cara, tw }: Ukuran, dari: number, sampai: number): number => {
  const level = (at: number): number => (at < 0 ? 0 : (tw[at] ?? 0));
  if (cara === 'terakhir') return Math.round((level(sampai) - level(dari - 1)) * 100) / 100;
  return tw.slice(dari, sampai + 1).reduce((sum, one) => sum + one, 0);
};
/** K and Rp of a year that are the sums of two periods. */
export const dariDua = (judul: Kunci, a: string, b: string): Kolom[] => {
  const persamaan = `{${a}}+{${b}}`;
  return [
    {
      ...{ kunci: 'rk', judul: [judul, 'K'], nomor: 'tahun', role: 'realisasi', measure: 'K' },
      persamaan,
      nyata: true,
      isi: isi(jumlahkan([`${a}k`, `${b}k`])),
    },
    rpDari('rr', [judul, 'Rp'], 'realisasi', [`${a}r`, `${b}r`], [], { nomor: 'tahun', persamaan, nyata: true }),
  ];
};

/** What is planned to be spent up to a quarter, each row at its own pace, and in it. */
export const rencanaSd = ({ pagu: all, renstra, lalu }: Uang, at: number): number => {
  const pace = [1100 + (renstra % 907), 3600 + (lalu % 1301), 6800 + ((renstra + lalu) % 1507), 10_000] as const;
  return at < 0 ? 0 : Math.floor((all * (pace[at] ?? 0)) / 10_000);
};
export const rencanaTw = (u: Uang, at: number): number => rencanaSd(u, at) - rencanaSd(u, at - 1);
