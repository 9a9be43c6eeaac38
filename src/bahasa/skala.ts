import type { Rules } from '../engine/facts/types';
import { isiTemplat, type Isi } from './templates';
import type { Language } from './language';
import type { Katalog } from './id';
import { katalog } from './katalog';

const teks = (language: Language, key: keyof Katalog['teks'], values: Isi): string =>
  isiTemplat(katalog[language].teks[key], values, language) ?? katalog[language].teks[key];

/** The bounds of a scale in its own figures: `≥ 91, 76, 66, 51`. */
const batasSkala = ({ skala, jenjang }: Pick<Rules, 'skala' | 'jenjang'>, language: Language): string => {
  const written = (value: number): string => (language === 'id' ? String(value).replace('.', ',') : String(value));
  const bounds = jenjang.jenjang.map(({ bawah, atas }) => written(skala === 'batas-bawah' ? bawah : atas));
  return `${skala === 'batas-bawah' ? '≥' : '>'} ${bounds.join(language === 'id' && bounds.some((one) => one.includes(',')) ? '; ' : ', ')}`;
};

/** The scale of a table by name and figures, and why it is the one. */
export const namaSkala = (rules: Pick<Rules, 'skala' | 'jenjang'>, language: Language): string =>
  teks(language, `atur.skala-${rules.skala}`, { nilai: batasSkala(rules, language) });

const ASAL = {
  pengguna: 'tabel.dari-anda',
  bawaan: 'tabel.dari-bawaan',
  lembar: 'tabel.dari-lembar',
  predikat: 'tabel.dari-predikat',
} as const;

export const asalSkala = (rules: Pick<Rules, 'skala' | 'jenjang' | 'skalaDari'>, language: Language): string =>
  teks(language, ASAL[rules.skalaDari], { nilai: namaSkala(rules, language) });
