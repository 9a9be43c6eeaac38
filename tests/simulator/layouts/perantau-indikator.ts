/** Tables of indicators of the half "perantau": IKU, perjanjian kinerja, rencana aksi, SPM. */
import { hasilK, pagu, persen, serap } from './buta-kolom';
import { tahunK } from './kolom-evaluasi';
import { berTw, bila, di } from './penguji-kolom';
import { rapi, terlayani, uangSetahun } from './perantau-kolom';
import { diTahun, kategori } from './saksi-kolom';
import { hasilTw } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { isi, k, kSd, rasioK, targetTw, teks } from './uji-kolom';

const iku: readonly Kolom[] = [...hasilK(), kategori(['status'], (u) => kSd(u, 3))];
/** Target, what every quarter brought, the year and its percentage. */
const ikuTw = (c: Konteks): Kolom[] => [
  k('t', ['target-k'], 'target', (u) => u.target),
  ...berTw((tw, at) => [
    k(`k${at}`, ['iku-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ]),
  { kunci: 'r', judul: ['hasil-k'], role: 'realisasi', measure: 'K', isi: isi(tahunK(c)) },
  rasioK('c', ['capai-k'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
]; // prettier-ignore
/** The year before, this year, and the end of the renstra. */
const ikuLalu: readonly Kolom[] = [
  k('l', ['hasil-lalu'], 'lain', (u) => diTahun(u, 0)),
  k('t', ['g-tahun-ini', 'target-k'], 'target', (u) => u.target),
  k('r', ['g-tahun-ini', 'hasil-k'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['g-tahun-ini', 'capai-k'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  k('n', ['target-akhir'], 'target-renstra', (u) => u.renstra),
];
const DUKUNG = ['Penunjang Urusan Pemerintahan Daerah', 'Penyelenggaraan Jalan', 'Kepegawaian Daerah'] as const;
const pk: readonly Kolom[] = [
  ...hasilK(),
  teks('pr', ['program-pk'], 'lain', ({ nama }) => `Program ${DUKUNG[nama.length % 3] ?? ''}`),
  ...di('g-uang', [pagu, serap, persen]),
];
/** Target, result and percentage of every quarter. */
const aksi = (c: Konteks): Kolom[] =>
  berTw((tw, at) => {
    const there = at < c.triwulan;
    const lagi = { period: at + 1 };
    return [
      k(`t${at}`, [tw, 'aksi-target'], 'target', (u) => targetTw(u, at), lagi),
      k(`r${at}`, [tw, 'aksi-hasil'], 'realisasi-tw', (u) => (there ? hasilTw(u, at) : null), lagi),
      bila(there, rasioK(`c${at}`, [tw, 'aksi-persen'], 'capaian', `r${at}`, `t${at}`, lagi)),
    ];
  });
/** What is to be done, and the targets of the quarters, then the results of the quarters. */
const aksiBlok = (c: Konteks): Kolom[] => [
  teks('a', ['langkah'], 'lain', ({ nama }) => ['Rapat koordinasi', 'Bimbingan teknis', 'Monitoring lapangan'][nama.length % 3] ?? ''),
  k('t', ['target-k'], 'target', (u) => u.target),
  ...berTw((tw, at) => [k(`t${at}`, ['aksi-g-target', tw], 'target', (u) => targetTw(u, at), { period: at + 1 })]),
  ...berTw((tw, at) => [
    k(`r${at}`, ['aksi-g-hasil', tw], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ]),
  k('r', ['hasil-k'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
  rasioK('c', ['capai-k'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
]; // prettier-ignore
const spm: readonly Kolom[] = [...di('g-kinerja', terlayani), ...di('g-uang', uangSetahun)];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', kanan: [], teks: ['indikator', 'satuan'] } as const; // prettier-ignore
const setahun = { ...strategis, setahun: true } as const;

export const INDIKATOR_PERANTAU: readonly Layout[] = rapi([
  { ...setahun, id: 'r-iku', penutup: 'rata', kanan: ['penghambat', 'solusi'], kolom: () => iku },
  { ...strategis, id: 'r-iku-tw', kanan: ['ket'], kolom: ikuTw },
  { ...setahun, id: 'r-iku-lalu', kanan: ['unit'], kolom: () => ikuLalu },
  { ...setahun, id: 'r-pk', judul: 't-pk', kanan: ['unit'], kolom: () => pk },
  { ...strategis, id: 'r-aksi', judul: 't-aksi', kanan: ['unit', 'ket'], kolom: aksi },
  { ...strategis, id: 'r-aksi-blok', judul: 't-aksi', kanan: ['unit'], kolom: aksiBlok },
  { ...setahun, id: 'r-spm', judul: 't-spm', pohon: 'spm', nama: 'nama-spm', penutup: 'jumlah', teks: [], kanan: ['penghambat'], kolom: () => spm },
]); // prettier-ignore
