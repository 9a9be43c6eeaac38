/** Columns that only the layouts of the half "pejalan" are made of. */
import type { Uang } from '../tree';
import type { Kunci } from '../wordings';
import { catatan, pagu, persen, selisih, sisa } from './buta-kolom';
import { tahunK, tahunKumulatif, year } from './kolom-evaluasi';
import { bagian, berTw, bila, dua, gabung, nisbah, uangBulan } from './penguji-kolom';
import { capaianPasang, sampaiKini } from './perantau-kolom';
import { sebut } from './saksi-kolom';
import { hasilTw, kSmt } from './tamu-kolom';
import { jumlahkan, type Kolom, type Konteks } from './types';
import { isi, k, kSd, rasioK, rasioRp, rp, rpDari, targetTw, teks, TW, uangSd, uangTw } from './uji-kolom';

type Judul = Kolom['judul'];

/** Who does it and where, when, by which fund, how it is bought, what proves it. */
const PELAKSANA = ['Kasi PMD', 'Kasubbag Umum', 'Kabid Pelayanan', 'Kasi Trantib'] as const;
const LOKASI = ['Kec. Sungai Raya', 'Kab. Contoh', 'Desa Mekar Sari', '12 Kecamatan'] as const;
const DANA = ['DAU', 'PAD', 'DAU Kelurahan', 'DAK'] as const;
const CARA = ['Swakelola', 'PL', 'E-Purchasing'] as const;
const BUKTI = ['LPJ', 'Daftar hadir', 'BAST', ''] as const;
export const pelaksana = catatan('pptk', ['pelaksana'], ({ nama }) => PELAKSANA[nama.length % 4] ?? '');
export const lokasi = teks('lok', ['lokasi'], 'lokasi', ({ nama }) => LOKASI[nama.length % 4] ?? '');
export const dana = teks('dana', ['dana'], 'sumber-dana', ({ nama }) => DANA[(nama.length + 1) % 4] ?? '');
export const cara = catatan('cara', ['cara'], ({ nama }) => CARA[nama.length % 3] ?? '');
export const bukti = catatan('bukti', ['bukti'], ({ nama }) => BUKTI[nama.length % 4] ?? '');

/** What came by the end of the quarter. */
export const serapSd = ({ triwulan }: Konteks, judul: Judul = ['serap']): Kolom =>
  rp('r', judul, 'realisasi-keuangan', (u) => uangSd(u, triwulan - 1));
