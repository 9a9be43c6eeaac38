/** Money, progress and plans of the half "pendatang": SPJ, Tepra, contracts, PDN, SPD and SP2D, LRA, RKA before and after, Tabel 4.1. */
import { catatan, kemajuan, pagu, persen, selisih, serap, sisa } from './buta-kolom';
import { bagian, banyak, di, gabung, lepas, nisbah, porsi, tertimbang } from './penguji-kolom';
import type { Simpul, Uang } from '../tree';
import type { Kunci } from '../wordings';
import type { Kolom, Konteks, Layout, Rumus } from './types';
import { beda, deviasi, fisik, habis, k, kasSd, rasioRp, rencanaFisik, rp, rpDari, satuan, sumber, TAHUN, teks, terisi, TW, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

const SPJ: readonly (readonly [Kunci, number])[] = [
  ['g-ls-gaji', 44],
  ['g-ls-barjas', 35],
  ['g-up-gu-tu', 19],
];
/** SPJ of a treasurer: three kinds, each before this month, in it, up to it; all of them; what is left. */
const spj: readonly Kolom[] = [
  rp('p', ['pagu'], 'anggaran', (u) => u.pagu),
  ...SPJ.flatMap(([grup, share], at) =>
    di(grup, [
      rp(`l${at}`, ['spj-lalu'], 'lain', (u) => bagian(uangSd(u, 2), share)),
      rp(`i${at}`, ['spj-ini'], 'lain', (u) => bagian(uangTw(u, 3), share)),
      gabung(`s${at}`, ['spj-sd'], [`l${at}`, `i${at}`]),
    ]),
  ),
  gabung('r', ['spj-jumlah'], ['s0', 's1', 's2'], 'realisasi-keuangan'),
  beda('z', ['spj-sisa'], 'sisa-pagu', 'p', 'r'),
];

/** What was to be spent and made by now, and what was. */
const tepra = (c: Konteks): Kolom[] => {
  const at = c.triwulan - 1;
  return [
    pagu,
    ...di('g-rencana', [
      rp('n', ['tepra-rp'], 'lain', (u) => kasSd(u, at)),
      nisbah('x', ['tepra-persen'], 'n', 'p'),
      rencanaFisik(['tepra-fisik']),
    ]),
    ...di('g-hasil', [
      rp('r', ['tepra-rp'], 'realisasi-keuangan', (u) => uangSd(u, at)),
      rasioRp('%', ['tepra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
      fisik(['tepra-fisik']),
    ]),
    selisih('e', ['g-deviasi', 'tepra-rp'], 'r', 'n'),
    deviasi('d', ['g-deviasi', 'tepra-fisik'], 'f', 'c'),
  ];
};
const berbobot: readonly Kolom[] = [
  pagu,
  porsi('b', ['bobot'], 'p'),
  rencanaFisik(['fisik-rencana']),
  fisik(['fisik-nyata']),
  deviasi('d', ['fisik-deviasi'], 'f', 'c'),
  tertimbang('t', ['fisik-bobot'], 'b', 'f', 'tertimbang-fisik'),
  serap,
  persen,
  sisa,
];
/** A contract: what was set aside, agreed, paid in advance and by steps, and what is still to be paid. */
const kontrak: readonly Kolom[] = [
  catatan('no', ['kontrak-nomor'], ({ nama }) => `027/${100 + nama.length}/SPK/PPK`),
  rp('p', ['kontrak-pagu'], 'pagu', (u) => u.pagu),
  rp('h', ['kontrak-hps'], 'lain', (u) => bagian(u.pagu, 99)),
  rp('n', ['kontrak-nilai'], 'lain', (u) => bagian(u.pagu, 90 + (u.renstra % 9))),
  selisih('o', ['kontrak-sisa-tender'], 'p', 'n'),
  rp('a', ['g-bayar', 'uang-muka'], 'lain', (u) => bagian(habis(u), 28)),
  rp('b', ['g-bayar', 'termin'], 'lain', (u) => bagian(habis(u), 62)),
  gabung('r', ['g-bayar', 'bayar-jumlah'], ['a', 'b'], 'realisasi-keuangan'),
  selisih('z', ['kontrak-sisa'], 'n', 'r'),
  kemajuan,
];
/** Goods made at home: what was promised, bought in all, bought of them. */
const pdn: readonly Kolom[] = [
  rp('a', ['pdn-pagu'], 'lain', (u) => u.pagu),
  rp('b', ['pdn-komitmen'], 'lain', (u) => bagian(u.pagu, 70 + (u.renstra % 28))),
  nisbah('x', ['pdn-komitmen-persen'], 'b', 'a'),
  rp('d', ['pdn-belanja'], 'lain', habis),
  rp('e', ['pdn-nyata'], 'lain', (u) => bagian(habis(u), 72 + (u.lalu % 27))),
  nisbah('y', ['pdn-persen'], 'e', 'd'),
];
/** Ways of buying: how many packages, set aside, agreed, saved. */
const pengadaan: readonly Kolom[] = [
  ...(['g-tender', 'g-katalog'] as const).flatMap((grup, at) =>
    di(grup, [
      banyak(`n${at}`, ['paket-banyak'], (u) => 1 + (u.renstra % (at === 0 ? 12 : 70))),
      rp(`a${at}`, ['paket-pagu'], 'lain', (u) => bagian(u.pagu, at === 0 ? 61 : 31)),
      rp(`b${at}`, ['paket-kontrak'], 'lain', (u) => bagian(bagian(u.pagu, at === 0 ? 61 : 31), 88 + (u.lalu % 11))),
      selisih(`z${at}`, ['paket-hemat'], `a${at}`, `b${at}`),
    ]),
  ),
];
/** Money let go, asked for, paid. */
const sp2d: readonly Kolom[] = [
  pagu,
  rp('d', ['spd'], 'lain', (u) => bagian(u.pagu, 99)),
  rp('m', ['spm'], 'lain', (u) => habis(u) + bagian(u.pagu - habis(u), 20)),
  rp('r', ['sp2d'], 'realisasi-keuangan', habis),
  persen,
  selisih('o', ['sisa-spd'], 'd', 'r'),
  sisa,
];
const grant = (c: Konteks): Kolom[] => [
  rp('p', ['dana-pagu'], 'pagu', (u) => u.pagu),
  ...TW.map((tw, at) => rp(`q${at}`, ['dana-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 })),
  rpDari('r', ['dana-pakai'], 'realisasi-keuangan', terisi(c).map((at) => `q${at}`), [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }),
  persen,
  sisa,
]; // prettier-ignore
/** What was left of the year before, what is new, both, and what came of it. */
const dbhcht: readonly Kolom[] = [
  rp('a', ['dana-silpa'], 'lain', (u) => u.berkurang),
  rp('b', ['dana-alokasi'], 'lain', (u) => u.pagu),
  gabung('p', ['dana-tersedia'], ['a', 'b'], 'pagu'),
  serap,
  persen,
  sisa,
];
/** All money of an agency, the part that is against stunting, and what came of that part. */
const stunting: readonly Kolom[] = [
  rp('a', ['belanja-opd'], 'lain', (u) => u.lalu + u.pagu),
  rp('p', ['stunting-pagu'], 'pagu', (u) => u.pagu),
  nisbah('x', ['stunting-porsi'], 'p', 'a'),
  { ...serap, judul: ['stunting-hasil'] },
  persen,
  sisa,
];
const hibah: readonly Kolom[] = [
  rp('a', ['hibah-usul'], 'lain', (u) => u.pagu + u.bertambah),
  rp('b', ['hibah-setuju'], 'lain', (u) => u.pagu),
  rp('d', ['hibah-cair'], 'lain', (u) => u.pagu - u.berkurang),
  selisih('z', ['hibah-sisa'], 'b', 'd'),
  rp('e', ['hibah-spj'], 'lain', (u) => bagian(u.pagu - u.berkurang, 66 + (u.renstra % 31))),
  selisih('y', ['hibah-belum'], 'd', 'e'),
];
/** The law's report: more or less than the budget, and the year before. */
const lra: readonly Kolom[] = [
  rp('p', ['lra-anggaran'], 'anggaran', (u) => u.pagu),
  rp('r', ['lra-realisasi'], 'realisasi', habis),
  selisih('z', ['lra-lebih'], 'r', 'p'),
  rasioRp('%', ['lra-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  rp('l', ['lra-lalu'], 'lain', (u) => u.lalu),
];
const operasi = (u: Uang): number => 48 + (u.renstra % 17);
const modal = (u: Uang): number => 17 + (u.lalu % 15);
/** Kinds of spending across, budget and result. */
const silang: readonly Kolom[] = [
  ...(['a', 'b'] as const).flatMap((x) => {
    const all = (u: Uang): number => (x === 'a' ? u.pagu : habis(u));
    const pecah = [
      rp(`${x}0`, ['jenis-operasi'], 'lain', (u) => bagian(all(u), operasi(u))),
      rp(`${x}1`, ['jenis-modal'], 'lain', (u) => bagian(all(u), modal(u))),
      rp(`${x}2`, ['jenis-lain'], 'lain', (u) => all(u) - bagian(all(u), operasi(u)) - bagian(all(u), modal(u))),
    ];
    const jumlah = gabung(x === 'a' ? 'p' : 'r', ['jenis-jumlah'], [`${x}0`, `${x}1`, `${x}2`], x === 'a' ? 'pagu' : 'realisasi-keuangan');
    return di(x === 'a' ? 'g-jenis-anggaran' : 'g-jenis-realisasi', [...pecah, jumlah]);
  }),
  rasioRp('%', ['jenis-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
]; // prettier-ignore

const kali = (a: string, b: string): Rumus => ({
  nilai: (ambil) => {
    const [x, y] = [ambil(a), ambil(b)];
    return x === null || y === null ? null : x * y;
  },
  excel: () => `{${a}}*{${b}}`,
});
const vol = ({ nama }: Simpul): number => 2 + (nama.length % 11);
const hargaSatuan = (s: Simpul): number => Math.floor((s.rp?.pagu ?? 0) / vol(s) / 100) * 100;
/** Volume and price of an account before and after a shift, and by how much its money changed. */
const pergeseran: readonly Kolom[] = [
  ...(['g-sebelum', 'g-sesudah'] as const).flatMap((grup, at) =>
    di(grup, [
      lepas(`v${at}`, ['rinci-vol'], (s) => vol(s) + (at === 0 ? 0 : s.nama.length % 3)),
      satuan([`rinci-satuan`], { nomor: `u${at}` }),
      lepas(`h${at}`, ['rinci-harga'], hargaSatuan),
      {
        ...{ kunci: `p${at}`, judul: ['rinci-jumlah'], role: 'lain', measure: 'Rp', persamaan: `{v${at}}x{h${at}}` },
        longgar: true,
        isi: { jenis: 'uang', daun: kali(`v${at}`, `h${at}`) },
      },
    ]).map((one): Kolom => (one.kunci === 'satuan' ? { ...one, kunci: `u${at}` } : one)),
  ),
  selisih('z', ['rinci-beda'], 'p1', 'p0'),
];

/** Tabel 4.1 of Permendagri 14/2026. */
const tabel41: readonly Kolom[] = [
  k('nk', ['akhir-renstra'], 'target-renstra', (u) => u.renstra),
  k('lk', ['hasil-n2'], 'lain', (u) => u.lalu),
  k('pk', ['kira-n1'], 'lain', (u) => u.lalu + 1),
  ...di('g-tahun-n', [
    k('tk', ['target-n'], 'target', (u) => u.target),
    rp('p', ['pagu-n'], 'pagu', (u) => u.pagu),
    teks('lok', ['lokasi'], 'lokasi', ({ nama }) => ['Kec. Baso', 'Kec. Matur', 'Se-Kabupaten'][nama.length % 3] ?? ''),
    sumber(['sumber']),
    teks('pri', ['prioritas-daerah'], 'lain', ({ nama }) => `Prioritas ${1 + (nama.length % 5)}`),
    teks('kel', ['kelompok'], 'kelompok-sasaran', () => 'Masyarakat'),
  ]),
  ...di('g-tahun-n1', [k('mk', ['target-n1'], 'target-maju', (u) => u.maju), rp('m', ['pagu-n1'], 'pagu-maju', (u) => u.maju)]),
]; // prettier-ignore
/** A renstra by its years, targets first, then money, and its sum. */
const renstra: readonly Kolom[] = [
  k('ak', ['renstra-awal'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.map((tahun, at) => k(`k${at}`, ['g-renstra-target', tahun], 'target', (u) => (u.cara === 'jumlah' ? u.target + at : Math.min(100, u.target + at)))),
  ...TAHUN.map((tahun, at) => rp(`y${at}`, ['g-renstra-pagu', tahun], 'pagu', (u) => u.tahun[at] ?? 0)),
  gabung('x', ['g-renstra-pagu', 'renstra-jumlah'], TAHUN.map((_, at) => `y${at}`), 'target-renstra'),
]; // prettier-ignore

const uang = { judul: 't-rfk', penutup: 'jumlah', kanan: [], teks: [], setahun: true } as const;
const renja = { ...uang, pohon: 'renja' } as const;
const rekening = { ...uang, judul: 't-lra', pohon: 'rekening', nama: 'nama-rek' } as const;
const kantor = { ...uang, pohon: 'kantor', nama: 'nama-opd' } as const;
const sumberDana = { ...uang, judul: 't-dana', pohon: 'sumber', nama: 'nama-dana' } as const;

export const KEUANGAN_PENDATANG: readonly Layout[] = [
  { ...renja, id: 'd-spj', judul: 't-spj', kolom: () => spj },
  { judul: 't-rfk', penutup: 'jumlah', kanan: ['penghambat'], teks: [], id: 'd-tepra', pohon: 'renja', kolom: tepra },
  { judul: 't-rekap', penutup: 'jumlah', kanan: [], teks: [], id: 'd-tepra-opd', pohon: 'kantor', nama: 'nama-opd', kolom: tepra },
  { ...uang, id: 'd-berbobot', pohon: 'bagian', nama: 'nama-bidang', kanan: ['solusi'], kolom: () => berbobot },
  { ...uang, id: 'd-kontrak', judul: 't-kontrak', pohon: 'paket', nama: 'nama-paket', teks: ['lokasi'], kanan: ['ket'], kolom: () => kontrak },
  { ...kantor, id: 'd-pdn', judul: 't-pengadaan', bolehLewat: true, kolom: () => pdn },
  { ...kantor, id: 'd-pengadaan', judul: 't-pengadaan', kanan: ['ket'], bolehLewat: true, kolom: () => pengadaan },
  { ...renja, id: 'd-sp2d', judul: 't-sp2d', teks: ['sumber'], kolom: () => sp2d },
  { judul: 't-dana', penutup: 'jumlah', kanan: ['ket'], teks: [], id: 'd-earmark', pohon: 'sumber', nama: 'nama-dana', kolom: grant },
  { ...sumberDana, id: 'd-dbhcht', pohon: 'kelompok', nama: 'nama-dbhcht', kanan: ['unit'], kolom: () => dbhcht },
  { ...kantor, id: 'd-stunting', judul: 't-stunting', kanan: ['ket'], kolom: () => stunting },
  { ...uang, id: 'd-hibah', judul: 't-hibah', pohon: 'hibah', nama: 'nama-hibah', kanan: ['ket'], bolehLewat: true, kolom: () => hibah },
  { ...rekening, id: 'd-lra', kolom: () => lra },
  { ...renja, id: 'd-silang', judul: 't-lra', kolom: () => silang },
  { ...rekening, id: 'd-pergeseran', judul: 't-geser', bolehLewat: true, kolom: () => pergeseran },
  { ...renja, id: 'd-tabel-41', judul: 't-41', teks: ['indikator'], kanan: ['unit'], lanjutan: true, kolom: () => tabel41 },
  { ...renja, id: 'd-renstra', judul: 't-c27', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: () => renstra },
]; // prettier-ignore
