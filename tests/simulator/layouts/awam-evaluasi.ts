/** Evaluations of the half "awam": E.81 in the orders that offices give its columns, by quarter and semester; RKPD, LKPJ, T-C.29. */
import { akhir, kumulatif, quarters, renstra, sampai, tahunan, tahunKumulatif, target, year } from './kolom-evaluasi';
import { catatan, hasilK, kemajuan, pagu, persen, sebut, serap, sisa } from './buta-kolom';
import { bila, di, dua } from './penguji-kolom';
import { bersatuan, kategori } from './saksi-kolom';
import { jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import { beda, habis, isi, k, kasTw, kSd, rasioK, rasioRp, rp, rpDari, targetTw, terisi, TW, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir];
const tujuhBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...tahunan, ...sampai, ...akhir]; // prettier-ignore
/** The year alone. */
const tigaBelas = (c: Konteks): Kolom[] => [...target, ...tw(c), ...year(c), ...tahunan];

/** Money stands before the quantity in every pair. */
const rpDulu = (list: readonly Kolom[]): Kolom[] => {
  const isPair = (a: Kolom | undefined, b: Kolom | undefined): boolean =>
    a?.measure === 'K' && b?.measure === 'Rp' && a.nomor !== undefined && a.nomor === b.nomor;
  return list.flatMap((one, at) => {
    const next = list[at + 1];
    if (next !== undefined && isPair(one, next)) return [next, one];
    return isPair(list[at - 1], one) ? [] : [one];
  });
};

/** The year first, the renstra behind it. */
const renstraBelakang = (c: Konteks): Kolom[] => [...tigaBelas(c), ...renstra, ...sampai, ...akhir];
/** What was reached before stands in front of the targets. */
const laluDepan = (c: Konteks): Kolom[] => [...renstra.slice(2), ...renstra.slice(0, 2), ...target, ...tw(c), ...year(c), ...sampai, ...akhir]; // prettier-ignore

/** K and Rp of every quarter, each with its part of the year's target. */
const persenGanda = (c: Konteks): Kolom[] => [
  ...target,
  ...TW.flatMap((one, at): Kolom[] => {
    const there = at < c.triwulan;
    const lagi = { nomor: `q${at}`, period: at + 1 };
    const judul = ['realisasi-tw', one] as const;
    return [
      k(`k${at}`, [...judul, 'K'], 'realisasi-tw', (u) => (there ? (u.tw[at] ?? null) : null), lagi),
      bila(there, { ...rasioK(`x${at}`, [...judul, 'persen-k'], 'realisasi-tw', `k${at}`, 'tk', lagi), measure: '%' }),
      rp(`r${at}`, [...judul, 'Rp'], 'realisasi-tw', (u) => (there ? uangTw(u, at) : null), lagi),
      bila(there, { ...rasioRp(`y${at}`, [...judul, 'persen-rp'], 'realisasi-tw', `r${at}`, 'tr', lagi), measure: '%' }),
    ];
  }),
  ...year(c),
  ...tahunan,
]; // prettier-ignore

/** Every quarter is a block of what was planned, what came of it, and its percentage. */
const blokTw = (c: Konteks): Kolom[] => [
  ...target,
  ...TW.flatMap((one, at): Kolom[] => {
    const there = at < c.triwulan;
    const [t, q, x] = [`t${at}`, `q${at}`, `x${at}`];
    const lagi = { period: at + 1 };
    const rate = { nomor: x, persamaan: `{${q}}/{${t}}x100`, ...lagi };
    return [
      k(`n${at}k`, [one, 'target', 'K'], 'target', (u) => targetTw(u, at), { nomor: t, ...lagi }),
      rp(`n${at}r`, [one, 'target', 'Rp'], 'target', (u) => kasTw(u, at), { nomor: t, ...lagi }),
      k(`k${at}`, [one, 'realisasi', 'K'], 'realisasi-tw', (u) => (there ? (u.tw[at] ?? null) : null), { nomor: q, ...lagi }),
      rp(`r${at}`, [one, 'realisasi', 'Rp'], 'realisasi-tw', (u) => (there ? uangTw(u, at) : null), { nomor: q, ...lagi }),
      bila(there, rasioK(`c${at}k`, [one, 'capai', 'K'], 'capaian', `k${at}`, `n${at}k`, rate)),
      bila(there, rasioRp(`c${at}r`, [one, 'capai', 'Rp'], 'capaian', `r${at}`, `n${at}r`, rate)),
    ];
  }),
  ...year(c),
  ...tahunan,
]; // prettier-ignore

