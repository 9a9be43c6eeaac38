import type { Hitung } from './hitung';
import type { AturanRataRata } from './types';

/** The rules of averages in use, the likeliest first (rules: Averages). */
export const ATURAN_RATA_RATA: readonly AturanRataRata[] = [
  { keluarga: 'sederhana', atas: 'terendah' },
  { keluarga: 'tertimbang', atas: 'terendah' },
  { keluarga: 'sederhana', atas: 'kegiatan' },
  { keluarga: 'tertimbang', atas: 'kegiatan' },
  { keluarga: 'tertimbang', atas: 'terendah', bobot: 'tahun-ini' },
  { keluarga: 'tertimbang', atas: 'kegiatan', bobot: 'tahun-ini' },
  { keluarga: 'sederhana', atas: 'terendah', lanjutan: true },
];

/** What the rows of a mean show, each null where it is blank. */
export type BarisRataRata<T> = {
  /** Capaian in percent points. */
  readonly capaian: (i: number) => T | null;
  /** The same times a weight, where that is worked out at once: a product of whole numbers is divided only then. */
  readonly tertimbang?: ((i: number, bobot: T) => T | null) | undefined;
  readonly target: (i: number) => T | null;
  /** The weight of a weighted mean. */
  readonly bobot: ((i: number) => T | null) | null;
  /** Money spent of that weight: the weighted mean of Rp is the quotient of the sums. */
  readonly realisasi: ((i: number) => T | null) | null;
};

/**
 * Mean of the capaian of rows in percent points, plain or weighted; null when no row enters (rules: Averages). A row without
 * target does not enter, one whose realisasi is blank counts as 0; of a weighted mean only rows with a weight are part.
 */
export const rataRata = <T>(
  { sum, of, isZero, times, div }: Hitung<T>,
  rows: readonly number[],
  { capaian, target, bobot, realisasi, tertimbang }: BarisRataRata<T>,
): T | null => {
  const weighted =
    tertimbang ??
    ((i: number, weight: T): T | null => {
      const value = capaian(i);
      return value === null ? null : times(value, weight);
    });
  const above = sum();
  const below = sum();
  for (const i of rows) {
    const weight = bobot === null ? of(1) : bobot(i);
    if (weight === null || isZero(weight)) continue;
    if (realisasi === null) {
      let value = bobot === null ? capaian(i) : weighted(i, weight);
      if (value === null) {
        const asked = target(i);
        if (asked === null || isZero(asked)) continue;
        value = of(0);
      }
      above.add(value);
    } else {
      const spent = realisasi(i);
      if (spent !== null) above.add(spent);
    }
    below.add(weight);
  }
  const weights = below.value();
  if (isZero(weights)) return null;
  return div(realisasi === null ? above.value() : times(above.value(), of(100)), weights);
};
