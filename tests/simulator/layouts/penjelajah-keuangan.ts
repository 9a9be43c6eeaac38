/** Money and progress of the half "penjelajah": RFK, contracts, Otsus, kampung, LRA, revenue by month, cash, DAK. */
import { catatan, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { bagian, gabung, nisbah, porsi, tertimbang } from './penguji-kolom';
import { asalDana, beda, bulanDalamTw, bulanGanda, distrik, jumlahTw, kasBerpersen, pembayaran, tigaOtsus, tigaTahap } from './penjelajah-kolom'; // prettier-ignore
import { rapi, rencanaKerja, rencanaSd, semula } from './perantau-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { fisik, habis, rasioRp, rp, TW, uangSd, uangTw } from './uji-kolom';

const bulanan: readonly Kolom[] = [asalDana, pagu, ...bulanGanda, persen, sisa];
const berbobot: readonly Kolom[] = [
  distrik,
  pagu,
  porsi('b', ['bobot'], 'p'),
  fisik(['g-fisik', 'fisik-nyata']),
  tertimbang('t', ['g-fisik', 'fisik-ttb'], 'b', 'f', 'tertimbang-fisik'),
  rp('r', ['g-uang', 'uang-nyata'], 'realisasi-keuangan', habis),
  rasioRp('%', ['g-uang', 'uang-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  sisa,
];
const REKANAN = ['CV (OAP)', 'PT (Umum)', 'CV (Umum)'] as const;
const paket: readonly Kolom[] = [
  catatan('rekan', ['kontrak-rekan'], ({ nama }) => REKANAN[nama.length % 3] ?? ''),
  catatan('tgl', ['kontrak-tgl'], ({ nama }) => `${String(1 + (nama.length % 28)).padStart(2, '0')}/${nama.length % 2 === 0 ? '05' : '06'}`),
  pagu,
  ...pembayaran(),
  kemajuan,
]; // prettier-ignore
const anggaran = rp('p', ['akun-anggaran'], 'anggaran', (u) => u.pagu);
const tingkat = rasioRp('%', ['akun-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' });
const lra = (c: Konteks): Kolom[] => [
  anggaran,
  ...TW.map((tw, at) =>
    rp(`q${at}`, ['g-akun-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), {
      period: at + 1,
    }),
  ),
  jumlahTw(c, ['akun-jumlah'], 'realisasi'),
  selisih('z', ['akun-lebih'], 'p', 'r'),
  tingkat,
];
const pendapatan: readonly Kolom[] = [
  rp('p', ['dapat-target'], 'anggaran', (u) => u.pagu),
  ...bulanDalamTw,
  selisih('z', ['dapat-lebih'], 'r', 'p'),
  tingkat,
];
const sumber: readonly Kolom[] = [
  rp('m', ['dana-induk'], 'lain', semula),
  selisih('y', ['dana-beda'], 'p', 'm'),
  { ...pagu, judul: ['dana-ubah'] },
  serap,
  sisa,
  persen,
];
const bagianSetda = (c: Konteks): Kolom[] => [
  pagu,
  rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  persen,
  rencanaKerja(['g-fisik', 'fisik-rencana']),
  fisik(['g-fisik', 'fisik-nyata']),
  beda,
];
/** Money of a menu with what the daerah adds to it. */
const dak: readonly Kolom[] = [
  rp('a', ['g-dak', 'dak-pagu'], 'lain', (u) => bagian(u.pagu, 86 + (u.renstra % 9))),
  rp('b', ['g-dak', 'dak-dampingan'], 'lain', (u) => u.pagu - bagian(u.pagu, 86 + (u.renstra % 9))),
  gabung('p', ['g-dak', 'dak-semua'], ['a', 'b'], 'pagu'),
  rp('n', ['dak-kontrak'], 'lain', (u) => bagian(u.pagu, 92 + (u.lalu % 7))),
  serap,
  persen,
  kemajuan,
];
/** Cash planned so far, what was spent so far, and how they stand to each other and to the pagu. */
const rak = (c: Konteks): Kolom[] => [
  pagu,
  rp('n', ['rak-sd'], 'lain', (u) => rencanaSd(u, c.triwulan - 1)),
  rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  nisbah('x', ['rak-persen'], 'r', 'n'),
  persen,
  sisa,
];

const uang = { judul: 't-rfk', pohon: 'renja', penutup: 'jumlah', kanan: [], teks: [] } as const;
const setahun = { ...uang, setahun: true } as const;
const kantor = { ...uang, pohon: 'kantor', nama: 'nama-opd' } as const;

export const KEUANGAN_PENJELAJAH: readonly Layout[] = rapi([
  { ...setahun, id: 'pj-rfk-bulan', kanan: ['penghambat'], kolom: () => bulanan },
  { ...setahun, id: 'pj-rfk-bobot', kanan: ['ket'], kolom: () => berbobot },
  { ...setahun, id: 'pj-paket', judul: 't-paket', pohon: 'paket', nama: 'nama-paket', teks: ['sumber'], kanan: ['penghambat'], kolom: () => paket },
  { ...kantor, id: 'pj-otsus-opd', judul: 't-otsus', setahun: true, kolom: () => tigaOtsus() },
  { ...setahun, id: 'pj-kampung', judul: 't-kampung', pohon: 'distrik', nama: 'nama-kampung', kanan: ['ket'], kolom: () => tigaTahap },
  { ...uang, id: 'pj-lra-tw', judul: 't-lra', pohon: 'rekening', nama: 'nama-akun', kolom: lra },
  { ...setahun, id: 'pj-dapat-bulan', judul: 't-dapat', pohon: 'pendapatan', nama: 'nama-akun', kolom: () => pendapatan },
  { ...setahun, id: 'pj-asal-dana', judul: 't-dana', pohon: 'sumber', nama: 'nama-dana', kanan: ['ket'], kolom: () => sumber },
  { ...kantor, id: 'pj-kas-opd', judul: 't-kas', kolom: kasBerpersen },
  { ...uang, id: 'pj-setda', judul: 't-bagian', pohon: 'bagian', nama: 'nama-bidang', kanan: ['ket'], kolom: bagianSetda },
  { ...setahun, id: 'pj-dak', judul: 't-dak', pohon: 'kelompok', nama: 'nama-menu', kanan: ['penghambat', 'solusi'], kolom: () => dak },
  { ...uang, id: 'pj-rak', judul: 't-rak', pohon: 'ekspor', nama: 'nama-sub', kolom: rak },
]); // prettier-ignore
