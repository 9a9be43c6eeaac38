/** RKPD, indicators and money of the half "petualang": E.79, IKU, perjanjian kinerja, rencana aksi, LKjIP, SPM, T-C.27, T-C.33, RFK, LRA, DAK, belanja modal, OPD. */
import { catatan, hasilK, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, target, year } from './kolom-evaluasi';
import { di, porsi, tertimbang } from './penguji-kolom';
import { rapi, rencanaKerja, semula, terlayani, uangTriwulan } from './perantau-kolom';
import { dak, dana, datarRp, sampaiIni, sifat, tahunDariTw, tigaBlok, uangDariTw, verifikasi } from './petualang-kolom';
import { diTahun, sebut } from './saksi-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { deviasi, fisik, habis, k, rasioK, rasioRp, rp, rpDari, TAHUN, targetTw, TW, uangSd } from './uji-kolom';

const RKPD = { 'target-renstra': 'rpjmd-target', 'realisasi-lalu': 'rpjmd-lalu', 'target-tahun': 'rkpd-target', 'realisasi-tw': 'rkpd-tw', 'realisasi-tahun': 'rkpd-hasil', 'realisasi-renstra': 'rpjmd-sampai', 'capaian-tahun': 'rkpd-capai', 'capaian-renstra': 'rpjmd-capai' } as const; // prettier-ignore
const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const e79 = (c: Konteks): Kolom[] => sebut([...renstra, ...target, ...tw(c), ...year(c), ...tahunan, ...sampai, ...akhir], RKPD); // prettier-ignore
const rkpdTahun = (c: Konteks): Kolom[] => sebut([...target, ...tw(c), ...year(c), ...tahunan], RKPD);
const opd: readonly Kolom[] = [...hasilK(['g-kin']), ...di('g-keu', [pagu, serap, persen]), sisa];

