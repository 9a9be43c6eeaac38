/** Evaluations of the half "banding": % between K and Rp, targets by quarter, blocks of K and of Rp, semesters. */
import { akhir, filled, quarters, renstra, sampai, tahunan, tahunK, target, year } from './kolom-evaluasi';
import { bagi, hitung, jumlahkan, uangDaun, ukuranIsi, type Kolom, type Konteks, type Layout } from './types';

const TW = ['tw1', 'tw2', 'tw3', 'tw4'] as const;

const targetTw: readonly Kolom[] = TW.map((tw, at): Kolom => ({
  kunci: `x${at}`,
  judul: ['grup-target-tw', tw],
  role: 'target',
  measure: 'K',
  period: at + 1,
  isi: ukuranIsi((u) => u.targetTw[at] ?? null),
}));

/** All of K, then all of Rp, as monitoring applications export it. */
const blok = (k: Konteks): Kolom[] => {
  const [kinerja, uang] = ['blok-kinerja', 'blok-anggaran'] as const;
  const there = (at: number): boolean => at < k.triwulan;
  return [
    { kunci: 'tk', judul: [kinerja, 'blok-target'], role: 'target', measure: 'K', isi: ukuranIsi((u) => u.target) },
    ...TW.map((tw, at): Kolom => ({
      kunci: `k${at}`,
      judul: [kinerja, tw],
      role: 'realisasi-tw',
      measure: 'K',
      period: at + 1,
      isi: ukuranIsi((u) => (there(at) ? (u.tw[at] ?? null) : null)),
    })),
    { kunci: 'rk', judul: [kinerja, 'blok-jumlah'], role: 'realisasi', measure: 'K', isi: hitung('ukuran', tahunK(k)) },
    {
      kunci: 'ck',
      judul: [kinerja, 'blok-persen'],
      role: 'capaian',
      measure: 'K',
      isi: hitung('persen', bagi('rk', 'tk')),
    },
    { kunci: 'tr', judul: [uang, 'blok-pagu'], role: 'target', measure: 'Rp', isi: uangDaun((u) => u.pagu) },
    ...TW.map((tw, at): Kolom => ({
      kunci: `r${at}`,
      judul: [uang, tw],
      role: 'realisasi-tw',
      measure: 'Rp',
      period: at + 1,
      isi: uangDaun((u) => (there(at) ? (u.tw[at] ?? null) : null)),
    })),
    {
      kunci: 'rr',
      judul: [uang, 'blok-jumlah'],
      role: 'realisasi',
      measure: 'Rp',
      isi: { jenis: 'uang', daun: jumlahkan(filled(k).map((at) => `r${at}`)) },
    },
    {
      kunci: 'cr',
      judul: [uang, 'blok-persen'],
      role: 'capaian',
      measure: 'Rp',
      isi: hitung('persen', bagi('rr', 'tr')),
    },
  ];
};

const SEMESTER = ['smt-1', 'smt-2'] as const;
const half = (values: readonly number[], at: number): number => (values[at * 2] ?? 0) + (values[at * 2 + 1] ?? 0);
const semester: readonly Kolom[] = [
  ...target,
  ...SEMESTER.flatMap((smt, at): Kolom[] => [
    {
      kunci: `k${at}`,
      judul: ['grup-smt', smt, 'K'],
      nomor: smt,
      role: 'lain',
      measure: 'K',
      isi: ukuranIsi((u) => (u.cara === 'jumlah' ? half(u.tw, at) : (u.tw[at * 2 + 1] ?? null))),
    },
    {
      kunci: `r${at}`,
      judul: ['grup-smt', smt, 'Rp'],
      nomor: smt,
      role: 'lain',
      measure: 'Rp',
      isi: uangDaun((u) => half(u.tw, at)),
    },
  ]),
  {
    kunci: 'rk',
    judul: ['realisasi-tahun', 'K'],
    nomor: 'tahun',
    persamaan: '{smt-1}+{smt-2}',
    role: 'realisasi',
    measure: 'K',
    isi: hitung('ukuran', {
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('k1') : jumlahkan(['k0', 'k1']).nilai(a, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{k1}' : '{k0}+{k1}'),
    }),
  },
  {
    kunci: 'rr',
    judul: ['realisasi-tahun', 'Rp'],
    nomor: 'tahun',
    persamaan: '{smt-1}+{smt-2}',
    role: 'realisasi',
    measure: 'Rp',
    isi: { jenis: 'uang', daun: jumlahkan(['r0', 'r1']) },
  },
  ...tahunan,
];

/** With the sum on the row of totals: what rests on it may be filled in there. */
const sampaiBanding = sampai.map((one): Kolom =>
  one.isi.jenis === 'hitung' && one.measure === 'Rp' ? { ...one, isi: { ...one.isi, total: true } } : one,
);

const common = { judul: 't-e81', pohon: 'renja', kanan: [] } as const;
const tw = ['realisasi-tw'] as const;

export const EVALUASI_BANDING: readonly Layout[] = [
  {
    ...common,
    id: 'b-evaluasi-17-persen',
    penutup: 'rata',
    teks: ['indikator', 'satuan'],
    kanan: ['unit', 'ket'],
    kolom: (k) => [...renstra, ...target, ...quarters(k, tw, true), ...year(k), ...tahunan, ...sampaiBanding, ...akhir],
  },
  {
    ...common,
    id: 'b-evaluasi-15',
    penutup: 'jumlah',
    teks: ['sasaran', 'indikator'],
    kanan: ['unit'],
    kolom: (k) => [...renstra, ...target, ...quarters(k, tw), ...year(k), ...sampaiBanding, ...akhir],
  },
  {
    ...common,
    id: 'b-evaluasi-target-tw',
    penutup: 'rata',
    teks: ['indikator', 'satuan'],
    kolom: (k) => [...target, ...targetTw, ...quarters(k, tw), ...year(k), ...tahunan],
  },
  { ...common, id: 'b-evaluasi-blok', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: blok },
  { ...common, id: 'b-evaluasi-semester', penutup: 'tanpa', teks: ['indikator'], setahun: true, kolom: () => semester },
  {
    ...common,
    id: 'b-evaluasi-pendek',
    penutup: 'rata',
    teks: ['indikator'],
    kanan: ['ket'],
    kolom: (k) => [...target, ...quarters(k, []), ...year(k), ...tahunan],
  },
];
