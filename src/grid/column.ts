import { cleanLines } from './clean';
import { Decimal } from './decimal';
import { isErrorValue, isPending } from './error-values';
import { formatFacts } from './format';
import { figureSpan, fromDouble, heldDecimals, readNumberText, settle, type Notation, type NumberText } from './number';
import type { CellValue, Grid } from './types';

/** What a cell of a figures column holds. */
export const KIND = {
  blank: 0,
  number: 1,
  /** '-': a stated 0. */
  dash: 2,
  /** NA, N/A. */
  na: 3,
  /** '#####': hidden or typed hashes. */
  hidden: 4,
  /** '#DIV/0!' and the like. */
  error: 5,
  /** Digits that no notation allows, or an ambiguous figure that nothing settles. */
  unreadable: 6,
  /** Words without a figure, or a lone unit or % sign. */
  text: 7,
  /** More than one figure. */
  several: 8,
  /** Words around a figure that cannot be told from them ('minimal 80 %'), or words where money belongs. */
  words: 9,
  /** A formula without a result. */
  pending: 10,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** What may be a figure and cannot be read: unknown, which is neither blank nor 0 (rules: Reading a sheet, 6). */
const UNKNOWN: ReadonlySet<number> = new Set([
  KIND.hidden,
  KIND.error,
  KIND.unreadable,
  KIND.several,
  KIND.words,
  KIND.pending,
]);
export const isUnknownKind = (kind: number): boolean => UNKNOWN.has(kind);

/**
 * A column of figures, read once. Index i is the i-th row of the range read.
 * `value[i]` is the double for kind `number` (a percentage is a fraction: 84,63 % → 0.8463); `exact` holds what a double cannot.
 */
export type FigureColumn = {
  readonly kind: Uint8Array;
  readonly value: Float64Array;
  /** 1 where the figure is a percentage (% sign or percent format). */
  readonly percent: Uint8Array;
  /** 1 where the figure was typed as text. */
  readonly typed: Uint8Array;
  /** 1 where the cell holds a formula. */
  readonly formula: Uint8Array;
  /** Exact value of typed figures beyond 15 digits. */
  readonly exact: ReadonlyMap<number, Decimal>;
  /** Values an unreadable text might mean. */
  readonly candidates: ReadonlyMap<number, readonly Decimal[]>;
  /** Digits after the decimal sign of typed texts, in the unit shown. */
  readonly decimals: ReadonlyMap<number, number>;
  /** How it was read, to read it again after cells changed. */
  readonly notation: Notation | null;
  readonly money: boolean;
};

/** '-', also as an accounting format leaves it in a text: 'Rp -', '-,-'. */
const DASH = /^(?:(?:rp|idr)\.? ?)?[-\u2010-\u2015\u2212]+(?:,[-\u2010-\u2015\u2212]+)?(?: ?%)?$/i;
const NA = /^(?:n\.?\/?a\.?|tidak ada|t\.?a\.?d\.?|nihil)$/i;
/** An error of LibreOffice, as it stands in files that it saved. */
const OFFICE_ERROR = /^Err:\d{3}$/;

const isBlank = (value: CellValue | undefined): value is undefined | '' => value === undefined || value === '';

/** Evidence of notation in a text, for the vote of its column. */
const notationOf = (text: NumberText): Notation | null =>
  text.kind !== 'number' ||
  (text.decimals > 2 && text.notation === 'us' && text.value.abs().gt(999)) ||
  text.decimals > 4
    ? null
    : text.notation;

/** Rupiah have no thousandths: what stands before three digits of an amount sets off thousands ("Rp. 210.505"). */
const RUPIAH = /^\W*(?:rp|idr)\b/i;

/**
 * The notation that the typed figures of a column agree on, or null when nothing decides.
 * Typed figures with two kinds of separators or several groups decide; a decimal of one or two digits counts too, and amounts
 * that say that they are rupiah where nothing else does.
 */
export const columnNotation = (grid: Grid, column: number, top: number, bottom: number): Notation | null => {
  const [votes, rupiah] = [
    { id: 0, us: 0 },
    { id: 0, us: 0 },
  ];
  for (let row = top; row <= bottom; row++) {
    const value = grid.values[row - grid.top]?.[column - grid.left];
    if (typeof value !== 'string' || value === '') continue;
    const read = readNumberText(value);
    const notation = notationOf(read);
    if (notation !== null) votes[notation]++;
    else if (read.kind === 'ambiguous' && RUPIAH.test(cleanLines(value)))
      rupiah[read.separator === '.' ? 'id' : 'us']++;
  }
  const { id, us } = votes.id === votes.us ? rupiah : votes;
  if (id === us) return null;
  return id > us ? 'id' : 'us';
};

const MAX_PERCENT = 1000;
const SPACED = /^(?:Rp\.? ?)?-? ?\d{1,3}(?: \d{3}){2,}(?!\d)/i;

/**
 * A decimal sign that is the thousands sign of its column, before other than two digits ('1.181925' among '1.200.000'). A
 * figure with both signs tells its own notation, and nobody sets off thousands behind a 0.
 */
const isAgainst = (
  text: string,
  { notation: own, decimals, value }: NumberText & { kind: 'number' },
  notation: Notation | null,
  money: boolean,
): boolean => {
  if (decimals <= 2 || own === null || own === notation) return false;
  const figure = figureSpan(text)?.figure ?? '';
  if (figure.includes('.') && figure.includes(',')) return false;
  if (notation === null) return money && own === 'us';
  return money || value.abs().gte(1);
};

/**
 * Reads rows top..bottom of a column. `notation` settles '1.234' and decides whether '1.181925' is malformed
 * (a point followed by other than three digits where points separate thousands); `money` columns are strict about it.
 */
export const readColumn = (
  grid: Grid,
  column: number,
  top: number,
  bottom: number,
  notation: Notation | null,
  money: boolean,
): FigureColumn => {
  const count = bottom - top + 1;
  const kind = new Uint8Array(count);
  const value = new Float64Array(count);
  const percent = new Uint8Array(count);
  const typed = new Uint8Array(count);
  const formula = new Uint8Array(count);
  const exact = new Map<number, Decimal>();
  const candidates = new Map<number, readonly Decimal[]>();
  const decimals = new Map<number, number>();

  let spaces: boolean | null = null;
  /** Whether thousands are set off by spaces in this column: money, or a figure of three groups. */
  const setsOffBySpaces = (): boolean => {
    spaces ??=
      money ||
      Array.from({ length: count }, (_, i) => i).some((i) => {
        const text = grid.values[top + i - grid.top]?.[column - grid.left];
        return typeof text === 'string' && SPACED.test(cleanLines(text));
      });
    return spaces;
  };

  const put = (i: number, figure: Decimal, isPercent: boolean): void => {
    const stored = isPercent ? figure.div(100) : figure;
    kind[i] = KIND.number;
    value[i] = stored.toNumber();
    percent[i] = isPercent ? 1 : 0;
    if (stored.precision() > 15) exact.set(i, stored);
  };

  const readText = (i: number, text: string): void => {
    const trimmed = cleanLines(text);
    if (trimmed === '') return;
    typed[i] = 1;
    if (DASH.test(trimmed)) kind[i] = KIND.dash;
    else if (NA.test(trimmed)) kind[i] = KIND.na;
    else if (/^#{2,}$/.test(trimmed)) kind[i] = KIND.hidden;
    else if (isPending(trimmed)) kind[i] = KIND.pending;
    else if (isErrorValue(trimmed.toUpperCase()) || OFFICE_ERROR.test(trimmed)) kind[i] = KIND.error;
    else {
      const read = readNumberText(text);
      switch (read.kind) {
        case 'none':
          kind[i] = (money ? /[a-z\d]/i : /\d/).test(trimmed) ? KIND.words : KIND.text;
          return;
        case 'several':
          kind[i] = KIND.several;
          return;
        case 'malformed':
          kind[i] = KIND.unreadable;
          candidates.set(i, read.candidates);
          return;
        case 'ambiguous':
          // No share is of thousands of percent: '97.123 %' is no figure of a column that sets off thousands by points.
          if (notation === null || (read.percent && settle(read, notation).abs().gt(MAX_PERCENT))) {
            kind[i] = KIND.unreadable;
            candidates.set(i, [settle(read, 'id'), settle(read, 'us')]);
          } else {
            put(i, settle(read, notation), read.percent);
            const decimalSign = notation === 'id' ? ',' : '.';
            decimals.set(i, read.separator === decimalSign ? 3 : 0);
          }
          return;
        case 'number': {
          if (read.spaced && !setsOffBySpaces()) {
            kind[i] = KIND.several;
            return;
          }
          if (isAgainst(trimmed, read, notation, money)) {
            kind[i] = KIND.unreadable;
            candidates.set(i, [read.value.times(new Decimal(10).pow(read.decimals)), read.value]);
            return;
          }
          put(i, read.value, read.percent);
          // Zeros at the end claim nothing (rules: Tolerance).
          decimals.set(i, Math.min(read.decimals, read.value.decimalPlaces()));
        }
      }
    }
  };

  for (let i = 0; i < count; i++) {
    const r = top + i - grid.top;
    const c = column - grid.left;
    const cell = grid.values[r]?.[c];
    const source = grid.formulas[r]?.[c];
    if (typeof source === 'string' && source.charCodeAt(0) === 61) formula[i] = 1;
    if (isBlank(cell)) continue;
    if (typeof cell === 'number') {
      kind[i] = KIND.number;
      value[i] = cell;
      if (formatFacts(grid.formats[r]?.[c] ?? 'General').percent) percent[i] = 1;
    } else if (typeof cell === 'string') {
      readText(i, cell);
    } else kind[i] = KIND.text;
  }
  return { kind, value, percent, typed, formula, exact, candidates, decimals, notation, money };
};

/** Exact value of row i, a percentage as a fraction; null when the cell holds no number. A dash is 0. */
export const figureAt = (column: FigureColumn, i: number): Decimal | null => {
  if (column.kind[i] === KIND.dash) return new Decimal(0);
  if (column.kind[i] !== KIND.number) return null;
  return column.exact.get(i) ?? fromDouble(column.value[i] ?? 0);
};

/**
 * Decimals at which the figure of row i claims to be right, in the unit shown (percent points for a percentage):
 * those typed, or those held or fixed by the format, whichever is more (rules: Tolerance).
 */
export const claimedDecimals = (column: FigureColumn, i: number, format: string): number => {
  const text = column.decimals.get(i);
  if (text !== undefined) return text;
  const facts = formatFacts(format);
  const value = column.value[i] ?? 0;
  const fixed = facts.decimals ?? 0;
  const shown = column.percent[i] === 1 ? value * 100 : value;
  const scaled = shown * 10 ** fixed;
  if (Math.abs(scaled - Math.round(scaled)) <= Math.abs(scaled) * 2e-15) return fixed;
  return Math.max(heldDecimals(Number(shown.toPrecision(15))), fixed);
};
