import type { Evaluated } from '../evaluate/evaluated';
import type { Tulisan } from '../facts/types';
import { izinPersen } from '../model/permission';
import type { Graded } from '../rules/grade';

/** The permission that the correction of a finding needs; null where none does. */
export const izinTemuan = ({ ratios }: Evaluated, { facts, at }: Graded): Tulisan | null => {
  const { writes } = facts;
  if (writes !== undefined) return writes;
  const ratio = at === null ? undefined : ratios.find(({ kolom }) => kolom === at.kolom);
  return ratio === undefined ? null : izinPersen(ratio.kolom);
};
