/** Money and progress of the half "perantau": RFK, LRA, exports of SIPD, recapitulations of Bappeda and BKAD, plans. */
import { catatan, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { bagian, gabung, nisbah, porsi, tertimbang, uangBulan } from './penguji-kolom';
import {
  duaJenis,
  rapi,
  rencanaKerja,
  rencanaSd,
  rencanaTw,
  semula,
  uangSetahun,
  uangTriwulan,
} from './perantau-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, deviasi, fisik, habis, k, rasioRp, rp, rpDari, satuan, sumber, terisi, TW, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

/** Progress planned, made, and its deviation; money. */
const rfk = (c: Konteks): Kolom[] => [
  pagu,
  rencanaKerja(['g-fisik', 'fisik-rencana']),
  fisik(['g-fisik', 'fisik-hasil']),
  deviasi('d', ['g-fisik', 'fisik-deviasi'], 'f', 'c'),
  rp('r', ['g-keuangan', 'keu-rp'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('%', ['g-keuangan', 'keu-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  sisa,
];
const berbobot: readonly Kolom[] = [
  pagu,
  porsi('b', ['bobot'], 'p'),
  fisik(['g-fisik', 'fisik-hasil']),
  tertimbang('t', ['g-fisik', 'fisik-ttb'], 'b', 'f', 'tertimbang-fisik'),
  rp('r', ['g-keuangan', 'keu-rp'], 'realisasi-keuangan', habis),
  rasioRp('%', ['g-keuangan', 'keu-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  sisa,
];
/** A month: before it, in it, up to it. */
const bulanan: readonly Kolom[] = [
  pagu,
  rp('l', ['bulan-uang', 'bulan-lalu'], 'lain', (u) => uangSd(u, 2)),
  rp('i', ['bulan-uang', 'bulan-ini'], 'lain', (u) => uangTw(u, 3)),
  gabung('r', ['bulan-uang', 'bulan-sd'], ['l', 'i'], 'realisasi-keuangan'),
  persen,
  kemajuan,
  sisa,
];
/** Cash planned and money spent so far, each in percent of the pagu. */
const target = (c: Konteks): Kolom[] => [
  pagu,
  rp('n', ['g-target', 'keu-rp'], 'lain', (u) => rencanaSd(u, c.triwulan - 1)),
  nisbah('x', ['g-target', 'keu-persen'], 'n', 'p'),
  rp('r', ['g-hasil', 'keu-rp'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('%', ['g-hasil', 'keu-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  fisik(['fisik-persen']),
];
/** Every month, their sum, and what is left. */
const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nop', 'Des'] as const;
const perBulan: readonly Kolom[] = [
  pagu,
  ...BULAN.map((nama, at) => rp(`m${at}`, ['bulan-serap', `=${nama}`], 'lain', (u) => uangBulan(u, at))),
  gabung('r', ['bulan-total'], BULAN.map((_, at) => `m${at}`), 'realisasi-keuangan'),
  persen,
  sisa,
]; // prettier-ignore
/** Cash and money of every quarter. */
const kas = (c: Konteks): Kolom[] => [
  pagu,
  ...TW.flatMap((tw, at) => [
    rp(`n${at}`, [tw, 'kas-rencana'], 'lain', (u) => rencanaTw(u, at)),
    rp(`q${at}`, [tw, 'kas-hasil'], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  ]),
  rpDari('r', ['tw-total'], 'realisasi-keuangan', terisi(c).map((at) => `q${at}`), [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }),
  persen,
  sisa,
]; // prettier-ignore

const anggaran = rp('p', ['lra-anggaran'], 'anggaran', (u) => u.pagu);
const realisasi = rp('r', ['lra-realisasi'], 'realisasi', habis);
const tingkat = rasioRp('%', ['lra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' });
const lra: readonly Kolom[] = [anggaran, realisasi, tingkat, beda('s', ['lra-sisa'], 'sisa-pagu', 'p', 'r')];
const lraLalu: readonly Kolom[] = [
  anggaran,
  realisasi,
  selisih('z', ['lra-lebih'], 'r', 'p'),
  tingkat,
  rp('l', ['lra-lalu'], 'lain', (u) => u.lalu),
];
/** The change of the budget. */
const lraUbah: readonly Kolom[] = [
  rp('a', ['lra-murni'], 'lain', semula),
  { ...anggaran, judul: ['lra-ubah'] },
  selisih('z', ['tambah-kurang'], 'p', 'a'),
  realisasi,
  tingkat,
];
const pendapatan: readonly Kolom[] = [
  rp('p', ['dapat-target'], 'anggaran', (u) => u.pagu),
  rp('r', ['dapat-hasil'], 'realisasi', (u) => habis(u) + u.bertambah),
  tingkat,
  selisih('z', ['dapat-lebih'], 'r', 'p'),
];
/** Works by contract. */
const paket: readonly Kolom[] = [
  pagu,
  rp('n', ['kontrak-nilai'], 'lain', (u) => bagian(u.pagu, 89 + (u.renstra % 10))),
  selisih('o', ['kontrak-sisa'], 'p', 'n'),
  catatan('tgl', ['kontrak-waktu'], ({ nama }) => `${60 + (nama.length % 7) * 15} HK`),
  rp('r', ['serap'], 'realisasi-keuangan', (u) => bagian(bagian(u.pagu, 89 + (u.renstra % 10)), 30 + (u.lalu % 71))),
  persen,
  kemajuan,
];
/** T-C.33. */
const tc33: readonly Kolom[] = [
  k('tk', ['g-n', 'rencana-target'], 'target', (u) => u.target),
  satuan(['g-n', 'satuan']),
  rp('p', ['g-n', 'rencana-pagu'], 'pagu', (u) => u.pagu),
  sumber(['g-n', 'sumber']),
  k('mk', ['g-n1', 'maju-target'], 'target-maju', (u) => u.maju),
  rp('m', ['g-n1', 'maju-pagu'], 'pagu-maju', (u) => u.maju),
];
const ringkas: readonly Kolom[] = [pagu, serap, persen, sisa, kemajuan];

const uang = { judul: 't-rfk', penutup: 'jumlah', kanan: [], teks: [] } as const;
const setahun = { ...uang, setahun: true } as const;
const renja = { ...setahun, pohon: 'renja' } as const;
const rekening = { ...setahun, judul: 't-lra', pohon: 'rekening', nama: 'nama-rek' } as const;
const ekspor = { ...uang, judul: 't-sipd', pohon: 'ekspor', nama: 'nama-sub' } as const;
const kantor = { ...setahun, judul: 't-rekap', pohon: 'kantor', nama: 'nama-opd' } as const;

export const KEUANGAN_PERANTAU: readonly Layout[] = rapi([
  { ...uang, id: 'r-rfk', pohon: 'renja', kanan: ['penghambat', 'solusi'], kolom: rfk },
  { ...renja, id: 'r-rfk-bobot', kanan: ['ket'], kolom: () => berbobot },
  { ...renja, id: 'r-rfk-bulan', teks: ['sumber'], kanan: ['penghambat'], kolom: () => bulanan },
  { ...uang, id: 'r-rfk-target', pohon: 'renja', kanan: ['ket'], kolom: target },
  { ...renja, id: 'r-per-bulan', judul: 't-serap', kolom: () => perBulan },
  { ...uang, id: 'r-kas-tw', judul: 't-serap', pohon: 'renja', kolom: kas },
  { ...renja, id: 'r-serap', judul: 't-serap', kanan: ['ket'], kolom: () => uangSetahun },
  { ...rekening, id: 'r-lra', kolom: () => lra },
  { ...rekening, id: 'r-lra-lalu', kolom: () => lraLalu },
  { ...rekening, id: 'r-lra-ubah', kolom: () => lraUbah },
  { ...rekening, id: 'r-pendapatan', judul: 't-dapat', pohon: 'pendapatan', nama: 'nama-dapat', kanan: ['ket'], kolom: () => pendapatan },
  { ...ekspor, id: 'r-sipd', setahun: true, kolom: () => uangSetahun },
  { ...ekspor, id: 'r-sipd-tw', kolom: (c) => uangTriwulan('tw-uang', c) },
  { ...kantor, id: 'r-rekap-opd', kanan: ['ket'], kolom: () => ringkas },
  { ...kantor, id: 'r-rekap-jenis', kolom: () => duaJenis('jenis-operasi', 'jenis-modal', 'jenis-semua') },
  { ...setahun, id: 'r-sumber', judul: 't-sumber', pohon: 'sumber', nama: 'nama-dana', kanan: ['ket'], kolom: () => ringkas },
  { ...setahun, id: 'r-kelurahan', judul: 't-kelurahan', pohon: 'desa', nama: 'nama-kelurahan', kolom: () => duaJenis('kel-sarpras', 'kel-daya', 'jenis-semua') },
  { ...setahun, id: 'r-paket', judul: 't-paket', pohon: 'paket', nama: 'nama-kerja', teks: ['lokasi', 'sumber'], kanan: ['penghambat'], kolom: () => paket },
  { ...renja, id: 'r-tc33', judul: 't-c33', teks: ['indikator', 'lokasi'], kanan: ['ket'], lanjutan: true, kolom: () => tc33 },
]); // prettier-ignore
