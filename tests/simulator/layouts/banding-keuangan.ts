/** Money and progress of the half "banding": plan and deviation, twelve months, contracts, recapitulations, LRA, aset. */
import { bagi, hitung, jumlahkan, uangDaun, type Isi, type Kolom, type Layout } from './types';

const all = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
const spent = uangDaun((u) => all(u.tw));
const money = (kunci: string, judul: Kolom['judul'], role: Kolom['role'], isi: Isi): Kolom => ({
  kunci,
  judul,
  role,
  measure: 'Rp',
  isi,
});
const share = (judul: Kolom['judul'], atas = 'r', bawah = 'p'): Kolom => ({
  kunci: '%',
  judul,
  role: 'persen-keuangan',
  measure: '%',
  isi: hitung('persen', bagi(atas, bawah), true),
});
const pagu = money(
  'p',
  ['pagu'],
  'pagu',
  uangDaun((u) => u.pagu),
);
const uang = money('r', ['keuangan'], 'realisasi-keuangan', spent);
const sisa = money('s', ['sisa'], 'sisa-pagu', hitung('uang', jumlahkan(['p'], ['r']), true));
const fisik: Kolom = {
  kunci: 'f',
  judul: ['fisik'],
  role: 'fisik',
  measure: '%',
  isi: { jenis: 'persen', nilai: (s) => s.fisik },
};

const deviasi: readonly Kolom[] = [
  pagu,
  {
    kunci: 'b',
    judul: ['bobot'],
    role: 'bobot',
    measure: '%',
    bertotal: true,
    isi: hitung('persen', bagi('p', 'p', 'total'), true),
  },
  {
    kunci: 'c',
    judul: ['grup-fisik', 'rencana'],
    role: 'lain',
    measure: '%',
    isi: { jenis: 'persen', nilai: (s) => Math.min(100, s.fisik + (s.nama.length % 9)) },
  },
  { ...fisik, judul: ['grup-fisik', 'realisasi'] },
  {
    kunci: 'd',
    judul: ['grup-fisik', 'deviasi'],
    role: 'lain',
    measure: '%',
    longgar: true,
    isi: hitung('persen', jumlahkan(['f'], ['c'])),
  },
  money('r', ['grup-keuangan', 'Rp'], 'realisasi-keuangan', spent),
  share(['grup-keuangan', 'persen']),
  sisa,
];

const BULAN = ['Jan', 'Peb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agust', 'Sept', 'Okt', 'Nop', 'Des'] as const;
const third = (quarter: number, at: number): number =>
  at < 2 ? Math.floor(quarter / 3) : quarter - 2 * Math.floor(quarter / 3);
const bulan: readonly Kolom[] = [
  pagu,
  ...BULAN.map((name, at) =>
    money(
      `m${at}`,
      ['bulan-grup', `=${name}`],
      'lain',
      uangDaun((u) => third(u.tw[Math.floor(at / 3)] ?? 0, at % 3)),
    ),
  ),
  money('r', ['bulan-jumlah'], 'realisasi-keuangan', {
    jenis: 'uang',
    daun: jumlahkan(BULAN.map((_, at) => `m${at}`)),
  }),
  share(['keuangan-persen']),
  sisa,
];

const paket: readonly Kolom[] = [
  pagu,
  {
    kunci: 'w',
    judul: ['rekanan'],
    role: 'lain',
    measure: null,
    isi: { jenis: 'teks', teks: (s) => (s.nama.length % 2 === 0 ? 'CV. Karya Mandiri' : 'PT. Bangun Cipta') },
  },
  money(
    'k',
    ['kontrak'],
    'lain',
    uangDaun((u) => u.pagu - Math.floor((u.pagu - all(u.tw)) / 3)),
  ),
  fisik,
  money('r', ['kontrak-bayar'], 'lain', spent),
  { ...share(['kontrak-persen'], 'r', 'k'), role: 'lain', longgar: true },
];

