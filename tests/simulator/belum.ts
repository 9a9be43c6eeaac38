/** What sheets leave blank that would be worked out: a year that is half done, columns that nobody has filled in yet. */
import { isPercent } from './body';
import type { Kolom } from './layouts/types';
import type { Random } from './random';

export type Belum = { readonly kosong: ReadonlySet<string>; readonly tanpaPredikat: boolean };

/** What the figures give: percentages, the year of its quarters, what is left. */
const TURUNAN: ReadonlySet<string> = new Set(['realisasi', 'realisasi-renstra', 'realisasi-keuangan', 'sisa-pagu']);
const isTurunan = (one: Kolom): boolean =>
  isPercent(one) || one.isi.jenis === 'hitung' || (TURUNAN.has(one.role) && one.isi.jenis === 'uang' && typeof one.isi.daun !== 'function'); // prettier-ignore

/** The blanks of a sheet of "petualang" without formulas: its percentages, or all that its quarters give; ratings often come last. */
export const belumPetualang = (r: Random, kolom: readonly Kolom[]): Belum => {
  const berTw = kolom.some(({ role }) => role === 'realisasi-tw');
  const cara = r.pick(['isi', 'isi', 'isi', 'persen', 'persen', 'semua'] as const);
  const blank = kolom.filter((one) => (cara === 'semua' && berTw ? isTurunan(one) : cara !== 'isi' && isPercent(one)));
  return { kosong: new Set(blank.map(({ kunci }) => kunci)), tanpaPredikat: r.chance(0.35) };
};

/** The blanks of a sheet of "pejalan": besides, only what is left of the money, or only what the year comes to within the renstra. */
export const belumPejalan = (r: Random, kolom: readonly Kolom[]): Belum => {
  const cara = r.pick(['isi', 'isi', 'persen', 'persen', 'semua', 'semua', 'sisa', 'renstra'] as const);
  const isBlank = (one: Kolom): boolean => {
    if (cara === 'semua') return isTurunan(one);
    if (cara === 'sisa') return one.role === 'sisa-pagu';
    if (cara === 'renstra') return one.role === 'realisasi-renstra' || one.role === 'capaian-renstra';
    return cara !== 'isi' && isPercent(one);
  };
  return { kosong: new Set(kolom.filter(isBlank).map(({ kunci }) => kunci)), tanpaPredikat: r.chance(0.4) };
};
