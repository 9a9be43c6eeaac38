/** Tables of indicators of the half "saksi": PK, LKjIP, monev SAKIP, renaksi, IKU, IKK, SPM, T-C.23 to T-C.30. */
import { bedaK, bersatuan, diTahun, kategori } from './saksi-kolom';
import { jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import {
  habis,
  isi,
  k,
  kasTw,
  kSd,
  rasioK,
  rasioRp,
  rp,
  rpDari,
  TAHUN,
  targetTw,
  teks,
  terisi,
  TW,
  uangTw,
} from './uji-kolom';

/** Targets alone: nothing to work out. */
const perjanjian: readonly Kolom[] = [
  ...TW.map((tw, at) => k(`t${at}`, ['g-target-tw', tw], 'target', (u) => u.targetTw[at] ?? null, { period: at + 1 })),
  k('t', ['target-setahun'], 'target', (u) => u.target),
];

/** "Capaian tahun ini" is what was reached; its percentage stands behind it. */
const lakip: readonly Kolom[] = [
  k('t', ['target'], 'target', (u) => u.target),
  k('tl', ['target-lalu'], 'lain', (u) => u.target - 1),
  k('l', ['capaian-lalu'], 'realisasi-lalu', (u) => u.lalu),
  k('r', ['capaian-ini'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capaian-persen'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100' }),
  kategori(['kategori'], (u) => kSd(u, 3)),
];

const monev = (c: Konteks): Kolom[] => {
  const own = terisi(c);
  const last = `r${own.at(-1) ?? 0}`;
  const sum = jumlahkan(own.map((at) => `r${at}`));
  return [
    k('b', ['baseline'], 'realisasi-lalu', (u) => u.lalu),
    ...TW.map((tw, at) => k(`t${at}`, ['g-target-tw', tw], 'target', (u) => targetTw(u, at), { period: at + 1 })),
    ...TW.map((tw, at) =>
      k(`r${at}`, ['g-hasil-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
    ),
    {
      kunci: 'r',
      judul: ['total-monev'],
      role: 'realisasi',
      measure: 'K',
      isi: isi({
        nilai: (a, u) => (u?.cara === 'terakhir' ? a(last) : sum.nilai(a, u)),
        excel: (u) => (u?.cara === 'terakhir' ? `{${last}}` : sum.excel(u)),
      }),
    },
  ];
}; // prettier-ignore

/** Plans of action with cash: target and result of each quarter in K and Rp, three levels of headings. */
const renaksi = (c: Konteks): Kolom[] => [
  rp('p', ['pagu'], 'pagu', (u) => u.pagu),
  ...TW.flatMap((tw, at): Kolom[] => {
    const there = at < c.triwulan;
    const lagi = { period: at + 1 };
    return [
      k(`t${at}`, [tw, 'target', 'K'], 'target', (u) => targetTw(u, at), lagi),
      rp(`n${at}`, [tw, 'target', 'renaksi-kas'], 'target', (u) => kasTw(u, at), lagi),
      k(`k${at}`, [tw, 'realisasi', 'K'], 'realisasi-tw', (u) => (there ? (u.tw[at] ?? null) : null), lagi),
      rp(`r${at}`, [tw, 'realisasi', 'renaksi-kas'], 'realisasi-tw', (u) => (there ? uangTw(u, at) : null), lagi),
    ];
  }),
  rpDari('r', ['keuangan'], 'realisasi', terisi(c).map((at) => `r${at}`)), // prettier-ignore
  rasioRp('%', ['keuangan-persen'], 'capaian', 'r', 'p'),
];

const ikuLima: readonly Kolom[] = [
  k('a', ['kondisi-awal'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.map((tahun, at) => k(`t${at}`, ['g-target-iku', tahun], 'target', (u) => u.target + at)),
  ...TAHUN.slice(0, 3).map((tahun, at) => k(`r${at}`, ['g-hasil-iku', tahun], 'realisasi', (u) => diTahun(u, at))),
  { ...rasioK('c', ['capaian-iku'], 'capaian', 'r2', 't2'), longgar: true },
  { ...rasioK('z', ['akhir-iku'], 'lain', 'r2', 't4'), longgar: true },
];

/** A numerator and a denominator: the form's arithmetic is in its headings alone. */
const ikk: readonly Kolom[] = [
  k('a', ['pembilang'], 'lain', (u) => u.target * 3 + (kSd(u, 0) ?? 0)),
  k('b', ['penyebut'], 'lain', (u) => u.target * 4 + 11),
  { ...rasioK('c', ['ikk-capaian'], 'lain', 'a', 'b', { persamaan: '{a}/{b}x100' }), longgar: true },
];

const spm: readonly Kolom[] = [
  k('t', ['g-spm', 'spm-harus'], 'target', (u) => u.target * 13 + 5),
  k('r', ['g-spm', 'spm-sudah'], 'realisasi', (u) => u.target * 9 + (kSd(u, 1) ?? 0)),
  bedaK('x', ['g-spm', 'spm-belum'], 't', 'r'),
  rasioK('c', ['g-spm', 'spm-persen'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  rp('p', ['g-spm-biaya', 'anggaran'], 'pagu', (u) => u.pagu),
  rp('rr', ['g-spm-biaya', 'realisasi'], 'realisasi', habis),
  rasioRp('cr', ['g-spm-biaya', 'b-persen'], 'capaian', 'rr', 'p', { persamaan: '{rr}/{p}x100%' }),
];

/** T-C.23 by years: each its target, result and ratio. */
const c23: readonly Kolom[] = TAHUN.slice(0, 4).flatMap((tahun, at): Kolom[] => [
  k(`t${at}`, [tahun, 'target'], 'target', (u) => u.target + at),
  k(`r${at}`, [tahun, 'realisasi'], 'realisasi', (u) => diTahun(u, at)),
  { ...rasioK(`x${at}`, [tahun, 'u-persen'], 'rasio', `r${at}`, `t${at}`), measure: null },
]);
/** The same in blocks of targets, results and ratios of five years. */
const c23Blok: readonly Kolom[] = [
  ...TAHUN.map((tahun, at) => k(`t${at}`, ['g-target-iku', tahun], 'target', (u) => u.target + at)),
  ...TAHUN.map((tahun, at) => k(`r${at}`, ['g-hasil-iku', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...TAHUN.map((tahun, at): Kolom => ({
    ...rasioK(`x${at}`, ['g-rasio-iku', tahun], 'rasio', `r${at}`, `t${at}`),
    measure: null,
  })),
];

const c30: readonly Kolom[] = [
  teks('spm', ['spm'], 'spm', ({ nama }) => (nama.length % 2 === 0 ? 'v' : '')),
  teks('ikk', ['ikk'], 'ikk', ({ nama }) => (nama.length % 3 === 0 ? 'v' : '-')),
  ...TAHUN.slice(0, 3).map((tahun, at) => k(`t${at}`, ['g-target-iku', tahun], 'target', (u) => u.target + at)),
  ...TAHUN.slice(0, 2).map((tahun, at) => k(`r${at}`, ['g-hasil-iku', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...TAHUN.slice(2, 4).map((tahun, at) => k(`p${at}`, ['g-proyeksi', tahun], 'proyeksi', (u) => u.target + at + 3)),
];

/** T-C.29 as it is printed: every quantity with its unit beside it. */
const c29: readonly Kolom[] = [
  ...bersatuan(k('n', ['target-renstra'], 'target-renstra', (u) => u.renstra)),
  ...bersatuan(k('l', ['realisasi-lalu'], 'realisasi-lalu', (u) => u.lalu)),
  ...bersatuan(k('t', ['c29-target'], 'target', (u) => u.target)),
  ...bersatuan(k('r', ['c29-realisasi'], 'realisasi', (u) => kSd(u, 3))),
  rasioK('c', ['c29-tingkat'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  ...bersatuan(k('b', ['c29-berjalan'], 'lain', (u) => u.maju)),
  {
    kunci: 's',
    judul: ['c29-sampai'],
    role: 'realisasi-renstra',
    measure: 'K',
    persamaan: '{l}+{r}+{b}',
    longgar: true,
    isi: isi({
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('b') : jumlahkan(['l', 'r', 'b']).nilai(a, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{b}' : '{l}+{r}+{b}'),
    }),
  },
  rasioK('d', ['c29-akhir'], 'capaian-renstra', 's', 'n', { persamaan: '{s}/{n}x100%' }),
];

const c28: readonly Kolom[] = [
  k('a', ['kondisi-awal'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.map((tahun, at) => k(`t${at}`, ['g-target-iku', tahun], 'target', (u) => u.target + at)),
  k('n', ['akhir-periode'], 'target-renstra', (u) => u.target + 4),
];

const banding: readonly Kolom[] = [
  k('l2', ['hasil-n2'], 'lain', (u) => Math.max(1, u.lalu - 1)),
  k('l1', ['hasil-n1'], 'lain', (u) => u.lalu),
  k('t', ['target-ini'], 'target', (u) => u.target),
  k('r', ['hasil-ini'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capaian-persen'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  k('n', ['target-akhir'], 'target-renstra', (u) => u.renstra),
  { ...rasioK('m', ['kemajuan'], 'lain', 'r', 'n'), longgar: true },
];

/** IKU with their mean and its rating at the end. */
const berpredikat: readonly Kolom[] = [
  k('t', ['target-setahun'], 'target', (u) => u.target),
  k('r', ['hasil-ini'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capaian-persen'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
];

const indikator = { pohon: 'indikator', penutup: 'tanpa', kanan: [], nama: 'nama-sasaran', teks: ['indikator', 'satuan'], setahun: true } as const; // prettier-ignore

export const INDIKATOR_SAKSI: readonly Layout[] = [
  { ...indikator, id: 's-pk-triwulan', judul: 't-pk', kanan: ['unit'], kolom: () => perjanjian },
  { ...indikator, id: 's-lakip', judul: 't-lakip', kolom: () => lakip },
  {
    id: 's-monev-sakip',
    judul: 't-aksi',
    pohon: 'indikator',
    penutup: 'tanpa',
    kanan: ['unit'],
    nama: 'nama-sasaran',
    teks: ['indikator', 'satuan'],
    kolom: monev,
  },
  { id: 's-renaksi-kas', judul: 't-aksi', pohon: 'renja', penutup: 'tanpa', kanan: ['unit'], teks: ['indikator', 'satuan'], kolom: renaksi },
  { ...indikator, id: 's-iku-lima', judul: 't-iku', kolom: () => ikuLima },
  { ...indikator, id: 's-ikk', judul: 't-ikk', pohon: 'ikk', nama: 'nama-ikk', teks: [], kanan: ['unit', 'ket'], bolehLewat: true, kolom: () => ikk },
  { ...indikator, id: 's-spm', judul: 't-spm', pohon: 'spm', penutup: 'jumlah', nama: 'nama-spm', teks: [], kanan: ['penghambat'], kolom: () => spm },
  { ...indikator, id: 's-tc23-pertahun', judul: 't-c23', kanan: ['ket'], kolom: () => c23 },
  { ...indikator, id: 's-tc23-blok', judul: 't-c23', kolom: () => c23Blok },
  { ...indikator, id: 's-tc30', judul: 't-c30', kanan: ['ket'], kolom: () => c30 },
  { ...indikator, id: 's-tc29-satuan', judul: 't-c29', pohon: 'renja', nama: 'nama', teks: ['indikator'], kanan: ['unit', 'ket'], kolom: () => c29 },
  { ...indikator, id: 's-tc28', judul: 't-c28', kolom: () => c28 },
  { ...indikator, id: 's-lkjip-banding', judul: 't-lakip', kanan: ['ket'], kolom: () => banding },
  { ...indikator, id: 's-iku-predikat', judul: 't-iku', penutup: 'rata', kanan: ['unit'], kolom: () => berpredikat },
]; // prettier-ignore
