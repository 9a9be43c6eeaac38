import type { Area, Cell } from './types';

/** An error value of a cell. `#?` is ours: the formula uses what the core cannot follow, so nothing is known of its result. */
export type FormulaError = { readonly error: string };
/** What a cell gives to a formula; null is a blank cell. */
export type Scalar = number | string | boolean | null | FormulaError;
/** A value or a rectangle of values by rows. */
export type FormulaValue = Scalar | readonly (readonly Scalar[])[];

export const UNKNOWN: FormulaError = { error: '#?' };
export const isError = (value: FormulaValue | number[]): value is FormulaError =>
  typeof value === 'object' && value !== null && 'error' in value;
export const isUnknown = (value: FormulaValue): boolean => isError(value) && value.error === UNKNOWN.error;
export const isMatrix = (value: FormulaValue): value is readonly (readonly Scalar[])[] => Array.isArray(value);

/** Where a formula reads its cells. */
export type FormulaSource = {
  readonly read: (cell: Cell) => Scalar;
  /** Whether the cell's own formula is one that SUBTOTAL passes over. */
  readonly isSubtotal: (cell: Cell) => boolean;
  /** Whether a row is hidden, by hand or by a filter. */
  readonly isHidden: (row: number) => boolean;
  /**
   * Whether it is asked what the sheet shows; else what a formula means: rounding functions then give their argument, as a
   * rounded figure means the same.
   */
  readonly shows: boolean;
  /** Cells outside are blank. */
  readonly bounds: Area;
  /** Functions beside the built-in ones, by their name in capitals: those of an add-in. */
  readonly functions?: ReadonlyMap<string, FormulaFunction>;
};

/** A number as arithmetic takes it: blank is 0, a text only when it is a whole number, which every language reads alike. */
export const toNumber = (value: Scalar): number | FormulaError => {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return /^[-+]?\d+$/.test(text) ? Number(text) : { error: '#VALUE!' };
};

/** An argument, worked out when it is asked for. */
export type Arg = {
  readonly value: () => FormulaValue;
  readonly missing: boolean;
  /** The cells it refers to when it is a reference, plain or worked out (INDEX, OFFSET, INDIRECT). */
  readonly area: () => Area | null;
};

/** `cell`: where the formula stands. */
export type FormulaFunction = (args: readonly Arg[], source: FormulaSource, cell: Cell) => FormulaValue;

/** The single value of a value; a rectangle of several has none that is known. */
export const scalar = (value: FormulaValue): Scalar => {
  if (!isMatrix(value)) return value;
  return value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : UNKNOWN;
};
export const scalarOf = (arg: Arg | undefined): Scalar => (arg === undefined ? null : scalar(arg.value()));

/** A value as a rectangle. */
export const matrixOf = (value: FormulaValue): readonly (readonly Scalar[])[] => (isMatrix(value) ? value : [[value]]);

/** Applies a function of one value to a value or to every cell of a rectangle. */
export const each = (value: FormulaValue, of: (one: Scalar) => Scalar): FormulaValue =>
  isMatrix(value) ? value.map((row) => row.map(of)) : of(value);

/** Applies a function of two values cell by cell; a single value, row or column stretches over the other side. */
export const zip = (left: FormulaValue, right: FormulaValue, of: (a: Scalar, b: Scalar) => Scalar): FormulaValue => {
  if (!isMatrix(left) && !isMatrix(right)) return of(left, right);
  const a = matrixOf(left);
  const b = matrixOf(right);
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 1, b[0]?.length ?? 1);
  const pick = (matrix: readonly (readonly Scalar[])[], row: number, column: number): Scalar => {
    const line = matrix[matrix.length === 1 ? 0 : row];
    const value = line === undefined ? undefined : line[line.length === 1 ? 0 : column];
    return value === undefined ? { error: '#N/A' } : value;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => of(pick(a, row, column), pick(b, row, column))),
  );
};

/** Excel's order: numbers before texts before booleans; blank is 0 or ''. Texts without regard to case. */
export const compare = (left: Scalar, right: Scalar): number => {
  const order = (value: Scalar): number => (typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0);
  const a = left ?? (typeof right === 'string' ? '' : 0);
  const b = right ?? (typeof left === 'string' ? '' : 0);
  if (order(a) !== order(b)) return order(a) - order(b);
  const x = typeof a === 'string' ? a.toLowerCase() : Number(a);
  const y = typeof b === 'string' ? b.toLowerCase() : Number(b);
  return x < y ? -1 : x > y ? 1 : 0;
};

/** A value as text, the way `&` writes it. */
export const show = (value: Scalar): string =>
  value === null
    ? ''
    : typeof value === 'boolean'
      ? value
        ? 'TRUE'
        : 'FALSE'
      : isError(value)
        ? value.error
        : String(value);
