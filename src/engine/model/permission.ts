import type { Kolom } from '../figures/kolom';
import type { Tulisan, Write } from '../facts/types';
import type { Model } from './model';

/** Which permission the percentages of a column are written under. */
export const izinPersen = ({ role }: Kolom): Tulisan =>
  role === 'capaian' || role === 'capaian-renstra' ? 'capaian' : 'persen-lain';

/** Whether the user lets figures of a kind be written. */
export const boleh = ({ settings }: Pick<Model, 'settings'>, izin: Tulisan): boolean => settings.tulis[izin];

/** Whether a write planned under a permission may be made: one that brings a format needs that permission too. */
export const bolehDitulis = (model: Model, izin: Tulisan, write: Write): boolean =>
  boleh(model, izin) && (write.format === undefined || boleh(model, 'format-persen'));
