/** Evaluations of Renja of the half "petualang": E.81 with quarters still to come, its exports, biro, T-C.29. */
import { hasilK, pagu, persen, serap, sisa } from './buta-kolom';
import { akhir, kumulatif, quarters, renstra, sampai, tahunan, tahunKumulatif, target, year } from './kolom-evaluasi';
import { tc29 } from './musafir-kolom';
import { di } from './penguji-kolom';
import { capaianPasang, rapi, sampaiKini } from './perantau-kolom';
import { bidang, dana, datarRp, eksporMonev, eksporPasang, sampaiIni, tahunDariTw, uangDariTw, verifikasi } from './petualang-kolom'; // prettier-ignore
import { sebut } from './saksi-kolom';
import { rpDulu } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { k, rasioK, rasioRp, rp, TW, uangSd } from './uji-kolom';

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const penuh = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...tahunan, ...sampai, ...akhir];
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir];
const setahun = (c: Konteks): Kolom[] => [...target, ...tw(c), ...year(c), ...tahunan];
/** Quarters that run on, as a bureau adds them up before it types them. */
const berjalan = (c: Konteks): Kolom[] => [...target, ...kumulatif(c), ...tahunKumulatif(c), ...tahunan];
const kini = (c: Konteks): Kolom[] => [
  bidang,
  ...target,
  ...sampaiKini('realisasi-tahun', c),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
];
/** Money by quarter in the first block, K by quarter in the second. */
const uangDulu = (c: Konteks): Kolom[] => [
  rp('p', ['g-keu', 'blok-pagu'], 'target', (u) => u.pagu),
  ...datarRp('', c).map((one, at): Kolom => ({ ...one, judul: ['g-keu', TW[at] ?? 'tw1'] })),
  { ...uangDariTw(['g-keu', 'blok-jumlah'], c, 'realisasi') },
  rasioRp('%', ['g-keu', 'blok-persen'], 'capaian', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  k('t', ['g-kin', 'blok-target'], 'target', (u) => u.target),
  ...TW.map((one, at) =>
    k(`k${at}`, ['g-kin', one], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ),
  tahunDariTw(['g-kin', 'blok-jumlah'], c),
  rasioK('c', ['g-kin', 'blok-persen'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
]; // prettier-ignore
const monev = (c: Konteks): Kolom[] => [
  dana,
  ...di('g-kin', sampaiIni(['target-k', 'hasil-k', 'capai-k'], c)),
  pagu,
  rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  persen,
  sisa,
];
const lkpj: readonly Kolom[] = [...hasilK(['g-kin']), ...di('g-keu', [pagu, serap, persen])];
const biro: readonly Kolom[] = [pagu, serap, persen, sisa, ...hasilK(['g-kin'])];
const provinsi = (c: Konteks): Kolom[] =>
  sebut(setahun(c), { 'target-tahun': 'biro-target', 'realisasi-tw': 'biro-tw', 'realisasi-tahun': 'biro-hasil', 'capaian-tahun': 'biro-capai' }); // prettier-ignore

const renja = { judul: 't-e81', pohon: 'renja', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const;
const tahun = { ...renja, setahun: true } as const;
const sub = { ...renja, judul: 't-ekspor', pohon: 'ekspor', nama: 'nama-sub' } as const;

export const EVALUASI_PETUALANG: readonly Layout[] = rapi([
  { ...renja, id: 'pt-e81', teks: ['sasaran', 'indikator', 'satuan'], kanan: ['unit'], kolom: penuh },
  { ...renja, id: 'pt-e81-15', teks: ['indikator'], kanan: ['unit'], kolom: limaBelas },
  { ...renja, id: 'pt-e81-rp-dulu', kanan: ['ket'], kolom: (c) => rpDulu(setahun(c)) },
  { ...renja, id: 'pt-e81-rata', penutup: 'rata', kanan: ['unit', 'ket'], kolom: setahun },
  { ...renja, id: 'pt-e81-rata-penuh', penutup: 'rata', teks: ['indikator'], kanan: ['unit'], kolom: penuh },
  { ...renja, id: 'pt-e81-biro', penutup: 'rata', kanan: ['pendorong', 'penghambat', 'solusi'], kolom: provinsi },
  { ...renja, id: 'pt-e81-indikator', barisIndikator: true, kanan: ['penghambat'], kolom: setahun },
  { ...renja, id: 'pt-berjalan', kanan: ['ket'], kolom: berjalan },
  { ...renja, id: 'pt-kini', kanan: ['penghambat', 'solusi'], kolom: kini },
  { ...renja, id: 'pt-uang-dulu', kanan: ['unit'], kolom: uangDulu },
  { ...renja, id: 'pt-monev', judul: 't-monev', kanan: ['penghambat', 'solusi'], kolom: monev },
  { ...sub, id: 'pt-emonev', kanan: [], kolom: (c) => [...eksporMonev(c), verifikasi] },
  { ...renja, id: 'pt-emonev-pohon', judul: 't-ekspor', kanan: ['ket'], kolom: eksporPasang },
  { ...tahun, id: 'pt-lkpj', judul: 't-lkpj', kanan: ['penghambat', 'solusi'], jumlahProgram: true, kolom: () => lkpj },
  { ...tahun, id: 'pt-biro', judul: 't-biro', pohon: 'bagian', nama: 'nama-biro', kanan: ['ket'], kolom: () => biro },
  { ...tahun, id: 'pt-tc29', judul: 't-c29', penutup: 'tanpa', kanan: ['ket'], kolom: () => tc29 },
]); // prettier-ignore
