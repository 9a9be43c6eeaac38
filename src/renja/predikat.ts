import type { Decimal } from '../grid/decimal';
import { onceFor } from '../grid/once';
import type { Predikat, Skala } from './types';

/** One step of the scale: from `bawah` percent upwards; `atas` is the upper bound printed for the step below. */
export type JenjangPredikat = { readonly predikat: Predikat; readonly bawah: number; readonly atas: number };

/** A scale: its steps from the highest down, and what lies below them all. */
export type SkalaPredikat = { readonly jenjang: readonly JenjangPredikat[]; readonly terendah: Predikat };

/**
 * Skala nilai peringkat kinerja, Permendagri 86/2017: Sangat Tinggi 91–100, Tinggi 76–90, Sedang 66–75, Rendah 51–65,
 * Sangat Rendah ≤ 50. `bawah` is the step's lower bound, `atas` the upper bound of the step below it.
 */
export const PERMENDAGRI_86: SkalaPredikat = {
  jenjang: [
    { predikat: 'Sangat Tinggi', bawah: 91, atas: 90 },
    { predikat: 'Tinggi', bawah: 76, atas: 75 },
    { predikat: 'Sedang', bawah: 66, atas: 65 },
    { predikat: 'Rendah', bawah: 51, atas: 50 },
  ],
  terendah: 'Sangat Rendah',
};

/** Labels of a scale from the highest down. */
export const labelSkala = ({ jenjang, terendah }: SkalaPredikat): Predikat[] => [
  ...jenjang.map(({ predikat }) => predikat),
  terendah,
];

const MAX_JENJANG = 12;
const MAX_BATAS = 1000;
const ejaan = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .trim();

/** Why a scale cannot be used: no or too many steps, a label that is blank or there twice, bounds that do not descend. */
export const masalahSkala = (skala: SkalaPredikat): 'jenjang' | 'nama' | 'batas' | null => {
  const { jenjang } = skala;
  const labels = labelSkala(skala).map(ejaan);
  if (jenjang.length === 0 || jenjang.length > MAX_JENJANG) return 'jenjang';
  if (labels.includes('') || new Set(labels).size < labels.length) return 'nama';
  const descends = jenjang.every(({ bawah, atas }, at) => {
    const below = jenjang[at + 1]?.bawah ?? -MAX_BATAS;
    const inRange = Number.isFinite(bawah) && Number.isFinite(atas) && bawah <= MAX_BATAS && atas >= 0;
    return inRange && atas <= bawah && below < bawah && below <= atas;
  });
  return descends ? null : 'batas';
};

const isAbove = (capaian: Decimal | number, batas: number): boolean =>
  typeof capaian === 'number' ? capaian > batas : capaian.gt(batas);
const isAtLeast = (capaian: Decimal | number, batas: number): boolean =>
  typeof capaian === 'number' ? capaian >= batas : capaian.gte(batas);

/**
 * The predikat of a capaian in percent points. `batas-bawah`: ≥ 91/76/66/51; `batas-atas`: > 90/75/65/50.
 * @param capaian exact, or one end of a double's doubt.
 */
export const predikatOf = (
  capaian: Decimal | number,
  skala: Skala,
  jenjang: SkalaPredikat = PERMENDAGRI_86,
): Predikat =>
  jenjang.jenjang.find(({ bawah, atas }) =>
    skala === 'batas-bawah' ? isAtLeast(capaian, bawah) : isAbove(capaian, atas),
  )?.predikat ?? jenjang.terendah;

/** The gap of the printed scale in which a capaian lies (e.g. 50–51), or null. */
export const celahPredikat = (
  capaian: Decimal | number,
  jenjang: SkalaPredikat = PERMENDAGRI_86,
): { readonly bawah: number; readonly atas: number } | null => {
  const found = jenjang.jenjang.find(({ bawah, atas }) => isAbove(capaian, atas) && !isAtLeast(capaian, bawah));
  return found === undefined ? null : { bawah: found.atas, atas: found.bawah };
};

const bySpelling = onceFor(
  (jenjang: SkalaPredikat): ReadonlyMap<string, Predikat> =>
    new Map(labelSkala(jenjang).map((label) => [ejaan(label), label])),
);

/** A printed predikat as the scale spells it ('SANGAT  TINGGI' → 'Sangat Tinggi'), or null. */
export const readPredikat = (text: string, jenjang: SkalaPredikat = PERMENDAGRI_86): Predikat | null =>
  bySpelling(jenjang).get(ejaan(text)) ?? null;
