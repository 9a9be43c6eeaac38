import { namaMakna, type Makna } from '../../bahasa';
import type { Texts } from '../store/context';

/** What a column means, as shown: "Realisasi triwulan · TW II · Rp". */
export const meaningText = (column: Makna, { language }: Pick<Texts, 'language'>): string =>
  namaMakna(column, language).join(' · ');
