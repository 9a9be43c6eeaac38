import type { Triwulan } from './types';

declare const PERIODE: unique symbol;
type Bernama<Nama extends string> = number & { readonly [PERIODE]: Nama };

/** A month: 100 and 1 to 12. */
export type Bulan = Bernama<'bulan'>;
/** A calendar year. */
export type Tahun = Bernama<'tahun'>;
/** The n-th year of a plan that names none ("Tahun ke-2"): 200 and n. */
export type TahunKe = Bernama<'tahun-ke'>;

/**
 * What time a column is of. One number for each, in ranges of their own, so that periods compare and sort as they are and a
 * quarter is never taken for the n-th year or a month; the functions below tell and make them.
 */
export type Period = Triwulan | Bulan | Tahun | TahunKe;

const BULAN = 100;
const BULAN_SETAHUN = 12;
const TAHUN_KE = 200;
/** A plan runs twenty years at most (RPJPD). */
const TAHUN_RENCANA = 20;
const TAHUN = 1000;

/** The period of a month, 1 to 12. */
export const periodeBulan = (bulan: number): Bulan => (BULAN + bulan) as Bulan;

/** The period of a calendar year, such as 2026. */
export const periodeTahun = (tahun: number): Tahun => tahun as Tahun;

/** The period of the n-th year of a plan, from 1. */
export const periodeTahunKe = (n: number): TahunKe => (TAHUN_KE + n) as TahunKe;

const within = (value: number, above: number, most: number): boolean =>
  Number.isInteger(value) && value > above && value <= above + most;

export const isTriwulan = (period: number | null): period is Triwulan => period !== null && within(period, 0, 4);

/** The quarter at the end of a half-year, 1 or 2; null for other numbers. */
export const akhirSemester = (semester: number): Triwulan | null => (semester === 1 ? 2 : semester === 2 ? 4 : null);

/** The quarter that ends with a month, 1 to 12; null for months within one. */
export const akhirTriwulan = (bulan: number): Triwulan | null => {
  const triwulan = bulan / 3;
  return isTriwulan(triwulan) ? triwulan : null;
};

export const isTahun = (period: Period | null): period is Tahun => period !== null && period >= TAHUN;

/** Whether a period is a year, by its number or by its place in the plan. */
export const isSetahun = (period: Period | null): period is Tahun | TahunKe =>
  isTahun(period) || (period !== null && tahunKe(period) !== null);

/** The month of a period, 1 to 12; null for quarters and years. */
export const bulanPeriode = (period: Period): number | null =>
  within(period, BULAN, BULAN_SETAHUN) ? period - BULAN : null;

/** The quarter of the year that a month lies in; null for other periods. */
export const triwulanBulan = (period: Period): Triwulan | null => {
  const triwulan = Math.ceil((bulanPeriode(period) ?? 0) / 3);
  return isTriwulan(triwulan) ? triwulan : null;
};

/** Which year of its plan a period is, from 1; null where it is none or a calendar year. */
export const tahunKe = (period: Period): number | null =>
  within(period, TAHUN_KE, TAHUN_RENCANA) ? period - TAHUN_KE : null;

/** A number as the period it stands for; null where it stands for none (kept choices, lists to pick from). */
export const bacaPeriode = (value: unknown): Period | null => {
  if (typeof value !== 'number' || !Number.isInteger(value)) return null;
  const period = value as Period;
  return isTriwulan(period) || bulanPeriode(period) !== null || isSetahun(period) ? period : null;
};
