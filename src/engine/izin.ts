import type { Draft, Evaluated } from './audit/types';
import type { Makna } from './formulas/makna';
import type { Kolom, Model } from './model/model';
import type { Tulisan, Write } from './types';

/** Below this confidence nothing is written and nothing accused: the user is asked first. */
export const MIN_CONFIDENCE = 0.5;

/** Which permission the percentages of a column are written under. */
export const izinPersen = ({ role }: Kolom): Tulisan =>
  role === 'capaian' || role === 'capaian-renstra' ? 'capaian' : 'persen-lain';

/** Whether the user lets figures of a kind be written. */
export const boleh = ({ settings }: Pick<Model, 'settings'>, izin: Tulisan): boolean => settings.tulis[izin];

/** Whether a write planned under a permission may be made: one that brings a format needs that permission too. */
export const bolehDitulis = (model: Model, izin: Tulisan, write: Write): boolean =>
  boleh(model, izin) && (write.format === undefined || boleh(model, 'format-persen'));

/** The permission that a typed figure is replaced under; null for sums, which only "Perbaiki" replaces. */
export const izinMakna = ({ jenis, kolom }: Makna): Tulisan | null => {
  switch (jenis) {
    case 'persen':
      return izinPersen(kolom);
    case 'rata-rata':
    case 'predikat':
      return jenis;
    default:
      return null;
  }
};

/** The permission that the correction of a finding needs; null where none does. */
export const izinTemuan = ({ ratios }: Evaluated, { rule, at }: Draft): Tulisan | null => {
  if (rule === 'rata-rata' || rule === 'predikat' || rule === 'isian-kosong') return rule;
  const ratio = at === null ? undefined : ratios.find(({ kolom }) => kolom === at.kolom);
  return ratio === undefined ? null : izinPersen(ratio.kolom);
};
