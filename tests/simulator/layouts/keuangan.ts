/** Money and progress: realisasi fisik dan keuangan, LRA, recapitulations, flat lists, aset. */
import { bagi, hitung, jumlahkan, uangDaun, type Isi, type Kolom, type Layout } from './types';

const spent = uangDaun((u) => u.tw.reduce((sum, one) => sum + one, 0));
const fisikIsi: Isi = { jenis: 'persen', nilai: (s) => s.fisik };

const pagu: Kolom = { kunci: 'p', judul: ['pagu'], role: 'pagu', measure: 'Rp', isi: uangDaun((u) => u.pagu) };
const uang: Kolom = { kunci: 'r', judul: ['keuangan'], role: 'realisasi-keuangan', measure: 'Rp', isi: spent };
const persen: Kolom = {
  kunci: '%',
  judul: ['keuangan-persen'],
  role: 'persen-keuangan',
  measure: '%',
  isi: hitung('persen', bagi('r', 'p'), true),
};
const fisik: Kolom = { kunci: 'f', judul: ['fisik'], role: 'fisik', measure: '%', isi: fisikIsi };
const sisa: Kolom = {
  kunci: 's',
  judul: ['sisa'],
  role: 'sisa-pagu',
  measure: 'Rp',
  isi: hitung('uang', jumlahkan(['p'], ['r']), true),
};

const months: readonly Kolom[] = [
  pagu,
  {
    kunci: 'l',
    judul: ['grup-keuangan', 'bulan-lalu'],
    role: 'lain',
    measure: 'Rp',
    isi: uangDaun(({ tw: [a = 0, b = 0, c = 0] }) => a + b + c),
  },
  {
    kunci: 'i',
    judul: ['grup-keuangan', 'bulan-ini'],
    role: 'lain',
    measure: 'Rp',
    isi: uangDaun(({ tw }) => tw[3] ?? null),
  },
  {
    kunci: 'r',
    judul: ['grup-keuangan', 'sd-bulan-ini'],
    role: 'realisasi-keuangan',
    measure: 'Rp',
    isi: { jenis: 'uang', daun: jumlahkan(['l', 'i']) },
  },
  {
    kunci: '%',
    judul: ['grup-keuangan', 'sd-bulan-ini-persen'],
    role: 'persen-keuangan',
    measure: '%',
    isi: hitung('persen', bagi('r', 'p'), true),
  },
  sisa,
];

const weighted: readonly Kolom[] = [
  pagu,
  {
    kunci: 'b',
    judul: ['bobot'],
    role: 'bobot',
    measure: '%',
    bertotal: true,
    isi: hitung('persen', bagi('p', 'p', 'total'), true),
  },
  { kunci: 'f', judul: ['grup-fisik', 'persen'], nomor: 'fisik', role: 'fisik', measure: '%', isi: fisikIsi },
  {
    kunci: 't',
    judul: ['grup-fisik', 'ttb'],
    role: 'tertimbang-fisik',
    measure: '%',
    isi: hitung('persen', {
      nilai: (ambil) => {
        const [b, f] = [ambil('b'), ambil('f')];
        return b === null || f === null ? null : (b * f) / 100;
      },
      excel: () => '{b}*{f}/100',
    }),
  },
  { kunci: 'r', judul: ['grup-keuangan', 'Rp'], role: 'realisasi-keuangan', measure: 'Rp', isi: spent },
  {
    kunci: '%',
    judul: ['grup-keuangan', 'persen'],
    role: 'persen-keuangan',
    measure: '%',
    isi: hitung('persen', bagi('r', 'p'), true),
  },
  sisa,
];

const lra = (role: 'anggaran' | 'pagu'): readonly Kolom[] => [
  { kunci: 'p', judul: ['anggaran'], role, measure: 'Rp', isi: uangDaun((u) => u.pagu) },
  { kunci: 'r', judul: ['realisasi-lra'], role: 'realisasi', measure: 'Rp', isi: spent },
  { ...persen, judul: ['persen-lra'] },
  { ...sisa, judul: ['sisa-lra'] },
];

const aset: readonly Kolom[] = [
  { kunci: 'a', judul: ['aset-awal', 'nilai'], role: 'awal', measure: 'Rp', isi: uangDaun((u) => u.pagu) },
  { kunci: 'k', judul: ['aset-kurang', 'nilai'], role: 'berkurang', measure: 'Rp', isi: uangDaun((u) => u.berkurang) },
  { kunci: 't', judul: ['aset-tambah', 'nilai'], role: 'bertambah', measure: 'Rp', isi: uangDaun((u) => u.bertambah) },
  {
    kunci: 'x',
    judul: ['aset-akhir', 'nilai'],
    role: 'akhir',
    measure: 'Rp',
    isi: { jenis: 'uang', daun: jumlahkan(['a', 't'], ['k']) },
  },
];

const rfk = { judul: 't-rfk', penutup: 'jumlah', kanan: [] } as const;

export const KEUANGAN: readonly Layout[] = [
  { ...rfk, id: 'rfk', pohon: 'renja', teks: [], kolom: () => [pagu, uang, persen, fisik, sisa] },
  { ...rfk, id: 'rfk-bobot', pohon: 'datar', nama: 'uraian', teks: ['indikator'], kolom: () => weighted },
  { ...rfk, id: 'rfk-bulan', pohon: 'renja', teks: [], kolom: () => months },
  { ...rfk, id: 'rfk-bulan-datar', pohon: 'datar', nama: 'uraian', teks: [], kolom: () => months },
  {
    ...rfk,
    id: 'rfk-ringkas',
    pohon: 'renja',
    teks: ['indikator'],
    kolom: () => [pagu, uang, fisik, sisa],
  },
  {
    ...rfk,
    id: 'daftar-datar',
    pohon: 'datar',
    nama: 'uraian',
    teks: [],
    kolom: () => [pagu, uang, fisik],
  },
  {
    ...rfk,
    id: 'rfk-kelompok',
    pohon: 'kelompok',
    nama: 'uraian',
    teks: [],
    kolom: () => [pagu, uang, persen, sisa],
  },
  {
    ...rfk,
    id: 'rfk-kelompok-fisik',
    pohon: 'kelompok',
    nama: 'uraian',
    teks: [],
    kolom: () => [pagu, fisik, uang, sisa],
  },
  {
    ...rfk,
    id: 'rekap-skpd',
    judul: 't-rekap',
    pohon: 'kantor',
    nama: 'kantor',
    teks: [],
    kolom: () => [pagu, uang, persen, sisa],
  },
  {
    ...rfk,
    id: 'rekap-opd',
    judul: 't-rekap',
    pohon: 'kantor',
    nama: 'kantor',
    teks: [],
    kolom: () => [pagu, uang, persen],
  },
  {
    ...rfk,
    id: 'lra',
    judul: 't-lra',
    pohon: 'rekening',
    nama: 'rekening',
    teks: [],
    kolom: () => lra('anggaran'),
  },
  { ...rfk, id: 'lra-program', judul: 't-lra', pohon: 'renja', teks: [], kolom: () => lra('anggaran') },
  { ...rfk, id: 'aset', judul: 't-aset', pohon: 'aset', nama: 'barang', teks: [], kolom: () => aset },
  {
    ...rfk,
    id: 'aset-ringkas',
    judul: 't-aset',
    pohon: 'aset',
    nama: 'barang',
    teks: [],
    kolom: () => aset.map((one) => ({ ...one, judul: one.judul.slice(0, 1) })),
  },
];
