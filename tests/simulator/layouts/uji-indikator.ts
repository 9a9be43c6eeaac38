/** Tables of indicators and of years, blind: IKU by quarter, against the end of the period, efficiency, SPM, renaksi, T-C.23, 29, 30. */
import type { Ukuran } from '../tree';
import { bagi, hitung, jumlahkan, type Kolom, type Layout } from './types';
import { habis, isi, k, kSd, rasioK, rasioRp, rp, rpDari, TAHUN, targetTw, teks, TW } from './uji-kolom';

const ikuTriwulan: readonly Kolom[] = [
  k('t', ['target-setahun'], 'target', (u) => u.target),
  ...TW.map((tw, at) => k(`t${at}`, ['target-tw', tw], 'target', (u) => targetTw(u, at), { period: at + 1 })),
  ...TW.map((tw, at) => k(`r${at}`, ['capaian-tw', tw], 'realisasi-tw', (u) => u.tw[at] ?? null, { period: at + 1 })),
  k('r', ['realisasi-setahun'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capaian-setahun'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
];

const ikuAkhir: readonly Kolom[] = [
  k('l', ['iku-lalu'], 'realisasi-lalu', (u) => u.lalu),
  k('t', ['iku-target'], 'target', (u) => u.target),
  k('r', ['iku-realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['iku-capaian'], 'capaian', 'r', 't'),
  k('n', ['iku-akhir'], 'target-renstra', (u) => u.renstra),
  rasioK('m', ['iku-maju'], 'lain', 'r', 'n', { longgar: true }),
];

const efisiensi: readonly Kolom[] = [
  k('tk', ['efi-kinerja', 'target'], 'target', (u) => u.target),
  k('rk', ['efi-kinerja', 'realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('ck', ['efi-kinerja', 'efi-capaian'], 'capaian', 'rk', 'tk'),
  rp('tr', ['efi-uang', 'alokasi'], 'pagu', (u) => u.pagu),
  rp('rr', ['efi-uang', 'realisasi'], 'realisasi', habis),
  rasioRp('cr', ['efi-uang', 'efi-serapan'], 'capaian', 'rr', 'tr'),
  {
    kunci: 'e',
    judul: ['efisiensi'],
    role: 'lain',
    measure: '%',
    longgar: true,
    isi: hitung('persen', jumlahkan(['ck'], ['cr'])),
  },
];

const spm: readonly Kolom[] = [
  k('t', ['spm-sasaran'], 'target', (u) => u.target * 11 + 3),
  k('r', ['spm-layan'], 'realisasi', (u) => u.target * 9 + (kSd(u, 1) ?? 0)),
  rasioK('c', ['spm-capaian'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100' }),
];

const BULAN = Array.from({ length: 12 }, (_, at) => at);
const renaksi: readonly Kolom[] = [
  k('t', ['target-setahun'], 'target', (u) => u.target),
  ...BULAN.map((at) =>
    k(`m${at}`, ['g-target-bulan', `=${at + 1}`], 'lain', (u) => Math.round((u.target * (at + 1)) / 12)),
  ),
];

type Pasang = 'target-renstra' | 'realisasi-lalu' | 'c29-target' | 'c29-realisasi' | 'c29-berjalan';
const pair = (x: string, judul: Pasang, role: Kolom['role'], nilai: (u: Ukuran) => number | null, uang: Parameters<typeof rp>[3]): Kolom[] => [
  k(`${x}k`, [judul, 'K'], role, nilai, { nomor: x }),
  rp(`${x}r`, [judul, 'Rp'], role, uang, { nomor: x }),
]; // prettier-ignore
const rate = (
  x: string,
  judul: 'c29-tingkat' | 'c29-akhir',
  role: 'capaian' | 'capaian-renstra',
  atas: string,
  bawah: string,
): Kolom[] => {
  const lagi = { nomor: x, persamaan: `{${atas}}/{${bawah}}x100%` };
  return [
    rasioK(`${x}k`, [judul, 'K'], role, `${atas}k`, `${bawah}k`, lagi),
    {
      ...rasioRp(`${x}r`, [judul, 'Rp'], role, `${atas}r`, `${bawah}r`, lagi),
      isi: hitung('persen', bagi(`${atas}r`, `${bawah}r`)),
    },
  ];
};
const c29: readonly Kolom[] = [
  ...pair('n', 'target-renstra', 'target-renstra', (u) => u.renstra, (u) => u.renstra),
  ...pair('l', 'realisasi-lalu', 'realisasi-lalu', (u) => u.lalu, (u) => u.lalu),
  ...pair('t', 'c29-target', 'target', (u) => u.target, (u) => u.pagu),
  ...pair('r', 'c29-realisasi', 'realisasi', (u) => kSd(u, 3), habis),
  ...rate('c', 'c29-tingkat', 'capaian', 'r', 't'),
  ...pair('b', 'c29-berjalan', 'lain', (u) => u.maju, (u) => u.maju),
  {
    kunci: 'sk',
    judul: ['c29-sampai', 'K'],
    nomor: 's',
    persamaan: '{l}+{r}+{b}',
    role: 'realisasi-renstra',
    measure: 'K',
    longgar: true,
    isi: isi({
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('bk') : jumlahkan(['lk', 'rk', 'bk']).nilai(a, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{bk}' : '{lk}+{rk}+{bk}'),
    }),
  },
  rpDari('sr', ['c29-sampai', 'Rp'], 'realisasi-renstra', ['lr', 'rr', 'br'], [], { nomor: 's', persamaan: '{l}+{r}+{b}', longgar: true }),
  ...rate('d', 'c29-akhir', 'capaian-renstra', 's', 'n'),
]; // prettier-ignore

/** What an indicator stood at in a year, around its target. */
const diTahun = (u: Ukuran, at: number): number =>
  u.cara === 'jumlah'
    ? Math.max(1, Math.round(((u.target + at) * (78 + ((u.target * 7 + at * 13) % 29))) / 100))
    : Math.round((u.target + at) * (80 + ((u.target * 3 + at * 11) % 21))) / 100;

const c23: readonly Kolom[] = [
  ...TAHUN.slice(0, 3).map((tahun, at) => k(`t${at}`, ['g-target-rpjmd', tahun], 'target', (u) => u.target + at)),
  ...TAHUN.slice(0, 3).map((tahun, at) => k(`r${at}`, ['g-capaian-rpjmd', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...TAHUN.slice(0, 3).map((tahun, at): Kolom => ({
    ...rasioK(`x${at}`, ['g-tingkat-rpjmd', tahun], 'rasio', `r${at}`, `t${at}`),
    measure: null,
  })),
];

const renstraLima: readonly Kolom[] = [
  k('a', ['baseline'], 'realisasi-lalu', (u) => u.lalu),
  k('n', ['target-akhir'], 'target-renstra', (u) => u.target + 4),
  ...TAHUN.map((tahun, at) => k(`t${at}`, ['g-target-rpjmd', tahun], 'target', (u) => u.target + at)),
  ...TAHUN.map((tahun, at) => k(`r${at}`, ['g-capaian-rpjmd', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...TAHUN.map((tahun, at): Kolom => ({
    ...rasioK(`x${at}`, ['g-tingkat-rpjmd', tahun], 'rasio', `r${at}`, `t${at}`),
    measure: null,
  })),
  k('z', ['capaian-akhir'], 'lain', (u) => diTahun(u, 4)),
  rasioK('y', ['rasio-akhir'], 'lain', 'z', 'n', { longgar: true }),
];

const c30: readonly Kolom[] = [
  teks('spm', ['spm'], 'spm', ({ nama }) => (nama.length % 2 === 0 ? '√' : '-')),
  teks('ikk', ['ikk'], 'ikk', () => '-'),
  ...TAHUN.slice(0, 4).map((tahun, at) => k(`t${at}`, ['g-target-rpjmd', tahun], 'target', (u) => u.target + at)),
  ...TAHUN.slice(0, 2).map((tahun, at) => k(`r${at}`, ['g-capaian-rpjmd', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...TAHUN.slice(2, 4).map((tahun, at) => k(`p${at}`, ['g-proyeksi', tahun], 'proyeksi', (u) => u.target + at + 2)),
];

const indicators = {
  pohon: 'indikator',
  penutup: 'tanpa',
  kanan: [],
  nama: 'nama-sasaran',
  teks: ['indikator', 'satuan'],
} as const;

export const INDIKATOR_UJI: readonly Layout[] = [
  { ...indicators, id: 'u-iku-triwulan', judul: 't-iku', kanan: ['unit'], kolom: () => ikuTriwulan },
  { ...indicators, id: 'u-iku-akhir', judul: 't-iku', kanan: ['ket'], kolom: () => ikuAkhir },
  { ...indicators, id: 'u-efisiensi', judul: 't-iku', teks: ['indikator'], kolom: () => efisiensi },
  {
    ...indicators,
    id: 'u-spm',
    judul: 't-spm',
    pohon: 'datar',
    teks: ['satuan'],
    kanan: ['penghambat'],
    kolom: () => spm,
  },
  { ...indicators, id: 'u-renaksi-bulan', judul: 't-aksi', kanan: ['unit'], kolom: () => renaksi },
  {
    id: 'u-tc29-uang',
    judul: 't-c29',
    pohon: 'renja',
    penutup: 'tanpa',
    teks: ['indikator'],
    kanan: ['unit', 'ket'],
    kolom: () => c29,
  },
  { ...indicators, id: 'u-tc23', judul: 't-c23', kolom: () => c23 },
  { ...indicators, id: 'u-renstra-lima', judul: 't-c23', kanan: ['unit'], kolom: () => renstraLima },
  { ...indicators, id: 'u-tc30', judul: 't-c30', kanan: ['ket'], kolom: () => c30 },
];
