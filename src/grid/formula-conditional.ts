import { combine, mean } from './formula-aggregates';
import {
  compare,
  isError,
  isMatrix,
  isUnknown,
  matrixOf,
  scalarOf,
  UNKNOWN,
  type Arg,
  type FormulaFunction,
  type FormulaSource,
  type Scalar,
} from './formula-scalar';

/** Texts with * and ? as Excel matches them, ~ before one that means itself; letter case does not matter. */
export const wildcard = (text: string): RegExp => {
  const pattern = text.replace(/~[*?~]|[.+^${}()|[\]\\]|\*|\?/g, (sign) =>
    sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign.at(-1) ?? ''}`,
  );
  return new RegExp(`^${pattern}$`, 'is');
};

/** What a sign of a criterion says of the order of two values: below 0, 0, above 0. */
const holds = (sign: string, order: number): boolean => {
  switch (sign) {
    case '<>':
      return order !== 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    default:
      return order === 0;
  }
};

/** Whether a cell meets a criterion of SUMIF: "<>0", ">=5", "SUB*", "<m", a value; a blank one asks for 0. */
const criterion = (wanted: Scalar): ((value: Scalar) => boolean) => {
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  const match = typeof wanted === 'string' ? /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(wanted) : null;
  const sign = match?.[1] ?? '=';
  const text = match?.[2] ?? '';
  const number = match === null ? (wanted ?? 0) : text.trim() === '' ? NaN : Number(text);
  if (typeof number === 'number' && !Number.isNaN(number)) {
    return (value) => (typeof value === 'number' ? holds(sign, compare(value, number)) : sign === '<>');
  }
  if (text !== '' && sign !== '=' && sign !== '<>')
    return (value) => typeof value === 'string' && holds(sign, compare(value, text));
  const pattern = wildcard(text);
  return (value) => {
    const same = text === '' ? value === null || value === '' : typeof value === 'string' && pattern.test(value);
    return sign === '<>' ? !same : same;
  };
};

type Conditional = 'sum' | 'average' | 'count' | 'max' | 'min';

type Pair = { readonly rows: readonly (readonly Scalar[])[]; readonly meets: (value: Scalar) => boolean };

/** A range and its criterion; an error where the criterion is one, null where there is no such argument. */
const pairOf = (range: Arg | undefined, test: Arg | undefined): Pair | Scalar => {
  if (range === undefined || test === undefined) return UNKNOWN;
  const wanted = scalarOf(test);
  return isError(wanted) ? wanted : { rows: matrixOf(range.value()), meets: criterion(wanted) };
};

const isPair = (value: Pair | Scalar): value is Pair => typeof value === 'object' && value !== null && 'rows' in value;

const total = (kind: Conditional, taken: readonly Scalar[]): Scalar => {
  if (kind === 'count') return taken.length;
  const error = taken.find(isError);
  if (error !== undefined) return error;
  const numbers = taken.filter((one) => typeof one === 'number');
  return kind === 'average' ? mean(numbers) : combine(kind, numbers);
};

/** Cells of `results` where every criterion is met; unknown where a range holds what cannot be told. */
const where = (pairs: readonly Pair[], results: readonly (readonly Scalar[])[]): Scalar[] | null => {
  if (pairs.some(({ rows }) => rows.some((row) => row.some(isUnknown)))) return null;
  const [first] = pairs;
  return (first?.rows ?? []).flatMap((row, r) =>
    row.flatMap((_, c) =>
      pairs.every(({ rows, meets }) => meets(rows[r]?.[c] ?? null)) ? [results[r]?.[c] ?? null] : [],
    ),
  );
};

const shape = (rows: readonly (readonly Scalar[])[]): string => `${rows.length}x${rows[0]?.length ?? 0}`;

/** The figures of SUMIF: as large as its range from their first cell on, whatever was written. */
const resized = (result: Arg, { rows }: Pair, source: FormulaSource): readonly (readonly Scalar[])[] | null => {
  const values = result.value();
  const given = matrixOf(values);
  if (shape(given) === shape(rows)) return given;
  const area = result.area();
  if (area === null) return isMatrix(values) ? null : given;
  return rows.map((row, r) => row.map((_, c) => source.read({ row: area.top + r, column: area.left + c })));
};

/** SUMIF, AVERAGEIF, COUNTIF. */
export const conditional =
  (kind: Conditional): FormulaFunction =>
  ([range, test, result], source) => {
    const pair = pairOf(range, test);
    if (!isPair(pair)) return pair;
    const results = result === undefined ? pair.rows : resized(result, pair, source);
    const taken = results === null ? null : where([pair], results);
    return taken === null ? UNKNOWN : total(kind, taken);
  };

/** SUMIFS, AVERAGEIFS, MAXIFS, MINIFS (figures first) and COUNTIFS: all criteria at once. */
export const conditionals =
  (kind: Conditional): FormulaFunction =>
  (args) => {
    const [results, ...rest] = kind === 'count' ? [args[0], ...args] : args;
    const pairs: Pair[] = [];
    for (let at = 0; at < rest.length; at += 2) {
      const pair = pairOf(rest[at], rest[at + 1]);
      if (!isPair(pair)) return pair;
      pairs.push(pair);
    }
    if (results === undefined || pairs.length === 0) return UNKNOWN;
    const rows = matrixOf(results.value());
    if (pairs.some((pair) => shape(pair.rows) !== shape(rows))) return { error: '#VALUE!' };
    const taken = where(pairs, rows);
    return taken === null ? UNKNOWN : total(kind, taken);
  };
