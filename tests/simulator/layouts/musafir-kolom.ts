/** Columns that only the layouts of the half "musafir" are made of. */
import type { Uang, Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import { pagu, persen, sisa } from './buta-kolom';
import { bagian, gabung } from './penguji-kolom';
import { jumlahkan, type Kolom, type Konteks } from './types';
import { isi, k, kSd, rasioK, rp, teks, uangSd, uangTw } from './uji-kolom';

/** Money of a period that is over, of the one that ends, and up to its end, with what follows from it. */
export const uangPeriode = (grup: Kunci, kata: readonly [Kunci, Kunci, Kunci], dari: number): Kolom[] => [
  rp('l', [grup, kata[0]], 'lain', (u) => uangSd(u, dari - 1)),
  rp('i', [grup, kata[1]], 'lain', (u) => uangSd(u, 3) - uangSd(u, dari - 1)),
  gabung('r', [grup, kata[2]], ['l', 'i'], 'realisasi-keuangan'),
];

/** The target of K up to a quarter. */
export const targetSd = ({ targetTw: running }: Ukuran, at: number): number | null => running[at] ?? null;
/** What was reached up to a quarter against what was to be reached by then; no form states it. */
export const terhadapTw = (judul: Kolom['judul'], { triwulan }: Konteks): Kolom[] => [
  k('n', [...judul, 'sd-target'], 'lain', (u) => targetSd(u, triwulan - 1)),
  k('k', [...judul, 'sd-hasil'], 'realisasi', (u) => kSd(u, triwulan - 1)),
  { ...rasioK('x', [...judul, 'sd-persen'], 'lain', 'k', 'n', { persamaan: '{k}/{n}x100%' }), nyata: true },
];

/** Whether the year's target is reached, as a word on the lowest rows. */
export const status = (dari: (u: Ukuran) => number | null): Kolom =>
  teks('status', ['status'], 'lain', (_, u) => {
    const done = u === null ? null : dari(u);
    return u === null || done === null ? '' : done >= u.target ? 'Tercapai' : 'Belum Tercapai';
  });

/** Money spent by the way it is paid: directly, and through the treasurer. */
export const caraBayar = ({ triwulan }: Konteks): Kolom[] => {
  const ls = (u: Uang): number => bagian(uangSd(u, triwulan - 1), 41 + (u.renstra % 53));
  return [
    pagu,
    rp('a', ['g-sp2d', 'sp2d-ls'], 'lain', ls),
    rp('b', ['g-sp2d', 'sp2d-gu'], 'lain', (u) => uangSd(u, triwulan - 1) - ls(u)),
    gabung('r', ['g-sp2d', 'sp2d-jumlah'], ['a', 'b'], 'realisasi-keuangan'),
    persen,
    sisa,
  ];
};

/** Three kinds of money: budgets and what they add up to, results and what they add up to, the percentage, what is left. */
export const tigaJenis = (): Kolom[] => {
  const share = (u: Uang, at: number): number => {
    const [a, b] = [bagian(u.pagu, 38 + (u.renstra % 23)), bagian(u.pagu, 17 + (u.lalu % 19))];
    return [a, b, u.pagu - a - b][at] ?? 0;
  };
  const done = (u: Uang, at: number): number =>
    Math.floor((share(u, at) * (4100 + ((u.renstra + u.lalu * (at + 3)) % 5801))) / 10_000);
  const jenis = ['jenis-pegawai', 'jenis-barang', 'jenis-modal'] as const;
  return [
    ...jenis.map((kata, at) => rp(`a${at}`, ['g-pagu', kata], 'lain', (u) => share(u, at))),
    gabung('p', ['g-pagu', 'jenis-jumlah'], ['a0', 'a1', 'a2'], 'pagu'),
    ...jenis.map((kata, at) => rp(`b${at}`, ['g-serap', kata], 'lain', (u) => done(u, at))),
    gabung('r', ['g-serap', 'jenis-jumlah'], ['b0', 'b1', 'b2'], 'realisasi-keuangan'),
    persen,
    sisa,
  ];
};

/** T-C.29 to its end: the year that is over, the target of the running one, and what the renstra comes to. */
export const tc29: readonly Kolom[] = [
  k('n', ['c29-renstra'], 'target-renstra', (u) => u.renstra),
  k('l', ['c29-lalu'], 'realisasi-lalu', (u) => u.lalu),
  k('t', ['c29-g', 'c29-target'], 'target', (u) => u.target),
  k('r', ['c29-g', 'c29-realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['c29-g', 'c29-tingkat'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  k('b', ['c29-berjalan'], 'lain', (u) => u.maju),
  {
    ...{ kunci: 's', judul: ['c29-g-akhir', 'c29-sampai'], role: 'realisasi-renstra', measure: 'K' },
    persamaan: '{l}+{r}+{b}',
    longgar: true,
    isi: isi({
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('b') : jumlahkan(['l', 'r', 'b']).nilai(a, u)),
      excel: () => '',
    }),
  },
  rasioK('d', ['c29-g-akhir', 'c29-akhir'], 'capaian-renstra', 's', 'n', { persamaan: '{s}/{n}x100%' }),
];

/** Money of the first instalment, of the second, and both. */
export const duaTahap = (): Kolom[] => [
  rp('p', ['desa-pagu'], 'pagu', (u) => u.pagu),
  rp('a', ['g-salur', 'tahap-satu'], 'lain', (u) => uangTw(u, 0) + uangTw(u, 1)),
  rp('b', ['g-salur', 'tahap-dua'], 'lain', (u) => uangTw(u, 2) + uangTw(u, 3)),
  gabung('r', ['g-salur', 'tahap-jumlah'], ['a', 'b'], 'realisasi-keuangan'),
  persen,
  sisa,
];
