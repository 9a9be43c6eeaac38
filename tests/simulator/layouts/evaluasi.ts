/** Evaluations of a year's plan: E.81 in its 15 and 17 numbers, without renstra, with % per quarter, without the year. */
import {
  filled,
  tahunK,
  target,
  renstra,
  kumulatif,
  tahunKumulatif,
  quarters,
  year,
  sampai,
  tahunan,
  akhir,
} from './kolom-evaluasi';
import { hitung, jumlahkan, uangDaun, ukuranIsi, type Kolom, type Layout } from './types';

const common = { judul: 't-e81', pohon: 'renja' } as const;

export const EVALUASI: readonly Layout[] = [
  {
    ...common,
    id: 'e81-17',
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
    penutup: 'rata',
    teks: ['sasaran', 'indikator'],
    kanan: ['unit'],
    kolom: (k) => [...renstra, ...target, ...quarters(k, ['realisasi-tw']), ...year(k), ...sampai, ...akhir],
  },
  {
    ...common,
    id: 'e81-tanpa-renstra',
    penutup: 'rata',
    teks: ['indikator'],
    kanan: [],
    kolom: (k) => [...target, ...quarters(k, ['realisasi-tw']), ...year(k), ...tahunan],
  },
  {
    ...common,
    id: 'e81-satuan',
    penutup: 'jumlah',
    teks: ['indikator', 'satuan'],
    kanan: [],
    kolom: (k) => [...target, ...quarters(k, ['realisasi-tw']), ...year(k), ...tahunan],
  },
  {
    ...common,
    id: 'e81-berpersen',
    penutup: 'rata',
    teks: ['indikator', 'satuan'],
    kanan: ['unit'],
    kolom: (k) => [...renstra, ...target, ...quarters(k, ['realisasi-tw'], true), ...year(k), ...sampai, ...akhir],
  },
  {
    ...common,
    id: 'evaluasi-tanpa-tahunan',
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
    penutup: 'jumlah',
    teks: ['indikator', 'satuan'],
    kanan: [],
    kolom: (k) => [...target, ...kumulatif(k), ...tahunKumulatif(k), ...tahunan],
  },
  {
    ...common,
    id: 'e81-kumulatif-renstra',
    penutup: 'tanpa',
    teks: ['indikator'],
    kanan: ['ket'],
    kolom: (k) => [...renstra, ...target, ...kumulatif(k), ...tahunKumulatif(k), ...tahunan, ...sampai, ...akhir],
  },
  {
    ...common,
    id: 'evaluasi-ringkas',
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
