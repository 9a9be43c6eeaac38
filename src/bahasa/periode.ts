import { bulanPeriode, isTriwulan, tahunKe, type Period } from '../renja/periode';
import { romawi } from '../renja/triwulan';

import { isiTemplat } from './templates';
import type { Language } from './language';
import { katalog } from './katalog';
import { lokal } from './waktu';

/** A period as it is said: 'TW II', 'Maret', 'tahun ke-2', '2026'. */
export const namaPeriode = (period: Period, language: Language): string => {
  const { teks } = katalog[language];
  const isi = (teks: string, values: Readonly<Record<string, string>>): string =>
    isiTemplat(teks, values, language) ?? String(period);
  if (isTriwulan(period)) return isi(teks['kolom.triwulan'], { tw: romawi(period) });
  const n = tahunKe(period);
  if (n !== null) return isi(teks['kolom.tahun-ke'], { n: String(n) });
  const bulan = bulanPeriode(period);
  return bulan === null
    ? String(period)
    : new Intl.DateTimeFormat(lokal(language), { month: 'long' }).format(new Date(2000, bulan - 1, 1));
};
