/** Tables of indicators of the half "pengembara": IKU, perjanjian kinerja, rencana aksi, SPM, T-C.23, T-C.24, T-C.27, T-C.33. */
import { hasilK, pagu, persen, serap } from './buta-kolom';
import { tahunK } from './kolom-evaluasi';
import { berTw, bila, di } from './penguji-kolom';
import { berkas, danaKode, keadaan, tempat } from './pengembara-kolom';
import { rapi, terlayani } from './perantau-kolom';
import { diTahun, sebut } from './saksi-kolom';
import { hasilTw } from './tamu-kolom';
import type { Ukuran } from '../tree';
import type { Kolom, Konteks, Layout } from './types';
import { isi, k, kSd, rasioK, rasioRp, rp, rpDari, TAHUN, targetTw, teks, TW } from './uji-kolom';

const RUMUS = ['Hasil survei tahun berjalan', 'Data dari LHE', 'Rekap laporan bulanan'] as const;
/** Where figures come from, the year before, and the year. */
const iku: readonly Kolom[] = [
  teks('asal', ['iku-asal'], 'lain', ({ nama }, u) => RUMUS[(nama.length + (u?.target ?? 0)) % 3] ?? ''),
  k('l', ['iku-lalu'], 'lain', (u) => diTahun(u, 0)),
  ...di('g-iku', hasilK()),
  keadaan((u) => kSd(u, 3)),
  k('n', ['iku-akhir'], 'target-renstra', (u) => u.renstra),
];
/** Target, result and percentage of every quarter. */
const ikuTw = (c: Konteks): Kolom[] => [
  k('t', ['iku-setahun'], 'target', (u) => u.target),
  ...berTw((tw, at) => [
    k(`t${at}`, [tw, 'iku-t'], 'target', (u) => targetTw(u, at), { period: at + 1 }),
    k(`r${at}`, [tw, 'iku-r'], 'realisasi-tw', (u) => (at < c.triwulan ? hasilTw(u, at) : null), { period: at + 1 }),
    bila(at < c.triwulan, rasioK(`c${at}`, [tw, 'iku-c'], 'capaian', `r${at}`, `t${at}`, { period: at + 1 })),
  ]),
  berkas,
]; // prettier-ignore
/** The agreement of a head with the money of what supports it. */
const pk: readonly Kolom[] = [
  ...di('g-pk', hasilK()),
  teks('prog', ['pk-program'], 'lain', ({ nama }) => (nama.length % 2 === 0 ? 'Program Pelayanan' : 'Program Penunjang')),
  ...di('g-pk-uang', [pagu, serap, persen]),
]; // prettier-ignore
const LANGKAH = ['Rapat persiapan', 'Verifikasi lapangan', 'Sosialisasi ke RW', 'Penyusunan laporan'] as const;
const aksi = (c: Konteks): Kolom[] => [
  teks('a', ['aksi-langkah'], 'lain', ({ nama }, u) => LANGKAH[(nama.length + (u?.target ?? 0)) % 4] ?? ''),
  k('t', ['aksi-setahun'], 'target', (u) => u.target),
  ...TW.map((tw, at) =>
    k(`k${at}`, ['g-aksi', tw], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ),
  { kunci: 'r', judul: ['aksi-hasil'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
  rasioK('c', ['aksi-persen'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
]; // prettier-ignore
const spm: readonly Kolom[] = [
  tempat,
  ...sebut(terlayani, { 'target-k': 'spm-sasaran', 'hasil-k': 'spm-terlayani', 'capai-k': 'spm-cakupan' }),
  ...di('g-spm-uang', [pagu, serap, persen]),
];
const TIGA = TAHUN.slice(0, 3);
/** A target that rises year by year; no level above 100. */
const naik = ({ cara, target }: Ukuran, at: number): number =>
  cara === 'jumlah' ? target + at * 3 : Math.min(100, target + at);
/** T-C.23 kind by kind. */
const tc23: readonly Kolom[] = [
  ...TIGA.map((tahun, at) => k(`t${at}`, ['g-c23-target', tahun], 'target', (u) => naik(u, at))),
  ...TIGA.map((tahun, at) => k(`r${at}`, ['g-c23-hasil', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...TIGA.map((tahun, at): Kolom => ({ ...rasioK(`x${at}`, ['g-c23-rasio', tahun], 'rasio', `r${at}`, `t${at}`), measure: null })),
]; // prettier-ignore
/** T-C.24 year by year. */
const tc24: readonly Kolom[] = TIGA.flatMap((tahun, at): Kolom[] => [
  rp(`a${at}`, [tahun, 'c24-anggaran'], 'anggaran', (u) => u.tahun[at] ?? 0),
  rp(`r${at}`, [tahun, 'c24-hasil'], 'realisasi', (u) =>
    Math.floor(((u.tahun[at] ?? 0) * (6100 + ((u.lalu + u.renstra * (at + 1)) % 3801))) / 10_000),
  ),
  { ...rasioRp(`x${at}`, [tahun, 'c24-rasio'], 'rasio', `r${at}`, `a${at}`), measure: null },
]);
const tc27: readonly Kolom[] = [
  k('ak', ['c27-dasar'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, [tahun, 'c27-k'], 'target', (u) => naik(u, at)),
    rp(`r${at}`, [tahun, 'c27-rp'], 'pagu', (u) => u.tahun[at] ?? 0),
  ]),
  k('xk', ['c27-ujung', 'c27-k'], 'target-renstra', (u) => naik(u, 4)),
  rpDari('x', ['c27-ujung', 'c27-rp'], 'target-renstra', ['r0', 'r1', 'r2', 'r3', 'r4']),
];
const tc33: readonly Kolom[] = [
  tempat,
  k('tk', ['g-rencana', 'rencana-k'], 'target', (u) => u.target),
  rp('p', ['g-rencana', 'rencana-rp'], 'pagu', (u) => u.pagu),
  danaKode,
  k('mk', ['g-maju', 'maju-k'], 'target-maju', (u) => u.maju),
  rp('m', ['g-maju', 'maju-rp'], 'pagu-maju', (u) => u.maju),
];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'] } as const; // prettier-ignore
const setahun = { ...strategis, setahun: true } as const;
const rencana = { ...setahun, pohon: 'renja', nama: 'nama', penutup: 'jumlah' } as const;

export const INDIKATOR_PENGEMBARA: readonly Layout[] = rapi([
  { ...setahun, id: 'pb-iku', kanan: ['unit'], kolom: () => iku },
  { ...strategis, id: 'pb-iku-tw', kanan: ['penghambat', 'solusi'], kolom: ikuTw },
  { ...setahun, id: 'pb-pk', judul: 't-pk', kanan: ['ket'], kolom: () => pk },
  { ...strategis, id: 'pb-aksi', judul: 't-aksi', kanan: ['unit'], kolom: aksi },
  { ...setahun, id: 'pb-spm', judul: 't-spm', pohon: 'spm', nama: 'nama-spm', penutup: 'jumlah', teks: [], kanan: ['penghambat'], kolom: () => spm },
  { ...setahun, id: 'pb-tc23', judul: 't-c23', kanan: ['ket'], kolom: () => tc23 },
  { ...rencana, id: 'pb-tc24', judul: 't-c24', teks: [], kanan: [], kolom: () => tc24 },
  { ...rencana, id: 'pb-tc27', judul: 't-c27', kanan: ['unit'], kolom: () => tc27 },
  { ...rencana, id: 'pb-tc33', judul: 't-c33', kanan: ['ket'], lanjutan: true, kolom: () => tc33 },
]); // prettier-ignore