const lra = (withLast: boolean): readonly Kolom[] => [
  money(
    'p',
    ['anggaran'],
    'anggaran',
    uangDaun((u) => u.pagu),
  ),
  money('r', ['realisasi-lra'], 'realisasi', spent),
  share(['persen-lra']),
  { ...sisa, judul: ['sisa-lra'] },
  ...(withLast
    ? [
        money(
          'l',
          ['lra-lalu'],
          'lain',
          uangDaun((u) => u.lalu),
        ),
      ]
    : []),
];

/** Operasi and modal side by side, budget and realisasi. */
const belah = (u: number): number => Math.floor((u * 7) / 10);
const jenisBelanja: readonly Kolom[] = [
  money(
    'o',
    ['grup-anggaran', 'operasi'],
    'lain',
    uangDaun((u) => belah(u.pagu)),
  ),
  money(
    'm',
    ['grup-anggaran', 'modal'],
    'lain',
    uangDaun((u) => u.pagu - belah(u.pagu)),
  ),
  {
    ...money('p', ['grup-anggaran', 'subtotal'], 'lain', { jenis: 'uang', daun: jumlahkan(['o', 'm']) }),
    longgar: true,
  },
  money(
    'q',
    ['grup-realisasi-belanja', 'operasi'],
    'lain',
    uangDaun((u) => belah(all(u.tw))),
  ),
  money(
    'n',
    ['grup-realisasi-belanja', 'modal'],
    'lain',
    uangDaun((u) => all(u.tw) - belah(all(u.tw))),
  ),
  {
    ...money('r', ['grup-realisasi-belanja', 'subtotal'], 'lain', { jenis: 'uang', daun: jumlahkan(['q', 'n']) }),
    longgar: true,
  },
  share(['keuangan-persen']),
];

const aset: readonly Kolom[] = [
  money(
    'a',
    ['aset-awal', 'nilai'],
    'awal',
    uangDaun((u) => u.pagu),
  ),
  money(
    't',
    ['aset-tambah', 'nilai'],
    'bertambah',
    uangDaun((u) => u.bertambah),
  ),
  money(
    'k',
    ['aset-kurang', 'nilai'],
    'berkurang',
    uangDaun((u) => u.berkurang),
  ),
  money('x', ['aset-akhir', 'nilai'], 'akhir', { jenis: 'uang', daun: jumlahkan(['a', 't'], ['k']) }),
];

const rfk = { judul: 't-rfk', penutup: 'jumlah', kanan: [], teks: [] } as const;
const rekap = { ...rfk, judul: 't-rekap', pohon: 'kantor' } as const;

export const KEUANGAN_BANDING: readonly Layout[] = [
  { ...rfk, id: 'b-rfk-deviasi', pohon: 'renja', kolom: () => deviasi },
  { ...rfk, id: 'b-rfk-bobot-datar', pohon: 'datar', nama: 'uraian', kanan: ['ket'], kolom: () => deviasi },
  { ...rfk, id: 'b-rfk-bulanan', pohon: 'renja', kolom: () => bulan },
  { ...rfk, id: 'b-paket', pohon: 'datar', nama: 'uraian', teks: ['lokasi', 'sumber'], kolom: () => paket },
  {
    ...rfk,
    id: 'b-rfk-bagian',
    pohon: 'kelompok',
    nama: 'uraian',
    kolom: () => [pagu, fisik, uang, share(['keuangan-persen']), sisa],
  },
  { ...rekap, id: 'b-rekap-kecamatan', nama: 'kecamatan', kolom: () => [pagu, uang, share(['keuangan-persen']), sisa] },
  { ...rekap, id: 'b-rekap-jenis-belanja', nama: 'kantor', kolom: () => jenisBelanja },
  { ...rfk, id: 'b-lra-lalu', judul: 't-lra', pohon: 'rekening', nama: 'rekening', kolom: () => lra(true) },
  { ...rfk, id: 'b-lra-program', judul: 't-lra', pohon: 'renja', kolom: () => lra(false) },
  { ...rfk, id: 'b-aset-mutasi', judul: 't-aset', pohon: 'aset', nama: 'barang', kolom: () => aset },
];
