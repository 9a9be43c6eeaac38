/** Evaluations of Renja of the half "pelancong": E.81 with other orders of K, Rp and quarters, T-C.29, monev of Bappeda. */
import { hasilK, pagu, persen, sisa } from './buta-kolom';
import { akhir, kumulatif, quarters, renstra, sampai, tahunan, tahunK, tahunKumulatif, target, year } from './kolom-evaluasi'; // prettier-ignore
import { tc29 } from './musafir-kolom';
import { bukti, posisi, pptk, serapanTriwulan, triwulanLengkap } from './pelancong-kolom';
import { di, dua, selisih } from './penguji-kolom';
import { capaianPasang, dariDua, langkah, rapi, semula } from './perantau-kolom';
import { sebut } from './saksi-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, fisik, habis, isi, k, kSd, rasioK, rasioRp, rp, rpDari, terisi, TW, uangSd, uangTw } from './uji-kolom';

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const sisaTahun = beda('z', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' });
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir];
/** Four rows of headings: what was done in the year under one of its own. */
const berpayung = (c: Konteks): Kolom[] => [
  ...di('g-renstra', renstra),
  ...di('g-renja', [...target, ...tw(c), ...year(c), ...tahunan]),
  ...di('g-sampai', [...sampai, ...akhir]),
];
const berpptk = (c: Konteks): Kolom[] => [...target, ...tw(c), ...year(c), ...tahunan, sisaTahun, pptk];
const sdTw = (c: Konteks): Kolom[] => [
  ...renstra,
  ...target,
  ...kumulatif(c),
  ...tahunKumulatif(c),
  ...tahunan,
  ...sampai,
  ...akhir,
];
/** K with its quarters, then Rp with its quarters, both under the heading of the results. */
const ukurAtas = (c: Konteks): Kolom[] => {
  const quarterly = tw(c).map((one): Kolom => ({
    ...one,
    judul: ['realisasi-tw', one.measure === 'K' ? 'K' : 'Rp', TW[(one.period ?? 1) - 1] ?? 'tw1'],
    nomor: one.kunci,
  }));
  const [tahunK_, tahunRp] = year(c);
  const of = (measure: 'K' | 'Rp'): Kolom[] => quarterly.filter((one) => one.measure === measure);
  const jumlah = (one: Kolom | undefined, huruf: 'k' | 'r'): Kolom[] =>
    one === undefined
      ? []
      : [{ ...one, nomor: one.kunci, persamaan: `{${huruf}0}+{${huruf}1}+{${huruf}2}+{${huruf}3}` }];
  const sendiri = (one: Kolom): Kolom => ({ ...one, nomor: one.kunci });
  return [
    ...target.map(sendiri),
    ...of('K'),
    ...of('Rp'),
    ...jumlah(tahunK_, 'k'),
    ...jumlah(tahunRp, 'r'),
    rasioK('ck', ['capaian-tahun', 'K'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
    rasioRp('cr', ['capaian-tahun', 'Rp'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
  ];
};
/** The money with its quarters first, then K with its. */
const uangDulu = (c: Konteks): Kolom[] => {
  const lagi = (at: number) => ({ period: at + 1 });
  const ada = (at: number): boolean => at < c.triwulan;
  return [
    ...di('g-anggaran', [
      rp('tr', ['blok-pagu'], 'target', (u) => u.pagu),
      ...TW.map((one, at) => rp(`r${at}`, [one], 'realisasi-tw', (u) => (ada(at) ? uangTw(u, at) : null), lagi(at))),
      rpDari('rr', ['blok-rp'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
      rasioRp('cr', ['blok-serapan'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
    ]),
    ...di('g-kinerja', [
      k('tk', ['blok-target'], 'target', (u) => u.target),
      ...TW.map((one, at) => k(`k${at}`, [one], 'realisasi-tw', (u) => (ada(at) ? (u.tw[at] ?? null) : null), lagi(at))),
      { kunci: 'rk', judul: ['blok-k'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
      rasioK('ck', ['blok-capaian'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
    ]),
  ];
}; // prettier-ignore
/** Up to the second quarter, in the third, up to it. */
const twTiga: readonly Kolom[] = [
  ...target,
  ...dua('l', ['sd-tw-dua'], 'lain', (u) => kSd(u, 1), (u) => uangSd(u, 1)),
  ...dua('i', ['tw-tiga'], 'lain', (u) => langkah(u, 2, 2), (u) => uangTw(u, 2)),
  ...dariDua('sd-tw-tiga', 'l', 'i'),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
]; // prettier-ignore
const lengkap = (c: Konteks): Kolom[] => [...target, ...triwulanLengkap(c), ...year(c), ...tahunan];
const hasilTahun = dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' });
const setahunBukti: readonly Kolom[] = [...target, ...hasilTahun, ...tahunan, bukti];
const tahunRenstra: readonly Kolom[] = [...renstra, ...target, ...hasilTahun, ...tahunan, ...sampai, ...akhir];
/** T-C.29 with its money: the year that is over, and the targets of the running one. */
const tc29Uang: readonly Kolom[] = [
  ...renstra,
  ...di('g-lewat', [...target, ...hasilTahun, ...tahunan]),
  ...dua('b', ['berjalan'], 'lain', (u) => u.maju, (u) => u.maju),
]; // prettier-ignore
/** Targets before and after the change of the budget. */
const perubahan = (c: Konteks): Kolom[] => [
  ...dua('m', ['target-murni'], 'lain', (u) => Math.max(1, u.target - (u.maju % 3)), semula),
  ...sebut(target, { 'target-tahun': 'target-ubah' }),
  selisih('y', ['ubah-selisih'], 'tr', 'mr', { persamaan: '{target}-{m}' }),
  ...tw(c),
  ...year(c),
  ...tahunan,
];
/** Bappeda's: money and K so far, progress, and how it stands. */
const dalev = (c: Konteks): Kolom[] => [
  ...di('g-anggaran', [pagu, rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)), persen]),
  ...di('g-kinerja', [
    k('t', ['target-k'], 'target', (u) => u.target),
    k('k', ['hasil-k'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
    rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ]),
  fisik(['fisik-persen']),
  posisi((u) => kSd(u, c.triwulan - 1)),
];
const lkpj: readonly Kolom[] = [
  ...hasilK(['g-kinerja']),
  ...di('g-anggaran', [pagu, rp('r', ['serap'], 'realisasi-keuangan', habis), sisa, persen]),
];

const renja = { judul: 't-e81', pohon: 'renja', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const;
const setahun = { ...renja, setahun: true } as const;

export const EVALUASI_PELANCONG: readonly Layout[] = rapi([
  { ...renja, id: 'pl-e81-15', penutup: 'rata', teks: ['sasaran', 'indikator'], kanan: ['unit'], kolom: limaBelas },
  { ...renja, id: 'pl-e81-payung', kanan: ['unit', 'ket'], kolom: berpayung },
  { ...renja, id: 'pl-e81-pptk', kanan: ['pendorong', 'penghambat'], kolom: berpptk },
  { ...renja, id: 'pl-ukur-atas', teks: ['indikator'], kanan: ['unit'], kolom: ukurAtas },
  { ...renja, id: 'pl-uang-dulu', kanan: ['penghambat', 'solusi'], kolom: uangDulu },
  { ...renja, id: 'pl-e81-sd', teks: ['sasaran', 'indikator', 'satuan'], kanan: ['unit'], kolom: sdTw },
  { ...setahun, id: 'pl-tw-tiga', judul: 't-tw-tiga', kanan: ['penghambat', 'solusi'], kolom: () => twTiga },
  { ...renja, id: 'pl-tw-lengkap', judul: 't-dalev', kanan: ['ket'], kolom: lengkap },
  { ...setahun, id: 'pl-tahunan', penutup: 'rata', kanan: ['penghambat', 'solusi'], kolom: () => setahunBukti },
  { ...setahun, id: 'pl-renstra-baris', kanan: ['unit'], barisIndikator: true, kolom: () => tahunRenstra },
  { ...setahun, id: 'pl-tc29', judul: 't-c29', penutup: 'tanpa', kanan: ['ket'], kolom: () => tc29 },
  { ...setahun, id: 'pl-tc29-uang', judul: 't-c29', kanan: ['unit'], kolom: () => tc29Uang },
  { ...renja, id: 'pl-perubahan', kanan: ['ket'], kolom: perubahan },
  { ...renja, id: 'pl-dalev', judul: 't-dalev', kanan: ['penghambat', 'solusi'], kolom: dalev },
  { ...renja, id: 'pl-serapan-tw', judul: 't-serap', teks: ['sumber'], kanan: ['ket'], jumlahProgram: true, kolom: serapanTriwulan },
  { ...setahun, id: 'pl-lkpj', judul: 't-lkpj', kanan: ['penghambat', 'solusi'], jumlahProgram: true, kolom: () => lkpj },
]); // prettier-ignore
