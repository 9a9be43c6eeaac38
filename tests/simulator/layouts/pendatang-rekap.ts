/** Recapitulations of the half "pendatang": schools, rooms of a hospital, levies, what is owed, medicines, aid, proposals, agencies. */
import { persen, selisih, serap, sisa } from './buta-kolom';
import { cacah, cacahDari, sebagian, sebagianBesar } from './pendatang-kolom';
import { bagian, banyak, di, gabung, nisbah } from './penguji-kolom';
import type { Uang } from '../tree';
import type { Kunci } from '../wordings';
import type { Kolom, Layout } from './types';
import { habis, rasioRp, rp, rpDari, uangSd, uangTw } from './uji-kolom';

/** BOSP of a school: what it had and got in two steps, its three kinds of spending, what it has left. */
const bosp: readonly Kolom[] = [
  rp('a', ['bos-lalu'], 'lain', (u) => u.berkurang),
  rp('b', ['g-bos-terima', 'bos-satu'], 'lain', (u) => bagian(u.pagu, 50)),
  rp('d', ['g-bos-terima', 'bos-dua'], 'lain', (u) => u.pagu - bagian(u.pagu, 50)),
  gabung('j', ['bos-dana'], ['a', 'b', 'd']),
  rp('e', ['g-bos-belanja', 'bos-pegawai'], 'lain', (u) => bagian(habis(u), 30 + (u.lalu % 9))),
  rp('f', ['g-bos-belanja', 'bos-barjas'], 'lain', (u) => bagian(habis(u), 40 + (u.renstra % 9))),
  rp('g', ['g-bos-belanja', 'bos-modal'], 'lain', (u) => bagian(habis(u), 8 + (u.lalu % 5))),
  gabung('k', ['g-bos-belanja', 'bos-jumlah'], ['e', 'f', 'g']),
  nisbah('y', ['bos-persen'], 'k', 'j'),
  selisih('z', ['bos-sisa'], 'j', 'k'),
];
const capai = (judul: Kunci): Kolom =>
  rasioRp('%', [judul], 'persen-keuangan', 'r', 't', { persamaan: '{r}/{t}x100%' });
/** What a room earns from whom. */
const penjamin: readonly Kolom[] = [
  rp('t', ['rs-target'], 'anggaran', (u) => u.pagu),
  rp('a', ['g-rs-pendapatan', 'rs-bpjs'], 'lain', (u) => bagian(habis(u), 60 + (u.lalu % 15))),
  rp('b', ['g-rs-pendapatan', 'rs-umum'], 'lain', (u) => bagian(habis(u), 13 + (u.renstra % 8))),
  rp('d', ['g-rs-pendapatan', 'rs-asuransi'], 'lain', (u) => bagian(habis(u), 1 + (u.lalu % 4))),
  gabung('r', ['g-rs-pendapatan', 'rs-jumlah'], ['a', 'b', 'd'], 'realisasi'),
  capai('rs-persen'),
];
const semester: readonly Kolom[] = [
  rp('t', ['pungut-target'], 'anggaran', (u) => u.pagu),
  rp('a', ['smt-1'], 'lain', (u) => uangSd(u, 1)),
  rp('b', ['smt-2'], 'lain', (u) => uangTw(u, 2) + uangTw(u, 3)),
  gabung('r', ['pungut-jumlah'], ['a', 'b'], 'realisasi'),
  capai('pungut-persen'),
  selisih('z', ['pungut-kurang'], 't', 'r'),
];
/** Agencies that collect: before this month, in it, up to it. */
const pad: readonly Kolom[] = [
  rp('t', ['pungut-target'], 'anggaran', (u) => u.pagu),
  rp('l', ['g-setor', 'setor-lalu'], 'lain', (u) => uangSd(u, 2)),
  rp('i', ['g-setor', 'setor-ini'], 'lain', (u) => uangTw(u, 3)),
  gabung('r', ['g-setor', 'setor-sd'], ['l', 'i'], 'realisasi'),
  capai('pungut-persen'),
  selisih('z', ['pungut-kurang'], 't', 'r'),
];
/** What taxpayers owe: at first, newly, paid, at last. */
const piutang: readonly Kolom[] = [
  rp('a', ['piutang-awal'], 'awal', (u) => u.pagu),
  rp('t', ['piutang-tambah'], 'bertambah', (u) => u.bertambah + 75_000),
  rp('k', ['piutang-bayar'], 'berkurang', (u) => u.berkurang),
  { ...rpDari('x', ['piutang-akhir'], 'akhir', ['a', 't'], ['k']), persamaan: '{a}+{t}-{k}' },
];
/** Medicines: what there was, came, was used, is; nobody adds tablets to bottles. */
const obat: readonly Kolom[] = [
  banyak('a', ['stok-awal'], (u) => 300 + (u.renstra % 4000), 'awal'),
  banyak('t', ['stok-masuk'], (u) => (u.lalu * 7) % 900, 'bertambah'),
  banyak('k', ['stok-pakai'], (u) => 20 + (u.lalu % 270), 'berkurang'),
  { ...cacahDari('x', ['stok-akhir'], ['a', 't'], ['k'], 'akhir') },
];
/** Families that were to get aid and got it, and its money. */
const bansos: readonly Kolom[] = [
  ...di('g-kpm', [
    cacah('n', ['kpm-rencana'], 140, 900),
    sebagian('m', ['kpm-salur'], 140, 900, sebagianBesar),
    cacahDari('o', ['kpm-belum'], ['n'], ['m']),
    nisbah('y', ['kpm-persen'], 'm', 'n'),
  ]),
  ...di('g-kpm-uang', [rp('p', ['kpm-pagu'], 'pagu', (u) => u.pagu), { ...serap, judul: ['kpm-uang'] }, persen, { ...sisa, judul: ['kpm-sisa'] }]),
]; // prettier-ignore
/** Proposals by what became of them. */
const musrenbang: readonly Kolom[] = [
  banyak('a', ['g-usulan', 'usul-terima'], (u) => 6 + (u.renstra % 30)),
  banyak('b', ['g-usulan', 'usul-tunda'], (u) => u.lalu % 14),
  banyak('d', ['g-usulan', 'usul-tolak'], (u) => (u.lalu + u.renstra) % 9),
  cacahDari('j', ['g-usulan', 'usul-semua'], ['a', 'b', 'd']),
  nisbah('y', ['usul-persen'], 'a', 'j'),
  rp('h', ['usul-nilai'], 'lain', (u) => u.pagu),
];
const JENIS: readonly (readonly [Kunci, (u: Uang) => number])[] = [
  ['belanja-pegawai', (u) => 40 + (u.renstra % 15)],
  ['belanja-barjas', (u) => 20 + (u.lalu % 12)],
  ['belanja-modal', (u) => 5 + ((u.renstra + u.lalu) % 8)],
];
const sisanya = (u: Uang, all: number): number =>
  all - JENIS.reduce((sum, [, share]) => sum + bagian(all, share(u)), 0);
