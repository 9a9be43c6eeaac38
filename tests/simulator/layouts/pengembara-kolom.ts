/** Columns that only the layouts of the half "pengembara" are made of. */
import type { Uang, Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import { catatan, persen, selisih, sisa } from './buta-kolom';
import { bagian, berTw, bila, dua, gabung, nisbah, uangBulan } from './penguji-kolom';
import { capaianPasang, dariDua, langkah, rencanaTw, semula } from './perantau-kolom';
import { bersatuan, diTahun } from './saksi-kolom';
import type { Kolom, Konteks } from './types';
import { habis, k, kSd, rasioK, rp, rpDari, teks, terisi, TW, uangSd, uangTw } from './uji-kolom';

/** Where the lowest rows are, when, how they are bought, who sees to them, and what last year's evaluation said of them. */
const TEMPAT = ['Kel. Kauman', 'Kel. Loktabat', 'Se-Kecamatan', 'Kota Contoh'] as const;
const JADWAL = ['Jan-Des', 'Mar-Okt', 'Apr-Sep', 'Feb-Nov'] as const;
const CARA = ['E-Purchasing', 'Swakelola Tipe I', 'Tender', 'Pengadaan Langsung'] as const;
const JABATAN = ['Kasi Ekbang', 'Sekretaris Kecamatan', 'Kabid Pelayanan'] as const;
const DANA = ['DAU', 'BLUD', 'PAD', 'DAU SG', 'DBHCHT'] as const;
const LALU = ['Target disesuaikan', '', 'Dilanjutkan', 'Jadwal dimajukan'] as const;
export const tempat = teks('lok', ['tempat'], 'lokasi', ({ nama }) => TEMPAT[nama.length % 4] ?? '');
export const jadwal = catatan('jadwal', ['jadwal'], ({ nama }) => JADWAL[(nama.length + 1) % 4] ?? '');
export const caraBeli = catatan('cara', ['cara-beli'], ({ nama }) => CARA[nama.length % 4] ?? '');
export const pptkJabatan = catatan('pptk', ['pptk-jabatan'], ({ nama }) => JABATAN[nama.length % 3] ?? '');
export const danaKode = teks('dana', ['dana-kode'], 'sumber-dana', ({ nama }) => DANA[(nama.length + 2) % 5] ?? '');
export const catatanLalu = catatan('catat', ['catatan-lalu'], ({ nama }) => LALU[nama.length % 4] ?? '');
export const berkas = catatan('berkas', ['berkas'], ({ nama }) => (nama.length % 2 === 0 ? 'Ada' : 'Drive PD'));
/** How the lowest rows stand, as a word. */
export const keadaan = (dari: (u: Ukuran) => number | null): Kolom =>
  teks('keadaan', ['keadaan'], 'lain', (_, u) => {
    const done = u === null ? null : dari(u);
    if (u === null || done === null) return '';
    return done >= u.target ? 'Memenuhi' : done * 2 >= u.target ? 'Belum Memenuhi' : 'Perlu Perhatian';
  });

/** The unit in a cell right of every quantity. */
export const denganSatuan = (kolom: readonly Kolom[]): Kolom[] =>
  kolom.flatMap((one) => (one.measure === 'K' && one.role !== 'capaian' ? bersatuan(one) : [one]));

/** K and Rp of every quarter, and what was noted of it. */
const KENDALA = ['Sesuai jadwal', 'Menunggu juknis', '', 'Proses tender'] as const;
export const twBercatatan = (c: Konteks): Kolom[] =>
  berTw((tw, at) => {
    const ada = at < c.triwulan;
    const lagi = { nomor: `q${at}`, period: at + 1 };
    return [
      k(`k${at}`, ['realisasi-tw', tw, 'K'], 'realisasi-tw', (u) => (ada ? (u.tw[at] ?? null) : null), lagi),
      rp(`r${at}`, ['realisasi-tw', tw, 'Rp'], 'realisasi-tw', (u) => (ada ? uangTw(u, at) : null), lagi),
      teks(`n${at}`, ['realisasi-tw', tw, 'tw-catatan'], 'lain', ({ nama }) =>
        ada ? (KENDALA[(nama.length + at) % 4] ?? '') : '',
      ),
    ];
  });

/** The quarters before this one, this one, and the year so far. */
export const sampaiTw = ({ triwulan }: Konteks): Kolom[] => [
  ...dua('l', ['tw-sebelum'], 'lain', (u) => langkah(u, 0, triwulan - 2), (u) => uangSd(u, triwulan - 2)),
  ...dua('i', ['tw-kini'], 'lain', (u) => langkah(u, triwulan - 1, triwulan - 1), (u) => uangTw(u, triwulan - 1)),
  ...dariDua('tw-sampai', 'l', 'i'),
]; // prettier-ignore

/** Last year as its own workbook had it: target, result and percentages. */
export const tahunLewat: readonly Kolom[] = [
  ...dua('a', ['lewat-target'], 'lain', (u) => Math.max(1, u.target - 1 - (u.lalu % 2)), (u) => bagian(u.pagu, 81 + (u.lalu % 14))),
  ...dua('b', ['lewat-hasil'], 'lain', (u) => diTahun(u, 0), (u) => bagian(bagian(u.pagu, 81 + (u.lalu % 14)), 66 + (u.renstra % 33))),
  { ...rasioK('xk', ['lewat-capai', 'K'], 'lain', 'bk', 'ak', { nomor: 'x', persamaan: '{b}/{a}x100%' }), nyata: true },
  { ...nisbah('xr', ['lewat-capai', 'Rp'], 'br', 'ar'), nomor: 'x', persamaan: '{b}/{a}x100%' },
]; // prettier-ignore
/** This year beside it. */
export const tahunKini: readonly Kolom[] = [
  ...dua('t', ['kini-target'], 'target', (u) => u.target, (u) => u.pagu, { nomor: 'target' }),
  ...dua('r', ['kini-hasil'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' }),
  ...capaianPasang(['kini-capai'], 'r', 't', '{tahun}/{target}x100%'),
  selisih('z', ['kini-lewat'], 'rr', 'br', { persamaan: '{tahun}-{b}' }),
]; // prettier-ignore

/** Targets before and after the change of the budget, and by how much its money changed. */
export const berubahTarget: readonly Kolom[] = [
  ...dua('m', ['ubah-awal'], 'lain', (u) => (u.cara === 'jumlah' ? u.target + (u.lalu % 4) : u.target), semula),
  ...dua('t', ['ubah-akhir'], 'target', (u) => u.target, (u) => u.pagu, { nomor: 'target' }),
  selisih('y', ['ubah-beda'], 'tr', 'mr', { persamaan: '{target}-{m}' }),
]; // prettier-ignore

/** What is left of a year's money, how much of it should still be spent, what that comes to. */
export const sampaiDesember: readonly Kolom[] = [
  rp('n', ['duga-sisa'], 'lain', (u) => bagian(u.pagu - uangSd(u, 2), 55 + (u.lalu % 44))),
  gabung('j', ['duga-jumlah'], ['rr', 'n']),
  { ...nisbah('y', ['duga-persen'], 'j', 'tr'), persamaan: '{j}/{target}x100' },
].map((one) => (one.kunci === 'j' ? { ...one, persamaan: '{tahun}+{n}' } : one));

/** Cash planned and spent in every quarter, then both of the year. */
export const kasBeriring = (c: Konteks): Kolom[] => [
  ...berTw((tw, at) => {
    const ada = at < c.triwulan;
    return [
      rp(`n${at}`, ['g-kas-tw', tw, 'kas-rak'], 'lain', (u) => rencanaTw(u, at)),
      rp(`q${at}`, ['g-kas-tw', tw, 'kas-real'], 'realisasi-tw', (u) => (ada ? uangTw(u, at) : null), { period: at + 1 }),
      bila(ada, nisbah(`x${at}`, ['g-kas-tw', tw, 'kas-serap'], `q${at}`, `n${at}`)),
    ];
  }),
  jumlahTw(c, ['kas-setahun']),
]; // prettier-ignore
export const jumlahTw = (c: Konteks, judul: readonly Kunci[], role: Kolom['role'] = 'realisasi-keuangan'): Kolom =>
  rpDari('r', judul, role, terisi(c).map((at) => `q${at}`), [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }); // prettier-ignore
export const uangTiapTw = (grup: Kunci, c: Konteks): Kolom[] =>
  TW.map((tw, at) =>
    rp(`q${at}`, [grup, tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  );

/** The functional report of a treasurer: before this month, in it by way of payment, up to its end. */
export const spj = (): Kolom[] => {
  const bulan = (u: Uang): number => uangBulan(u, 11);
  const ls = (u: Uang): number => bagian(bulan(u), 44 + (u.renstra % 39));
  const gu = (u: Uang): number => bagian(bulan(u) - ls(u), 48 + (u.lalu % 45));
  return [
    rp('l', ['spj-lalu'], 'lain', (u) => habis(u) - bulan(u)),
    rp('a', ['g-spj-ini', 'spj-ls'], 'lain', ls),
    rp('b', ['g-spj-ini', 'spj-gu'], 'lain', gu),
    rp('d', ['g-spj-ini', 'spj-tu'], 'lain', (u) => bulan(u) - ls(u) - gu(u)),
    gabung('j', ['g-spj-ini', 'spj-ini'], ['a', 'b', 'd']),
    gabung('r', ['spj-sampai'], ['l', 'j'], 'realisasi-keuangan'),
    sisa,
  ];
};

/** Money of kelurahan for works and for people, each with its result, and all of it. */
export const duaPakai = (): Kolom[] => {
  const sarana = (u: Uang): number => bagian(u.pagu, 52 + (u.renstra % 27));
  const pakai = (all: number, u: Uang, step: number): number =>
    Math.floor((all * (5200 + ((u.lalu * step + u.renstra) % 4601))) / 10_000);
  const warga = (u: Uang): number => u.pagu - sarana(u);
  return [
    rp('a', ['g-lurah-pagu', 'lurah-sarana'], 'lain', sarana),
    rp('b', ['g-lurah-pagu', 'lurah-warga'], 'lain', warga),
    gabung('p', ['g-lurah-pagu', 'lurah-semua'], ['a', 'b'], 'pagu'),
    rp('d', ['g-lurah-real', 'lurah-sarana'], 'lain', (u) => pakai(sarana(u), u, 3)),
    rp('e', ['g-lurah-real', 'lurah-warga'], 'lain', (u) => pakai(warga(u), u, 7)),
    gabung('r', ['g-lurah-real', 'lurah-semua'], ['d', 'e'], 'realisasi-keuangan'),
    persen,
    sisa,
  ];
};

/** Money granted to a kabupaten/kota, paid in two parts, what of it is accounted for, and what is not. */
export const bantuan = (): Kolom[] => {
  const salur = (u: Uang): number => Math.floor((u.pagu * (6200 + (u.renstra % 3703))) / 10_000);
  return [
    rp('p', ['bankeu-alokasi'], 'pagu', (u) => u.pagu),
    rp('a', ['g-bankeu', 'termin-1'], 'lain', (u) => bagian(salur(u), 40)),
    rp('b', ['g-bankeu', 'termin-2'], 'lain', (u) => salur(u) - bagian(salur(u), 40)),
    gabung('r', ['g-bankeu', 'bankeu-jumlah'], ['a', 'b'], 'realisasi-keuangan'),
    { ...persen, judul: ['bankeu-persen'] },
    { ...sisa, judul: ['bankeu-sisa'] },
    rp('d', ['bankeu-lpj'], 'lain', (u) => bagian(salur(u), 35 + (u.lalu % 66))),
    selisih('y', ['bankeu-belum'], 'r', 'd'),
  ];
};

/** What examiners found and asked to be paid back, and what was. */
export const temuan = (): Kolom[] => {
  const nilai = (u: Uang): number => Math.floor(u.pagu / 37);
  return [
    rp('p', ['temuan-nilai'], 'lain', nilai),
    rp('a', ['g-setor', 'setor-lalu'], 'lain', (u) => Math.floor((nilai(u) * (1100 + (u.renstra % 3001))) / 10_000)),
    rp('b', ['g-setor', 'setor-ini'], 'lain', (u) => Math.floor((nilai(u) * (500 + (u.lalu % 4103))) / 10_000)),
    gabung('r', ['g-setor', 'setor-jumlah'], ['a', 'b']),
    selisih('s', ['setor-sisa'], 'p', 'r'),
    nisbah('x', ['setor-persen'], 'r', 'p'),
  ];
};

/** Money of a year by month, six and six with their sum, and the year of both. */
const BULAN = [
  'Jan.',
  'Feb.',
  'Mrt.',
  'Apr.',
  'Mei',
  'Jun.',
  'Jul.',
  'Agst.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Des.',
] as const;
export const bulanDalamSmt: readonly Kolom[] = [
  ...([0, 1] as const).flatMap((smt) => {
    const grup = (['smt-1', 'smt-2'] as const)[smt];
    const months = [0, 1, 2, 3, 4, 5].map((one) => smt * 6 + one);
    return [
      ...months.map((at) => rp(`m${at}`, [grup, `=${BULAN[at] ?? ''}`], 'lain', (u) => uangBulan(u, at))),
      gabung(`j${smt}`, [grup, 'smt-jumlah'], months.map((at) => `m${at}`)),
    ];
  }),
  gabung('r', ['bulan-semua'], ['j0', 'j1'], 'realisasi-keuangan'),
]; // prettier-ignore

/** The owner's estimate of a work, its contract, what was saved, what is paid and what is not. */
export const kontrak = (): Kolom[] => {
  const hps = (u: Uang): number => u.pagu - bagian(u.pagu, u.renstra % 4);
  const harga = (u: Uang): number => bagian(hps(u), 82 + (u.lalu % 17));
  return [
    rp('h', ['kontrak-hps'], 'lain', hps),
    rp('n', ['kontrak-nilai'], 'lain', harga),
    selisih('e', ['kontrak-hemat'], 'h', 'n'),
    rp('r', ['kontrak-bayar'], 'realisasi-keuangan', (u) => bagian(harga(u), 30 + (u.renstra % 71))),
    selisih('y', ['kontrak-sisa'], 'n', 'r'),
    { ...persen, judul: ['kontrak-persen'] },
  ];
};
