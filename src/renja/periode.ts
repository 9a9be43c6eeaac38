import type { Period, Triwulan } from './types';

/** Months are told from quarters and years: the n-th is this much and n. */
const BULAN = 100;
const BULAN_SETAHUN = 12;

/** The period of a month, 1 to 12. */
export const periodeBulan = (bulan: number): Period => BULAN + bulan;

export const isTriwulan = (period: Period | null): period is Triwulan => period !== null && period >= 1 && period <= 4;

/** The month of a period, 1 to 12; null for quarters and years. */
export const bulanPeriode = (period: Period): number | null =>
  period > BULAN && period <= BULAN + BULAN_SETAHUN ? period - BULAN : null;

export const isTahun = (period: Period | null): period is number =>
  period !== null && !isTriwulan(period) && bulanPeriode(period) === null;
