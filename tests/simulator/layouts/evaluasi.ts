/** Evaluations of a year's plan: E.81 in its 15 and 17 numbers, without renstra, with % per quarter, without the year. */
import type { Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import {
  bagi,
  hitung,
  jumlahkan,
  uangDaun,
  ukuranIsi,
  type Kolom,
  type Konteks,
  type Layout,
  type Rumus,
} from './types';

const TW = [0, 1, 2, 3] as const;
const twKunci = (at: number): Kunci => (['tw1', 'tw2', 'tw3', 'tw4'] as const)[at] ?? 'tw1';

const filled = ({ triwulan }: Konteks): readonly number[] => TW.filter((at) => at < triwulan);

/** The year's K by the indicator's own rule. */
const tahunK = (konteks: Konteks): Rumus => {
  const keys = filled(konteks).map((at) => `k${at}`);
  const last = keys.at(-1) ?? 'k0';
  const sum = jumlahkan(keys);
  return {
    nilai: (ambil, ukuran) => (ukuran?.cara === 'terakhir' ? ambil(last) : sum.nilai(ambil, ukuran)),
    excel: (ukuran) => (ukuran?.cara === 'terakhir' ? `{${last}}` : sum.excel(ukuran)),
  };
};
const sampaiK: Rumus = {
  nilai: (ambil, ukuran) => (ukuran?.cara === 'terakhir' ? ambil('rk') : jumlahkan(['lk', 'rk']).nilai(ambil, ukuran)),
  excel: (ukuran) => (ukuran?.cara === 'terakhir' ? '{rk}' : '{lk}+{rk}'),
};

const target: readonly Kolom[] = [
  {
    kunci: 'tk',
    judul: ['target-tahun', 'K'],
    nomor: 'target',
    role: 'target',
    measure: 'K',
    isi: ukuranIsi((u) => u.target),
  },
  {
    kunci: 'tr',
    judul: ['target-tahun', 'Rp'],
    nomor: 'target',
    role: 'target',
    measure: 'Rp',
    isi: uangDaun((u) => u.pagu),
  },
];
const renstra: readonly Kolom[] = [
  {
    kunci: 'nk',
    judul: ['target-renstra', 'K'],
    nomor: 'renstra',
    role: 'target-renstra',
    measure: 'K',
    isi: ukuranIsi((u) => u.renstra),
  },
  {
    kunci: 'nr',
    judul: ['target-renstra', 'Rp'],
    nomor: 'renstra',
    role: 'target-renstra',
    measure: 'Rp',
    isi: uangDaun((u) => u.renstra),
  },
  {
    kunci: 'lk',
    judul: ['realisasi-lalu', 'K'],
    nomor: 'lalu',
    role: 'realisasi-lalu',
    measure: 'K',
    isi: ukuranIsi((u) => u.lalu),
  },
  {
    kunci: 'lr',
    judul: ['realisasi-lalu', 'Rp'],
    nomor: 'lalu',
    role: 'realisasi-lalu',
    measure: 'Rp',
    isi: uangDaun((u) => u.lalu),
  },
];
/** Up to and with a quarter. */
const running = (values: readonly number[], at: number): number =>
  values.slice(0, at + 1).reduce((sum, one) => sum + one, 0);

/** Quarters that run on: each holds what was reached by then, and the year is the last. */
const kumulatif = (konteks: Konteks): Kolom[] =>
  TW.flatMap((at): Kolom[] => {
    const there = at < konteks.triwulan;
    const common = { nomor: `q${at}`, role: 'realisasi-tw', period: at + 1 } as const;
    const k = (u: Ukuran): number | null => (u.cara === 'jumlah' ? running(u.tw, at) : (u.tw[at] ?? null));
    return [
      {
        kunci: `k${at}`,
        judul: ['realisasi-sd', twKunci(at), 'K'],
        ...common,
        measure: 'K',
        isi: ukuranIsi((u) => (there ? k(u) : null)),
      },
      {
        kunci: `r${at}`,
        judul: ['realisasi-sd', twKunci(at), 'Rp'],
        ...common,
        measure: 'Rp',
        isi: uangDaun((u) => (there ? running(u.tw, at) : null)),
      },
    ];
  });
const terakhir = (kunci: string): Rumus => ({ nilai: (ambil) => ambil(kunci), excel: () => `{${kunci}}` });
const tahunKumulatif = ({ triwulan }: Konteks): Kolom[] => [
  {
    kunci: 'rk',
    judul: ['realisasi-tahun', 'K'],
    nomor: 'tahun',
    role: 'realisasi',
    measure: 'K',
    isi: hitung('ukuran', terakhir(`k${triwulan - 1}`)),
  },
  {
    kunci: 'rr',
    judul: ['realisasi-tahun', 'Rp'],
    nomor: 'tahun',
    role: 'realisasi',
    measure: 'Rp',
    isi: { jenis: 'uang', daun: terakhir(`r${triwulan - 1}`) },
  },
];

const quarters = (konteks: Konteks, group: readonly Kunci[], withPercent = false): Kolom[] =>
  TW.flatMap((at): Kolom[] => {
    const there = at < konteks.triwulan;
    const judul = [...group, twKunci(at)];
    const common = { nomor: `q${at}`, role: 'realisasi-tw', period: at + 1 } as const;
    const share: Kolom = {
      kunci: `p${at}`,
      judul: [...judul, 'persen'],
      ...common,
      measure: '%',
      isi: hitung('persen', there ? bagi(`k${at}`, 'tk') : { nilai: () => null, excel: () => '' }),
    };
    return [
      {
        kunci: `k${at}`,
        judul: [...judul, 'K'],
        ...common,
        measure: 'K',
        isi: ukuranIsi((u) => (there ? (u.tw[at] ?? null) : null)),
      },
      ...(withPercent ? [share] : []),
      {
        kunci: `r${at}`,
        judul: [...judul, 'Rp'],
        ...common,
        measure: 'Rp',
        isi: uangDaun((u) => (there ? (u.tw[at] ?? null) : null)),
      },
    ];
  });
const year = (konteks: Konteks): Kolom[] => {
  const common = { nomor: 'tahun', persamaan: '{q0}+{q1}+{q2}+{q3}', role: 'realisasi' } as const;
  return [
    { kunci: 'rk', judul: ['realisasi-tahun', 'K'], ...common, measure: 'K', isi: hitung('ukuran', tahunK(konteks)) },
    {
      kunci: 'rr',
      judul: ['realisasi-tahun', 'Rp'],
      ...common,
      measure: 'Rp',
      isi: { jenis: 'uang', daun: jumlahkan(filled(konteks).map((at) => `r${at}`)) },
    },
  ];
};
const capaian = (role: 'capaian' | 'capaian-renstra', atas: string, bawah: string, persamaan: string): Kolom[] => {
  const kata = role === 'capaian' ? 'capaian-tahun' : 'capaian-renstra';
  return (['K', 'Rp'] as const).map((measure): Kolom => ({
    kunci: `${role}-${measure}`,
    judul: [kata, measure],
    nomor: role,
    persamaan,
    role,
    measure,
    isi: hitung('persen', bagi(`${atas}${measure === 'K' ? 'k' : 'r'}`, `${bawah}${measure === 'K' ? 'k' : 'r'}`)),
  }));
};
const sampai: readonly Kolom[] = [
  {
    kunci: 'sk',
    judul: ['realisasi-renstra', 'K'],
    nomor: 'sampai',
    persamaan: '{lalu}+{tahun}',
    role: 'realisasi-renstra',
    measure: 'K',
    isi: hitung('ukuran', sampaiK),
  },
  {
    kunci: 'sr',
    judul: ['realisasi-renstra', 'Rp'],
    nomor: 'sampai',
    persamaan: '{lalu}+{tahun}',
    role: 'realisasi-renstra',
    measure: 'Rp',
    isi: hitung('uang', jumlahkan(['lr', 'rr'])),
  },
];
const tahunan = capaian('capaian', 'r', 't', '{tahun}/{target}x100%');
const akhir = capaian('capaian-renstra', 's', 'n', '{sampai}/{renstra}x100%');

const common = { judul: 't-e81', pohon: 'renja' } as const;

export const EVALUASI: readonly Layout[] = [
  {
    ...common,
    id: 'e81-17',
    paruh: 'latih',
    penutup: 'rata',
    teks: ['indikator'],
    kanan: ['unit', 'ket'],
    kolom: (k) => [
      ...renstra,
      ...target,
      ...quarters(k, ['realisasi-tw']),
      ...year(k),
      ...tahunan,
      ...sampai,
      ...akhir,
    ],
  },
  {
    ...common,
    id: 'e81-15',
    paruh: 'uji',
    penutup: 'rata',
    teks: ['sasaran', 'indikator'],
    kanan: ['unit'],
    kolom: (k) => [...renstra, ...target, ...quarters(k, ['realisasi-tw']), ...year(k), ...sampai, ...akhir],
  },
  {
    ...common,
    id: 'e81-tanpa-renstra',
    paruh: 'uji',
    penutup: 'rata',
    teks: ['indikator'],
    kanan: [],
    kolom: (k) => [...target, ...quarters(k, ['realisasi-tw']), ...year(k), ...tahunan],
  },
  {
    ...common,
    id: 'e81-satuan',
    paruh: 'latih',
    penutup: 'jumlah',
    teks: ['indikator', 'satuan'],
    kanan: [],
    kolom: (k) => [...target, ...quarters(k, ['realisasi-tw']), ...year(k), ...tahunan],
  },
  {
    ...common,
    id: 'e81-berpersen',
    paruh: 'uji',
    penutup: 'rata',
    teks: ['indikator', 'satuan'],
    kanan: ['unit'],
    kolom: (k) => [...renstra, ...target, ...quarters(k, ['realisasi-tw'], true), ...year(k), ...sampai, ...akhir],
  },
  {
    ...common,
    id: 'evaluasi-tanpa-tahunan',
    paruh: 'latih',
    penutup: 'tanpa',
    teks: ['indikator'],
    kanan: [],
    kolom: (k) => [
      ...target,
      ...quarters(k, []),
      ...(['K', 'Rp'] as const).map((measure): Kolom => ({
        kunci: `c${measure}`,
        judul: ['capaian-tahun', measure],
        nomor: 'capaian',
        role: 'capaian',
        measure,
        isi: hitung(
          'persen',
          measure === 'K'
            ? {
                nilai: (a, u) => {
                  const done = tahunK(k).nilai(a, u),
                    plan = a('tk');
                  return done === null || plan === null || plan === 0 ? null : (done * 100) / plan;
                },
                excel: (u) => `(${tahunK(k).excel(u)})/{tk}*100`,
              }
            : {
                nilai: (a) => {
                  const done = jumlahkan(filled(k).map((at) => `r${at}`)).nilai(a, null),
                    plan = a('tr');
                  return done === null || plan === null || plan === 0 ? null : (done * 100) / plan;
                },
                excel: () =>
                  `(${filled(k)
                    .map((at) => `{r${at}}`)
                    .join('+')})/{tr}*100`,
              },
        ),
      })),
    ],
  },
  {
    ...common,
    id: 'e81-kumulatif',
    paruh: 'latih',
    penutup: 'jumlah',
    teks: ['indikator', 'satuan'],
    kanan: [],
    kolom: (k) => [...target, ...kumulatif(k), ...tahunKumulatif(k), ...tahunan],
  },
  {
    ...common,
    id: 'e81-kumulatif-renstra',
    paruh: 'uji',
    penutup: 'tanpa',
    teks: ['indikator'],
    kanan: ['ket'],
    kolom: (k) => [...renstra, ...target, ...kumulatif(k), ...tahunKumulatif(k), ...tahunan, ...sampai, ...akhir],
  },
  {
    ...common,
    id: 'evaluasi-ringkas',
    paruh: 'uji',
    penutup: 'rata',
    teks: ['indikator'],
    kanan: ['ket'],
    kolom: () => [
      ...target,
      {
        kunci: 'rk',
        judul: ['realisasi-tahun', 'K'],
        nomor: 'tahun',
        role: 'realisasi',
        measure: 'K',
        isi: ukuranIsi((u) => (u.cara === 'jumlah' ? u.tw.reduce((a, b) => a + b, 0) : (u.tw[3] ?? null))),
      },
      {
        kunci: 'rr',
        judul: ['realisasi-tahun', 'Rp'],
        nomor: 'tahun',
        role: 'realisasi',
        measure: 'Rp',
        isi: uangDaun((u) => u.tw.reduce((a, b) => a + b, 0)),
      },
      ...tahunan,
    ],
  },
];
