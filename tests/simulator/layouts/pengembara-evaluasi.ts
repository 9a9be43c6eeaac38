/** Evaluations of Renja of the half "pengembara": E.81 of kota and provinces, its quarter by quarter, last year beside this one, T-C.29. */
import { hasilK, kemajuan, pagu, persen, serap, sisa } from './buta-kolom';
import { akhir, quarters, renstra, sampai, tahunan, target, tahunK, year } from './kolom-evaluasi';
import { tc29 } from './musafir-kolom';
import { di, dua } from './penguji-kolom';
import { berkas, berubahTarget, caraBeli, catatanLalu, danaKode, denganSatuan, jadwal, jumlahTw, kasBeriring, pptkJabatan, sampaiDesember, sampaiTw, tahunKini, tahunLewat, tempat, twBercatatan, uangTiapTw } from './pengembara-kolom'; // prettier-ignore
import { capaianPasang, rapi, sampaiKini } from './perantau-kolom';
import { sebut } from './saksi-kolom';
import { rpDulu } from './tamu-kolom';
import type { Kolom, Konteks, Layout } from './types';
import { habis, isi, k, kSd, rasioK, rasioRp, rp, TW, uangSd } from './uji-kolom';

const tw = (c: Konteks): Kolom[] => quarters(c, ['realisasi-tw']);
/** The form whole, with who sees to it before its figures. */
const penuh = (c: Konteks): Kolom[] => [pptkJabatan, ...renstra, ...target, ...tw(c), ...year(c), ...tahunan, ...sampai, ...akhir]; // prettier-ignore
/** The same without the percentages of the year, Rp before K. */
const limaBelas = (c: Konteks): Kolom[] => rpDulu([...renstra, ...target, ...tw(c), ...year(c), ...sampai, ...akhir]);
/** A unit beside every quantity of the year. */
const satuan = (c: Konteks): Kolom[] => [...denganSatuan([...target, ...tw(c), ...year(c)]), ...tahunan];
const bercatatan = (c: Konteks): Kolom[] => [tempat, ...target, ...twBercatatan(c), ...year(c), ...tahunan];
/** Up to the quarter before, in this one, and the year so far. */
const kini = (c: Konteks): Kolom[] => [
  ...target,
  ...sampaiTw(c),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
  catatanLalu,
];
const duaTahun: readonly Kolom[] = [...tahunLewat, ...tahunKini];
const perubahan = (c: Konteks): Kolom[] => [
  ...berubahTarget,
  ...sampaiKini('realisasi-tahun', c),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
];
/** Nine months, and where the year will end. */
const desember: readonly Kolom[] = [
  ...target,
  ...dua('r', ['sembilan-bulan'], 'realisasi', (u) => kSd(u, 2), (u) => uangSd(u, 2), { nomor: 'tahun' }),
  ...capaianPasang(['capaian-tahun'], 'r', 't', '{tahun}/{target}x100%'),
  ...sampaiDesember,
]; // prettier-ignore
/** K of the year; its money by the quarters of the cash plan. */
const kasDanK = (c: Konteks): Kolom[] => [
  ...di('g-kin', [
    k('t', ['target-k'], 'target', (u) => u.target),
    k('k', ['hasil-k'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
    rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ]),
  pagu,
  ...kasBeriring(c),
  persen,
];
/** K by quarter in one block, Rp by quarter in the next. */
const duaBlok = (c: Konteks): Kolom[] => [
  k('t', ['g-kin', 'blok-target'], 'target', (u) => u.target),
  ...TW.map((one, at) =>
    k(`k${at}`, ['g-kin', one], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ),
  { kunci: 'k', judul: ['g-kin', 'blok-jumlah'], role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}', isi: isi(tahunK(c)) },
  rasioK('c', ['g-kin', 'blok-persen'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  rp('p', ['g-keu', 'blok-pagu'], 'target', (u) => u.pagu),
  ...uangTiapTw('g-keu', c),
  jumlahTw(c, ['g-keu', 'blok-jumlah'], 'realisasi'),
  rasioRp('%', ['g-keu', 'blok-persen'], 'capaian', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
]; // prettier-ignore
/** A row's year without its quarters, before it the renstra. */
const setahun: readonly Kolom[] = [
  ...renstra,
  ...target,
  ...dua('r', ['realisasi-tahun'], 'realisasi', (u) => kSd(u, 3), habis, { nomor: 'tahun' }),
  ...tahunan,
  ...sampai,
  ...akhir,
  berkas,
];
const monev = (c: Konteks): Kolom[] => [
  danaKode,
  jadwal,
  caraBeli,
  pagu,
  rp('r', ['serap'], 'realisasi-keuangan', (u) => uangSd(u, c.triwulan - 1)),
  persen,
  ...di('g-kin', [
    k('t', ['target-k'], 'target', (u) => u.target),
    k('k', ['hasil-k'], 'realisasi', (u) => kSd(u, c.triwulan - 1)),
    rasioK('c', ['capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  ]),
  kemajuan,
  sisa,
];
const lkpj: readonly Kolom[] = [...di('g-kin', hasilK()), ...di('g-keu', [pagu, serap, persen]), berkas];
const upt: readonly Kolom[] = [...hasilK(['g-kin']), pagu, serap, sisa, persen];
/** E.81 whose words are those of an evaluation of RKPD's agencies at the province. */
const provinsi = (c: Konteks): Kolom[] =>
  sebut([...target, ...tw(c), ...year(c), ...tahunan], { 'target-tahun': 'prov-target', 'realisasi-tw': 'prov-tw', 'realisasi-tahun': 'prov-hasil', 'capaian-tahun': 'prov-capai' }); // prettier-ignore

const renja = { judul: 't-e81', pohon: 'renja', penutup: 'jumlah', teks: ['indikator', 'satuan'] } as const;
const tahun = { ...renja, setahun: true } as const;

export const EVALUASI_PENGEMBARA: readonly Layout[] = rapi([
  { ...renja, id: 'pb-e81-penuh', teks: ['sasaran', 'indikator'], kanan: ['unit'], kolom: penuh },
  { ...renja, id: 'pb-e81-15', teks: ['indikator'], kanan: ['unit', 'ket'], kolom: limaBelas },
  { ...renja, id: 'pb-e81-satuan', teks: ['indikator'], kanan: ['penghambat'], kolom: satuan },
  { ...renja, id: 'pb-e81-catatan', kanan: ['unit'], kolom: bercatatan },
  { ...renja, id: 'pb-e81-rata', penutup: 'rata', kanan: ['pendorong', 'penghambat'], kolom: provinsi },
  { ...renja, id: 'pb-tw-kini', kanan: ['unit'], kolom: kini },
  { ...tahun, id: 'pb-dua-tahun', judul: 't-banding', kanan: ['ket'], kolom: () => duaTahun },
  { ...renja, id: 'pb-perubahan', judul: 't-lanjut', kanan: ['ket'], kolom: perubahan },
  { ...tahun, id: 'pb-desember', judul: 't-duga', kanan: ['penghambat', 'solusi'], kolom: () => desember },
  { ...renja, id: 'pb-kas-k', judul: 't-monev', kanan: ['ket'], kolom: kasDanK },
  { ...renja, id: 'pb-dua-blok', teks: ['indikator', 'satuan'], kanan: ['unit'], kolom: duaBlok },
  { ...tahun, id: 'pb-setahun', teks: ['indikator'], kanan: ['unit'], barisIndikator: true, kolom: () => setahun },
  { ...renja, id: 'pb-monev', judul: 't-monev', kanan: ['penghambat', 'solusi'], kolom: monev },
  { ...tahun, id: 'pb-lkpj', judul: 't-lkpj', kanan: ['penghambat', 'solusi'], jumlahProgram: true, kolom: () => lkpj },
  { ...tahun, id: 'pb-upt', judul: 't-upt', pohon: 'upt', nama: 'nama-upt', kanan: ['unit'], kolom: () => upt },
  { ...tahun, id: 'pb-tc29', judul: 't-c29', penutup: 'tanpa', kanan: ['ket'], kolom: () => [...tc29, catatanLalu] },
]); // prettier-ignore