/** Results by quarter against the year's target. */
const iku = (c: Konteks): Kolom[] => [
  k('t', ['iku-target'], 'target', (u) => u.target),
  ...TW.map((one, at) =>
    k(`k${at}`, ['g-iku', one], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ),
  tahunDariTw(['iku-hasil'], c),
  rasioK('c', ['iku-capai'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
]; // prettier-ignore
const pk = (c: Konteks): Kolom[] => [
  ...sampaiIni(['pk-target', 'pk-hasil', 'pk-capai'], c),
  pagu,
  rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  persen,
];
/** A plan of the year: its target and that of every quarter. */
const rencanaPk: readonly Kolom[] = [
  k('t', ['pk-target'], 'target', (u) => u.target),
  ...TW.map((one, at) => k(`t${at}`, ['g-aksi-target', one], 'target', (u) => targetTw(u, at), { period: at + 1 })),
  pagu,
];
const lkjip: readonly Kolom[] = [
  k('l', ['lkjip-lalu'], 'lain', (u) => diTahun(u, 0)),
  ...di('g-lkjip', hasilK()),
  k('n', ['lkjip-akhir'], 'target-renstra', (u) => u.renstra),
];
const spm: readonly Kolom[] = [
  ...sebut(terlayani, { 'target-k': 'spm-sasaran', 'hasil-k': 'spm-layan', 'capai-k': 'spm-capai' }),
  ...di('g-keu', [pagu, serap, persen]),
];
const tc27: readonly Kolom[] = [
  k('ak', ['c27-awal'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, [tahun, 'c27-k'], 'target', (u) => (u.cara === 'jumlah' ? u.target + at * 2 : Math.min(100, u.target + at))),
    rp(`r${at}`, [tahun, 'c27-rp'], 'pagu', (u) => u.tahun[at] ?? 0),
  ]),
  k('xk', ['c27-akhir', 'c27-k'], 'target-renstra', (u) => (u.cara === 'jumlah' ? u.target + 8 : Math.min(100, u.target + 4))),
  rpDari('x', ['c27-akhir', 'c27-rp'], 'target-renstra', ['r0', 'r1', 'r2', 'r3', 'r4']),
]; // prettier-ignore
const tc33: readonly Kolom[] = [
  k('tk', ['g-rencana', 'rencana-k'], 'target', (u) => u.target),
  rp('p', ['g-rencana', 'rencana-rp'], 'pagu', (u) => u.pagu),
  dana,
  k('mk', ['g-maju', 'maju-k'], 'target-maju', (u) => u.maju),
  rp('m', ['g-maju', 'maju-rp'], 'pagu-maju', (u) => u.maju),
];

const rfk = (c: Konteks): Kolom[] => [
  sifat,
  pagu,
  rp('r', ['g-uang', 'uang-hasil'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('%', ['g-uang', 'uang-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  rencanaKerja(['g-fisik', 'fisik-rencana']),
  fisik(['g-fisik', 'fisik-hasil']),
  deviasi('d', ['g-fisik', 'fisik-dev'], 'f', 'c'),
  sisa,
];
const bobot: readonly Kolom[] = [
  pagu,
  porsi('b', ['bobot'], 'p'),
  fisik(['g-fisik', 'fisik-hasil']),
  tertimbang('t', ['g-fisik', 'fisik-ttb'], 'b', 'f', 'tertimbang-fisik'),
  serap,
  persen,
  sisa,
];
const anggaran = rp('p', ['akun-anggaran'], 'anggaran', (u) => u.pagu);
const tingkat = rasioRp('%', ['akun-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' });
const lra: readonly Kolom[] = [anggaran, rp('r', ['akun-hasil'], 'realisasi', habis), tingkat, selisih('z', ['akun-selisih'], 'p', 'r')]; // prettier-ignore
const uangTw = (grup: 'g-akun-tw' | 'g-dapat-tw', c: Konteks): Kolom[] =>
  datarRp('', c).map((one, at): Kolom => ({ ...one, judul: [grup, TW[at] ?? 'tw1'] }));
const lraTw = (c: Konteks): Kolom[] => [anggaran, ...uangTw('g-akun-tw', c), uangDariTw(['akun-jumlah'], c, 'realisasi'), tingkat]; // prettier-ignore
const dapat = (c: Konteks): Kolom[] => [
  { ...anggaran, judul: ['dapat-target'] },
  ...uangTw('g-dapat-tw', c),
  uangDariTw(['dapat-jumlah'], c, 'realisasi'),
  { ...tingkat, judul: ['dapat-persen'] },
];
/** One row of headings, the quarters of a system's recapitulation. */
const rekapDatar = (c: Konteks): Kolom[] => [pagu, ...datarRp('Realisasi TW', c), uangDariTw(['serap'], c), persen, sisa]; // prettier-ignore
const rekapUbah: readonly Kolom[] = [rp('m', ['rekap-murni'], 'lain', semula), { ...pagu, judul: ['rekap-ubah'] }, serap, persen, sisa]; // prettier-ignore
const modal: readonly Kolom[] = [
  sifat,
  pagu,
  catatan('spk', ['no-kontrak'], ({ nama }) => `000.3/${String(11 + nama.length)}/SPK`),
  rp('n', ['modal-kontrak'], 'lain', (u) => u.pagu - Math.floor(u.berkurang / 3)),
  selisih('e', ['modal-lebih'], 'p', 'n'),
  { ...serap, judul: ['modal-bayar'], isi: { jenis: 'uang', daun: (u) => Math.min(habis(u), u.pagu - Math.floor(u.berkurang / 3)) } },
  persen,
  kemajuan,
]; // prettier-ignore
const sp2d = (c: Konteks): Kolom[] => [
  pagu,
  rp('r', ['=Realisasi SP2D'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  sisa,
  persen,
  verifikasi,
];

const rkpd = { judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const; // prettier-ignore
const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'] } as const; // prettier-ignore
const uang = { judul: 't-rfk', pohon: 'renja', penutup: 'jumlah', kanan: [], teks: [] } as const;
const rencana = { ...strategis, setahun: true, pohon: 'renja', nama: 'nama', penutup: 'jumlah' } as const;

export const LAIN_PETUALANG: readonly Layout[] = rapi([
  { ...rkpd, id: 'pt-e79', kanan: ['unit'], kolom: e79 },
  { ...rkpd, id: 'pt-rkpd-tahun', kanan: ['unit', 'ket'], kolom: rkpdTahun },
  { ...rkpd, id: 'pt-rkpd-opd', judul: 't-rkpd-opd', pohon: 'opd', nama: 'nama-opd-program', kanan: ['solusi'], setahun: true, kolom: () => opd },
  { ...strategis, id: 'pt-iku', kanan: ['unit'], kolom: iku },
  { ...strategis, id: 'pt-pk', judul: 't-pk', kanan: ['ket'], kolom: pk },
  { ...strategis, id: 'pt-pk-rencana', judul: 't-pk', setahun: true, kanan: ['unit'], kolom: () => rencanaPk },
  { ...strategis, id: 'pt-aksi', judul: 't-aksi', kanan: ['penghambat', 'solusi'], kolom: (c) => tigaBlok(['g-aksi-target', 'g-aksi-hasil', 'g-aksi-capai'], c) },
  { ...strategis, id: 'pt-lkjip', judul: 't-lkjip', setahun: true, kanan: ['ket'], kolom: () => lkjip },
  { ...strategis, id: 'pt-spm', judul: 't-spm', pohon: 'spm', nama: 'nama-spm', penutup: 'jumlah', teks: [], setahun: true, kanan: ['penghambat'], kolom: () => spm },
  { ...rencana, id: 'pt-tc27', judul: 't-c27', kanan: ['unit'], kolom: () => tc27 },
  { ...rencana, id: 'pt-tc33', judul: 't-c33', kanan: ['ket'], kolom: () => tc33 },
  { ...uang, id: 'pt-rfk', kanan: ['penghambat'], kolom: rfk },
  { ...uang, id: 'pt-rfk-bobot', setahun: true, kanan: ['ket'], kolom: () => bobot },
  { ...uang, id: 'pt-rfk-tw', kanan: ['ket'], kolom: (c) => uangTriwulan('g-akun-tw', c).map((one): Kolom => (one.kunci === 'r' ? { ...one, judul: ['akun-jumlah'] } : one)) },
  { ...uang, id: 'pt-lra', judul: 't-lra', pohon: 'rekening', nama: 'nama-akun', setahun: true, kolom: () => lra },
  { ...uang, id: 'pt-lra-tw', judul: 't-lra', pohon: 'rekening', nama: 'nama-akun', kolom: lraTw },
  { ...uang, id: 'pt-dapat-tw', judul: 't-dapat', pohon: 'pendapatan', nama: 'nama-akun', kolom: dapat },
  { ...uang, id: 'pt-rekap-opd', judul: 't-rekap', pohon: 'kantor', nama: 'nama-opd', kanan: ['ket'], kolom: rekapDatar },
  { ...uang, id: 'pt-rekap-ubah', judul: 't-rekap', pohon: 'kantor', nama: 'nama-opd', setahun: true, kolom: () => rekapUbah },
  { ...uang, id: 'pt-dak', judul: 't-dak', pohon: 'kabupaten', nama: 'nama-kab', setahun: true, kanan: ['ket'], kolom: () => dak() },
  { ...uang, id: 'pt-dak-sekolah', judul: 't-dak', pohon: 'sekolah', nama: 'nama-sekolah', setahun: true, kanan: ['ket'], kolom: () => [pagu, serap, persen, sisa, kemajuan] },
  { ...uang, id: 'pt-modal', judul: 't-modal', pohon: 'paket', nama: 'nama-paket', setahun: true, kanan: ['ket'], kolom: () => modal },
  { ...uang, id: 'pt-sp2d', judul: 't-ekspor', pohon: 'ekspor', nama: 'nama-sub', kolom: sp2d },
  { ...uang, id: 'pt-dana', judul: 't-dana', pohon: 'sumber', nama: 'nama-dana', setahun: true, kolom: () => [pagu, serap, sisa, persen] },
]); // prettier-ignore
