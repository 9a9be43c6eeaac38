/** Plans of the half "banding": T-C.33 and Tabel 4.1 with texts among the figures, RKA, renstra in one row and in several, perubahan. */
import type { Simpul } from '../tree';
import type { Kunci } from '../wordings';
import { hitung, jumlahkan, uangDaun, ukuranIsi, type Kolom, type Layout } from './types';

const k = (
  kunci: string,
  judul: Kolom['judul'],
  role: Kolom['role'],
  nilai: Parameters<typeof ukuranIsi>[0],
): Kolom => ({ kunci, judul, role, measure: 'K', isi: ukuranIsi(nilai) });
const rp = (
  kunci: string,
  judul: Kolom['judul'],
  role: Kolom['role'],
  daun: Parameters<typeof uangDaun>[0],
): Kolom => ({ kunci, judul, role, measure: 'Rp', isi: uangDaun(daun) });
const teks = (kunci: Kunci, role: Kolom['role'], of: (simpul: Simpul) => string): Kolom => ({
  kunci: `teks-${kunci}`,
  judul: [kunci],
  role,
  measure: null,
  isi: { jenis: 'teks', teks: (simpul) => (simpul.anak.length > 0 ? '' : of(simpul)) },
});

const sumber = teks('sumber', 'sumber-dana', ({ nama }) => (nama.length % 3 === 0 ? 'DAK Fisik' : 'PAD'));
const lokasi = teks('lokasi', 'lokasi', ({ nama }) => (nama.length % 2 === 0 ? 'Kel. Gunung Sari' : 'Semua Kecamatan'));
const usulan: readonly Kolom[] = [
  k('tk', ['grup-n', 'target-n'], 'target', (u) => u.target),
  rp('p', ['grup-n', 'pagu-n'], 'pagu', (u) => u.pagu),
];
const maju: readonly Kolom[] = [
  k('mk', ['maju', 'target-maju'], 'target-maju', (u) => u.maju),
  rp('m', ['maju', 'pagu-maju'], 'pagu-maju', (u) => u.maju),
];

const tabel41: readonly Kolom[] = [
  k('nk', ['renstra-akhir-target'], 'target-renstra', (u) => u.renstra),
  k('lk', ['realisasi-n2'], 'lain', (u) => u.lalu),
  k('pk', ['prakiraan-n1'], 'lain', (u) => u.lalu),
  ...usulan,
  lokasi,
  sumber,
  teks('prioritas', 'lain', () => 'Pertumbuhan ekonomi inklusif'),
  teks('kelompok', 'kelompok-sasaran', () => 'Warga kurang mampu'),
  ...maju,
];

const operasi = (value: number): number => Math.floor((value * 6) / 10);
const rka: readonly Kolom[] = [
  rp('l', ['rka-lalu'], 'lain', (u) => u.lalu),
  rp('o', ['rka-grup', 'operasi'], 'lain', (u) => operasi(u.pagu)),
  rp('d', ['rka-grup', 'modal'], 'lain', (u) => u.pagu - operasi(u.pagu)),
  {
    kunci: 'p',
    judul: ['rka-grup', 'subtotal'],
    role: 'pagu',
    measure: 'Rp',
    longgar: true,
    isi: { jenis: 'uang', daun: jumlahkan(['o', 'd']) },
  },
  rp('m', ['rka-maju'], 'lain', (u) => u.maju),
];

const YEARS = ['tahun-1', 'tahun-2', 'tahun-3', 'tahun-4', 'tahun-5'] as const;
const years = (n: number): Kolom[] =>
  YEARS.slice(0, n).flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, [tahun, 'target'], 'target', (u) => u.target + at),
    rp(`r${at}`, [tahun, 'dana'], 'pagu', (u) => u.tahun[at] ?? 0),
  ]);
const renstra: readonly Kolom[] = [
  k('ak', ['kondisi-awal'], 'realisasi-lalu', (u) => u.lalu),
  ...years(5),
  k('xk', ['akhir-periode', 'target'], 'target-renstra', (u) => u.target + 4),
  {
    kunci: 'x',
    judul: ['akhir-periode', 'dana'],
    role: 'target-renstra',
    measure: 'Rp',
    isi: { jenis: 'uang', daun: jumlahkan(YEARS.map((_, at) => `r${at}`)) },
  },
];

const perubahan: readonly Kolom[] = [
  k('tk', ['murni', 'target'], 'target', (u) => u.target),
  rp('a', ['murni', 'dana'], 'pagu', (u) => u.pagu),
  k('uk', ['geser', 'target'], 'target', (u) => u.maju),
  rp('b', ['geser', 'dana'], 'pagu', (u) => u.pagu + u.bertambah - u.berkurang),
  {
    kunci: 's',
    judul: ['beda'],
    role: 'lain',
    measure: 'Rp',
    isi: hitung('uang', jumlahkan(['b'], ['a']), true),
  },
];

const plan = { judul: 't-c33', pohon: 'renja', penutup: 'jumlah', kanan: [] } as const;

export const RENCANA_BANDING: readonly Layout[] = [
  {
    ...plan,
    id: 'b-tc33-sumber',
    teks: ['indikator', 'lokasi'],
    kanan: ['ket'],
    kolom: () => [...usulan, sumber, ...maju],
  },
  { ...plan, id: 'b-tabel-41', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: () => tabel41 },
  { ...plan, id: 'b-rka', judul: 't-rka', teks: ['sumber', 'lokasi'], kolom: () => rka },
  { ...plan, id: 'b-renstra-sebaris', judul: 't-c27', teks: ['indikator'], kanan: ['unit'], kolom: () => renstra },
  {
    ...plan,
    id: 'b-renstra-berbaris',
    judul: 't-c27',
    penutup: 'tanpa',
    teks: ['indikator', 'satuan'],
    lanjutan: true,
    kolom: () => years(4),
  },
  { ...plan, id: 'b-perubahan', judul: 't-ubah', teks: ['indikator'], kanan: ['ket'], kolom: () => perubahan },
];
