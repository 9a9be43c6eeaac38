import { cleanLines, hasFixedSpace } from './clean';
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
      /** Two groups with a plain space between ('200 000'): two figures, perhaps, where the column does not tell. */
      readonly spaced: boolean;
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

/** A text longer than this tells something, and is no figure. */
const MAX_LENGTH = 400;

/** Digits with their signs; a space belongs to them beside a sign or where three digits follow. */
const NUMBER = /\d(?:(?:[., ]|[.,] | [.,])(?=\d{3}(?!\d))|[\d.,])*/g;

/** Where the first figure of a clean text stands, without the signs behind it; null where there is none. */
export const figureSpan = (text: string): { readonly at: number; readonly figure: string } | null => {
  NUMBER.lastIndex = 0;
  const found = NUMBER.exec(text);
  return found === null ? null : { at: found.index, figure: found[0].replace(/(?<![.,])[.,]+$/, '') };
};

const CURRENCY = /^(?:Rp|IDR)[.:]? ?(?=[-+(\d]|$)/i;
const SIGN = /^[-+] ?(?=\d|\(|Rp|IDR)/i;
const BRACKETED = /^\([-\d.,\s%RpID]*\)$/i;

/** Removes what surrounds a figure: Rp, ",-" endings, brackets, and reports sign and currency. */
const strip = (text: string) => {
  let rest = text.replace(/[\u2212\u2010-\u2015\ufe58\ufe63]/g, '-');
  let negative = false;
  let currency = false;
  for (let round = 0; round < 4; round++) {
    const before = rest;
    if (SIGN.test(rest)) {
      negative ||= rest.startsWith('-');
      rest = rest.slice(1).trimStart();
    }
    if (CURRENCY.test(rest)) {
      currency = true;
      rest = rest.replace(CURRENCY, '');
    }
    if (BRACKETED.test(rest)) {
      negative = true;
      rest = rest.slice(1, -1).trim();
    }
    if (rest === before) break;
  }
  rest = rest.replace(/(\d)[.,] ?[-=]+(?=\s|$)/, '$1').replace(/(\d) ?- ?$/, '$1');
  return { rest, negative, currency };
};

/** Whether groups are what a thousands separator leaves: a head of 1 to 3 digits, then threes. */
const grouped = (parts: readonly string[]): boolean =>
  /^\d{1,3}$/.test(parts[0] ?? '') &&
  parts.slice(1).every((part) => /^\d{3}$/.test(part)) &&
  !/^0\d/.test(parts[0] ?? '');

type Figure =
  | { kind: 'number'; value: string; decimals: number; notation: Notation | null; groups: number }
  | { kind: 'ambiguous'; separator: '.' | ',' }
  | { kind: 'several'; values: string[] }
  | { kind: 'malformed'; candidates: string[] };

const SPACED = /^([1-9]\d{0,2}(?: \d{3})+)(?:([.,])(\d+))?$/;

/** Reads digits whose thousands are set off by spaces ('200 000 000,50'). */
const readSpaced = (text: string): Figure => {
  const [, whole = '', sign, fraction = ''] = SPACED.exec(text) ?? [];
  if (whole === '') return { kind: 'several', values: text.split(' ') };
  const groups = whole.split(' ');
  const digits = groups.join('');
  if (sign === undefined) return { kind: 'number', value: digits, decimals: 0, notation: null, groups: groups.length };
  if (fraction.length === 3) return { kind: 'malformed', candidates: [digits + fraction, `${digits}.${fraction}`] };
  const notation = sign === ',' ? 'id' : 'us';
  return {
    kind: 'number',
    value: `${digits}.${fraction}`,
    decimals: fraction.length,
    notation,
    groups: groups.length + 1,
  };
};

/** Reads digits with separators, without sign and unit. */
const readFigure = (figure: string): Figure => {
  const text = figure.replace(/ ?([.,]) ?/g, '$1').replace(/(?<![.,])[.,]+$/, '');
  if (text.includes(' ')) return readSpaced(text);
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots === 0 && commas === 0) return { kind: 'number', value: text, decimals: 0, notation: null, groups: 1 };
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
        groups: 1,
      };
    }
    return { kind: 'malformed', candidates: [text.replace(/[.,]/g, '')] };
  }
  const separator = dots > 0 ? '.' : ',';
  const parts = text.split(separator);
  if (parts.length > 2) {
    return grouped(parts)
      ? { kind: 'number', value: parts.join(''), decimals: 0, notation: separator === '.' ? 'id' : 'us', groups: 1 }
      : { kind: 'malformed', candidates: [parts.join('')] };
  }
  const [whole = '', fraction = ''] = parts;
  if (fraction.length === 3 && grouped(parts) && whole !== '0') return { kind: 'ambiguous', separator };
  return {
    kind: 'number',
    value: `${whole}.${fraction}`,
    decimals: fraction.length,
    notation: separator === ',' ? 'id' : 'us',
    groups: 1,
  };
};

/** Words between which a figure may stand: units with a digit of their own, in small letters or capitals ("SP2D", "P3K", "R4"). */
const UNITS = /\b(?:[kcdm]?m|co|pm|o|n)[23]\b|[²³]/gi;
const NAMES = /\b(?:[A-Z]{1,2}\d{1,2}|[A-Z]{1,4}\d[A-Z]{1,4})\b(?![.,]\d)/g;
const BEFORE = /^(?:\(?(?:Rp|IDR)\.?\)?|±|\+\/-|[<>≤≥=])$/i;

/** Reads a typed text. Shapes: docs/aturan.md "Angka" (rules: Reading a sheet, 6). */
export const readNumberText = (text: string): NumberText => {
  const clean = cleanLines(text);
  if (clean.length > MAX_LENGTH) return { kind: 'none' };
  const { rest, negative, currency } = strip(clean);
  const found = rest.match(NUMBER);
  const first = found?.[0];
  if (found === null || first === undefined) return { kind: 'none' };
  const at = rest.indexOf(first);
  const before = rest.slice(0, at).trim();
  const after = rest.slice(at + first.length).trim();
  if (before !== '' && !BEFORE.test(before)) return { kind: 'none' };
  if (found.length > 1 && /\d/.test(after.replace(NAMES, '').replace(UNITS, '')))
    return { kind: 'several', values: found };
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
        spaced: figure.groups === 2 && !currency && !hasFixedSpace(text),
      };
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        digits: first.replace(/ /g, '').replace(/(?<![.,])[.,]+$/, ''),
        separator: figure.separator,
        negative,
        percent,
        unit,
      };
    case 'several':
      return figure;
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
