/** Evaluations of RKPD of the half "pengelana": E.79, the quarters that have come, by agency, and how many programs each agency has. */
import { pagu, persen, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, target, year } from './kolom-evaluasi';
import { cacah, jumlahTw, uangTiapTw } from './pengelana-kolom';
import { rapi } from './perantau-kolom';
import { sebut } from './saksi-kolom';
import { berjalan } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, k, kSd, rasioK } from './uji-kolom';

const RKPD = {
  'target-renstra': 'rpjmd-target',
  'realisasi-lalu': 'rpjmd-lalu',
  'target-tahun': 'rkpd-target',
  'realisasi-tw': 'rkpd-tw',
  'realisasi-tahun': 'rkpd-hasil',
  'realisasi-renstra': 'rpjmd-sampai',
  'capaian-tahun': 'rkpd-capai',
  'capaian-renstra': 'rpjmd-capai',
} as const;

const e79 = (c: Konteks): Kolom[] =>
  sebut([...renstra, ...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan, ...sampai, ...akhir], RKPD);
const kini = (c: Konteks): Kolom[] => [
  ...sebut([...target, ...berjalan(c), ...tahunan], RKPD),
  beda('z', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
];
/** Agencies with their programs: K so far, then money by quarter. */
const opd = (c: Konteks): Kolom[] => [
  k('t', ['target-k'], 'target', (u) => u.target),
  k('k', ['hasil-k'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
  rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  pagu,
  ...uangTiapTw('g-opd-tw', c),
  jumlahTw(c, ['opd-jumlah']),
  persen,
];
const rekap: readonly Kolom[] = [...cacah, pagu, serap, persen, sisa];

const rkpd = { judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const; // prettier-ignore

export const RKPD_PENGELANA: readonly Layout[] = rapi([
  { ...rkpd, id: 'pn-e79', kanan: ['unit'], kolom: e79 },
  { ...rkpd, id: 'pn-rkpd-kini', kanan: ['ket'], kolom: kini },
  { ...rkpd, id: 'pn-rkpd-opd', judul: 't-rkpd-opd', pohon: 'opd', nama: 'nama-opd-program', kanan: ['penghambat'], kolom: opd },
  { ...rkpd, id: 'pn-rkpd-rekap', judul: 't-rkpd-rekap', pohon: 'kantor', nama: 'nama-opd', teks: [], kanan: ['ket'], setahun: true, kolom: () => rekap },
]); // prettier-ignore
