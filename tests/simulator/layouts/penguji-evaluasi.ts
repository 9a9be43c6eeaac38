/** Evaluations of the half "penguji": E.81 in other orders and blocks, RKPD, renstra by years, weights, one side only. */
import { akhir, quarters, renstra, sampai, tahunan, tahunK, target, year } from './kolom-evaluasi';
import { bagian, di, dua, selisih, persenDari, porsi, tertimbang, uangTahun } from './penguji-kolom';
import { bedaK, bersatuan, diTahun, kategori } from './saksi-kolom';
import { hitung, jumlahkan, type Kolom, type Konteks, type Layout } from './types';
import { beda, habis, isi, k, kSd, rasioK, rasioRp, rp, rpDari, TAHUN, terisi, TW, uangSd, uangTw } from './uji-kolom';

/** The year's plan first, the renstra behind it, each under a heading of its own. */
const renstraBelakang = (c: Konteks): Kolom[] => [
  ...di('g-renja', [...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan]),
  ...di('g-renstra', [...renstra, ...sampai, ...akhir]),
];

/** All of K, then all of Rp. */
const duaBlok = (c: Konteks): Kolom[] => {
  const block = (measure: 'K' | 'Rp', grup: 'g-kinerja' | 'g-anggaran'): Kolom[] => {
    const all = [...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan];
    const x = measure === 'K' ? 'k' : 'r';
    const own = all.filter((one) => one.measure === measure);
    return di(
      grup,
      own.map((one) => ({
        ...one,
        judul: one.judul.slice(0, -1),
        nomor: `${one.nomor ?? one.kunci}${x}`,
        ...(one.persamaan === undefined ? {} : { persamaan: one.persamaan.replace(/\}/g, `${x}}`) }),
      })),
    );
  };
  return [...block('K', 'g-kinerja'), ...block('Rp', 'g-anggaran')];
};

/** Every quarter with the share of the pagu that is spent by then. */
const persenKumulatif = (c: Konteks): Kolom[] => [
  ...target,
  ...TW.flatMap((tw, at): Kolom[] => {
    const there = at < c.triwulan;
    const keys = TW.slice(0, at + 1).map((_, one) => `r${one}`);
    const blank = { nilai: () => null, excel: () => '' };
    return [
      ...quarters(c, ['realisasi-tw']).filter(({ period }) => period === at + 1),
      {
        kunci: `y${at}`,
        judul: ['realisasi-tw', tw, 'sd-persen'],
        nomor: `q${at}`,
        role: 'lain',
        measure: '%',
        longgar: true,
        isi: hitung('persen', there ? persenDari(keys, 'tr') : blank, true),
      },
    ];
  }),
  ...year(c),
  ...tahunan,
];

