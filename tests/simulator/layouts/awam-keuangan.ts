/** Money and progress of the half "awam": by month and quarter, SPJ, LRA, RFK, packages of work, plans. */
import { kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { di, gabung, lepas, nisbah, porsi, tertimbang, uangBulan } from './penguji-kolom';
import type { Simpul, Uang } from '../tree';
import type { Kunci } from '../wordings';
import { jumlahkan, type Kolom, type Konteks, type Layout, type Rumus } from './types';
import { beda, deviasi, fisik, habis, k, kasSd, kasTw, persenIsi, rasioRp, rencanaFisik, rp, rpDari, satuan, sebulan, sumber, TAHUN, teks, terisi, TW, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Ags', 'Sep', 'Okt', 'Nov', 'Des'] as const;
const keBulan = BULAN.map((_, at) => `m${at}`);

/** What each month was spent, its sum, and what is left. */
const perBulan: readonly Kolom[] = [
  pagu,
  ...BULAN.map((nama, at) => rp(`m${at}`, ['g-bulan', `=${nama}`], 'lain', (u) => uangBulan(u, at))),
  gabung('r', ['bulan-jumlah'], keBulan, 'realisasi-keuangan'),
  persen,
  sisa,
];
/** Cash that is planned for each month. */
const kasBulan: readonly Kolom[] = [
  pagu,
  ...BULAN.map((nama, at) => rp(`m${at}`, ['g-kas', `=${nama}`], 'lain', (u) => sebulan(kasTw(u, Math.floor(at / 3)), at))),
  gabung('r', ['kas-jumlah'], keBulan),
]; // prettier-ignore

/** Quarters of three months with a sum each, as cash books have them. */
const bulanTriwulan: readonly Kolom[] = [
  pagu,
  ...TW.flatMap((tw, at): Kolom[] => {
    const own = [0, 1, 2].map((one) => at * 3 + one);
    return [
      ...own.map((one) => rp(`m${one}`, [tw, `=${BULAN[one] ?? ''}`], 'lain', (u) => uangBulan(u, one))),
      gabung(`q${at}`, [tw, 'tw-jumlah'], own.map((one) => `m${one}`)),
    ];
  }),
  gabung('r', ['bulan-jumlah'], ['q0', 'q1', 'q2', 'q3'], 'realisasi-keuangan'),
  persen,
]; // prettier-ignore

/** LRA by quarters. */
const lraTriwulan = (c: Konteks): Kolom[] => [
  rp('p', ['lra-anggaran'], 'anggaran', (u) => u.pagu),
  ...TW.map((tw, at) => rp(`r${at}`, ['g-lra-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 })),
  rpDari('r', ['lra-realisasi'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
  rasioRp('%', ['lra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  beda('s', ['lra-sisa'], 'sisa-pagu', 'p', 'r'),
]; // prettier-ignore
/** Before and after the change, and what was spent of the latter. */
const lraUbah: readonly Kolom[] = [
  rp('a', ['lra-murni'], 'lain', (u) => u.pagu + u.berkurang - Math.floor(u.bertambah / 4)),
  rp('p', ['lra-ubah'], 'anggaran', (u) => u.pagu),
  selisih('z', ['lra-tambah'], 'p', 'a'),
  rp('r', ['lra-realisasi'], 'realisasi', habis),
  rasioRp('%', ['lra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  selisih('y', ['lra-lebih'], 'r', 'p'),
];

const spjTiga = (grup: Kunci, x: string, share: number): Kolom[] => {
  const part = (value: number): number => Math.floor((value * share) / 100);
  return [
    rp(`${x}l`, [grup, 'spj-lalu'], 'lain', (u) => part(uangSd(u, 2))),
    rp(`${x}i`, [grup, 'spj-ini'], 'lain', (u) => part(uangTw(u, 3))),
    gabung(`${x}s`, [grup, 'spj-sd'], [`${x}l`, `${x}i`]),
  ];
};
/** A treasurer's SPJ: LS and UP/GU/TU, each up to last month, now, and both. */
const spj: readonly Kolom[] = [
  rp('p', ['lra-anggaran'], 'pagu', (u) => u.pagu),
  ...spjTiga('g-ls', 'a', 69),
  ...spjTiga('g-up', 'b', 31),
  gabung('r', ['spj-jumlah'], ['as', 'bs'], 'realisasi-keuangan'),
  beda('s', ['sisa'], 'sisa-pagu', 'p', 'r'),
];

const deviasiKas: readonly Kolom[] = [
  pagu,
  rencanaFisik(['g-fisik', 'renc']),
  fisik(['g-fisik', 'real']),
  deviasi('d', ['g-fisik', 'dev'], 'f', 'c'),
  rp('n', ['g-uang', 'renc-kas'], 'lain', (u) => kasSd(u, 2)),
  rp('r', ['g-uang', 'serap'], 'realisasi-keuangan', (u) => uangSd(u, 2)),
  rasioRp('%', ['g-uang', 'serap-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  beda('s', ['g-uang', 'sisa'], 'sisa-pagu', 'p', 'r'),
];
const berbobot: readonly Kolom[] = [
  pagu,
  porsi('b', ['bobot'], 'p'),
  fisik(['g-fisik', 'real']),
  tertimbang('t', ['g-fisik', 'tertimbang'], 'b', 'f', 'tertimbang-fisik'),
  ...di('g-uang', [serap, persen, sisa]),
];

const vol = ({ rp: own }: Simpul): number => 1 + ((own?.pagu ?? 0) % 9);
const harga = (simpul: Simpul): number => Math.floor((simpul.rp?.pagu ?? 0) / vol(simpul) / 1000) * 1000 + 1000;
/** Volume × price. */
const kali: Rumus = {
  nilai: (ambil) => {
    const [v, h] = [ambil('v'), ambil('h')];
    return v === null || h === null ? null : v * h;
  },
  excel: () => '{v}*{h}',
};
/** Packages: how many, at what price, what they make, what is paid. */
const paket: readonly Kolom[] = [
  lepas('v', ['g-rincian', 'volume'], vol),
  teks('sat', ['g-rincian', 'satuan'], 'lain', ({ nama }) => ['Paket', 'Unit', 'Ruang', 'Titik'][nama.length % 4] ?? ''),
  lepas('h', ['g-rincian', 'harga'], harga),
  { kunci: 'p', judul: ['g-rincian', 'nilai'], role: 'pagu', measure: 'Rp', persamaan: '{v}x{h}', nyata: true, isi: { jenis: 'uang', daun: kali } },
  serap,
  persen,
  kemajuan,
]; // prettier-ignore

/** DAK with what the kabupaten adds. */
const dak: readonly Kolom[] = [
  rp('a', ['g-dana', 'dak'], 'lain', (u) => u.pagu),
  rp('b', ['g-dana', 'pendamping'], 'lain', (u) => Math.floor(u.pagu / 10)),
  gabung('p', ['g-dana', 'dana-jumlah'], ['a', 'b'], 'pagu'),
  serap,
  persen,
  kemajuan,
];
/** Progress by quarter beside what is paid. */
const fisikTw = (c: Konteks): Kolom[] => [
  pagu,
  ...TW.flatMap((tw, at): Kolom[] =>
    at < c.triwulan
      ? [
          persenIsi(`f${at}`, [tw, 'real-fisik'], 'lain', (s) => Math.floor((s.fisik * ([19, 44, 73, 100][at] ?? 0)) / 100)),
          rp(`r${at}`, [tw, 'real-uang'], 'realisasi-tw', (u) => uangSd(u, at), { period: at + 1 }),
          nisbah(`y${at}`, [tw, 'real-persen'], `r${at}`, 'p'),
        ]
      : [],
  ),
]; // prettier-ignore

const tc33: readonly Kolom[] = [
  k('tk', ['g-n', 'target-n'], 'target', (u) => u.target),
  satuan(['g-n', 'satuan']),
  rp('p', ['g-n', 'pagu-n'], 'pagu', (u) => u.pagu),
  sumber(['g-n', 'sumber']),
  k('mk', ['g-maju', 'target-maju'], 'target-maju', (u) => u.maju),
  rp('m', ['g-maju', 'pagu-maju'], 'pagu-maju', (u) => u.maju),
];
/** Five years of K and Rp, and the money that they make. */
const tc27: readonly Kolom[] = [
  ...TAHUN.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, ['g-lima', tahun, 'K'], 'target', (u) => u.target + at, { nomor: tahun }),
    rp(`y${at}`, ['g-lima', tahun, 'Rp'], 'pagu', (u: Uang) => u.tahun[at] ?? 0, { nomor: tahun }),
  ]),
  {
    kunci: 'x',
    judul: ['g-lima', 'lima-total'],
    role: 'target-renstra',
    measure: 'Rp',
    isi: { jenis: 'uang', daun: jumlahkan(TAHUN.map((_, at) => `y${at}`)) },
  },
];

const uang = { judul: 't-rfk', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const renja = { ...uang, pohon: 'renja' } as const;
const rekening = { ...uang, judul: 't-lra', pohon: 'rekening', nama: 'nama-rek' } as const;
const berTriwulan = { judul: 't-lra', penutup: 'jumlah', teks: [] } as const;

export const KEUANGAN_AWAM: readonly Layout[] = [
  { ...renja, id: 'a-per-bulan', judul: 't-bulan', kolom: () => perBulan },
  { ...renja, id: 'a-kas-bulan', judul: 't-kas', kolom: () => kasBulan },
  { ...rekening, id: 'a-bulan-triwulan', judul: 't-bulan', kolom: () => bulanTriwulan },
  { ...berTriwulan, id: 'a-lra-triwulan', pohon: 'rekening', nama: 'nama-rek', kanan: ['ket'], kolom: lraTriwulan },
  { ...rekening, id: 'a-lra-ubah', kolom: () => lraUbah },
  { ...rekening, id: 'a-spj', judul: 't-spj', kolom: () => spj },
  { ...renja, id: 'a-deviasi', teks: ['sumber'], kanan: ['penghambat', 'solusi'], kolom: () => deviasiKas },
  { ...uang, id: 'a-berbobot', pohon: 'datar', nama: 'nama-kerja', teks: ['lokasi'], kanan: ['ket'], kolom: () => berbobot },
  { ...uang, id: 'a-paket', judul: 't-paket', pohon: 'datar', nama: 'nama-kerja', teks: ['lokasi'], kanan: ['unit'], kolom: () => paket },
  { ...uang, id: 'a-dak-bidang', judul: 't-dak', pohon: 'unit', nama: 'nama-bidang', kanan: ['ket'], kolom: () => dak },
  { ...berTriwulan, id: 'a-fisik-tw', judul: 't-rfk', pohon: 'renja', kanan: ['unit'], kolom: fisikTw },
  { ...renja, id: 'a-tc33', judul: 't-c33', teks: ['indikator', 'lokasi'], kanan: ['ket'], lanjutan: true, kolom: () => tc33 },
  { ...renja, id: 'a-tc27', judul: 't-c27', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: () => tc27 },
]; // prettier-ignore
