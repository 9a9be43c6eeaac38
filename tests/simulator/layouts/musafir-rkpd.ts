/** Evaluations of RKPD of the half "musafir": E.79 and what Bappeda makes of it. */
import { hasilK, kemajuan, pagu, persen, sebut, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, target, year } from './kolom-evaluasi';
import { di, dua } from './penguji-kolom';
import { rapi } from './perantau-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, habis, kSd } from './uji-kolom';

const RKPD = {
  'target-renstra': 'target-rpjmd',
  'realisasi-lalu': 'lalu-rpjmd',
  'target-tahun': 'target-rkpd',
  'realisasi-tw': 'tw-rkpd',
  'realisasi-tahun': 'hasil-rkpd',
  'realisasi-renstra': 'sampai-rpjmd',
  'capaian-tahun': 'capai-rkpd',
  'capaian-renstra': 'capai-rpjmd',
} as const;

const e79 = (c: Konteks): Kolom[] =>
  sebut([...renstra, ...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...sampai, ...akhir], RKPD);
const setahunTw = (c: Konteks): Kolom[] => [
  ...sebut([...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan], RKPD),
  beda('z', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
];
/** The year as a whole in the years of RPJMD. */
const rpjmd: readonly Kolom[] = sebut(
  [
    ...renstra,
    ...target,
    ...dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' }),
    ...tahunan,
    ...sampai,
    ...akhir,
  ],
  RKPD,
);
const perOpd: readonly Kolom[] = [...di('g-uang', [pagu, serap, persen, sisa]), ...hasilK(['g-kinerja']), kemajuan];

const rkpd = {
  judul: 't-rkpd',
  pohon: 'rkpd',
  nama: 'nama-rkpd',
  penutup: 'jumlah',
  teks: ['indikator', 'satuan'],
} as const;

export const RKPD_MUSAFIR: readonly Layout[] = rapi([
  { ...rkpd, id: 'mf-e79', kanan: ['unit'], kolom: e79 },
  { ...rkpd, id: 'mf-rkpd-tw', kanan: ['unit', 'ket'], kolom: setahunTw },
  { ...rkpd, id: 'mf-rpjmd', judul: 't-rpjmd', kanan: ['unit'], setahun: true, kolom: () => rpjmd },
  { ...rkpd, id: 'mf-opd', pohon: 'opd', nama: 'nama-opd-program', kanan: ['ket'], setahun: true, kolom: () => perOpd },
]); // prettier-ignore
