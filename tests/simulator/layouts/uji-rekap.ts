/** Recapitulations, blind: by agency with deviations, kecamatan by kind of spending, sources, parts of an agency, KIB. */
import type { Kolom, Layout } from './types';
import { beda, fisik, habis, rasioRp, rp, rpDari } from './uji-kolom';
import { deviasiSkpd } from './uji-keuangan';

const share = (value: number, percent: number): number => Math.floor((value * percent) / 100);
const JENIS = [
  ['bo-pegawai', 45],
  ['bo-barang', 30],
  ['bo-modal', 20],
] as const;
const jenisBelanja: readonly Kolom[] = [
  ...JENIS.map(([jenis, percent], at) => rp(`j${at}`, ['pagu', jenis], 'lain', (u) => share(u.pagu, percent))),
  rp('j3', ['pagu', 'btt'], 'lain', (u) => u.pagu - JENIS.reduce((sum, [, one]) => sum + share(u.pagu, one), 0)),
  rpDari('p', ['pagu', 'total-semua'], 'lain', ['j0', 'j1', 'j2', 'j3'], [], { longgar: true }),
  rp('r', ['real-keuangan'], 'realisasi-keuangan', habis),
  rasioRp('%', ['serapan'], 'persen-keuangan', 'r', 'p'),
];

const sumberDana: readonly Kolom[] = [
  rp('p', ['pagu'], 'pagu', (u) => u.pagu),
  rp('r', ['terserap'], 'realisasi-keuangan', habis),
  rasioRp('%', ['serapan'], 'persen-keuangan', 'r', 'p'),
  beda('s', ['sisa-pagu'], 'sisa-pagu', 'p', 'r'),
  rasioRp('y', ['sisa-persen'], 'lain', 's', 'p', { longgar: true }),
  fisik(['f-persen']),
];

const bagian: readonly Kolom[] = [
  rp('m', ['apbd-murni'], 'lain', (u) => u.pagu + u.berkurang - u.bertambah),
  rp('p', ['apbd-p'], 'pagu', (u) => u.pagu),
  rp('r', ['real-keuangan'], 'realisasi-keuangan', habis),
  rasioRp('%', ['persen-real'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  fisik(['f-dak']),
  beda('s', ['sisa-pagu'], 'sisa-pagu', 'p', 'r'),
];

const KIB = [
  ['kib-a', 38],
  ['kib-b', 17],
  ['kib-c', 29],
] as const;
const kib: readonly Kolom[] = [
  ...KIB.map(([jenis, percent], at) => rp(`b${at}`, ['g-kib', jenis], 'lain', (u) => share(u.renstra, percent))),
  rp('b3', ['g-kib', 'kib-d'], 'lain', (u) => share(u.renstra, 16) + u.bertambah),
  rpDari('j', ['kib-jumlah'], 'lain', ['b0', 'b1', 'b2', 'b3'], [], { longgar: true }),
];

const rekap = { judul: 't-rekap', penutup: 'jumlah', kanan: [], teks: [] } as const;

export const REKAP_UJI: readonly Layout[] = [
  { ...rekap, id: 'u-rekap-deviasi', pohon: 'kantor', nama: 'nama-dinas', kolom: () => deviasiSkpd },
  { ...rekap, id: 'u-rekap-kecamatan', pohon: 'kecamatan', nama: 'nama-kecamatan', kolom: () => jenisBelanja },
  { ...rekap, id: 'u-rekap-sumber', pohon: 'sumber', nama: 'nama-sumber', kanan: ['ket'], kolom: () => sumberDana },
  { ...rekap, id: 'u-rekap-bagian', pohon: 'kelompok', nama: 'nama-bidang', kanan: ['unit'], kolom: () => bagian },
  { ...rekap, id: 'u-kib-skpd', judul: 't-aset', pohon: 'kantor', nama: 'nama-dinas', kolom: () => kib },
];
