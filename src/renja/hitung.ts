import { Decimal } from '../grid/decimal';
import { ExactSum, NearSum } from '../grid/exact';

/** Arithmetic of one kind of figures. A rule of the field is written once over it, and figured exactly or in doubles. */
export type Hitung<T> = {
  readonly of: (whole: number) => T;
  readonly isZero: (value: T) => boolean;
  readonly plus: (a: T, b: T) => T;
  readonly minus: (a: T, b: T) => T;
  readonly times: (a: T, b: T) => T;
  readonly div: (a: T, b: T) => T;
  readonly gt: (a: T, b: T) => boolean;
  /** A sum of many. */
  readonly sum: () => { readonly add: (value: T) => void; readonly value: () => T };
};

const SERATUS = new Decimal(100);

/** Exact to the 40 digits of the product's Decimal; what is not a number makes all that rests on it none. */
export const DESIMAL: Hitung<Decimal> = {
  // Every capaian asks for it.
  of: (whole) => (whole === 100 ? SERATUS : new Decimal(whole)),
  isZero: (value) => value.isZero(),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  times: (a, b) => a.times(b),
  div: (a, b) => a.div(b),
  gt: (a, b) => a.gt(b),
  sum: () => new ExactSum(),
};

/** A figure without rounding: a whole double where one holds it, else a Decimal. */
export type Eksak = Decimal | number;
const decimal = (value: Eksak): Decimal => (typeof value === 'number' ? new Decimal(value) : value);

/** The same, with whole doubles as long as they are exact. */
export const EKSAK: Hitung<Eksak> = {
  of: (whole) => whole,
  isZero: (value) => (typeof value === 'number' ? value === 0 : value.isZero()),
  plus: (a, b) => decimal(a).plus(b),
  minus: (a, b) => decimal(a).minus(b),
  times: (a, b) => decimal(a).times(b),
  div: (a, b) => decimal(a).div(b),
  gt: (a, b) => decimal(a).gt(b),
  sum: () => new ExactSum(),
};

/** In doubles; NaN where they do not tell. */
export const KIRA: Hitung<number> = {
  of: (whole) => whole,
  isZero: (value) => value === 0,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  div: (a, b) => a / b,
  gt: (a, b) => a > b,
  sum: () => new NearSum(),
};
