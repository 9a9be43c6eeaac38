/** Recapitulations of the half "tamu": agencies, kampung, kelurahan, transfers, kabupaten, TLHP, revenue, samsat, BLUD. */
import { catatan, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { bagian, banyak, banyakDari, di, gabung, nisbah } from './penguji-kolom';
import type { Simpul } from '../tree';
import type { Kolom, Konteks, Layout } from './types';
import { habis, persenIsi, rasioRp, rp, rpDari, terisi, TW, uangSd, uangTw } from './uji-kolom';

const persenRp = (judul: Kolom['judul']): Kolom =>
  rasioRp('%', judul, 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' });

/** Belanja operasi and modal, each planned and spent, and both. */
const jenis: readonly Kolom[] = [
  ...(['g-operasi', 'g-modal'] as const).flatMap((grup, at) =>
    di(grup, [
      rp(`a${at}`, ['b-pagu'], 'lain', (u) => bagian(u.pagu, at === 0 ? 62 : 38)),
      rp(`b${at}`, ['b-hasil'], 'lain', (u) => bagian(habis(u), at === 0 ? 60 : 35)),
      nisbah(`y${at}`, ['b-persen'], `b${at}`, `a${at}`),
    ]),
  ),
  ...di('g-jumlah', [
    gabung('p', ['b-pagu'], ['a0', 'a1'], 'pagu'),
    gabung('r', ['b-hasil'], ['b0', 'b1'], 'realisasi-keuangan'),
    persenRp(['b-persen']),
    { ...sisa, judul: ['b-sisa'] },
  ]),
];

/** Dana Desa of kampung: three steps, what came, what was spent, what is left. */
const kampung: readonly Kolom[] = [
  rp('p', ['kmp-pagu'], 'pagu', (u) => u.pagu),
  rp('a', ['g-salur', 'gel-1'], 'lain', (u) => bagian(u.pagu, 40)),
  rp('b', ['g-salur', 'gel-2'], 'lain', (u) => bagian(u.pagu, 40)),
  rp('d', ['g-salur', 'gel-3'], 'lain', (u) => bagian(u.pagu, 18)),
  gabung('j', ['g-salur', 'salur-jumlah'], ['a', 'b', 'd']),
  rp('r', ['salur-pakai'], 'realisasi-keuangan', (u) => bagian(habis(u), 92)),
  persenRp(['salur-persen']),
  selisih('z', ['salur-sisa'], 'j', 'r'),
];
const kampungSumber: readonly Kolom[] = [
  rp('a', ['g-kmp', 'kmp-dd'], 'lain', (u) => bagian(u.pagu, 55)),
  rp('b', ['g-kmp', 'kmp-add'], 'lain', (u) => bagian(u.pagu, 30)),
  rp('d', ['g-kmp', 'kmp-otsus'], 'lain', (u) => u.pagu - bagian(u.pagu, 55) - bagian(u.pagu, 30)),
  gabung('p', ['g-kmp', 'kmp-jumlah'], ['a', 'b', 'd'], 'pagu'),
  serap,
  persen,
  sisa,
];
const kelurahan: readonly Kolom[] = [
  ...(['g-sarpras', 'g-daya'] as const).flatMap((grup, at) =>
    di(grup, [
      rp(`a${at}`, ['b-pagu'], 'lain', (u) => bagian(u.pagu, at === 0 ? 70 : 30)),
      rp(`b${at}`, ['b-hasil'], 'lain', (u) => bagian(habis(u), at === 0 ? 66 : 29)),
    ]),
  ),
  gabung('p', ['g-kel', 'b-pagu'], ['a0', 'a1'], 'pagu'),
  gabung('r', ['g-kel', 'b-hasil'], ['b0', 'b1'], 'realisasi-keuangan'),
  persenRp(['g-kel', 'b-persen']),
];
const transfer: readonly Kolom[] = [
  rp('p', ['alokasi'], 'pagu', (u) => u.pagu),
  rp('a', ['g-salur', 'gel-1'], 'lain', (u) => bagian(u.pagu, 30)),
  rp('b', ['g-salur', 'gel-2'], 'lain', (u) => bagian(u.pagu, 45)),
  rp('d', ['g-salur', 'gel-3'], 'lain', (u) => bagian(u.pagu, 25)),
  gabung('j', ['g-salur', 'salur-jumlah'], ['a', 'b', 'd']),
  rp('r', ['salur-pakai'], 'realisasi-keuangan', habis),
  persenRp(['salur-persen']),
  selisih('z', ['salur-sisa'], 'j', 'r'),
  catatan('o', ['keluaran'], ({ nama }) => `${1 + (nama.length % 9)} paket`),
];
const bankeu: readonly Kolom[] = [
  pagu,
  rp('j', ['bk-salur'], 'lain', (u) => bagian(u.pagu, 97)),
  rp('r', ['bk-pakai'], 'realisasi-keuangan', (u) => bagian(habis(u), 95)),
  persenRp(['salur-persen']),
  selisih('z', ['salur-sisa'], 'j', 'r'),
];

/** Findings and recommendations of audits, by how far they are followed, and what had to be paid back. */
const tlhp: readonly Kolom[] = [
  banyak('n', ['temuan'], (u) => 1 + (u.pagu % 17)),
  banyak('a', ['g-tl', 'tl-sesuai'], (u) => 3 + (u.lalu % 23)),
  banyak('b', ['g-tl', 'tl-proses'], (u) => u.maju % 8),
  banyak('d', ['g-tl', 'tl-belum'], (u) => u.renstra % 4),
  {
    ...banyakDari('j', ['g-tl', 'rekomendasi'], ['a', 'b', 'd']),
    persamaan: '{a}+{b}+{d}',
    nyata: true,
  },
  nisbah('y', ['tl-persen'], 'a', 'j'),
  rp('h', ['g-setor', 'rugi-nilai'], 'lain', (u) => bagian(u.pagu, 12)),
  rp('i', ['g-setor', 'rugi-setor'], 'lain', (u) => bagian(habis(u), 11)),
  selisih('z', ['g-setor', 'rugi-sisa'], 'h', 'i'),
];

/** Both targets of the year, before this month, in it, up to it. */
const pendapatan: readonly Kolom[] = [
  rp('m', ['dapat-murni'], 'lain', (u) => u.pagu - u.berkurang),
  rp('p', ['dapat-target'], 'anggaran', (u) => u.pagu),
  rp('l', ['g-dapat', 'dapat-lalu'], 'lain', (u) => uangSd(u, 2)),
  rp('i', ['g-dapat', 'dapat-kini'], 'lain', (u) => uangTw(u, 3)),
  rpDari('r', ['g-dapat', 'dapat-sd'], 'realisasi', ['l', 'i'], [], { persamaan: '{l}+{i}', nyata: true }),
  persenRp(['dapat-persen']),
  selisih('z', ['dapat-beda'], 'r', 'p'),
];
const perTriwulan = (target: Kolom['judul']) => (c: Konteks): Kolom[] => [
  rp('p', target, 'anggaran', (u) => u.pagu),
  ...TW.map((tw, at) =>
    rp(`q${at}`, ['dapat-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  ),
  rpDari('r', ['dapat-jumlah'], 'realisasi', terisi(c).map((at) => `q${at}`), [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }),
  persenRp(['dapat-persen']),
]; // prettier-ignore
const samsat = (c: Konteks): Kolom[] => [
  banyak('n', ['kendaraan'], (u) => 40 + (u.pagu % 900)),
  ...perTriwulan(['dapat-target'])(c),
];

const zona = ({ fisik }: Simpul): string => (fisik > 80 ? 'Hijau' : fisik > 55 ? 'Kuning' : 'Merah');
/** How many programs an agency has, its performance as it says itself, its money. */
const dasbor: readonly Kolom[] = [
  banyak('n', ['jml-program'], (u) => 2 + (u.pagu % 5)),
  banyak('m', ['jml-sub'], (u) => 9 + (u.pagu % 41)),
  persenIsi('w', ['kinerja-opd'], 'lain', ({ fisik }) => Math.min(100, 35 + Math.floor((fisik * 6) / 10))),
  pagu,
  serap,
  persen,
  kemajuan,
  catatan('k', ['warna'], zona),
];

const rekap = { judul: 't-rekap', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const kantor = { ...rekap, pohon: 'kantor', nama: 'nama-opd' } as const;

export const REKAP_TAMU: readonly Layout[] = [
  { ...kantor, id: 'm-jenis-belanja', kolom: () => jenis },
  { ...kantor, id: 'm-dasbor', kanan: ['ket'], kolom: () => dasbor },
  { ...kantor, id: 'm-tlhp', judul: 't-tlhp', kanan: ['ket'], bolehLewat: true, kolom: () => tlhp },
  { ...rekap, id: 'm-kampung-distrik', judul: 't-kampung', pohon: 'distrik', nama: 'nama-kampung', kanan: ['ket'], kolom: () => kampung },
  { ...rekap, id: 'm-kampung-sumber', judul: 't-kampung', pohon: 'desa', nama: 'nama-desa', kolom: () => kampungSumber },
  { ...rekap, id: 'm-kelurahan', judul: 't-lurah', pohon: 'kecamatan', nama: 'nama-lurah', kanan: ['penghambat'], kolom: () => kelurahan },
  { ...rekap, id: 'm-transfer', judul: 't-transfer', pohon: 'sumber', nama: 'nama-dana', kolom: () => transfer },
  { ...rekap, id: 'm-bankeu', judul: 't-bankeu', pohon: 'kabupaten', nama: 'nama-kab', kanan: ['ket'], kolom: () => bankeu },
  { ...rekap, id: 'm-pendapatan', judul: 't-dapat', pohon: 'pendapatan', nama: 'nama-dapat', kolom: () => pendapatan },
  { judul: 't-samsat', penutup: 'jumlah', teks: [], kanan: ['ket'], id: 'm-samsat', pohon: 'upt', nama: 'nama-upt', kolom: samsat },
  { judul: 't-blud', penutup: 'jumlah', teks: [], kanan: ['ket'], id: 'm-blud', pohon: 'puskesmas', nama: 'nama-faskes', kolom: perTriwulan(['blud-target']) },
]; // prettier-ignore
