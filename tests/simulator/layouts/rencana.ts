/** Plans (T-C.33, Tabel 4.1, T-C.27, perubahan) and tables of indicators (IKU, rencana aksi, T-C.29, T-C.24). */
import type { Kunci } from '../wordings';
import { bagi, hitung, jumlahkan, uangDaun, ukuranIsi, type Kolom, type Layout } from './types';

const k = (
  kunci: string,
  judul: Kolom['judul'],
  role: Kolom['role'],
  nilai: Parameters<typeof ukuranIsi>[0],
): Kolom => ({
  kunci,
  judul,
  role,
  measure: 'K',
  isi: ukuranIsi(nilai),
});
const rp = (
  kunci: string,
  judul: Kolom['judul'],
  role: Kolom['role'],
  daun: Parameters<typeof uangDaun>[0],
): Kolom => ({
  kunci,
  judul,
  role,
  measure: 'Rp',
  isi: uangDaun(daun),
});

const c33: readonly Kolom[] = [
  k('tk', ['target-n'], 'target', (u) => u.target),
  rp('p', ['pagu-n'], 'pagu', (u) => u.pagu),
  k('mk', ['maju', 'target-maju'], 'target-maju', (u) => u.maju),
  rp('m', ['maju', 'pagu-maju'], 'pagu-maju', (u) => u.maju),
];
const c33Grup: readonly Kolom[] = [
  k('tk', ['rencana', 'target-n'], 'target', (u) => u.target),
  rp('p', ['rencana', 'pagu-n'], 'pagu', (u) => u.pagu),
  k('mk', ['maju', 'target-maju'], 'target-maju', (u) => u.maju),
  rp('m', ['maju', 'pagu-maju'], 'pagu-maju', (u) => u.maju),
];
const tabel41: readonly Kolom[] = [
  k('nk', ['renstra-akhir-target'], 'target-renstra', (u) => u.renstra),
  k('lk', ['realisasi-n2'], 'realisasi-lalu', (u) => u.lalu),
  k('pk', ['prakiraan-n1'], 'proyeksi', (u) => u.lalu),
  ...c33Grup,
];

const YEARS = ['tahun-1', 'tahun-2', 'tahun-3'] as const satisfies readonly Kunci[];
const c27 = (akhir: boolean): readonly Kolom[] => [
  ...(akhir ? [k('ak', ['kondisi-awal'], 'realisasi-lalu', (u) => u.lalu)] : []),
  ...YEARS.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, [tahun, 'target'], 'target', (u) => u.target + at),
    rp(`r${at}`, [tahun, 'dana'], 'pagu', (u) => u.tahun[at] ?? 0),
  ]),
  ...(akhir
    ? ([
        k('xk', ['akhir-periode', 'target'], 'target-renstra', (u) => u.target + 2),
        {
          kunci: 'x',
          judul: ['akhir-periode', 'dana'],
          role: 'target-renstra',
          measure: 'Rp',
          isi: { jenis: 'uang', daun: jumlahkan(['r0', 'r1', 'r2']) },
        },
      ] satisfies Kolom[])
    : []),
];
const perubahan: readonly Kolom[] = [
  rp('a', ['grup-pagu', 'pokok'], 'pagu', (u) => u.pagu),
  rp('b', ['grup-pagu', 'perubahan'], 'pagu', (u) => u.pagu + u.bertambah - u.berkurang),
  {
    kunci: 's',
    judul: ['grup-pagu', 'selisih'],
    role: 'bertambah',
    measure: 'Rp',
    isi: hitung('uang', jumlahkan(['b'], ['a']), true),
  },
];

