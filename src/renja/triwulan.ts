import type { Decimal } from '../grid/decimal';
import { DESIMAL, type Hitung } from './hitung';
import { ATURAN_TRIWULAN, type AturanTriwulan, type Triwulan } from './types';

/** The quarters of a year, in order. */
export const QUARTERS: readonly Triwulan[] = [1, 2, 3, 4];

const ROMAWI: Readonly<Record<Triwulan, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };
/** How a quarter is written: 2 → 'II'. */
export const romawi = (triwulan: Triwulan): string => ROMAWI[triwulan];

/** A quarter's figure: a number, or null when blank. */
export type Isian = Decimal | null;

/**
 * The year's figure from its quarters by a rule (rules: Quarters of K). Blank when all quarters are blank.
 * jumlah: counts; terakhir: percentages, indices (last non-blank); rata-rata; tertinggi.
 */
export const gabungTriwulan = <T>(
  hitung: Hitung<T>,
  aturan: AturanTriwulan,
  quarters: readonly (T | null)[],
): T | null => {
  const filled = quarters.filter((quarter) => quarter !== null);
  const [first, ...rest] = filled;
  if (first === undefined) return null;
  switch (aturan) {
    case 'jumlah':
      return rest.reduce(hitung.plus, first);
    case 'terakhir':
      return filled.at(-1) ?? null;
    case 'rata-rata':
      return hitung.div(rest.reduce(hitung.plus, first), hitung.of(filled.length));
    case 'tertinggi':
      return rest.reduce((highest, quarter) => (hitung.gt(quarter, highest) ? quarter : highest), first);
  }
};

/** The same, exactly. */
export const dariTriwulan = (aturan: AturanTriwulan, quarters: readonly Isian[]): Isian =>
  gabungTriwulan(DESIMAL, aturan, quarters);

/** The first rule, in the order of preference, that gives `realisasi` from the quarters; null when none does. */
export const aturanYangCocok = (quarters: readonly Isian[], realisasi: Decimal): AturanTriwulan | null =>
  ATURAN_TRIWULAN.find((aturan) => dariTriwulan(aturan, quarters)?.eq(realisasi) ?? false) ?? null;

/** Words that tell an indicator is no count: its quarters (and years) are not added. */
const BUKAN_JUMLAH =
  /\b(?:pers?en(?:tase)?|pros[eo]n(?:tase)?|%|indeks|index|nilai|rata[- ]?rata|rasio|cakupan|tingkat|opini|predikat|skor|angka|poin|point)\b|%/i;

/** The rule that unit and wording of an indicator suggest: counts are added, percentages and indices are read last. */
export const aturanDariKata = (indikator: string, satuan: string): AturanTriwulan =>
  BUKAN_JUMLAH.test(satuan) || (satuan.trim() === '' && BUKAN_JUMLAH.test(indikator.slice(0, 40)))
    ? 'terakhir'
    : 'jumlah';
