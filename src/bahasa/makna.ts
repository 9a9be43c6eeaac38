import type { SheetColumn } from '../engine';
import type { Language } from './language';
import { katalog } from './katalog';
import { namaPeriode } from './periode';

/** What is said of a column's meaning; `side` and `ragam` where it has them. */
export type Makna = Pick<SheetColumn, 'role' | 'measure' | 'period'> & Partial<Pick<SheetColumn, 'side' | 'ragam'>>;

/**
 * What a column of a form means, part by part: "Realisasi triwulan", "TW II", "Rp". A column that a form knows beside its
 * roles (months, contracts) is called what it is: it is counted, unlike others without a role.
 */
export const namaMakna = ({ role, measure, period, side, ragam }: Makna, language: Language): string[] => {
  const { peran, ragamLain, sisi } = katalog[language];
  const known: Readonly<Record<string, string>> = ragamLain;
  const name = role === 'lain' && ragam != null ? (known[ragam] ?? peran.lain) : peran[role];
  return [
    name,
    ...(period === null ? [] : [namaPeriode(period, language)]),
    ...(measure === null ? [] : [measure]),
    ...(side == null ? [] : [sisi[side]]),
  ];
};
