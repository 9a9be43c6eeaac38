/** Evaluations of Renja of the half "pendatang": E.81, its forerunner of 2010, by month, quarter and half year, before a change. */
import { catatan, hasilK, pagu, persen, sebut, serap, sisa } from './buta-kolom';
import {
  akhir,
  kumulatif,
  quarters,
  renstra,
  sampai,
  tahunan,
  tahunK,
  tahunKumulatif,
  target,
  year,
} from './kolom-evaluasi';
import { capaianDari, kDari, rerata, setahunIni } from './pendatang-kolom';
import { berTw, di, dua, selisih, uangTahun } from './penguji-kolom';
import { kSmt } from './tamu-kolom';
import { jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import { beda, habis, isi, k, kasTw, kSd, rasioK, rasioRp, rp, rpDari, targetTw, terisi, TW, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const tigaBelas = (c: Konteks): Kolom[] => [...target, ...tw(c), ...year(c), ...tahunan];
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir];
const tujuhBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...tahunan, ...sampai, ...akhir]; // prettier-ignore

/** Words of Permendagri 54/2010. */
const LAMA = {
  'target-renstra': 'lama-renstra',
  'realisasi-lalu': 'lama-lalu',
  'target-tahun': 'lama-target',
  'realisasi-tw': 'lama-tw',
  'realisasi-tahun': 'lama-tahun',
  'capaian-tahun': 'lama-capai',
  'realisasi-renstra': 'lama-sampai',
  'capaian-renstra': 'lama-tingkat',
} as const;
const limaBelasLama = (c: Konteks): Kolom[] => sebut(limaBelas(c), LAMA);
const tigaBelasLama = (c: Konteks): Kolom[] => sebut(tigaBelas(c), LAMA);

