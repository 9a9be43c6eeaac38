/** Tables of indicators of the half "pengelana": IKU, rencana aksi, SPM, PKP of a puskesmas, T-C.24, T-C.27, T-C.28. */
import { hasilK } from './buta-kolom';
import { tahunK } from './kolom-evaluasi';
import { dokumen, LIMA, nilaiKata } from './pengelana-kolom';
import { berTw, di } from './penguji-kolom';
import { rapi, terlayani } from './perantau-kolom';
import { bedaK, diTahun, sebut } from './saksi-kolom';
import type { Ukuran } from '../tree';
import type { Kolom, Konteks, Layout } from './types';
import { isi, k, kSd, rasioK, rasioRp, rp, rpDari, TAHUN, targetTw, teks } from './uji-kolom';

/** Two years before, and the year with its result in a word. */
const iku: readonly Kolom[] = [
  k('m', ['iku-dulu'], 'lain', (u) => diTahun(u, 0)),
  k('l', ['iku-lalu'], 'lain', (u) => diTahun(u, 1)),
  ...di('g-iku', hasilK()),
  nilaiKata((u) => kSd(u, 3)),
];
/** The year, and how far it has gone towards the end of the renstra. */
const kemajuan: readonly Kolom[] = [
  ...hasilK(['g-iku']),
  k('n', ['iku-akhir'], 'target-renstra', (u) => u.renstra),
  { ...rasioK('x', ['iku-maju'], 'lain', 'k', 'n', { persamaan: '{k}/{n}x100%' }), nyata: true },
  dokumen,
];
const LANGKAH = ['Rapat dengan wali nagari', 'Turun lapangan', 'Menyusun laporan', 'Koordinasi dengan OPD'] as const;
/** Target and result of every quarter, and the year. */
const aksi = (c: Konteks): Kolom[] => [
  teks('a', ['aksi-isi'], 'lain', ({ nama }, u) => LANGKAH[(nama.length + (u?.target ?? 0)) % 4] ?? ''),
  k('t', ['aksi-target'], 'target', (u) => u.target),
  ...berTw((tw, at) => [
    k(`n${at}`, [tw, 'aksi-t'], 'lain', (u) => targetTw(u, at)),
    k(`k${at}`, [tw, 'aksi-r'], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ]),
  { kunci: 'r', judul: ['aksi-hasil'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
  rasioK('c', ['aksi-capai'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
]; // prettier-ignore
const spm: readonly Kolom[] = [
  ...sebut(terlayani, { 'target-k': 'spm-sasaran', 'hasil-k': 'spm-layan', 'capai-k': 'spm-capai' }),
  bedaK('z', ['spm-belum'], 't', 'k'),
];
const pkp: readonly Kolom[] = sebut(terlayani, { 'target-k': 'pkp-sasaran', 'hasil-k': 'pkp-hasil', 'capai-k': 'pkp-cakupan' }); // prettier-ignore
/** A target that rises year by year; no level above 100. */
const naik = ({ cara, target }: Ukuran, at: number): number =>
  cara === 'jumlah' ? target + at * 4 : Math.min(100, target + at);
/** Where an indicator stood before the plan. */
const awal = ({ cara, target, lalu }: Ukuran): number => (cara === 'jumlah' ? Math.max(1, target - 2) : lalu);
/** T-C.24 kind by kind. */
const tc24: readonly Kolom[] = [
  ...LIMA.map((tahun, at) => rp(`a${at}`, ['g-c24-anggaran', tahun], 'anggaran', (u) => u.tahun[at] ?? 0)),
  ...LIMA.map((tahun, at) =>
    rp(`r${at}`, ['g-c24-hasil', tahun], 'realisasi', (u) =>
      Math.floor(((u.tahun[at] ?? 0) * (6200 + ((u.lalu + u.renstra * (at + 3)) % 3701))) / 10_000),
    ),
  ),
  ...LIMA.map((tahun, at): Kolom => ({ ...rasioRp(`x${at}`, ['g-c24-rasio', tahun], 'rasio', `r${at}`, `a${at}`), measure: null })),
]; // prettier-ignore
const tc27: readonly Kolom[] = [
  k('ak', ['c27-awal'], 'realisasi-lalu', awal),
  ...TAHUN.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, ['g-c27', tahun, 'c27-k'], 'target', (u) => naik(u, at)),
    rp(`r${at}`, ['g-c27', tahun, 'c27-rp'], 'pagu', (u) => u.tahun[at] ?? 0),
  ]),
  k('xk', ['c27-akhir', 'c27-k'], 'target-renstra', (u) => naik(u, 4)),
  rpDari('x', ['c27-akhir', 'c27-rp'], 'target-renstra', ['r0', 'r1', 'r2', 'r3', 'r4']),
];
/** Indicators of the agency as the RPJMD has them: the last year is the end of the period. */
const tc28: readonly Kolom[] = [
  k('a', ['c28-awal'], 'realisasi-lalu', awal),
  ...TAHUN.map((tahun, at) => k(`t${at}`, ['g-c28', tahun], 'target', (u) => naik(u, at))),
  k('x', ['c28-akhir'], 'target-renstra', (u) => naik(u, 4)),
];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'] } as const; // prettier-ignore
const setahun = { ...strategis, setahun: true } as const;
const rencana = { ...setahun, pohon: 'renja', nama: 'nama', penutup: 'jumlah' } as const;

export const INDIKATOR_PENGELANA: readonly Layout[] = rapi([
  { ...setahun, id: 'pn-iku', kanan: ['penghambat', 'solusi'], kolom: () => iku },
  { ...setahun, id: 'pn-iku-renstra', kanan: ['ket'], kolom: () => kemajuan },
  { ...strategis, id: 'pn-aksi', judul: 't-aksi', kanan: ['unit'], kolom: aksi },
  { ...setahun, id: 'pn-spm', judul: 't-spm', pohon: 'spm', nama: 'nama-spm', teks: [], kanan: ['penghambat'], kolom: () => spm },
  { ...setahun, id: 'pn-pkp', judul: 't-pkp', pohon: 'ruang', nama: 'nama-upaya', teks: [], kanan: ['ket'], kolom: () => pkp },
  { ...rencana, id: 'pn-tc24', judul: 't-c24', teks: [], kanan: [], kolom: () => tc24 },
  { ...rencana, id: 'pn-tc27', judul: 't-c27', kanan: ['unit'], kolom: () => tc27 },
  { ...setahun, id: 'pn-tc28', judul: 't-c28', kanan: [], kolom: () => tc28 },
]); // prettier-ignore
