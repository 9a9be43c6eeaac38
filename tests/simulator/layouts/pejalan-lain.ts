/** What stands beside the evaluations of the half "pejalan": RFK by month and quarter, rencana aksi, IKU, LRA, revenue, recapitulations, DAK, ADD. */
import { kemajuan, pagu, persen, sisa } from './buta-kolom';
import { add, aksi, bukti, bulanan, bulanIni, cara, dak, dana, hasilSd, ikuTw, lraSemester, pelaksana, rpTahun, rpTw, serapSd } from './pejalan-kolom'; // prettier-ignore
import { di, porsi, tertimbang } from './penguji-kolom';
import { rapi, rencanaKerja } from './perantau-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { deviasi, fisik, rasioRp, rp, uangSd } from './uji-kolom';

const uangTw = (c: Konteks): Kolom[] => [pagu, ...rpTw('g-uang-tw', c), rpTahun(['uang-jumlah'], c), persen, sisa];
const rfkBulan = (c: Konteks): Kolom[] => [pagu, ...bulanIni(c), persen, kemajuan, sisa];
const rfkPerBulan = (c: Konteks): Kolom[] => [pagu, ...bulanan(c), persen, sisa];
const rfkFisik = (c: Konteks): Kolom[] => [
  cara,
  pagu,
  serapSd(c, ['g-uang', 'uang-hasil']),
  rasioRp('%', ['g-uang', 'uang-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  rencanaKerja(['g-fisik', 'fisik-rencana']),
  fisik(['g-fisik', 'fisik-hasil']),
  deviasi('d', ['g-fisik', 'fisik-dev'], 'f', 'c'),
  sisa,
];
const rfkBobot = (c: Konteks): Kolom[] => [
  pagu,
  porsi('b', ['bobot'], 'p'),
  fisik(['g-fisik', 'fisik-hasil']),
  tertimbang('t', ['g-fisik', 'fisik-ttb'], 'b', 'f', 'tertimbang-fisik'),
  serapSd(c),
  persen,
  sisa,
];
const anggaran = rp('p', ['akun-anggaran'], 'anggaran', (u) => u.pagu);
const tingkat = rasioRp('%', ['akun-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' });
const lraTw = (c: Konteks): Kolom[] => [anggaran, ...rpTw('g-uang-tw', c), rpTahun(['uang-jumlah'], c, 'realisasi'), tingkat]; // prettier-ignore
const dapat = (c: Konteks): Kolom[] => [
  { ...anggaran, judul: ['dapat-target'] },
  ...rpTw('g-dapat-tw', c),
  rpTahun(['dapat-jumlah'], c, 'realisasi'),
  { ...tingkat, judul: ['dapat-persen'] },
];
const lraKini = (c: Konteks): Kolom[] => [
  anggaran,
  rp('r', ['akun-hasil'], 'realisasi', (u) => uangSd(u, c.triwulan - 1)),
  tingkat,
];
const belanja = (c: Konteks): Kolom[] => [pagu, serapSd(c), persen, sisa];
const pk = (c: Konteks): Kolom[] => [...hasilSd(['pk-target', 'pk-hasil', 'pk-capai'], c), ...belanja(c).slice(0, 3)];
const program = (c: Konteks): Kolom[] => [
  ...hasilSd(['target-k', 'hasil-k', 'capai-k'], c),
  ...di('g-keu', belanja(c).slice(0, 3)),
];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: [] } as const; // prettier-ignore
const uang = { judul: 't-rfk', pohon: 'renja', penutup: 'jumlah', kanan: [], teks: [] } as const;
const akun = { ...uang, judul: 't-lra', pohon: 'rekening', nama: 'nama-akun' } as const;
const rekap = { ...uang, judul: 't-rekap', nama: 'nama-opd' } as const;

export const LAIN_PEJALAN: readonly Layout[] = rapi([
  { ...uang, id: 'pj-rfk-bulan', kanan: ['ket'], kolom: (c) => [pelaksana, ...rfkBulan(c)] },
  { ...uang, id: 'pj-rfk-perbulan', kolom: rfkPerBulan },
  { ...uang, id: 'pj-rfk-tw', kanan: ['ket'], kolom: uangTw },
  { ...uang, id: 'pj-rfk-fisik', kanan: ['penghambat'], kolom: rfkFisik },
  { ...uang, id: 'pj-rfk-bobot', kanan: ['ket'], kolom: rfkBobot },
  { ...strategis, id: 'pj-aksi', judul: 't-aksi', kanan: ['penghambat'], kolom: (c) => aksi(c, false) },
  { ...strategis, id: 'pj-aksi-tw', judul: 't-aksi', kolom: (c) => [...aksi(c, true), bukti] },
  { ...strategis, id: 'pj-iku', kanan: ['unit'], kolom: ikuTw },
  { ...strategis, id: 'pj-iku-kini', kanan: ['pendorong', 'penghambat'], kolom: (c) => hasilSd(['iku-target', 'iku-hasil', 'iku-capai'], c) },
  { ...strategis, id: 'pj-pk', judul: 't-pk', kanan: ['ket'], kolom: pk },
  { ...akun, id: 'pj-lra', kolom: lraKini },
  { ...akun, id: 'pj-lra-tw', kolom: lraTw },
  { ...akun, id: 'pj-lra-semester', judul: 't-lra-smt', setahun: true, kolom: () => lraSemester },
  { ...akun, id: 'pj-dapat-tw', judul: 't-dapat', pohon: 'pendapatan', kolom: dapat },
  { ...rekap, id: 'pj-rekap-program', pohon: 'opd', kanan: ['ket'], kolom: belanja },
  { ...rekap, id: 'pj-rekap-capaian', pohon: 'opd', kanan: ['ket'], kolom: program },
  { ...rekap, id: 'pj-rekap-tw', pohon: 'kantor', kolom: uangTw },
  { ...rekap, id: 'pj-rekap-camat', judul: 't-rekap-camat', pohon: 'kecamatan', nama: 'nama-camat', kolom: belanja },
  { ...rekap, id: 'pj-dana', judul: 't-dana', pohon: 'sumber', nama: 'nama-dana', kolom: belanja },
  { ...uang, id: 'pj-belanja-sub', judul: 't-belanja', pohon: 'ekspor', nama: 'nama-sub', kolom: (c) => [dana, ...belanja(c)] },
  { ...rekap, id: 'pj-dak', judul: 't-dak', pohon: 'upaya', nama: 'nama-dak', kanan: ['ket'], kolom: dak },
  { ...rekap, id: 'pj-paket', judul: 't-paket', pohon: 'paket', nama: 'nama-paket', kanan: ['ket'], kolom: (c) => [cara, ...belanja(c).slice(0, 3), kemajuan] },
  { ...rekap, id: 'pj-add', judul: 't-add', pohon: 'desa', nama: 'nama-desa', kanan: ['ket'], kolom: add },
]); // prettier-ignore
