/** Plans, blind: renstra with targets and pagu by year, with money only, perubahan in percent, two sides of a review, two years. */
import type { Kolom, Layout } from './types';
import { beda, k, rasioRp, rp, rpDari, satuan, sumber, TAHUN, teks } from './uji-kolom';

const indikatif: readonly Kolom[] = [
  k('a', ['baseline'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, ['g-indikatif', tahun, 'thn-target'], 'target', (u) => u.target + at, { nomor: `y${at}` }),
    rp(`r${at}`, ['g-indikatif', tahun, 'thn-pagu'], 'pagu', (u) => u.tahun[at] ?? 0, { nomor: `y${at}` }),
  ]),
];

const kebutuhan: readonly Kolom[] = [
  k('a', ['target-akhir'], 'target-renstra', (u) => u.renstra),
  satuan(['satuan']),
  ...TAHUN.map((tahun, at) => rp(`r${at}`, ['g-kebutuhan', tahun], 'pagu', (u) => u.tahun[at] ?? 0)),
  rpDari('x', ['total-dana'], 'target-renstra', TAHUN.map((_, at) => `r${at}`), [], {
    persamaan: '{r0}+{r1}+{r2}+{r3}+{r4}',
  }), // prettier-ignore
];

const perubahan: readonly Kolom[] = [
  k('tk', ['target-ubah'], 'target', (u) => u.target),
  rp('a', ['g-sebelum-sesudah', 'sebelum'], 'pagu', (u) => u.pagu),
  rp('n', ['g-sebelum-sesudah', 'sesudah'], 'pagu', (u) => u.pagu + u.bertambah - u.berkurang),
  beda('s', ['g-ubah', 'ubah-rp'], 'bertambah', 'n', 'a'),
  rasioRp('y', ['g-ubah', 'prosen'], 'lain', 's', 'a', { longgar: true }),
];

const lokasi = (grup: 'g-awal' | 'g-analisis'): Kolom =>
  teks(`l-${grup}`, [grup, 'lokasi-kolom'], 'lokasi', ({ nama }) =>
    nama.length % 2 === 0 ? 'Kabupaten' : '12 Kecamatan',
  );
const review: readonly Kolom[] = [
  lokasi('g-awal'),
  k('ak', ['g-awal', 'target-capaian'], 'target', (u) => u.target),
  rp('a', ['g-awal', 'kebutuhan-dana'], 'pagu', (u) => u.pagu),
  lokasi('g-analisis'),
  k('nk', ['g-analisis', 'target-capaian'], 'target', (u) => u.maju),
  rp('n', ['g-analisis', 'kebutuhan-dana'], 'pagu', (u) => u.maju + u.bertambah),
];

const duaTahun: readonly Kolom[] = [
  k('tk', ['=Tahun Rencana', 'target-capaian'], 'target', (u) => u.target),
  rp('p', ['=Tahun Rencana', 'kebutuhan-dana'], 'pagu', (u) => u.pagu),
  sumber(['=Tahun Rencana', 'sumber']),
  teks('lokasi', ['=Tahun Rencana', 'lokasi'], 'lokasi', ({ nama }) => (nama.length % 3 === 0 ? 'Desa' : 'Kabupaten')),
  k('mk', ['=Prakiraan Maju (N+1)', 'target-capaian'], 'target-maju', (u) => u.maju),
  rp('m', ['=Prakiraan Maju (N+1)', 'kebutuhan-dana'], 'pagu-maju', (u) => u.maju),
];

const plan = { pohon: 'renja', kanan: [], teks: ['indikator'] } as const;

export const RENCANA_UJI: readonly Layout[] = [
  { ...plan, id: 'u-renstra-indikatif', judul: 't-c27', penutup: 'tanpa', kanan: ['ket'], kolom: () => indikatif },
  { ...plan, id: 'u-renstra-kebutuhan', judul: 't-c27', penutup: 'jumlah', kanan: ['unit'], kolom: () => kebutuhan },
  {
    ...plan,
    id: 'u-perubahan-persen',
    judul: 't-c33',
    penutup: 'jumlah',
    teks: ['lokasi', 'sumber'],
    kolom: () => perubahan,
  },
  { ...plan, id: 'u-review', judul: 't-c31', penutup: 'jumlah', kanan: ['ket'], kolom: () => review },
  {
    ...plan,
    id: 'u-renja-dua-tahun',
    judul: 't-c33',
    penutup: 'jumlah',
    teks: ['indikator', 'satuan', 'kelompok'],
    lanjutan: true,
    kolom: () => duaTahun,
  },
];
