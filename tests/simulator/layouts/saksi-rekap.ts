/** Recapitulations of the half "saksi": kinds of spending by SKPD, villages, kecamatan, sources, tax, lists out of a database. */
import { bagi, hitung, type Kolom, type Layout } from './types';
import { beda, habis, k, kSd, rasioK, rasioRp, rp, rpDari } from './uji-kolom';

const operasi = (value: number): number => Math.floor((value * 3) / 5);
/** Operasi, modal and both, each with its percentage. */
const jenis: readonly Kolom[] = [
  rp('o', ['g-operasi', 'b-anggaran'], 'lain', (u) => operasi(u.pagu)),
  rp('q', ['g-operasi', 'b-real'], 'lain', (u) => operasi(habis(u))),
  rasioRp('oq', ['g-operasi', 'b-persen'], 'lain', 'q', 'o'),
  rp('m', ['g-modal', 'b-anggaran'], 'lain', (u) => u.pagu - operasi(u.pagu)),
  rp('n', ['g-modal', 'b-real'], 'lain', (u) => habis(u) - operasi(habis(u))),
  rasioRp('mn', ['g-modal', 'b-persen'], 'lain', 'n', 'm'),
  rpDari('p', ['g-total', 'b-anggaran'], 'lain', ['o', 'm'], [], { longgar: true }),
  rpDari('r', ['g-total', 'b-real'], 'lain', ['q', 'n'], [], { longgar: true }),
  rasioRp('%', ['g-total', 'b-persen'], 'persen-keuangan', 'r', 'p'),
];

const TAHAP = [
  ['tahap-1', 60],
  ['tahap-2', 27],
] as const;
const tahapRp = (pagu: number, at: number): number => Math.floor((pagu * (TAHAP[at]?.[1] ?? 0)) / 100);
/** Dana desa by stages: what was sent, its share of the pagu, what is still in the treasury. */
const tahap: readonly Kolom[] = [
  rp('p', ['desa-pagu'], 'pagu', (u) => u.pagu),
  ...TAHAP.flatMap(([judul], at): Kolom[] => [
    rp(`t${at}`, [judul, 'Rp'], 'lain', (u) => tahapRp(u.pagu, at)),
    rasioRp(`y${at}`, [judul, 'persen'], 'lain', `t${at}`, 'p', { longgar: true }),
  ]),
  rpDari('r', ['desa-salur'], 'realisasi-keuangan', ['t0', 't1'], [], { persamaan: '{t0}+{t1}', longgar: true }),
  rasioRp('%', ['desa-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  beda('s', ['desa-sisa'], 'sisa-pagu', 'p', 'r'),
];

const ringkas = (sisa: 'lra-sisa' | 'sisa'): readonly Kolom[] => [
  rp('p', ['anggaran'], 'anggaran', (u) => u.pagu),
  rp('r', ['realisasi'], 'realisasi', habis),
  beda('s', [sisa], 'sisa-pagu', 'p', 'r'),
  rasioRp('%', ['lra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
];

const kontribusi: Kolom = {
  kunci: 'b',
  judul: ['kontribusi'],
  role: 'bobot',
  measure: '%',
  bertotal: true,
  isi: hitung('persen', bagi('p', 'p', 'total'), true),
};
const sumber: readonly Kolom[] = [
  rp('p', ['pagu'], 'pagu', (u) => u.pagu),
  kontribusi,
  rp('r', ['keuangan'], 'realisasi-keuangan', habis),
  rasioRp('%', ['keuangan-persen'], 'persen-keuangan', 'r', 'p'),
  beda('s', ['sisa'], 'sisa-pagu', 'p', 'r'),
];

const pajak: readonly Kolom[] = [
  rp('m', ['pend-murni'], 'lain', (u) => u.pagu - u.bertambah),
  rp('p', ['pend-target'], 'anggaran', (u) => u.pagu),
  rp('r', ['pend-real'], 'realisasi', habis),
  rasioRp('%', ['u-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  beda('s', ['pend-lebih'], 'lain', 'r', 'p', { longgar: true }),
];

const bagian = (value: number, percent: number): number => Math.floor((value * percent) / 100);
const desa: readonly Kolom[] = [
  rp('a', ['g-desa', 'desa-dd'], 'lain', (u) => u.pagu - bagian(u.pagu, 38) - bagian(u.pagu, 9)),
  rp('b', ['g-desa', 'desa-add'], 'lain', (u) => bagian(u.pagu, 38)),
  rp('c', ['g-desa', 'desa-bhpd'], 'lain', (u) => bagian(u.pagu, 9)),
  rpDari('p', ['g-desa', 'desa-total'], 'lain', ['a', 'b', 'c'], [], { longgar: true }),
  rp('r', ['desa-belanja'], 'lain', habis),
  rasioRp('%', ['u-persen'], 'persen-keuangan', 'r', 'p', { longgar: true }),
];

const efisiensi: readonly Kolom[] = [
  rp('a', ['efi-sebelum'], 'lain', (u) => u.pagu),
  rp('p', ['efi-sesudah'], 'lain', (u) => u.pagu - Math.floor(u.berkurang / 3)),
  beda('s', ['efi-selisih'], 'lain', 'a', 'p', { longgar: true }),
  rp('r', ['keuangan'], 'lain', (u) => Math.floor(habis(u) * 0.9)),
];

/** Rows of a database: K and money of each sub kegiatan. */
const ekspor: readonly Kolom[] = [
  k('t', ['target'], 'target', (u) => u.target),
  k('k', ['realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capaian-persen'], 'capaian', 'k', 't'),
  rp('p', ['pagu'], 'pagu', (u) => u.pagu),
  rp('r', ['keuangan'], 'realisasi-keuangan', habis),
  rasioRp('%', ['keuangan-persen'], 'persen-keuangan', 'r', 'p'),
];

const rekap = { judul: 't-rekap', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;

export const REKAP_SAKSI: readonly Layout[] = [
  { ...rekap, id: 's-jenis-skpd', pohon: 'kantor', nama: 'nama-skpd', kolom: () => jenis },
  { ...rekap, id: 's-desa-tahap', judul: 't-desa', pohon: 'desa', nama: 'nama-desa', kanan: ['ket'], kolom: () => tahap },
  { ...rekap, id: 's-desa-kecamatan', judul: 't-desa', pohon: 'kecamatan', nama: 'nama-kec', kolom: () => ringkas('lra-sisa') },
  { ...rekap, id: 's-desa-sumber', judul: 't-desa', pohon: 'desa', nama: 'nama-desa', kolom: () => desa },
  { ...rekap, id: 's-sumber', pohon: 'sumber', nama: 'nama-sumber', kanan: ['ket'], kolom: () => sumber },
  { ...rekap, id: 's-pajak', judul: 't-pend', pohon: 'pajak', nama: 'nama-pajak', kolom: () => pajak },
  { ...rekap, id: 's-skpd-ringkas', pohon: 'kantor', nama: 'nama-skpd', kolom: () => ringkas('sisa') },
  { ...rekap, id: 's-efisiensi-skpd', judul: 't-efisiensi', pohon: 'kantor', nama: 'nama-skpd', kolom: () => efisiensi },
  { ...rekap, id: 's-ekspor', pohon: 'ekspor', nama: 'nama-sub', teks: ['indikator', 'satuan'], kolom: () => ekspor },
  { ...rekap, id: 's-ekspor-uang', pohon: 'ekspor', nama: 'nama-sub', kanan: ['unit'], kolom: () => ringkas('sisa') },
]; // prettier-ignore
