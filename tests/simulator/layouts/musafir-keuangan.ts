/** Money and progress of the half "musafir": RFK, LRA and serapan, recapitulations, villages, revenue. */
import { kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { caraBayar, duaTahap, tigaJenis, uangPeriode } from './musafir-kolom';
import { nisbah, porsi, tertimbang } from './penguji-kolom';
import { rapi, rencanaKerja, rencanaSd, uangTriwulan } from './perantau-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, deviasi, fisik, habis, rasioRp, rp, uangSd } from './uji-kolom';

const BULAN = ['sd-bulan-lalu', 'dalam-bulan', 'sd-bulan-ini'] as const;

/** Money planned and spent so far, work planned and made, how far apart, and what is left. */
const rfk = (c: Konteks): Kolom[] => [
  pagu,
  rp('n', ['g-uang', 'uang-target'], 'lain', (u) => rencanaSd(u, c.triwulan - 1)),
  nisbah('x', ['g-uang', 'uang-target-persen'], 'n', 'p'),
  rp('r', ['g-uang', 'uang-hasil'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('%', ['g-uang', 'uang-hasil-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  rencanaKerja(['g-fisik', 'fisik-target']),
  fisik(['g-fisik', 'fisik-hasil']),
  deviasi('d', ['g-fisik', 'fisik-deviasi'], 'f', 'c'),
  sisa,
];
const berbobot: readonly Kolom[] = [
  porsi('b', ['bobot'], 'p'),
  pagu,
  fisik(['g-fisik', 'fisik-hasil']),
  tertimbang('t', ['g-fisik', 'fisik-ttb'], 'b', 'f', 'tertimbang-fisik'),
  rp('r', ['g-uang', 'uang-hasil'], 'realisasi-keuangan', habis),
  rasioRp('%', ['g-uang', 'uang-hasil-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  sisa,
];
/** A month's report by bidang. */
const bulanan: readonly Kolom[] = [pagu, ...uangPeriode('g-bulan', BULAN, 3), persen, kemajuan, sisa];
const serapTw = (c: Konteks): Kolom[] => uangTriwulan('tw-uang', c);

const anggaran = rp('p', ['lra-anggaran'], 'anggaran', (u) => u.pagu);
const lraPersen = rasioRp('%', ['lra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' });
const lra: readonly Kolom[] = [
  anggaran,
  rp('r', ['lra-realisasi'], 'realisasi', habis),
  beda('s', ['lra-sisa'], 'sisa-pagu', 'p', 'r'),
  lraPersen,
];
/** The half of the year, and what is expected of the other. */
const lraSmt: readonly Kolom[] = [
  anggaran,
  rp('r', ['lra-smt'], 'realisasi', (u) => uangSd(u, 1)),
  lraPersen,
  beda('s', ['lra-smt-sisa'], 'sisa-pagu', 'p', 'r'),
  rp('n', ['lra-prognosis'], 'lain', (u) => Math.floor(((u.pagu - uangSd(u, 1)) * (8300 + (u.lalu % 1601))) / 10_000)),
];
const pendapatan: readonly Kolom[] = [
  rp('p', ['dapat-target'], 'anggaran', (u) => u.pagu),
  ...uangPeriode('g-dapat', BULAN, 3).map((one): Kolom => (one.kunci === 'r' ? { ...one, role: 'realisasi' } : one)),
  lraPersen,
  selisih('z', ['dapat-lebih'], 'r', 'p'),
];
const ringkas: readonly Kolom[] = [pagu, serap, sisa, persen, kemajuan];

const uang = { judul: 't-rfk', pohon: 'renja', penutup: 'jumlah', kanan: [], teks: [] } as const;
const setahun = { ...uang, setahun: true } as const;
const rekening = { ...setahun, judul: 't-lra', pohon: 'rekening', nama: 'nama-rek' } as const;
const kantor = { ...setahun, judul: 't-rekap', pohon: 'kantor', nama: 'nama-opd' } as const;

export const KEUANGAN_MUSAFIR: readonly Layout[] = rapi([
  { ...uang, id: 'mf-rfk', kanan: ['penghambat', 'solusi'], kolom: rfk },
  { ...setahun, id: 'mf-rfk-bobot', teks: ['lokasi'], kanan: ['ket'], kolom: () => berbobot },
  { ...setahun, id: 'mf-rfk-bidang', pohon: 'bagian', nama: 'nama-bidang', kanan: ['ket'], kolom: () => bulanan },
  { ...uang, id: 'mf-sp2d', judul: 't-serap', teks: ['sumber'], kolom: caraBayar },
  { ...uang, id: 'mf-serap-tw', judul: 't-serap', kanan: ['ket'], kolom: serapTw },
  { ...rekening, id: 'mf-lra', kolom: () => lra },
  { ...rekening, id: 'mf-lra-smt', judul: 't-lra-smt', kanan: ['ket'], kolom: () => lraSmt },
  { ...kantor, id: 'mf-rekap-jenis', kolom: () => tigaJenis() },
  { ...kantor, id: 'mf-rekap-opd', kanan: ['ket'], kolom: () => ringkas },
  { ...setahun, id: 'mf-desa', judul: 't-desa', pohon: 'desa', nama: 'nama-desa', kanan: ['ket'], kolom: () => duaTahap() },
  { ...setahun, id: 'mf-pendapatan', judul: 't-dapat', pohon: 'pendapatan', nama: 'nama-dapat', kolom: () => pendapatan },
]); // prettier-ignore