const iku: readonly Kolom[] = [
  k('t', ['t-target'], 'target', (u) => u.target),
  k('r', ['t-realisasi'], 'realisasi', (u) =>
    u.cara === 'jumlah' ? u.tw.reduce((a, b) => a + b, 0) : (u.tw[3] ?? null),
  ),
  { kunci: 'c', judul: ['t-capaian'], role: 'capaian', measure: 'K', isi: hitung('persen', bagi('r', 't')) },
];
const TW = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
const running = (values: readonly number[], at: number): number => values.slice(0, at + 1).reduce((a, b) => a + b, 0);
const aksi: readonly Kolom[] = [
  ...TW.map((tw, at): Kolom => ({
    ...k(`t${at}`, ['grup-target', tw], 'target', (u) => u.targetTw[at] ?? null),
    period: at + 1,
  })),
  ...TW.map((tw, at): Kolom => ({
    ...k(`r${at}`, ['grup-realisasi', tw], 'realisasi-tw', (u) =>
      u.cara === 'jumlah' ? running(u.tw, at) : (u.tw[at] ?? null),
    ),
    period: at + 1,
  })),
  ...TW.map((tw, at): Kolom => ({
    kunci: `c${at}`,
    judul: ['grup-capaian', tw],
    role: 'capaian',
    measure: 'K',
    period: at + 1,
    isi: hitung('persen', bagi(`r${at}`, `t${at}`)),
  })),
];
const c29: readonly Kolom[] = [
  k('n', ['target-renstra'], 'target-renstra', (u) => u.renstra),
  k('l', ['realisasi-lalu'], 'realisasi-lalu', (u) => u.lalu),
  k('t', ['c29-target'], 'target', (u) => u.target),
  k('r', ['c29-realisasi'], 'realisasi', (u) =>
    u.cara === 'jumlah' ? u.tw.reduce((a, b) => a + b, 0) : (u.tw[3] ?? null),
  ),
  { kunci: 'c', judul: ['c29-tingkat'], role: 'capaian', measure: 'K', isi: hitung('persen', bagi('r', 't')) },
];
const c24: readonly Kolom[] = [
  ...YEARS.map((tahun, at): Kolom => rp(`a${at}`, ['anggaran-tahun', tahun], 'anggaran', (u) => u.tahun[at] ?? 0)),
  ...YEARS.map((tahun, at): Kolom =>
    rp(`r${at}`, ['realisasi-tahunan', tahun], 'realisasi', (u) =>
      Math.floor(((u.tahun[at] ?? 0) * (5500 + (((u.tw[at] ?? 0) * 7) % 4300))) / 10_000),
    ),
  ),
  ...YEARS.map((tahun, at): Kolom => ({
    kunci: `x${at}`,
    judul: ['rasio-tahunan', tahun],
    role: 'rasio',
    measure: null,
    isi: hitung('persen', bagi(`r${at}`, `a${at}`), true),
  })),
];

const plan = { judul: 't-c33', pohon: 'renja', penutup: 'jumlah', kanan: [] } as const;
const indicators = { pohon: 'indikator', penutup: 'tanpa', kanan: [], nama: 'sasaran' } as const;

export const RENCANA: readonly Layout[] = [
  { ...plan, id: 'tc33', teks: ['indikator', 'lokasi'], kolom: () => c33 },
  {
    ...plan,
    id: 'tc33-grup',
    teks: ['indikator', 'lokasi', 'sumber'],
    kanan: ['ket'],
    kolom: () => c33Grup,
  },
  {
    ...plan,
    id: 'tabel-41',
    penutup: 'tanpa',
    teks: ['indikator'],
    kanan: ['unit'],
    kolom: () => tabel41,
  },
  { ...plan, id: 'tc27', judul: 't-c27', teks: ['indikator'], kanan: ['unit'], kolom: () => c27(true) },
  {
    ...plan,
    id: 'renstra',
    judul: 't-c27',
    penutup: 'tanpa',
    teks: ['indikator', 'satuan'],
    kolom: () => c27(false),
  },
  { ...plan, id: 'perubahan', judul: 't-ubah', teks: ['indikator'], kolom: () => perubahan },
  { ...plan, id: 'perubahan-lokasi', judul: 't-ubah', teks: ['lokasi'], kolom: () => perubahan },
  { ...indicators, id: 'iku', judul: 't-iku', teks: ['indikator', 'satuan'], kolom: () => iku },
  {
    ...indicators,
    id: 'perjanjian-kinerja',
    judul: 't-iku',
    teks: ['indikator', 'satuan'],
    kanan: ['ket'],
    kolom: () => iku,
  },
  {
    ...indicators,
    id: 'rencana-aksi',
    judul: 't-aksi',
    teks: ['indikator', 'satuan'],
    kolom: () => aksi,
  },
  {
    id: 'tc29',
    judul: 't-c29',
    pohon: 'renja',
    penutup: 'tanpa',
    teks: ['indikator', 'satuan'],
    kanan: [],
    kolom: () => c29,
  },
  {
    id: 'tc24',
    judul: 't-c24',
    pohon: 'rekening',
    nama: 'rekening',
    penutup: 'tanpa',
    teks: [],
    kanan: [],
    kolom: () => c24,
  },
];
