/** Evaluations of Renja of the half "penjelajah": E.81 of kabupaten with distrik and Otsus, T-C.29, renstra, monev of Bappelitbangda. */
import { hasilK, pagu, persen, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, tahunK, target, year } from './kolom-evaluasi';
import { tc29 } from './musafir-kolom';
import { berTw, bila, di, dua } from './penguji-kolom';
import { asalDana, bergeser, dicapai, distrik, duaDana, pelaku, targetSatuan, tigaTahun, twBerserap } from './penjelajah-kolom'; // prettier-ignore
import { capaianPasang, rapi, sampaiKini } from './perantau-kolom';
import { bedaK, bersatuan, sebut } from './saksi-kolom';
import { berjalan, hasilTw } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, fisik, habis, isi, k, kSd, rasioK, rasioRp, rp, rpDari, targetTw, teks, terisi, TW, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const tujuhBelas = (c: Konteks): Kolom[] => [...renstra, ...targetSatuan, ...tw(c), ...year(c), ...tahunan, ...sampai, ...akhir]; // prettier-ignore
const berserap = (c: Konteks): Kolom[] => [...target, ...twBerserap(c), ...year(c), ...tahunan];
/** What is left of the target in K and Rp. */
const bersisa = (c: Konteks): Kolom[] => [
  ...target,
  ...tw(c),
  ...year(c),
  ...tahunan,
  { ...bedaK('zk', ['sisa-target', 'K'], 'tk', 'rk'), nomor: 'z', persamaan: '{target}-{tahun}' },
  beda('zr', ['sisa-target', 'Rp'], 'sisa-pagu', 'tr', 'rr', { nomor: 'z', persamaan: '{target}-{tahun}' }),
];
/** Everything of K with its quarters, then everything of Rp; each column has a number of its own. */
const duaBelah = (c: Konteks): Kolom[] => {
  const ada = (at: number): boolean => at < c.triwulan;
  return [
    ...di('g-kinerja', [
      k('nk', ['blok-renstra'], 'target-renstra', (u) => u.renstra),
      k('lk', ['blok-lalu'], 'realisasi-lalu', (u) => u.lalu),
      k('tk', ['blok-target'], 'target', (u) => u.target),
      ...TW.map((one, at) => k(`k${at}`, [one], 'realisasi-tw', (u) => (ada(at) ? (u.tw[at] ?? null) : null), { period: at + 1 })),
      { kunci: 'rk', judul: ['blok-jumlah'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
      rasioK('ck', ['blok-capai'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
    ]),
    ...di('g-keuangan', [
      rp('nr', ['blok-renstra'], 'target-renstra', (u) => u.renstra),
      rp('lr', ['blok-lalu'], 'realisasi-lalu', (u) => u.lalu),
      rp('tr', ['blok-target'], 'target', (u) => u.pagu),
      ...TW.map((one, at) => rp(`r${at}`, [one], 'realisasi-tw', (u) => (ada(at) ? uangTw(u, at) : null), { period: at + 1 })),
      rpDari('rr', ['blok-jumlah'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
      rasioRp('cr', ['blok-capai'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
    ]),
  ];
}; // prettier-ignore
/** The first two quarters and what they make. */
const twDua: readonly Kolom[] = [
  ...target,
  ...sebut(berjalan({ tahun: 0, triwulan: 2 }), { 'realisasi-tahun': 'sd-tw-dua' }),
  ...tahunan,
];
/** K of the year with the money of Otsus and of other funds. */
const otsus = (c: Konteks): Kolom[] => [
  ...di('g-kinerja', [
    k('t', ['target-k'], 'target', (u) => u.target),
    k('k', ['hasil-k'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
    rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ]),
  ...duaDana(c),
];
/** Three years of the renstra, which end in this one. */
const renstraTiga: readonly Kolom[] = [
  k('nk', ['target-renstra', 'K'], 'target-renstra', (u) => u.renstra, { nomor: 'renstra' }),
  rp('nr', ['target-renstra', 'Rp'], 'target-renstra', (u) => u.renstra, { nomor: 'renstra' }),
  ...tigaTahun,
  ...akhir,
];
/** K of the year, its money before and after a shift, then the quarters. */
const geser = (c: Konteks): Kolom[] => [
  k('tk', ['target-k'], 'target', (u) => u.target),
  ...bergeser,
  ...tw(c),
  ...year(c),
  rasioK('ck', ['capaian-tahun', 'K'], 'capaian', 'rk', 'tk', { nomor: 'c' }),
  rasioRp('cr', ['capaian-tahun', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'c' }),
];
/** T-C.29 with the units of its figures beside them. */
const tc29Satuan: readonly Kolom[] = tc29.flatMap((one) =>
  ['n', 't', 'r'].includes(one.kunci) ? bersatuan(one) : [one],
);
const monev = (c: Konteks): Kolom[] => [
  distrik,
  asalDana,
  ...di('g-keuangan', [pagu, rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)), persen, sisa]),
  ...di('g-kinerja', [
    k('t', ['target-k'], 'target', (u) => u.target),
    k('k', ['hasil-k'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
    rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ]),
  fisik(['fisik-persen']),
  pelaku,
];
const lkpj: readonly Kolom[] = [
  ...di('g-keuangan', [pagu, serap, persen]),
  ...hasilK(['g-kinerja']),
  dicapai((u) => kSd(u, 3)),
  teks('rekom', ['rekom-dprd'], 'lain', ({ nama }) => (nama.length % 3 === 0 ? 'Ditingkatkan pelaksanaannya' : '')),
];
/** The year so far in K and Rp. */
const ringkas = (c: Konteks): Kolom[] => [...target, ...sampaiKini('realisasi-tahun', c), ...tahunan];
/** Only K: target, result and percentage of every quarter. */
const kinerja = (c: Konteks): Kolom[] => [
  k('t', ['blok-target'], 'target', (u) => u.target),
  ...berTw((one, at) => [
    k(`t${at}`, [one, 'tr-target'], 'target', (u) => targetTw(u, at), { period: at + 1 }),
    k(`r${at}`, [one, 'tr-hasil'], 'realisasi-tw', (u) => (at < c.triwulan ? hasilTw(u, at) : null), { period: at + 1 }),
    bila(at < c.triwulan, rasioK(`c${at}`, [one, 'tr-capai'], 'capaian', `r${at}`, `t${at}`, { period: at + 1 })),
  ]),
]; // prettier-ignore
/** The middle of the year, and what the other half should cost. */
const tengah: readonly Kolom[] = [
  ...sebut(target, { 'target-tahun': 'tengah-target' }),
  ...dua('r', ['tengah-hasil'], 'realisasi', (u) => kSd(u, 1), (u) => uangSd(u, 1), { nomor: 'tahun' }),
  ...capaianPasang(['tengah-capai'], 'r', 't', '{tahun}/{target}x100%'),
  beda('z', ['tengah-sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
  rp('n', ['tengah-prognosis'], 'lain', (u) => Math.floor(((u.pagu - uangSd(u, 1)) * (8100 + (u.lalu % 1801))) / 10_000)),
]; // prettier-ignore
/** Money of every kind of year: what was, what is, in Rp before K. */
const setahunUang: readonly Kolom[] = [
  ...renstra,
  ...target,
  ...dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' }),
  ...tahunan,
  ...sampai,
  ...akhir,
];

const renja = { judul: 't-e81', pohon: 'renja', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const;
const setahun = { ...renja, setahun: true } as const;

export const EVALUASI_PENJELAJAH: readonly Layout[] = rapi([
  { ...renja, id: 'pj-e81-satuan', teks: ['sasaran', 'indikator'], kanan: ['unit', 'ket'], kolom: tujuhBelas },
  { ...renja, id: 'pj-e81-serap', kanan: ['unit'], kolom: berserap },
  { ...renja, id: 'pj-e81-sisa', kanan: ['penghambat', 'solusi'], kolom: bersisa },
  { ...renja, id: 'pj-dua-belah', teks: ['indikator'], kanan: ['unit'], kolom: duaBelah },
  { ...setahun, id: 'pj-tw-dua', kanan: ['pendorong', 'penghambat'], kolom: () => twDua },
  { ...renja, id: 'pj-otsus', judul: 't-otsus-renja', kanan: ['unit'], kolom: otsus },
  { ...setahun, id: 'pj-renstra-tiga', judul: 't-renstra', kanan: ['ket'], kolom: () => renstraTiga },
  { ...renja, id: 'pj-geser', kanan: ['ket'], kolom: geser },
  { ...setahun, id: 'pj-tc29', judul: 't-c29', penutup: 'tanpa', teks: ['indikator'], kanan: ['ket'], kolom: () => tc29Satuan },
  { ...renja, id: 'pj-monev', judul: 't-dalev', kanan: ['penghambat', 'solusi'], kolom: monev },
  { ...setahun, id: 'pj-lkpj', judul: 't-lkpj', kanan: ['penghambat'], kolom: () => lkpj },
  { ...renja, id: 'pj-rata', penutup: 'rata', kanan: ['unit'], kolom: ringkas },
  { ...renja, id: 'pj-kinerja', judul: 't-dalev', penutup: 'tanpa', kanan: ['ket'], kolom: kinerja },
  { ...setahun, id: 'pj-tengah', judul: 't-tengah', kanan: ['penghambat', 'solusi'], kolom: () => tengah },
  { ...setahun, id: 'pj-setahun', teks: ['indikator'], kanan: ['unit'], barisIndikator: true, kolom: () => setahunUang },
]); // prettier-ignore
