/** Plans of the half "saksi": Tabel 4.1, perubahan in its ways, renstra and RPJMD, review, usulan, RKA, kas, efisiensi, sources. */
import type { Uang } from '../tree';
import { bedaK, diTahun, sebut } from './saksi-kolom';
import type { Kolom, Layout } from './types';
import { beda, habis, k, kasTw, rasioK, rasioRp, rp, rpDari, satuan, sebulan, sumber, TAHUN, teks } from './uji-kolom';

const lokasi = (kunci: string, judul: Kolom['judul']): Kolom =>
  teks(kunci, judul, 'lokasi', ({ nama }) => ['Kab. Contoh', 'Kec. Pagelaran', 'Seluruh desa'][nama.length % 3] ?? '');

/** Tabel 4.1 of Renja 2027: three levels of headings, text among figures. */
const tabel41: readonly Kolom[] = [
  k('nk', ['ren-akhir'], 'target-renstra', (u) => u.renstra),
  k('lk', ['real-n2'], 'lain', (u) => u.lalu),
  k('pk', ['prak-n1'], 'lain', (u) => u.lalu + 1),
  k('tk', ['kerangka', 'target-n'], 'target', (u) => u.target),
  rp('p', ['kerangka', 'pagu-n'], 'pagu', (u) => u.pagu),
  lokasi('lok', ['kerangka', 'lokasi']),
  sumber(['kerangka', 'sumber']),
  teks('nas', ['kerangka', 'prioritas', 'nasional'], 'lain', ({ nama }) => (nama.length % 2 === 0 ? 'PN 2' : '-')),
  teks('drh', ['kerangka', 'prioritas', 'daerah'], 'lain', () => 'Prioritas 3'),
  teks('kel', ['kelompok'], 'kelompok-sasaran', () => 'Masyarakat'),
  k('mk', ['maju', 'target-maju'], 'target-maju', (u) => u.maju),
  rp('m', ['maju', 'pagu-maju'], 'pagu-maju', (u) => u.maju),
];

/** What was planned anew, and how the pagu changed; the new pagu stands twice. */
const indikasi: readonly Kolom[] = [
  lokasi('lok', ['ubah-rencana', 'lokasi']),
  k('tk', ['ubah-rencana', 'target-n'], 'target', (u) => u.target),
  rp('p', ['ubah-rencana', 'pagu-n'], 'pagu', (u) => u.pagu + u.bertambah - u.berkurang),
  sumber(['ubah-rencana', 'sumber']),
  teks('cat', ['catatan-penting'], 'lain', ({ nama }) => (nama.length % 4 === 0 ? 'Pergeseran' : '')),
  rp('a', ['indikasi', 'ubah-sebelum'], 'pagu', (u) => u.pagu),
  rp('b', ['indikasi', 'ubah-sesudah'], 'pagu', (u) => u.pagu + u.bertambah - u.berkurang),
  beda('s', ['indikasi', 'ubah-selisih'], 'bertambah', 'b', 'a'),
];

const tahunan = (banyak: number, grup: readonly ('g-kerangka' | 'akhir-periode')[]): Kolom[] =>
  TAHUN.slice(0, banyak).flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, [...grup, tahun, 'thn-target'], 'target', (u) => u.target + at, { nomor: `y${at}` }),
    rp(`r${at}`, [...grup, tahun, 'thn-rp'], 'pagu', (u) => u.tahun[at] ?? 0, { nomor: `y${at}` }),
  ]);
const renstra = (banyak: number, grup: readonly 'g-kerangka'[] = ['g-kerangka']): Kolom[] => {
  const uang = TAHUN.slice(0, banyak).map((_, at) => `r${at}`);
  return [
    k('ak', ['kondisi-awal'], 'realisasi-lalu', (u) => u.lalu),
    ...tahunan(banyak, grup),
    k('xk', ['akhir-periode', 'thn-target'], 'target-renstra', (u) => u.target + banyak - 1, { nomor: 'x' }),
    rpDari('x', ['akhir-periode', 'thn-rp'], 'target-renstra', uang, [], { nomor: 'x' }),
  ];
}; // prettier-ignore

