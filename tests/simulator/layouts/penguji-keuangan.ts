/** Money and progress of the half "penguji": RFK, SPJ, contracts, volumes and prices, LRA, revenue by month, DAK, aset. */
import {
  banyak,
  banyakDari,
  bagian,
  gabung,
  lepas,
  nisbah,
  porsi,
  selisih,
  tertimbang,
  uangBulan,
} from './penguji-kolom';
import { jumlahkan, type Kolom, type Layout } from './types';
import {
  beda,
  deviasi,
  fisik,
  habis,
  kasSd,
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

const pagu = rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu);
const persen = (judul: Kolom['judul']): Kolom =>
  rasioRp('%', judul, 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' });

/** Progress planned and made, money planned and spent, each with its deviation. */
const rfk: readonly Kolom[] = [
  pagu,
  rencanaFisik(['g-fisik', 'renc']),
  fisik(['g-fisik', 'hasil']),
  deviasi('d', ['g-fisik', 'dev'], 'f', 'c'),
  rp('n', ['g-uang', 'kas'], 'lain', (u) => kasSd(u, 2)),
  rp('r', ['g-uang', 'hasil'], 'realisasi-keuangan', (u) => uangSd(u, 2)),
  persen(['g-uang', 'serap-persen']),
  selisih('e', ['g-uang', 'dev-uang'], 'n', 'r'),
  beda('s', ['serap-sisa'], 'sisa-pagu', 'p', 'r'),
];

/** Weighted progress; the share of money that was spent is of all that was spent. */
const rfkTertimbang: readonly Kolom[] = [
  pagu,
  porsi('b', ['bobot-pagu'], 'p'),
  fisik(['g-fisik', 'hasil']),
  tertimbang('t', ['g-fisik', 'tertimbang'], 'b', 'f', 'tertimbang-fisik'),
  rp('r', ['g-uang', 'hasil'], 'realisasi-keuangan', habis),
  persen(['g-uang', 'serap-persen']),
  { ...porsi('u', ['g-uang', 'tertimbang'], 'r', 'tertimbang-keuangan') },
  beda('s', ['serap-sisa'], 'sisa-pagu', 'p', 'r'),
];

/** Contracts with their numbers and dates. */
const kontrak: readonly Kolom[] = [
  pagu,
  teks('no', ['g-kontrak', 'no-kontrak'], 'lain', ({ nama }) => `027/${nama.length * 7}/SPK`),
  teks('tgl', ['g-kontrak', 'tgl-kontrak'], 'lain', ({ nama }) => `${(nama.length % 27) + 1} Maret`),
  lepas('hari', ['g-kontrak', 'lama'], ({ nama }) => 30 * (1 + (nama.length % 5))),
  rp('k', ['g-kontrak', 'nilai-kontrak'], 'lain', (u) => u.pagu - Math.floor((u.pagu - habis(u)) / 3)),
  fisik(['g-fisik', 'hasil']),
  teks('sp', ['g-uang', 'no-sp2d'], 'lain', ({ nama }) => `00${nama.length}/SP2D/LS`),
  rp('r', ['g-uang', 'hasil'], 'realisasi-keuangan', habis),
  nisbah('y', ['g-uang', 'serap-persen'], 'r', 'k'),
  selisih('z', ['sisa-kontrak'], 'k', 'r'),
];

/** Volume times price, and what was spent of it. */
const volume: readonly Kolom[] = [
  banyakTetap('v', ['g-rincian', 'vol']),
  teks('st', ['g-rincian', 'satuan'], 'satuan', ({ k: own }) => own?.satuan ?? ''),
  lepas('h', ['g-rincian', 'harga'], ({ rp: own, nama }) => Math.floor((own?.pagu ?? 0) / vol(nama))),
  {
    kunci: 'p',
    judul: ['g-rincian', 'jumlah-harga'],
    role: 'pagu',
    measure: 'Rp',
    persamaan: '{v}x{h}',
    longgar: true,
    isi: {
      jenis: 'uang',
      daun: {
        nilai: (a) => {
          const [x, y] = [a('v'), a('h')];
          return x === null || y === null ? null : x * y;
        },
        excel: () => '{v}*{h}',
      },
    },
  },
  rp('r', ['serap-total'], 'realisasi-keuangan', (u) => Math.floor(habis(u) * 0.9)),
  beda('s', ['serap-sisa'], 'sisa-pagu', 'p', 'r'),
  persen(['serap-persen']),
];
function vol(nama: string): number {
  return 2 + (nama.length % 9);
}
function banyakTetap(kunci: string, judul: Kolom['judul']): Kolom {
  return lepas(kunci, judul, ({ nama }) => vol(nama));
}

/** SPJ by kinds: salaries, goods, petty cash; before, this month, both. */
const SPJ = [
  ['spj-gaji', 20],
  ['spj-ls', 50],
] as const;
const spj: readonly Kolom[] = [
  pagu,
  ...SPJ.flatMap(([jenis, part], at): Kolom[] => [
    rp(`a${at}`, [jenis, 'sd-dulu'], 'lain', (u) => bagian(uangSd(u, 2), part)),
    rp(`b${at}`, [jenis, 'kini'], 'lain', (u) => bagian(uangTw(u, 3), part)),
    gabung(`c${at}`, [jenis, 'sd-kini'], [`a${at}`, `b${at}`]),
  ]),
  rp('g', ['spj-gu'], 'lain', (u) => bagian(habis(u), 15)),
  gabung('r', ['spj-jumlah'], ['c0', 'c1', 'g'], 'realisasi-keuangan'),
  beda('s', ['sisa-dpa'], 'sisa-pagu', 'p', 'r'),
];

/** Money up to last month, this month, up to this month, each as a percentage of the pagu. */
const bulanPersen: readonly Kolom[] = [
  pagu,
  rp('l', ['sd-dulu', 'Rp'], 'lain', (u) => uangSd(u, 1)),
  nisbah('lp', ['sd-dulu', 'persen-rp'], 'l', 'p'),
  rp('i', ['kini', 'Rp'], 'lain', (u) => uangTw(u, 2)),
  nisbah('ip', ['kini', 'persen-rp'], 'i', 'p'),
  rpDari('r', ['sd-kini', 'Rp'], 'realisasi-keuangan', ['l', 'i'], [], { persamaan: '{l}+{i}', nyata: true }),
  persen(['sd-kini', 'persen-rp']),
  fisik(['g-fisik', 'hasil']),
];

const anggaran = (kunci: string, judul: Kolom['judul']): Kolom => rp(kunci, judul, 'anggaran', (u) => u.pagu);
const lraTriwulan: readonly Kolom[] = [
  anggaran('p', ['angg-lra']),
  ...TW.map((tw, at) => rp(`q${at}`, ['serap-tw', tw], 'realisasi-tw', (u) => uangTw(u, at), { period: at + 1 })),
  rpDari('r', ['lra-total'], 'realisasi', ['q0', 'q1', 'q2', 'q3'], [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }),
  persen(['lra-pros']),
  beda('s', ['lra-kurang'], 'sisa-pagu', 'p', 'r'),
];
const lraPrognosis: readonly Kolom[] = [
  anggaran('p', ['angg-lra']),
  rp('r', ['lra-smt'], 'realisasi', (u) => uangSd(u, 1)),
  beda('s', ['lra-kurang'], 'sisa-pagu', 'p', 'r'),
  rp('z', ['lra-taksir'], 'lain', (u) => bagian(u.pagu - uangSd(u, 1), 85)),
  gabung('j', ['lra-akhir'], ['r', 'z']),
  nisbah('y', ['lra-pros'], 'j', 'p'),
];
const lraMurni: readonly Kolom[] = [
  rp('a', ['g-angg', 'lra-murni'], 'lain', (u) => u.pagu - u.bertambah),
  rp('g', ['g-angg', 'lra-geser'], 'lain', (u) => u.bertambah),
  gabung('p', ['g-angg', 'lra-ubah'], ['a', 'g'], 'anggaran'),
  rp('r', ['lra-total'], 'realisasi', habis),
  beda('s', ['lra-kurang'], 'sisa-pagu', 'p', 'r'),
  persen(['lra-pros']),
];

const NAMA = ['JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGS', 'SEP', 'OKT', 'NOV', 'DES'] as const;
/** Revenue by month; more than the target is a plus. */
const pendapatanBulan: readonly Kolom[] = [
  rp('t', ['target-dapat'], 'anggaran', (u) => u.pagu),
  ...NAMA.map((nama, at) => rp(`m${at}`, ['terima-bulan', `=${nama}`], 'lain', (u) => uangBulan(u, at))),
  gabung('r', ['terima-jumlah'], NAMA.map((_, at) => `m${at}`), 'realisasi'),
  selisih('s', ['lebih-dapat'], 'r', 't'),
  { ...rasioRp('%', ['dapat-persen'], 'persen-keuangan', 'r', 't', { persamaan: '{r}/{t}x100' }) },
]; // prettier-ignore
const pajakPokok: readonly Kolom[] = [
  rp('t', ['target-dapat'], 'anggaran', (u) => u.pagu),
  rp('a', ['g-terima', 'pokok'], 'lain', (u) => bagian(habis(u), 94)),
  rp('b', ['g-terima', 'denda'], 'lain', (u) => bagian(habis(u), 4)),
  gabung('r', ['g-terima', 'jumlah-terima'], ['a', 'b'], 'realisasi'),
  rasioRp('%', ['dapat-persen'], 'persen-keuangan', 'r', 't', { persamaan: '{r}/{t}x100' }),
  rp('z', ['piutang'], 'lain', (u) => u.berkurang),
];

const dakFisik: readonly Kolom[] = [
  lepas('v', ['g-rincian', 'vol'], ({ nama }) => vol(nama)),
  lepas('o', ['g-rincian', 'penerima'], ({ nama }) => nama.length * 13),
  rp('a', ['g-cara', 'swakelola'], 'lain', (u) => bagian(u.pagu, 35)),
  rp('b', ['g-cara', 'kontraktual'], 'lain', (u) => u.pagu - bagian(u.pagu, 35)),
  gabung('p', ['g-cara', 'jumlah-dak'], ['a', 'b'], 'pagu'),
  rp('r', ['g-uang', 'hasil'], 'realisasi-keuangan', habis),
  persen(['g-uang', 'serap-persen']),
  persenIsi('f', ['g-fisik', 'hasil'], 'fisik', (s) => s.fisik),
  teks('m', ['kodefikasi'], 'lain', ({ nama }) => String(1 + (nama.length % 8))),
];
const dakTahap: readonly Kolom[] = [
  pagu,
  rp('a', ['g-salur', 'salur-1'], 'lain', (u) => bagian(u.pagu, 45)),
  rp('b', ['g-salur', 'salur-2'], 'lain', (u) => bagian(u.pagu, 40)),
  gabung('j', ['g-salur', 'salur-jumlah'], ['a', 'b']),
  rp('r', ['serap-total'], 'realisasi-keuangan', (u) => bagian(habis(u), 80)),
  persen(['serap-persen']),
  selisih('z', ['sisa-kas'], 'j', 'r'),
];

/** Mutations of units and values: what went out stands before what came in. */
const aset: readonly Kolom[] = [
  banyak('ak', ['aset-1jan', 'unit-aset'], (u) => (u.pagu % 60) + 11, 'awal'),
  rp('a', ['aset-1jan', 'nilai-aset'], 'awal', (u) => u.pagu),
  banyak('kk', ['g-mutasi', 'aset-keluar', 'unit-aset'], (u) => u.berkurang % 7, 'berkurang'),
  rp('k', ['g-mutasi', 'aset-keluar', 'nilai-aset'], 'berkurang', (u) => u.berkurang),
  banyak('tk', ['g-mutasi', 'aset-masuk', 'unit-aset'], (u) => u.bertambah % 9, 'bertambah'),
  rp('t', ['g-mutasi', 'aset-masuk', 'nilai-aset'], 'bertambah', (u) => u.bertambah),
  banyakDari('xk', ['aset-31des', 'unit-aset'], ['ak', 'tk'], ['kk'], 'akhir'),
  { ...rpDari('x', ['aset-31des', 'nilai-aset'], 'akhir', ['a', 't'], ['k']), persamaan: '{a}-{k}+{t}' },
];
const susut: readonly Kolom[] = [
  rp('o', ['nilai-oleh'], 'lain', (u) => u.renstra),
  rp('l', ['g-susut', 'sd-dulu'], 'lain', (u) => bagian(u.renstra, 30)),
  rp('i', ['g-susut', 'kini'], 'lain', (u) => bagian(u.renstra, 6)),
  gabung('y', ['g-susut', 'sd-kini'], ['l', 'i']),
  {
    ...rpDari('x', ['nilai-sisa'], 'lain', ['o'], ['y'], { persamaan: '{o}-{y}', nyata: true }),
    isi: { jenis: 'uang', daun: jumlahkan(['o'], ['y']) },
  },
];

const uang = { judul: 't-rfk', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const rekening = { ...uang, judul: 't-lra', pohon: 'rekening', nama: 'nama-rek' } as const;

export const KEUANGAN_PENGUJI: readonly Layout[] = [
  { ...uang, id: 'p-rfk', pohon: 'renja', teks: ['lokasi'], kanan: ['penghambat', 'solusi'], kolom: () => rfk },
  { ...uang, id: 'p-rfk-kantor', judul: 't-rekap', pohon: 'kantor', nama: 'nama-opd', kanan: ['ket'], kolom: () => rfk },
  { ...uang, id: 'p-rfk-tertimbang', pohon: 'datar', nama: 'nama-kerja', teks: ['sumber'], kolom: () => rfkTertimbang },
  { ...uang, id: 'p-rfk-bidang', pohon: 'kelompok', nama: 'nama-bidang', kanan: ['unit'], kolom: () => bulanPersen },
  { ...uang, id: 'p-rfk-persen', pohon: 'renja', kanan: ['ket'], jumlahProgram: true, kolom: () => bulanPersen },
  { ...uang, id: 'p-kontrak', judul: 't-kontrak', pohon: 'datar', nama: 'nama-kerja', teks: ['lokasi'], kanan: ['unit'], kolom: () => kontrak },
  { ...uang, id: 'p-volume', pohon: 'renja', kanan: ['ket'], kolom: () => volume },
  { ...uang, id: 'p-spj', judul: 't-spj', pohon: 'rekening', nama: 'nama-rek', kolom: () => spj },
  { ...uang, id: 'p-spj-sub', judul: 't-spj', pohon: 'renja', kolom: () => spj },
  { ...rekening, id: 'p-lra-triwulan', kolom: () => lraTriwulan },
  { ...rekening, id: 'p-lra-prognosis', kanan: ['ket'], kolom: () => lraPrognosis },
  { ...rekening, id: 'p-lra-murni', kolom: () => lraMurni },
  { ...rekening, id: 'p-pendapatan-bulan', judul: 't-pad', pohon: 'pendapatan', nama: 'nama-dapat', kolom: () => pendapatanBulan },
  { ...rekening, id: 'p-pendapatan-lra', judul: 't-pad', pohon: 'pendapatan', nama: 'nama-dapat', kanan: ['ket'], kolom: () => pajakPokok },
  { ...rekening, id: 'p-retribusi-bulan', judul: 't-pad', pohon: 'pajak', nama: 'nama-pungut', kolom: () => pendapatanBulan },
  { ...rekening, id: 'p-pajak-pokok', judul: 't-pad', pohon: 'pajak', nama: 'nama-pungut', kolom: () => pajakPokok },
  { ...uang, id: 'p-dak-fisik', judul: 't-dak', pohon: 'datar', nama: 'nama-kerja', kanan: ['penghambat'], kolom: () => dakFisik },
  { ...uang, id: 'p-dak-nonfisik', judul: 't-dak', pohon: 'sumber', nama: 'nama-dana', kanan: ['ket'], kolom: () => dakTahap },
  { ...uang, id: 'p-aset', judul: 't-aset', pohon: 'aset', nama: 'nama-aset', kanan: ['ket'], kolom: () => aset },
  { ...uang, id: 'p-aset-susut', judul: 't-aset', pohon: 'aset', nama: 'nama-aset', kolom: () => susut },
]; // prettier-ignore
