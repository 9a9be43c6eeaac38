import { Decimal } from '../grid/decimal';

export type RumusNegatif = 'dua-kali' | 'terbalik';

/** How capaian is figured on a row: direction of the indicator and cap (rules: Averages). */
export type CaraCapaian = {
  /** Lower is better ("Menurunnya …"). */
  readonly negatif: boolean;
  readonly rumusNegatif: RumusNegatif;
  /** Cap in percent, or null. */
  readonly batas: number | null;
};

const SERATUS = new Decimal(100);

/**
 * Capaian in percent points: realisasi / target × 100. Null without a target or with target 0, never an error.
 * Negative indicators: (2 × target − realisasi) / target × 100, or target / realisasi × 100.
 */
export const capaian = (realisasi: Decimal, target: Decimal, cara: CaraCapaian | null = null): Decimal | null => {
  if (target.isZero()) return null;
  const persen =
    cara === null || !cara.negatif
      ? realisasi.times(SERATUS).div(target)
      : cara.rumusNegatif === 'dua-kali'
        ? target.times(2).minus(realisasi).times(SERATUS).div(target)
        : realisasi.isZero()
          ? null
          : target.times(SERATUS).div(realisasi);
  if (persen === null) return null;
  return cara?.batas != null && persen.gt(cara.batas) ? new Decimal(cara.batas) : persen;
};

/** The other way round: the realisasi that a capaian asks for against a target; null where any would give it. */
export const realisasiDari = (persen: Decimal, target: Decimal, cara: CaraCapaian | null = null): Decimal | null => {
  const share = persen.times(target).div(SERATUS);
  if (cara === null || !cara.negatif) return share;
  if (cara.rumusNegatif === 'dua-kali') return target.times(2).minus(share);
  return persen.isZero() ? null : target.times(SERATUS).div(persen);
};
