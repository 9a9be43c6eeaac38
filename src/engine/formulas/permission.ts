import type { Tulisan } from '../facts/types';
import { izinPersen } from '../model/permission';
import type { Makna } from './makna';

/** The permission that a typed figure is replaced under; null for sums, which only "Perbaiki" replaces. */
export const izinMakna = ({ kind, kolom }: Makna): Tulisan | null => {
  switch (kind) {
    case 'persen':
      return izinPersen(kolom);
    case 'rata-rata':
    case 'predikat':
      return kind;
    default:
      return null;
  }
};
