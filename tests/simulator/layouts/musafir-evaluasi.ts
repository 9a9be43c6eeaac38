/** Evaluations of Renja of the half "musafir": E.81 and T-C.29 in their usual shapes, and the forms of Bappeda. */
import { hasilK, pagu, persen, serap, sisa } from './buta-kolom';
import { akhir, kumulatif, quarters, renstra, sampai, tahunan, tahunK, tahunKumulatif, target, year } from './kolom-evaluasi'; // prettier-ignore
import { status, tc29, terhadapTw } from './musafir-kolom';
import { berTw, di, dua } from './penguji-kolom';
import { capaianPasang, dariDua, langkah, rapi, sampaiKini } from './perantau-kolom';
import { rpDulu } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, isi, k, kSd, rasioK, rasioRp, rp, targetTw, uangSd } from './uji-kolom';

const tw = (c: Konteks, berpersen = false): Kolom[] => quarters(c, ['realisasi-tw'], berpersen);
const sisaTahun = beda('z', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' });
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir];
const tujuhBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...tahunan, ...sampai, ...akhir]; // prettier-ignore
/** K, its share of the year's target, Rp in every quarter. */
const berpersen = (c: Konteks): Kolom[] => [...target, ...tw(c, true), ...year(c), ...tahunan];
const rpDepan = (c: Konteks): Kolom[] => rpDulu([...target, ...tw(c), ...year(c), ...tahunan, sisaTahun]);
const berjalanSd = (c: Konteks): Kolom[] => [...target, ...kumulatif(c), ...tahunKumulatif(c), ...tahunan];
/** Renstra and the year so far, without the quarters. */
const ringkas = (c: Konteks): Kolom[] => [
  ...renstra,
  ...target,
  ...sampaiKini('realisasi-tahun', c),
  ...tahunan,
  ...sampai,
  ...akhir,
];
/** The first half of the year, the second, and both. */
const duaSemester: readonly Kolom[] = [
  ...target,
  ...dua('l', ['sd-smt-satu'], 'lain', (u) => kSd(u, 1), (u) => uangSd(u, 1)),
  ...dua('i', ['smt-dua'], 'lain', (u) => langkah(u, 2, 3), (u) => uangSd(u, 3) - uangSd(u, 1)),
  ...dariDua('sd-smt-dua', 'l', 'i'),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
  sisaTahun,
]; // prettier-ignore

/** Bappeda's own: K against the quarter's target and the year's, money, how it stands. */
const bappeda = (c: Konteks): Kolom[] => [
  k('t', ['g-kinerja', 'target-k'], 'target', (u) => u.target),
  ...terhadapTw(['g-kinerja'], c),
  rasioK('c', ['g-kinerja', 'capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ...di('g-uang', [pagu, rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)), persen, sisa]),
  status((u) => kSd(u, c.triwulan - 1)),
];
/** Target and result of K in every quarter, the year, and its money. */
const perTw = (c: Konteks): Kolom[] => [
  k('t', ['target-k'], 'target', (u) => u.target),
  ...berTw((one, at) => [
    k(`n${at}`, [one, 'tw-target'], 'lain', (u) => targetTw(u, at)),
    k(`k${at}`, [one, 'tw-hasil'], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ]),
  { kunci: 'r', judul: ['hasil-k'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
  rasioK('c', ['capai-k'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  rp('p', ['pagu'], 'pagu', (u) => u.pagu),
  rp('s', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  rasioRp('%', ['serap-persen'], 'persen-keuangan', 's', 'p', { persamaan: '{s}/{p}x100%' }),
]; // prettier-ignore
const bidang: readonly Kolom[] = [...hasilK(['g-kinerja']), ...di('g-uang', [pagu, serap, sisa, persen])];
/** As e-monev hands it out: money before K. */
const emonev: readonly Kolom[] = [pagu, serap, persen, ...hasilK()];

const renja = { judul: 't-e81', pohon: 'renja', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const;
const setahun = { ...renja, setahun: true } as const;
const monev = { ...renja, judul: 't-monev' } as const;

export const EVALUASI_MUSAFIR: readonly Layout[] = rapi([
  { ...renja, id: 'mf-e81-15', teks: ['sasaran', 'indikator'], kanan: ['unit'], kolom: limaBelas },
  { ...renja, id: 'mf-e81-17', penutup: 'rata', kanan: ['unit', 'ket'], kolom: tujuhBelas },
  { ...renja, id: 'mf-e81-persen', kanan: ['pendorong', 'penghambat', 'solusi'], kolom: berpersen },
  { ...renja, id: 'mf-e81-rp', teks: ['indikator'], kanan: ['unit'], kolom: rpDepan },
  { ...renja, id: 'mf-e81-sd', penutup: 'rata', kanan: ['penghambat', 'solusi'], kolom: berjalanSd },
  { ...renja, id: 'mf-e81-ringkas', kanan: ['unit', 'ket'], kolom: ringkas },
  { ...setahun, id: 'mf-semester', penutup: 'rata', kanan: ['ket'], kolom: () => duaSemester },
  { ...monev, id: 'mf-bappeda', kanan: ['penghambat', 'solusi'], kolom: bappeda },
  { ...monev, id: 'mf-per-tw', teks: ['indikator', 'satuan', 'lokasi'], kanan: ['unit'], kolom: perTw },
  { ...setahun, id: 'mf-bidang', judul: 't-monev', pohon: 'kelompok', nama: 'nama-bidang', kanan: ['penghambat', 'solusi'], kolom: () => bidang },
  { ...setahun, id: 'mf-emonev', judul: 't-emonev', pohon: 'ekspor', nama: 'nama-sub', kanan: ['unit'], kolom: () => emonev },
  { ...setahun, id: 'mf-tc29', judul: 't-c29', penutup: 'tanpa', kanan: ['ket'], kolom: () => tc29 },
]); // prettier-ignore
