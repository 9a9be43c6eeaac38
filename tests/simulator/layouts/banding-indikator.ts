/** Tables of indicators and of years of the half "banding": IKU, PK by semester, renaksi by quarter, T-C.29, T-C.24. */
import { bagi, hitung, uangDaun, ukuranIsi, type Kolom, type Layout } from './types';
import type { Ukuran } from '../tree';

const k = (
  kunci: string,
  judul: Kolom['judul'],
  role: Kolom['role'],
  nilai: Parameters<typeof ukuranIsi>[0],
): Kolom => ({ kunci, judul, role, measure: 'K', isi: ukuranIsi(nilai) });
const rate = (kunci: string, judul: Kolom['judul'], atas: string, bawah: string): Kolom => ({
  kunci,
  judul,
  role: 'capaian',
  measure: 'K',
  isi: hitung('persen', bagi(atas, bawah)),
});
const reached = (u: Ukuran, at: number): number | null =>
  u.cara === 'jumlah' ? u.tw.slice(0, at + 1).reduce((a, b) => a + b, 0) : (u.tw[at] ?? null);

const iku: readonly Kolom[] = [
  k('l', ['t-lalu'], 'realisasi-lalu', (u) => u.lalu),
  k('t', ['t-target'], 'target', (u) => u.target),
  k('r', ['t-realisasi'], 'realisasi', (u) => reached(u, 3)),
  rate('c', ['t-capaian'], 'r', 't'),
];

const SEMESTER = ['smt-1', 'smt-2'] as const;
const pk: readonly Kolom[] = [
  ...SEMESTER.map((smt, at) => k(`t${at}`, ['s-target', smt], 'target', (u) => u.targetTw[at * 2 + 1] ?? null)),
  ...SEMESTER.map((smt, at) => k(`r${at}`, ['s-realisasi', smt], 'lain', (u) => reached(u, at * 2 + 1))),
  ...SEMESTER.map((smt, at) => rate(`c${at}`, ['s-capaian', smt], `r${at}`, `t${at}`)),
];

const TW = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
const renaksi: readonly Kolom[] = TW.flatMap((tw, at): Kolom[] => [
  { ...k(`t${at}`, [tw, 'r-target'], 'target', (u) => u.targetTw[at] ?? null), period: at + 1 },
  { ...k(`r${at}`, [tw, 'r-realisasi'], 'realisasi-tw', (u) => reached(u, at)), period: at + 1 },
  { ...rate(`c${at}`, [tw, 'r-capaian'], `r${at}`, `t${at}`), period: at + 1 },
]);

const c29: readonly Kolom[] = [
  k('n', ['target-renstra'], 'target-renstra', (u) => u.renstra),
  k('l', ['realisasi-lalu'], 'realisasi-lalu', (u) => u.lalu),
  k('t', ['c29-target'], 'target', (u) => u.target),
  k('r', ['c29-realisasi'], 'realisasi', (u) => reached(u, 3)),
  { ...rate('c', ['c29-tingkat'], 'r', 't'), persamaan: '{r}/{t}x100' },
  k('b', ['c29-berjalan'], 'lain', (u) => u.maju),
  {
    kunci: 's',
    judul: ['c29-sampai'],
    role: 'realisasi-renstra',
    measure: 'K',
    persamaan: '{l}+{r}+{b}',
    longgar: true,
    isi: hitung('ukuran', {
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('b') : (a('l') ?? 0) + (a('r') ?? 0) + (a('b') ?? 0)),
      excel: (u) => (u?.cara === 'terakhir' ? '{b}' : '{l}+{r}+{b}'),
    }),
  },
  {
    ...rate('d', ['c29-akhir'], 's', 'n'),
    persamaan: '{s}/{n}x100',
    role: 'capaian-renstra',
  },
];

const YEARS = ['tahun-1', 'tahun-2', 'tahun-3', 'tahun-4', 'tahun-5'] as const;
const growth = (of: string): Kolom['isi'] =>
  hitung('persen', {
    nilai: (a) => {
      const rates = [1, 2, 3, 4].map((at) => {
        const [before, now] = [a(`${of}${at - 1}`), a(`${of}${at}`)];
        return before === null || now === null || before === 0 ? null : ((now - before) * 100) / before;
      });
      const known = rates.filter((one) => one !== null);
      return known.length < 4 ? null : known.reduce((x, y) => x + y, 0) / 4;
    },
    excel: () => `(${[1, 2, 3, 4].map((at) => `({${of}${at}}-{${of}${at - 1}})/{${of}${at - 1}}`).join('+')})/4*100`,
  });
const c24: readonly Kolom[] = [
  ...YEARS.map((tahun, at): Kolom => ({
    kunci: `a${at}`,
    judul: ['anggaran-tahun', tahun],
    role: 'anggaran',
    measure: 'Rp',
    isi: uangDaun((u) => u.tahun[at] ?? 0),
  })),
  ...YEARS.map((tahun, at): Kolom => ({
    kunci: `r${at}`,
    judul: ['realisasi-tahunan', tahun],
    role: 'realisasi',
    measure: 'Rp',
    isi: uangDaun((u) => Math.floor(((u.tahun[at] ?? 0) * (6100 + (((u.tw[at % 4] ?? 0) * 11) % 3700))) / 10_000)),
  })),
  ...YEARS.map((tahun, at): Kolom => ({
    kunci: `x${at}`,
    judul: ['rasio-tahunan', tahun],
    role: 'rasio',
    measure: null,
    isi: hitung('persen', bagi(`r${at}`, `a${at}`), true),
  })),
  { kunci: 'ga', judul: ['grup-tumbuh', 'tumbuh-anggaran'], role: 'lain', measure: '%', isi: growth('a') },
  { kunci: 'gr', judul: ['grup-tumbuh', 'tumbuh-realisasi'], role: 'lain', measure: '%', isi: growth('r') },
];

const indicators = {
  pohon: 'indikator',
  penutup: 'tanpa',
  kanan: [],
  nama: 'sasaran-pd',
  teks: ['indikator', 'satuan'],
} as const;

export const INDIKATOR_BANDING: readonly Layout[] = [
  { ...indicators, id: 'b-iku-lalu', judul: 't-iku', kanan: ['ket'], kolom: () => iku },
  { ...indicators, id: 'b-pk-semester', judul: 't-iku', kanan: ['unit'], kolom: () => pk },
  { ...indicators, id: 'b-renaksi', judul: 't-aksi', kolom: () => renaksi },
  {
    id: 'b-tc29-penuh',
    judul: 't-c29',
    pohon: 'renja',
    penutup: 'tanpa',
    teks: ['indikator', 'satuan'],
    kanan: ['ket'],
    kolom: () => c29,
  },
  {
    id: 'b-tc24-lima-tahun',
    judul: 't-c24',
    pohon: 'rekening',
    nama: 'rekening',
    penutup: 'jumlah',
    teks: [],
    kanan: [],
    kolom: () => c24,
  },
];
