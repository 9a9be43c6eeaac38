/** Evaluations of Renja and Renstra of the half "pengelana": E.81 of kecamatan, Sekretariat DPRD, inspektorat and puskesmas, T-C.29, LKPJ, five years. */
import { pagu, persen, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, target, year } from './kolom-evaluasi';
import { tc29 } from './musafir-kolom';
import {
  dokumen,
  danaApa,
  LIMA,
  letak,
  pelaksana,
  sdBerserap,
  semesterBerserap,
  twBerpersen,
  twSendiri,
} from './pengelana-kolom';
import { berTw, bila, gabung, nisbah } from './penguji-kolom';
import { capaianPasang, rapi, sampaiKini } from './perantau-kolom';
import { diTahun } from './saksi-kolom';
import { berjalan, hasilTw } from './tamu-kolom';
import type { Ukuran } from '../tree';
import type { Kolom, Konteks, Layout } from './types';
import { tahunKumulatif } from './kolom-evaluasi';
import { beda, k, kSd, rasioK, rp, targetTw } from './uji-kolom';

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
const sisaTahun = beda('z', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' });
/** The form whole, with what proves its results. */
const penuh = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...tahunan, ...sampai, ...akhir, dokumen]; // prettier-ignore
const limaBelas = (c: Konteks): Kolom[] => [...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir];
/** A kecamatan's: where it is and what pays for it before the year. */
const kecamatan = (c: Konteks): Kolom[] => [letak, danaApa, ...target, ...tw(c), ...year(c), ...tahunan, sisaTahun];
const sdPersen = (c: Konteks): Kolom[] => [...target, ...sdBerserap(c), ...tahunKumulatif(c), ...tahunan];
const berpersen = (c: Konteks): Kolom[] => [...target, ...twBerpersen(c), ...year(c), ...tahunan];
/** A quarter with its own target, and the year so far. */
const satuTw = (c: Konteks): Kolom[] => [
  ...target,
  ...twSendiri(c),
  ...sampaiKini('tw-sampai', c),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
];
const semester: readonly Kolom[] = [
  ...target,
  ...semesterBerserap,
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
  sisaTahun,
];
/** The quarters that have come, with the renstra before and after them. */
const renstraBerjalan = (c: Konteks): Kolom[] => [...renstra, ...target, ...berjalan(c), ...sampai, ...akhir];
const bagian = (c: Konteks): Kolom[] => [...target, ...berjalan(c), ...tahunan, sisaTahun];
/** Only K: targets, results and percentages of the quarters, kind by kind. */
const tigaBlok = (c: Konteks): Kolom[] => [
  k('t', ['blok-tahun'], 'target', (u) => u.target),
  ...berTw((one, at) => [k(`t${at}`, ['blok-target', one], 'target', (u) => targetTw(u, at), { period: at + 1 })]),
  ...berTw((one, at) => [
    k(`r${at}`, ['blok-hasil', one], 'realisasi-tw', (u) => (at < c.triwulan ? hasilTw(u, at) : null), { period: at + 1 }),
  ]),
  ...berTw((one, at) => [
    bila(at < c.triwulan, rasioK(`c${at}`, ['blok-capai', one], 'capaian', `r${at}`, `t${at}`, { period: at + 1 })),
  ]),
]; // prettier-ignore
const bertanggung = (c: Konteks): Kolom[] => [pelaksana, ...target, ...tw(c), ...year(c), ...tahunan];
/** K and Rp by turns, without any group over them. */
const lkpj: readonly Kolom[] = [
  k('t', ['target-k'], 'target', (u) => u.target),
  pagu,
  k('k', ['hasil-k'], 'realisasi', (u) => kSd(u, 3)),
  serap,
  rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  persen,
  sisa,
];
/** A target that rises year by year; no level above 100. */
const naik = ({ cara, target: first }: Ukuran, at: number): number =>
  cara === 'jumlah' ? first + at * 2 : Math.min(100, first + at);
