import {
  isError,
  isMatrix,
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
const numbersOf = (args: readonly Arg[]): number[] | FormulaError => {
  const numbers: number[] = [];
  for (const arg of args) {
    const value = arg.value();
    if (!isMatrix(value) && arg.area === null && !arg.missing) {
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

const combine = (kind: Exclude<Aggregate, 'counta'>, numbers: readonly number[]): number => {
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

const mean = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? { error: '#DIV/0!' } : combine('sum', numbers) / numbers.length;

export const average: FormulaFunction = (args) => {
  const numbers = numbersOf(args);
  return isError(numbers) ? numbers : mean(numbers);
};

const SUBTOTALS: Readonly<Record<number, Exclude<Aggregate, 'counta'> | 'average'>> = {
  1: 'average',
  2: 'count',
  4: 'max',
  5: 'min',
  6: 'product',
  9: 'sum',
};

/** SUBTOTAL passes over cells that hold a subtotal themselves. */
export const subtotal: FormulaFunction = ([first, ...args], source: FormulaSource) => {
  const chosen = first?.value() ?? null;
  const code = isMatrix(chosen) ? UNKNOWN : toNumber(chosen);
  const kind = typeof code === 'number' ? SUBTOTALS[code % 100] : undefined;
  if (kind === undefined) return UNKNOWN;
  const numbers: number[] = [];
  for (const { area, value } of args) {
    const values = value();
    if (area === null) return UNKNOWN;
    const rows = isMatrix(values) ? values : [[values]];
    for (let row = 0; row < rows.length; row++) {
      for (let column = 0; column < (rows[row]?.length ?? 0); column++) {
        const one = rows[row]?.[column] ?? null;
        if (source.isSubtotal({ row: area.top + row, column: area.left + column })) continue;
        if (isError(one)) return one;
        if (typeof one === 'number') numbers.push(one);
      }
    }
  }
  return kind === 'average' ? mean(numbers) : combine(kind, numbers);
};

/** Whether a cell meets a criterion of SUMIF: "<>0", ">=5", "SUB*", a value. */
const criterion = (wanted: Scalar): ((value: Scalar) => boolean) => {
  const match = typeof wanted === 'string' ? /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(wanted) : null;
  const sign = match?.[1] ?? '=';
  const text = match?.[2] ?? '';
  const number = match === null ? wanted : text.trim() === '' ? NaN : Number(text);
  if (typeof number === 'number' && !Number.isNaN(number)) {
    return (value) => {
      if (typeof value !== 'number') return sign === '<>';
      switch (sign) {
        case '<>':
          return value !== number;
        case '>':
          return value > number;
        case '<':
          return value < number;
        case '>=':
          return value >= number;
        case '<=':
          return value <= number;
        default:
          return value === number;
      }
    };
  }
  const pattern = new RegExp(
    `^${text
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'is',
  );
  return (value) => {
    const same = text === '' ? value === null || value === '' : typeof value === 'string' && pattern.test(value);
    return sign === '<>' ? !same : same;
  };
};

export const conditional =
  (kind: 'sum' | 'average' | 'count'): FormulaFunction =>
  ([range, test, result]) => {
    const values = range?.value();
    const wanted = test?.value();
    if (values === undefined || wanted === undefined || isMatrix(wanted)) return UNKNOWN;
    if (isError(wanted)) return wanted;
    const rows = isMatrix(values) ? values : [[values]];
    const results = result === undefined ? rows : result.value();
    if (!isMatrix(results) && rows.length > 1) return UNKNOWN;
    const meets = criterion(wanted);
    const taken = rows.flatMap((row, r) =>
      row.flatMap((value, c) => (meets(value) ? [isMatrix(results) ? (results[r]?.[c] ?? null) : results] : [])),
    );
    if (kind === 'count') return taken.length;
    const error = taken.find(isError);
    if (error !== undefined) return error;
    const numbers = taken.filter((one) => typeof one === 'number');
    return kind === 'sum' ? combine('sum', numbers) : mean(numbers);
  };