export const hasilSd = ([a, b, c]: readonly [Kunci, Kunci, Kunci], { triwulan }: Konteks): Kolom[] => [
  k('t', [a], 'target', (u) => u.target),
  k('k', [b], 'realisasi', (u) => kSd(u, triwulan - 1)),
  rasioK('c', [c], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
];

/** With one quarter nothing tells the year from it: only the numbering row states what it is. */
const sejakDua = ({ triwulan }: Konteks, kolom: Kolom): Kolom => (triwulan > 1 ? kolom : { ...kolom, nyata: true });
/** K and Rp of the year; the sum of its money is over all quarters, also those that are still blank. */
export const setahunan = (c: Konteks): Kolom[] =>
  [...year(c).slice(0, 1), ...year({ ...c, triwulan: 4 }).slice(1)].map((one) => sejakDua(c, one));
/** The year of running quarters is the last of them, as far as anyone can tell. */
export const setahunBerjalan = (c: Konteks): Kolom[] =>
  sebut(tahunKumulatif(c), { 'realisasi-tahun': 'tahun-sd' }).map((one) => ({ ...one, longgar: true }));

/** K and Rp of every quarter, and how much of the year each is; the numbering row alone states that. */
export const twPersen = (c: Konteks): Kolom[] =>
  berTw((tw, at) => {
    const ada = at < c.triwulan;
    const lagi = { nomor: `x${at}`, persamaan: `{q${at}}/{target}x100%` };
    const judul = ['realisasi-tw', tw] as const;
    return [
      k(`k${at}`, [...judul, 'K'], 'realisasi-tw', (u) => (ada ? (u.tw[at] ?? null) : null), { nomor: `q${at}`, period: at + 1 }),
      rp(`r${at}`, [...judul, 'Rp'], 'realisasi-tw', (u) => (ada ? uangTw(u, at) : null), { nomor: `q${at}`, period: at + 1 }),
      bila(ada, { ...rasioK(`xk${at}`, [...judul, '=% K'], 'lain', `k${at}`, 'tk', lagi), nyata: true }),
      { ...bila(ada, nisbah(`xr${at}`, [...judul, '=% Rp'], `r${at}`, 'tr')), ...lagi },
    ];
  }); // prettier-ignore

/** The quarter that ends alone, what came by its end, and what that is of the year. */
export const satuTw = (c: Konteks): Kolom[] => {
  const at = c.triwulan - 1;
  return [
    ...dua('i', ['satu-tw', TW[at] ?? 'tw1'], 'realisasi-tw', (u) => u.tw[at] ?? null, (u) => uangTw(u, at), { period: c.triwulan }),
    ...sampaiKini('sampai-tw', c),
    ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
  ];
}; // prettier-ignore

/** Halves of a year, of which the second has come in December only, and the year. */
export const semester = (c: Konteks): Kolom[] => {
  const ada = c.triwulan >= 4;
  return [
    ...dua('a', ['g-smt', 'smt-1'], 'lain', (u) => kSmt(u, 0), (u) => uangSd(u, 1)),
    ...dua('b', ['g-smt', 'smt-2'], 'lain', (u) => (ada ? kSmt(u, 1) : null), (u) => (ada ? uangTw(u, 2) + uangTw(u, 3) : null)),
    {
      ...{ kunci: 'rk', judul: ['realisasi-tahun', 'K'], nomor: 'tahun', role: 'realisasi', measure: 'K' },
      persamaan: '{a}+{b}',
      nyata: true,
      isi: isi({
        nilai: (get, u) => (u?.cara === 'terakhir' ? get(ada ? 'bk' : 'ak') : jumlahkan(['ak', 'bk']).nilai(get, u)),
        excel: () => '',
      }),
    },
    rpDari('rr', ['realisasi-tahun', 'Rp'], 'realisasi', ['ar', 'br'], [], { nomor: 'tahun', persamaan: '{a}+{b}', nyata: true }),
  ];
}; // prettier-ignore

const kTw = (grup: Kunci, c: Konteks): Kolom[] =>
  TW.map((tw, at) =>
    k(`k${at}`, [grup, tw], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  );
export const rpTw = (grup: Kunci, c: Konteks): Kolom[] =>
  TW.map((tw, at) =>
    rp(`q${at}`, [grup, tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  );
export const kTahun = (judul: Judul, c: Konteks): Kolom =>
  sejakDua(c, {
    ...{ kunci: 'k', judul, role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}' },
    isi: isi(tahunK(c)),
  });
export const rpTahun = (judul: Judul, c: Konteks, role: Kolom['role'] = 'realisasi-keuangan'): Kolom =>
  sejakDua(c, rpDari('r', judul, role, ['q0', 'q1', 'q2', 'q3'], [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }));

/** All of K, then all of money: target, quarters, their sum, its percentage. */
export const duaBlok = (c: Konteks): Kolom[] => [
  k('t', ['g-kin', 'blok-target'], 'target', (u) => u.target),
  ...kTw('g-kin', c),
  kTahun(['g-kin', 'blok-jumlah'], c),
  rasioK('c', ['g-kin', 'blok-persen'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  rp('p', ['g-keu', 'blok-pagu'], 'target', (u) => u.pagu),
  ...rpTw('g-keu', c),
  rpTahun(['g-keu', 'blok-jumlah'], c, 'realisasi'),
  rasioRp('%', ['g-keu', 'blok-persen'], 'capaian', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
];
/** The year's target of an indicator, its quarters, the year and its percentage. */
export const ikuTw = (c: Konteks): Kolom[] => [
  k('t', ['iku-target'], 'target', (u) => u.target),
  ...kTw('g-iku', c),
  kTahun(['iku-hasil'], c),
  rasioK('c', ['iku-capai'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
];

/** Target, result and percentage of every quarter: side by side by quarter, or kind by kind. */
export const aksi = (c: Konteks, perTw: boolean): Kolom[] => {
  const judul = (kata: 'aksi-target' | 'aksi-hasil' | 'aksi-capai', tw: Kunci): Judul =>
    perTw ? [tw, kata] : [kata, tw];
  const kolom = TW.map((tw, at): Kolom[] => [
    k(`t${at}`, judul('aksi-target', tw), 'target', (u) => targetTw(u, at), { period: at + 1 }),
    k(`k${at}`, judul('aksi-hasil', tw), 'realisasi-tw', (u) => (at < c.triwulan ? hasilTw(u, at) : null), { period: at + 1 }),
    bila(at < c.triwulan, rasioK(`c${at}`, judul('aksi-capai', tw), 'capaian', `k${at}`, `t${at}`, { period: at + 1, persamaan: `{k${at}}/{t${at}}x100%` })),
  ]);
  return perTw ? kolom.flat() : [0, 1, 2].flatMap((part) => kolom.flatMap((one) => one.slice(part, part + 1)));
}; // prettier-ignore

/** Money of the months before, of the month that ends the quarter, and both. */
export const bulanIni = (c: Konteks): Kolom[] => {
  const bulan = (u: Uang): number => uangBulan(u, c.triwulan * 3 - 1);
  return [
    rp('l', ['g-bulan', 'bulan-lalu'], 'lain', (u) => uangSd(u, c.triwulan - 1) - bulan(u)),
    rp('i', ['g-bulan', 'bulan-ini'], 'lain', bulan),
    gabung('r', ['g-bulan', 'bulan-sd'], ['l', 'i'], 'realisasi-keuangan'),
  ];
};
const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Juni', 'Juli', 'Agust', 'Sept', 'Okt', 'Nov', 'Des'] as const;
/** Money of every month that has come, and of the year so far. */
export const bulanan = (c: Konteks): Kolom[] => [
  ...BULAN.map((bulan, at) =>
    rp(`m${at}`, ['g-perbulan', `=${bulan}`], 'lain', (u) => (at < c.triwulan * 3 ? uangBulan(u, at) : null)),
  ),
  gabung('r', ['perbulan-jumlah'], BULAN.map((_, at) => `m${at}`), 'realisasi-keuangan'),
]; // prettier-ignore

/** DAK: its pagu, contracts, instalments as far as they have come and their sum, what is spent and what is left. */
export const dak = (c: Konteks): Kolom[] => {
  const kontrak = (u: Uang): number => bagian(u.pagu, 88 + (u.renstra % 11));
  const tahap = (u: Uang, at: number): number => {
    const [a, b] = [bagian(kontrak(u), 25), bagian(kontrak(u), 45)];
    return [a, b, kontrak(u) - a - b][at] ?? 0;
  };
  const datang = Math.max(1, c.triwulan - 1);
  const salur = (u: Uang): number => [0, 1, 2].slice(0, datang).reduce((all, at) => all + tahap(u, at), 0);
  return [
    pagu,
    rp('n', ['dak-kontrak'], 'lain', kontrak),
    ...(['tahap-1', 'tahap-2', 'tahap-3'] as const).map((kata, at) =>
      rp(`s${at}`, ['g-dak', kata], 'lain', (u) => (at < datang ? tahap(u, at) : null)),
    ),
    gabung('j', ['g-dak', 'dak-jumlah'], ['s0', 's1', 's2']),
    rp('r', ['serap'], 'realisasi-keuangan', (u) => bagian(salur(u), 52 + (u.lalu % 48))),
    persen,
    sisa,
  ];
};
/** ADD: two instalments, of which the second comes late, their sum and what is left. */
export const add = (c: Konteks): Kolom[] => [
  pagu,
  rp('a', ['g-add', 'tahap-1'], 'lain', (u) => bagian(u.pagu, 40 + (u.renstra % 3) * 5)),
  rp('b', ['g-add', 'tahap-2'], 'lain', (u) => (c.triwulan > 2 ? bagian(u.pagu, 21 + (u.lalu % 29)) : null)),
  gabung('r', ['g-add', 'add-jumlah'], ['a', 'b'], 'realisasi-keuangan'),
  sisa,
  persen,
];
/** The first half of a year against its budget, and what is expected of the second. */
export const lraSemester: readonly Kolom[] = [
  rp('p', ['akun-anggaran'], 'anggaran', (u) => u.pagu),
  rp('r', ['lra-smt'], 'realisasi', (u) => uangSd(u, 1)),
  selisih('z', ['akun-selisih'], 'p', 'r'),
  rp('g', ['lra-prognosis'], 'lain', (u) => bagian(u.pagu - uangSd(u, 1), 91 + (u.renstra % 9))),
];
