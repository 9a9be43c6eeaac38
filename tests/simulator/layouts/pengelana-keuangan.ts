/** Money and progress of the half "pengelana": RFK, committees of the DPRD, PKPT, RSUD, LRA by month, the twelve months, revenue, BOK, JKN. */
import { pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { bok, danaApa, duaBelasBulan, duaBulan, duaKantong, jumlahTw, kapitasi, letak, metode, pelaksana, penugasan, uangTiapTw } from './pengelana-kolom'; // prettier-ignore
import { berTw, bila, nisbah, porsi, tertimbang } from './penguji-kolom';
import { rapi, rencanaKerja, rencanaSd } from './perantau-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, deviasi, fisik, rasioRp, rp, uangSd, uangTw } from './uji-kolom';

/** A month's report of a kecamatan. */
const bulanan: readonly Kolom[] = [
  letak,
  pelaksana,
  metode,
  pagu,
  ...duaBulan('g-keu-bln', 'realisasi-keuangan'),
  persen,
  fisik(['fisik-persen']),
  sisa,
];
const kelurahan: readonly Kolom[] = [
  danaApa,
  pagu,
  porsi('b', ['bobot'], 'p'),
  fisik(['g-fisik', 'fisik-hasil']),
  tertimbang('t', ['g-fisik', 'fisik-ttb'], 'b', 'f', 'tertimbang-fisik'),
  rp('r', ['g-keu', 'keu-hasil'], 'realisasi-keuangan', (u) => uangSd(u, 3)),
  rasioRp('%', ['g-keu', 'keu-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  sisa,
];
/** Money and work planned and made so far by the bagian of the Sekretariat DPRD. */
const sekwan = (c: Konteks): Kolom[] => [
  pagu,
  rp('n', ['g-keu', 'keu-target'], 'lain', (u) => rencanaSd(u, c.triwulan - 1)),
  rp('r', ['g-keu', 'keu-hasil'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('%', ['g-keu', 'keu-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  rencanaKerja(['g-fisik', 'fisik-target']),
  fisik(['g-fisik', 'fisik-hasil']),
  deviasi('d', ['g-fisik', 'fisik-dev'], 'f', 'c'),
  sisa,
];
const alat = (c: Konteks): Kolom[] => [pagu, ...uangTiapTw('g-alat-tw', c), jumlahTw(c, ['alat-jumlah']), sisa, persen];
const pkpt: readonly Kolom[] = [...penugasan, pagu, serap, persen];
const anggaran = rp('p', ['akun-anggaran'], 'anggaran', (u) => u.pagu);
const tingkat = rasioRp('%', ['akun-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' });
const lra: readonly Kolom[] = [
  anggaran,
  ...duaBulan('g-akun-bln', 'realisasi'),
  tingkat,
  beda('s', ['akun-sisa'], 'sisa-pagu', 'p', 'r'),
];
/** Revenue of every quarter, which share of the year's target it was, and the year. */
const dapat = (c: Konteks): Kolom[] => [
  rp('p', ['dapat-target'], 'anggaran', (u) => u.pagu),
  ...berTw((tw, at) => [
    rp(`q${at}`, ['g-dapat-tw', tw, 'Rp'], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
    bila(at < c.triwulan, nisbah(`x${at}`, ['g-dapat-tw', tw, 'dapat-tw-persen'], `q${at}`, 'p')),
  ]),
  jumlahTw(c, ['dapat-jumlah'], 'realisasi'),
  { ...tingkat, judul: ['dapat-persen'] },
  selisih('z', ['dapat-lebih'], 'r', 'p'),
]; // prettier-ignore

const uang = { judul: 't-rfk', pohon: 'renja', penutup: 'jumlah', kanan: [], teks: [] } as const;
const setahun = { ...uang, setahun: true } as const;
const dewan = { ...uang, pohon: 'bagian', nama: 'nama-bagian' } as const;
const puskesmas = { ...setahun, pohon: 'puskesmas', nama: 'nama-puskesmas' } as const;

export const KEUANGAN_PENGELANA: readonly Layout[] = rapi([
  { ...setahun, id: 'pn-rfk-bulan', kanan: ['penghambat'], kolom: () => bulanan },
  { ...setahun, id: 'pn-rfk-kel', judul: 't-kelurahan', pohon: 'wilayah-induk', nama: 'nama-kelurahan', kanan: ['ket'], kolom: () => kelurahan },
  { ...dewan, id: 'pn-rfk-sekwan', judul: 't-sekwan', kanan: ['solusi'], kolom: sekwan },
  { ...dewan, id: 'pn-alat-dewan', judul: 't-alat', pohon: 'unit', nama: 'nama-alat', kanan: ['ket'], kolom: alat },
  { ...setahun, id: 'pn-pkpt', judul: 't-pkpt', pohon: 'irban', nama: 'nama-pkpt', kanan: ['ket'], kolom: () => pkpt },
  { ...setahun, id: 'pn-rsud', judul: 't-rsud', pohon: 'upaya', nama: 'nama-rsud', kolom: () => duaKantong() },
  { ...setahun, id: 'pn-lra-bulan', judul: 't-lra', pohon: 'rekening', nama: 'nama-akun', kolom: () => lra },
  { ...setahun, id: 'pn-dua-belas', judul: 't-bulanan', kolom: () => [pagu, ...duaBelasBulan, persen, sisa] },
  { ...uang, id: 'pn-dapat-tw', judul: 't-dapat', pohon: 'pendapatan', nama: 'nama-akun', kolom: dapat },
  { ...puskesmas, id: 'pn-bok', judul: 't-bok', kanan: ['ket'], kolom: () => bok() },
  { ...puskesmas, id: 'pn-jkn', judul: 't-jkn', kanan: ['ket'], bolehLewat: true, kolom: () => kapitasi() },
]); // prettier-ignore
