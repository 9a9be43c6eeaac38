/** Evaluations of Renja of the half "tamu": E.81 in several shapes, e-monev with the quarters that have come, semesters, LKPJ. */
import { hasilK, pagu, persen, sebut, selisih, serap, sisa } from './buta-kolom';
import {
  akhir,
  kumulatif,
  quarters,
  renstra,
  sampai,
  tahunan,
  tahunK,
  tahunKumulatif,
  target,
  year,
} from './kolom-evaluasi';
import { di, dua } from './penguji-kolom';
import { kategori } from './saksi-kolom';
import { berjalan, kemajuan, kSmt, prognosis, rpDulu, targetSmt } from './tamu-kolom';
import { jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import { beda, habis, isi, k, kasTw, kSd, rasioK, rasioRp, rp, rpDari, terisi, TW, uangTw } from './uji-kolom'; // prettier-ignore

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const sisaRenja = beda('sr', ['sisa-renja'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' });

/** The form of 15 columns, and that of 17. */
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir];
const tujuhBelas = (c: Konteks): Kolom[] => [
  ...renstra,
  ...target,
  ...tw(c),
  ...year(c),
  ...tahunan,
  ...sampai,
  ...akhir,
];
/** What a web system shows while the year goes on. */
const emonev = (c: Konteks): Kolom[] => [...target, ...berjalan(c), ...tahunan, sisaRenja];
/** Running totals within the renstra. */
const sdRenstra = (c: Konteks): Kolom[] => [
  ...renstra,
  ...target,
  ...kumulatif(c),
  ...tahunKumulatif(c),
  ...sampai,
  ...akhir,
];

/** Both targets, all quarters of K, all of Rp, both sums, both percentages. */
const blokTw = (c: Konteks): Kolom[] => {
  const ada = <T>(at: number, of: (one: T) => number | null) => (at < c.triwulan ? of : (): null => null);
  return [
    k('tk', ['g-target', 'K'], 'target', (u) => u.target),
    rp('tr', ['g-target', 'Rp'], 'target', (u) => u.pagu),
    ...TW.map((one, at) => k(`k${at}`, ['g-k-tw', one], 'realisasi-tw', ada(at, (u) => u.tw[at] ?? null), { period: at + 1 })),
    ...TW.map((one, at) => rp(`r${at}`, ['g-rp-tw', one], 'realisasi-tw', ada(at, (u) => uangTw(u, at)), { period: at + 1 })),
    { kunci: 'rk', judul: ['g-total', 'K'], persamaan: '{k0}+{k1}+{k2}+{k3}', role: 'realisasi', measure: 'K', isi: isi(tahunK(c)) },
    rpDari('rr', ['g-total', 'Rp'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
    rasioK('ck', ['g-tingkat', 'K'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
    rasioRp('cr', ['g-tingkat', 'Rp'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
  ];
}; // prettier-ignore

const SMT = ['smt-1', 'smt-2'] as const;
/** Plan, result and percentage of each half of the year, and the year. */
const semester: readonly Kolom[] = [
  ...target,
  ...SMT.flatMap((smt, at): Kolom[] => [
    ...dua(`n${at}`, [smt, 'smt-target'], 'lain', (u) => targetSmt(u, at), (u) => kasTw(u, at * 2) + kasTw(u, at * 2 + 1)),
    ...dua(`s${at}`, [smt, 'smt-hasil'], 'lain', (u) => kSmt(u, at), (u) => uangTw(u, at * 2) + uangTw(u, at * 2 + 1)),
    { ...rasioK(`x${at}`, [smt, 'smt-persen', 'K'], 'lain', `s${at}k`, `n${at}k`, { nomor: `x${at}` }), longgar: true },
    { ...rasioRp(`y${at}`, [smt, 'smt-persen', 'Rp'], 'lain', `s${at}r`, `n${at}r`, { nomor: `x${at}` }), longgar: true },
  ]),
  {
    kunci: 'rk',
    judul: ['realisasi-tahun', 'K'],
    nomor: 'tahun',
    persamaan: '{s0}+{s1}',
    role: 'realisasi',
    measure: 'K',
    isi: isi({
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('s1k') : jumlahkan(['s0k', 's1k']).nilai(a, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{s1k}' : '{s0k}+{s1k}'),
    }),
  },
  rpDari('rr', ['realisasi-tahun', 'Rp'], 'realisasi', ['s0r', 's1r'], [], { nomor: 'tahun', persamaan: '{s0}+{s1}' }),
  ...tahunan,
]; // prettier-ignore

/** The plan before and after the change of the budget; results are of the later. */
const murniPerubahan: readonly Kolom[] = [
  ...dua('m', ['target-murni'], 'lain', (u) => Math.max(1, u.target - 1), (u) => u.pagu - u.berkurang),
  ...sebut(target, { 'target-tahun': 'target-p' }),
  ...dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' }),
  ...tahunan,
  sisaRenja,
]; // prettier-ignore

/** Both budgets of the year, what was spent, and the indicator. */
const lkpj: readonly Kolom[] = [
  ...di('g-uang', [
    rp('m', ['pagu-murni'], 'lain', (u) => u.pagu - u.berkurang),
    rp('p', ['pagu-ubah'], 'pagu', (u) => u.pagu),
    rp('r', ['serap'], 'realisasi-keuangan', habis),
    persen,
  ]),
  ...hasilK(['g-kinerja']),
];
const lkpjRingkas: readonly Kolom[] = [...hasilK(), ...di('g-uang', [pagu, serap, persen, sisa])];
/** K of the year with a word for it; progress of the work; money. */
const rapor: readonly Kolom[] = [
  ...hasilK(['g-kinerja']),
  kategori(['kategori-k'], (u) => kSd(u, 3)),
  kemajuan,
  ...di('g-uang', [pagu, serap, persen]),
  selisih('z', ['prognosis-sisa'], 'p', 'r'),
];

const renja = { judul: 't-e81', pohon: 'renja' } as const;
const setahun = { ...renja, setahun: true } as const;

export const EVALUASI_TAMU: readonly Layout[] = [
  { ...renja, id: 'm-e81-17', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['unit', 'ket'], kolom: tujuhBelas },
  { ...renja, id: 'm-e81-15', penutup: 'jumlah', teks: ['sasaran', 'indikator'], kanan: ['unit'], kolom: limaBelas },
  { ...renja, id: 'm-e81-subjumlah', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit', 'ket'], jumlahProgram: true, kolom: tujuhBelas },
  { ...renja, id: 'm-emonev', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], kolom: emonev },
  { ...renja, id: 'm-emonev-rata', penutup: 'rata', teks: ['lokasi', 'indikator', 'satuan'], kanan: ['ket'], kolom: emonev },
  { ...renja, id: 'm-sd-renstra', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: sdRenstra },
  { ...renja, id: 'm-rp-dulu', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: (c) => rpDulu([...target, ...tw(c), ...year(c), ...tahunan]) },
  { ...renja, id: 'm-blok-tw', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat'], kolom: blokTw },
  { ...setahun, id: 'm-semester', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: () => semester },
  { ...setahun, id: 'm-murni-perubahan', penutup: 'rata', teks: ['indikator'], kanan: ['ket'], kolom: () => murniPerubahan },
  { ...renja, id: 'm-bagian-tw', pohon: 'bagian', nama: 'nama-bagian', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: (c) => [...target, ...tw(c), ...year(c), ...tahunan] },
  { ...setahun, id: 'm-prognosis', judul: 't-prognosis', penutup: 'jumlah', teks: [], kanan: ['ket'], kolom: () => prognosis(pagu) },
  { ...setahun, id: 'm-lkpj', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], kolom: () => lkpj },
  { ...setahun, id: 'm-lkpj-lanjutan', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['solusi'], lanjutan: true, kolom: () => lkpjRingkas },
  { ...setahun, id: 'm-lkpj-baris', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], barisIndikator: true, kolom: () => lkpj },
  { ...setahun, id: 'm-rapor', penutup: 'jumlah', teks: ['indikator', 'satuan', 'sumber'], kanan: ['pendorong', 'penghambat'], kolom: () => rapor },
]; // prettier-ignore