/** Every quarter's plan beside its result, the year; money of the whole year. */
const targetHasilTw = (c: Konteks): Kolom[] => [
  k('tk', ['g-kinerja', 'target-k'], 'target', (u) => u.target),
  ...berTw((one, at) => [
    k(`t${at}`, ['g-kinerja', one, 'tw-rencana'], 'target', (u) => targetTw(u, at), { period: at + 1 }),
    k(`k${at}`, ['g-kinerja', one, 'tw-hasil'], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ]),
  { kunci: 'rk', judul: ['g-kinerja', 'hasil-k'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
  rasioK('ck', ['g-kinerja', 'capai-k'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
  ...di('g-uang', [pagu, rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)), persen, sisa]),
]; // prettier-ignore

/** Money by quarters with its year and percentage, then the same of K. */
const uangDulu = (c: Konteks): Kolom[] => {
  const lagi = (at: number) => ({ period: at + 1 });
  const ada = (at: number): boolean => at < c.triwulan;
  return [
    ...di('g-uang', [
      rp('tr', ['blok-target'], 'target', (u) => u.pagu),
      ...TW.map((one, at) => rp(`r${at}`, [one], 'realisasi-tw', (u) => (ada(at) ? uangTw(u, at) : null), lagi(at))),
      rpDari('rr', ['blok-jumlah'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
      rasioRp('cr', ['blok-persen'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
    ]),
    ...di('g-kinerja', [
      k('tk', ['blok-target'], 'target', (u) => u.target),
      ...TW.map((one, at) => k(`k${at}`, [one], 'realisasi-tw', (u) => (ada(at) ? (u.tw[at] ?? null) : null), lagi(at))),
      { kunci: 'rk', judul: ['blok-jumlah'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
      rasioK('ck', ['blok-persen'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
    ]),
  ];
}; // prettier-ignore

/** Half a year done, and what the change of the plan asks for. */
const menjelangPerubahan: readonly Kolom[] = [
  ...target,
  ...dua('r', ['hasil-smt'], 'realisasi', (u) => kSmt(u, 0), (u) => uangSd(u, 1), { nomor: 'tahun' }),
  ...capaianDari(['capai-smt'], 'r', 't', '{tahun}/{target}x100%'),
  ...dua('p', ['usul-perubahan'], 'lain', (u) => u.maju, (u) => u.pagu + u.bertambah - u.berkurang),
  selisih('z', ['beda-perubahan'], 'pr', 'tr', { persamaan: '{p}-{target}' }),
]; // prettier-ignore

/** Before the month, in it, up to its end. */
const bulanan: readonly Kolom[] = [
  ...target,
  ...dua(
    'l',
    ['bulan-lalu'],
    'lain',
    (u) => kSd(u, 2),
    (u) => uangSd(u, 2),
  ),
  ...dua(
    'i',
    ['bulan-ini'],
    'lain',
    (u) => u.tw[3] ?? null,
    (u) => uangTw(u, 3),
  ),
  kDari('rk', ['bulan-sd', 'K'], 'lk', 'ik', { nomor: 'r', persamaan: '{l}+{i}', nyata: true }),
  rpDari('rr', ['bulan-sd', 'Rp'], 'realisasi', ['lr', 'ir'], [], { nomor: 'r', persamaan: '{l}+{i}', nyata: true }),
  ...capaianDari(['capaian-tahun'], 'r', 't', '{r}/{target}x100%'),
  beda('s', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{r}' }),
];

/** One quarter: its plan, its result, both against each other, and the year so far. */
const satuTriwulan = (c: Konteks): Kolom[] => {
  const at = c.triwulan - 1;
  return [
    ...target,
    ...dua('n', ['satu-rencana'], 'lain', (u) => targetTw(u, at), (u) => kasTw(u, at)),
    ...dua('i', ['satu-hasil'], 'realisasi-tw', (u) => u.tw[at] ?? null, (u) => uangTw(u, at), { period: at + 1 }),
    { ...rasioK('xk', ['satu-persen', 'K'], 'lain', 'ik', 'nk', { nomor: 'x' }), longgar: true },
    { ...rasioRp('xr', ['satu-persen', 'Rp'], 'lain', 'ir', 'nr', { nomor: 'x' }), longgar: true },
    ...dua('r', ['satu-sd'], 'realisasi', (u) => kSd(u, at), (u) => uangSd(u, at)),
    ...capaianDari(['capaian-tahun'], 'r', 't', '{r}/{target}x100%'),
  ];
}; // prettier-ignore

/** The year, its two percentages and their mean. */
const berRerata = (c: Konteks): Kolom[] => [...tigaBelas(c), rerata('z', ['rerata-k-rp'], 'capaian-K', 'capaian-Rp')];

const TAHUN_LEWAT = ['th-1', 'th-2', 'th-3'] as const;
/** Three years of a renstra in K and Rp, what they make, and how near its end they are. */
const paruhRenstra: readonly Kolom[] = [
  ...renstra.slice(0, 2),
  ...TAHUN_LEWAT.flatMap((judul, at) =>
    dua(`y${at}`, ['g-renstra-tahun', judul], 'lain',
      (u) => (u.cara === 'jumlah' ? Math.max(1, Math.floor((u.target * (70 + at * 9)) / 100)) : (u.tw[at + 1] ?? null)),
      (u) => uangTahun(u, at))),
  {
    ...{ kunci: 'sk', judul: ['realisasi-renstra', 'K'], nomor: 'sampai', persamaan: '{y0}+{y1}+{y2}' },
    ...{ role: 'realisasi-renstra', measure: 'K' },
    isi: isi({
      nilai: (ambil, u) => (u?.cara === 'terakhir' ? ambil('y2k') : jumlahkan(['y0k', 'y1k', 'y2k']).nilai(ambil, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{y2k}' : '{y0k}+{y1k}+{y2k}'),
    }),
  },
  rpDari('sr', ['realisasi-renstra', 'Rp'], 'realisasi-renstra', ['y0r', 'y1r', 'y2r'], [], { nomor: 'sampai', persamaan: '{y0}+{y1}+{y2}' }),
  ...akhir,
]; // prettier-ignore

/** LKPJ with the budget before and after its change, and what the DPRD said. */
const lkpj: readonly Kolom[] = [
  ...di('g-uang', [rp('m', ['pagu-awal'], 'lain', (u) => u.pagu - u.berkurang), { ...pagu, judul: ['pagu-akhir'] }, serap, persen]),
  ...hasilK(['g-kinerja']),
  catatan('d', ['rekomendasi-dprd'], ({ nama }) => (nama.length % 3 === 0 ? 'Agar dianggarkan tepat waktu' : '-')),
]; // prettier-ignore
const sdTw = (c: Konteks): Kolom[] => [...target, ...kumulatif(c), ...tahunKumulatif(c), ...tahunan];
/** A year with its two budgets: the plan before the cut of 2020, after it, and what came. */
const refocusing: readonly Kolom[] = [
  rp('a', ['pagu-awal'], 'lain', (u) => u.pagu),
  rp('e', ['refocusing'], 'lain', (u) => Math.floor(u.berkurang / 2)),
  rpDari('p', ['pagu-akhir'], 'pagu', ['a'], ['e'], { persamaan: '{a}-{e}', nyata: true }),
  rp('r', ['serap'], 'realisasi-keuangan', (u) => Math.floor(habis(u) * 0.8)),
  persen,
  sisa,
];
const kinerjaTahun: readonly Kolom[] = [...target, ...setahunIni('realisasi-tahun', habis), ...tahunan];

const renja = { judul: 't-e81', pohon: 'renja' } as const;
const setahun = { ...renja, setahun: true } as const;
const lama = { judul: 't-lama', pohon: 'lama', nama: 'nama-lama' } as const;

export const EVALUASI_PENDATANG: readonly Layout[] = [
  { ...renja, id: 'd-e81-17', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['unit', 'ket'], kolom: tujuhBelas },
  { ...renja, id: 'd-e81-15', penutup: 'rata', teks: ['sasaran', 'indikator'], kanan: ['unit'], kolom: limaBelas },
  { ...renja, id: 'd-e81-subjumlah', penutup: 'jumlah', teks: ['indikator'], kanan: ['unit'], jumlahProgram: true, kolom: limaBelas },
  { ...lama, id: 'd-skpd-15', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: limaBelasLama },
  { ...lama, id: 'd-skpd-rata', penutup: 'rata', teks: ['indikator'], kanan: ['ket'], kolom: tigaBelasLama },
  { ...lama, id: 'd-refocusing', judul: 't-refocusing', penutup: 'jumlah', teks: [], kanan: ['ket'], setahun: true, kolom: () => refocusing },
  { ...renja, id: 'd-target-hasil-tw', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], kolom: targetHasilTw },
  { ...renja, id: 'd-uang-dulu', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: uangDulu },
  { ...setahun, id: 'd-menjelang-perubahan', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: () => menjelangPerubahan },
  { ...setahun, id: 'd-bulan', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat'], kolom: () => bulanan },
  { ...renja, id: 'd-satu-tw', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['pendorong', 'penghambat'], kolom: satuTriwulan },
  { ...renja, id: 'd-bidang-tw', pohon: 'bagian', nama: 'nama-bidang', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: sdTw },
  { ...renja, id: 'd-rerata', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: berRerata },
  { ...setahun, id: 'd-paruh-renstra', judul: 't-renstra', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: () => paruhRenstra },
  { ...setahun, id: 'd-lkpj', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], kolom: () => lkpj },
  { ...setahun, id: 'd-lkpj-baris', judul: 't-lkpj', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['solusi'], barisIndikator: true, kolom: () => kinerjaTahun },
]; // prettier-ignore
