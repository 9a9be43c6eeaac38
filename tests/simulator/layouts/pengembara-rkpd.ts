/** Evaluations of RKPD and RPJMD of the half "pengembara": E.79, its quarters added up, by agency, by priority. */
import { hasilK, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, target, year } from './kolom-evaluasi';
import { di } from './penguji-kolom';
import { danaKode, sampaiTw } from './pengembara-kolom';
import { capaianPasang, rapi, semula } from './perantau-kolom';
import { sebut } from './saksi-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { rp } from './uji-kolom';

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
/** The year alone, in the order that a city prints. */
const tahun = (c: Konteks): Kolom[] =>
  sebut([...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan], RKPD);
const kini = (c: Konteks): Kolom[] => [
  ...sebut(target, RKPD),
  ...sampaiTw(c),
  ...capaianPasang(['rkpd-capai'], 'r', 't', '{tahun}/{target}x100%'),
];
/** Agencies with their programs: K, then money before and after the change of the budget. */
const opd: readonly Kolom[] = [
  ...di('g-kin', hasilK()),
  rp('m', ['opd-murni'], 'lain', semula),
  { ...pagu, judul: ['opd-ubah'] },
  selisih('y', ['opd-beda'], 'p', 'm'),
  serap,
  persen,
  sisa,
];
const prioritas: readonly Kolom[] = [danaKode, pagu, serap, sisa, persen, kemajuan];

const rkpd = { judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const; // prettier-ignore

export const RKPD_PENGEMBARA: readonly Layout[] = rapi([
  { ...rkpd, id: 'pb-e79', kanan: ['unit'], kolom: e79 },
  { ...rkpd, id: 'pb-rkpd-tahun', kanan: ['unit', 'ket'], kolom: tahun },
  { ...rkpd, id: 'pb-rkpd-kini', kanan: ['ket'], kolom: kini },
  { ...rkpd, id: 'pb-rkpd-opd', judul: 't-rkpd-opd', pohon: 'opd', nama: 'nama-opd-program', kanan: ['penghambat', 'solusi'], setahun: true, kolom: () => opd },
  { ...rkpd, id: 'pb-prioritas', judul: 't-prioritas', pohon: 'prioritas', nama: 'nama-prioritas', teks: [], kanan: ['ket'], setahun: true, kolom: () => prioritas },
]); // prettier-ignore
