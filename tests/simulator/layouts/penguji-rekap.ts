/** Recapitulations of the half "penguji": kelurahan, desa, SIRUP, kinds of spending, sources, lists out of a database. */
import { banyak, banyakDari, bagian, gabung, nisbah, porsi, selisih } from './penguji-kolom';
import type { Uang } from '../tree';
import type { Kolom, Layout } from './types';
import { beda, fisik, habis, k, kSd, rasioK, rasioRp, rp, teks, TW, uangSd } from './uji-kolom';

const persen = (judul: Kolom['judul']): Kolom =>
  rasioRp('%', judul, 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' });

/** Dana kelurahan: works and empowerment, planned and spent, and both together. */
const kelurahan: readonly Kolom[] = [
  rp('a', ['g-alokasi', 'sarpras'], 'lain', (u) => bagian(u.pagu, 70)),
  rp('b', ['g-alokasi', 'berdaya'], 'lain', (u) => u.pagu - bagian(u.pagu, 70)),
  gabung('p', ['g-alokasi', 'jumlah-alokasi'], ['a', 'b'], 'pagu'),
  rp('c', ['g-hasil', 'sarpras'], 'lain', (u) => bagian(habis(u), 65)),
  rp('d', ['g-hasil', 'berdaya'], 'lain', (u) => bagian(habis(u), 25)),
  gabung('r', ['g-hasil', 'jumlah-alokasi'], ['c', 'd'], 'realisasi-keuangan'),
  persen(['serap-persen']),
  fisik(['fisik-persen']),
];
/** Programs of dana kelurahan with what they aim at. */
const capaianKelurahan: readonly Kolom[] = [
  k('t', ['g-keluaran', 'target'], 'target', (u) => u.target),
  k('k', ['g-keluaran', 'realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['g-keluaran', 'capai'], 'capaian', 'k', 't'),
  rp('p', ['g-belanja', 'pagu-ini'], 'pagu', (u) => u.pagu),
  rp('r', ['g-belanja', 'realisasi'], 'realisasi-keuangan', habis),
  persen(['g-belanja', 'capai']),
  beda('s', ['g-belanja', 'kurang'], 'sisa-pagu', 'p', 'r'),
];

const EARMARK = [
  ['desa-blt', 20],
  ['desa-pangan', 22],
  ['desa-stunting', 8],
] as const;
const desa: readonly Kolom[] = [
  rp('p', ['desa-pagu'], 'pagu', (u) => u.pagu),
  ...EARMARK.map(([jenis, part], at) => rp(`e${at}`, ['g-earmark', jenis], 'lain', (u) => bagian(habis(u), part))),
  rp('e3', ['g-earmark', 'desa-bebas'], 'lain', (u) => bagian(habis(u), 44)),
  gabung('r', ['g-earmark', 'desa-jumlah'], ['e0', 'e1', 'e2', 'e3'], 'realisasi-keuangan'),
  persen(['desa-persen']),
  beda('s', ['desa-sisa'], 'sisa-pagu', 'p', 'r'),
];
/** Monthly transfers to villages, running. */
const add: readonly Kolom[] = [
  rp('p', ['desa-add'], 'pagu', (u) => u.pagu),
  ...TW.map((tw, at) => rp(`q${at}`, ['g-kumulatif', tw], 'realisasi-tw', (u) => uangSd(u, at), { period: at + 1 })),
  nisbah('y', ['desa-persen'], 'q3', 'p'),
  selisih('s', ['desa-sisa'], 'p', 'q3'),
];

/** SIRUP: packages and money by way of buying. */
const CARA = [
  ['rup-swa', 30, 7],
  ['rup-tender', 45, 4],
  ['rup-katalog', 15, 11],
] as const;
const sirup: readonly Kolom[] = [
  rp('b', ['rup-belanja'], 'lain', (u) => u.pagu),
  ...CARA.flatMap(([cara, part, mod], at): Kolom[] => [
    banyak(`n${at}`, [cara, 'rup-paket'], (u) => 1 + (u.pagu % mod)),
    rp(`v${at}`, [cara, 'rup-pagu'], 'lain', (u) => bagian(u.pagu, part)),
  ]),
  { ...banyakDari('n', ['rup-total', 'rup-paket'], ['n0', 'n1', 'n2']), longgar: true },
  gabung('v', ['rup-total', 'rup-pagu'], ['v0', 'v1', 'v2']),
  nisbah('y', ['rup-persen'], 'v', 'b'),
];

const JENIS = [
  ['bel-operasi', 62],
  ['bel-modal', 25],
] as const;
/** Kinds of spending, all planned, then all spent. */
const jenis: readonly Kolom[] = (['g-angg', 'g-hasil'] as const).flatMap((grup): Kolom[] => {
  const x = grup === 'g-angg' ? 'a' : 'h';
  const of = grup === 'g-angg' ? (u: Uang): number => u.pagu : habis;
  return [
    ...JENIS.map(([nama, part], at) => rp(`${x}${at}`, [grup, nama], 'lain', (u) => bagian(of(u), part))),
    rp(`${x}2`, [grup, 'bel-lain'], 'lain', (u) => of(u) - bagian(of(u), 62) - bagian(of(u), 25)),
    gabung(`${x}3`, [grup, 'bel-jumlah'], [`${x}0`, `${x}1`, `${x}2`]),
  ];
}).concat(nisbah('y', ['serap-persen'], 'h3', 'a3')); // prettier-ignore

/** Who is where among the agencies: money, progress, rank. */
const peringkat: readonly Kolom[] = [
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  porsi('b', ['porsi-pagu'], 'p', 'lain'),
  rp('r', ['serap-total'], 'realisasi-keuangan', habis),
  persen(['serap-persen']),
  fisik(['fisik-persen']),
  teks('w', ['warna'], 'lain', ({ fisik: done }) => (done >= 80 ? 'Hijau' : done >= 50 ? 'Kuning' : 'Merah')),
  beda('s', ['serap-sisa'], 'sisa-pagu', 'p', 'r'),
];

const sumber: readonly Kolom[] = [
  rp('a', ['g-angg', 'lra-murni'], 'lain', (u) => u.pagu - u.bertambah),
  rp('p', ['g-angg', 'lra-ubah'], 'pagu', (u) => u.pagu),
  selisih('d', ['g-angg', 'tambah-kurang'], 'p', 'a'),
  rp('r', ['serap-total'], 'realisasi-keuangan', habis),
  persen(['serap-persen']),
];

/** Rows of a database with K, money and a link. */
const ekspor: readonly Kolom[] = [
  k('t', ['target-kerja'], 'target', (u) => u.target),
  k('k', ['hasil-total'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['persen-hasil'], 'capaian', 'k', 't'),
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  rp('r', ['serap-total'], 'realisasi-keuangan', habis),
  persen(['serap-persen']),
  teks('st', ['status-verif'], 'lain', ({ nama }) => (nama.length % 3 === 0 ? 'Draf' : 'Disetujui')),
];

const rekap = { judul: 't-rekap', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;

export const REKAP_PENGUJI: readonly Layout[] = [
  { ...rekap, id: 'p-kelurahan', judul: 't-lurah', pohon: 'kecamatan', nama: 'nama-lurah', kanan: ['ket'], kolom: () => kelurahan },
  { ...rekap, id: 'p-kelurahan-capaian', judul: 't-lurah', pohon: 'kelompok', nama: 'nama-bidang', teks: ['indikator', 'satuan'], kolom: () => capaianKelurahan },
  { ...rekap, id: 'p-desa-earmark', judul: 't-desa', pohon: 'desa', nama: 'nama-desa', kolom: () => desa },
  { ...rekap, id: 'p-desa-add', judul: 't-desa', pohon: 'desa', nama: 'nama-desa', kanan: ['ket'], kolom: () => add },
  { ...rekap, id: 'p-sirup', judul: 't-sirup', pohon: 'kantor', nama: 'nama-opd', kolom: () => sirup },
  { ...rekap, id: 'p-jenis-belanja', pohon: 'kantor', nama: 'nama-opd', kolom: () => jenis },
  { ...rekap, id: 'p-peringkat', pohon: 'kantor', nama: 'nama-opd', kanan: ['ket'], kolom: () => peringkat },
  { ...rekap, id: 'p-sumber-dana', pohon: 'sumber', nama: 'nama-dana', kolom: () => sumber },
  { ...rekap, id: 'p-ekspor', pohon: 'ekspor', nama: 'nama-sub', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: () => ekspor },
]; // prettier-ignore
