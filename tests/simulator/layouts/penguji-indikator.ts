/** Tables of indicators of the half "penguji": IKU with their direction, PK, IKK, SPM, T-C.23, T-C.29, T-C.30, efficiency. */
import { dua, lepas } from './penguji-kolom';
import { bedaK, diTahun, kategori } from './saksi-kolom';
import { bagi, hitung, jumlahkan, type Kolom, type Layout, type Rumus } from './types';
import { habis, isi, k, kSd, rasioK, rasioRp, rp, TAHUN, teks } from './uji-kolom';
import type { Ukuran } from '../tree';

/** Of an indicator that is better the lower it is: (2 × target − realisasi) / target × 100. */
const turun = (u: Ukuran | null): boolean => u?.turun === true;
const arah = (atas: string, bawah: string): Rumus => ({
  nilai: (ambil, u) => {
    if (!turun(u)) return bagi(atas, bawah).nilai(ambil, u);
    const [done, plan] = [ambil(atas), ambil(bawah)];
    return done === null || plan === null || plan === 0 ? null : ((2 * plan - done) * 100) / plan;
  },
  excel: (u) => (turun(u) ? `(2*{${bawah}}-{${atas}})/{${bawah}}*100` : bagi(atas, bawah).excel(u)),
});
const polaritas: readonly Kolom[] = [
  { ...teks('arah', ['arah'], 'lain', () => ''), isi: { jenis: 'teks', teks: (_, u) => (u === null ? '' : turun(u) ? 'Negatif' : 'Positif') } },
  k('t', ['target-kerja'], 'target', (u) => u.target),
  k('r', ['hasil-total'], 'realisasi', (u) => kSd(u, 3)),
  { kunci: 'c', judul: ['persen-hasil'], role: 'capaian', measure: 'K', longgar: true, isi: hitung('persen', arah('r', 't')) },
  kategori(['simpulan'], (u) => (turun(u) ? 2 * u.target - (kSd(u, 3) ?? 0) : kSd(u, 3))),
]; // prettier-ignore

