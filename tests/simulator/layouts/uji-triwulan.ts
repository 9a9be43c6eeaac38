/** Evaluations by quarter, blind: penyerapan beside realisasi, one quarter, up to it, running on, plan against result. */
import { kumulatif, quarters, tahunan, tahunK, target, year } from './kolom-evaluasi';
import { bagi, hitung, jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import {
  isi,
  k,
  kasTw,
  kSd,
  rasioK,
  rasioRp,
  rp,
  rpDari,
  satuan,
  targetTw,
  terisi,
  TW,
  uangSd,
  uangTw,
} from './uji-kolom';

const penyerapan = (c: Konteks): Kolom[] => [
  satuan(['satuan']),
  k('tk', ['target-k'], 'target', (u) => u.target),
  rp('tr', ['anggaran-k'], 'target', (u) => u.pagu),
  ...TW.flatMap((tw, at): Kolom[] => {
    const there = at < c.triwulan;
    const lagi = { period: at + 1, nomor: `q${at}` };
    return [
      k(`k${at}`, ['realisasi-tw', tw, 'realisasi'], 'realisasi-tw', (u) => (there ? (u.tw[at] ?? null) : null), lagi),
      rp(`r${at}`, ['realisasi-tw', tw, 'penyerapan'], 'realisasi-tw', (u) => (there ? uangTw(u, at) : null), lagi),
    ];
  }),
  {
    kunci: 'rk',
    judul: ['realisasi-tahun', 'total-k'],
    nomor: 'tahun',
    role: 'realisasi',
    measure: 'K',
    isi: isi(tahunK(c)),
  },
  rpDari('rr', ['realisasi-tahun', 'total-rp'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { nomor: 'tahun' }), // prettier-ignore
];

const capaianSd = (persamaan: string): Kolom[] => [
  rasioK('ck', ['capaian-sd', 'K'], 'capaian', 'rk', 'tk', { nomor: 'capaian', persamaan }),
  rasioRp('cr', ['capaian-sd', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'capaian', persamaan }),
];

const satuTriwulan = (c: Konteks): Kolom[] => {
  const at = c.triwulan - 1;
  return [
    ...target,
    k('qk', ['satu-tw', 'K'], 'realisasi-tw', (u) => u.tw[at] ?? null, { period: c.triwulan, nomor: 'q' }),
    rp('qr', ['satu-tw', 'Rp'], 'realisasi-tw', (u) => uangTw(u, at), { period: c.triwulan, nomor: 'q' }),
    k('rk', ['total-sd', 'K'], 'realisasi', (u) => kSd(u, at), { nomor: 'sd' }),
    rp('rr', ['total-sd', 'Rp'], 'realisasi', (u) => uangSd(u, at), { nomor: 'sd' }),
    ...capaianSd('{sd}/{target}x100%'),
  ];
};

const sampaiLalu = (c: Konteks): Kolom[] => {
  const at = c.triwulan - 1;
  return [
    ...target,
    k('lk', ['sd-lalu', 'K'], 'lain', (u) => kSd(u, at - 1), { nomor: 'lalu' }),
    rp('lr', ['sd-lalu', 'Rp'], 'lain', (u) => uangSd(u, at - 1), { nomor: 'lalu' }),
    k('qk', ['tw-ini', 'K'], 'realisasi-tw', (u) => u.tw[at] ?? null, { nomor: 'ini', period: c.triwulan }),
    rp('qr', ['tw-ini', 'Rp'], 'realisasi-tw', (u) => uangTw(u, at), { nomor: 'ini', period: c.triwulan }),
    {
      kunci: 'rk',
      judul: ['sd-ini', 'K'],
      nomor: 'sd',
      persamaan: '{lalu}+{ini}',
      role: 'realisasi',
      measure: 'K',
      longgar: true,
      isi: isi({
        nilai: (a, u) => (u?.cara === 'terakhir' ? a('qk') : jumlahkan(['lk', 'qk']).nilai(a, u)),
        excel: (u) => (u?.cara === 'terakhir' ? '{qk}' : '{lk}+{qk}'),
      }),
    },
    rpDari('rr', ['sd-ini', 'Rp'], 'realisasi', ['lr', 'qr'], [], {
      nomor: 'sd',
      persamaan: '{lalu}+{ini}',
      longgar: true,
    }),
    ...capaianSd('{sd}/{target}x100%'),
  ];
};

/** Quarters that run on, and no year: what was reached is in the last of them. */
const tanpaTahun = (c: Konteks): Kolom[] => {
  const last = c.triwulan - 1;
  return [
    ...target,
    ...kumulatif(c),
    rasioK('ck', ['capaian-tahun', 'K'], 'capaian', `k${last}`, 'tk', { nomor: 'capaian' }),
    { ...rasioRp('cr', ['capaian-tahun', 'Rp'], 'capaian', `r${last}`, 'tr', { nomor: 'capaian' }) },
  ];
};

/** Each K and each Rp with its percentage of the year's target. */
const berpersen = (c: Konteks): Kolom[] => {
  const blank = { nilai: () => null, excel: () => '' };
  return [
    k('tk', ['target-tahun', 'K'], 'target', (u) => u.target, { nomor: 'target' }),
    satuan(['target-tahun', 'satuan'], { nomor: 'target' }),
    rp('tr', ['target-tahun', 'Rp'], 'target', (u) => u.pagu, { nomor: 'target' }),
    ...TW.flatMap((tw, at): Kolom[] => {
      const there = at < c.triwulan;
      const lagi = { period: at + 1, nomor: `q${at}`, role: 'realisasi-tw', measure: '%' } as const;
      const judul = ['realisasi-tw', tw] as const;
      return [
        k(`k${at}`, [...judul, 'K'], 'realisasi-tw', (u) => (there ? (u.tw[at] ?? null) : null), lagi),
        {
          kunci: `x${at}`,
          judul: [...judul, 'persen'],
          ...lagi,
          isi: hitung('persen', there ? bagi(`k${at}`, 'tk') : blank),
        },
        rp(`r${at}`, [...judul, 'Rp'], 'realisasi-tw', (u) => (there ? uangTw(u, at) : null), lagi),
        {
          kunci: `y${at}`,
          judul: [...judul, 'persen'],
          ...lagi,
          isi: hitung('persen', there ? bagi(`r${at}`, 'tr') : blank, true),
        },
      ];
    }),
    {
      kunci: 'rk',
      judul: ['realisasi-tahun', 'K'],
      nomor: 'tahun',
      role: 'realisasi',
      measure: 'K',
      isi: isi(tahunK(c)),
    },
    rasioK('ck', ['realisasi-tahun', 'persen'], 'capaian', 'rk', 'tk', { nomor: 'tahun' }),
    rpDari('rr', ['realisasi-tahun', 'Rp'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { nomor: 'tahun' }), // prettier-ignore
    rasioRp('cr', ['realisasi-tahun', 'persen'], 'capaian', 'rr', 'tr', { nomor: 'tahun' }),
  ];
};

/** What was planned for every quarter in K and Rp, and what came of it. */
const rencanaHasil = (c: Konteks): Kolom[] => [
  ...target,
  ...TW.flatMap((tw, at): Kolom[] => [
    k(`gk${at}`, ['rencana-tw', tw, 'K'], 'target', (u) => targetTw(u, at), { period: at + 1, nomor: `g${at}` }),
    rp(`gr${at}`, ['rencana-tw', tw, 'Rp'], 'target', (u) => kasTw(u, at), { period: at + 1, nomor: `g${at}` }),
  ]),
  ...quarters(c, ['hasil-tw']),
  ...year(c),
  ...tahunan,
];

/** Months within their quarters: the first half of a year. */
const bulanDalamTw: readonly Kolom[] = [
  rp('p', ['dpa'], 'pagu', (u) => u.pagu),
  ...(['Januari', 'Pebruari', 'Maret', 'April', 'Mei', 'Juni'] as const).flatMap((name, at): Kolom[] => {
    const quarter = Math.floor(at / 3);
    const tw = quarter === 0 ? 'tw1' : 'tw2';
    const month = rp(`m${at}`, [tw, `=${name}`], 'lain', (u) => bulanKe(uangTw(u, quarter), at));
    if (at % 3 < 2) return [month];
    const keys = [at - 2, at - 1, at].map((one) => `m${one}`);
    const sum = quarter === 0 ? 'jumlah-tw' : 'jumlah-tw2';
    return [month, rpDari(`q${quarter}`, [tw, sum], 'realisasi-tw', keys, [], { period: quarter + 1, longgar: true })];
  }),
  rpDari('r', ['realisasi-smt'], 'realisasi-keuangan', ['q0', 'q1'], [], { persamaan: '{q0}+{q1}' }),
  rasioRp('%', ['serapan'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
];
const bulanKe = (quarter: number, at: number): number => {
  const part = Math.floor(quarter / 4);
  return at % 3 === 0 ? part : at % 3 === 1 ? Math.floor(part * 1.4) : quarter - part - Math.floor(part * 1.4);
};

const common = { judul: 't-e81', pohon: 'renja' } as const;

export const TRIWULAN_UJI: readonly Layout[] = [
  { ...common, id: 'u-renja-penyerapan', penutup: 'jumlah', teks: ['indikator'], kanan: ['ket'], kolom: penyerapan },
  {
    ...common,
    id: 'u-satu-triwulan',
    penutup: 'rata',
    teks: ['indikator', 'satuan'],
    kanan: ['penghambat'],
    kolom: satuTriwulan,
  },
  { ...common, id: 'u-sampai-triwulan', penutup: 'jumlah', teks: ['indikator'], kanan: ['unit'], kolom: sampaiLalu },
  { ...common, id: 'u-kumulatif-saja', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: [], kolom: tanpaTahun },
  {
    ...common,
    id: 'u-triwulan-berpersen',
    penutup: 'jumlah',
    teks: ['indikator'],
    kanan: ['unit', 'ket'],
    kolom: berpersen,
  },
  {
    ...common,
    id: 'u-rencana-hasil',
    penutup: 'tanpa',
    teks: ['indikator', 'satuan'],
    kanan: ['unit'],
    kolom: rencanaHasil,
  },
  {
    ...common,
    id: 'u-bulan-dalam-tw',
    judul: 't-rfk',
    penutup: 'jumlah',
    teks: [],
    kanan: ['ket'],
    kolom: () => bulanDalamTw,
  },
];
