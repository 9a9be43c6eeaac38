/** Money and progress of the half "buta": cards, PPTK, cash by month and quarter, contracts, accounts, stocks, plans. */
import { catatan, celah, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { bagian, banyak, banyakDari, berTw, gabung, lepas, nisbah } from './penguji-kolom';
import type { Simpul } from '../tree';
import { jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import { beda, habis, k, kasSd, kasTw, persenIsi, rasioRp, rp, rpDari, satuan, sumber, TAHUN, terisi, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

const bulan = (u: Parameters<typeof uangSd>[0], at: number): number => {
  const quarter = Math.floor(at / 3);
  return quarter === 0
    ? Math.floor((uangTw(u, 0) * (at + 1)) / 3)
    : uangSd(u, quarter - 1) + Math.floor((uangTw(u, quarter) * ((at % 3) + 1)) / 3);
};
const BULAN = ['Jan', 'Peb', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agt', 'Sept', 'Okt', 'Nop', 'Des'] as const;

/** A card: what was paid before, now, and both. */
const kartu: readonly Kolom[] = [
  pagu,
  catatan('no', ['no-sp2d'], ({ nama }) => `0${nama.length}.1/LS tgl ${(nama.length % 27) + 1} Nov`),
  rp('l', ['g-sp2d', 'sd-lalu'], 'lain', (u) => uangSd(u, 2)),
  rp('i', ['g-sp2d', 'kini'], 'lain', (u) => uangTw(u, 3)),
  rpDari('r', ['g-sp2d', 'sd-kini'], 'realisasi-keuangan', ['l', 'i'], [], { persamaan: '{l}+{i}', nyata: true }),
  persen,
  sisa,
];
const pptk: readonly Kolom[] = [
  pagu,
  rp('n', ['kas'], 'lain', (u) => kasSd(u, 2)),
  rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, 2)),
  nisbah('y', ['kas-persen'], 'r', 'n'),
  persen,
  kemajuan,
  sisa,
];
/** What had been spent by the end of every month. */
const sdBulan: readonly Kolom[] = [
  pagu,
  ...BULAN.map((nama, at) => rp(`m${at}`, ['g-bulan', `=${nama}`], 'lain', (u) => bulan(u, at))),
  nisbah('y', ['posisi-persen'], 'm11', 'p'),
  selisih('z', ['posisi-sisa'], 'p', 'm11'),
];
/** Cash planned and spent in each quarter. */
const kasTriwulan = (c: Konteks): Kolom[] => [
  pagu,
  ...berTw((tw, at) => [
    rp(`n${at}`, [tw, 'kas-tw'], 'target', (u) => kasTw(u, at), { period: at + 1 }),
    rp(`r${at}`, [tw, 'hasil-kas'], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  ]),
  rpDari('r', ['hasil-total'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
  rasioRp('c', ['serap-persen'], 'capaian', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  beda('s', ['sisa'], 'sisa-pagu', 'p', 'r'),
]; // prettier-ignore
const naik = ({ fisik }: Simpul, at: number): number => Math.floor((fisik * ([22, 47, 76, 100][at] ?? 0)) / 100);
/** Progress by quarter, then money by quarter, both running. */
const fisikUang = (c: Konteks): Kolom[] => [
  pagu,
  ...berTw((tw, at) => (at < c.triwulan ? [persenIsi(`f${at}`, ['g-fisik', tw], 'lain', (s) => naik(s, at))] : [])),
  celah('tengah'),
  ...berTw((tw, at) => [
    rp(`r${at}`, ['g-keu', tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangSd(u, at) : null), { period: at + 1 }),
  ]),
  ...berTw((_, at) => (at === c.triwulan - 1 ? [nisbah('y', ['serap-persen'], `r${at}`, 'p')] : [])),
];

const vol = ({ nama }: Simpul): number => 3 + (nama.length % 11);
const dakFisik: readonly Kolom[] = [
  lepas('v', ['g-volume', 'vol-rencana'], vol),
  lepas('w', ['g-volume', 'vol-hasil'], (s) => Math.min(vol(s), 1 + Math.floor((vol(s) * s.fisik) / 100))),
  pagu,
  rp('k', ['nilai-kontrak'], 'lain', (u) => u.pagu - Math.floor((u.pagu - habis(u)) / 4)),
  selisih('z', ['sisa-lelang'], 'p', 'k'),
  serap,
  persen,
  kemajuan,
];
const kontrak: readonly Kolom[] = [
  catatan('cv', ['penyedia'], ({ nama }) => `CV. ${['Karya', 'Mitra', 'Sinar'][nama.length % 3] ?? ''} Contoh`),
  catatan('tgl', ['tgl-kontrak'], ({ nama }) => `${(nama.length % 27) + 1}/04`),
  rp('k', ['nilai-kontrak'], 'lain', (u) => u.pagu - Math.floor((u.pagu - habis(u)) / 5)),
  rp('a', ['g-bayar', 'uang-muka'], 'lain', (u) => bagian(habis(u), 28)),
  rp('b', ['g-bayar', 'termin-1'], 'lain', (u) => bagian(habis(u), 41)),
  rp('d', ['g-bayar', 'termin-2'], 'lain', (u) => bagian(habis(u), 25)),
  gabung('j', ['g-bayar', 'bayar-jumlah'], ['a', 'b', 'd']),
  nisbah('y', ['bayar-persen'], 'j', 'k'),
  selisih('z', ['bayar-sisa'], 'k', 'j'),
  kemajuan,
];

const lra: readonly Kolom[] = [
  rp('p', ['lra-angg'], 'anggaran', (u) => u.pagu),
  rp('r', ['lra-real'], 'realisasi', habis),
  beda('s', ['lra-sisa'], 'sisa-pagu', 'p', 'r'),
  rasioRp('%', ['lra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  rp('l', ['lra-lalu'], 'lain', (u) => u.lalu),
];
const stok: readonly Kolom[] = [
  banyak('ak', ['stok-awal', 'stok-unit'], (u) => (u.pagu % 90) + 15, 'awal'),
  rp('a', ['stok-awal', 'stok-nilai'], 'awal', (u) => u.pagu),
  banyak('tk', ['stok-masuk', 'stok-unit'], (u) => u.bertambah % 13, 'bertambah'),
  rp('t', ['stok-masuk', 'stok-nilai'], 'bertambah', (u) => u.bertambah),
  banyak('kk', ['stok-keluar', 'stok-unit'], (u) => u.berkurang % 8, 'berkurang'),
  rp('k', ['stok-keluar', 'stok-nilai'], 'berkurang', (u) => u.berkurang),
  banyakDari('xk', ['stok-akhir', 'stok-unit'], ['ak', 'tk'], ['kk'], 'akhir'),
  { ...rpDari('x', ['stok-akhir', 'stok-nilai'], 'akhir', ['a', 't'], ['k']), persamaan: '{a}+{t}-{k}' },
];

/** Plans: T-C.33, five years of money, what was shifted. */
const tc33: readonly Kolom[] = [
  k('tk', ['g-rencana', 'target-n'], 'target', (u) => u.target),
  satuan(['g-rencana', 'satuan']),
  rp('p', ['g-rencana', 'pagu-n'], 'pagu', (u) => u.pagu),
  sumber(['g-rencana', 'sumber']),
  k('mk', ['g-maju', 'target-maju'], 'target-maju', (u) => u.maju),
  rp('m', ['g-maju', 'pagu-maju'], 'pagu-maju', (u) => u.maju),
];
const limaTahun: readonly Kolom[] = [
  ...TAHUN.map((tahun, at) => rp(`y${at}`, ['g-dana', tahun], 'pagu', (u) => u.tahun[at] ?? 0)),
  rpDari('x', ['dana-total'], 'target-renstra', TAHUN.map((_, at) => `y${at}`), [], { persamaan: '{y0}+{y1}+{y2}+{y3}+{y4}' }),
]; // prettier-ignore
const geser: readonly Kolom[] = [
  rp('a', ['geser-awal'], 'lain', (u) => u.pagu),
  rp('t', ['geser-tambah'], 'lain', (u) => u.bertambah),
  rp('k', ['geser-kurang'], 'lain', (u) => u.berkurang),
  {
    kunci: 'p',
    judul: ['geser-akhir'],
    role: 'pagu',
    measure: 'Rp',
    persamaan: '{a}+{t}-{k}',
    nyata: true,
    isi: { jenis: 'uang', daun: jumlahkan(['a', 't'], ['k']) },
  },
];

const uang = { judul: 't-rfk', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const renja = { ...uang, pohon: 'renja' } as const;
const rekening = { ...uang, judul: 't-lra', pohon: 'rekening', nama: 'nama-rek' } as const;

export const KEUANGAN_BUTA: readonly Layout[] = [
  { ...rekening, id: 'x-kartu-kendali', judul: 't-kartu', kanan: ['ket'], kolom: () => kartu },
  { ...uang, id: 'x-pptk', judul: 't-pptk', pohon: 'datar', nama: 'nama-kerja', teks: ['lokasi'], kanan: ['penghambat', 'solusi'], kolom: () => pptk },
  { ...renja, id: 'x-pptk-pohon', judul: 't-pptk', kanan: ['ket'], jumlahProgram: true, kolom: () => pptk },
  { ...renja, id: 'x-sd-bulan', judul: 't-bulan', kolom: () => sdBulan },
  { ...uang, id: 'x-sd-bulan-kantor', judul: 't-bulan', pohon: 'kantor', nama: 'nama-opd', kolom: () => sdBulan },
  { judul: 't-rfk', penutup: 'jumlah', teks: [], kanan: ['ket'], pohon: 'renja', id: 'x-kas-triwulan', kolom: kasTriwulan },
  { judul: 't-rekap', penutup: 'jumlah', teks: [], kanan: [], pohon: 'kantor', nama: 'nama-opd', id: 'x-kas-kantor', kolom: kasTriwulan },
  { judul: 't-rfk', penutup: 'jumlah', teks: ['sumber'], kanan: ['unit'], pohon: 'renja', id: 'x-fisik-uang', kolom: fisikUang },
  { ...uang, id: 'x-dak-fisik', judul: 't-dak', pohon: 'kelompok', nama: 'nama-bidang', kanan: ['ket'], kolom: () => dakFisik },
  { ...uang, id: 'x-kontrak', judul: 't-kontrak', pohon: 'datar', nama: 'nama-kerja', teks: ['lokasi'], kanan: ['unit'], kolom: () => kontrak },
  { ...rekening, id: 'x-lra', kolom: () => lra },
  { ...rekening, id: 'x-persediaan', judul: 't-stok', pohon: 'aset', nama: 'nama-stok', kanan: ['ket'], kolom: () => stok },
  { ...renja, id: 'x-tc33', judul: 't-c33', teks: ['indikator', 'lokasi'], kanan: ['unit'], lanjutan: true, kolom: () => tc33 },
  { ...renja, id: 'x-lima-tahun', judul: 't-c27', teks: ['indikator'], kanan: ['unit'], kolom: () => limaTahun },
  { ...renja, id: 'x-geser', judul: 't-geser', kanan: ['ket'], kolom: () => geser },
]; // prettier-ignore
