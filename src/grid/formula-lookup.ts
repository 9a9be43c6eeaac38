import { wildcard } from './formula-conditional';
import {
  compare,
  isError,
  isMatrix,
  isUnknown,
  matrixOf,
  scalarOf,
  toNumber,
  UNKNOWN,
  type Arg,
  type FormulaFunction,
  type FormulaValue,
  type Scalar,
} from './formula-scalar';

type Rows = readonly (readonly Scalar[])[];
const NOT_FOUND = { error: '#N/A' } as const;

const kindOf = (value: Scalar): string => typeof value;

const equals = (wanted: Scalar): ((value: Scalar) => boolean) => {
  const pattern = typeof wanted === 'string' && /[*?]/.test(wanted) ? wildcard(wanted) : null;
  return (value) =>
    pattern !== null
      ? typeof value === 'string' && pattern.test(value)
      : value !== null && !isError(value) && kindOf(value) === kindOf(wanted) && compare(value, wanted) === 0;
};

/**
 * Where a value stands in a list: 0 the first equal one, 1 the last not above it in a rising list, −1 the last not below it
 * in a falling one. Null where it cannot be told, −1 where it is not found.
 */
const position = (wanted: Scalar, list: readonly Scalar[], mode: number): number | null => {
  if (isUnknown(wanted) || list.some(isUnknown)) return null;
  if (mode === 0) return list.findIndex(equals(wanted));
  return list.reduce<number>((last, value, at) => {
    const fits = value !== null && !isError(value) && kindOf(value) === kindOf(wanted);
    const order = fits ? compare(value, wanted) : NaN;
    return (mode > 0 ? order <= 0 : order >= 0) ? at : last;
  }, -1);
};

/** A choice such as the kind of match: a number or a truth value; `missing` where it is left out. */
const choiceOf = (arg: Arg | undefined, missing: number): number | null => {
  if (arg === undefined) return missing;
  const number = toNumber(scalarOf(arg));
  return typeof number === 'number' ? Math.sign(number) : null;
};

const match: FormulaFunction = ([sought, list, kind]) => {
  const wanted = scalarOf(sought);
  const mode = choiceOf(kind, 1);
  const values = list?.value();
  if (isError(wanted)) return wanted;
  if (mode === null || values === undefined) return UNKNOWN;
  const rows = matrixOf(values);
  const found = position(wanted, rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null), mode);
  return found === null ? UNKNOWN : found < 0 ? NOT_FOUND : found + 1;
};

const transposed = (rows: Rows): Rows => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

/** VLOOKUP, and HLOOKUP over the table lying on its side. */
const inTable =
  (turn: (rows: Rows) => Rows): FormulaFunction =>
  ([sought, table, which, sorted]) => {
    const wanted = scalarOf(sought);
    const column = toNumber(scalarOf(which));
    const mode = choiceOf(sorted, 1);
    const values = table?.value();
    if (isError(wanted)) return wanted;
    if (typeof column !== 'number' || mode === null || values === undefined) return UNKNOWN;
    const rows = turn(matrixOf(values));
    const found = position(wanted, rows.map((row) => row[0] ?? null), mode); // prettier-ignore
    if (found === null) return UNKNOWN;
    if (found < 0) return NOT_FOUND;
    const value = rows[found]?.[Math.trunc(column) - 1];
    return value === undefined ? { error: '#REF!' } : value;
  };

/** XLOOKUP of the first equal value, in a row or a column. Other kinds of match are not followed. */
const xlookup: FormulaFunction = ([sought, list, results, missing, kind, direction]) => {
  const wanted = scalarOf(sought);
  const values = list?.value();
  const given = results?.value();
  if (isError(wanted)) return wanted;
  if (values === undefined || given === undefined || choiceOf(kind, 0) !== 0 || direction !== undefined) return UNKNOWN;
  const rows = matrixOf(values);
  const flat = rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null);
  const found = position(wanted, flat, 0);
  if (found === null) return UNKNOWN;
  if (found < 0) return missing === undefined || missing.missing ? NOT_FOUND : missing.value();
  const lines = matrixOf(given);
  const line: readonly Scalar[] = (rows.length === 1 ? transposed(lines) : lines)[found] ?? [];
  const shaped: FormulaValue = rows.length === 1 ? line.map((one) => [one]) : [line];
  return line.length === 1 ? (line[0] ?? null) : shaped;
};

/** LOOKUP in the form that finds the last cell that meets a test: the last number not above the one sought. */
const lookup: FormulaFunction = ([sought, vector, result]) => {
  const wanted = toNumber(scalarOf(sought));
  const values = vector?.value();
  if (typeof wanted !== 'number' || values === undefined || !isMatrix(values)) return UNKNOWN;
  const flat = values.flat();
  if (flat.some(isUnknown)) return UNKNOWN;
  const found = flat.reduce<number>(
    (last, value, at) => (typeof value === 'number' && value <= wanted ? at : last),
    -1,
  );
  if (found < 0) return NOT_FOUND;
  const results = result === undefined ? values : result.value();
  return isMatrix(results) ? (results.flat()[found] ?? null) : UNKNOWN;
};

/** Row or column number of a reference, or of the formula's own cell. */
const place =
  (of: 'row' | 'column'): FormulaFunction =>
  ([reference], _source, cell) => {
    if (reference === undefined) return cell[of] + 1;
    const area = reference.area();
    if (area === null) return UNKNOWN;
    const [first, last] = of === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    if (first === last) return first + 1;
    const numbers = matrixOf(reference.value()).map((row, r) =>
      row.map((_, c) => (of === 'row' ? area.top + r + 1 : area.left + c + 1)),
    );
    return of === 'row' ? numbers.map((row) => row.slice(0, 1)) : numbers.slice(0, 1);
  };

const extent =
  (of: 'row' | 'column'): FormulaFunction =>
  ([reference]) => {
    const area = reference?.area() ?? null;
    if (area === null) return UNKNOWN;
    return of === 'row' ? area.bottom - area.top + 1 : area.right - area.left + 1;
  };

/** Functions that look something up in the sheet. */
export const LOOKUPS: readonly (readonly [string, FormulaFunction])[] = [
  ['MATCH', match],
  ['VLOOKUP', inTable((rows) => rows)],
  ['HLOOKUP', inTable(transposed)],
  ['XLOOKUP', xlookup],
  ['LOOKUP', lookup],
  ['TRANSPOSE', ([first]) => (first === undefined ? UNKNOWN : transposed(matrixOf(first.value())))],
  ['ROW', place('row')],
  ['COLUMN', place('column')],
  ['ROWS', extent('row')],
  ['COLUMNS', extent('column')],
];
