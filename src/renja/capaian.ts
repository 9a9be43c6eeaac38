import { Decimal } from '../grid/decimal';
import { DESIMAL, type Hitung } from './hitung';

export type RumusNegatif = 'dua-kali' | 'terbalik';

/** How capaian is figured on a row: direction of the indicator and cap (rules: Averages). */
export type CaraCapaian = {
  /** Lower is better ("Menurunnya …"). */
  readonly negatif: boolean;
  readonly rumusNegatif: RumusNegatif;
  /** Cap in percent, or null. */
  readonly batas: number | null;
};

/**
 * Capaian in percent points: realisasi / target × 100. Null without a target or with target 0, never an error.
 * Negative indicators: (2 × target − realisasi) / target × 100, or target / realisasi × 100.
 */
export const hitungCapaian = <T>(
  { of, isZero, minus, times, div, gt }: Hitung<T>,
  realisasi: T,
  target: T,
  cara: CaraCapaian | null,
): T | null => {
  if (isZero(target)) return null;
  const seratus = of(100);
  const persen =
    cara === null || !cara.negatif
      ? div(times(realisasi, seratus), target)
      : cara.rumusNegatif === 'dua-kali'
        ? div(times(minus(times(target, of(2)), realisasi), seratus), target)
        : isZero(realisasi)
          ? null
          : div(times(target, seratus), realisasi);
  if (persen === null || cara === null || cara.batas === null) return persen;
  const batas = of(cara.batas);
  return gt(persen, batas) ? batas : persen;
};

/** The same, exactly. */
export const capaian = (realisasi: Decimal, target: Decimal, cara: CaraCapaian | null = null): Decimal | null =>
  hitungCapaian(DESIMAL, realisasi, target, cara);

const SERATUS = new Decimal(100);

/** The other way round: the realisasi that a capaian asks for against a target; null where any would give it. */
export const realisasiDari = (persen: Decimal, target: Decimal, cara: CaraCapaian | null = null): Decimal | null => {
  const share = persen.times(target).div(SERATUS);
  if (cara === null || !cara.negatif) return share;
  if (cara.rumusNegatif === 'dua-kali') return target.times(2).minus(share);
  return persen.isZero() ? null : target.times(SERATUS).div(persen);
};
