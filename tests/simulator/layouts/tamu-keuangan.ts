/** Money, progress and plans of the half "tamu": RFK, SP2D, DAK fisik, LRA, prognosis, e-planning, BMD, T-C.33, T-C.27, pagu. */
import { catatan, celah, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { bagian, banyak, banyakDari, di, gabung, lepas, porsi, tertimbang } from './penguji-kolom';
import type { Simpul } from '../tree';
import { prognosis, uangSaja } from './tamu-kolom';
import { type Kolom, type Konteks, type Layout } from './types';
import { beda, deviasi, fisik, habis, k, rasioRp, rencanaFisik, rp, rpDari, satuan, sumber, TAHUN, teks, terisi, TW, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

/** Progress planned, made and its deviation; money. */
const rfk: readonly Kolom[] = [
  pagu,
  rencanaFisik(['g-fisik', 'fisik-rencana']),
  fisik(['g-fisik', 'fisik-hasil']),
  deviasi('d', ['g-fisik', 'fisik-beda'], 'f', 'c'),
  ...di('g-keu', [serap, persen]),
  sisa,
];
const terbobot: readonly Kolom[] = [
  pagu,
  porsi('b', ['bobot'], 'p'),
  kemajuan,
  tertimbang('t', ['ttb'], 'b', 'f', 'tertimbang-fisik'),
  serap,
  persen,
  sisa,
];
/** A month: before it, in it, up to it. */
const bulanan: readonly Kolom[] = [
  pagu,
  rp('l', ['g-keu', 'bln-lalu'], 'lain', (u) => uangSd(u, 2)),
  rp('i', ['g-keu', 'bln-ini'], 'lain', (u) => uangTw(u, 3)),
  rpDari('r', ['g-keu', 'sd-bln'], 'realisasi-keuangan', ['l', 'i'], [], { persamaan: '{l}+{i}', nyata: true }),
  persen,
  kemajuan,
  sisa,
];
/** What was paid out by kinds of SP2D. */
const sp2d: readonly Kolom[] = [
  pagu,
  rp('a', ['g-sp2d', 'ls-gaji'], 'lain', (u) => bagian(habis(u), 41)),
  rp('b', ['g-sp2d', 'ls-barang'], 'lain', (u) => bagian(habis(u), 37)),
  rp('d', ['g-sp2d', 'gu'], 'lain', (u) => bagian(habis(u), 17)),
  rp('e', ['g-sp2d', 'tu'], 'lain', (u) => bagian(habis(u), 4)),
  gabung('r', ['g-sp2d', 'sp2d-jumlah'], ['a', 'b', 'd', 'e'], 'realisasi-keuangan'),
  persen,
  sisa,
];

const vol = ({ nama }: Simpul): number => 2 + (nama.length % 14);
const dak: readonly Kolom[] = [
  lepas('v', ['g-paket', 'vol-paket'], vol),
  satuan(['g-paket', 'satuan']),
  rp('a', ['g-dana-dak', 'dana-dak'], 'lain', (u) => u.pagu - bagian(u.pagu, 10)),
  rp('b', ['g-dana-dak', 'dana-damping'], 'lain', (u) => bagian(u.pagu, 10)),
  gabung('p', ['g-dana-dak', 'dana-dak-jumlah'], ['a', 'b'], 'pagu'),
  catatan('m', ['dak-metode'], ({ nama }) => (nama.length % 2 === 0 ? 'Kontraktual' : 'Swakelola')),
  serap,
  persen,
  kemajuan,
];

const lra: readonly Kolom[] = [
  rp('p', ['lra-angg'], 'anggaran', (u) => u.pagu),
  rp('r', ['lra-real'], 'realisasi', habis),
  rasioRp('%', ['lra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  beda('s', ['lra-lebih'], 'sisa-pagu', 'p', 'r'),
  rp('l', ['lra-lalu'], 'lain', (u) => u.lalu),
];
const lraTw = (c: Konteks): Kolom[] => [
  rp('p', ['lra-angg'], 'anggaran', (u) => u.pagu),
  ...TW.map((tw, at) =>
    rp(`r${at}`, ['lra-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  ),
  rpDari('r', ['lra-total'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
  rasioRp('%', ['lra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
]; // prettier-ignore

/** Volume times price, and what of it was granted. */
const usul: readonly Kolom[] = [
  lepas('v', ['g-usul', 'usul-vol'], vol),
  satuan(['g-usul', 'satuan']),
  lepas('h', ['g-usul', 'usul-harga'], (s) => Math.floor((s.rp?.pagu ?? 0) / vol(s))),
  {
    kunci: 'p',
    judul: ['g-usul', 'usul-jumlah'],
    role: 'lain',
    measure: 'Rp',
    persamaan: '{v}x{h}',
    longgar: true,
    isi: {
      jenis: 'uang',
      daun: {
        nilai: (a) => {
          const [x, y] = [a('v'), a('h')];
          return x === null || y === null ? null : x * y;
        },
        excel: () => '{v}*{h}',
      },
    },
  },
  rp('q', ['usul-setuju'], 'lain', (u) => bagian(u.pagu, 88)),
  selisih('z', ['usul-beda'], 'p', 'q'),
];

const bmd: readonly Kolom[] = [
  banyak('ak', ['bmd-awal', 'bmd-unit'], (u) => (u.pagu % 70) + 12, 'awal'),
  rp('a', ['bmd-awal', 'bmd-rp'], 'awal', (u) => u.pagu),
  banyak('tk', ['bmd-tambah', 'bmd-unit'], (u) => u.bertambah % 11, 'bertambah'),
  rp('t', ['bmd-tambah', 'bmd-rp'], 'bertambah', (u) => u.bertambah),
  banyak('kk', ['bmd-kurang', 'bmd-unit'], (u) => u.berkurang % 9, 'berkurang'),
  rp('k', ['bmd-kurang', 'bmd-rp'], 'berkurang', (u) => u.berkurang),
  banyakDari('xk', ['bmd-akhir', 'bmd-unit'], ['ak', 'tk'], ['kk'], 'akhir'),
  { ...rpDari('x', ['bmd-akhir', 'bmd-rp'], 'akhir', ['a', 't'], ['k']), persamaan: '{a}+{t}-{k}' },
];

const tc33: readonly Kolom[] = [
  ...di('g-rencana', [
    teks('lok', ['lokasi'], 'lokasi', ({ nama }) => ['Distrik Waibu', 'Kab. Sikka', 'Lintas Kab/Kota'][nama.length % 3] ?? ''),
    k('tk', ['target-n'], 'target', (u) => u.target),
    rp('p', ['pagu-n'], 'pagu', (u) => u.pagu),
    sumber(['sumber']),
  ]),
  ...di('g-maju', [k('mk', ['target-maju'], 'target-maju', (u) => u.maju), rp('m', ['pagu-maju'], 'pagu-maju', (u) => u.maju)]),
]; // prettier-ignore
/** Five years, each with its target and its money, and the end of the plan. */
const tc27: readonly Kolom[] = [
  k('ak', ['renstra-awal'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.flatMap((tahun, at): Kolom[] => [
    k(`k${at}`, [tahun, 'renstra-target'], 'target', (u) => u.target + at, { nomor: `y${at}` }),
    rp(`y${at}`, [tahun, 'renstra-dana'], 'pagu', (u) => u.tahun[at] ?? 0, { nomor: `y${at}` }),
  ]),
  k('xk', ['renstra-akhir', 'renstra-target'], 'target-renstra', (u) => u.target + 4, { nomor: 'x' }),
  rpDari('x', ['renstra-akhir', 'renstra-dana'], 'target-renstra', TAHUN.map((_, at) => `y${at}`), [], { nomor: 'x' }),
]; // prettier-ignore
/** What the pagu of a year was at first, after each shifting, at last. */
const pergeseran: readonly Kolom[] = [
  ...(['pagu-murni', 'pagu-geser-1', 'pagu-geser-2', 'pagu-ubah'] as const).map((judul, at) =>
    rp(`p${at}`, ['g-pagu', judul], 'pagu', (u) => u.pagu + (at > 0 ? u.bertambah : 0) - (at > 2 ? u.berkurang : 0) + (at > 1 ? bagian(u.pagu, 3) : 0)),
  ),
  selisih('s', ['pagu-beda'], 'p3', 'p0'),
]; // prettier-ignore

const uang = { judul: 't-rfk', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const renja = { ...uang, pohon: 'renja' } as const;
const rekening = { ...uang, judul: 't-lra', pohon: 'rekening', nama: 'nama-rek' } as const;
const bagianSetda = { ...uang, judul: 't-setda', pohon: 'bagian', nama: 'nama-bagian' } as const;

export const KEUANGAN_TAMU: readonly Layout[] = [
  { ...renja, id: 'm-rfk', kanan: ['penghambat', 'solusi'], kolom: () => rfk },
  { ...uang, id: 'm-rfk-terbobot', pohon: 'datar', nama: 'nama-kerja', teks: ['lokasi'], kanan: ['ket'], kolom: () => terbobot },
  { ...bagianSetda, id: 'm-rfk-setda', kanan: ['unit'], kolom: () => rfk },
  { ...bagianSetda, id: 'm-setda-bulan', kanan: ['ket'], kolom: () => bulanan },
  { ...renja, id: 'm-rfk-bulan', teks: ['sumber'], kanan: ['ket'], kolom: () => bulanan },
  { ...renja, id: 'm-sp2d', judul: 't-sp2d', kolom: () => sp2d },
  { ...uang, id: 'm-dak-fisik', judul: 't-dak', pohon: 'kelompok', nama: 'nama-dak', kanan: ['penghambat'], kolom: () => dak },
  { ...rekening, id: 'm-lra', kolom: () => lra },
  { judul: 't-lra', penutup: 'jumlah', kanan: [], teks: [], id: 'm-lra-tw', pohon: 'rekening', nama: 'nama-rek', kolom: lraTw },
  { ...rekening, id: 'm-lra-prognosis', judul: 't-prognosis', kanan: ['ket'], kolom: () => prognosis(rp('p', ['lra-angg'], 'anggaran', (u) => u.pagu)) },
  { ...rekening, id: 'm-lra-blok', judul: 't-lra', kolom: () => [...uangSaja.slice(0, 2), celah('tengah'), ...uangSaja.slice(2)] },
  { ...uang, id: 'm-usul', judul: 't-usul', pohon: 'datar', nama: 'nama-kerja', kanan: ['ket'], bolehLewat: true, kolom: () => usul },
  { ...rekening, id: 'm-bmd', judul: 't-bmd', pohon: 'aset', nama: 'nama-aset', kanan: ['ket'], kolom: () => bmd },
  { ...renja, id: 'm-tc33', judul: 't-c33', teks: ['indikator'], kanan: ['unit'], lanjutan: true, kolom: () => tc33 },
  { ...renja, id: 'm-tc27', judul: 't-c27', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: () => tc27 },
  { ...renja, id: 'm-pagu', judul: 't-geser', kanan: ['ket'], kolom: () => pergeseran },
]; // prettier-ignore
