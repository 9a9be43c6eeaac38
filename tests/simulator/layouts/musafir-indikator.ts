/** Tables of indicators of the half "musafir": IKU, perjanjian kinerja, rencana aksi, LKjIP, SPM. */
import { hasilK, pagu, persen, serap } from './buta-kolom';
import { berTw, bila, di } from './penguji-kolom';
import { rapi, terlayani, uangSetahun } from './perantau-kolom';
import { diTahun, sebut } from './saksi-kolom';
import { hasilTw } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { k, kSd, rasioK, targetTw, teks } from './uji-kolom';

/** Targets of the quarters, their results, their percentages, each as a block. */
const aksi = (c: Konteks): Kolom[] => [
  ...berTw((tw, at) => [k(`t${at}`, ['aksi-target', tw], 'target', (u) => targetTw(u, at), { period: at + 1 })]),
  ...berTw((tw, at) => [
    k(`r${at}`, ['aksi-hasil', tw], 'realisasi-tw', (u) => (at < c.triwulan ? hasilTw(u, at) : null), { period: at + 1 }),
  ]),
  ...berTw((tw, at) => [
    bila(at < c.triwulan, rasioK(`c${at}`, ['aksi-persen', tw], 'capaian', `r${at}`, `t${at}`, { period: at + 1 })),
  ]),
]; // prettier-ignore
/** The year's target and what was reached by now. */
const ikuKini = (c: Konteks): Kolom[] => [
  k('t', ['target-k'], 'target', (u) => u.target),
  k('k', ['hasil-kini'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
  rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
];
/** LKjIP: the two years before, this year, the end of the renstra. */
const lkjip: readonly Kolom[] = [
  k('a', ['hasil-lampau'], 'lain', (u) => diTahun(u, 0)),
  k('b', ['hasil-lalu'], 'lain', (u) => diTahun(u, 1)),
  ...hasilK(['g-tahun-ini']),
  k('n', ['target-akhir'], 'target-renstra', (u) => u.renstra),
];
const DUKUNG = ['Penunjang Urusan Pemerintahan Daerah', 'Pengelolaan Pendidikan', 'Pelayanan Penanaman Modal'] as const;
const pk: readonly Kolom[] = [
  ...hasilK(['g-kinerja']),
  teks('pr', ['program-pk'], 'lain', ({ nama }) => DUKUNG[nama.length % 3] ?? ''),
  ...di('g-uang', [pagu, serap, persen]),
];
const spm: readonly Kolom[] = [
  ...di('g-layanan', sebut(terlayani, { 'target-k': 'spm-sasaran', 'hasil-k': 'spm-hasil', 'capai-k': 'spm-persen' })),
  ...di('g-uang', uangSetahun),
];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'] } as const; // prettier-ignore
const setahun = { ...strategis, setahun: true } as const;

export const INDIKATOR_MUSAFIR: readonly Layout[] = rapi([
  { ...strategis, id: 'mf-iku', kanan: ['penghambat', 'solusi'], kolom: ikuKini },
  { ...setahun, id: 'mf-lkjip', judul: 't-lkjip', penutup: 'rata', kanan: [], kolom: () => lkjip },
  { ...setahun, id: 'mf-pk', judul: 't-pk', kanan: ['ket'], kolom: () => pk },
  { ...strategis, id: 'mf-aksi', judul: 't-aksi', kanan: ['unit'], kolom: aksi },
  { ...setahun, id: 'mf-spm', judul: 't-spm', pohon: 'spm', nama: 'nama-spm', penutup: 'jumlah', teks: [], kanan: ['penghambat', 'solusi'], kolom: () => spm },
]); // prettier-ignore
