import { Decimal } from './decimal';
import { isErrorValue } from './error-values';
import { formatFacts } from './format';
import { fromDouble, heldDecimals, readNumberText, settle, type Notation, type NumberText } from './number';
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
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

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

const DASH = /^[-–—−‒]+$/;
const NA = /^(?:n\.?\/?a\.?|tidak ada|t\.?a\.?d\.?)$/i;

const isBlank = (value: CellValue | undefined): value is undefined | '' =>
  value === undefined || value === '' || (typeof value === 'string' && value.trim() === '');

/** Evidence of notation in a text, for the vote of its column. */
const notationOf = (text: NumberText): Notation | null =>
  text.kind !== 'number' ||
  (text.decimals > 2 && text.notation === 'us' && text.value.abs().gt(999)) ||
  text.decimals > 4
    ? null
    : text.notation;

/**
 * The notation that the typed figures of a column agree on, or null when nothing decides.
 * Typed figures with two kinds of separators or several groups decide; a decimal of one or two digits counts too.
 */
export const columnNotation = (grid: Grid, column: number, top: number, bottom: number): Notation | null => {
  let id = 0;
  let us = 0;
  for (let row = top; row <= bottom; row++) {
    const value = grid.values[row - grid.top]?.[column - grid.left];
    if (typeof value !== 'string' || value === '') continue;
    const notation = notationOf(readNumberText(value));
    if (notation === 'id') id++;
    else if (notation === 'us') us++;
  }
  if (id === us) return null;
  return id > us ? 'id' : 'us';
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

  const put = (i: number, figure: Decimal, isPercent: boolean): void => {
    const stored = isPercent ? figure.div(100) : figure;
    kind[i] = KIND.number;
    value[i] = stored.toNumber();
    percent[i] = isPercent ? 1 : 0;
    if (stored.precision() > 15) exact.set(i, stored);
  };

  const readText = (i: number, text: string): void => {
    const trimmed = text.trim();
    typed[i] = 1;
    if (DASH.test(trimmed)) kind[i] = KIND.dash;
    else if (NA.test(trimmed)) kind[i] = KIND.na;
    else if (/^#{2,}$/.test(trimmed)) kind[i] = KIND.hidden;
    else if (isErrorValue(trimmed)) kind[i] = KIND.error;
    else {
      const read = readNumberText(trimmed);
      switch (read.kind) {
        case 'none':
          kind[i] = KIND.text;
          return;
        case 'several':
          kind[i] = KIND.several;
          return;
        case 'malformed':
          kind[i] = KIND.unreadable;
          candidates.set(i, read.candidates);
          return;
        case 'ambiguous':
          if (notation === null) {
            kind[i] = KIND.unreadable;
            candidates.set(i, [settle(read, 'id'), settle(read, 'us')]);
          } else {
            put(i, settle(read, notation), read.percent);
            const decimalSign = notation === 'id' ? ',' : '.';
            decimals.set(i, read.separator === decimalSign ? 3 : 0);
          }
          return;
        case 'number': {
          const against = money && notation !== 'us' && read.notation === 'us' && read.decimals > 2;
          if (against) {
            kind[i] = KIND.unreadable;
            candidates.set(i, [new Decimal(trimmed.replace(/[^\d]/g, '')), read.value]);
            return;
          }
          put(i, read.value, read.percent);
          decimals.set(i, read.decimals);
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
