import { Decimal } from '../grid/decimal';
import { groupThousands } from '../grid/thousands';
import type { Language } from './language';

/** Signs of a language: Indonesian 3.221.811.855,50, English 3,221,811,855.50. */
const SIGNS: Record<Language, { readonly ribuan: string; readonly desimal: string }> = {
  id: { ribuan: '.', desimal: ',' },
  en: { ribuan: ',', desimal: '.' },
};

/** How many decimals to show: at least and at most. */
export type Desimal = { readonly min: number; readonly max: number };

const isDecimal = (text: string): boolean => /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);

/**
 * A decimal string (with a point) as a figure of the language, rounded half-up only here.
 * Never goes through a float; a text that is no number comes back unchanged.
 */
export const formatAngka = (text: string, language: Language, desimal: Desimal = { min: 0, max: 2 }): string => {
  if (!isDecimal(text)) return text;
  const [whole = '0', digits = ''] = new Decimal(text).abs().toFixed(desimal.max).split('.');
  const kept = digits.replace(/(?<!0)0+$/, '').padEnd(desimal.min, '0');
  const { ribuan, desimal: sign } = SIGNS[language];
  const figure = groupThousands(whole, ribuan) + (kept === '' ? '' : sign + kept);
  return text.startsWith('-') && /[1-9]/.test(figure) ? `−${figure}` : figure;
};

/** A percentage in percent points: 52.7163 → 52,72%. */
export const formatPersen = (text: string, language: Language, max = 2): string =>
  isDecimal(text) ? `${formatAngka(text, language, { min: 2, max })}%` : text;

/** The fewest decimals (2 to 6) at which two figures can be told apart on screen. */
export const desimalPembeda = (one: string | null, other: string | null): number => {
  if (one === null || other === null || !isDecimal(one) || !isDecimal(other)) return 2;
  const [a, b] = [new Decimal(one), new Decimal(other)];
  return a.equals(b) ? 2 : ([2, 3, 4, 5].find((places) => a.toFixed(places) !== b.toFixed(places)) ?? 6);
};
