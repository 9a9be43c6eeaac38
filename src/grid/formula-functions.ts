import { aggregate, aggregateFunction, average, numbersOf, subtotal, type Aggregate } from './formula-aggregates';
import { conditional, conditionals } from './formula-conditional';
import { LOOKUPS } from './formula-lookup';
import { TEXTS } from './formula-text';
import { Decimal } from './decimal';
import { fromDouble } from './number';
import {
  each,
  isError,
  isMatrix,
  isUnknown,
  scalarOf,
  toNumber,
  UNKNOWN,
  zip,
  type FormulaError,
  type FormulaFunction,
  type Scalar,
} from './formula-scalar';

const truth = (value: Scalar): boolean | FormulaError => {
  if (isError(value)) return value;
  if (typeof value === 'string') return { error: '#VALUE!' };
  return value !== null && value !== false && value !== 0;
};

const when: FormulaFunction = ([test, yes, no]) => {
  if (test === undefined) return UNKNOWN;
  const condition = test.value();
  if (isMatrix(condition)) {
    // In an array formula each cell of the test chooses its own.
    const [then, other] = [yes, no].map((arg) => (arg === undefined ? null : arg.missing ? 0 : arg.value()));
    const taken = zip(condition, then ?? null, (one, value) => (truth(one) === true ? value : null));
    const rest = zip(condition, no === undefined ? false : (other ?? null), (one, value) => {
      const chosen = truth(one);
      return typeof chosen === 'boolean' ? (chosen ? null : value) : chosen;
    });
    return zip(taken, rest, (a, b) => a ?? b);
  }
  const chosen = truth(condition);
  if (typeof chosen !== 'boolean') return chosen;
  const branch = chosen ? yes : no;
  if (branch === undefined) return chosen;
  return branch.missing ? 0 : branch.value();
};

const firstTrue: FormulaFunction = (args) => {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const chosen = truth(scalarOf(args[at]));
    if (typeof chosen !== 'boolean') return chosen;
    if (chosen) return args[at + 1]?.value() ?? null;
  }
  return { error: '#N/A' };
};

/** IFERROR and IFNA. What the core cannot follow stays unknown. */
const unless =
  (caught: (error: FormulaError) => boolean): FormulaFunction =>
  ([first, second]) => {
    if (first === undefined) return UNKNOWN;
    const value = first.value();
    const replace = (one: Scalar): Scalar =>
      isError(one) && !isUnknown(one) && caught(one) ? (second?.missing === true ? 0 : scalarOf(second)) : one;
    return each(value, replace);
  };

const logical =
  (all: boolean): FormulaFunction =>
  (args) => {
    let result = all;
    for (const arg of args) {
      const value = arg.value();
      for (const one of isMatrix(value) ? value.flat() : [value]) {
        if (one === null || (typeof one === 'string' && isMatrix(value))) continue;
        const chosen = truth(one);
        if (typeof chosen !== 'boolean') return chosen;
        result = all ? result && chosen : result || chosen;
      }
    }
    return result;
  };

/** A test of one value. Unknown stays unknown. */
const test =
  (of: (one: Scalar) => boolean): FormulaFunction =>
  ([first]) =>
    first === undefined ? UNKNOWN : each(first.value(), (one) => (isUnknown(one) ? one : of(one)));

const numeric =
  (of: (...numbers: number[]) => number): FormulaFunction =>
  (args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(scalarOf(arg));
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    const result = of(...numbers);
    return Number.isFinite(result) ? result : { error: '#NUM!' };
  };

/** MOD: with the sign of the divisor. */
const remainder: FormulaFunction = ([first, second]) => {
  const [a, b] = [toNumber(scalarOf(first)), toNumber(scalarOf(second))];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  return b === 0 ? { error: '#DIV/0!' } : a - b * Math.floor(a / b);
};