const perJenis = (x: string, all: (u: Uang) => number): Kolom[] => [
  ...JENIS.map(([judul, share], at) => rp(`${x}${at}`, [judul], 'lain', (u) => bagian(all(u), share(u)))),
  rp(`${x}3`, ['belanja-lain'], 'lain', (u) => sisanya(u, all(u))),
];
/** Agencies: kinds of spending planned, the same spent. */
const jenisOpd: readonly Kolom[] = [
  ...di('g-opd-anggaran', [...perJenis('a', (u) => u.pagu), gabung('p', ['belanja-jumlah'], ['a0', 'a1', 'a2', 'a3'], 'pagu')]),
  ...di('g-opd-realisasi', [...perJenis('b', habis), gabung('r', ['belanja-jumlah'], ['b0', 'b1', 'b2', 'b3'], 'realisasi-keuangan')]),
  persen,
  sisa,
]; // prettier-ignore
const bok = (u: Uang): number => bagian(u.pagu, 40 + (u.lalu % 12));
const kapitasi = (u: Uang): number => bagian(u.pagu, 34 + (u.renstra % 9));
/** Money of a puskesmas by where it comes from. */
const sumberPuskesmas: readonly Kolom[] = [
  rp('a', ['g-pkm', 'pkm-bok'], 'lain', bok),
  rp('b', ['g-pkm', 'pkm-kapitasi'], 'lain', kapitasi),
  rp('d', ['g-pkm', 'pkm-apbd'], 'lain', (u) => u.pagu - bok(u) - kapitasi(u)),
  gabung('p', ['g-pkm', 'pkm-jumlah'], ['a', 'b', 'd'], 'pagu'),
  rp('r', ['serap'], 'realisasi-keuangan', (u) => bagian(habis(u), 97)),
  persen,
  sisa,
];

const rekap = { judul: 't-rekap', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const dapat = { ...rekap, judul: 't-dapat' } as const;

export const REKAP_PENDATANG: readonly Layout[] = [
  { ...rekap, id: 'd-bosp', judul: 't-bosp', pohon: 'sekolah', nama: 'nama-sekolah', kanan: ['ket'], kolom: () => bosp },
  { ...dapat, id: 'd-penjamin', judul: 't-rsud', pohon: 'ruang', nama: 'nama-ruang', kolom: () => penjamin },
  { ...dapat, id: 'd-retribusi-smt', pohon: 'upt', nama: 'nama-upt', kanan: ['ket'], kolom: () => semester },
  { ...dapat, id: 'd-pad-akun', pohon: 'pendapatan', nama: 'nama-akun', kolom: () => pad },
  { ...dapat, id: 'd-piutang', judul: 't-piutang', pohon: 'pajak', nama: 'nama-pajak', kanan: ['ket'], kolom: () => piutang },
  { ...rekap, id: 'd-obat', judul: 't-obat', pohon: 'obat', nama: 'nama-obat', penutup: 'tanpa', kanan: ['ket'], bolehLewat: true, kolom: () => obat },
  { ...rekap, id: 'd-bansos', judul: 't-bansos', pohon: 'kecamatan', nama: 'nama-kecamatan', kanan: ['penghambat'], kolom: () => bansos },
  { ...rekap, id: 'd-musrenbang', judul: 't-musren', pohon: 'kecamatan', nama: 'nama-kecamatan', bolehLewat: true, kolom: () => musrenbang },
  { ...rekap, id: 'd-jenis-opd', pohon: 'kantor', nama: 'nama-opd', kolom: () => jenisOpd },
  { ...rekap, id: 'd-sumber-puskesmas', judul: 't-puskesmas', pohon: 'puskesmas', nama: 'nama-puskesmas', kanan: ['ket'], kolom: () => sumberPuskesmas },
]; // prettier-ignore
