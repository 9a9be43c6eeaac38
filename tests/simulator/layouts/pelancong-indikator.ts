/** Tables of indicators of the half "pelancong": IKU, rencana aksi, perjanjian kinerja, T-C.23, T-C.27. */
import { hasilK, pagu, persen, serap } from './buta-kolom';
import { targetSd } from './musafir-kolom';
import { bukti } from './pelancong-kolom';
import { berTw, bila, di } from './penguji-kolom';
import { rapi } from './perantau-kolom';
import { diTahun } from './saksi-kolom';
import { hasilTw } from './tamu-kolom';
import type { Ukuran } from '../tree';
import type { Kolom, Konteks, Layout } from './types';
import { k, kSd, rasioK, rp, rpDari, TAHUN, targetTw, teks } from './uji-kolom';

/** The year before, this year, and how far it is from the end of the renstra, which only the numbering row states. */
const iku: readonly Kolom[] = [
  k('l', ['iku-lalu'], 'lain', (u) => diTahun(u, 0)),
  ...di('g-tahun', hasilK()),
  k('n', ['iku-akhir'], 'target-renstra', (u) => u.renstra),
  { ...rasioK('x', ['iku-terhadap'], 'lain', 'k', 'n', { persamaan: '{k}/{n}x100%' }), nyata: true },
];
/** The year's target, then target, result and percentage of every quarter. */
const ikuTw = (c: Konteks): Kolom[] => [
  k('t', ['iku-setahun'], 'target', (u) => u.target),
  ...berTw((tw, at) => [
    k(`t${at}`, [tw, 'iku-tw-target'], 'target', (u) => targetTw(u, at), { period: at + 1 }),
    k(`r${at}`, [tw, 'iku-tw-hasil'], 'realisasi-tw', (u) => (at < c.triwulan ? hasilTw(u, at) : null), { period: at + 1 }),
    bila(at < c.triwulan, rasioK(`c${at}`, [tw, 'iku-tw-capai'], 'capaian', `r${at}`, `t${at}`, { period: at + 1 })),
  ]),
]; // prettier-ignore
/** Targets up to every quarter, results up to it, and the percentages, each as a block. */
const aksiSd = (c: Konteks): Kolom[] => [
  teks('a', ['langkah-aksi'], 'lain', ({ nama }) => ['Menyusun pedoman', 'Melatih petugas', 'Mendampingi UPTD'][nama.length % 3] ?? ''),
  ...berTw((tw, at) => [k(`t${at}`, ['g-aksi-target', tw], 'target', (u) => targetSd(u, at), { period: at + 1 })]),
  ...berTw((tw, at) => [
    k(`r${at}`, ['g-aksi-hasil', tw], 'realisasi-tw', (u) => (at < c.triwulan ? kSd(u, at) : null), { period: at + 1 }),
  ]),
  ...berTw((tw, at) => [
    bila(at < c.triwulan, rasioK(`c${at}`, ['g-aksi-capai', tw], 'capaian', `r${at}`, `t${at}`, { period: at + 1 })),
  ]),
]; // prettier-ignore
const PENDUKUNG = ['Pengelolaan Arsip', 'Pembinaan Perpustakaan', 'Penunjang Urusan Pemerintahan Daerah'] as const;
const pk: readonly Kolom[] = [
  ...di('g-kinerja', hasilK()),
  teks('pr', ['pk-program'], 'lain', ({ nama }) => PENDUKUNG[nama.length % 3] ?? ''),
  ...di('g-anggaran', [pagu, serap, persen]),
  bukti,
];

const EMPAT = TAHUN.slice(0, 4);
/** A target that rises year by year; no level above 100. */
const naik = ({ cara, target }: Ukuran, at: number): number =>
  cara === 'jumlah' ? target + at : Math.min(100, target + at);
/** T-C.23 in blocks of four years. */
const tc23: readonly Kolom[] = [
  ...EMPAT.map((tahun, at) => k(`t${at}`, ['c23-g-target', tahun], 'target', (u) => naik(u, at))),
  ...EMPAT.map((tahun, at) => k(`r${at}`, ['c23-g-hasil', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...EMPAT.map((tahun, at): Kolom => ({ ...rasioK(`x${at}`, ['c23-g-rasio', tahun], 'rasio', `r${at}`, `t${at}`), measure: null })),
]; // prettier-ignore
/** T-C.27 in four years, with the end of the period. */
const tc27: readonly Kolom[] = [
  k('ak', ['c27-awal'], 'realisasi-lalu', (u) => u.lalu),
  ...EMPAT.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, ['g-c27', tahun, 'c27-target'], 'target', (u) => naik(u, at)),
    rp(`r${at}`, ['g-c27', tahun, 'c27-dana'], 'pagu', (u) => u.tahun[at] ?? 0),
  ]),
  k('xk', ['c27-akhir', 'c27-target'], 'target-renstra', (u) => naik(u, 3)),
  rpDari('x', ['c27-akhir', 'c27-dana'], 'target-renstra', ['r0', 'r1', 'r2', 'r3']),
];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'] } as const; // prettier-ignore
const setahun = { ...strategis, setahun: true } as const;

export const INDIKATOR_PELANCONG: readonly Layout[] = rapi([
  { ...setahun, id: 'pl-iku', kanan: ['penghambat', 'solusi'], kolom: () => iku },
  { ...strategis, id: 'pl-iku-tw', kanan: ['unit'], kolom: ikuTw },
  { ...strategis, id: 'pl-aksi-sd', judul: 't-aksi', kanan: ['ket'], kolom: aksiSd },
  { ...setahun, id: 'pl-pk', judul: 't-pk', kanan: [], kolom: () => pk },
  { ...setahun, id: 'pl-tc23', judul: 't-c23', kanan: [], kolom: () => tc23 },
  { ...setahun, id: 'pl-tc27', judul: 't-c27', pohon: 'renja', nama: 'nama', penutup: 'jumlah', kanan: ['unit'], kolom: () => tc27 },
]); // prettier-ignore
