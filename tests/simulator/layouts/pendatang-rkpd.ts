/** Evaluations of RKPD and RPJMD of the half "pendatang", by urusan and by agency. */
import { hasilK, kemajuan, pagu, persen, sebut, serap, sisa } from './buta-kolom';
import { akhir, kumulatif, quarters, renstra, sampai, tahunan, tahunKumulatif, target, year } from './kolom-evaluasi';
import { capaianDari } from './pendatang-kolom';
import { di, dua, gabung, uangTahun } from './penguji-kolom';
import { kSmt } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { beda, rasioRp, rp, TAHUN, terisi, TW, uangSd, uangTw, rpDari } from './uji-kolom';

const RKPD = {
  'target-renstra': 'target-rpjmd',
  'realisasi-lalu': 'lalu-rpjmd',
  'target-tahun': 'target-rkpd',
  'realisasi-tw': 'tw-rkpd',
  'realisasi-sd': 'sd-rkpd',
  'realisasi-tahun': 'hasil-rkpd',
  'realisasi-renstra': 'sampai-rpjmd',
  'capaian-tahun': 'capai-rkpd',
  'capaian-renstra': 'capai-rpjmd',
} as const;

const penuh = (c: Konteks): Kolom[] =>
  sebut([...renstra, ...target, ...quarters(c, ['realisasi-tw']), ...year(c), ...tahunan, ...sampai, ...akhir], RKPD);
const berjalan = (c: Konteks): Kolom[] => sebut([...target, ...kumulatif(c), ...tahunKumulatif(c), ...tahunan], RKPD);
/** Half a year, its percentages, and the money still to be spent. */
const tengahTahun: readonly Kolom[] = [
  ...sebut(target, RKPD),
  ...dua('r', ['hasil-smt'], 'realisasi', (u) => kSmt(u, 0), (u) => uangSd(u, 1), { nomor: 'tahun' }),
  ...capaianDari(['capai-smt'], 'r', 't', '{tahun}/{target}x100%'),
  beda('s', ['sisa'], 'sisa-pagu', 'tr', 'rr', { persamaan: '{target}-{tahun}' }),
]; // prettier-ignore
/** Agencies with their programs: money of every quarter, progress. */
const opdTw = (c: Konteks): Kolom[] => [
  rp('p', ['pagu'], 'pagu', (u) => u.pagu),
  ...TW.map((one, at) => rp(`q${at}`, ['opd-tw', one], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 })),
  rpDari('r', ['opd-jumlah'], 'realisasi-keuangan', terisi(c).map((at) => `q${at}`), [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }),
  persen,
  kemajuan,
]; // prettier-ignore
const opdTahun: readonly Kolom[] = [...di('g-uang', [pagu, serap, persen, sisa]), ...hasilK(['g-kinerja'])];
/** Money of five years as it was planned, and of the years that have gone. */
const limaTahun: readonly Kolom[] = [
  ...TAHUN.map((judul, at) => rp(`p${at}`, ['g-dana-rencana', judul], 'lain', (u) => u.tahun[at] ?? 0)),
  gabung('n', ['g-dana-rencana', 'dana-jumlah'], TAHUN.map((_, at) => `p${at}`), 'target-renstra'),
  ...TAHUN.slice(0, 3).map((judul, at) => rp(`y${at}`, ['g-dana-hasil', judul], 'lain', (u) => uangTahun(u, at))),
  gabung('j', ['g-dana-hasil', 'dana-jumlah'], ['y0', 'y1', 'y2'], 'realisasi-renstra'),
  rasioRp('x', ['dana-persen'], 'capaian-renstra', 'j', 'n', { persamaan: '{j}/{n}x100%' }),
]; // prettier-ignore

const rkpd = { judul: 't-rkpd', pohon: 'rkpd', nama: 'nama-rkpd' } as const;
const opd = { judul: 't-rkpd', pohon: 'opd', nama: 'nama-opd-program', penutup: 'jumlah' } as const;

export const RKPD_PENDATANG: readonly Layout[] = [
  { ...rkpd, id: 'd-rkpd', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['unit', 'ket'], kolom: penuh },
  { ...rkpd, id: 'd-rkpd-sd', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: berjalan },
  { ...rkpd, id: 'd-rkpd-smt', penutup: 'jumlah', teks: ['indikator', 'satuan'], kanan: ['penghambat'], setahun: true, kolom: () => tengahTahun },
  { ...opd, id: 'd-opd-tw', teks: [], kanan: ['penghambat', 'solusi'], kolom: opdTw },
  { ...opd, id: 'd-opd-tahun', teks: ['indikator', 'satuan'], kanan: ['ket'], setahun: true, kolom: () => opdTahun },
  { ...rkpd, id: 'd-rpjmd-lima', judul: 't-rpjmd', penutup: 'jumlah', teks: [], kanan: ['unit'], setahun: true, kolom: () => limaTahun },
]; // prettier-ignore
