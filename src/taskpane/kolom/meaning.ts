import type { Column } from '../../engine/types';
import { QUARTERS, romanOf } from '../parts/roman';
import type { Texts } from '../store/context';

/** What a column means, as shown: "Realisasi triwulan · TW II · Rp". */
export const meaningText = (
  { role, measure, period, side }: Pick<Column, 'role' | 'measure' | 'period' | 'side'>,
  { kamus, t }: Pick<Texts, 'kamus' | 't'>,
): string => {
  const quarter = role === 'realisasi-tw' ? QUARTERS.find((one) => one === period) : undefined;
  return [
    kamus.peran[role],
    quarter === undefined ? period : t('kolom.triwulan', { tw: romanOf(quarter) }),
    measure,
    side === null ? null : kamus.sisi[side],
  ]
    .filter((part) => part !== null)
    .join(' · ');
};