/** E.80: five years of a renstra in K and Rp, what came of the first three, and its share; no numbering row states that share. */
const evaluasiRenstra: readonly Kolom[] = [
  k('a', ['kondisi-awal'], 'realisasi-lalu', (u) => u.lalu),
  k('nk', ['renstra-akhir', 'K'], 'target-renstra', (u) => u.target + 4, { nomor: 'n' }),
  rp('n', ['renstra-akhir', 'Rp'], 'target-renstra', (u) => u.tahun.reduce((sum, one) => sum + one, 0), { nomor: 'n' }),
  ...TAHUN.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, ['g-target-iku', tahun, 'K'], 'target', (u) => u.target + at, { nomor: `t${at}` }),
    rp(`p${at}`, ['g-target-iku', tahun, 'Rp'], 'target', (u) => u.tahun[at] ?? 0, { nomor: `t${at}` }),
  ]),
  ...TAHUN.slice(0, 3).flatMap((tahun, at): Kolom[] => [
    k(`h${at}`, ['g-hasil-iku', tahun, 'K'], 'realisasi', (u) => diTahun(u, at), { nomor: `r${at}` }),
    rp(`r${at}`, ['g-hasil-iku', tahun, 'Rp'], 'realisasi', (u) => dariTahun(u, at), { nomor: `r${at}` }),
  ]),
  ...TAHUN.slice(0, 3).flatMap((tahun, at): Kolom[] => [
    rasioK(`x${at}`, ['g-rasio-iku', tahun, 'K'], 'lain', `h${at}`, `k${at}`, { nomor: `x${at}`, longgar: true }),
    rasioRp(`y${at}`, ['g-rasio-iku', tahun, 'Rp'], 'lain', `r${at}`, `p${at}`, { nomor: `x${at}`, longgar: true }),
  ]),
];
const dariTahun = (u: Uang, at: number): number =>
  Math.floor(((u.tahun[at] ?? 0) * (5900 + (((u.tw[at] ?? 0) * 13) % 3900))) / 10_000);

/** Target and pagu, each before and after with what came of it. */
const berpasangan: readonly Kolom[] = [
  k('ak', ['g-k-ubah', 'ubah-sebelum'], 'target', (u) => u.target),
  k('bk', ['g-k-ubah', 'ubah-sesudah'], 'target', (u) => u.maju),
  bedaK('sk', ['g-k-ubah', 'ubah-selisih'], 'bk', 'ak'),
  rp('a', ['g-rp-ubah', 'ubah-sebelum'], 'pagu', (u) => u.pagu),
  rp('b', ['g-rp-ubah', 'ubah-sesudah'], 'pagu', (u) => u.pagu + u.bertambah - u.berkurang),
  beda('s', ['g-rp-ubah', 'ubah-selisih'], 'bertambah', 'b', 'a'),
  rasioRp('y', ['g-rp-ubah', 'ubah-persen'], 'lain', 's', 'a', { longgar: true }),
];

const review: readonly Kolom[] = (['g-awal', 'g-analisis'] as const).flatMap((grup): Kolom[] => {
  const isAwal = grup === 'g-awal';
  const x = isAwal ? 'a' : 'n';
  return [
    lokasi(`l${x}`, [grup, 'lokasi']),
    teks(`i${x}`, [grup, 'indikator'], 'indikator', (_, u) => u?.indikator ?? ''),
    k(`${x}k`, [grup, 'target-n'], 'target', (u) => (isAwal ? u.target : u.maju)),
    rp(x, [grup, 'pagu-n'], 'pagu', (u) => (isAwal ? u.pagu : u.maju + u.bertambah)),
  ];
});
const reviewSelisih: readonly Kolom[] = [...review, beda('s', ['selisih-review'], 'lain', 'n', 'a', { longgar: true })];

const usulan: readonly Kolom[] = [
  k('v', ['besaran'], 'lain', (u) => u.target),
  satuan(['satuan']),
  rp('p', ['biaya'], 'lain', (u) => u.pagu),
];

const bagian = (value: number, percent: number): number => Math.floor((value * percent) / 100);
const JENIS = [
  ['jenis-pegawai', 32],
  ['jenis-barjas', 41],
  ['jenis-modal', 19],
] as const;
const rka: readonly Kolom[] = [
  rp('l', ['t-min'], 'lain', (u) => u.lalu),
  ...JENIS.map(([jenis, percent], at) => rp(`j${at}`, ['g-jenis', jenis], 'lain', (u) => bagian(u.pagu, percent))),
  rp('j3', ['g-jenis', 'jenis-hibah'], 'lain', (u) => u.pagu - JENIS.reduce((sum, [, one]) => sum + bagian(u.pagu, one), 0)),
  rpDari('p', ['g-jenis', 'jenis-jumlah'], 'pagu', ['j0', 'j1', 'j2', 'j3'], [], { longgar: true }),
  rp('m', ['t-plus'], 'lain', (u) => u.maju),
]; // prettier-ignore