/** A year whose target was changed: what came of it is held against the later one. */
const perubahan = (c: Konteks): Kolom[] => [
  ...dua('m', ['target-murni'], 'lain', (u) => Math.max(1, u.target - 1), (u) => u.pagu - u.bertambah),
  ...target.map((one): Kolom => ({ ...one, judul: ['target-papbd', one.measure === 'K' ? 'K' : 'Rp'] })),
  ...quarters(c, ['realisasi-tw']),
  ...year(c),
  ...tahunan,
  beda('s', ['sisa-tahun'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
]; // prettier-ignore

const kinerjaSaja = (c: Konteks): Kolom[] => [
  k('t', ['target-kerja'], 'target', (u) => u.target),
  ...TW.map((tw, at) =>
    k(`k${at}`, ['hasil-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ),
  { kunci: 'r', judul: ['hasil-total'], role: 'realisasi', measure: 'K', isi: isi(tahunK(c)) },
  rasioK('c', ['persen-hasil'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
]; // prettier-ignore

const uangSaja = (c: Konteks): Kolom[] => [
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  ...TW.map((tw, at) =>
    rp(`r${at}`, ['serap-tw', tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  ),
  rpDari('r', ['serap-total'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
  rasioRp('%', ['serap-persen'], 'capaian', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  beda('s', ['serap-sisa'], 'sisa-pagu', 'p', 'r'),
]; // prettier-ignore

/** The percentages stand before what they rest on. */
const persenDepan = (c: Konteks): Kolom[] => [...tahunan, ...target, ...year(c), ...quarters(c, ['realisasi-tw'])];

/** K, % and Rp of the year with weights of the pagu. */
const berbobot: readonly Kolom[] = [
  rp('p', ['pagu-ini'], 'pagu', (u) => u.pagu),
  porsi('b', ['bobot-pagu'], 'p'),
  k('t', ['g-keluaran', 'target'], 'target', (u) => u.target),
  k('r', ['g-keluaran', 'realisasi'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['g-keluaran', 'capai'], 'capaian', 'r', 't'),
  { ...tertimbang('n', ['nilai-tertimbang'], 'b', 'c', 'lain'), longgar: true },
  rp('e', ['serap-total'], 'realisasi', habis),
  rasioRp('%', ['serap-persen'], 'persen-keuangan', 'e', 'p'),
];

/** What the years of a renstra brought, and how much of its target that is. */
const renstraTahunan: readonly Kolom[] = [
  ...dua('n', ['target-renstra'], 'target-renstra', (u) => u.renstra, (u) => u.renstra),
  ...TAHUN.slice(0, 3).flatMap((tahun, at) => dua(`h${at}`, ['hasil-tahun', tahun], 'realisasi', (u) => diTahun(u, at), (u) => uangTahun(u, at))),
  {
    kunci: 'sk',
    judul: ['hasil-kumulatif', 'K'],
    nomor: 's',
    persamaan: '{h0}+{h1}+{h2}',
    role: 'realisasi-renstra',
    measure: 'K',
    longgar: true,
    isi: isi({
      nilai: (a, u) => (u?.cara === 'terakhir' ? a('h2k') : jumlahkan(['h0k', 'h1k', 'h2k']).nilai(a, u)),
      excel: (u) => (u?.cara === 'terakhir' ? '{h2k}' : '{h0k}+{h1k}+{h2k}'),
    }),
  },
  rpDari('sr', ['hasil-kumulatif', 'Rp'], 'realisasi-renstra', ['h0r', 'h1r', 'h2r'], [], { nomor: 's', persamaan: '{h0}+{h1}+{h2}', nyata: true }),
  rasioK('ck', ['capai-renstra', 'K'], 'capaian-renstra', 'sk', 'nk', { nomor: 'c', persamaan: '{s}/{n}x100' }),
  rasioRp('cr', ['capai-renstra', 'Rp'], 'capaian-renstra', 'sr', 'nr', { nomor: 'c', persamaan: '{s}/{n}x100' }),
]; // prettier-ignore

/** Money of K and Rp up to a date, with a word for the row and what is still to be done. */
const posisi: readonly Kolom[] = [
  k('t', ['g-keluaran', 'target'], 'target', (u) => u.target),
  k('r', ['g-keluaran', 'realisasi'], 'realisasi', (u) => kSd(u, 2)),
  bedaK('x', ['g-keluaran', 'kurang'], 't', 'r'),
  rasioK('c', ['g-keluaran', 'capai'], 'capaian', 'r', 't'),
  rp('p', ['g-belanja', 'pagu-ini'], 'pagu', (u) => u.pagu),
  rp('e', ['g-belanja', 'realisasi'], 'realisasi', (u) => uangSd(u, 2)),
  beda('s', ['g-belanja', 'kurang'], 'sisa-pagu', 'p', 'e'),
  rasioRp('%', ['g-belanja', 'capai'], 'persen-keuangan', 'e', 'p'),
  kategori(['simpulan'], (u) => kSd(u, 2)),
];

const satuanDiSel = (c: Konteks): Kolom[] =>
  [...renstra, ...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...sampai, ...akhir].flatMap((one) =>
    one.measure === 'K' && (one.role === 'target' || one.role === 'target-renstra') ? bersatuan(one) : [one],
  );

/** A forecast of what the year will end at. */
const prognosis: readonly Kolom[] = [
  ...dua('t', ['target-tahun'], 'target', (u) => u.target, (u) => u.pagu),
  ...dua('r', ['realisasi-sd-ini'], 'realisasi', (u) => kSd(u, 2), (u) => uangSd(u, 2)),
  ...dua('z', ['taksiran'], 'proyeksi', (u) => u.target, (u) => uangSd(u, 2) + bagian(uangTw(u, 3), 90)),
  rasioK('ck', ['capaian-tahun', 'K'], 'capaian', 'rk', 'tk', { nomor: 'c', persamaan: '{r}/{t}x100%' }),
  rasioRp('cr', ['capaian-tahun', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'c', persamaan: '{r}/{t}x100%' }),
  selisih('d', ['taksiran-sisa'], 'tr', 'zr', { persamaan: '{t}-{z}' }),
]; // prettier-ignore

const ringkasRkpd: readonly Kolom[] = [
  ...dua(
    't',
    ['target-rkpd'],
    'target',
    (u) => u.target,
    (u) => u.pagu,
  ),
  ...dua('r', ['hasil-rkpd'], 'realisasi', (u) => kSd(u, 3), habis),
  rasioK('ck', ['capai-rkpd', 'K'], 'capaian', 'rk', 'tk', { nomor: 'c', persamaan: '{r}/{t}x100' }),
  rasioRp('cr', ['capai-rkpd', 'Rp'], 'capaian', 'rr', 'tr', { nomor: 'c', persamaan: '{r}/{t}x100' }),
];

const renja = { judul: 't-e81', pohon: 'renja' } as const;
const rkpd = { judul: 't-rkpd', pohon: 'rkpd' } as const;

export const EVALUASI_PENGUJI: readonly Layout[] = [
  { ...renja, id: 'p-renstra-belakang', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: renstraBelakang },
  { ...renja, id: 'p-dua-blok', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: duaBlok },
  { ...renja, id: 'p-persen-kumulatif', penutup: 'jumlah', teks: ['indikator'], kanan: ['unit'], kolom: persenKumulatif },
  { ...renja, id: 'p-e81-perubahan', penutup: 'jumlah', teks: ['sasaran', 'indikator'], kanan: ['ket'], kolom: perubahan },
  { ...renja, id: 'p-kinerja-saja', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['pendorong', 'penghambat', 'solusi'], kolom: kinerjaSaja },
  { ...renja, id: 'p-uang-saja', penutup: 'jumlah', teks: [], kanan: ['ket'], kolom: uangSaja },
  { ...renja, id: 'p-uang-subjumlah', penutup: 'jumlah', teks: ['sumber'], kanan: ['unit'], jumlahProgram: true, kolom: uangSaja },
  { ...renja, id: 'p-persen-depan', penutup: 'rata', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: persenDepan },
  { ...renja, id: 'p-berbobot', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], setahun: true, kolom: () => berbobot },
  { ...renja, id: 'p-renstra-tahunan', judul: 't-e80', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['unit'], setahun: true, kolom: () => renstraTahunan },
  { ...renja, id: 'p-posisi', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat', 'solusi'], setahun: true, lanjutan: true, kolom: () => posisi },
  { ...renja, id: 'p-e81-15-satuan', penutup: 'rata', teks: ['sasaran', 'indikator'], kanan: ['unit'], kolom: satuanDiSel },
  { ...renja, id: 'p-e81-baris', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit', 'ket'], setahun: true, barisIndikator: true, kolom: () => ringkasRkpd },
  { ...renja, id: 'p-prognosis', penutup: 'jumlah', teks: ['indikator'], kanan: ['ket'], setahun: true, kolom: () => prognosis },
  { ...rkpd, id: 'p-rkpd-tahun', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit'], setahun: true, kolom: () => ringkasRkpd },
  { ...rkpd, id: 'p-rkpd-triwulan', penutup: 'tanpa', teks: ['indikator'], kanan: ['unit'], kolom: renstraBelakang },
  { ...rkpd, id: 'p-rkpd-uang', penutup: 'jumlah', teks: [], kanan: ['unit', 'ket'], kolom: uangSaja },
]; // prettier-ignore
