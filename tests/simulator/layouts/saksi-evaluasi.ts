/** Evaluations of the half "saksi": quarters that have come, units in cells of their own, months, semesters, LKPJ, two years. */
import {
  akhir,
  kumulatif,
  quarters,
  renstra,
  sampai,
  tahunan,
  tahunK,
  tahunKumulatif,
  target,
  year,
} from './kolom-evaluasi';
import type { Ukuran } from '../tree';
import { bedaK, bersatuan, kategori, sebut } from './saksi-kolom';
import { hitung, jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import {
  beda,
  habis,
  isi,
  k,
  kSd,
  rasioK,
  rasioRp,
  rp,
  rpDari,
  targetTw,
  terisi,
  TW,
  uangSd,
  uangTw,
} from './uji-kolom';

/** Only the quarters that have come have columns. */
const berjalan = (c: Konteks): Kolom[] => {
  const sum = terisi(c).map((at) => `{q${at}}`);
  const jumlah = year(c).map(({ kunci, judul, nomor, role, measure, isi: own }): Kolom => ({
    kunci,
    judul,
    ...(nomor === undefined ? {} : { nomor }),
    role,
    measure,
    isi: own,
    ...(sum.length > 1 ? { persamaan: sum.join('+') } : {}),
  }));
  const tw = quarters(c, ['realisasi-tw']).filter(({ period }) => (period ?? 0) <= c.triwulan);
  return [...renstra, ...target, ...tw, ...jumlah, ...tahunan, ...sampai, ...akhir];
};

/** Quantities with their unit in the next cell. */
const denganSatuan = (c: Konteks): Kolom[] =>
  [...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan].flatMap((one) =>
    one.measure === 'K' && one.role !== 'capaian' ? bersatuan(one) : [one],
  );

const rpjmd = (c: Konteks): Kolom[] =>
  sebut([...renstra, ...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...sampai, ...akhir], {
    'target-renstra': 'target-rpjmd',
    'realisasi-lalu': 'lalu-rpjmd',
    'target-tahun': 'target-rkpd',
    'realisasi-tahun': 'realisasi-rkpd',
    'realisasi-renstra': 'realisasi-rpjmd',
    'capaian-renstra': 'capaian-rpjmd',
  });

const tahunKolom = (c: Konteks, judul: Kolom['judul']): Kolom => ({
  kunci: 'rk',
  judul,
  role: 'realisasi',
  measure: 'K',
  isi: isi(tahunK(c)),
});

/** Quantities by quarter; money once, for what has been spent. */
const kinerjaTw = (c: Konteks): Kolom[] => [
  k('tk', ['target-setahun'], 'target', (u) => u.target),
  ...TW.map((tw, at) =>
    k(`k${at}`, ['g-hasil-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), {
      period: at + 1,
    }),
  ),
  tahunKolom(c, ['hasil-setahun']),
  rasioK('ck', ['persen-setahun'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
  rp('tr', ['g-uang-k', 'anggaran'], 'pagu', (u) => u.pagu),
  rp('rr', ['g-uang-k', 'realisasi'], 'realisasi', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('cr', ['g-uang-k', 'capaian'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
];

/** What came of a quarter's target, or the level reached by then. */
const hasilTw = (u: Ukuran, at: number): number | null =>
  u.cara === 'terakhir'
    ? (u.tw[at] ?? null)
    : Math.round(((targetTw(u, at) ?? 0) * (62 + ((u.target * 7 + at * 19) % 45))) / 100);

/** Target, result and percentage in every quarter, money beside it. */
const targetHasil = (c: Konteks): Kolom[] => [
  ...TW.flatMap((tw, at): Kolom[] => {
    const there = at < c.triwulan;
    const lagi = { period: at + 1 };
    return [
      k(`t${at}`, [tw, 'target'], 'target', (u) => targetTw(u, at), lagi),
      k(`k${at}`, [tw, 'realisasi'], 'realisasi-tw', (u) => (there ? hasilTw(u, at) : null), lagi),
      there
        ? rasioK(`c${at}`, [tw, 'u-persen'], 'capaian', `k${at}`, `t${at}`, lagi)
        : {
            ...rasioK(`c${at}`, [tw, 'u-persen'], 'capaian', `k${at}`, `t${at}`, lagi),
            isi: hitung('persen', { nilai: () => null, excel: () => '' }),
          },
    ];
  }),
  rp('tr', ['g-uang-k', 'pagu'], 'pagu', (u) => u.pagu),
  rp('rr', ['g-uang-k', 'u-realisasi'], 'realisasi', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('cr', ['g-uang-k', 'b-persen'], 'capaian', 'rr', 'tr'),
];

const SMT = ['smt-1', 'smt-2'] as const;
const semester: readonly Kolom[] = [
  ...target,
  ...SMT.flatMap((smt, at): Kolom[] => [
    k(`s${at}k`, ['g-smt', smt, 'K'], 'lain', (u) => (u.cara === 'jumlah' ? (u.tw[at * 2] ?? 0) + (u.tw[at * 2 + 1] ?? 0) : (u.tw[at * 2 + 1] ?? null)), { nomor: `s${at}` }),
    rp(`s${at}r`, ['g-smt', smt, 'Rp'], 'lain', (u) => uangTw(u, at * 2) + uangTw(u, at * 2 + 1), { nomor: `s${at}` }),
  ]),
  {
    kunci: 'rk',
    judul: ['jumlah-smt', 'K'],
    nomor: 'tahun',
    persamaan: '{s0}+{s1}',
    role: 'realisasi',
    measure: 'K',
    isi: isi({
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('s1k') : jumlahkan(['s0k', 's1k']).nilai(a, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{s1k}' : '{s0k}+{s1k}'),
    }),
  },
  rpDari('rr', ['jumlah-smt', 'Rp'], 'realisasi', ['s0r', 's1r'], [], { nomor: 'tahun', persamaan: '{s0}+{s1}' }),
  ...tahunan,
]; // prettier-ignore

/** A year in K and Rp with the mean of both, and a word for it. */
const gabungan: readonly Kolom[] = [
  k('tk', ['g-fisik-k', 'target'], 'target', (u) => u.target),
  k('rk', ['g-fisik-k', 'realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('ck', ['g-fisik-k', 'capaian'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
  rp('tr', ['g-uang-k', 'anggaran'], 'target', (u) => u.pagu),
  rp('rr', ['g-uang-k', 'realisasi'], 'realisasi', habis),
  rasioRp('cr', ['g-uang-k', 'capaian'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
  {
    kunci: 'rata',
    judul: ['rata-dua'],
    role: 'lain',
    measure: '%',
    longgar: true,
    isi: hitung('persen', {
      nilai: (a) => {
        const [x, y] = [a('ck'), a('cr')];
        return x === null || y === null ? null : (x + y) / 2;
      },
      excel: () => '({ck}+{cr})/2',
    }),
  },
  kategori(['kategori'], (u) => kSd(u, 3)),
];

/** Running totals with what is still to come. */
const sisaTarget = (c: Konteks): Kolom[] => [
  ...target,
  ...kumulatif(c),
  ...tahunKumulatif(c),
  ...tahunan,
  { ...bedaK('xk', ['sisa-target', 'K'], 'tk', 'rk'), nomor: 'sisa', persamaan: '{target}-{tahun}' },
  beda('xr', ['sisa-target', 'Rp'], 'sisa-pagu', 'tr', 'rr', { nomor: 'sisa', persamaan: '{target}-{tahun}' }),
];

/** Running totals under headings that do not say so: whether the year is the last or the sum only the figures show. */
const kumulatifDiam = (c: Konteks): Kolom[] => [
  ...target,
  ...sebut(kumulatif(c), { 'realisasi-sd': 'realisasi-tw' }),
  ...tahunKumulatif(c).map((one): Kolom => ({ ...one, longgar: true })),
  ...tahunan,
];

/** A month: up to the last one, this one, up to this one, in K and Rp. */
const bulanan: readonly Kolom[] = [
  ...target,
  k('lk', ['g-bulan-k', 'bln-lalu'], 'lain', (u) => kSd(u, 2)),
  k('ik', ['g-bulan-k', 'bln-ini'], 'lain', (u) => u.tw[3] ?? null),
  k('rk', ['g-bulan-k', 'sd-bln-ini'], 'realisasi', (u) => kSd(u, 3)),
  rp('lr', ['g-bulan-rp', 'bln-lalu'], 'lain', (u) => uangSd(u, 2)),
  rp('ir', ['g-bulan-rp', 'bln-ini'], 'lain', (u) => uangTw(u, 3)),
  rpDari('rr', ['g-bulan-rp', 'sd-bln-ini'], 'realisasi', ['lr', 'ir'], [], { persamaan: '{lr}+{ir}' }),
  rasioK('ck', ['g-tingkat', 'K'], 'capaian', 'rk', 'tk', { nomor: 'tingkat' }),
  rasioRp('cr', ['g-tingkat', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'tingkat' }),
];

const lkpj: readonly Kolom[] = [
  rp('tr', ['anggaran'], 'pagu', (u) => u.pagu),
  rp('rr', ['lra-real'], 'realisasi', habis),
  rasioRp('cr', ['lra-persen'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100' }),
  k('tk', ['target-setahun'], 'target', (u) => u.target),
  k('rk', ['hasil-ini'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('ck', ['capaian-persen'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100' }),
];

/** Last year's triple beside this year's. */
const duaTahun: readonly Kolom[] = [
  k('lt', ['tahun-lalu', 'target'], 'lain', (u) => Math.max(1, u.target - 2)),
  k('lk', ['tahun-lalu', 'realisasi'], 'realisasi-lalu', (u) => u.lalu),
  rasioK('lc', ['tahun-lalu', 'capaian'], 'lain', 'lk', 'lt', { persamaan: '{lk}/{lt}x100%' }),
  k('tk', ['tahun-ini', 'target'], 'target', (u) => u.target),
  k('rk', ['tahun-ini', 'realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('ck', ['tahun-ini', 'capaian'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
  rp('tr', ['pagu'], 'pagu', (u) => u.pagu),
  rp('rr', ['keuangan'], 'realisasi', habis),
  rasioRp('cr', ['keuangan-persen'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
];

const renja = { judul: 't-e81', pohon: 'renja' } as const;
const rkpd = { judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-rpjmd' } as const;

export const EVALUASI_SAKSI: readonly Layout[] = [
  { ...renja, id: 's-e81-berjalan', penutup: 'rata', teks: ['indikator'], kanan: ['unit'], kolom: berjalan },
  { ...renja, id: 's-e81-satuan-sel', penutup: 'tanpa', teks: ['indikator'], kanan: ['unit', 'ket'], kolom: denganSatuan },
  { ...rkpd, id: 's-e79-rpjmd', penutup: 'tanpa', teks: ['sasaran', 'indikator'], kanan: ['unit', 'ket'], kolom: rpjmd },
  { ...renja, id: 's-kinerja-tw', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], kolom: kinerjaTw },
  { ...renja, id: 's-target-hasil-tw', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], lanjutan: true, kolom: targetHasil },
  { ...renja, id: 's-semester-dua', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['ket'], setahun: true, kolom: () => semester },
  { ...renja, id: 's-gabungan', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: [], setahun: true, kolom: () => gabungan },
  { ...renja, id: 's-kumulatif-sisa', penutup: 'jumlah', teks: ['indikator'], kanan: ['ket'], kolom: sisaTarget },
  { ...renja, id: 's-kumulatif-diam', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: kumulatifDiam },
  { ...renja, id: 's-renja-bulan', penutup: 'jumlah', teks: ['indikator'], kanan: ['pendorong', 'penghambat'], setahun: true, kolom: () => bulanan },
  { ...rkpd, id: 's-lkpj-rpjmd', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], setahun: true, kolom: () => lkpj },
  { ...renja, id: 's-lkpj-program', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator'], kanan: ['penghambat'], setahun: true, lanjutan: true, kolom: () => lkpj },
  { ...renja, id: 's-lkpj-baris', judul: 't-lkpj', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['solusi'], setahun: true, barisIndikator: true, kolom: () => lkpj },
  { ...renja, id: 's-dua-tahun', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: [], setahun: true, kolom: () => duaTahun },
]; // prettier-ignore
