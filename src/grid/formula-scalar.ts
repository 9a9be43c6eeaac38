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

/** Where a formula reads its cells. `isSubtotal`: whether the cell's own formula is one that SUBTOTAL passes over. */
export type FormulaSource = {
  readonly read: (cell: Cell) => Scalar;
  readonly isSubtotal: (cell: Cell) => boolean;
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
  /** The cells it refers to when it is a plain reference. */
  readonly area: Area | null;
};

export type FormulaFunction = (args: readonly Arg[], source: FormulaSource) => FormulaValue;