/** The year's K, by the rule of its row, from two other columns. */
const kDari = (kunci: string, judul: Kolom['judul'], a: string, b: string, lagi: Partial<Kolom>): Kolom => ({
  kunci,
  judul,
  role: 'realisasi',
  measure: 'K',
  isi: isi({
    nilai: (ambil, u) => (u?.cara === 'terakhir' ? ambil(b) : jumlahkan([a, b]).nilai(ambil, u)),
    excel: (u) => (u?.cara === 'terakhir' ? `{${b}}` : `{${a}}+{${b}}`),
  }),
  ...lagi,
});
const capaianDari = (nomor: string): Kolom[] => [
  rasioK('ck', ['capaian-tahun', 'K'], 'capaian', 'rk', 'tk', { nomor: 'c', persamaan: `{${nomor}}/{target}x100%` }),
  rasioRp('cr', ['capaian-tahun', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'c', persamaan: `{${nomor}}/{target}x100%` }),
];

const SMT = ['smt-1', 'smt-2'] as const;
/** Two halves of a year, what they make, and what is left. */
const semester: readonly Kolom[] = [
  ...target,
  ...SMT.flatMap((smt, at) =>
    dua(`s${at}`, ['g-smt', smt], 'lain',
      (u) => (u.cara === 'jumlah' ? (u.tw[at * 2] ?? 0) + (u.tw[at * 2 + 1] ?? 0) : (u.tw[at * 2 + 1] ?? null)),
      (u) => uangTw(u, at * 2) + uangTw(u, at * 2 + 1)),
  ),
  kDari('rk', ['realisasi-tahun', 'K'], 's0k', 's1k', { nomor: 'tahun', persamaan: '{s0}+{s1}' }),
  rpDari('rr', ['realisasi-tahun', 'Rp'], 'realisasi', ['s0r', 's1r'], [], { nomor: 'tahun', persamaan: '{s0}+{s1}' }),
  ...capaianDari('tahun'),
  beda('s', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
]; // prettier-ignore

const sdTw = (c: Konteks): Kolom[] => [...target, ...kumulatif(c), ...tahunKumulatif(c), ...tahunan];

/** Up to the quarter before, the quarter, and up to its end. */
const laluIni = (c: Konteks): Kolom[] => {
  const at = c.triwulan - 1;
  const lagi = { nomor: 'r', persamaan: '{l}+{i}', nyata: true } as const;
  return [
    ...target,
    ...dua('l', ['sd-tw-lalu'], 'lain', (u) => (at > 0 ? kSd(u, at - 1) : null), (u) => (at > 0 ? uangSd(u, at - 1) : null)),
    ...dua('i', ['tw-ini'], 'realisasi-tw', (u) => u.tw[at] ?? null, (u) => uangTw(u, at), { period: at + 1 }),
    kDari('rk', ['sd-tw-ini', 'K'], 'lk', 'ik', lagi),
    rpDari('rr', ['sd-tw-ini', 'Rp'], 'realisasi', ['lr', 'ir'], [], lagi),
    ...capaianDari('r'),
  ];
}; // prettier-ignore

/** The quantity of the year, then money by quarters. */
const kTahunRpTw = (c: Konteks): Kolom[] => [
  ...di('g-kinerja', [
    k('t', ['target-k'], 'target', (u) => u.target),
    k('k', ['hasil-k'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
    rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ]),
  ...di('g-uang', [
    rp('p', ['pagu'], 'target', (u) => u.pagu),
    ...TW.map((one, at) => rp(`r${at}`, [one], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 })),
    rpDari('r', ['serap'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
    rasioRp('d', ['serap-persen'], 'capaian', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
    beda('s', ['sisa'], 'sisa-pagu', 'p', 'r'),
  ]),
]; // prettier-ignore

/** Who does it, its money, its quantity. */
const pelaksanaDepan: readonly Kolom[] = [
  catatan('pj', ['pelaksana'], ({ nama }) => ['Kabid PSD', 'Kabid GTK', 'Kasubag Umum', 'Kepala UPT'][nama.length % 4] ?? ''),
  ...di('g-uang', [pagu, serap, persen]),
  ...hasilK(['g-kinerja']),
]; // prettier-ignore

/** Up to the third quarter, what the fourth is hoped to bring, and what the year would be. */
const prognosis: readonly Kolom[] = [
  ...target,
  ...dua(
    'r',
    ['hasil-tw3'],
    'realisasi',
    (u) => kSd(u, 2),
    (u) => uangSd(u, 2),
  ),
  ...capaianDari('r'),
  rp('n', ['prognosis', 'Rp'], 'lain', (u) => uangTw(u, 3)),
  { ...rpDari('y', ['taksir-tahun', 'Rp'], 'lain', ['rr', 'n'], [], { persamaan: '{r}+{n}', nyata: true }) },
];

/** Before and after the change, of money alone. */
const murniPerubahan = (c: Konteks): Kolom[] => [
  rp('m', ['pagu-murni'], 'lain', (u) => u.pagu - Math.floor(u.berkurang / 2)),
  ...sebut(target, { 'target-tahun': 'target-ubah' }),
  ...tw(c),
  ...year(c),
  ...tahunan,
];

const ringkas: readonly Kolom[] = [
  ...dua('t', ['target-tahun'], 'target', (u) => u.target, (u) => u.pagu, { nomor: 'target' }),
  ...dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis),
  ...capaianDari('r'),
]; // prettier-ignore
const lkpj: readonly Kolom[] = [...hasilK(), pagu, serap, persen, kategori(['status'], (u) => kSd(u, 3))];
const fisikUang: readonly Kolom[] = [...hasilK(['g-kinerja']), ...di('g-uang', [pagu, serap, persen, sisa]), kemajuan];

/** T-C.29 of K alone, each figure with its unit in the cell beside it. */
const c29: readonly Kolom[] = [
  ...bersatuan(k('n', ['target-renstra'], 'target-renstra', (u) => u.renstra)),
  ...bersatuan(k('l', ['realisasi-lalu'], 'realisasi-lalu', (u) => u.lalu)),
  ...bersatuan(k('t', ['g-lewat', 'target'], 'target', (u) => u.target)),
  ...bersatuan(k('r', ['g-lewat', 'realisasi'], 'realisasi', (u) => kSd(u, 3))),
  rasioK('c', ['g-lewat', 'capai'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  ...bersatuan(k('b', ['target-jalan'], 'lain', (u) => u.maju)),
];

/** The pagu of the plan beside that of the budget. */
const rkpdApbd: readonly Kolom[] = [
  k('t', ['g-kinerja', 'target-k'], 'target', (u) => u.target),
  k('k', ['g-kinerja', 'hasil-k'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['g-kinerja', 'capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  rp('a', ['g-uang', 'pagu-rkpd'], 'lain', (u) => u.pagu + u.bertambah),
  rp('p', ['g-uang', 'pagu-apbd'], 'pagu', (u) => u.pagu),
  rp('r', ['g-uang', 'serap'], 'realisasi-keuangan', habis),
  rasioRp('%', ['g-uang', 'serap-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
];

const RPJMD = {
  'target-renstra': 'target-rpjmd',
  'realisasi-lalu': 'lalu-rpjmd',
  'target-tahun': 'target-rkpd',
  'realisasi-tahun': 'hasil-rkpd',
  'realisasi-renstra': 'sampai-rpjmd',
  'capaian-tahun': 'capai-rkpd',
  'capaian-renstra': 'capai-rpjmd',
} as const;

const renja = { judul: 't-e81', pohon: 'renja', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const;
const rkpd = { judul: 't-rkpd', pohon: 'rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const;

export const EVALUASI_AWAM: readonly Layout[] = [
  { ...renja, id: 'a-rp-dulu', teks: ['sasaran', 'indikator', 'satuan'], kanan: ['unit'], kolom: (c) => rpDulu(limaBelas(c)) },
  { ...renja, id: 'a-tujuh-belas', penutup: 'rata', kanan: ['pendorong', 'penghambat', 'solusi'], kolom: tujuhBelas },
  { ...renja, id: 'a-renstra-belakang', kanan: ['unit'], kolom: renstraBelakang },
  { ...renja, id: 'a-lalu-depan', teks: ['indikator'], kanan: ['unit', 'ket'], kolom: laluDepan },
  { ...renja, id: 'a-rp-dulu-setahun', penutup: 'rata', teks: ['indikator'], kanan: ['ket'], kolom: (c) => rpDulu(tigaBelas(c)) },
  { ...renja, id: 'a-persen-ganda', kanan: ['unit'], kolom: persenGanda },
  { ...renja, id: 'a-blok-tw', kanan: ['penghambat'], kolom: blokTw },
  { ...renja, id: 'a-semester', kanan: ['ket'], setahun: true, kolom: () => semester },
  { ...renja, id: 'a-sd-tw', kanan: ['unit'], kolom: sdTw },
  { ...renja, id: 'a-lalu-ini', kanan: ['penghambat', 'solusi'], kolom: laluIni },
  { ...renja, id: 'a-k-tahun-rp-tw', kanan: ['unit'], kolom: kTahunRpTw },
  { ...renja, id: 'a-pelaksana-depan', teks: ['indikator', 'satuan'], kanan: ['ket'], setahun: true, kolom: () => pelaksanaDepan },
  { ...renja, id: 'a-prognosis', kanan: ['ket'], setahun: true, kolom: () => prognosis },
  { ...renja, id: 'a-murni-perubahan', teks: ['indikator'], kanan: ['unit'], kolom: murniPerubahan },
  { ...renja, id: 'a-ringkas-rata', penutup: 'rata', kanan: ['penghambat', 'solusi'], setahun: true, kolom: () => ringkas },
  { ...renja, id: 'a-lkpj-kecamatan', judul: 't-lkpj', kanan: ['penghambat', 'solusi'], setahun: true, jumlahProgram: true, kolom: () => lkpj },
  { ...renja, id: 'a-fisik-uang', judul: 't-lkpj', teks: ['indikator', 'satuan', 'lokasi'], kanan: ['unit'], setahun: true, kolom: () => fisikUang },
  { ...renja, id: 'a-tc29', judul: 't-c29', penutup: 'tanpa', teks: ['indikator'], kanan: ['ket'], setahun: true, kolom: () => c29 },
  { ...rkpd, id: 'a-rkpd', kanan: ['unit'], kolom: (c) => sebut(tujuhBelas(c), RPJMD) },
  { ...rkpd, id: 'a-rkpd-belakang', penutup: 'tanpa', kanan: ['unit'], kolom: (c) => sebut(renstraBelakang(c), RPJMD) },
  { ...rkpd, id: 'a-rkpd-apbd', kanan: ['unit'], setahun: true, kolom: () => rkpdApbd },
  { ...rkpd, id: 'a-prioritas', judul: 't-prioritas', pohon: 'prioritas', nama: 'nama-prioritas', kanan: ['unit'], setahun: true, kolom: () => rkpdApbd },
]; // prettier-ignore
