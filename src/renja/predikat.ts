import type { Decimal } from '../grid/decimal';
import type { Predikat, Skala } from './types';

/** One step of the scale: from `bawah` percent upwards; `atas` is the upper bound printed for the step below. */
export type JenjangPredikat = { readonly predikat: Predikat; readonly bawah: number; readonly atas: number };

/**
 * Skala nilai peringkat kinerja, Permendagri 86/2017: Sangat Tinggi 91–100, Tinggi 76–90, Sedang 66–75, Rendah 51–65,
 * Sangat Rendah ≤ 50. `bawah` is the step's lower bound, `atas` the upper bound of the step below it.
 */
export const SKALA_PERMENDAGRI_86: readonly JenjangPredikat[] = [
  { predikat: 'Sangat Tinggi', bawah: 91, atas: 90 },
  { predikat: 'Tinggi', bawah: 76, atas: 75 },
  { predikat: 'Sedang', bawah: 66, atas: 65 },
  { predikat: 'Rendah', bawah: 51, atas: 50 },
];
export const TERENDAH: Predikat = 'Sangat Rendah';

/** The predikat of a capaian in percent points. `batas-bawah`: ≥ 91/76/66/51; `batas-atas`: > 90/75/65/50. */
export const predikatOf = (capaian: Decimal, skala: Skala): Predikat =>
  SKALA_PERMENDAGRI_86.find(({ bawah, atas }) => (skala === 'batas-bawah' ? capaian.gte(bawah) : capaian.gt(atas)))
    ?.predikat ?? TERENDAH;

/** The gap of the printed scale in which a capaian lies (e.g. 50–51), or null. */
export const celahPredikat = (capaian: Decimal): { readonly bawah: number; readonly atas: number } | null => {
  const jenjang = SKALA_PERMENDAGRI_86.find(({ bawah, atas }) => capaian.gt(atas) && capaian.lt(bawah));
  return jenjang === undefined ? null : { bawah: jenjang.atas, atas: jenjang.bawah };
};

const LABELS = [...SKALA_PERMENDAGRI_86.map(({ predikat }) => predikat), TERENDAH];

/** A printed predikat as the scale spells it ('SANGAT  TINGGI' → 'Sangat Tinggi'), or null. */
export const readPredikat = (text: string): Predikat | null => {
  const words = text
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return LABELS.find((label) => label.toLowerCase() === words) ?? null;
};
