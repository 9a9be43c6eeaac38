import type { Hitung } from './hitung';

/** Mean of year-on-year growth in percent points; years with a predecessor of 0 or blank do not enter, null when none does. */
export const pertumbuhan = <T>(
  { of, isZero, plus, minus, times, div }: Hitung<T>,
  years: readonly (T | null)[],
): T | null => {
  let sum = of(0);
  let count = 0;
  for (let at = 1; at < years.length; at++) {
    const before = years[at - 1] ?? null;
    const now = years[at] ?? null;
    if (before === null || now === null || isZero(before)) continue;
    sum = plus(sum, div(minus(now, before), before));
    count++;
  }
  return count === 0 ? null : div(times(sum, of(100)), of(count));
};