/** A PK with its money: what was promised, what came of it. */
const perjanjian: readonly Kolom[] = [
  k('t', ['target-pk'], 'target', (u) => u.target),
  k('r', ['hasil-pk'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capai-pk'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  teks('prog', ['program-pendukung'], 'lain', ({ nama }) => `Program ${nama.length % 5}`),
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  rp('e', ['serap-total'], 'realisasi-keuangan', habis),
  rasioRp('%', ['serap-persen'], 'persen-keuangan', 'e', 'p', { persamaan: '{e}/{p}x100%' }),
];
const perjanjianSaja: readonly Kolom[] = perjanjian.slice(0, 3);

/** The year before, this year, and by how much the percentage moved. */
const duaTahun: readonly Kolom[] = [
  k('a', ['g-dulu', 'target'], 'lain', (u) => Math.max(1, u.target - 3)),
  k('b', ['g-dulu', 'realisasi'], 'lain', (u) => u.lalu),
  { ...rasioK('d', ['g-dulu', 'capai'], 'lain', 'b', 'a'), longgar: true },
  k('t', ['g-kini', 'target'], 'target', (u) => u.target),
  k('r', ['g-kini', 'realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['g-kini', 'capai'], 'capaian', 'r', 't'),
  { kunci: 'n', judul: ['naik-capai'], role: 'lain', measure: '%', longgar: true, isi: hitung('persen', jumlahkan(['c'], ['d'])) },
  k('z', ['ujung-renstra'], 'target-renstra', (u) => u.renstra),
]; // prettier-ignore

const ikk: readonly Kolom[] = [
  teks('rumus', ['rumus'], 'formula', () => '(A/B) x 100%'),
  k('a', ['angka-a'], 'lain', (u) => u.target * 2 + 3),
  k('b', ['angka-b'], 'lain', (u) => u.target * 3 + 17),
  { ...rasioK('c', ['nilai-ikk'], 'lain', 'a', 'b', { persamaan: '{a}/{b}x100' }), nyata: true },
  lepas('l', ['nilai-ikk-lalu'], ({ nama }) => 40 + (nama.length % 35)),
];

const spm: readonly Kolom[] = [
  k('t', ['spm-total'], 'target', (u) => u.target * 17 + 6),
  k('r', ['spm-dapat'], 'realisasi', (u) => u.target * 11 + (kSd(u, 1) ?? 0)),
  rasioK('c', ['spm-capai'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  bedaK('x', ['spm-sisa'], 't', 'r'),
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  rp('e', ['serap-total'], 'realisasi-keuangan', habis),
  rasioRp('%', ['serap-persen'], 'persen-keuangan', 'e', 'p', { persamaan: '{e}/{p}x100%' }),
];

/** T-C.23 of three years: blocks of targets, results, ratios, behind SPM, IKK and the rest. */
const c23: readonly Kolom[] = [
  teks('spm', ['tanda-spm'], 'spm', ({ nama }) => (nama.length % 2 === 0 ? '✓' : '')),
  teks('ikk', ['tanda-ikk'], 'ikk', ({ nama }) => (nama.length % 3 === 0 ? '✓' : '')),
  teks('lain', ['tanda-lain'], 'lain', () => ''),
  ...TAHUN.slice(0, 3).map((tahun, at) => k(`t${at}`, ['g-target-thn', tahun], 'target', (u) => u.target + at)),
  ...TAHUN.slice(0, 3).map((tahun, at) => k(`r${at}`, ['g-hasil-thn', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...TAHUN.slice(0, 3).map((tahun, at): Kolom => ({
    ...rasioK(`x${at}`, ['g-rasio-thn', tahun], 'rasio', `r${at}`, `t${at}`),
    measure: null,
  })),
];

const c29: readonly Kolom[] = [
  k('n', ['target-renstra'], 'target-renstra', (u) => u.renstra),
  k('l', ['realisasi-lalu'], 'realisasi-lalu', (u) => u.lalu),
  k('t', ['g-dulu', 'target'], 'target', (u) => u.target),
  k('r', ['g-dulu', 'realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['g-dulu', 'capai'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  k('b', ['target-jalan'], 'lain', (u) => u.maju),
  {
    kunci: 's',
    judul: ['taksir-jalan'],
    role: 'realisasi-renstra',
    measure: 'K',
    persamaan: '{l}+{r}+{b}',
    longgar: true,
    isi: isi({
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('b') : jumlahkan(['l', 'r', 'b']).nilai(a, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{b}' : '{l}+{r}+{b}'),
    }),
  },
  rasioK('d', ['capai-renstra'], 'capaian-renstra', 's', 'n', { persamaan: '{s}/{n}x100%' }),
];

const c30: readonly Kolom[] = [
  k('a', ['dasar'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.slice(0, 4).map((tahun, at) => k(`t${at}`, ['g-target-thn', tahun], 'target', (u) => u.target + at)),
  ...TAHUN.slice(0, 2).map((tahun, at) => k(`r${at}`, ['g-hasil-thn', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...TAHUN.slice(2, 4).map((tahun, at) => k(`p${at}`, ['g-proyeksi-thn', tahun], 'proyeksi', (u) => u.target + at + 2)),
];

/** How well money served results: no form of the rules states the last column. */
const efisiensi: readonly Kolom[] = [
  ...dua('t', ['target-tahun'], 'target', (u) => u.target, (u) => u.pagu),
  ...dua('r', ['realisasi-sd-ini'], 'realisasi', (u) => kSd(u, 3), habis),
  rasioK('ck', ['capaian-tahun', 'K'], 'capaian', 'rk', 'tk', { nomor: 'c', persamaan: '{r}/{t}x100' }),
  rasioRp('cr', ['capaian-tahun', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'c', persamaan: '{r}/{t}x100' }),
  { kunci: 'e', judul: ['hemat'], role: 'lain', measure: '%', longgar: true, isi: hitung('persen', jumlahkan(['ck'], ['cr'])) },
]; // prettier-ignore

const sasaran = { pohon: 'indikator', penutup: 'tanpa', kanan: [], nama: 'nama-sasaran', teks: ['indikator', 'satuan'], setahun: true } as const; // prettier-ignore

export const INDIKATOR_PENGUJI: readonly Layout[] = [
  { ...sasaran, id: 'p-iku-arah', judul: 't-iku', kanan: ['ket'], berarah: true, kolom: () => polaritas },
  { ...sasaran, id: 'p-pk', judul: 't-pk', kanan: ['unit'], kolom: () => perjanjian },
  { ...sasaran, id: 'p-pk-rata', judul: 't-pk', penutup: 'rata', kanan: ['penghambat'], kolom: () => perjanjianSaja },
  { ...sasaran, id: 'p-lkjip', judul: 't-iku', kolom: () => duaTahun },
  { ...sasaran, id: 'p-ikk', judul: 't-ikk', pohon: 'ikk', nama: 'nama-ikk', teks: [], kanan: ['unit'], bolehLewat: true, kolom: () => ikk },
  { ...sasaran, id: 'p-spm', judul: 't-spm', pohon: 'spm', penutup: 'jumlah', nama: 'nama-spm', teks: [], kanan: ['penghambat', 'solusi'], kolom: () => spm },
  { ...sasaran, id: 'p-tc23', judul: 't-c23', kolom: () => c23 },
  { ...sasaran, id: 'p-tc29', judul: 't-c29', pohon: 'renja', nama: 'nama', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: () => c29 },
  { ...sasaran, id: 'p-tc30', judul: 't-c30', kanan: ['ket'], kolom: () => c30 },
  { ...sasaran, id: 'p-efisiensi', judul: 't-iku', pohon: 'renja', nama: 'nama', penutup: 'jumlah', kolom: () => efisiensi },
]; // prettier-ignore
