import type { AturanTriwulan } from '../../renja/types';

/** A number in [0, 1) that depends on nothing but its arguments. */
export const noise = (seed: number, a: number, b: number): number => {
  let hash = Math.imul(seed + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(a + 1, 0xc2b2ae35) ^ Math.imul(b + 1, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
};

/** What quarters give by a rule, in doubles. */
export const combine = (aturan: AturanTriwulan, values: readonly (number | null)[]): number | null => {
  const filled = values.filter((value) => value !== null);
  if (filled.length === 0) return null;
  const sum = filled.reduce((total, value) => total + value, 0);
  switch (aturan) {
    case 'jumlah':
      return sum;
    case 'terakhir':
      return filled.at(-1) ?? null;
    case 'rata-rata':
      return sum / filled.length;
    case 'tertinggi':
      return Math.max(...filled);
  }
};

/** Mean of year-on-year growth in percent points, in doubles. */
export const growth = (years: readonly (number | null)[]): number | null => {
  const steps = years.slice(1).flatMap((now, at) => {
    const before = years[at] ?? null;
    return now === null || before === null || before === 0 ? [] : [now / before - 1];
  });
  return steps.length === 0 ? null : (steps.reduce((sum, step) => sum + step, 0) / steps.length) * 100;
};
