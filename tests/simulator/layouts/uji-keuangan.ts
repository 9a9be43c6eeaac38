/** Money and progress, blind: SP2D against DPA, weighted, shifted pagu, revenue, kas, DAK, aset in units and values. */
import { bagi, hitung, jumlahkan, type Kolom, type Layout } from './types';
import {
  beda,
  deviasi,
  fisik,
  habis,
  kasSd,
  kasTw,
  k,
  persenIsi,
  rasioRp,
  rencanaFisik,
  rp,
  rpDari,
  satuan,
  sebulan,
  teks,
  uangSd,
  uangTw,
} from './uji-kolom';
import type { Uang } from '../tree';

const dpa: readonly Kolom[] = [
  rp('p', ['dpa'], 'pagu', (u) => u.pagu),
  rp('r', ['sp2d'], 'realisasi-keuangan', habis),
  beda('s', ['sisa-dpa'], 'sisa-pagu', 'p', 'r'),
  rencanaFisik(['kemajuan', 'g-fisik', 'renc']),
  fisik(['kemajuan', 'g-fisik', 'real']),
  rp('l', ['kemajuan', 'g-keuangan', 'bln-lalu'], 'lain', (u) => uangSd(u, 2)),
  rp('i', ['kemajuan', 'g-keuangan', 'bln-ini', 'Rp'], 'lain', (u) => uangTw(u, 3)),
  { ...rasioRp('x', ['kemajuan', 'g-keuangan', 'bln-ini', 'persen'], 'lain', 'i', 'p'), longgar: true },
  rpDari('d', ['kemajuan', 'g-keuangan', 'sd-bln-ini', 'Rp'], 'lain', ['l', 'i'], [], { longgar: true }),
  rasioRp('%', ['kemajuan', 'g-keuangan', 'sd-bln-ini', 'persen'], 'persen-keuangan', 'd', 'p'),
];

const tertimbang: readonly Kolom[] = [
  rp('p', ['dpa'], 'pagu', (u) => u.pagu),
  {
    kunci: 'b',
    judul: ['bobot'],
    role: 'bobot',
    measure: '%',
    bertotal: true,
    isi: hitung('persen', bagi('p', 'p', 'total'), true),
  },
  rp('r', ['real-keuangan'], 'realisasi-keuangan', habis),
  fisik(['g-persen', 'f-persen']),
  rasioRp('%', ['g-persen', 'k-persen'], 'persen-keuangan', 'r', 'p'),
  {
    kunci: 'tf',
    judul: ['g-tertimbang', 'tt-fisik'],
    role: 'tertimbang-fisik',
    measure: '%',
    bertotal: true,
    isi: hitung('persen', {
      nilai: (a) => {
        const [weight, done] = [a('b'), a('f')];
        return weight === null || done === null ? null : (weight * done) / 100;
      },
      excel: () => '{b}*{f}/100',
    }),
  },
  {
    kunci: 'tu',
    judul: ['g-tertimbang', 'tt-uang'],
    role: 'tertimbang-keuangan',
    measure: '%',
    bertotal: true,
    isi: hitung('persen', bagi('r', 'p', 'total'), true),
  },
];

