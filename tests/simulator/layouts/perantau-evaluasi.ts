/** Evaluations of Renja of the half "perantau": E.81 in its usual shapes, by semester and quarter, T-C.29, LKPJ. */
import { hasilK, pagu, persen, serap, sisa } from './buta-kolom';
import { akhir, kumulatif, quarters, renstra, sampai, tahunan, tahunK, tahunKumulatif, target, year } from './kolom-evaluasi'; // prettier-ignore
import { berTw, di, dua, selisih } from './penguji-kolom';
import { capaianPasang, dariDua, langkah, rapi, rencanaTw, sampaiKini, semula } from './perantau-kolom';
import { sebut } from './saksi-kolom';
import { berjalan } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, fisik, habis, isi, k, kSd, rasioK, rasioRp, rp, rpDari, targetTw, terisi, TW, uangSd, uangTw } from './uji-kolom'; // prettier-ignore

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const tigaBelas = (c: Konteks): Kolom[] => [...target, ...tw(c), ...year(c), ...tahunan];
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir];
const tujuhBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...tahunan, ...sampai, ...akhir]; // prettier-ignore
const sisaTahun = beda('z', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' });
/** The year with what is left of its money. */
const bersisa = (c: Konteks): Kolom[] => [...tigaBelas(c), sisaTahun];
/** Running totals. */
const sdTw = (c: Konteks): Kolom[] => [...target, ...kumulatif(c), ...tahunKumulatif(c), ...tahunan, sisaTahun];
/** The quarters that have come. */
const sampaiTw = (c: Konteks): Kolom[] => [...target, ...berjalan(c), ...tahunan];

/** Up to the third quarter, in the fourth, up to it. */
const laluIni: readonly Kolom[] = [
  ...target,
  ...dua('l', ['sd-lalu'], 'lain', (u) => kSd(u, 2), (u) => uangSd(u, 2)),
  ...dua('i', ['dalam-ini'], 'lain', (u) => langkah(u, 3, 3), (u) => uangTw(u, 3)),
  ...dariDua('sd-ini', 'l', 'i'),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
]; // prettier-ignore

/** Both halves of the year, and the year. */
const semester: readonly Kolom[] = [
  ...target,
  ...(['smt-1', 'smt-2'] as const).flatMap((smt, at) =>
    dua(`s${at}`, ['hasil-smt', smt], 'lain', (u) => langkah(u, at * 2, at * 2 + 1), (u) => uangTw(u, at * 2) + uangTw(u, at * 2 + 1))),
  ...dariDua('realisasi-tahun', 's0', 's1'),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
]; // prettier-ignore

/** K first with all its quarters, then the money with all of its. */
const terpisah = (c: Konteks): Kolom[] => {
  const lagi = (at: number) => ({ period: at + 1 });
  const ada = (at: number): boolean => at < c.triwulan;
  return [
    ...di('g-kinerja', [
      k('tk', ['blok-target'], 'target', (u) => u.target),
      ...TW.map((one, at) => k(`k${at}`, [one], 'realisasi-tw', (u) => (ada(at) ? (u.tw[at] ?? null) : null), lagi(at))),
      { kunci: 'rk', judul: ['blok-jumlah'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
      rasioK('ck', ['blok-persen'], 'capaian', 'rk', 'tk', { persamaan: '{rk}/{tk}x100%' }),
    ]),
    ...di('g-uang', [
      rp('tr', ['blok-pagu'], 'target', (u) => u.pagu),
      ...TW.map((one, at) => rp(`r${at}`, [one], 'realisasi-tw', (u) => (ada(at) ? uangTw(u, at) : null), lagi(at))),
      rpDari('rr', ['blok-jumlah'], 'realisasi', terisi(c).map((at) => `r${at}`), [], { persamaan: '{r0}+{r1}+{r2}+{r3}' }),
      rasioRp('cr', ['blok-persen'], 'capaian', 'rr', 'tr', { persamaan: '{rr}/{tr}x100%' }),
      beda('z', ['sisa'], 'sisa-pagu', 'tr', 'rr'),
    ]),
  ];
}; // prettier-ignore

/** Plan and result of every quarter, in K and Rp, and the year that the results make. */
const rencanaHasil = (c: Konteks): Kolom[] => {
  const hasil = quarters(c, ['realisasi-tw']);
  return [
    ...target,
    ...berTw((one, at) => [
      ...dua(`n${at}`, [one, 'tw-rencana'], 'lain', (u) => targetTw(u, at), (u) => rencanaTw(u, at)),
      ...hasil.filter(({ period }) => period === at + 1).map((own): Kolom => ({ ...own, judul: [one, 'tw-hasil', own.measure === 'K' ? 'K' : 'Rp'] })),
    ]),
    ...year(c),
    ...tahunan,
  ];
}; // prettier-ignore

/** One report: target, the year so far, percentages, money left, progress. */
const laporan = (c: Konteks): Kolom[] => [
  ...target,
  ...sampaiKini('sd-kini', c),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
  sisaTahun,
];
const laporanFisik = (c: Konteks): Kolom[] => [
  ...di('g-kinerja', [
    k('t', ['target-k'], 'target', (u) => u.target),
    k('k', ['hasil-k'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
    rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ]),
  ...di('g-uang', [pagu, rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)), persen, sisa]),
  fisik(['fisik-persen']),
];
/** The budget before and after its change, K and Rp of the year. */
const perubahan: readonly Kolom[] = [
  rp('m', ['pagu-murni'], 'lain', semula),
  ...sebut(target, { 'target-tahun': 'target-perubahan' }),
  selisih('y', ['tambah-kurang'], 'tr', 'm', { persamaan: '{target}-{m}' }),
  ...dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' }),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
];
const lkpj: readonly Kolom[] = [...hasilK(['g-kinerja']), ...di('g-uang', [pagu, serap, persen])];
const lkpjUang: readonly Kolom[] = [...di('g-uang', [pagu, serap, sisa, persen]), ...hasilK(['g-kinerja'])];
/** T-C.29 of K as far as the year that is over, and the target of the running one. */
const c29: readonly Kolom[] = [
  k('n', ['target-renstra'], 'target-renstra', (u) => u.renstra),
  k('l', ['realisasi-lalu'], 'realisasi-lalu', (u) => u.lalu),
  k('t', ['g-lewat', 'lewat-target'], 'target', (u) => u.target),
  k('r', ['g-lewat', 'lewat-hasil'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['g-lewat', 'lewat-tingkat'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  k('b', ['target-berjalan'], 'lain', (u) => u.maju),
];

const renja = { judul: 't-e81', pohon: 'renja', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const;
const setahun = { ...renja, setahun: true } as const;
const seksi = { ...renja, judul: 't-kecamatan', pohon: 'bagian', nama: 'nama-seksi' } as const;

export const EVALUASI_PERANTAU: readonly Layout[] = rapi([
  { ...renja, id: 'r-e81-15', teks: ['sasaran', 'indikator'], kanan: ['unit'], kolom: limaBelas },
  { ...renja, id: 'r-e81-15-rata', penutup: 'rata', kanan: ['unit', 'ket'], kolom: limaBelas },
  { ...renja, id: 'r-e81-17', penutup: 'rata', teks: ['sasaran', 'indikator', 'satuan'], kanan: ['unit', 'ket'], kolom: tujuhBelas },
  { ...renja, id: 'r-e81-13', penutup: 'rata', teks: ['indikator'], kanan: ['unit'], kolom: tigaBelas },
  { ...renja, id: 'r-e81-sisa', kanan: ['penghambat', 'solusi'], kolom: bersisa },
  { ...renja, id: 'r-e81-sd', kanan: ['unit'], kolom: sdTw },
  { ...renja, id: 'r-e81-berjalan', penutup: 'rata', kanan: ['pendorong', 'penghambat'], kolom: sampaiTw },
  { ...setahun, id: 'r-lalu-ini', kanan: ['ket'], kolom: () => laluIni },
  { ...setahun, id: 'r-semester', penutup: 'rata', kanan: ['unit'], kolom: () => semester },
  { ...renja, id: 'r-terpisah', kanan: ['ket'], kolom: terpisah },
  { ...renja, id: 'r-rencana-hasil', kanan: ['penghambat'], kolom: rencanaHasil },
  { ...seksi, id: 'r-seksi-tw', kanan: ['unit'], kolom: tigaBelas },
  { ...seksi, id: 'r-seksi-laporan', kanan: ['penghambat', 'solusi'], kolom: laporanFisik },
  { ...renja, id: 'r-laporan', teks: ['indikator', 'satuan', 'lokasi'], kanan: ['penghambat', 'solusi'], kolom: laporan },
  { ...setahun, id: 'r-perubahan', kanan: ['ket'], kolom: () => perubahan },
  { ...setahun, id: 'r-lkpj', judul: 't-lkpj', kanan: ['penghambat', 'solusi'], kolom: () => lkpj },
  { ...setahun, id: 'r-lkpj-program', judul: 't-lkpj', kanan: ['unit'], jumlahProgram: true, kolom: () => lkpjUang },
  { ...setahun, id: 'r-tc29', judul: 't-c29', penutup: 'tanpa', kanan: ['ket'], kolom: () => c29 },
]); // prettier-ignore
