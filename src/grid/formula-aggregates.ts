import {
  isError,
  isMatrix,
  isUnknown,
  matrixOf,
  scalarOf,
  toNumber,
  UNKNOWN,
  type Arg,
  type FormulaError,
  type FormulaFunction,
  type FormulaSource,
  type FormulaValue,
  type Scalar,
} from './formula-scalar';

export type Aggregate = 'sum' | 'product' | 'min' | 'max' | 'count' | 'counta';

/** Numbers of the arguments as SUM and its kin take them: in references only numbers, typed arguments also numeric texts. */
export const numbersOf = (args: readonly Arg[]): number[] | FormulaError => {
  const numbers: number[] = [];
  for (const arg of args) {
    const value = arg.value();
    if (!isMatrix(value) && !arg.missing && arg.area() === null) {
      const number = toNumber(value);
      if (typeof number !== 'number') return number;
      numbers.push(number);
      continue;
    }
    for (const row of isMatrix(value) ? value : [[value]]) {
      for (const one of row) {
        if (typeof one === 'number') numbers.push(one);
        else if (isError(one)) return one;
      }
    }
  }
  return numbers;
};

const cells = (args: readonly Arg[]): Scalar[] =>
  args.flatMap((arg): Scalar[] => {
    const value: FormulaValue = arg.value();
    return isMatrix(value) ? value.flat() : [value];
  });

export const combine = (kind: Exclude<Aggregate, 'counta'>, numbers: readonly number[]): number => {
  switch (kind) {
    case 'sum':
      return numbers.reduce((sum, number) => sum + number, 0);
    case 'product':
      return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
    case 'min':
      return numbers.length === 0 ? 0 : numbers.reduce((least, number) => Math.min(least, number), Infinity);
    case 'max':
      return numbers.length === 0 ? 0 : numbers.reduce((most, number) => Math.max(most, number), -Infinity);
    case 'count':
      return numbers.length;
  }
};

export const aggregate = (kind: Aggregate, args: readonly Arg[]): Scalar => {
  if (kind === 'counta') return cells(args).filter((one) => one !== null).length;
  if (kind === 'count') return cells(args).filter((one) => typeof one === 'number').length;
  const numbers = numbersOf(args);
  return isError(numbers) ? numbers : combine(kind, numbers);
};

export const mean = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? { error: '#DIV/0!' } : combine('sum', numbers) / numbers.length;

export const average: FormulaFunction = (args) => {
  const numbers = numbersOf(args);
  return isError(numbers) ? numbers : mean(numbers);
};

const KINDS: Readonly<Record<number, Exclude<Aggregate, 'counta'> | 'average' | 'counta'>> = {
  1: 'average',
  2: 'count',
  3: 'counta',
  4: 'max',
  5: 'min',
  6: 'product',
  9: 'sum',
};

/** What SUBTOTAL and AGGREGATE pass over. */
type Passes = { readonly hidden: boolean; readonly errors: boolean; readonly subtotals: boolean };

const codeOf = (arg: Arg | undefined): number | null => {
  const code = toNumber(scalarOf(arg));
  return typeof code === 'number' ? code : null;
};

/** An aggregate over references, row by row. */
const overReferences = (code: number, args: readonly Arg[], source: FormulaSource, passes: Passes): FormulaValue => {
  const kind = KINDS[code];
  if (kind === undefined) return UNKNOWN;
  const numbers: number[] = [];
  let filled = 0;
  for (const arg of args) {
    const area = arg.area();
    if (area === null) return UNKNOWN;
    const rows = matrixOf(arg.value());
    for (let row = 0; row < rows.length; row++) {
      if (source.isHidden(area.top + row)) {
        if (passes.hidden) continue;
        // Rows that a filter hides are passed over even so, rows hidden by hand are not: what is shown cannot be told.
        if (source.shows) return UNKNOWN;
      }
      for (let column = 0; column < (rows[row]?.length ?? 0); column++) {
        const one = rows[row]?.[column] ?? null;
        if (passes.subtotals && source.isSubtotal({ row: area.top + row, column: area.left + column })) continue;
        if (one !== null) filled++;
        if (isError(one)) {
          if (kind === 'count' || kind === 'counta' || (passes.errors && !isUnknown(one))) continue;
          return one;
        }
        if (typeof one === 'number') numbers.push(one);
      }
    }
  }
  return kind === 'counta' ? filled : kind === 'average' ? mean(numbers) : combine(kind, numbers);
};

/** SUBTOTAL passes over cells that hold a subtotal themselves; from 101 on also over hidden rows. */
export const subtotal: FormulaFunction = ([first, ...args], source) => {
  const code = codeOf(first);
  return code === null
    ? UNKNOWN
    : overReferences(code % 100, args, source, { hidden: code > 100, errors: false, subtotals: true });
};

/** AGGREGATE: what it passes over is its second argument. */
export const aggregateFunction: FormulaFunction = ([first, second, ...args], source) => {
  const [code, option] = [codeOf(first), codeOf(second)];
  if (code === null || option === null) return UNKNOWN;
  return overReferences(code, args, source, {
    hidden: option % 2 === 1,
    errors: option === 2 || option === 3 || option === 6 || option === 7,
    subtotals: option < 4,
  });
};
