/** Recapitulations of the half "buta": UPTD, DAK nonfisik, pajak, kelurahan and desa by stages and bidang, agencies, BLUD. */
import type { Uang } from '../tree';
import { berubah, catatan, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { bagian, banyak, di, gabung, nisbah } from './penguji-kolom';
import { jumlahkan, type Kolom, type Layout } from './types';
import { habis, rasioRp, rp, rpDari, TW, uangSd, uangTw } from './uji-kolom';

/** Alokasi, what was sent in three steps, what was spent, what is still there. */
const bok: readonly Kolom[] = [
  rp('p', ['alokasi'], 'pagu', (u) => u.pagu),
  rp('a', ['g-salur', 'gel-1'], 'lain', (u) => bagian(u.pagu, 30)),
  rp('b', ['g-salur', 'gel-2'], 'lain', (u) => bagian(u.pagu, 40)),
  rp('d', ['g-salur', 'gel-3'], 'lain', (u) => bagian(u.pagu, 25)),
  gabung('j', ['g-salur', 'salur-jumlah'], ['a', 'b', 'd']),
  rp('r', ['belanja'], 'realisasi-keuangan', (u) => bagian(habis(u), 90)),
  rasioRp('%', ['belanja-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  selisih('z', ['sisa-kas'], 'j', 'r'),
];

/** Revenue up to last month, this month, both, and how far that is from the target. */
const setoran: readonly Kolom[] = [
  rp('t', ['target-dapat'], 'anggaran', (u) => u.pagu),
  rp('l', ['g-setor', 'setor-lalu'], 'lain', (u) => uangSd(u, 2)),
  rp('i', ['g-setor', 'setor-kini'], 'lain', (u) => uangTw(u, 3)),
  rpDari('r', ['g-setor', 'setor-sd'], 'realisasi', ['l', 'i'], [], { persamaan: '{l}+{i}', nyata: true }),
  rasioRp('%', ['terima-persen'], 'persen-keuangan', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  selisih('z', ['terima-beda'], 'r', 't'),
];
const pajakTriwulan: readonly Kolom[] = [
  rp('t', ['target-dapat'], 'anggaran', (u) => u.pagu),
  ...TW.map((tw, at) => rp(`q${at}`, ['terima-tw', tw], 'realisasi-tw', (u) => uangTw(u, at), { period: at + 1 })),
  rpDari('r', ['terima-jumlah'], 'realisasi', ['q0', 'q1', 'q2', 'q3'], [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }),
  rasioRp('%', ['terima-persen'], 'persen-keuangan', 'r', 't', { persamaan: '{r}/{t}x100%' }),
];
const pendapatan: readonly Kolom[] = [
  rp('t', ['target-dapat'], 'anggaran', (u) => u.pagu),
  rp('r', ['terima-jumlah'], 'realisasi', habis),
  rasioRp('%', ['terima-persen'], 'persen-keuangan', 'r', 't', { persamaan: '{r}/{t}x100' }),
  rp('l', ['terima-lalu'], 'lain', (u) => u.lalu),
  selisih('z', ['terima-naik'], 'r', 'l'),
];

/** Two stages of dana kelurahan: sent, spent, the share of it. */
const tahap = (grup: 'g-tahap-1' | 'g-tahap-2', x: string, share: number, of: (u: Uang) => number): Kolom[] =>
  di(grup, [
    rp(`a${x}`, ['kel-salur'], 'lain', (u) => bagian(u.pagu, share)),
    rp(`b${x}`, ['kel-pakai'], 'lain', of),
    nisbah(`y${x}`, ['kel-persen'], `b${x}`, `a${x}`),
  ]);
const kelurahan: readonly Kolom[] = [
  rp('p', ['kel-pagu'], 'pagu', (u) => u.pagu),
  ...tahap('g-tahap-1', '1', 50, (u) => bagian(habis(u), 48)),
  ...tahap('g-tahap-2', '2', 50, (u) => bagian(habis(u), 44)),
  gabung('r', ['kel-total'], ['b1', 'b2'], 'realisasi-keuangan'),
  rasioRp('%', ['serap-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  sisa,
];

const BIDANG = [
  ['g-pemdes', 38],
  ['g-bangun', 45],
  ['g-bina', 12],
] as const;
/** APBDes by bidang, each planned and spent. */
const desa: readonly Kolom[] = [
  ...BIDANG.flatMap(([grup, share], at) =>
    di(grup, [
      rp(`a${at}`, ['des-pagu'], 'lain', (u) => bagian(u.pagu, share)),
      rp(`b${at}`, ['des-hasil'], 'lain', (u) => bagian(habis(u), share)),
    ]),
  ),
  gabung('p', ['g-semua', 'des-pagu'], ['a0', 'a1', 'a2'], 'pagu'),
  gabung('r', ['g-semua', 'des-hasil'], ['b0', 'b1', 'b2'], 'realisasi-keuangan'),
  rasioRp('%', ['g-semua', 'des-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
];

const indukUbah: readonly Kolom[] = [
  rp('a', ['apbd-induk'], 'lain', (u) => u.pagu - u.bertambah),
  rp('p', ['apbd-ubah'], 'pagu', (u) => u.pagu),
  selisih('z', ['apbd-beda'], 'p', 'a'),
  berubah('w', ['apbd-persen'], 'p', 'a'),
  serap,
  persen,
  sisa,
];
/** How many sub kegiatan an agency has, its money, its progress, its rank. */
const peringkat: readonly Kolom[] = [
  banyak('n', ['jml-sub'], (u) => 2 + (u.pagu % 37)),
  pagu,
  serap,
  persen,
  kemajuan,
  catatan('k', ['ranking'], ({ fisik }) => (fisik > 75 ? 'I' : fisik > 50 ? 'II' : 'III')),
];
const perBidang: readonly Kolom[] = [pagu, serap, persen, kemajuan, sisa];

/** Cash of a BLUD: what it had, took in, spent, has. */
const blud: readonly Kolom[] = [
  rp('a', ['blud-awal'], 'lain', (u) => u.berkurang),
  rp('b', ['blud-masuk'], 'lain', (u) => u.pagu),
  rp('d', ['blud-keluar'], 'lain', habis),
  {
    kunci: 'x',
    judul: ['blud-akhir'],
    role: 'lain',
    measure: 'Rp',
    persamaan: '{a}+{b}-{d}',
    nyata: true,
    isi: { jenis: 'uang', daun: jumlahkan(['a', 'b'], ['d']) },
  },
];

const rekap = { judul: 't-rekap', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const dapat = { ...rekap, judul: 't-dapat' } as const;

export const REKAP_BUTA: readonly Layout[] = [
  { ...rekap, id: 'x-bok', judul: 't-bok', pohon: 'sumber', nama: 'nama-dana', kanan: ['ket'], kolom: () => bok },
  { ...dapat, id: 'x-retribusi-uptd', pohon: 'uptd', nama: 'nama-uptd', kanan: ['ket'], kolom: () => setoran },
  { ...dapat, id: 'x-pendapatan-setor', pohon: 'pendapatan', nama: 'nama-dapat', kolom: () => setoran },
  { ...dapat, id: 'x-pajak-triwulan', pohon: 'pajak', nama: 'nama-pungut', kanan: ['ket'], kolom: () => pajakTriwulan },
  { ...dapat, id: 'x-uptd-triwulan', pohon: 'uptd', nama: 'nama-uptd', kolom: () => pajakTriwulan },
  { ...dapat, id: 'x-pendapatan-lalu', pohon: 'pendapatan', nama: 'nama-dapat', kolom: () => pendapatan },
  { ...rekap, id: 'x-kelurahan-tahap', judul: 't-lurah', pohon: 'kecamatan', nama: 'nama-lurah', kolom: () => kelurahan },
  { ...rekap, id: 'x-desa-bidang', judul: 't-desa', pohon: 'desa', nama: 'nama-desa', kanan: ['ket'], kolom: () => desa },
  { ...rekap, id: 'x-induk-ubah', pohon: 'kantor', nama: 'nama-opd', kolom: () => indukUbah },
  { ...rekap, id: 'x-peringkat', pohon: 'kantor', nama: 'nama-opd', kanan: ['ket'], kolom: () => peringkat },
  { ...rekap, id: 'x-per-bidang', judul: 't-rfk', pohon: 'unit', nama: 'nama-bidang', kanan: ['unit'], kolom: () => perBidang },
  { ...rekap, id: 'x-per-bidang-induk', judul: 't-rfk', pohon: 'unit', nama: 'nama-bidang', teks: ['lokasi'], kolom: () => indukUbah },
  { ...rekap, id: 'x-blud', judul: 't-blud', pohon: 'puskesmas', nama: 'nama-opd', kanan: ['ket'], kolom: () => blud },
]; // prettier-ignore
