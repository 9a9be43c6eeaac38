import { Decimal } from './decimal';

/** A sum that stays in whole doubles as long as they are exact, and is a Decimal from there on. Same result, less work. */
export class ExactSum {
  private whole = 0;
  private rest: Decimal | null = null;
  /** How many figures were added. */
  count = 0;

  addInteger(value: number): void {
    this.count++;
    const next = this.whole + value;
    if (Number.isSafeInteger(next)) this.whole = next;
    else this.rest = (this.rest ?? new Decimal(0)).plus(value);
  }

  add(value: Decimal | number): void {
    if (typeof value === 'number') return this.addInteger(value);
    this.count++;
    this.rest = (this.rest ?? new Decimal(0)).plus(value);
  }

  value(): Decimal {
    return this.rest === null ? new Decimal(this.whole) : this.rest.plus(this.whole);
  }

  equalsInteger(value: number): boolean {
    return this.rest === null && this.whole === value;
  }
}

/** How much larger the parts of a sum in doubles may be than the sum, so that it still tells. */
const CANCELS = 64;

/** A sum in doubles with what each addition loses carried along (Neumaier): right to a few units of the last digit, or NaN. */
export class NearSum {
  private total = 0;
  private lost = 0;
  private size = 0;

  add(value: number): void {
    const next = this.total + value;
    this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total;
    this.total = next;
    this.size += Math.abs(value);
  }

  value(): number {
    const sum = this.total + this.lost;
    return this.size > CANCELS * Math.abs(sum) ? NaN : sum;
  }
}

/** `roundsTo` as far as doubles are sure of it; null where only the exact result can tell. `error`: relative, of the result. */
export const roundsToNearly = (result: number, printed: number, decimals: number, error = 1e-14): boolean | null => {
  const half = 0.5 * 10 ** -Math.max(0, decimals);
  const distance = Math.abs(result - printed);
  const size = Math.abs(printed) * error;
  if (distance <= Math.abs(printed) * 1e-14 && error <= 1e-14) return true;
  if (distance < half - size - half * 1e-9) return true;
  return distance > half + size + half * 1e-9 ? false : null;
};

/**
 * Whether an exact result rounds half-up to a printed figure at its decimals (rules: Tolerance).
 * Doubles decide where they are sure; Decimal where they are not.
 */
export const roundsTo = (exact: Decimal, printed: Decimal, decimals: number): boolean =>
  roundsToNearly(exact.toNumber(), printed.toNumber(), decimals) ??
  exact.toDecimalPlaces(Math.max(0, decimals), Decimal.ROUND_HALF_UP).eq(printed);

/** Whether a formula's stored result is the exact one: right to the digits a double keeps through a few operations. */
export const storedAs = (exact: Decimal, stored: Decimal): boolean => {
  const distance = Math.abs(exact.toNumber() - stored.toNumber());
  return distance <= Math.max(Math.abs(exact.toNumber()) * 2e-14, 1e-13);
};