/** Five years of a renstra that is over: targets, results, ratios. */
const renstraLima: readonly Kolom[] = [
  k('n', ['renstra-akhir'], 'target-renstra', (u) => naik(u, 4)),
  ...LIMA.map((tahun, at) => k(`t${at}`, ['g-renstra-target', tahun], 'target', (u) => naik(u, at))),
  ...LIMA.map((tahun, at) => k(`r${at}`, ['g-renstra-hasil', tahun], 'realisasi', (u) => diTahun(u, at))),
  ...LIMA.map((tahun, at): Kolom => ({ ...rasioK(`x${at}`, ['g-renstra-rasio', tahun], 'rasio', `r${at}`, `t${at}`), measure: null })),
]; // prettier-ignore
/** The money of those years, and all of it. */
const renstraUang: readonly Kolom[] = [
  ...LIMA.flatMap((tahun, at): Kolom[] => [
    rp(`a${at}`, [tahun, 'renstra-pagu'], 'anggaran', (u) => u.tahun[at] ?? 0),
    rp(`b${at}`, [tahun, 'renstra-serap'], 'realisasi', (u) =>
      Math.floor(((u.tahun[at] ?? 0) * (5900 + ((u.lalu + u.renstra * (at + 2)) % 4001))) / 10_000),
    ),
  ]),
  gabung('j', ['renstra-jumlah', 'renstra-pagu'], LIMA.map((_, at) => `a${at}`)),
  gabung('s', ['renstra-jumlah', 'renstra-serap'], LIMA.map((_, at) => `b${at}`)),
  nisbah('x', ['renstra-jumlah', 'renstra-persen'], 's', 'j'),
]; // prettier-ignore

const renja = { judul: 't-e81', pohon: 'renja', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const;
const setahun = { ...renja, setahun: true } as const;

export const EVALUASI_PENGELANA: readonly Layout[] = rapi([
  { ...renja, id: 'pn-e81-penuh', teks: ['sasaran', 'indikator', 'satuan'], kanan: ['unit'], kolom: penuh },
  { ...renja, id: 'pn-e81-15', penutup: 'rata', teks: ['indikator'], kanan: ['pendorong', 'penghambat'], kolom: limaBelas },
  { ...renja, id: 'pn-e81-kec', kanan: ['unit', 'ket'], kolom: kecamatan },
  { ...renja, id: 'pn-e81-sd', kanan: ['penghambat', 'solusi'], kolom: sdPersen },
  { ...renja, id: 'pn-e81-persen', teks: ['indikator'], kanan: ['ket'], kolom: berpersen },
  { ...renja, id: 'pn-satu-tw', judul: 't-tw', kanan: ['penghambat', 'solusi'], kolom: satuTw },
  { ...setahun, id: 'pn-semester', judul: 't-smt', kanan: ['ket'], kolom: () => semester },
  { ...renja, id: 'pn-e81-berjalan', teks: ['sasaran', 'indikator'], kanan: ['unit'], kolom: renstraBerjalan },
  { ...renja, id: 'pn-bagian', judul: 't-bagian', pohon: 'bagian', nama: 'nama-bagian', kanan: ['penghambat'], kolom: bagian },
  { ...renja, id: 'pn-tiga-blok', judul: 't-kinerja', penutup: 'tanpa', kanan: ['ket'], kolom: tigaBlok },
  { ...renja, id: 'pn-e81-baris', teks: ['indikator'], kanan: ['unit'], barisIndikator: true, kolom: bertanggung },
  { ...renja, id: 'pn-e81-rata', penutup: 'rata', kanan: ['unit', 'ket'], kolom: bertanggung },
  { ...setahun, id: 'pn-lkpj', judul: 't-lkpj', kanan: ['penghambat', 'solusi'], kolom: () => lkpj },
  { ...setahun, id: 'pn-tc29', judul: 't-c29', penutup: 'tanpa', kanan: ['unit', 'ket'], kolom: () => tc29 },
  { ...setahun, id: 'pn-renstra-lima', judul: 't-renstra', penutup: 'tanpa', kanan: ['ket'], kolom: () => renstraLima },
  { ...setahun, id: 'pn-renstra-uang', judul: 't-renstra-uang', teks: [], kanan: ['ket'], kolom: () => renstraUang },
]); // prettier-ignore
