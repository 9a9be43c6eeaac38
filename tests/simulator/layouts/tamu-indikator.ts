/** Tables of indicators of the half "tamu": sasaran strategis, e-SAKIP by quarter, plans of action, IKK, SPM, programs per sasaran. */
import { catatan, hasilK, pagu, persen, serap, sisa } from './buta-kolom';
import { berTw, bila, di } from './penguji-kolom';
import { diTahun, kategori } from './saksi-kolom';
import { hasilTw } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { k, kSd, rasioK, targetTw, teks } from './uji-kolom';

const sasaran: readonly Kolom[] = [...hasilK(), kategori(['kategori-k'], (u) => kSd(u, 3))];
const lima: readonly Kolom[] = [
  k('t', ['target-ini'], 'target', (u) => u.target),
  k('r', ['hasil-ini'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capai-ini'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
];
/** Two years before, this year, and how near the last target of the renstra is. */
const jangkaMenengah: readonly Kolom[] = [
  k('a', ['hasil-n2'], 'lain', (u) => diTahun(u, 0)),
  k('b', ['hasil-n1'], 'lain', (u) => diTahun(u, 1)),
  ...lima,
  k('n', ['target-akhir'], 'target-renstra', (u) => u.renstra),
  { ...rasioK('m', ['maju-akhir'], 'lain', 'r', 'n'), longgar: true },
];
const riwayat: readonly Kolom[] = [
  ...(['th-1', 'th-2', 'th-3'] as const).map((judul, at) =>
    k(`y${at}`, ['g-hasil-tahun', judul], 'lain', (u) => diTahun(u, at)),
  ),
  ...lima,
];

/** Target, result and percentage of every quarter. */
const sakip = (c: Konteks): Kolom[] =>
  berTw((tw, at) => {
    const there = at < c.triwulan;
    const lagi = { period: at + 1 };
    return [
      k(`t${at}`, [tw, 'tri-target'], 'target', (u) => targetTw(u, at), lagi),
      k(`r${at}`, [tw, 'tri-hasil'], 'realisasi-tw', (u) => (there ? hasilTw(u, at) : null), lagi),
      bila(there, rasioK(`c${at}`, [tw, 'tri-persen'], 'capaian', `r${at}`, `t${at}`, lagi)),
    ];
  });

/** Steps, running targets and results of the quarters, and the year. */
const aksi = (c: Konteks): Kolom[] => [
  catatan('a', ['aksi'], ({ nama }) => `Koordinasi dan verifikasi lapangan ke-${1 + (nama.length % 4)}`),
  k('t', ['target-ini'], 'target', (u) => u.target),
  ...berTw((tw, at) => [
    k(`t${at}`, ['g-aksi-target', tw], 'target', (u) => u.targetTw[at] ?? null, { period: at + 1 }),
  ]),
  ...berTw((tw, at) => [
    k(`r${at}`, ['g-aksi-hasil', tw], 'realisasi-tw', (u) => (at < c.triwulan ? kSd(u, at) : null), {
      period: at + 1,
    }),
  ]),
  k('r', ['hasil-ini'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
  rasioK('c', ['capai-ini'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
];

const DUKUNG = ['Penyelenggaraan Jalan', 'Pengelolaan Hutan', 'Kesejahteraan Rakyat'] as const;
const pk: readonly Kolom[] = [
  ...hasilK(['g-kinerja']),
  teks('pr', ['program-dukung'], 'lain', ({ nama }) => `Program ${DUKUNG[nama.length % 3] ?? ''}`),
  ...di('g-uang', [pagu, serap, persen]),
];

const ikk: readonly Kolom[] = [
  teks('rumus', ['ikk-rumus'], 'formula', () => 'Pembilang / Penyebut x 100 %'),
  k('a', ['ikk-atas'], 'lain', (u) => u.target * 3 + 5),
  k('b', ['ikk-bawah'], 'lain', (u) => u.target * 4 + 31),
  { ...rasioK('c', ['ikk-hasil'], 'lain', 'a', 'b', { persamaan: '{a}/{b}x100%' }), nyata: true },
];
const spm: readonly Kolom[] = [
  ...di('g-kinerja', [
    k('t', ['spm-sasaran'], 'target', (u) => u.target * 31 + 8),
    k('k', ['spm-hasil'], 'realisasi', (u) => u.target * 19 + (kSd(u, 2) ?? 0)),
    rasioK('c', ['spm-persen'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100' }),
  ]),
  ...di('g-uang', [pagu, serap, persen, sisa]),
];
const uangLaluK: readonly Kolom[] = [...di('g-uang', [pagu, serap, persen, sisa]), ...hasilK(['g-kinerja'])];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', kanan: [], teks: ['indikator', 'satuan'], setahun: true } as const; // prettier-ignore

export const INDIKATOR_TAMU: readonly Layout[] = [
  { ...strategis, id: 'm-sasaran', penutup: 'rata', kanan: ['penghambat', 'solusi'], kolom: () => sasaran },
  { ...strategis, id: 'm-sasaran-akhir', kanan: ['unit'], kolom: () => jangkaMenengah },
  { ...strategis, id: 'm-sasaran-riwayat', kanan: ['ket'], kolom: () => riwayat },
  { judul: 't-iku', pohon: 'indikator', id: 'm-sakip-tw', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'ket'], kolom: sakip },
  { judul: 't-aksi', pohon: 'indikator', id: 'm-aksi', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['unit', 'ket'], kolom: aksi },
  { ...strategis, id: 'm-pk', kanan: ['unit'], kolom: () => pk },
  { ...strategis, id: 'm-ikk', judul: 't-ikk', pohon: 'ikk', nama: 'nama-ikk', teks: [], kanan: ['unit', 'ket'], bolehLewat: true, kolom: () => ikk },
  { ...strategis, id: 'm-spm', judul: 't-spm', pohon: 'spm', nama: 'nama-spm', penutup: 'jumlah', teks: ['indikator'], kanan: ['penghambat', 'solusi'], kolom: () => spm },
  { ...strategis, id: 'm-strategis', judul: 't-strategis', pohon: 'strategis', nama: 'nama-strategis', penutup: 'jumlah', kanan: ['unit'], kolom: () => uangLaluK },
  { ...strategis, id: 'm-ekspor', judul: 't-ekspor', pohon: 'ekspor', nama: 'nama-sub', penutup: 'jumlah', kanan: ['unit', 'ket'], kolom: () => uangLaluK },
]; // prettier-ignore
