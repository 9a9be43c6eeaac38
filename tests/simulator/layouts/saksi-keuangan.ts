/** Money and progress of the half "saksi": RFK with weights and deviations, LRA by months, revenue, DAK, packages, aset. */
import type { Uang } from '../tree';
import { bagi, hitung, jumlahkan, type Kolom, type Layout } from './types';
import {
  beda,
  deviasi,
  fisik,
  habis,
  persenIsi,
  rasioRp,
  rencanaFisik,
  rp,
  rpDari,
  teks,
  TW,
  uangSd,
  uangTw,
} from './uji-kolom';

const pagu = rp('p', ['pagu'], 'pagu', (u) => u.pagu);
const realisasi = (judul: Kolom['judul']): Kolom => rp('r', judul, 'realisasi-keuangan', habis);
const persen = (judul: Kolom['judul']): Kolom =>
  rasioRp('%', judul, 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' });
const rencanaUang = (judul: Kolom['judul']): Kolom =>
  persenIsi('e', judul, 'lain', (s) => Math.min(100, 45 + (s.nama.length % 47)));
const bobot = (judul: Kolom['judul']): Kolom => ({
  kunci: 'b',
  judul,
  role: 'bobot',
  measure: '%',
  bertotal: true,
  isi: hitung('persen', bagi('p', 'p', 'total'), true),
});

const rfk: readonly Kolom[] = [
  pagu,
  bobot(['bobot']),
  rencanaUang(['g-keuangan', 'u-target']),
  realisasi(['g-keuangan', 'u-realisasi']),
  persen(['g-keuangan', 'u-persen']),
  deviasi('h', ['g-keuangan', 'deviasi'], '%', 'e'),
  rencanaFisik(['g-fisik', 'u-target']),
  fisik(['g-fisik', 'realisasi']),
  deviasi('d', ['g-fisik', 'deviasi'], 'f', 'c'),
  beda('s', ['sisa'], 'sisa-pagu', 'p', 'r'),
];

/** All agencies against their plan of cash; the deviation is a share of the plan, as its numbering row says. */
const rfkPemda: readonly Kolom[] = [
  rp('k', ['rka'], 'lain', (u) => u.pagu + u.berkurang),
  pagu,
  realisasi(['keuangan']),
  persen(['keuangan-persen']),
  rencanaUang(['rak']),
  {
    kunci: 'h',
    judul: ['deviasi-rak'],
    role: 'lain',
    measure: '%',
    longgar: true,
    persamaan: '(({e}-{%})/{e})x100',
    isi: hitung('persen', {
      nilai: (a) => {
        const [plan, done] = [a('e'), a('%')];
        return plan === null || done === null || plan === 0 ? null : ((plan - done) * 100) / plan;
      },
      excel: () => '({e}-{%})/{e}*100',
    }),
  },
  fisik(['fisik']),
  teks('mutakhir', ['mutakhir'], 'lain', ({ nama }) => `${(nama.length % 27) + 1} Des`),
];

const rfkRingkas: readonly Kolom[] = [
  pagu,
  fisik(['g-fisik', 'realisasi']),
  realisasi(['g-keuangan', 'u-realisasi']),
  persen(['g-keuangan', 'u-persen']),
  beda('s', ['sisa'], 'sisa-pagu', 'p', 'r'),
];

const lraBulan = (sisa: 'lra-sisa' | 'pend-lebih'): readonly Kolom[] => [
  rp('p', [sisa === 'lra-sisa' ? 'anggaran' : 'pend-target'], 'anggaran', (u) => u.pagu),
  rp('l', ['lra-lalu'], 'lain', (u) => uangSd(u, 2)),
  rp('i', ['lra-ini'], 'lain', (u) => uangTw(u, 3)),
  rpDari('r', ['lra-sd'], 'realisasi', ['l', 'i'], [], { persamaan: '{l}+{i}' }),
  sisa === 'lra-sisa'
    ? beda('s', [sisa], 'sisa-pagu', 'p', 'r')
    : beda('s', [sisa], 'lain', 'r', 'p', { longgar: true }),
  persen(['lra-persen']),
];

const lraNaik: readonly Kolom[] = [
  rp('p', ['anggaran'], 'anggaran', (u) => u.pagu),
  rp('r', ['lra-real'], 'realisasi', habis),
  persen(['lra-persen']),
  rp('l', ['lra-real-lalu'], 'lain', (u) => u.lalu),
  beda('n', ['naik'], 'lain', 'r', 'l', { longgar: true }),
  rasioRp('y', ['naik-persen'], 'lain', 'n', 'l', { longgar: true }),
];

/** DAK by quarters that run on: money, its share of the pagu, progress. */
const dak: readonly Kolom[] = [
  pagu,
  ...TW.flatMap((tw, at): Kolom[] => [
    rp(`r${at}`, ['dak-tw', tw, 'dak-rp'], 'realisasi-tw', (u) => uangSd(u, at), { period: at + 1 }),
    {
      ...rasioRp(`y${at}`, ['dak-tw', tw, 'dak-persen'], 'realisasi-tw', `r${at}`, 'p', { period: at + 1 }),
      measure: '%',
    },
    persenIsi(`f${at}`, ['dak-tw', tw, 'dak-fisik'], 'lain', (s) => Math.round((s.fisik * (at + 1)) / 4)),
  ]),
  beda('s', ['sisa'], 'lain', 'p', 'r3', { longgar: true }),
];

const paket: readonly Kolom[] = [
  pagu,
  rp('o', ['hps'], 'lain', (u) => u.pagu - Math.floor(u.berkurang / 9)),
  rp('k', ['kontrak'], 'lain', (u) => u.pagu - Math.floor((u.pagu - habis(u)) / 2)),
  beda('t', ['sisa-tender'], 'lain', 'p', 'k', { longgar: true }),
  teks('w', ['rekanan'], 'lain', ({ nama }) => (nama.length % 2 === 0 ? 'CV. Bina Karya' : 'PT. Jaya Abadi')),
  rencanaFisik(['g-fisik', 'u-target']),
  fisik(['g-fisik', 'realisasi']),
  deviasi('d', ['g-fisik', 'deviasi'], 'f', 'c'),
  rp('r', ['bayar'], 'lain', habis),
  rasioRp('y', ['bayar-persen'], 'lain', 'r', 'k', { longgar: true }),
];

const unit = (kunci: string, judul: Kolom['judul'], role: Kolom['role'], nilai: (u: Uang) => number): Kolom => ({
  kunci,
  judul,
  role,
  measure: 'K',
  isi: { jenis: 'uang', daun: nilai, polos: true },
});
const aset: readonly Kolom[] = [
  unit('ak', ['a-awal', 'a-jumlah'], 'awal', (u) => (u.pagu % 70) + 9),
  rp('a', ['a-awal', 'a-nilai'], 'awal', (u) => u.pagu),
  unit('tk', ['a-mutasi', 'a-tambah', 'a-jumlah'], 'bertambah', (u) => u.bertambah % 8),
  rp('t', ['a-mutasi', 'a-tambah', 'a-nilai'], 'bertambah', (u) => u.bertambah),
  unit('kk', ['a-mutasi', 'a-kurang', 'a-jumlah'], 'berkurang', (u) => u.berkurang % 6),
  rp('k', ['a-mutasi', 'a-kurang', 'a-nilai'], 'berkurang', (u) => u.berkurang),
  {
    ...unit('xk', ['a-akhir', 'a-jumlah'], 'akhir', () => 0),
    isi: { jenis: 'uang', daun: jumlahkan(['ak', 'tk'], ['kk']), polos: true },
  },
  rpDari('x', ['a-akhir', 'a-nilai'], 'akhir', ['a', 't'], ['k'], { persamaan: '{a}+{t}-{k}' }),
];

/** Units by their condition and the book value: no form of the rules, so never a mistake in its rows. */
const kondisi: readonly Kolom[] = [
  unit('b', ['g-kondisi', 'baik'], 'lain', (u) => (u.pagu % 40) + 3),
  unit('rr', ['g-kondisi', 'ringan'], 'lain', (u) => u.pagu % 9),
  unit('rb', ['g-kondisi', 'berat'], 'lain', (u) => u.pagu % 4),
  {
    ...unit('j', ['g-kondisi', 'jumlah-kondisi'], 'lain', () => 0),
    longgar: true,
    isi: { jenis: 'uang', daun: jumlahkan(['b', 'rr', 'rb']), polos: true },
  },
  rp('o', ['perolehan'], 'lain', (u) => u.renstra),
  rp('y', ['susut'], 'lain', (u) => Math.floor(u.renstra / 3)),
  rpDari('x', ['buku'], 'lain', ['o'], ['y'], { longgar: true }),
];

const uang = { judul: 't-rfk', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const rekening = { ...uang, pohon: 'rekening', nama: 'nama-rekening', judul: 't-lra' } as const;

export const KEUANGAN_SAKSI: readonly Layout[] = [
  { ...uang, id: 's-rfk-bobot', pohon: 'renja', kanan: ['ket'], kolom: () => rfk },
  { ...uang, id: 's-rfk-datar', pohon: 'datar', nama: 'nama-paket', teks: ['lokasi', 'sumber'], kolom: () => rfk },
  { ...uang, id: 's-rfk-pemda', pohon: 'kantor', nama: 'nama-skpd', kanan: ['ket'], kolom: () => rfkPemda },
  { ...uang, id: 's-rfk-bagian', pohon: 'kelompok', nama: 'nama-bagian', kanan: ['penghambat'], kolom: () => rfkRingkas },
  { ...uang, id: 's-rfk-ringkas', pohon: 'renja', teks: ['sumber'], kanan: ['unit'], kolom: () => rfkRingkas },
  { ...rekening, id: 's-lra-bulan', kanan: ['ket'], kolom: () => lraBulan('lra-sisa') },
  { ...rekening, id: 's-lra-naik', kolom: () => lraNaik },
  { ...rekening, id: 's-pendapatan-bulan', judul: 't-pend', pohon: 'pendapatan', nama: 'nama-pajak', kolom: () => lraBulan('pend-lebih') },
  { ...uang, id: 's-dak-kumulatif', judul: 't-dak', pohon: 'datar', nama: 'nama-paket', teks: ['lokasi'], kanan: ['ket'], kolom: () => dak },
  { ...uang, id: 's-paket', judul: 't-paket', pohon: 'datar', nama: 'nama-paket', kolom: () => paket },
  { ...uang, id: 's-aset-mutasi', judul: 't-aset', pohon: 'aset', nama: 'nama-barang', kanan: ['ket'], kolom: () => aset },
  { ...uang, id: 's-aset-kondisi', judul: 't-aset', pohon: 'aset', nama: 'nama-barang', kolom: () => kondisi },
]; // prettier-ignore
