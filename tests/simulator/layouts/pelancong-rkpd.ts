/** Evaluations of RKPD of the half "pelancong": E.79, its running quarters, its year, and money from RKPD to the changed budget. */
import { pagu, persen, sebut, selisih, serap, sisa } from './buta-kolom';
import { akhir, kumulatif, quarters, renstra, sampai, tahunan, tahunKumulatif, target, year } from './kolom-evaluasi';
import { dua } from './penguji-kolom';
import { rapi, semula } from './perantau-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, habis, kSd, rp } from './uji-kolom';

const RKPD = {
  'target-renstra': 'rpjmd-target',
  'realisasi-lalu': 'rpjmd-lalu',
  'target-tahun': 'rkpd-target',
  'realisasi-tw': 'rkpd-tw',
  'realisasi-sd': 'rkpd-sd',
  'realisasi-tahun': 'rkpd-hasil',
  'realisasi-renstra': 'rpjmd-sampai',
  'capaian-tahun': 'rkpd-capai',
  'capaian-renstra': 'rpjmd-capai',
} as const;

const e79 = (c: Konteks): Kolom[] =>
  sebut([...renstra, ...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan, ...sampai, ...akhir], RKPD);
const sdTw = (c: Konteks): Kolom[] => [
  ...sebut([...target, ...kumulatif(c), ...tahunKumulatif(c), ...tahunan], RKPD),
  beda('z', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
];
const tahun: readonly Kolom[] = sebut(
  [...target, ...dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' }), ...tahunan],
  RKPD,
);
/** What the RKPD had, the budget, the changed budget, and what was spent of it. */
const dariRkpd: readonly Kolom[] = [
  rp('a', ['dana-rkpd'], 'lain', (u) => u.maju),
  rp('b', ['dana-apbd'], 'lain', semula),
  { ...pagu, judul: ['dana-ubah'] },
  selisih('y', ['dana-selisih'], 'p', 'b'),
  serap,
  persen,
  sisa,
];

const rkpd = { judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const; // prettier-ignore

export const RKPD_PELANCONG: readonly Layout[] = rapi([
  { ...rkpd, id: 'pl-e79', kanan: ['unit'], kolom: e79 },
  { ...rkpd, id: 'pl-rkpd-sd', kanan: ['ket'], kolom: sdTw },
  { ...rkpd, id: 'pl-rkpd-tahun', teks: ['indikator'], kanan: ['unit', 'penghambat'], setahun: true, kolom: () => tahun },
  { ...rkpd, id: 'pl-rkpd-dana', judul: 't-rkpd-dana', teks: [], kanan: ['unit'], setahun: true, kolom: () => dariRkpd },
]); // prettier-ignore
