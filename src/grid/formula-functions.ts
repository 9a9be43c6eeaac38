import { aggregate, average, conditional, subtotal, type Aggregate } from './formula-aggregates';
import {
  isError,
  isMatrix,
  isUnknown,
  toNumber,
  UNKNOWN,
  type Arg,
  type FormulaError,
  type FormulaFunction,
  type FormulaValue,
  type Scalar,
} from './formula-scalar';

const scalar = (value: FormulaValue): Scalar => {
  if (!isMatrix(value)) return value;
  return value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : UNKNOWN;
};
const scalarOf = (arg: Arg | undefined): Scalar => (arg === undefined ? null : scalar(arg.value()));

/** Applies a function of one value to a value or to every cell of a rectangle. */
const each = (value: FormulaValue, of: (one: Scalar) => Scalar): FormulaValue =>
  isMatrix(value) ? value.map((row) => row.map(of)) : of(value);

const truth = (value: Scalar): boolean | FormulaError => {
  if (isError(value)) return value;
  if (typeof value === 'string') return { error: '#VALUE!' };
  return value !== null && value !== false && value !== 0;
};

const when: FormulaFunction = ([test, yes, no]) => {
  if (test === undefined) return UNKNOWN;
  const condition = test.value();
  if (isMatrix(condition)) return UNKNOWN;
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

/** LOOKUP in the form that finds the last cell that meets a test: the last number not above the one sought. */
const lookup: FormulaFunction = ([sought, vector, result]) => {
  const wanted = toNumber(scalarOf(sought));
  const values = vector?.value();
  if (typeof wanted !== 'number' || values === undefined || !isMatrix(values)) return UNKNOWN;
  const found = values.flat().reduce<number>((last, value, at) => {
    return typeof value === 'number' && value <= wanted ? at : last;
  }, -1);
  if (values.flat().some(isUnknown)) return UNKNOWN;
  if (found < 0) return { error: '#N/A' };
  const results = result === undefined ? values : result.value();
  return isMatrix(results) ? (results.flat()[found] ?? null) : UNKNOWN;
};

const choose: FormulaFunction = (args) => {
  const index = toNumber(scalarOf(args[0]));
  return typeof index === 'number' ? (args[Math.trunc(index)]?.value() ?? UNKNOWN) : index;
};

const itself: FormulaFunction = ([first]) => (first === undefined ? UNKNOWN : first.value());

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
  ['SUMIF', conditional('sum')],
  ['AVERAGEIF', conditional('average')],
  ['COUNTIF', conditional('count')],
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
  ['INT', numeric(Math.floor)],
  ['MOD', numeric((a = 0, b = 0) => a - b * Math.floor(a / b))],
  ['POWER', numeric((a = 0, b = 0) => a ** b)],
  ['ROUND', itself],
  ['ROUNDUP', itself],
  ['ROUNDDOWN', itself],
  ['LOOKUP', lookup],
  ['CHOOSE', choose],
  ['TRUE', () => true],
  ['FALSE', () => false],
]);
