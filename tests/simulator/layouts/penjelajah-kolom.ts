/** Columns that only the layouts of the half "penjelajah" are made of. */
import type { Uang, Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import { catatan, pagu, persen, selisih, sisa } from './buta-kolom';
import { bagian, berTw, bila, dua, gabung, nisbah, uangBulan } from './penguji-kolom';
import { rencanaTw } from './perantau-kolom';
import { diTahun } from './saksi-kolom';
import { jumlahkan, type Kolom, type Konteks, type Rumus } from './types';
import { deviasi, habis, isi, k, persenIsi, rasioRp, rp, rpDari, satuan, teks, terisi, uangTw } from './uji-kolom';

/** Where the lowest rows are, what pays for them, and who sees to them. */
const DISTRIK = ['Distrik Kota', 'Distrik Pesisir', 'Distrik Pegunungan', 'Tersebar'] as const;
const DANA = ['DAU', 'OTSUS SG', 'OTSUS BG', 'DAK', 'PAD'] as const;
const JABATAN = ['Kasubag Keuangan', 'Kabid Prasarana', 'Kasi Pelayanan'] as const;
export const distrik = catatan('lok', ['distrik'], ({ nama }) => DISTRIK[nama.length % 4] ?? '');
export const asalDana = catatan('dana', ['dana-apa'], ({ nama }) => DANA[nama.length % 5] ?? '');
export const pelaku = catatan('pptk', ['pelaku'], ({ nama }) => JABATAN[(nama.length + 2) % 3] ?? '');
/** How the lowest rows stand, as a word. */
export const dicapai = (dari: (u: Ukuran) => number | null): Kolom =>
  teks('status', ['dicapai'], 'lain', (_, u) => {
    const done = u === null ? null : dari(u);
    return u === null || done === null ? '' : done >= u.target ? 'Tercapai' : 'Tidak Tercapai';
  });

/** The year's target with the unit of its K in a column between K and Rp. */
export const targetSatuan: readonly Kolom[] = [
  k('tk', ['target-tahun', 'K'], 'target', (u) => u.target, { nomor: 'target' }),
  satuan(['target-tahun', 'satuan'], { nomor: 'target' }),
  rp('tr', ['target-tahun', 'Rp'], 'target', (u) => u.pagu, { nomor: 'target' }),
];
/** K and Rp of every quarter, and which share of the year's money it was. */
export const twBerserap = (c: Konteks): Kolom[] =>
  berTw((tw, at) => {
    const ada = at < c.triwulan;
    return [
      ...dua(
        `q${at}`,
        ['realisasi-tw', tw],
        'realisasi-tw',
        (u) => (ada ? (u.tw[at] ?? null) : null),
        (u) => (ada ? uangTw(u, at) : null),
        { period: at + 1 },
      ).map((one): Kolom => ({ ...one, kunci: `${one.measure === 'K' ? 'k' : 'r'}${at}` })),
      {
        ...bila(ada, nisbah(`x${at}`, ['realisasi-tw', tw, 'tw-serap'], `r${at}`, 'tr')),
        persamaan: `{q${at}}/{target}x100%`,
      },
    ];
  });

/** Money of the pagu or of what was spent that is not of Otsus: the rest of it. */
const otsus = (u: Uang): number => bagian(u.pagu, 31 + (u.renstra % 37));
const terpakai = (u: Uang, at: number): number => {
  const all = u.tw.slice(0, at + 1).reduce((sum, one) => sum + one, 0);
  return bagian(all, 27 + (u.lalu % 45));
};
/** A pagu from two funds with its sum, and what was spent of each with its sum. */
export const duaDana = (c: Konteks): Kolom[] => {
  const sampai = (u: Uang): number => u.tw.slice(0, c.triwulan).reduce((sum, one) => sum + one, 0);
  return [
    rp('a', ['g-pagu-dana', 'dana-otsus'], 'lain', otsus),
    rp('b', ['g-pagu-dana', 'dana-lain'], 'lain', (u) => u.pagu - otsus(u)),
    gabung('p', ['g-pagu-dana', 'dana-jumlah'], ['a', 'b'], 'pagu'),
    rp('d', ['g-real-dana', 'dana-otsus'], 'lain', (u) => terpakai(u, c.triwulan - 1)),
    rp('e', ['g-real-dana', 'dana-lain'], 'lain', (u) => sampai(u) - terpakai(u, c.triwulan - 1)),
    gabung('r', ['g-real-dana', 'dana-jumlah'], ['d', 'e'], 'realisasi-keuangan'),
    persen,
    sisa,
  ];
};

/** What three years of a renstra came to: K adds up, or stands where the last year left it. */
const TIGA = ['th-1', 'th-2', 'th-3'] as const;
const tigaK: Rumus = {
  nilai: (ambil, u) => (u?.cara === 'terakhir' ? ambil('y2k') : jumlahkan(['y0k', 'y1k', 'y2k']).nilai(ambil, u)),
  excel: () => '',
};
export const tigaTahun: readonly Kolom[] = [
  ...TIGA.flatMap((tahun, at) =>
    dua(
      `y${at}`,
      [tahun],
      'lain',
      (u) => diTahun(u, at),
      (u) => Math.floor((u.lalu * (61 + at * 13)) / 100) + (u.tw[at] ?? 0),
    ),
  ),
  {
    ...{ kunci: 'sk', judul: ['tiga-tahun', 'K'], nomor: 'sampai', role: 'realisasi-renstra', measure: 'K' },
    persamaan: '{y0}+{y1}+{y2}',
    isi: isi(tigaK),
  },
  rpDari('sr', ['tiga-tahun', 'Rp'], 'realisasi-renstra', ['y0r', 'y1r', 'y2r'], [], {
    nomor: 'sampai',
    persamaan: '{y0}+{y1}+{y2}',
  }),
];

/** Money before a shift within the budget, the shift, and the money after it. */
export const bergeser: readonly Kolom[] = [
  rp('m', ['g-induk', 'geser-awal'], 'lain', (u) => u.pagu - geser(u)),
  rp('g', ['g-induk', 'geser-nilai'], 'lain', geser),
  { ...gabung('tr', ['g-induk', 'geser-akhir'], ['m', 'g'], 'target'), nomor: 'tr' },
];
function geser(u: Uang): number {
  const size = bagian(u.pagu, 1 + (u.renstra % 14));
  return u.lalu % 3 === 0 ? 0 : u.lalu % 2 === 0 ? size : -size;
}

/** Progress and money up to the month before, in this month, and up to its end. */
export const bulanGanda: readonly Kolom[] = [
  persenIsi('fl', ['g-fisik', 'bln-lalu'], 'lain', (s) => s.fisik - Math.min(s.fisik, 3 + (s.nama.length % 11))),
  persenIsi('fi', ['g-fisik', 'bln-ini'], 'lain', (s) => Math.min(s.fisik, 3 + (s.nama.length % 11))),
  persenIsi('f', ['g-fisik', 'bln-sd'], 'fisik', (s) => s.fisik),
  rp('l', ['g-uang', 'bln-lalu'], 'lain', (u) => habis(u) - uangBulan(u, 11)),
  rp('i', ['g-uang', 'bln-ini'], 'lain', (u) => uangBulan(u, 11)),
  gabung('r', ['g-uang', 'bln-sd'], ['l', 'i'], 'realisasi-keuangan'),
];
export const beda = deviasi('d', ['g-fisik', 'fisik-beda'], 'f', 'c');

/** A contract paid in instalments, what is paid of it, and what is not yet. */
export const pembayaran = (): Kolom[] => {
  const harga = (u: Uang): number => bagian(u.pagu, 90 + (u.renstra % 10));
  const muka = (u: Uang): number => bagian(harga(u), 20 + (u.lalu % 11));
  const satu = (u: Uang): number => bagian(harga(u), 25 + (u.renstra % 13));
  return [
    rp('n', ['kontrak-harga'], 'lain', harga),
    rp('a', ['g-bayar', 'bayar-muka'], 'lain', muka),
    rp('b', ['g-bayar', 'termin-1'], 'lain', satu),
    rp('d', ['g-bayar', 'termin-2'], 'lain', (u) => bagian(harga(u) - muka(u) - satu(u), 40 + (u.lalu % 61))),
    gabung('r', ['g-bayar', 'bayar-semua'], ['a', 'b', 'd'], 'realisasi-keuangan'),
    nisbah('x', ['bayar-persen'], 'r', 'n'),
    selisih('z', ['bayar-sisa'], 'n', 'r'),
  ];
};

/** Three funds of Otsus side by side, each with its percentage, and all of them. */
export const tigaOtsus = (): Kolom[] => {
  const dana = ['otsus-bg', 'otsus-sg', 'otsus-dti'] as const;
  const jatah = (u: Uang, at: number): number => {
    const [a, b] = [bagian(u.pagu, 29 + (u.renstra % 19)), bagian(u.pagu, 23 + (u.lalu % 21))];
    return [a, b, u.pagu - a - b][at] ?? 0;
  };
  const pakai = (u: Uang, at: number): number =>
    Math.floor((jatah(u, at) * (3900 + ((u.lalu + u.renstra * (at + 2)) % 5903))) / 10_000);
  return [
    ...dana.flatMap((grup, at) => [
      rp(`a${at}`, [grup, 'otsus-pagu'], 'lain', (u) => jatah(u, at)),
      rp(`b${at}`, [grup, 'otsus-serap'], 'lain', (u) => pakai(u, at)),
      nisbah(`x${at}`, [grup, 'otsus-persen'], `b${at}`, `a${at}`),
    ]),
    gabung('p', ['otsus-semua', 'otsus-pagu'], ['a0', 'a1', 'a2'], 'pagu'),
    gabung('r', ['otsus-semua', 'otsus-serap'], ['b0', 'b1', 'b2'], 'realisasi-keuangan'),
    rasioRp('%', ['otsus-semua', 'otsus-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100' }),
  ];
};

/** Money for kampung in three instalments. */
export const tigaTahap: readonly Kolom[] = [
  { ...pagu, judul: ['kampung-pagu'] },
  ...(['tahap-satu', 'tahap-dua', 'tahap-tiga'] as const).map((kata, at) =>
    rp(`s${at}`, ['g-tahap', kata], 'lain', (u) => (at < 2 ? uangTw(u, at) : uangTw(u, 2) + uangTw(u, 3))),
  ),
  gabung('r', ['g-tahap', 'tahap-semua'], ['s0', 's1', 's2'], 'realisasi-keuangan'),
  persen,
  sisa,
];

/** Cash planned and spent in every quarter with its percentage, and the year. */
export const kasBerpersen = (c: Konteks): Kolom[] => [
  pagu,
  ...berTw((tw, at) => {
    const ada = at < c.triwulan;
    return [
      rp(`n${at}`, [tw, 'kas-rencana'], 'lain', (u) => rencanaTw(u, at)),
      rp(`q${at}`, [tw, 'kas-hasil'], 'realisasi-tw', (u) => (ada ? uangTw(u, at) : null), { period: at + 1 }),
      bila(ada, nisbah(`x${at}`, [tw, 'kas-persen'], `q${at}`, `n${at}`)),
    ];
  }),
  jumlahTw(c, ['kas-jumlah']),
  persen,
];
export const jumlahTw = (c: Konteks, judul: readonly Kunci[], role: Kolom['role'] = 'realisasi-keuangan'): Kolom => {
  const tw = terisi(c).map((at) => `q${at}`);
  return rpDari('r', judul, role, tw, [], { persamaan: '{q0}+{q1}+{q2}+{q3}' });
};

/** Money of a year by month, three and three with their sum, and the year of the four sums. */
const BULAN = ['Jan', 'Peb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nop', 'Des'] as const;
export const bulanDalamTw: readonly Kolom[] = [
  ...berTw((tw, at) => [
    ...[0, 1, 2].map((one) =>
      rp(`m${at * 3 + one}`, [tw, `=${BULAN[at * 3 + one] ?? ''}`], 'lain', (u) => uangBulan(u, at * 3 + one)),
    ),
    gabung(`j${at}`, [tw, 'dapat-tw'], [`m${at * 3}`, `m${at * 3 + 1}`, `m${at * 3 + 2}`]),
  ]),
  gabung('r', ['dapat-semua'], ['j0', 'j1', 'j2', 'j3'], 'realisasi'),
];
