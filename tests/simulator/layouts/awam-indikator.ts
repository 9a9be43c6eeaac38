/** Tables of indicators of the half "awam": PK, IKU, plans of action, SPM of hospitals and puskesmas, IKK, T-C.23, T-C.24. */
import { catatan, hasilK, pagu, persen, serap } from './buta-kolom';
import { banyak, banyakDari, berTw, bila, di } from './penguji-kolom';
import { diTahun, kategori } from './saksi-kolom';
import { bagi, hitung, type Kolom, type Konteks, type Layout } from './types';
import { habis, k, kSd, rasioK, rasioRp, rp, rpDari, TAHUN, targetTw, teks } from './uji-kolom';
import type { Uang } from '../tree';

const pk: readonly Kolom[] = [
  k('t', ['target-pk'], 'target', (u) => u.target),
  k('r', ['hasil-pk'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capai-pk'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  kategori(['status'], (u) => kSd(u, 3)),
];

/** Every quarter with its own target, result and percentage. */
const pkTriwulan = (c: Konteks): Kolom[] => [
  k('t', ['target-pk'], 'target', (u) => u.target),
  ...berTw((tw, at) => {
    const there = at < c.triwulan;
    const lagi = { period: at + 1 };
    return [
      k(`t${at}`, [tw, 'target'], 'target', (u) => targetTw(u, at), lagi),
      k(`r${at}`, [tw, 'realisasi'], 'realisasi-tw', (u) => (there ? (u.tw[at] ?? null) : null), lagi),
      bila(there, rasioK(`c${at}`, [tw, 'capai'], 'capaian', `r${at}`, `t${at}`, { persamaan: `{r${at}}/{t${at}}x100`, ...lagi })),
    ];
  }),
]; // prettier-ignore

/** The two years before, this one, and the last of the renstra. */
const riwayat: readonly Kolom[] = [
  k('a', ['hasil-2'], 'lain', (u) => diTahun(u, 0)),
  k('b', ['hasil-1'], 'lain', (u) => diTahun(u, 1)),
  ...di('g-ini', [
    k('t', ['target'], 'target', (u) => u.target),
    k('r', ['realisasi'], 'realisasi', (u) => kSd(u, 3)),
    rasioK('c', ['capai'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  ]),
  k('n', ['ujung-renstra'], 'target-renstra', (u) => u.renstra),
  { ...rasioK('m', ['maju-renstra'], 'lain', 'r', 'n'), longgar: true },
];

/** The middle of the year and its end, and the percentage of the latter. */
const ikuSemester: readonly Kolom[] = [
  k('t', ['target-pk'], 'target', (u) => u.target),
  k('a', ['tengah-tahun'], 'lain', (u) => kSd(u, 1)),
  k('r', ['ujung-tahun'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capai-pk'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
];

/** What is done, running targets, and the money behind it. */
const renaksi: readonly Kolom[] = [
  catatan('a', ['uraian-aksi'], ({ nama }) => ['Menyusun SOP', 'Rapat koordinasi lintas PD', 'Bimtek petugas', 'Monitoring lapangan'][nama.length % 4] ?? ''),
  k('t', ['target-pk'], 'target', (u) => u.target),
  ...berTw((tw, at) => [k(`t${at}`, ['g-target-kum', tw], 'target', (u) => u.targetTw[at] ?? null, { period: at + 1 })]),
  k('k', ['hasil-pk'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capai-pk'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100' }),
  ...di('g-uang', [pagu, serap, persen]),
]; // prettier-ignore

/** A hospital's standards: all of them better the higher they are. */
const standar: readonly Kolom[] = [
  k('t', ['standar'], 'target', (u) => u.target),
  k('r', ['hasil-standar'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capai-standar'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
];
const standarRiwayat: readonly Kolom[] = [k('l', ['hasil-1'], 'lain', (u) => u.lalu), ...standar];

/** People who are to be served at each puskesmas, and those served by quarter. */
const layan = (u: Uang, at: number): number => 9 + ((u.tw[at] ?? 0) % 61);
const spmPuskesmas: readonly Kolom[] = [
  banyak('t', ['spm-target'], (u) => 190 + (u.pagu % 127), 'target'),
  ...berTw((tw, at) => [
    { ...banyak(`r${at}`, ['g-spm-tw', tw], (u) => layan(u, at), 'realisasi-tw'), period: at + 1 },
  ]),
  { ...banyakDari('r', ['spm-jumlah'], ['r0', 'r1', 'r2', 'r3'], [], 'realisasi'), persamaan: '{r0}+{r1}+{r2}+{r3}' },
  {
    kunci: 'c',
    judul: ['spm-persen'],
    role: 'capaian',
    measure: 'K',
    persamaan: '{r}/{t}x100%',
    isi: hitung('persen', bagi('r', 't'), true),
  },
];
const spm: readonly Kolom[] = [
  k('t', ['spm-target'], 'target', (u) => u.target * 19 + 7),
  k('k', ['spm-jumlah'], 'realisasi', (u) => u.target * 12 + (kSd(u, 2) ?? 0)),
  rasioK('c', ['spm-persen'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ...di('g-uang', [pagu, serap, persen]),
];

const ikk: readonly Kolom[] = [
  teks('rumus', ['ikk-rumus'], 'formula', () => 'Jumlah A dibagi jumlah B dikali 100%'),
  k('a', ['ikk-a'], 'lain', (u) => u.target * 2 + 5),
  k('b', ['ikk-b'], 'lain', (u) => u.target * 3 + 13),
  { ...rasioK('c', ['ikk-nilai'], 'lain', 'a', 'b', { persamaan: '{a}/{b}x100' }), nyata: true },
];

const TIGA = TAHUN.slice(0, 3);
/** T-C.23 and T-C.24: blocks of three years. */
const c23: readonly Kolom[] = [
  ...TIGA.map((tahun, at) => k(`t${at}`, ['c23-target', tahun], 'target', (u) => u.target + at)),
  ...TIGA.map((tahun, at) => k(`r${at}`, ['c23-hasil', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...TIGA.map((tahun, at): Kolom => ({ ...rasioK(`x${at}`, ['c23-rasio', tahun], 'rasio', `r${at}`, `t${at}`), measure: null })),
]; // prettier-ignore
const habisTahun = (u: Uang, at: number): number =>
  Math.floor(((u.tahun[at] ?? 0) * (610 + ((u.pagu + at * 37) % 370))) / 1000);
const c24: readonly Kolom[] = [
  ...TIGA.map((tahun, at) => rp(`a${at}`, ['c24-anggaran', tahun], 'anggaran', (u) => u.tahun[at] ?? 0)),
  ...TIGA.map((tahun, at) => rp(`r${at}`, ['c24-realisasi', tahun], 'realisasi', (u) => habisTahun(u, at))),
  ...TIGA.map((tahun, at): Kolom => ({ ...rasioRp(`x${at}`, ['c24-rasio', tahun], 'rasio', `r${at}`, `a${at}`), measure: null })),
]; // prettier-ignore

/** Evaluating a RPJMD: five years' target, three years' results in money, and what is reached of it. */
const rpjmd: readonly Kolom[] = [
  rp('n', ['rpjmd-pagu'], 'target-renstra', (u) => u.renstra),
  rp('l', ['rpjmd-lalu'], 'realisasi-lalu', (u) => u.lalu),
  rp('i', ['rpjmd-ini'], 'realisasi', habis),
  rpDari('j', ['rpjmd-jumlah'], 'realisasi-renstra', ['l', 'i'], [], { persamaan: '{l}+{i}' }),
  rasioRp('x', ['rpjmd-persen'], 'capaian-renstra', 'j', 'n', { persamaan: '{j}/{n}x100%' }),
];

const bertriwulan = { judul: 't-pk', pohon: 'indikator', penutup: 'tanpa', kanan: [], nama: 'nama-sasaran', teks: ['indikator', 'satuan'] } as const; // prettier-ignore
const sasaran = { ...bertriwulan, judul: 't-iku', setahun: true } as const;

export const INDIKATOR_AWAM: readonly Layout[] = [
  { ...sasaran, id: 'a-pk', judul: 't-pk', kanan: ['unit'], kolom: () => pk },
  { ...sasaran, id: 'a-pk-rata', judul: 't-pk', penutup: 'rata', kanan: ['penghambat', 'solusi'], kolom: () => pk.slice(0, 3) },
  { ...bertriwulan, id: 'a-pk-triwulan', kanan: ['ket'], kolom: pkTriwulan },
  { ...sasaran, id: 'a-iku-riwayat', kanan: ['ket'], kolom: () => riwayat },
  { ...sasaran, id: 'a-iku-semester', kanan: ['unit', 'ket'], kolom: () => ikuSemester },
  { ...sasaran, id: 'a-renaksi', judul: 't-aksi', kanan: ['unit'], kolom: () => renaksi },
  { ...sasaran, id: 'a-spm-rsud', judul: 't-spm', pohon: 'standar', nama: 'nama-standar', kanan: ['ket'], kolom: () => standar },
  { ...sasaran, id: 'a-spm-rsud-lalu', judul: 't-spm', pohon: 'standar', nama: 'nama-standar', kanan: ['penghambat', 'solusi'], kolom: () => standarRiwayat },
  { ...sasaran, id: 'a-spm-puskesmas', judul: 't-spm', pohon: 'puskesmas', penutup: 'jumlah', nama: 'nama-puskesmas', teks: [], kanan: ['ket'], kolom: () => spmPuskesmas },
  { ...sasaran, id: 'a-spm', judul: 't-spm', pohon: 'spm', penutup: 'jumlah', nama: 'nama-layanan', teks: [], kanan: ['penghambat'], kolom: () => spm },
  { ...sasaran, id: 'a-ikk', judul: 't-ikk', pohon: 'ikk', nama: 'nama-ikk', teks: [], kanan: ['unit'], bolehLewat: true, kolom: () => ikk },
  { ...sasaran, id: 'a-tc23', judul: 't-c23', kolom: () => c23 },
  { ...sasaran, id: 'a-tc24', judul: 't-c24', pohon: 'rekening', penutup: 'jumlah', nama: 'nama-rek', teks: [], kolom: () => c24 },
  { ...sasaran, id: 'a-kaskade', judul: 't-aksi', pohon: 'ekspor', penutup: 'jumlah', nama: 'nama-sub', kanan: ['unit'], kolom: () => [...hasilK(), pagu, serap, persen] },
  { ...sasaran, id: 'a-rpjmd-prioritas', judul: 't-prioritas', pohon: 'prioritas', penutup: 'jumlah', nama: 'nama-prioritas', teks: [], kanan: ['unit'], kolom: () => rpjmd },
]; // prettier-ignore
