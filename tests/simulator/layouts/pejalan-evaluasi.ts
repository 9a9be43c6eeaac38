/** Evaluations of Renja and RKPD of the half "pejalan": E.81 as dinas, badan and kecamatan keep it in the middle of the year. */
import { pagu, persen, sisa } from './buta-kolom';
import { akhir, kumulatif, quarters, renstra, sampai, tahunan, target } from './kolom-evaluasi';
import { tc29 } from './musafir-kolom';
import {
  dana,
  duaBlok,
  hasilSd,
  lokasi,
  pelaksana,
  satuTw,
  semester,
  serapSd,
  setahunan,
  setahunBerjalan,
  twPersen,
} from './pejalan-kolom';
import { di, selisih } from './penguji-kolom';
import { capaianPasang, rapi, sampaiKini } from './perantau-kolom';
import { sebut } from './saksi-kolom';
import { rpDulu } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';

const RKPD = { 'target-renstra': 'rpjmd-target', 'realisasi-lalu': 'rpjmd-lalu', 'target-tahun': 'rkpd-target', 'realisasi-tw': 'rkpd-tw', 'realisasi-tahun': 'rkpd-hasil', 'realisasi-renstra': 'rpjmd-sampai', 'capaian-tahun': 'rkpd-capai', 'capaian-renstra': 'rpjmd-capai' } as const; // prettier-ignore
const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const penuh = (c: Konteks): Kolom[] => [
  ...renstra,
  ...target,
  ...tw(c),
  ...setahunan(c),
  ...tahunan,
  ...sampai,
  ...akhir,
];
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...setahunan(c), ...sampai, ...akhir];
const setahun = (c: Konteks): Kolom[] => [...target, ...tw(c), ...setahunan(c), ...tahunan];
const tanpaCapaian = (c: Konteks): Kolom[] => [...target, ...tw(c), ...setahunan(c)];
/** Quarters alone: nobody has added them up yet. */
const twSaja = (c: Konteks): Kolom[] => [...target, ...tw(c)];
const bersisa = (c: Konteks): Kolom[] => [
  ...setahun(c),
  selisih('z', ['sisa-target'], 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
];
const kini = (c: Konteks): Kolom[] => [
  ...target,
  ...sampaiKini('sampai-tw', c),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
];
const berjalan = (c: Konteks): Kolom[] => [...target, ...kumulatif(c), ...setahunBerjalan(c), ...tahunan];
/** Renstra's target beside the year, without what came of it. */
const denganRenstra = (c: Konteks): Kolom[] => [...renstra.slice(0, 2), ...setahun(c)];
const seksi = (c: Konteks): Kolom[] => [
  ...di('g-kin', hasilSd(['target-k', 'hasil-k', 'capai-k'], c)),
  pagu,
  serapSd(c),
  persen,
  sisa,
];

const renja = { judul: 't-e81', pohon: 'renja', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: [] } as const;
const rkpd = { ...renja, judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-rkpd' } as const;

export const EVALUASI_PEJALAN: readonly Layout[] = rapi([
  { ...renja, id: 'pj-e81', teks: ['sasaran', 'indikator', 'satuan'], kanan: ['unit', 'ket'], kolom: penuh },
  { ...renja, id: 'pj-e81-15', teks: ['indikator'], kanan: ['unit'], kolom: limaBelas },
  { ...renja, id: 'pj-e81-singkat', kanan: ['unit'], kolom: setahun },
  { ...renja, id: 'pj-e81-tanpa-capaian', kanan: ['penghambat'], kolom: tanpaCapaian },
  { ...renja, id: 'pj-e81-tw', teks: ['indikator'], kanan: ['ket'], kolom: twSaja },
  { ...renja, id: 'pj-e81-renstra', kanan: ['unit'], kolom: denganRenstra },
  { ...renja, id: 'pj-e81-persen', kanan: ['ket'], kolom: (c) => [...target, ...twPersen(c), ...setahunan(c), ...tahunan] },
  { ...renja, id: 'pj-e81-rp-dulu', teks: ['indikator'], kanan: ['unit'], kolom: (c) => rpDulu(setahun(c)) },
  { ...renja, id: 'pj-e81-sisa', kanan: ['pendorong', 'penghambat'], kolom: (c) => [lokasi, ...bersisa(c)] },
  { ...renja, id: 'pj-e81-rata', penutup: 'rata', kanan: ['unit'], kolom: setahun },
  { ...renja, id: 'pj-e81-rata-penuh', penutup: 'rata', teks: ['sasaran', 'indikator'], kanan: ['unit'], kolom: penuh },
  { ...renja, id: 'pj-e81-indikator', barisIndikator: true, kanan: ['solusi'], kolom: setahun },
  { ...renja, id: 'pj-e81-sd', kanan: ['penghambat', 'solusi'], kolom: berjalan },
  { ...renja, id: 'pj-satu-tw', kanan: ['penghambat', 'solusi'], kolom: (c) => [...target, ...satuTw(c)] },
  { ...renja, id: 'pj-kini', kanan: ['ket'], kolom: (c) => [pelaksana, ...kini(c)] },
  { ...renja, id: 'pj-semester', setahun: true, kanan: ['ket'], kolom: (c) => [...target, ...semester(c), ...tahunan] },
  { ...renja, id: 'pj-dua-blok', kanan: ['unit'], kolom: duaBlok },
  { ...renja, id: 'pj-seksi', judul: 't-camat', kanan: ['penghambat'], kolom: (c) => [dana, ...seksi(c)] },
  { ...renja, id: 'pj-seksi-kelompok', judul: 't-camat', pohon: 'bagian', nama: 'nama-seksi', teks: [], kolom: seksi },
  { ...renja, id: 'pj-tc29', judul: 't-c29', penutup: 'tanpa', setahun: true, kanan: ['ket'], kolom: () => tc29.slice(0, 5) },
  { ...rkpd, id: 'pj-e79', kanan: ['unit'], kolom: (c) => sebut(penuh(c), RKPD) },
  { ...rkpd, id: 'pj-rkpd-tw', kanan: ['ket'], kolom: (c) => sebut(setahun(c), RKPD) },
]); // prettier-ignore