const sumProduct: FormulaFunction = (args) => {
  const sides = args.map((arg) => arg.value());
  const [first] = sides;
  if (first === undefined) return UNKNOWN;
  const shape = isMatrix(first) ? first : [[first]];
  let sum = 0;
  for (let row = 0; row < shape.length; row++) {
    for (let column = 0; column < (shape[row]?.length ?? 0); column++) {
      let product = 1;
      for (const side of sides) {
        const value = isMatrix(side) ? side[row]?.[column] : row + column === 0 ? side : undefined;
        if (value === undefined) return { error: '#VALUE!' };
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
};

const choose: FormulaFunction = (args) => {
  const index = toNumber(scalarOf(args[0]));
  if (typeof index !== 'number') return index;
  const chosen = index < 1 ? undefined : args[Math.trunc(index)];
  return chosen === undefined ? { error: '#VALUE!' } : chosen.value();
};

type Rounding =
  | typeof Decimal.ROUND_UP
  | typeof Decimal.ROUND_DOWN
  | typeof Decimal.ROUND_CEIL
  | typeof Decimal.ROUND_FLOOR
  | typeof Decimal.ROUND_HALF_UP;

/** Whole multiples of 10^-digits, the way a rounding function takes them. */
const digitsOf = (number: number, digits: number, mode: Rounding): number => {
  const scale = new Decimal(10).pow(Math.trunc(digits));
  return fromDouble(number).times(scale).toDecimalPlaces(0, mode).div(scale).toNumber();
};

/** Whole multiples of a step. */
const stepsOf = (number: number, step: number, mode: Rounding): number =>
  step === 0 ? 0 : fromDouble(number).div(fromDouble(step)).toDecimalPlaces(0, mode).times(fromDouble(step)).toNumber();

/** A function that rounds; where a formula's meaning is asked it gives its argument. */
const rounding =
  (of: (number: number, by: number) => number, missing: number): FormulaFunction =>
  ([first, second], source) => {
    if (first === undefined) return UNKNOWN;
    if (!source.shows) return first.value();
    const by = second === undefined ? missing : toNumber(scalarOf(second));
    if (typeof by !== 'number') return by;
    return each(first.value(), (one) => {
      const number = toNumber(one);
      return typeof number === 'number' ? of(number, by) : number;
    });
  };

/** LARGE and SMALL. */
const ranked =
  (order: 1 | -1): FormulaFunction =>
  ([first, rank]) => {
    const at = toNumber(scalarOf(rank));
    const numbers = first === undefined ? UNKNOWN : numbersOf([first]);
    if (isError(numbers)) return numbers;
    if (typeof at !== 'number') return at;
    return [...numbers].sort((a, b) => order * (a - b))[Math.ceil(at) - 1] ?? { error: '#NUM!' };
  };

const median: FormulaFunction = (args) => {
  const numbers = numbersOf(args);
  if (isError(numbers)) return numbers;
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? { error: '#NUM!' } : (low + high) / 2;
};

const plain =
  (kind: Aggregate): FormulaFunction =>
  (args) =>
    aggregate(kind, args);

/** The built-in functions whose meaning the core follows, by their English name. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ['SUM', plain('sum')],
  ['PRODUCT', plain('product')],
  ['MIN', plain('min')],
  ['MAX', plain('max')],
  ['COUNT', plain('count')],
  ['COUNTA', plain('counta')],
  ['AVERAGE', average],
  ['SUBTOTAL', subtotal],
  ['AGGREGATE', aggregateFunction],
  ['SUMIF', conditional('sum')],
  ['AVERAGEIF', conditional('average')],
  ['COUNTIF', conditional('count')],
  ['SUMIFS', conditionals('sum')],
  ['AVERAGEIFS', conditionals('average')],
  ['COUNTIFS', conditionals('count')],
  ['MAXIFS', conditionals('max')],
  ['MINIFS', conditionals('min')],
  ['LARGE', ranked(-1)],
  ['SMALL', ranked(1)],
  ['MEDIAN', median],
  ['SUMPRODUCT', sumProduct],
  ['IF', when],
  ['IFS', firstTrue],
  ['IFERROR', unless(() => true)],
  ['IFNA', unless(({ error }) => error === '#N/A')],
  ['AND', logical(true)],
  ['OR', logical(false)],
  ['NOT', ([first]) => each(first?.value() ?? null, (one) => (isError(one) ? one : !(truth(one) === true)))],
  ['ISBLANK', test((one) => one === null)],
  ['ISNUMBER', test((one) => typeof one === 'number')],
  ['ISTEXT', test((one) => typeof one === 'string')],
  ['ISERROR', test(isError)],
  ['ISERR', test((one) => isError(one) && one.error !== '#N/A')],
  ['ISNA', test((one) => isError(one) && one.error === '#N/A')],
  [
    'N',
    ([first]) =>
      each(first?.value() ?? null, (one) => (isError(one) || typeof one === 'number' ? one : one === true ? 1 : 0)),
  ],
  ['VALUE', ([first]) => each(first?.value() ?? null, toNumber)],
  ['ABS', numeric(Math.abs)],
  ['SIGN', numeric(Math.sign)],
  ['SQRT', numeric(Math.sqrt)],
  ['MOD', remainder],
  ['POWER', numeric((a = 0, b = 0) => a ** b)],
  ['ROUND', rounding((number, digits) => digitsOf(number, digits, Decimal.ROUND_HALF_UP), 0)],
  ['ROUNDUP', rounding((number, digits) => digitsOf(number, digits, Decimal.ROUND_UP), 0)],
  ['ROUNDDOWN', rounding((number, digits) => digitsOf(number, digits, Decimal.ROUND_DOWN), 0)],
  ['TRUNC', rounding((number, digits) => digitsOf(number, digits, Decimal.ROUND_DOWN), 0)],
  ['INT', rounding((number) => digitsOf(number, 0, Decimal.ROUND_FLOOR), 0)],
  ['MROUND', rounding((number, step) => stepsOf(number, step, Decimal.ROUND_HALF_UP), 1)],
  ['CEILING', rounding((number, step) => stepsOf(number, step, Decimal.ROUND_CEIL), 1)],
  ['FLOOR', rounding((number, step) => stepsOf(number, step, Decimal.ROUND_FLOOR), 1)],
  ['CHOOSE', choose],
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['NA', () => ({ error: '#N/A' })],
  ...LOOKUPS,
  ...TEXTS,
]);