const BULAN = ['JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGTS', 'SEPT', 'OKT', 'NOV', 'DES'] as const;
const TRIWULAN = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
/** A plan of cash: months within their quarters, the sum of each. */
const kas: readonly Kolom[] = [
  rp('p', ['pagu'], 'pagu', (u) => u.pagu),
  ...TRIWULAN.flatMap((tw, q): Kolom[] => {
    const bulan = [0, 1, 2].map((at) => q * 3 + at);
    return [
      ...bulan.map((at) => rp(`m${at}`, [tw, `=${BULAN[at] ?? ''}`], 'lain', (u) => sebulan(kasTw(u, q), at))),
      rpDari(`q${q}`, [tw, 'kas-jumlah'], 'lain', bulan.map((at) => `m${at}`), [], { longgar: true }),
    ];
  }),
  rpDari('j', ['kas-total'], 'lain', ['q0', 'q1', 'q2', 'q3'], [], { longgar: true }),
]; // prettier-ignore

/** Of 2025: what the efisiensi took, what was left of it, and spent. */
const efisiensi: readonly Kolom[] = [
  rp('a', ['efi-sebelum'], 'lain', (u) => u.pagu),
  rp('e', ['efi-potong'], 'lain', (u) => Math.floor(u.berkurang / 2)),
  rpDari('p', ['efi-sesudah'], 'pagu', ['a'], ['e'], { persamaan: '{a}-{e}', longgar: true }),
  rp('r', ['keuangan'], 'realisasi-keuangan', (u) => Math.floor(habis(u) * 0.8)),
  rasioRp('%', ['keuangan-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  beda('s', ['sisa'], 'sisa-pagu', 'p', 'r'),
];

const perSumber: readonly Kolom[] = [
  k('tk', ['target-n'], 'target', (u) => u.target),
  rp('d0', ['g-dana', 'dana-pad'], 'lain', (u) => bagian(u.pagu, 15)),
  rp('d1', ['g-dana', 'dana-dau'], 'lain', (u) => u.pagu - bagian(u.pagu, 15) - bagian(u.pagu, 25)),
  rp('d2', ['g-dana', 'dana-dak'], 'lain', (u) => bagian(u.pagu, 25)),
  rpDari('p', ['dana-jumlah'], 'pagu', ['d0', 'd1', 'd2'], [], { persamaan: '{d0}+{d1}+{d2}', longgar: true }),
];

const plan = { judul: 't-c33', pohon: 'renja', penutup: 'jumlah', setahun: true } as const;

export const RENCANA_SAKSI: readonly Layout[] = [
  { ...plan, id: 's-tabel-41', judul: 't-41', teks: ['indikator'], kanan: ['unit'], lanjutan: true, kolom: () => tabel41 },
  { ...plan, id: 's-tabel-41-outcome', judul: 't-41', teks: ['indikator'], kanan: ['unit'], barisIndikator: true, kolom: () => tabel41 },
  { ...plan, id: 's-indikasi-ubah', teks: ['indikator'], kanan: [], kolom: () => indikasi },
  { ...plan, id: 's-renstra-tiga', judul: 't-c27', teks: ['indikator'], kanan: ['unit'], kolom: () => renstra(3) },
  { ...plan, id: 's-rpjmd-program', judul: 't-c27', pohon: 'rkpd', nama: 'nama-rpjmd', teks: ['indikator'], kanan: ['unit'], kolom: () => renstra(5) },
  { ...plan, id: 's-renstra-lanjutan', judul: 't-c27', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: [], lanjutan: true, kolom: () => renstra(5, []) },
  { ...plan, id: 's-e80-renstra', judul: 't-e80', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: () => evaluasiRenstra },
  { ...plan, id: 's-ubah-berpasangan', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: () => berpasangan },
  { ...plan, id: 's-review-selisih', judul: 't-c31', teks: [], kanan: ['ket'], kolom: () => reviewSelisih },
  { ...plan, id: 's-usulan', judul: 't-c32', pohon: 'datar', nama: 'nama-usulan', teks: ['lokasi'], kanan: ['ket'], kolom: () => usulan },
  { ...plan, id: 's-rka-jenis', judul: 't-rka', teks: ['sumber', 'lokasi'], kanan: [], kolom: () => rka },
  { ...plan, id: 's-kas-triwulan', judul: 't-kas', pohon: 'rekening', nama: 'nama-rekening', teks: [], kanan: [], kolom: () => kas },
  { ...plan, id: 's-kas-subkegiatan', judul: 't-kas', teks: [], kanan: ['ket'], kolom: () => sebut(kas, { pagu: 'efi-papbd' }) },
  { ...plan, id: 's-efisiensi', judul: 't-efisiensi', teks: [], kanan: ['ket'], kolom: () => efisiensi },
  { ...plan, id: 's-per-sumber', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: () => perSumber },
]; // prettier-ignore
