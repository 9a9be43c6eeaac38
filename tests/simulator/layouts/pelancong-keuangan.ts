/** Money and progress of the half "pelancong": RFK, SPJ, cash, LRA, recapitulations, DAK, revenue, PBB by kecamatan. */
import { catatan, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { uangPeriode } from './musafir-kolom';
import { kasTriwulan, pptk, salurDak, tigaBayar, tigaSumber } from './pelancong-kolom';
import { bagian, gabung, nisbah, porsi, uangBulan } from './penguji-kolom';
import { rapi, rencanaKerja, rencanaSd, semula } from './perantau-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { deviasi, fisik, habis, rasioRp, rp, uangSd } from './uji-kolom';

/** Work and money planned and made so far, how far apart, what is left, and who sees to it. */
const rfk = (c: Konteks): Kolom[] => [
  pagu,
  porsi('b', ['bobot'], 'p'),
  rencanaKerja(['g-fisik', 'fisik-rencana']),
  fisik(['g-fisik', 'fisik-nyata']),
  deviasi('d', ['g-fisik', 'fisik-beda'], 'f', 'c'),
  rp('n', ['g-uang', 'uang-rencana'], 'lain', (u) => rencanaSd(u, c.triwulan - 1)),
  nisbah('x', ['g-uang', 'uang-rencana-persen'], 'n', 'p'),
  rp('r', ['g-uang', 'uang-nyata'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('%', ['g-uang', 'uang-nyata-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  sisa,
  pptk,
];
const HARI = [60, 75, 90, 120] as const;
/** Works by contract with their dates. */
const paket: readonly Kolom[] = [
  pagu,
  catatan('no', ['kontrak-nomor'], ({ nama }) => `600/${String(10 + nama.length)}/SP/DPUPR`),
  catatan('mulai', ['kontrak-mulai'], ({ nama }) => `${String(1 + (nama.length % 27)).padStart(2, '0')} Mei`),
  catatan('hari', ['kontrak-hari'], ({ nama }) => `${String(HARI[nama.length % 4] ?? 60)} hari`),
  rp('n', ['kontrak-harga'], 'lain', (u) => bagian(u.pagu, 88 + (u.renstra % 11))),
  rp('r', ['serap'], 'realisasi-keuangan', (u) => bagian(bagian(u.pagu, 88 + (u.renstra % 11)), 30 + (u.lalu % 71))),
  persen,
  sisa,
  kemajuan,
];
const NAMA_BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] as const; // prettier-ignore
const perBulan: readonly Kolom[] = [
  pagu,
  ...NAMA_BULAN.map((nama, at) => rp(`m${at}`, ['g-bulanan', `=${nama}`], 'lain', (u) => uangBulan(u, at))),
  gabung('r', ['g-bulanan', 'bulanan-jumlah'], NAMA_BULAN.map((_, at) => `m${at}`), 'realisasi-keuangan'),
  sisa,
  persen,
]; // prettier-ignore

const anggaran = rp('p', ['akun-anggaran'], 'anggaran', (u) => u.pagu);
const realisasi = rp('r', ['akun-realisasi'], 'realisasi', habis);
const tingkat = rasioRp('%', ['akun-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' });
const lra: readonly Kolom[] = [
  anggaran,
  realisasi,
  selisih('z', ['akun-lebih'], 'r', 'p'),
  tingkat,
  rp('l', ['akun-lalu'], 'lain', (u) => bagian(habis(u), 74 + (u.lalu % 47))),
  selisih('y', ['akun-naik'], 'r', 'l'),
];
const ubah: readonly Kolom[] = [
  rp('m', ['rekap-murni'], 'lain', semula),
  { ...pagu, judul: ['rekap-ubah'] },
  serap,
  persen,
  sisa,
  kemajuan,
];
const pendapatan: readonly Kolom[] = [
  rp('p', ['terima-target'], 'anggaran', (u) => u.pagu),
  ...uangPeriode('g-terima', ['terima-lalu', 'terima-ini', 'terima-sd'], 3).map((one): Kolom =>
    one.kunci === 'r' ? { ...one, role: 'realisasi' } : one,
  ),
  tingkat,
  selisih('z', ['terima-kurang'], 'p', 'r'),
];
/** PBB: what was assessed, what came in, what is due. */
const pbb: readonly Kolom[] = [
  rp('p', ['pbb-pokok'], 'anggaran', (u) => u.pagu),
  rp('r', ['pbb-bayar'], 'realisasi', habis),
  { ...tingkat, judul: ['pbb-persen'] },
  selisih('z', ['pbb-sisa'], 'p', 'r'),
];

const uang = { judul: 't-rfk', pohon: 'renja', penutup: 'jumlah', kanan: [], teks: [] } as const;
const setahun = { ...uang, setahun: true } as const;
const kantor = { ...setahun, judul: 't-rekap', pohon: 'kantor', nama: 'nama-opd' } as const;

export const KEUANGAN_PELANCONG: readonly Layout[] = rapi([
  { ...uang, id: 'pl-rfk', kanan: ['penghambat'], kolom: rfk },
  { ...setahun, id: 'pl-paket', judul: 't-paket', pohon: 'paket', nama: 'nama-paket', teks: ['lokasi'], kanan: ['ket'], kolom: () => paket },
  { ...setahun, id: 'pl-spj', judul: 't-spj', pohon: 'ekspor', nama: 'nama-sub', kolom: () => tigaBayar() },
  { ...setahun, id: 'pl-bulanan', judul: 't-serap', kolom: () => perBulan },
  { ...uang, id: 'pl-kas', judul: 't-kas', kolom: kasTriwulan },
  { ...setahun, id: 'pl-bidang', pohon: 'bagian', nama: 'nama-bidang', teks: ['lokasi', 'sumber'], kanan: ['penghambat', 'solusi'], kolom: () => [pagu, serap, persen, sisa, kemajuan] },
  { ...setahun, id: 'pl-lra', judul: 't-lra', pohon: 'rekening', nama: 'nama-akun', kolom: () => lra },
  { ...kantor, id: 'pl-rekap', kanan: ['ket'], kolom: () => ubah },
  { ...kantor, id: 'pl-sumber', judul: 't-sumber', kolom: () => tigaSumber() },
  { ...setahun, id: 'pl-dak', judul: 't-dak', pohon: 'kelompok', nama: 'nama-menu', kanan: ['ket'], kolom: () => [...salurDak(), kemajuan] },
  { ...setahun, id: 'pl-pendapatan', judul: 't-dapat', pohon: 'pendapatan', nama: 'nama-akun', kolom: () => pendapatan },
  { ...setahun, id: 'pl-pbb', judul: 't-pbb', pohon: 'kecamatan', nama: 'nama-kecamatan', kanan: ['ket'], kolom: () => pbb },
]); // prettier-ignore
