/** Recapitulations of the half "awam": revenue by month and quarter, PBB by desa, desa's funds, kapitasi, agencies by kinds of money. */
import { pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { bagian, banyak, banyakDari, di, gabung, nisbah, uangBulan } from './penguji-kolom';
import type { Kunci } from '../wordings';
import { jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import { habis, rasioRp, rp, rpDari, terisi, TW, uangTw } from './uji-kolom';

const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] as const; // prettier-ignore

const target = rp('t', ['pad-target'], 'anggaran', (u) => u.pagu);
const capai = rasioRp('%', ['pad-persen'], 'persen-keuangan', 'r', 't', { persamaan: '{r}/{t}x100%' });
const lebih = selisih('z', ['pad-lebih'], 'r', 't');

const perBulan: readonly Kolom[] = [
  target,
  ...BULAN.map((nama, at) => rp(`m${at}`, ['g-pad-bulan', `=${nama}`], 'lain', (u) => uangBulan(u, at))),
  gabung('r', ['pad-jumlah'], BULAN.map((_, at) => `m${at}`), 'realisasi'),
  capai,
  lebih,
]; // prettier-ignore
const triwulan = (c: Konteks): Kolom[] => [
  target,
  ...TW.map((tw, at) => rp(`q${at}`, ['g-pad-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 })),
  rpDari('r', ['pad-jumlah'], 'realisasi', terisi(c).map((at) => `q${at}`), [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }),
  capai,
]; // prettier-ignore
/** The target before and after the change, what came, and the year before. */
const ubah: readonly Kolom[] = [
  rp('a', ['pad-murni'], 'lain', (u) => u.pagu - Math.floor(u.bertambah / 4)),
  rp('t', ['pad-ubah'], 'anggaran', (u) => u.pagu),
  rp('r', ['pad-jumlah'], 'realisasi', habis),
  capai,
  lebih,
  rp('l', ['pad-lalu'], 'lain', (u) => u.lalu),
];

/** PBB-P2: tax forms and money, what is due, what came, what has not. */
const pbb: readonly Kolom[] = [
  banyak('n', ['g-pokok', 'sppt'], (u) => 400 + (u.pagu % 731)),
  rp('t', ['g-pokok', 'pbb-rp'], 'anggaran', (u) => u.pagu),
  banyak('m', ['g-lunas', 'sppt'], (u) => 150 + (u.pagu % 211)),
  rp('r', ['g-lunas', 'pbb-rp'], 'realisasi', habis),
  rasioRp('%', ['pad-persen'], 'persen-keuangan', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  { ...banyakDari('o', ['g-tunggak', 'sppt'], ['n'], ['m']), persamaan: '{n}-{m}', nyata: true },
  selisih('z', ['g-tunggak', 'pbb-rp'], 't', 'r'),
];

/** Dana desa in two steps, what was spent of them. */
const danaDesa: readonly Kolom[] = [
  rp('p', ['dd-pagu'], 'pagu', (u) => u.pagu),
  rp('a', ['g-dd-salur', 'dd-tahap-1'], 'lain', (u) => bagian(u.pagu, 60)),
  rp('b', ['g-dd-salur', 'dd-tahap-2'], 'lain', (u) => bagian(u.pagu, 40)),
  gabung('j', ['g-dd-salur', 'dd-jumlah'], ['a', 'b']),
  rp('r', ['dd-belanja'], 'realisasi-keuangan', (u) => bagian(habis(u), 95)),
  rasioRp('%', ['dd-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  selisih('z', ['dd-silpa'], 'j', 'r'),
];
/** What a desa gets from where, and what it spent. */
const sumberDesa: readonly Kolom[] = [
  rp('a', ['g-desa-dapat', 'desa-dd'], 'lain', (u) => u.pagu),
  rp('b', ['g-desa-dapat', 'desa-add'], 'lain', (u) => bagian(u.pagu, 55)),
  rp('d', ['g-desa-dapat', 'desa-bhpr'], 'lain', (u) => bagian(u.pagu, 7)),
  gabung('p', ['g-desa-dapat', 'desa-jumlah'], ['a', 'b', 'd'], 'pagu'),
  rp('r', ['dd-belanja'], 'realisasi-keuangan', (u) => habis(u) + bagian(habis(u), 40)),
  rasioRp('%', ['dd-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
];

/** Kapitasi of a puskesmas: what it had and got, its two kinds of spending, what is left. */
const kapitasi: readonly Kolom[] = [
  rp('a', ['kap-lalu'], 'lain', (u) => u.berkurang),
  rp('b', ['kap-terima'], 'lain', (u) => u.pagu),
  gabung('d', ['kap-dana'], ['a', 'b']),
  rp('e', ['g-kap-belanja', 'kap-jaspel'], 'lain', (u) => bagian(habis(u), 60)),
  rp('f', ['g-kap-belanja', 'kap-operasional'], 'lain', (u) => bagian(habis(u), 37)),
  gabung('g', ['g-kap-belanja', 'kap-jumlah'], ['e', 'f']),
  {
    kunci: 'x',
    judul: ['kap-sisa'],
    role: 'lain',
    measure: 'Rp',
    persamaan: '{d}-{g}',
    nyata: true,
    isi: { jenis: 'uang', daun: jumlahkan(['d'], ['g']) },
  },
];

const JENIS = [
  ['g-bel-pegawai', 46],
  ['g-bel-barang', 33],
  ['g-bel-modal', 21],
] as const;
/** Agencies by kinds of spending, each with its percentage, and all together. */
const jenisBelanja: readonly Kolom[] = [
  ...JENIS.flatMap(([grup, share], at) =>
    di(grup, [
      rp(`a${at}`, ['bel-anggaran'], 'lain', (u) => bagian(u.pagu, share)),
      rp(`b${at}`, ['bel-realisasi'], 'lain', (u) => bagian(habis(u), share)),
      nisbah(`y${at}`, ['bel-persen'], `b${at}`, `a${at}`),
    ]),
  ),
  gabung('p', ['g-bel-semua', 'bel-anggaran'], ['a0', 'a1', 'a2'], 'pagu'),
  gabung('r', ['g-bel-semua', 'bel-realisasi'], ['b0', 'b1', 'b2'], 'realisasi-keuangan'),
  rasioRp('%', ['g-bel-semua', 'bel-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
];
const ASAL: readonly (readonly [Kunci, number])[] = [
  ['asal-pad', 17],
  ['asal-dau', 52],
  ['asal-dak', 19],
  ['asal-dbh', 12],
];
/** Agencies by the sources of their money. */
const asalDana: readonly Kolom[] = [
  ...ASAL.map(([nama, share], at) => rp(`a${at}`, ['g-asal', nama], 'lain', (u) => bagian(u.pagu, share))),
  gabung('p', ['g-asal', 'asal-jumlah'], ['a0', 'a1', 'a2', 'a3'], 'pagu'),
  serap,
  persen,
  sisa,
];

const dua = (grup: Kunci, x: string, share: number): Kolom[] =>
  di(grup, [
    rp(`a${x}`, ['bel-anggaran'], 'lain', (u) => bagian(u.pagu, share)),
    rp(`b${x}`, ['bel-realisasi'], 'lain', (u) => bagian(habis(u), share)),
    nisbah(`y${x}`, ['bel-persen'], `b${x}`, `a${x}`),
  ]);
const kelurahan: readonly Kolom[] = [
  ...dua('g-sarpras', '1', 64),
  ...dua('g-daya', '2', 36),
  gabung('p', ['lurah-pagu'], ['a1', 'a2'], 'pagu'),
  gabung('r', ['lurah-hasil'], ['b1', 'b2'], 'realisasi-keuangan'),
  persen,
  sisa,
];

/** Goods: what there was, came, went, is, in numbers and money. */
const bmd: readonly Kolom[] = [
  banyak('ak', ['bmd-awal', 'bmd-unit'], (u) => (u.pagu % 70) + 20, 'awal'),
  rp('a', ['bmd-awal', 'bmd-nilai'], 'awal', (u) => u.pagu),
  banyak('kk', ['bmd-kurang', 'bmd-unit'], (u) => u.berkurang % 7, 'berkurang'),
  rp('k', ['bmd-kurang', 'bmd-nilai'], 'berkurang', (u) => u.berkurang),
  banyak('tk', ['bmd-tambah', 'bmd-unit'], (u) => u.bertambah % 11, 'bertambah'),
  rp('t', ['bmd-tambah', 'bmd-nilai'], 'bertambah', (u) => u.bertambah),
  banyakDari('xk', ['bmd-akhir', 'bmd-unit'], ['ak', 'tk'], ['kk'], 'akhir'),
  { ...rpDari('x', ['bmd-akhir', 'bmd-nilai'], 'akhir', ['a', 't'], ['k']), persamaan: '{a}-{k}+{t}' },
];
const ringkas: readonly Kolom[] = [pagu, serap, persen, sisa];

const rekap = { judul: 't-rekap', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const dapat = { judul: 't-pad', penutup: 'jumlah', kanan: [], teks: [] } as const;

export const REKAP_AWAM: readonly Layout[] = [
  { ...dapat, id: 'a-pad-bulan', pohon: 'pajak', nama: 'nama-pungut', setahun: true, kolom: () => perBulan },
  { ...dapat, id: 'a-pad-triwulan', pohon: 'pendapatan', nama: 'nama-dapat', kanan: ['ket'], kolom: triwulan },
  { ...dapat, id: 'a-pad-ubah', pohon: 'pendapatan', nama: 'nama-dapat', setahun: true, kolom: () => ubah },
  { ...dapat, id: 'a-ruang-triwulan', judul: 't-blud', pohon: 'ruang', nama: 'nama-ruang', kolom: triwulan },
  { ...dapat, id: 'a-pbb-desa', judul: 't-pbb', pohon: 'wilayah', nama: 'nama-desa', kanan: ['ket'], setahun: true, kolom: () => pbb },
  { ...dapat, id: 'a-pbb-kecamatan', judul: 't-pbb', pohon: 'wilayah-induk', nama: 'nama-desa', setahun: true, kolom: () => pbb },
  { ...rekap, id: 'a-dana-desa', judul: 't-desa', pohon: 'wilayah-induk', nama: 'nama-desa', kanan: ['ket'], kolom: () => danaDesa },
  { ...rekap, id: 'a-sumber-desa', judul: 't-desa', pohon: 'desa', nama: 'nama-desa', kolom: () => sumberDesa },
  { ...rekap, id: 'a-kapitasi', judul: 't-kapitasi', pohon: 'puskesmas', nama: 'nama-puskesmas', kanan: ['ket'], kolom: () => kapitasi },
  { ...rekap, id: 'a-jenis-belanja', pohon: 'kantor', nama: 'nama-opd', kolom: () => jenisBelanja },
  { ...rekap, id: 'a-asal-dana', pohon: 'kantor', nama: 'nama-opd', kanan: ['ket'], kolom: () => asalDana },
  { ...rekap, id: 'a-kelurahan', judul: 't-lurah', pohon: 'kecamatan', nama: 'nama-lurah', kolom: () => kelurahan },
  { ...rekap, id: 'a-sumber-dana', pohon: 'sumber', nama: 'nama-dana', kanan: ['ket'], kolom: () => ringkas },
  { ...rekap, id: 'a-bmd', judul: 't-bmd', pohon: 'aset', nama: 'nama-barang', kanan: ['ket'], kolom: () => bmd },
]; // prettier-ignore
