/** Tables of indicators of the half "buta": sasaran per tujuan, plans of action, SPM by kinds of services, cascading, RPJMD by misi. */
import { catatan, hasilK, kemajuan, pagu, persen, serap, sisa } from './buta-kolom';
import { berTw, di } from './penguji-kolom';
import { kategori } from './saksi-kolom';
import { type Kolom, type Konteks, type Layout } from './types';
import { habis, k, kSd, rasioK, rasioRp, rp, rpDari } from './uji-kolom';

/** The year before, this year, and how far the last year's target of the renstra is reached. */
const tujuan: readonly Kolom[] = [
  k('l', ['hasil-lalu'], 'lain', (u) => u.lalu),
  k('t', ['target-ini'], 'target', (u) => u.target),
  k('r', ['hasil-ini'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capai-ini'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  k('n', ['target-akhir'], 'target-renstra', (u) => u.renstra),
  { ...rasioK('m', ['maju-akhir'], 'lain', 'r', 'n'), longgar: true },
];
const tujuanSaja: readonly Kolom[] = [...hasilK(), kategori(['kategori-k'], (u) => kSd(u, 3))];

/** Steps, running targets and results of the quarters, and the year. */
const aksi = (c: Konteks): Kolom[] => [
  k('t', ['target-ini'], 'target', (u) => u.target),
  catatan('a', ['langkah'], ({ nama }) => `Rapat koordinasi tahap ${1 + (nama.length % 4)}`),
  ...berTw((tw, at) => [k(`t${at}`, ['g-target-sd', tw], 'target', (u) => u.targetTw[at] ?? null, { period: at + 1 })]),
  ...berTw((tw, at) => [
    k(`r${at}`, ['g-hasil-sd', tw], 'realisasi-tw', (u) => (at < c.triwulan ? kSd(u, at) : null), { period: at + 1 }),
  ]),
  k('r', ['hasil-ini'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
  rasioK('c', ['capai-ini'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100' }),
];

const spm: readonly Kolom[] = [
  ...di('g-kinerja', [
    k('t', ['spm-sasaran'], 'target', (u) => u.target * 23 + 4),
    k('k', ['spm-hasil'], 'realisasi', (u) => u.target * 14 + (kSd(u, 1) ?? 0)),
    rasioK('c', ['spm-persen'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ]),
  ...di('g-uang', [pagu, serap, persen]),
];

const cascading: readonly Kolom[] = [...hasilK(), pagu, serap, persen, sisa];

/** The money of five years by misi: what was planned, spent before, spent now. */
const misi: readonly Kolom[] = [
  ...hasilK(['g-kinerja']),
  rp('n', ['g-uang', 'misi-target'], 'target-renstra', (u) => u.renstra),
  rp('l', ['g-uang', 'misi-lalu'], 'realisasi-lalu', (u) => u.lalu),
  rp('i', ['g-uang', 'misi-ini'], 'realisasi', habis),
  rpDari('j', ['g-uang', 'misi-jumlah'], 'realisasi-renstra', ['l', 'i'], [], { persamaan: '{l}+{i}' }),
  rasioRp('x', ['g-uang', 'misi-persen'], 'capaian-renstra', 'j', 'n', { persamaan: '{j}/{n}x100%' }),
];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-tujuan', penutup: 'tanpa', kanan: [], teks: ['indikator', 'satuan'], setahun: true } as const; // prettier-ignore

export const INDIKATOR_BUTA: readonly Layout[] = [
  { ...strategis, id: 'x-tujuan', kanan: ['ket'], kolom: () => tujuan },
  { ...strategis, id: 'x-tujuan-rata', penutup: 'rata', kanan: ['pendorong', 'penghambat'], kolom: () => tujuanSaja },
  { ...strategis, id: 'x-tujuan-uang', kanan: ['unit'], kolom: () => [...tujuanSaja.slice(0, 3), pagu, serap, persen] },
  { judul: 't-aksi', pohon: 'indikator', id: 'x-aksi', nama: 'nama-tujuan', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['unit', 'ket'], kolom: aksi },
  { ...strategis, id: 'x-spm-layanan', judul: 't-spm', pohon: 'layanan', nama: 'nama-layanan', penutup: 'jumlah', teks: [], kanan: ['penghambat', 'solusi'], kolom: () => spm },
  { ...strategis, id: 'x-spm', judul: 't-spm', pohon: 'spm', nama: 'nama-layanan', penutup: 'jumlah', teks: ['indikator'], kanan: ['ket'], kolom: () => spm },
  { ...strategis, id: 'x-cascading', judul: 't-cascade', pohon: 'ekspor', nama: 'nama-sub', penutup: 'jumlah', kanan: ['unit'], kolom: () => cascading },
  { ...strategis, id: 'x-misi', judul: 't-misi', pohon: 'misi', nama: 'nama-misi', penutup: 'jumlah', kanan: ['unit'], kolom: () => misi },
  { ...strategis, id: 'x-misi-ringkas', judul: 't-misi', pohon: 'misi', nama: 'nama-misi', penutup: 'jumlah', teks: ['indikator'], kanan: ['ket'], kolom: () => [...hasilK(), pagu, serap, persen, kemajuan] },
]; // prettier-ignore
