import { namaMakna, type Makna } from '../../bahasa';
import type { Texts } from '../store/context';

/** What a column means, as shown: "Realisasi triwulan · TW II · Rp". `form`: the table's. */
export const meaningText = (column: Makna, form: string | null, { language }: Pick<Texts, 'language'>): string =>
  namaMakna(column, form, language).join(' · ');
