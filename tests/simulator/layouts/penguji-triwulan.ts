/** Quarters, semesters and months of the half "penguji": running totals, targets beside results, plans of cash. */
import { tahunan, target } from './kolom-evaluasi';
import { berTw, bila, di, dua, gabung, nisbah, uangBulan } from './penguji-kolom';
import { jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import {
  beda,
  isi,
  k,
  kasSd,
  kasTw,
  kSd,
  rasioK,
  rasioRp,
  rp,
  rpDari,
  targetTw,
  terisi,
  uangSd,
  uangTw,
} from './uji-kolom';

const bilaAda = <T>(there: boolean, of: (one: T) => number | null): ((one: T) => number | null) =>
  there ? of : () => null;

/** Up to each quarter: K, Rp and the share of the year's target that they are. */
const sampaiTw = (c: Konteks): Kolom[] => [
  ...target,
  ...berTw((tw, at) => {
    const there = at < c.triwulan;
    const lagi = { nomor: `q${at}`, period: at + 1 };
    const judul = ['g-kumulatif', tw] as const;
    return [
      k(`k${at}`, [...judul, 'K'], 'realisasi-tw', bilaAda(there, (u) => kSd(u, at)), lagi),
      bila(there, { ...rasioK(`x${at}`, [...judul, 'persen-k'], 'realisasi-tw', `k${at}`, 'tk', lagi), measure: '%' }),
      rp(`r${at}`, [...judul, 'Rp'], 'realisasi-tw', bilaAda(there, (u) => uangSd(u, at)), lagi),
      bila(there, { ...rasioRp(`y${at}`, [...judul, 'persen-rp'], 'realisasi-tw', `r${at}`, 'tr', lagi), measure: '%' }),
    ];
  }),
]; // prettier-ignore

/** Target and result of K by quarter side by side, then the same of Rp. */
const silang = (c: Konteks): Kolom[] => [
  ...berTw((tw, at) => {
    const there = at < c.triwulan;
    const lagi = { period: at + 1 };
    return [
      k(`t${at}`, [tw, 'g-keluaran', 'target'], 'target', (u) => targetTw(u, at), lagi),
      k(`k${at}`, [tw, 'g-keluaran', 'realisasi'], 'realisasi-tw', bilaAda(there, (u) => u.tw[at] ?? null), lagi),
      rp(`n${at}`, [tw, 'g-belanja', 'kas'], 'target', (u) => kasTw(u, at), lagi),
      rp(`r${at}`, [tw, 'g-belanja', 'realisasi'], 'realisasi-tw', bilaAda(there, (u) => uangTw(u, at)), lagi),
    ];
  }),
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  rpDari('rr', ['serap-total'], 'realisasi', terisi(c).map((at) => `r${at}`)),
  rasioRp('cr', ['serap-persen'], 'capaian', 'rr', 'p'),
]; // prettier-ignore

/** Money against the plan of cash up to each quarter. */
const rencanaKas = (c: Konteks): Kolom[] => [
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  ...berTw((tw, at) => {
    const there = at < c.triwulan;
    const lagi = { period: at + 1 };
    return [
      rp(`t${at}`, ['g-kumulatif', tw, 'kas'], 'target', (u) => kasSd(u, at), lagi),
      rp(`r${at}`, ['g-kumulatif', tw, 'realisasi'], 'realisasi-tw', bilaAda(there, (u) => uangSd(u, at)), lagi),
      bila(there, rasioRp(`c${at}`, ['g-kumulatif', tw, 'capai'], 'capaian', `r${at}`, `t${at}`, lagi)),
    ];
  }),
]; // prettier-ignore

const SMT = ['smt-1', 'smt-2'] as const;
const kSmt = (tw: readonly number[], at: number, jumlah: boolean): number =>
  jumlah ? (tw[at * 2] ?? 0) + (tw[at * 2 + 1] ?? 0) : (tw[at * 2 + 1] ?? 0);
/** Semesters of K and Rp, and the year that they make. */
const semester: readonly Kolom[] = [
  ...target,
  ...SMT.flatMap((smt, at) =>
    dua(`s${at}`, ['g-semester', smt], 'lain', (u) => kSmt(u.tw, at, u.cara === 'jumlah'), (u) => uangTw(u, at * 2) + uangTw(u, at * 2 + 1)),
  ),
  {
    kunci: 'rk',
    judul: ['realisasi-tahun', 'K'],
    nomor: 'tahun',
    persamaan: '{s0}+{s1}',
    role: 'realisasi',
    measure: 'K',
    isi: isi({
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('s1k') : jumlahkan(['s0k', 's1k']).nilai(a, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{s1k}' : '{s0k}+{s1k}'),
    }),
  },
  rpDari('rr', ['realisasi-tahun', 'Rp'], 'realisasi', ['s0r', 's1r'], [], { nomor: 'tahun', persamaan: '{s0}+{s1}' }),
  ...tahunan,
]; // prettier-ignore

/** The first half of a year alone, with what is left for the second. */
const semesterSatu: readonly Kolom[] = [
  ...target,
  ...dua('r', ['hasil-smt'], 'realisasi', (u) => kSd(u, 1), (u) => uangSd(u, 1)),
  rasioK('ck', ['capaian-tahun', 'K'], 'capaian', 'rk', 'tk', { nomor: 'c', persamaan: '{r}/{target}x100' }),
  rasioRp('cr', ['capaian-tahun', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'c', persamaan: '{r}/{target}x100' }),
  beda('s', ['sisa-smt'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{r}' }),
]; // prettier-ignore

/** The quarter before, this one, and both: first K, then Rp. */
const laluIni = (c: Konteks): Kolom[] => {
  const at = c.triwulan - 1;
  const k2: Kolom = {
    kunci: 'rk',
    judul: ['g-keluaran', 'sd-kini'],
    persamaan: '{lk}+{ik}',
    role: 'realisasi',
    measure: 'K',
    longgar: true,
    isi: isi({
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('ik') : jumlahkan(['lk', 'ik']).nilai(a, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{ik}' : '{lk}+{ik}'),
    }),
  };
  return [
    k('tk', ['g-keluaran', 'target'], 'target', (u) => u.target),
    k('lk', ['g-keluaran', 'sd-dulu'], 'lain', (u) => (at === 0 ? null : kSd(u, at - 1))),
    k('ik', ['g-keluaran', 'kini'], 'realisasi-tw', (u) => u.tw[at] ?? null, { period: at + 1 }),
    k2,
    rasioK('ck', ['g-keluaran', 'capai'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100' }),
    rp('tr', ['g-belanja', 'pagu-ini'], 'target', (u) => u.pagu),
    rp('lr', ['g-belanja', 'sd-dulu'], 'lain', (u) => (at === 0 ? null : uangSd(u, at - 1))),
    rp('ir', ['g-belanja', 'kini'], 'realisasi-tw', (u) => uangTw(u, at), { period: at + 1 }),
    rpDari('rr', ['g-belanja', 'sd-kini'], 'realisasi', ['lr', 'ir'], [], { persamaan: '{lr}+{ir}', nyata: true }),
    rasioRp('cr', ['g-belanja', 'capai'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100' }),
  ];
};

const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agust', 'Sep', 'Okt', 'Nop', 'Des'] as const;
const bulanan: readonly Kolom[] = [
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  ...BULAN.map((nama, at) => rp(`m${at}`, ['cair-bulan', `=${nama}`], 'lain', (u) => uangBulan(u, at))),
  gabung('r', ['cair-jumlah'], BULAN.map((_, at) => `m${at}`), 'realisasi-keuangan'),
  rasioRp('%', ['serap-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  beda('s', ['serap-sisa'], 'sisa-pagu', 'p', 'r'),
]; // prettier-ignore

/** A plan of cash: what each quarter may draw, and its share of the year. */
const kasTriwulan: readonly Kolom[] = [
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  ...berTw((tw, at) => [
    rp(`t${at}`, ['g-tarik', tw, 'Rp'], 'lain', (u) => kasTw(u, at)),
    nisbah(`y${at}`, ['g-tarik', tw, 'persen-rp'], `t${at}`, 'p'),
  ]),
  gabung('j', ['tarik-jumlah'], ['t0', 't1', 't2', 't3']),
];

/** Plans of action: targets that run on, results that run on, their percentage, by quarter in three blocks. */
const renaksi = (c: Konteks): Kolom[] => [
  ...berTw((tw, at) => [k(`t${at}`, ['g-target-tw', tw], 'target', (u) => u.targetTw[at] ?? null, { period: at + 1 })]),
  ...berTw((tw, at) => [
    k(
      `r${at}`,
      ['hasil-tw', tw],
      'realisasi-tw',
      bilaAda(at < c.triwulan, (u) => kSd(u, at)),
      { period: at + 1 },
    ),
  ]),
  ...berTw((tw, at) => [
    bila(at < c.triwulan, rasioK(`c${at}`, ['capai-tw', tw], 'capaian', `r${at}`, `t${at}`, { period: at + 1 })),
  ]),
];

/** The same by quarter: its target, its result, its percentage. */
const renaksiSisi = (c: Konteks): Kolom[] =>
  di('g-renaksi', berTw((tw, at) => [
    k(`t${at}`, [tw, 'target'], 'target', (u) => u.targetTw[at] ?? null, { period: at + 1 }),
    k(`r${at}`, [tw, 'realisasi'], 'realisasi-tw', bilaAda(at < c.triwulan, (u) => kSd(u, at)), { period: at + 1 }),
    bila(at < c.triwulan, rasioK(`c${at}`, [tw, 'capai'], 'capaian', `r${at}`, `t${at}`, { period: at + 1 })),
  ])); // prettier-ignore

const renja = { judul: 't-e81', pohon: 'renja' } as const;
const aksi = {
  judul: 't-aksi',
  pohon: 'indikator',
  penutup: 'tanpa',
  nama: 'nama-sasaran',
  teks: ['indikator', 'satuan'],
} as const;

export const TRIWULAN_PENGUJI: readonly Layout[] = [
  { ...renja, id: 'p-sampai-tw', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: sampaiTw },
  { ...renja, id: 'p-silang', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: silang },
  { ...renja, id: 'p-rencana-kas', judul: 't-rfk', penutup: 'jumlah', teks: [], kanan: ['unit'], kolom: rencanaKas },
  { ...renja, id: 'p-semester', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['unit'], setahun: true, kolom: () => semester },
  { ...renja, id: 'p-semester-satu', judul: 't-smt', penutup: 'jumlah', teks: ['indikator'], kanan: ['penghambat'], setahun: true, kolom: () => semesterSatu },
  { ...renja, id: 'p-lalu-ini', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], kolom: laluIni },
  { ...renja, id: 'p-bulanan', judul: 't-rfk', penutup: 'jumlah', teks: [], kanan: [], setahun: true, kolom: () => bulanan },
  { ...renja, id: 'p-bulanan-kantor', judul: 't-rekap', pohon: 'kantor', nama: 'nama-opd', penutup: 'jumlah', teks: [], kanan: ['ket'], setahun: true, kolom: () => bulanan },
  { ...renja, id: 'p-kas-triwulan', judul: 't-kas', penutup: 'jumlah', teks: ['sumber'], kanan: [], setahun: true, kolom: () => kasTriwulan },
  { ...renja, id: 'p-kas-rekening', judul: 't-kas', pohon: 'rekening', nama: 'nama-rek', penutup: 'jumlah', teks: [], kanan: [], setahun: true, kolom: () => kasTriwulan },
  { ...aksi, id: 'p-renaksi', kanan: ['unit'], kolom: renaksi },
  { ...aksi, id: 'p-renaksi-sisi', kanan: ['penghambat', 'solusi'], kolom: renaksiSisi },
]; // prettier-ignore
