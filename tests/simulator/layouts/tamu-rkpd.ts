/** Evaluations of RKPD, RPJMD and renstra of the half "tamu". */
import { hasilK, pagu, persen, sebut, selisih, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, target, year } from './kolom-evaluasi';
import { di, dua, gabung, uangTahun } from './penguji-kolom';
import { berjalan } from './tamu-kolom';
import { hitung, jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import { beda, habis, kSd, rasioRp, rp } from './uji-kolom';

const RPJMD = {
  'target-renstra': 'target-rpjmd',
  'realisasi-lalu': 'lalu-rpjmd',
  'target-tahun': 'target-rkpd',
  'realisasi-tw': 'tw-rkpd',
  'realisasi-tahun': 'hasil-rkpd',
  'realisasi-renstra': 'sampai-rpjmd',
  'capaian-tahun': 'capai-rkpd',
  'capaian-renstra': 'capai-rpjmd',
} as const;

/** RPJMD, RKPD, its quarters, both percentages. */
const penuh = (c: Konteks): Kolom[] => {
  const tw = quarters(c, ['realisasi-tw']);
  return sebut([...renstra, ...target, ...tw, ...year(c), ...tahunan, ...sampai, ...akhir], RPJMD);
};
const triwulan = (c: Konteks): Kolom[] => [
  ...sebut([...target, ...berjalan(c), ...tahunan], RPJMD),
  beda('sr', ['sisa-renja'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
];

const tahun: readonly Kolom[] = dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' });
const perOpd: readonly Kolom[] = sebut([...target, ...tahun, ...tahunan], RPJMD);
/** How much of the money of five years is still to come. */
const rpjmd: readonly Kolom[] = [
  ...sebut([...renstra, ...tahun, ...sampai, ...akhir], RPJMD),
  // No total of what was spent is printed, so that of what is left would be the target alone.
  {
    ...selisih('z', ['sisa-rpjmd'], 'nr', 'sr', { persamaan: '{renstra}-{sampai}' }),
    isi: hitung('uang', jumlahkan(['nr'], ['sr'])),
  },
];
const TAHUN_LALU = ['th-1', 'th-2', 'th-3', 'th-4'] as const;
/** Money of four years against that of the plan. */
const empatTahun: readonly Kolom[] = [
  rp('n', ['dana-target'], 'target-renstra', (u) => u.renstra),
  ...TAHUN_LALU.map((judul, at) => rp(`y${at}`, ['g-dana-tahun', judul], 'lain', (u) => uangTahun(u, at))),
  gabung(
    'j',
    ['dana-jumlah'],
    TAHUN_LALU.map((_, at) => `y${at}`),
    'realisasi-renstra',
  ),
  rasioRp('x', ['dana-persen'], 'capaian-renstra', 'j', 'n', { persamaan: '{j}/{n}x100%' }),
];
const urusan: readonly Kolom[] = [...di('g-uang', [pagu, serap, persen, sisa]), ...hasilK(['g-kinerja'])];

const rkpd = { judul: 't-rkpd', pohon: 'rkpd' } as const;
const opd = { judul: 't-rkpd', pohon: 'opd', nama: 'nama-opd-program', setahun: true } as const;

export const RKPD_TAMU: readonly Layout[] = [
  { ...rkpd, id: 'm-rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit', 'ket'], kolom: penuh },
  { ...rkpd, id: 'm-rkpd-tw', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['penghambat'], kolom: triwulan },
  { ...opd, id: 'm-rkpd-opd', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: () => perOpd },
  { ...rkpd, id: 'm-rpjmd', judul: 't-rpjmd', penutup: 'jumlah', teks: ['indikator'], kanan: ['unit'], setahun: true, kolom: () => rpjmd },
  { ...rkpd, id: 'm-rpjmd-dana', judul: 't-rpjmd', penutup: 'jumlah', teks: [], kanan: ['unit'], setahun: true, kolom: () => empatTahun },
  { ...opd, id: 'm-rpjmd-opd', judul: 't-rpjmd', penutup: 'jumlah', teks: [], kanan: ['ket'], kolom: () => empatTahun },
  { ...rkpd, id: 'm-lkpj-urusan', judul: 't-lkpj', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], setahun: true, kolom: () => urusan },
]; // prettier-ignore
