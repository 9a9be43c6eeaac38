/** Columns that only the layouts of the half "petualang" are made of. */
import type { Uang, Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import { catatan, pagu, persen, sisa } from './buta-kolom';
import { tahunK } from './kolom-evaluasi';
import { bagian, bila, gabung } from './penguji-kolom';
import { hasilTw } from './tamu-kolom';
import type { Kolom, Konteks } from './types';
import { isi, k, kSd, rasioK, rasioRp, rp, rpDari, targetTw, teks, terisi, TW, uangTw } from './uji-kolom';

const BIDANG = ['Bidang P2EPD', 'Sekretariat', 'Bidang Anggaran', 'Seksi Sarpras'] as const;
const DANA = ['PAD', 'DAU', 'DAK Fisik', 'DAU Earmark', 'DBH'] as const;
const SIFAT = ['Kontraktual', 'Swakelola', 'E-Katalog'] as const;
const STATUS = ['Terverifikasi', 'Draft', 'Menunggu Verifikasi'] as const;
export const bidang = catatan('bidang', ['bidang'], ({ nama }) => BIDANG[nama.length % 4] ?? '');
export const dana = teks('dana', ['dana'], 'sumber-dana', ({ nama }) => DANA[nama.length % 5] ?? '');
export const sifat = catatan('sifat', ['sifat'], ({ nama }) => SIFAT[nama.length % 3] ?? '');
export const verifikasi = catatan('ver', ['verifikasi'], ({ nama }) => STATUS[(nama.length + 1) % 3] ?? '');

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;
type Datar = `=${string}`;
/** K of every quarter under one row of headings, as a system hands it out. */
const datarK = (kata: string, c: Konteks): Kolom[] =>
  ROMAWI.map((tw, at) =>
    k(`k${at}`, [`=${kata} ${tw}` satisfies Datar], 'realisasi-tw', (u) => (at < c.triwulan ? (u.tw[at] ?? null) : null), { period: at + 1 }),
  ); // prettier-ignore
export const datarRp = (kata: string, c: Konteks): Kolom[] =>
  ROMAWI.map((tw, at) =>
    rp(`q${at}`, [`=${kata} ${tw}` satisfies Datar], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  ); // prettier-ignore
export const tahunDariTw = (judul: Kolom['judul'], c: Konteks, lagi: Partial<Kolom> = {}): Kolom => ({
  ...{ kunci: 'k', judul, role: 'realisasi', measure: 'K', persamaan: '{k0}+{k1}+{k2}+{k3}' },
  isi: isi(tahunK(c)),
  ...lagi,
});
export const uangDariTw = (judul: Kolom['judul'], c: Konteks, role: Kolom['role'] = 'realisasi-keuangan'): Kolom =>
  rpDari('r', judul, role, terisi(c).map((at) => `q${at}`), [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }); // prettier-ignore

/** An export: target and pagu, K of the quarters, the year and its percentage, then the same of money. */
export const eksporMonev = (c: Konteks): Kolom[] => [
  k('t', ['=Target Kinerja Tahun'], 'target', (u) => u.target),
  ...datarK('Realisasi Kinerja TW', c),
  tahunDariTw(['=Total Realisasi Kinerja'], c),
  rasioK('c', ['=Persentase Capaian Kinerja'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
  rp('p', ['=Pagu Anggaran'], 'target', (u) => u.pagu),
  ...datarRp('Realisasi Anggaran TW', c),
  uangDariTw(['=Total Realisasi Anggaran'], c, 'realisasi'),
  rasioRp('%', ['=Persentase Realisasi Anggaran'], 'capaian', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
];
/** An export that has a pair for every quarter. */
export const eksporPasang = (c: Konteks): Kolom[] => {
  const [kinerja, uang] = [datarK('Kinerja Triwulan', c), datarRp('Keuangan Triwulan', c)];
  return [
    k('t', ['=Volume Target'], 'target', (u) => u.target),
    rp('p', ['=Alokasi DPA'], 'target', (u) => u.pagu),
    ...kinerja.flatMap((one, at) => [one, ...uang.slice(at, at + 1)]),
    tahunDariTw(['=Kinerja s.d. Akhir Periode'], c),
    uangDariTw(['=Keuangan s.d. Akhir Periode'], c, 'realisasi'),
    rasioK('c', ['=Capaian Kinerja (%)'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
    rasioRp('%', ['=Capaian Keuangan (%)'], 'capaian', 'r', 'p', { persamaan: '{r}/{p}x100%' }),
  ];
};

/** Targets of the quarters, their results and percentages, kind by kind. */
export const tigaBlok = (g: readonly [Kunci, Kunci, Kunci], c: Konteks): Kolom[] => [
  ...TW.map((tw, at) => k(`t${at}`, [g[0], tw], 'target', (u) => targetTw(u, at), { period: at + 1 })),
  ...TW.map((tw, at) =>
    k(`k${at}`, [g[1], tw], 'realisasi-tw', (u) => (at < c.triwulan ? hasilTw(u, at) : null), { period: at + 1 }),
  ),
  ...TW.map((tw, at) =>
    bila(at < c.triwulan, rasioK(`c${at}`, [g[2], tw], 'capaian', `k${at}`, `t${at}`, { period: at + 1 })),
  ),
];
/** The year's target, what came by the quarter, and its percentage. */
export const sampaiIni = (judul: readonly [Kunci, Kunci, Kunci], { triwulan }: Konteks): Kolom[] => [
  k('t', [judul[0]], 'target', (u) => u.target),
  k('k', [judul[1]], 'realisasi', (u: Ukuran) => kSd(u, triwulan - 1)),
  rasioK('c', [judul[2]], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
];

/** DAK: its pagu, the contracts, three instalments to the treasury with their sum, what is spent. */
export const dak = (): Kolom[] => {
  const kontrak = (u: Uang): number => bagian(u.pagu, 86 + (u.lalu % 13));
  const tahap = (u: Uang, at: number): number => {
    const [a, b] = [bagian(kontrak(u), 25), bagian(kontrak(u), 45)];
    return [a, b, kontrak(u) - a - b][at] ?? 0;
  };
  return [
    pagu,
    rp('n', ['dak-kontrak'], 'lain', kontrak),
    ...(['dak-1', 'dak-2', 'dak-3'] as const).map((kata, at) => rp(`s${at}`, ['g-dak', kata], 'lain', (u) => tahap(u, at))),
    gabung('j', ['g-dak', 'dak-jumlah'], ['s0', 's1', 's2']),
    rp('r', ['dak-serap'], 'realisasi-keuangan', (u) => bagian(kontrak(u), 41 + (u.renstra % 59))),
    persen,
    sisa,
  ];
}; // prettier-ignore
