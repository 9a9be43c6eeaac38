/** Evaluations of RKPD of the half "penjelajah": E.79 with Rp before K, its two halves of a year, by agency and by priority. */
import { hasilK, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, target, year } from './kolom-evaluasi';
import { dua } from './penguji-kolom';
import { capaianPasang, dariDua, langkah, rapi } from './perantau-kolom';
import { sebut } from './saksi-kolom';
import { rpDulu } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { kSd, rp, uangSd } from './uji-kolom';

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
  rpDulu(sebut([...renstra, ...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan, ...sampai, ...akhir], RKPD)); // prettier-ignore
/** Both halves of the year, and what they make. */
const paruh: readonly Kolom[] = [
  ...sebut(target, RKPD),
  ...dua('l', ['smt-1'], 'lain', (u) => kSd(u, 1), (u) => uangSd(u, 1)),
  ...dua('i', ['smt-2'], 'lain', (u) => langkah(u, 2, 3), (u) => uangSd(u, 3) - uangSd(u, 1)),
  ...dariDua('rkpd-hasil', 'l', 'i'),
  ...capaianPasang(['rkpd-capai'], 'r', 't', '{tahun}/{target}x100%'),
]; // prettier-ignore
/** What the plan had, the budget, how far apart, what was spent, and K. */
const opd: readonly Kolom[] = [
  rp('a', ['pagu-rkpd'], 'lain', (u) => u.pagu + u.bertambah - u.berkurang),
  { ...pagu, judul: ['pagu-apbd'] },
  selisih('y', ['rkpd-apbd'], 'a', 'p'),
  serap,
  persen,
  ...hasilK(['g-kinerja']),
];
const misi: readonly Kolom[] = [pagu, serap, persen, sisa, kemajuan];

const rkpd = { judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const; // prettier-ignore

export const RKPD_PENJELAJAH: readonly Layout[] = rapi([
  { ...rkpd, id: 'pj-e79', kanan: ['unit'], kolom: e79 },
  { ...rkpd, id: 'pj-rkpd-paruh', kanan: ['unit', 'ket'], setahun: true, kolom: () => paruh },
  { ...rkpd, id: 'pj-rkpd-opd', judul: 't-rkpd-opd', pohon: 'opd', nama: 'nama-opd-program', kanan: ['ket'], setahun: true, kolom: () => opd },
  { ...rkpd, id: 'pj-misi', judul: 't-misi', pohon: 'prioritas', nama: 'nama-misi', teks: [], kanan: ['unit'], setahun: true, kolom: () => misi },
]); // prettier-ignore
