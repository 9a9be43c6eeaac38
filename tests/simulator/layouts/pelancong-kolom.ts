/** Columns that only the layouts of the half "pelancong" are made of. */
import type { Uang, Ukuran } from '../tree';
import { catatan, pagu, persen, selisih, sisa } from './buta-kolom';
import { bagian, berTw, bila, dua, gabung, nisbah } from './penguji-kolom';
import { rencanaTw } from './perantau-kolom';
import { hasilTw } from './tamu-kolom';
import type { Kolom, Konteks } from './types';
import { habis, k, rasioK, rp, rpDari, targetTw, teks, terisi, TW, uangTw } from './uji-kolom';

/** Who sees to a sub kegiatan, as offices put it without names. */
const PELAKSANA = ['Kasubbag Umum', 'Kabid I', 'Kabid II', 'Kepala UPTD'] as const;
export const pptk: Kolom = catatan('pptk', ['pptk'], ({ nama }) => PELAKSANA[nama.length % 4] ?? '');
/** What proves a result: a text that nobody reckons with. */
const BUKTI = ['SK dan laporan', 'Foto kegiatan', 'Berita acara', 'Dokumen'] as const;
export const bukti: Kolom = catatan('bukti', ['bukti'], ({ nama }) => BUKTI[(nama.length + 1) % 4] ?? '');

/** How the lowest rows stand against their targets, as a word. */
export const posisi = (dari: (u: Ukuran) => number | null): Kolom =>
  teks('posisi', ['posisi'], 'lain', (_, u) => {
    const done = u === null ? null : dari(u);
    if (u === null || done === null) return '';
    return done >= u.target ? 'Sesuai Target' : 'Di Bawah Target';
  });

/** Targets and results of every quarter in K and Rp with their percentages; the numbering row alone states those. */
export const triwulanLengkap = (c: Konteks): Kolom[] =>
  berTw((tw, at) => {
    const ada = at < c.triwulan;
    const judul = [tw, 'tw-capai'] as const;
    const lagi = { nomor: `x${at}`, persamaan: `{q${at}}/{n${at}}x100%` };
    const rasio = bila(ada, { ...rasioK(`xk${at}`, [...judul, 'K'], 'lain', `k${at}`, `n${at}k`, lagi), nyata: true });
    const serapan = bila(ada, nisbah(`xr${at}`, [...judul, 'Rp'], `r${at}`, `n${at}r`));
    return [
      ...dua(`n${at}`, [tw, 'tw-target'], 'lain', (u) => targetTw(u, at), (u) => rencanaTw(u, at)),
      k(`k${at}`, [tw, 'tw-hasil', 'K'], 'realisasi-tw', (u) => (ada ? hasilTw(u, at) : null), { nomor: `q${at}`, period: at + 1 }),
      rp(`r${at}`, [tw, 'tw-hasil', 'Rp'], 'realisasi-tw', (u) => (ada ? uangTw(u, at) : null), { nomor: `q${at}`, period: at + 1 }),
      rasio,
      { ...serapan, ...lagi },
    ];
  }); // prettier-ignore

/** Money of every quarter with its share of the pagu, all of them, and what is left. */
export const serapanTriwulan = (c: Konteks): Kolom[] => [
  pagu,
  ...berTw((tw, at) => [
    rp(`q${at}`, ['g-serap-tw', tw, 'Rp'], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
    bila(at < c.triwulan, nisbah(`x${at}`, ['g-serap-tw', tw, 'persen'], `q${at}`, 'p')),
  ]),
  jumlahTriwulan(c),
  persen,
  sisa,
]; // prettier-ignore
const jumlahTriwulan = (c: Konteks): Kolom =>
  rpDari('r', ['tw-jumlah'], 'realisasi-keuangan', terisi(c).map((at) => `q${at}`), [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }); // prettier-ignore

/** Cash planned for every quarter and money spent in it, how far apart, and the year. */
export const kasTriwulan = (c: Konteks): Kolom[] => [
  pagu,
  ...TW.map((tw, at) => rp(`n${at}`, ['g-kas', tw], 'lain', (u) => rencanaTw(u, at))),
  gabung('n', ['g-kas', 'kas-jumlah'], ['n0', 'n1', 'n2', 'n3']),
  ...TW.map((tw, at) =>
    rp(`q${at}`, ['g-cair', tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  ),
  { ...jumlahTriwulan(c), judul: ['g-cair', 'cair-jumlah'] },
  persen,
  sisa,
];

/** Money in three ways of paying, all of it, its share, what is left, and the numbers of the last orders. */
export const tigaBayar = (): Kolom[] => {
  const ls = (u: Uang): number => bagian(habis(u), 37 + (u.renstra % 41));
  const gu = (u: Uang): number => bagian(habis(u) - ls(u), 52 + (u.lalu % 33));
  return [
    pagu,
    rp('a', ['g-spj', 'spj-ls'], 'lain', ls),
    rp('b', ['g-spj', 'spj-gu'], 'lain', gu),
    rp('d', ['g-spj', 'spj-tu'], 'lain', (u) => habis(u) - ls(u) - gu(u)),
    gabung('r', ['g-spj', 'spj-semua'], ['a', 'b', 'd'], 'realisasi-keuangan'),
    sisa,
    persen,
    catatan('sp2d', ['nomor-sp2d'], ({ nama }) => `${String(100 + nama.length * 7)}/SP2D-LS/${String(1 + (nama.length % 12))}`),
  ];
}; // prettier-ignore

/** A pagu from three sources and all of it; what was spent of all. */
export const tigaSumber = (): Kolom[] => {
  const asli = (u: Uang): number => bagian(u.pagu, 21 + (u.renstra % 17));
  const umum = (u: Uang): number => bagian(u.pagu, 33 + (u.lalu % 22));
  return [
    rp('a', ['g-sumber', 'sumber-pad'], 'lain', asli),
    rp('b', ['g-sumber', 'sumber-dau'], 'lain', umum),
    rp('d', ['g-sumber', 'sumber-dak'], 'lain', (u) => u.pagu - asli(u) - umum(u)),
    gabung('p', ['g-sumber', 'sumber-semua'], ['a', 'b', 'd'], 'pagu'),
    rp('r', ['serap'], 'realisasi-keuangan', habis),
    persen,
    sisa,
  ];
};

/** Money for works of a menu: pagu, contracts, three instalments and their sum, its share. */
export const salurDak = (): Kolom[] => {
  const kontrak = (u: Uang): number => bagian(u.pagu, 91 + (u.renstra % 8));
  const tahap = ['dak-satu', 'dak-dua', 'dak-tiga'] as const;
  const salur = (u: Uang, at: number): number => {
    const [a, b] = [bagian(kontrak(u), 25), bagian(kontrak(u), 40 + (u.lalu % 6))];
    return [a, b, bagian(kontrak(u) - a - b, 60 + (u.renstra % 40))][at] ?? 0;
  };
  return [
    rp('p', ['dak-pagu'], 'pagu', (u) => u.pagu),
    rp('n', ['dak-kontrak'], 'lain', kontrak),
    selisih('o', ['dak-lebih'], 'p', 'n'),
    ...tahap.map((kata, at) => rp(`s${at}`, ['g-dak-salur', kata], 'lain', (u) => salur(u, at))),
    gabung('r', ['g-dak-salur', 'dak-semua'], ['s0', 's1', 's2'], 'realisasi-keuangan'),
    persen,
  ];
};
