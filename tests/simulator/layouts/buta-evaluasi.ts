/** Evaluations of the half "buta": E.81 with and without renstra, in blocks, by quarter, semester and change of the plan. */
import { akhir, quarters, renstra, sampai, tahunan, tahunK, target, year } from './kolom-evaluasi';
import { celah, hasilK, kemajuan, pagu, persen, sebut, selisih, serap, sisa } from './buta-kolom';
import { bila, di, dua } from './penguji-kolom';
import { kategori } from './saksi-kolom';
import { type Kolom, type Konteks, type Layout } from './types';
import { beda, habis, isi, k, kasTw, kSd, rasioK, rasioRp, rp, rpDari, targetTw, terisi, TW, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const ada = <T>(there: boolean, of: (one: T) => number | null): ((one: T) => number | null) =>
  there ? of : () => null;

/** The form of 15 columns, and that of 17. */
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir];
const tujuhBelas = (c: Konteks): Kolom[] => [
  ...renstra,
  ...target,
  ...tw(c),
  ...year(c),
  ...tahunan,
  ...sampai,
  ...akhir,
];
/** The year alone, with what is left of its money. */
const setahun = (c: Konteks): Kolom[] => [
  ...target,
  ...tw(c),
  ...year(c),
  ...tahunan,
  beda('s', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
];
/** The sum of the year stands before its quarters. */
const jumlahDepan = (c: Konteks): Kolom[] => [...target, ...year(c), ...tw(c), ...tahunan];

/** K with its quarters, a blank column, and Rp with its own. */
const kLaluRp = (c: Konteks): Kolom[] => [
  k('t', ['g-kinerja', 'target-k'], 'target', (u) => u.target),
  ...TW.map((one, at) =>
    k(`k${at}`, ['g-kinerja', 'g-k-tw', one], 'realisasi-tw', ada(at < c.triwulan, (u) => u.tw[at] ?? null), { period: at + 1 }),
  ),
  { kunci: 'rk', judul: ['g-kinerja', 'total-k'], persamaan: '{k0}+{k1}+{k2}+{k3}', role: 'realisasi', measure: 'K', isi: isi(tahunK(c)) },
  rasioK('ck', ['g-kinerja', 'capai-k'], 'capaian', 'rk', 't', { persamaan: '{rk}/{t}x100%' }),
  celah('tengah'),
  rp('p', ['g-uang', 'pagu'], 'target', (u) => u.pagu),
  ...TW.map((one, at) =>
    rp(`r${at}`, ['g-uang', 'g-rp-tw', one], 'realisasi-tw', ada(at < c.triwulan, (u) => uangTw(u, at)), { period: at + 1 }),
  ),
  rpDari('rr', ['g-uang', 'serap'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
  rasioRp('cr', ['g-uang', 'serap-persen'], 'capaian', 'rr', 'p', { persamaan: '{rr}/{p}x100%' }),
]; // prettier-ignore
const rpLaluK = (c: Konteks): Kolom[] => {
  const all = kLaluRp(c).filter(({ role, kunci }) => role !== 'lain' || !kunci.startsWith('celah'));
  return [...all.filter(({ measure }) => measure === 'Rp'), celah('tengah'), ...all.filter(({ measure }) => measure === 'K')];
}; // prettier-ignore

/** One quarter: what it was to bring, what it brought, and what the year has by then. */
const satuTriwulan = (c: Konteks): Kolom[] => {
  const at = c.triwulan - 1;
  const lagi = { period: at + 1 };
  return [
    ...target,
    k('nk', ['target-tw', 'K'], 'target', (u) => targetTw(u, at), { nomor: 'n', ...lagi }),
    rp('nr', ['target-tw', 'Rp'], 'target', (u) => kasTw(u, at), { nomor: 'n', ...lagi }),
    k('ik', ['hasil-tw', 'K'], 'realisasi-tw', (u) => u.tw[at] ?? null, { nomor: 'i', ...lagi }),
    rp('ir', ['hasil-tw', 'Rp'], 'realisasi-tw', (u) => uangTw(u, at), { nomor: 'i', ...lagi }),
    rasioK('xk', ['capai-tw', 'K'], 'capaian', 'ik', 'nk', { nomor: 'x', persamaan: '{i}/{n}x100', ...lagi }),
    rasioRp('xr', ['capai-tw', 'Rp'], 'capaian', 'ir', 'nr', { nomor: 'x', persamaan: '{i}/{n}x100', ...lagi }),
    ...dua('r', ['hasil-sd'], 'realisasi', (u) => kSd(u, at), (u) => uangSd(u, at)),
    rasioK('ck', ['capaian-tahun', 'K'], 'capaian', 'rk', 'tk', { nomor: 'c', persamaan: '{r}/{target}x100' }),
    rasioRp('cr', ['capaian-tahun', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'c', persamaan: '{r}/{target}x100' }),
  ];
}; // prettier-ignore

/** Up to the middle and up to the end of the year, each with its percentages of the year's target. */
const duaSemester: readonly Kolom[] = [
  ...target,
  ...dua('a', ['sd-smt-1'], 'lain', (u) => kSd(u, 1), (u) => uangSd(u, 1)),
  { ...rasioK('ak%', ['sd-smt-1', 'persen-k'], 'lain', 'ak', 'tk', { nomor: 'a' }), longgar: true },
  { ...rasioRp('ar%', ['sd-smt-1', 'persen-rp'], 'lain', 'ar', 'tr', { nomor: 'a' }), longgar: true },
  ...dua('r', ['sd-smt-2'], 'realisasi', (u) => kSd(u, 3), habis),
  rasioK('ck', ['sd-smt-2', 'persen-k'], 'capaian', 'rk', 'tk', { nomor: 'r' }),
  rasioRp('cr', ['sd-smt-2', 'persen-rp'], 'capaian', 'rr', 'tr', { nomor: 'r' }),
]; // prettier-ignore

/** The plan as it was, as it was changed, the quarters, and the result against the later. */
const indukPerubahan = (c: Konteks): Kolom[] => [
  ...dua('m', ['target-awal'], 'lain', (u) => u.target + 1, (u) => u.pagu - u.bertambah),
  ...sebut(target, { 'target-tahun': 'target-ubah' }),
  selisih('d', ['beda-pagu'], 'tr', 'mr', { persamaan: '{target}-{m}' }),
  ...tw(c),
  ...year(c),
  ...tahunan,
]; // prettier-ignore

/** Every quarter with the share of the year's money that it spent. */
const berPersen = (c: Konteks): Kolom[] => [
  ...target,
  ...TW.flatMap((one, at): Kolom[] => {
    const there = at < c.triwulan;
    const lagi = { nomor: `q${at}`, period: at + 1 };
    const judul = ['realisasi-tw', one] as const;
    return [
      k(`k${at}`, [...judul, 'K'], 'realisasi-tw', ada(there, (u) => u.tw[at] ?? null), lagi),
      rp(`r${at}`, [...judul, 'Rp'], 'realisasi-tw', ada(there, (u) => uangTw(u, at)), lagi),
      bila(there, { ...rasioRp(`y${at}`, [...judul, 'persen-rp'], 'realisasi-tw', `r${at}`, 'tr', lagi), measure: '%' }),
    ];
  }),
  ...year(c),
  ...tahunan,
]; // prettier-ignore

/** Renstra and its year, without quarters. */
const renstraSaja: readonly Kolom[] = [
  ...renstra,
  ...dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' }),
  ...sampai,
  ...akhir,
];

/** The year before beside this one. */
const duaTahun: readonly Kolom[] = [
  ...dua('l', ['hasil-lalu'], 'lain', (u) => u.lalu, (u) => u.lalu),
  ...dua('t', ['target-ini'], 'target', (u) => u.target, (u) => u.pagu),
  ...dua('r', ['hasil-ini'], 'realisasi', (u) => kSd(u, 3), habis),
  rasioK('ck', ['capai-ini', 'K'], 'capaian', 'rk', 'tk', { nomor: 'c', persamaan: '{r}/{t}x100%' }),
  rasioRp('cr', ['capai-ini', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'c', persamaan: '{r}/{t}x100%' }),
]; // prettier-ignore

/** Target, result, percentage of K; the same of Rp; a word on the result. */
const ringkas: readonly Kolom[] = [
  ...hasilK(['g-kinerja']),
  ...di('g-uang', [pagu, serap, persen, sisa]),
  kategori(['kategori-k'], (u) => kSd(u, 3)),
];
const ringkasDatar: readonly Kolom[] = [pagu, serap, persen, kemajuan, ...hasilK()];

const RPJMD = {
  'target-renstra': 'target-rpjmd',
  'realisasi-lalu': 'lalu-rpjmd',
  'target-tahun': 'target-rkpd',
  'realisasi-tahun': 'hasil-rkpd',
  'realisasi-renstra': 'sampai-rpjmd',
  'capaian-tahun': 'capai-rkpd',
  'capaian-renstra': 'capai-rpjmd',
} as const;

const renja = { judul: 't-e81', pohon: 'renja' } as const;
const rkpd = { judul: 't-rkpd', pohon: 'rkpd' } as const;

export const EVALUASI_BUTA: readonly Layout[] = [
  { ...renja, id: 'x-e81-15', penutup: 'jumlah', teks: ['sasaran', 'indikator', 'satuan'], kanan: ['unit'], kolom: limaBelas },
  { ...renja, id: 'x-e81-17', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['unit', 'ket'], kolom: tujuhBelas },
  { ...renja, id: 'x-e81-17-jumlah', penutup: 'jumlah', teks: ['indikator'], kanan: ['unit'], kolom: tujuhBelas },
  { ...renja, id: 'x-setahun', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], kolom: setahun },
  { ...renja, id: 'x-jumlah-depan', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: jumlahDepan },
  { ...renja, id: 'x-k-lalu-rp', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: kLaluRp },
  { ...renja, id: 'x-rp-lalu-k', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: rpLaluK },
  { ...renja, id: 'x-satu-triwulan', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], kolom: satuTriwulan },
  { ...renja, id: 'x-dua-semester', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], setahun: true, kolom: () => duaSemester },
  { ...renja, id: 'x-induk-perubahan', penutup: 'jumlah', teks: ['indikator'], kanan: ['ket'], kolom: indukPerubahan },
  { ...renja, id: 'x-ber-persen', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: berPersen },
  { ...renja, id: 'x-renstra-saja', judul: 't-e80', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], setahun: true, kolom: () => renstraSaja },
  { ...renja, id: 'x-dua-tahun', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['pendorong', 'penghambat'], setahun: true, kolom: () => duaTahun },
  { ...renja, id: 'x-lkpj', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], setahun: true, lanjutan: true, kolom: () => ringkas },
  { ...renja, id: 'x-lkpj-subjumlah', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], setahun: true, jumlahProgram: true, kolom: () => ringkas },
  { ...renja, id: 'x-lkpj-baris', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], setahun: true, barisIndikator: true, kolom: () => duaTahun },
  { ...renja, id: 'x-uang-lalu-k', judul: 't-rfk', penutup: 'jumlah', teks: ['lokasi'], kanan: ['unit'], setahun: true, kolom: () => ringkasDatar },
  { ...rkpd, id: 'x-rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: (c) => sebut(tujuhBelas(c), RPJMD) },
  { ...rkpd, id: 'x-rkpd-ringkas', penutup: 'tanpa', teks: ['indikator'], kanan: ['unit'], setahun: true, kolom: () => sebut(duaTahun, { 'target-ini': 'target-rkpd', 'hasil-ini': 'hasil-rkpd', 'capai-ini': 'capai-rkpd' }) },
]; // prettier-ignore
