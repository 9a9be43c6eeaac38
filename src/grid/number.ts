import { Decimal } from './decimal';

/** How a text writes numbers: Indonesian 1.234,56 or US 1,234.56. */
export type Notation = 'id' | 'us';

/**
 * A text read as a number.
 * - `number`: unambiguous. `ambiguous`: one separator before three digits ('1.234'); the column must settle it.
 * - `malformed`: digits and separators that no notation allows ('210112.039'), with the values it might mean.
 * - `several`: more than one number in the cell ('70 Poin 66,50 Poin'). `none`: no number at all.
 * `decimals` counts the digits after the decimal sign as typed; `percent` is true when the text has a % sign,
 * the value is then still in percent points ('84,63 %' → 84.63).
 */
export type NumberText =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly decimals: number;
      readonly percent: boolean;
      readonly unit: string;
      readonly notation: Notation | null;
    }
  | {
      readonly kind: 'ambiguous';
      readonly digits: string;
      readonly separator: '.' | ',';
      readonly negative: boolean;
      readonly percent: boolean;
      readonly unit: string;
    }
  | { readonly kind: 'malformed'; readonly candidates: readonly Decimal[]; readonly unit: string }
  | { readonly kind: 'several'; readonly values: readonly string[] }
  | { readonly kind: 'none' };

const NUMBER = /\d(?:[.,] +(?=\d{3}(?!\d))|[\d.,])*/g;

/** Removes what surrounds a figure: Rp, ",-" endings, brackets, and reports sign, percent and unit. */
const strip = (text: string) => {
  let rest = text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .trim();
  const bracketed = /^\(\s*(?:Rp\.?)?\s*[\d.,\s]+(?:,-)?\s*\)$/i.test(rest);
  if (bracketed) rest = rest.slice(1, -1).trim();
  rest = rest.replace(/^(?:Rp|IDR)\.?\s*/i, '');
  const signed = /^[-+]\s*(?:Rp\.?\s*)?\d/i.exec(rest);
  const minus = signed !== null && rest.startsWith('-');
  if (signed !== null)
    rest = rest
      .slice(1)
      .trim()
      .replace(/^Rp\.?\s*/i, '');
  rest = rest.replace(/(\d)[.,]\s*-+(?=\s|$)/, '$1').replace(/(\d)\s*-\s*$/, '$1');
  return { rest, negative: bracketed || minus };
};

/** Whether groups are what a thousands separator leaves: a head of 1 to 3 digits, then threes. */
const grouped = (parts: readonly string[]): boolean =>
  /^\d{1,3}$/.test(parts[0] ?? '') &&
  parts.slice(1).every((part) => /^\d{3}$/.test(part)) &&
  !/^0\d/.test(parts[0] ?? '');

type Figure =
  | { kind: 'number'; value: string; decimals: number; notation: Notation | null }
  | { kind: 'ambiguous'; separator: '.' | ',' }
  | { kind: 'malformed'; candidates: string[] };

/** Reads digits with separators, without sign and unit. */
const readFigure = (figure: string): Figure => {
  const text = figure.replace(/[\s]/g, '').replace(/[.,]+$/, '');
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots === 0 && commas === 0) return { kind: 'number', value: text, decimals: 0, notation: null };
  if (dots > 0 && commas > 0) {
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const thousands = decimal === '.' ? ',' : '.';
    const [whole = '', ...fraction] = text.split(decimal);
    if (fraction.length === 1 && grouped(whole.split(thousands))) {
      const part = fraction[0] ?? '';
      return {
        kind: 'number',
        value: `${whole.split(thousands).join('')}.${part}`,
        decimals: part.length,
        notation: decimal === ',' ? 'id' : 'us',
      };
    }
    return { kind: 'malformed', candidates: [text.replace(/[.,]/g, '')] };
  }
  const separator = dots > 0 ? '.' : ',';
  const parts = text.split(separator);
  if (parts.length > 2) {
    return grouped(parts)
      ? { kind: 'number', value: parts.join(''), decimals: 0, notation: separator === '.' ? 'id' : 'us' }
      : { kind: 'malformed', candidates: [parts.join('')] };
  }
  const [whole = '', fraction = ''] = parts;
  if (fraction.length === 3 && grouped(parts) && whole !== '0') return { kind: 'ambiguous', separator };
  return {
    kind: 'number',
    value: `${whole}.${fraction}`,
    decimals: fraction.length,
    notation: separator === ',' ? 'id' : 'us',
  };
};

/** Reads a typed text. Shapes: docs/aturan.md "Angka" (rules: Reading a sheet, 6). */
export const readNumberText = (text: string): NumberText => {
  const { rest, negative } = strip(text);
  const found = rest.match(NUMBER);
  if (found === null || found.length === 0) return { kind: 'none' };
  const first = found[0] ?? '';
  const at = rest.indexOf(first);
  const before = rest.slice(0, at).trim();
  const after = rest.slice(at + first.length).trim();
  if (before !== '' && !/^(?:\(?Rp\.?\)?|±|\+\/-|[<>≤≥=])$/i.test(before)) return { kind: 'none' };
  if (found.length > 1) {
    const words = after.replace(/m2|m3|m²|co2|km2/gi, '');
    if (/\d/.test(words)) return { kind: 'several', values: found };
  }
  const percent = /^%|\bpersen\b/i.test(after);
  const unit = after.replace(/^%\s*/, '').trim();
  const figure = readFigure(first);
  const sign = (value: string): Decimal => new Decimal(negative ? `-${value}` : value);
  switch (figure.kind) {
    case 'number':
      return {
        kind: 'number',
        value: sign(figure.value),
        decimals: figure.decimals,
        percent,
        unit,
        notation: figure.notation,
      };
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        digits: first.replace(/\s/g, ''),
        separator: figure.separator,
        negative,
        percent,
        unit,
      };
    case 'malformed':
      return { kind: 'malformed', candidates: figure.candidates.map(sign), unit };
  }
};

/** What an ambiguous text means in a notation: '1.234' is 1234 in Indonesian, 1.234 in US. */
export const settle = (text: NumberText & { kind: 'ambiguous' }, notation: Notation): Decimal => {
  const decimalSign = notation === 'id' ? ',' : '.';
  const value = text.separator === decimalSign ? text.digits.replace(',', '.') : text.digits.replace(/[.,]/g, '');
  return new Decimal(text.negative ? `-${value}` : value);
};

/** An Excel double as a Decimal, right to its 15 significant digits (rules: Reading a sheet, 7). */
export const fromDouble = (value: number): Decimal =>
  Number.isSafeInteger(value) ? new Decimal(value) : new Decimal(value.toPrecision(15));

/** Digits after the point that a double holds: 0.4084 → 4, 12 → 0. */
export const heldDecimals = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  const [mantissa = '', exponent = '0'] = String(Number(value.toPrecision(15))).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
};
