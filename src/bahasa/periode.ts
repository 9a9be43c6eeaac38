import { bulanPeriode, isTriwulan } from '../renja/periode';
import { romawi } from '../renja/triwulan';
import type { Period } from '../renja/types';
import { isiTemplat } from './templates';
import type { Language } from './language';
import { katalog } from './katalog';
import { lokal } from './waktu';

/** A period as it is said: 'TW II', 'Maret', '2026'. `tahunan`: numbers up to 4 count years, as "Tahun ke-2" does. */
export const namaPeriode = (period: Period, language: Language, tahunan = false): string => {
  const { teks } = katalog[language];
  if (isTriwulan(period)) {
    const values = { tw: romawi(period), n: String(period) };
    return isiTemplat(teks[tahunan ? 'kolom.tahun-ke' : 'kolom.triwulan'], values, language) ?? String(period);
  }
  const bulan = bulanPeriode(period);
  return bulan === null
    ? String(period)
    : new Intl.DateTimeFormat(lokal(language), { month: 'long' }).format(new Date(2000, bulan - 1, 1));
};
