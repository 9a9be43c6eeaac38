import { areaOf, type Formula } from './formula';
import { FUNCTIONS } from './formula-functions';
import {
  isError,
  isMatrix,
  toNumber,
  UNKNOWN,
  type Arg,
  type FormulaSource,
  type FormulaValue,
  type Scalar,
} from './formula-scalar';
import type { Area, Cell } from './types';

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : { error: '#NUM!' });

const order = (value: Scalar): number => (typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0);

/** Excel's order: numbers before texts before booleans; blank is 0 or ''. Texts without regard to case. */
const compare = (left: Scalar, right: Scalar): number => {
  const a = left ?? (typeof right === 'string' ? '' : 0);
  const b = right ?? (typeof left === 'string' ? '' : 0);
  if (order(a) !== order(b)) return order(a) - order(b);
  const x = typeof a === 'string' ? a.toLowerCase() : Number(a);
  const y = typeof b === 'string' ? b.toLowerCase() : Number(b);
  return x < y ? -1 : x > y ? 1 : 0;
};

const show = (value: Scalar): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);

const binary = (sign: string, left: Scalar, right: Scalar): Scalar => {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (sign) {
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    case '&':
      return show(left) + show(right);
  }
  const a = toNumber(left);
  const b = toNumber(right);
  if (isError(a)) return a;
  if (isError(b)) return b;
  switch (sign) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? { error: '#DIV/0!' } : finite(a / b);
    case '^':
      return finite(a ** b);
    default:
      return UNKNOWN;
  }
};

const unary = (sign: '-' | '+' | '%', value: Scalar): Scalar => {
  if (sign === '+' || isError(value)) return value;
  const number = toNumber(value);
  return isError(number) ? number : sign === '-' ? -number : number / 100;
};

/** Applies an operator cell by cell; a single value, row or column stretches over the other side. */
const zip = (left: FormulaValue, right: FormulaValue, of: (a: Scalar, b: Scalar) => Scalar): FormulaValue => {
  if (!isMatrix(left) && !isMatrix(right)) return of(left, right);
  const a = isMatrix(left) ? left : [[left]];
  const b = isMatrix(right) ? right : [[right]];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 1, b[0]?.length ?? 1);
  const pick = (matrix: readonly (readonly Scalar[])[], row: number, column: number): Scalar => {
    const line = matrix[matrix.length === 1 ? 0 : row];
    const value = line === undefined ? undefined : line[line.length === 1 ? 0 : column];
    return value === undefined ? { error: '#N/A' } : value;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => of(pick(a, row, column), pick(b, row, column))),
  );
};

/** Most cells one reference may span; beyond that the formula counts as not followed. */
const MAX_CELLS = 400_000;

const readArea = (area: Area, source: FormulaSource): FormulaValue => {
  if (area.top === area.bottom && area.left === area.right) return source.read({ row: area.top, column: area.left });
  const { bounds } = source;
  const bottom = Math.min(area.bottom, Math.max(bounds.bottom, area.top));
  const right = Math.min(area.right, Math.max(bounds.right, area.left));
  if ((bottom - area.top + 1) * (right - area.left + 1) > MAX_CELLS) return UNKNOWN;
  const rows: Scalar[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    const line: Scalar[] = [];
    for (let column = area.left; column <= right; column++) line.push(source.read({ row, column }));
    rows.push(line);
  }
  return rows;
};

/**
 * The value of a formula standing in `cell`, every part of it as an array formula would take it. Functions the core
 * does not know give `#?`. Rounding functions give their argument: a rounded figure means the same.
 */
export const valueOf = (formula: Formula, cell: Cell, source: FormulaSource): FormulaValue => {
  const value = (node: Formula): FormulaValue => valueOf(node, cell, source);
  switch (formula.op) {
    case 'number':
    case 'text':
    case 'boolean':
      return formula.value;
    case 'error':
      return { error: formula.value };
    case 'missing':
      return null;
    case 'unknown':
      return UNKNOWN;
    case 'area':
      return readArea(areaOf(formula.reference, cell), source);
    case 'unary': {
      const { sign } = formula;
      return zip(value(formula.of), null, (a) => unary(sign, a));
    }
    case 'binary': {
      const { sign } = formula;
      return zip(value(formula.left), value(formula.right), (a, b) => binary(sign, a, b));
    }
    case 'call': {
      const known = FUNCTIONS.get(formula.name) ?? source.functions?.get(formula.name);
      if (known === undefined) return UNKNOWN;
      const args = formula.args.map((node): Arg => {
        let known: FormulaValue | undefined;
        return {
          value: () => (known ??= value(node)),
          missing: node.op === 'missing',
          area: node.op === 'area' ? areaOf(node.reference, cell) : null,
        };
      });
      return known(args, source);
    }
  }
};

/** The one value a formula gives its cell; a rectangle of one cell is that cell. */
export const resultOf = (formula: Formula, cell: Cell, source: FormulaSource): Scalar => {
  const value = valueOf(formula, cell, source);
  if (!isMatrix(value)) return value;
  return value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : UNKNOWN;
};

/** What one cell of an array formula gets: its part of the rectangle that the formula gives from the array's first cell. */
export const partOf = (formula: Formula, array: Area, cell: Cell, source: FormulaSource): Scalar => {
  const first = { row: array.top, column: array.left };
  const value = valueOf(formula, first, source);
  if (!isMatrix(value)) return value;
  const row = value[value.length === 1 ? 0 : cell.row - first.row];
  const part = row?.[row.length === 1 ? 0 : cell.column - first.column];
  return part === undefined ? { error: '#N/A' } : part;
};
