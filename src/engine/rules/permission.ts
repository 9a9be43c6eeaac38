import type { Evaluated } from '../evaluate/evaluated';
import type { Tulisan } from '../facts/types';
import { izinPersen } from '../model/permission';
import type { Draft } from './types';

/** The permission that the correction of a finding needs; null where none does. */
export const izinTemuan = ({ ratios }: Evaluated, { rule, at }: Draft): Tulisan | null => {
  if (rule === 'rata-rata' || rule === 'predikat' || rule === 'isian-kosong') return rule;
  const ratio = at === null ? undefined : ratios.find(({ kolom }) => kolom === at.kolom);
  return ratio === undefined ? null : izinPersen(ratio.kolom);
};
