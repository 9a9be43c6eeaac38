/** Tables of indicators of the half "penjelajah": IKU, perjanjian kinerja, rencana aksi, SPM, T-C.23, T-C.27, T-C.33. */
import { hasilK, pagu, persen, serap } from './buta-kolom';
import { berTw, di } from './penguji-kolom';
import { dicapai, distrik } from './penjelajah-kolom';
import { rapi, terlayani } from './perantau-kolom';
import { diTahun, sebut } from './saksi-kolom';
import { kSmt, targetSmt } from './tamu-kolom';
import type { Ukuran } from '../tree';
import type { Kolom, Konteks, Layout } from './types';
import { isi, k, kSd, rasioK, rp, rpDari, TAHUN, targetTw, teks } from './uji-kolom';
import { tahunK } from './kolom-evaluasi';

/** Where the year began, the year, and what the next one should be. */
const iku: readonly Kolom[] = [
  k('l', ['iku-lalu'], 'lain', (u) => diTahun(u, 0)),
  ...di('g-tahun', hasilK()),
  dicapai((u) => kSd(u, 3)),
  k('n', ['iku-depan'], 'lain', (u) => u.maju),
];
/** Both halves of the year, each with its target, result and percentage. */
const pk: readonly Kolom[] = [
  k('t', ['pk-setahun'], 'target', (u) => u.target),
  ...(['pk-smt-1', 'pk-smt-2'] as const).flatMap((smt, at) => [
    k(`t${at}`, [smt, 'target-k'], 'lain', (u) => targetSmt(u, at)),
    k(`r${at}`, [smt, 'hasil-k'], 'lain', (u) => kSmt(u, at)),
    {
      ...rasioK(`c${at}`, [smt, 'capai-k'], 'lain', `r${at}`, `t${at}`, { persamaan: `{r${at}}/{t${at}}x100%` }),
      nyata: true as const,
    },
  ]),
];
const AKSI = [
  'Membentuk tim di distrik',
  'Pendampingan kampung',
  'Bimtek operator OPD',
  'Rapat evaluasi bulanan',
] as const;
/** Targets of the quarters, results of the quarters, and the year. */
const aksi = (c: Konteks): Kolom[] => [
  teks('a', ['aksi-isi'], 'lain', ({ nama }, u) => AKSI[(nama.length + (u?.target ?? 0)) % 4] ?? ''),
  k('t', ['aksi-target'], 'target', (u) => u.target),
  ...berTw((tw, at) => [k(`n${at}`, ['g-aksi-target', tw], 'lain', (u) => targetTw(u, at))]),
  ...berTw((tw, at) => [
    k(`k${at}`, ['g-aksi-hasil', tw], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ]),
  { kunci: 'r', judul: ['aksi-jumlah'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
  rasioK('c', ['aksi-capai'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
]; // prettier-ignore
const spm: readonly Kolom[] = [
  ...sebut(terlayani, { 'target-k': 'spm-wajib', 'hasil-k': 'spm-layan', 'capai-k': 'spm-capai' }),
  ...di('g-keuangan', [pagu, serap, persen]),
  distrik,
];
const TIGA = TAHUN.slice(0, 3);
/** A target that rises year by year; no level above 100. */
const naik = ({ cara, target }: Ukuran, at: number): number =>
  cara === 'jumlah' ? target + at * 2 : Math.min(100, target + at);
/** T-C.23 year by year. */
const tc23: readonly Kolom[] = TIGA.flatMap((tahun, at): Kolom[] => [
  k(`t${at}`, [tahun, 'c23-target'], 'target', (u) => naik(u, at)),
  k(`r${at}`, [tahun, 'c23-hasil'], 'realisasi', (u) => diTahun(u, at)),
  { ...rasioK(`x${at}`, [tahun, 'c23-rasio'], 'rasio', `r${at}`, `t${at}`), measure: null },
]);
const tc27: readonly Kolom[] = [
  k('ak', ['c27-awal'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, ['g-c27', tahun, 'c27-target'], 'target', (u) => naik(u, at)),
    rp(`r${at}`, ['g-c27', tahun, 'c27-dana'], 'pagu', (u) => u.tahun[at] ?? 0),
  ]),
  k('xk', ['c27-akhir', 'c27-target'], 'target-renstra', (u) => naik(u, 4)),
  rpDari('x', ['c27-akhir', 'c27-dana'], 'target-renstra', ['r0', 'r1', 'r2', 'r3', 'r4']),
];
const tc33: readonly Kolom[] = [
  distrik,
  k('tk', ['g-n', 'n-target'], 'target', (u) => u.target),
  rp('p', ['g-n', 'n-pagu'], 'pagu', (u) => u.pagu),
  k('mk', ['g-n1', 'n1-target'], 'target-maju', (u) => u.maju),
  rp('m', ['g-n1', 'n1-pagu'], 'pagu-maju', (u) => u.maju),
];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'] } as const; // prettier-ignore
const setahun = { ...strategis, setahun: true } as const;
const plan = { ...setahun, pohon: 'renja', nama: 'nama', penutup: 'jumlah' } as const;

export const INDIKATOR_PENJELAJAH: readonly Layout[] = rapi([
  { ...setahun, id: 'pj-iku', kanan: ['penghambat', 'solusi'], kolom: () => iku },
  { ...setahun, id: 'pj-pk', judul: 't-pk', kanan: ['ket'], kolom: () => pk },
  { ...strategis, id: 'pj-aksi', judul: 't-aksi', kanan: ['unit'], kolom: aksi },
  { ...setahun, id: 'pj-spm', judul: 't-spm', pohon: 'spm', nama: 'spm-nama', penutup: 'jumlah', teks: [], kanan: ['unit'], kolom: () => spm },
  { ...setahun, id: 'pj-tc23', judul: 't-c23', kanan: [], kolom: () => tc23 },
  { ...plan, id: 'pj-tc27', judul: 't-c27', kanan: ['unit'], kolom: () => tc27 },
  { ...plan, id: 'pj-tc33', judul: 't-c33', kanan: ['ket'], lanjutan: true, kolom: () => tc33 },
]); // prettier-ignore
