/** Evaluations of RKPD of the half "perantau": as Bappeda puts agencies together, by urusan, agency and priority. */
import { hasilK, kemajuan, pagu, persen, sebut, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, target, year } from './kolom-evaluasi';
import { di, dua } from './penguji-kolom';
import { capaianPasang, rapi, sampaiKini, uangTriwulan } from './perantau-kolom';
import { kSmt } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, rp, uangSd } from './uji-kolom';

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

const penuh = (c: Konteks): Kolom[] =>
  sebut([...renstra, ...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...sampai, ...akhir], RKPD);
const setahunTw = (c: Konteks): Kolom[] =>
  sebut([...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan], RKPD);
/** Up to now, in K and Rp, with the money that is left. */
const kini = (c: Konteks): Kolom[] => [
  ...sebut(target, RKPD),
  ...sampaiKini('hasil-rkpd', c),
  ...capaianPasang(['capai-rkpd'], 'r', 't', '{tahun}/{target}x100%'),
  beda('s', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
];
const tengahTahun: readonly Kolom[] = [
  ...sebut(target, RKPD),
  ...dua('r', ['semester-rkpd'], 'realisasi', (u) => kSmt(u, 0), (u) => uangSd(u, 1), { nomor: 'tahun' }),
  ...capaianPasang(['capai-rkpd'], 'r', 't', '{tahun}/{target}x100%'),
]; // prettier-ignore
const opdTw = (c: Konteks): Kolom[] => [...uangTriwulan('tw-uang', c), kemajuan];
const opdKinerja: readonly Kolom[] = [...hasilK(['g-kinerja']), ...di('g-uang', [pagu, serap, persen, sisa])];
/** What the plan had, what the budget has, what came. */
const prioritas: readonly Kolom[] = [
  rp('a', ['pagu-rkpd'], 'lain', (u) => u.pagu + u.bertambah),
  { ...pagu, judul: ['pagu-apbd'] },
  serap,
  persen,
  ...hasilK(['g-kinerja']),
];

const rkpd = { judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-rkpd', teks: ['indikator', 'satuan'] } as const;
const opd = { judul: 't-rkpd', pohon: 'opd', nama: 'nama-opd-program', penutup: 'jumlah' } as const;

export const RKPD_PERANTAU: readonly Layout[] = rapi([
  { ...rkpd, id: 'r-rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: penuh },
  { ...rkpd, id: 'r-rkpd-tw', penutup: 'jumlah', kanan: ['unit', 'ket'], kolom: setahunTw },
  { ...rkpd, id: 'r-rkpd-kini', penutup: 'tanpa', kanan: ['unit'], kolom: kini },
  { ...rkpd, id: 'r-rkpd-smt', penutup: 'jumlah', kanan: ['unit'], setahun: true, kolom: () => tengahTahun },
  { ...opd, id: 'r-opd-tw', teks: [], kanan: ['ket'], kolom: opdTw },
  { ...opd, id: 'r-opd-kinerja', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], setahun: true, kolom: () => opdKinerja },
  { ...opd, id: 'r-prioritas', pohon: 'prioritas', nama: 'nama-prioritas', teks: ['indikator', 'satuan'], kanan: ['unit'], setahun: true, kolom: () => prioritas },
]); // prettier-ignore
