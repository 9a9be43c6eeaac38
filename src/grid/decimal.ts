import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one Decimal constructor of the product, cloned so that nobody else's settings reach it.
 * 40 significant digits: sums and products of sheet figures are exact, quotients far beyond what a cell can hold.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
});
export type Decimal = DecimalJs;