const pergeseran: readonly Kolom[] = [
  rp('m', ['pagu-murni'], 'lain', (u) => u.pagu),
  rp('g', ['pergeseran'], 'lain', (u) => u.bertambah - Math.floor(u.berkurang / 4)),
  rpDari('p', ['pagu-efektif'], 'pagu', ['m', 'g'], [], { persamaan: '{m}+{g}', longgar: true }),
  rp('r', ['terserap'], 'realisasi-keuangan', (u) => Math.floor(habis(u) * 0.7)),
  beda('s', ['sisa-pagu'], 'sisa-pagu', 'p', 'r'),
  rasioRp('%', ['serapan'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
];

/** Lebih/(kurang) is what came in beyond what was aimed at: the other way round than a sisa. */
const pendapatan: readonly Kolom[] = [
  rp('p', ['target-apbd'], 'anggaran', (u) => u.pagu),
  rp('r', ['realisasi'], 'realisasi', habis),
  beda('s', ['lebih-kurang'], 'lain', 'r', 'p', { longgar: true }),
  rasioRp('%', ['persen-real'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
];

const SD = ['sd-1', 'sd-2', 'sd-3', 'sd-4'] as const;
const pajak: readonly Kolom[] = [
  rp('p', ['target-apbd'], 'lain', (u) => u.pagu),
  ...SD.flatMap((sd, at): Kolom[] => [
    rp(`t${at}`, [sd, 'target'], 'target', (u) => kasSd(u, at), { period: at + 1 }),
    rp(`r${at}`, [sd, 'realisasi'], 'realisasi-tw', (u) => uangSd(u, at), { period: at + 1 }),
    rasioRp(`c${at}`, [sd, 'prosen'], 'capaian', `r${at}`, `t${at}`, { period: at + 1 }),
  ]),
  beda('s', ['lebih-kurang'], 'lain', 'r3', 'p', { longgar: true }),
];

const SERAP = ['sd-lalu', 'tw-ini', 'sd-ini'] as const;
const rencanaSerap: readonly Kolom[] = [
  ...(['g-rencana-serap', 'g-hasil-serap'] as const).flatMap((grup): Kolom[] => {
    const isRencana = grup === 'g-rencana-serap';
    const [of, sd] = isRencana ? [kasTw, kasSd] : [uangTw, uangSd];
    const x = isRencana ? 'n' : 'h';
    return [
      rp(`${x}0`, [grup, 'sd-lalu'], 'lain', (u) => sd(u, 1)),
      rp(`${x}1`, [grup, 'tw-ini'], 'lain', (u) => of(u, 2)),
      rpDari(`${x}2`, [grup, 'sd-ini'], 'lain', [`${x}0`, `${x}1`], [], { longgar: true }),
    ];
  }),
  ...SERAP.map((at, n) => rasioRp(`y${n}`, ['g-persen-serap', at], 'lain', `h${n}`, `n${n}`, { longgar: true })),
];

const dak: readonly Kolom[] = [
  satuan(['g-rencana-dak', 'satuan']),
  k('v', ['g-rencana-dak', 'volume-paket'], 'lain', (u) => u.target),
  k('w', ['g-rencana-dak', 'manfaat'], 'lain', (u) => u.target * 12 + 7),
  rp('p', ['g-rencana-dak', 'jumlah-dak'], 'pagu', (u) => u.pagu),
  rp('a', ['g-pelaksanaan', 'swakelola'], 'lain', (u) => Math.floor(u.pagu * 0.35)),
  rp('o', ['g-pelaksanaan', 'kontraktual'], 'lain', (u) => u.pagu - Math.floor(u.pagu * 0.35)),
  fisik(['g-realisasi', 'f-dak']),
  rasioRp('%', ['g-realisasi', 'k-dak'], 'persen-keuangan', 'r', 'p'),
  rp('r', ['g-realisasi', 'u-dak'], 'realisasi-keuangan', habis),
  teks('ya', ['g-sesuai', 'ya'], 'lain', ({ nama }) => (nama.length % 4 > 0 ? '√' : '')),
  teks('tidak', ['g-sesuai', 'tidak'], 'lain', ({ nama }) => (nama.length % 4 > 0 ? '' : '√')),
];

const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'] as const;
const kas: readonly Kolom[] = [
  rp('p', ['pagu'], 'pagu', (u) => u.pagu),
  ...BULAN.map((name, at) =>
    rp(`m${at}`, ['g-kas', `=${name}`], 'lain', (u) => sebulan(kasTw(u, Math.floor(at / 3)), at)),
  ),
  rpDari('j', ['jumlah-kas'], 'lain', BULAN.map((_, at) => `m${at}`), [], { longgar: true }), // prettier-ignore
];

const prognosis: readonly Kolom[] = [
  rp('p', ['jumlah-anggaran'], 'anggaran', (u) => u.pagu),
  rp('r', ['smt-k'], 'realisasi', (u) => uangSd(u, 1)),
  beda('s', ['smt-sisa'], 'sisa-pagu', 'p', 'r'),
  rp('g', ['prognosis'], 'lain', (u) => Math.floor((u.pagu - uangSd(u, 1)) * 0.92)),
];

const unit = (kunci: string, judul: Kolom['judul'], role: Kolom['role'], nilai: (u: Uang) => number): Kolom => ({
  kunci,
  judul,
  role,
  measure: 'K',
  isi: { jenis: 'uang', daun: nilai, polos: true },
});
const aset: readonly Kolom[] = [
  unit('ak', ['a-awal', 'a-unit'], 'awal', (u) => (u.pagu % 60) + 5),
  rp('a', ['a-awal', 'a-nilai'], 'awal', (u) => u.pagu),
  unit('tk', ['a-tambah', 'a-unit'], 'bertambah', (u) => u.bertambah % 7),
  rp('t', ['a-tambah', 'a-nilai'], 'bertambah', (u) => u.bertambah),
  unit('kk', ['a-kurang', 'a-unit'], 'berkurang', (u) => u.berkurang % 5),
  rp('k', ['a-kurang', 'a-nilai'], 'berkurang', (u) => u.berkurang),
  {
    kunci: 'xk',
    judul: ['a-akhir', 'a-unit'],
    role: 'akhir',
    measure: 'K',
    isi: { jenis: 'uang', daun: jumlahkan(['ak', 'tk'], ['kk']), polos: true },
  },
  rpDari('x', ['a-akhir', 'a-nilai'], 'akhir', ['a', 't'], ['k'], { persamaan: '{a}+{t}-{k}' }),
];

export const deviasiSkpd: readonly Kolom[] = [
  rp('p', ['pagu'], 'pagu', (u) => u.pagu),
  rencanaFisik(['g-fisik', 'renc']),
  fisik(['g-fisik', 'real']),
  deviasi('d', ['g-fisik', 'devi'], 'f', 'c'),
  persenIsi('e', ['g-keuangan', 'renc'], 'lain', (s) => Math.min(100, 40 + (s.nama.length % 50))),
  rp('r', ['g-keuangan', 'real', 'Rp'], 'realisasi-keuangan', habis),
  rasioRp('%', ['g-keuangan', 'real', 'persen'], 'persen-keuangan', 'r', 'p'),
  deviasi('h', ['g-keuangan', 'devi'], '%', 'e'),
];

const rfk = { judul: 't-rfk', penutup: 'jumlah', kanan: [], teks: [] } as const;

export const KEUANGAN_UJI: readonly Layout[] = [
  { ...rfk, id: 'u-rfk-dpa', pohon: 'renja', teks: ['sumber'], kolom: () => dpa },
  { ...rfk, id: 'u-rfk-tertimbang', pohon: 'renja', kanan: ['unit', 'ket'], kolom: () => tertimbang },
  { ...rfk, id: 'u-pergeseran', pohon: 'renja', kolom: () => pergeseran },
  { ...rfk, id: 'u-pendapatan', judul: 't-lra', pohon: 'pendapatan', nama: 'nama-pajak', kolom: () => pendapatan },
  { ...rfk, id: 'u-pajak-triwulan', judul: 't-pajak', pohon: 'pajak', nama: 'nama-pajak', kolom: () => pajak },
  {
    ...rfk,
    id: 'u-rencana-serap',
    judul: 't-rekap',
    pohon: 'rekening',
    nama: 'nama-belanja',
    kolom: () => rencanaSerap,
  },
  {
    ...rfk,
    id: 'u-dak-fisik',
    judul: 't-dak',
    pohon: 'datar',
    nama: 'nama-paket',
    teks: ['lokasi'],
    kanan: ['ket'],
    kolom: () => dak,
  },
  { ...rfk, id: 'u-anggaran-kas', judul: 't-kas', pohon: 'rekening', nama: 'nama-belanja', kolom: () => kas },
  {
    ...rfk,
    id: 'u-prognosis',
    judul: 't-lra',
    pohon: 'rekening',
    nama: 'nama-belanja',
    kanan: ['ket'],
    kolom: () => prognosis,
  },
  { ...rfk, id: 'u-aset-unit', judul: 't-aset', pohon: 'aset', nama: 'nama-barang', kanan: ['ket'], kolom: () => aset },
];
