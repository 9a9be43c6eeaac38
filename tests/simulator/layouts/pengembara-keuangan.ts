/** Money and progress of the half "pengembara": RFK, SPJ, contracts, kelurahan, hospital, LRA, revenue, bankeu, findings, cash by semester. */
import { catatan, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { uangPeriode } from './musafir-kolom';
import { bagian, nisbah, porsi, tertimbang } from './penguji-kolom';
import { bantuan, bulanDalamSmt, caraBeli, danaKode, duaPakai, jadwal, jumlahTw, kontrak, pptkJabatan, spj, temuan, uangTiapTw } from './pengembara-kolom'; // prettier-ignore
import { rapi, rencanaKerja, rencanaSd, semula } from './perantau-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { deviasi, fisik, habis, rasioRp, rp, uangSd } from './uji-kolom';

/** Work and money planned and made so far, with what is missing. */
const rfk = (c: Konteks): Kolom[] => [
  pptkJabatan,
  pagu,
  rencanaKerja(['g-fisik', 'fisik-rencana']),
  fisik(['g-fisik', 'fisik-nyata']),
  deviasi('d', ['g-fisik', 'fisik-dev'], 'f', 'c'),
  rp('n', ['g-uang', 'uang-rencana'], 'lain', (u) => rencanaSd(u, c.triwulan - 1)),
  rp('r', ['g-uang', 'uang-nyata'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('%', ['g-uang', 'uang-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  selisih('y', ['g-uang', 'uang-kurang'], 'n', 'r'),
  sisa,
];
const berbobot: readonly Kolom[] = [
  danaKode,
  pagu,
  porsi('b', ['bobot'], 'p'),
  serap,
  persen,
  fisik(['g-fisik', 'fisik-nyata']),
  tertimbang('t', ['g-fisik', 'fisik-ttb'], 'b', 'f', 'tertimbang-fisik'),
  sisa,
];
const paket: readonly Kolom[] = [
  caraBeli,
  pagu,
  catatan('tgl', ['kontrak-tanggal'], ({ nama }) => `${String(2 + (nama.length % 26)).padStart(2, '0')} April`),
  ...kontrak(),
  kemajuan,
];
const anggaran = rp('p', ['akun-anggaran'], 'anggaran', (u) => u.pagu);
const tingkat = rasioRp('%', ['akun-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' });
/** LRA with the budget before its change and what was spent the year before. */
const lra: readonly Kolom[] = [
  rp('m', ['akun-murni'], 'lain', semula),
  { ...anggaran, judul: ['akun-ubah'] },
  rp('r', ['akun-real'], 'realisasi', habis),
  tingkat,
  selisih('z', ['akun-selisih'], 'p', 'r'),
  rp('l', ['akun-lewat'], 'lain', (u) => bagian(habis(u), 71 + (u.lalu % 53))),
];
const belanjaTw = (c: Konteks): Kolom[] => [
  anggaran,
  ...uangTiapTw('g-akun-tw', c),
  jumlahTw(c, ['akun-jumlah'], 'realisasi'),
  tingkat,
];
const dapat = (c: Konteks): Kolom[] => [
  rp('p', ['dapat-target'], 'anggaran', (u) => u.pagu),
  ...uangTiapTw('g-dapat-tw', c),
  jumlahTw(c, ['dapat-jumlah'], 'realisasi'),
  selisih('z', ['dapat-selisih'], 'r', 'p'),
  { ...tingkat, judul: ['dapat-persen'] },
];
const retribusi: readonly Kolom[] = [
  rp('p', ['dapat-target'], 'anggaran', (u) => u.pagu),
  ...uangPeriode('g-dapat', ['bulan-lalu', 'bulan-ini', 'bulan-sampai'], 3).map((one): Kolom =>
    one.kunci === 'r' ? { ...one, role: 'realisasi' } : one,
  ),
  { ...tingkat, judul: ['dapat-persen'] },
  selisih('z', ['dapat-kurang'], 'p', 'r'),
];
/** What agencies had before the change of the budget, have since, and spent, against their plan. */
const rekap = (c: Konteks): Kolom[] => [
  rp('m', ['rekap-awal'], 'lain', semula),
  pagu,
  rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  persen,
  rp('n', ['rekap-target'], 'lain', (u) => rencanaSd(u, c.triwulan - 1)),
  nisbah('x', ['rekap-capai'], 'r', 'n'),
  sisa,
];
const rsud: readonly Kolom[] = [jadwal, pagu, serap, persen, sisa, kemajuan];
/** So many ten thousandths. */
const perMyriad = (value: number, share: number): number => Math.floor((value * share) / 10_000);
/** A treasury's year: what it was to receive and to spend, and what it did. */
const blud: readonly Kolom[] = [
  rp('a', ['g-blud-masuk', 'blud-rencana'], 'lain', (u) => u.renstra),
  rp('b', ['g-blud-masuk', 'blud-nyata'], 'lain', (u) => perMyriad(u.renstra, 7100 + (u.lalu % 3803))),
  nisbah('x', ['g-blud-masuk', 'blud-persen'], 'b', 'a'),
  rp('d', ['g-blud-keluar', 'blud-rencana'], 'lain', (u) => perMyriad(u.renstra, 9000 + (u.maju % 907))),
  rp('e', ['g-blud-keluar', 'blud-nyata'], 'lain', (u) => perMyriad(u.renstra, 5800 + ((u.tahun[1] ?? 0) % 3101))),
  nisbah('y', ['g-blud-keluar', 'blud-persen'], 'e', 'd'),
  selisih('z', ['blud-lebih'], 'b', 'e'),
]; // prettier-ignore

const uang = { judul: 't-rfk', pohon: 'renja', penutup: 'jumlah', kanan: [], teks: [] } as const;
const setahun = { ...uang, setahun: true } as const;

export const KEUANGAN_PENGEMBARA: readonly Layout[] = rapi([
  { ...uang, id: 'pb-rfk', kanan: ['penghambat', 'solusi'], kolom: rfk },
  { ...setahun, id: 'pb-rfk-bobot', kanan: ['ket'], kolom: () => berbobot },
  { ...setahun, id: 'pb-spj', judul: 't-spj', pohon: 'ekspor', nama: 'nama-sub', kolom: () => [pagu, ...spj()] },
  { ...setahun, id: 'pb-paket', judul: 't-paket', pohon: 'paket', nama: 'nama-paket', kanan: ['ket'], kolom: () => paket },
  { ...setahun, id: 'pb-kelurahan', judul: 't-kelurahan', pohon: 'wilayah-induk', nama: 'nama-kelurahan', kanan: ['ket'], kolom: () => duaPakai() },
  { ...setahun, id: 'pb-rsud', judul: 't-rsud', pohon: 'bagian', nama: 'nama-bidang', teks: ['sumber'], kanan: ['penghambat'], kolom: () => rsud },
  { ...setahun, id: 'pb-blud', judul: 't-blud', pohon: 'puskesmas', nama: 'nama-blud', kanan: ['ket'], bolehLewat: true, kolom: () => blud },
  { ...setahun, id: 'pb-lra', judul: 't-lra', pohon: 'rekening', nama: 'nama-akun', kolom: () => lra },
  { ...uang, id: 'pb-lra-tw', judul: 't-lra', pohon: 'rekening', nama: 'nama-akun', kanan: ['ket'], kolom: belanjaTw },
  { ...uang, id: 'pb-dapat-tw', judul: 't-dapat', pohon: 'pendapatan', nama: 'nama-akun', kolom: dapat },
  { ...setahun, id: 'pb-retribusi', judul: 't-upt-dapat', pohon: 'upt', nama: 'nama-upt', kanan: ['ket'], kolom: () => retribusi },
  { ...uang, id: 'pb-rekap-opd', judul: 't-rekap', pohon: 'kantor', nama: 'nama-opd', kanan: ['ket'], kolom: rekap },
  { ...setahun, id: 'pb-bankeu', judul: 't-bankeu', pohon: 'kabupaten', nama: 'nama-kab', kanan: ['ket'], kolom: () => bantuan() },
  { ...setahun, id: 'pb-tlhp', judul: 't-tlhp', pohon: 'irban', nama: 'nama-obrik', kanan: ['ket'], bolehLewat: true, kolom: () => temuan() },
  { ...setahun, id: 'pb-bulan-smt', judul: 't-serap', kolom: () => [pagu, ...bulanDalamSmt, persen, sisa] },
]); // prettier-ignore
