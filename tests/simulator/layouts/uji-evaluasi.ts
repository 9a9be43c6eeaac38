/** Evaluations of a year, blind: RKPD per urusan, renstra without quarters, kinerja beside keuangan, half a year, data of a year. */
import { akhir, quarters, renstra, sampai, tahunan, target, year } from './kolom-evaluasi';
import type { Kolom, Layout } from './types';
import { fisik, habis, k, kSd, rasioK, rasioRp, rp, rpDari, satuan, TW, uangTw } from './uji-kolom';

const tahun: readonly Kolom[] = [
  k('rk', ['realisasi-tahun', 'K'], 'realisasi', (u) => kSd(u, 3), { nomor: 'tahun' }),
  rp('rr', ['realisasi-tahun', 'Rp'], 'realisasi', habis, { nomor: 'tahun' }),
];

const kinerja = (role: 'target' | 'pagu'): Kolom[] => [
  k('tk', ['grup-kinerja', 'target'], 'target', (u) => u.target),
  k('rk', ['grup-kinerja', 'realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('ck', ['grup-kinerja', 'prosen'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
  rp('tr', ['grup-uang', 'alokasi'], role, (u) => u.pagu),
  rp('rr', ['grup-uang', 'realisasi'], 'realisasi', habis),
  rasioRp('cr', ['grup-uang', 'prosen'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
];

/** Half a year: each figure with its percentage of the year's target behind it. */
const semester: readonly Kolom[] = [
  ...target,
  k('rk', ['smt-k', 'K'], 'realisasi', (u) => kSd(u, 1), { nomor: 'smt' }),
  rasioK('ck', ['smt-k', 'persen'], 'capaian', 'rk', 'tk', { nomor: 'smt' }),
  rp('rr', ['smt-k', 'Rp'], 'realisasi', (u) => uangTw(u, 0) + uangTw(u, 1), { nomor: 'smt' }),
  rasioRp('cr', ['smt-k', 'persen'], 'capaian', 'rr', 'tr', { nomor: 'smt' }),
];

/** A year's data, then targets, K with its percentage and Rp, each by quarter. */
const dataTahun: readonly Kolom[] = [
  k('tk', ['data-tahun', 'target'], 'target', (u) => u.target),
  rp('tr', ['data-tahun', 'alokasi'], 'target', (u) => u.pagu),
  satuan(['data-tahun', 'satuan']),
  ...TW.map((tw, at) => k(`t${at}`, ['target-tw', tw], 'target', (u) => u.targetTw[at] ?? null, { period: at + 1 })),
  ...TW.flatMap((tw, at): Kolom[] => [
    k(`k${at}`, ['capaian-tw', tw, 'realisasi'], 'realisasi-tw', (u) => kSd(u, at), { period: at + 1 }),
    rasioK(`c${at}`, ['capaian-tw', tw, 'prosen'], 'capaian', `k${at}`, `t${at}`, { period: at + 1 }),
  ]),
  ...TW.map((tw, at) => rp(`r${at}`, ['uang-tw', tw], 'realisasi-tw', (u) => uangTw(u, at), { period: at + 1 })),
  rpDari('rr', ['uang-tw', 'total-rp'], 'realisasi', ['r0', 'r1', 'r2', 'r3'], [], {
    persamaan: '{r0}+{r1}+{r2}+{r3}',
  }),
  rasioRp('cr', ['uang-tw', 'prosen'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100' }),
];

const anggaranUrusan: readonly Kolom[] = [
  rp('m', ['apbd-murni'], 'lain', (u) => u.pagu - u.bertambah + u.berkurang),
  rp('p', ['apbd-p'], 'pagu', (u) => u.pagu),
  rp('r', ['real-keuangan'], 'realisasi-keuangan', habis),
  rasioRp('%', ['serapan'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  fisik(['f-dak']),
];

const rkpd = { judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-urusan' } as const;
const renja = { judul: 't-e81', pohon: 'renja' } as const;

export const EVALUASI_UJI: readonly Layout[] = [
  {
    ...rkpd,
    id: 'u-rkpd-urusan',
    penutup: 'tanpa',
    teks: ['sasaran', 'indikator'],
    kanan: ['unit', 'pendorong', 'penghambat'],
    kolom: (c) => [
      ...renstra,
      ...target,
      ...quarters(c, ['realisasi-tw']),
      ...year(c),
      ...tahunan,
      ...sampai,
      ...akhir,
    ],
  },
  {
    ...rkpd,
    id: 'u-rkpd-lkpj',
    penutup: 'jumlah',
    teks: ['indikator', 'satuan'],
    kanan: ['unit'],
    setahun: true,
    kolom: () => kinerja('pagu'),
  },
  {
    ...rkpd,
    id: 'u-rkpd-anggaran',
    penutup: 'jumlah',
    teks: [],
    kanan: ['ket'],
    setahun: true,
    kolom: () => anggaranUrusan,
  },
  {
    ...renja,
    id: 'u-renja-tahunan',
    penutup: 'rata',
    teks: ['indikator', 'satuan'],
    kanan: ['unit', 'ket'],
    setahun: true,
    kolom: () => [...renstra, ...target, ...tahun, ...tahunan, ...sampai, ...akhir],
  },
  {
    ...renja,
    id: 'u-kinerja-keuangan',
    penutup: 'rata',
    teks: ['indikator', 'satuan'],
    kanan: ['ket'],
    setahun: true,
    kolom: () => kinerja('target'),
  },
  {
    ...renja,
    id: 'u-renja-semester1',
    penutup: 'jumlah',
    teks: ['indikator'],
    kanan: ['pendorong', 'penghambat'],
    setahun: true,
    kolom: () => semester,
  },
  {
    ...renja,
    id: 'u-data-tahun',
    penutup: 'tanpa',
    teks: ['indikator'],
    kanan: ['ket'],
    setahun: true,
    kolom: () => dataTahun,
  },
];
