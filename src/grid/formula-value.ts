import { areaOf, partsOfFormula, type Formula } from './formula';
import { FUNCTIONS } from './formula-functions';
import { REFERENCES } from './formula-references';
import {
  compare,
  isError,
  isMatrix,
  scalar,
  show,
  toNumber,
  UNKNOWN,
  zip,
  type Arg,
  type FormulaSource,
  type FormulaValue,
  type Scalar,
} from './formula-scalar';
import type { Area, Cell } from './types';

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : { error: '#NUM!' });

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

const argsOf = (nodes: readonly Formula[], cell: Cell, source: FormulaSource): Arg[] =>
  nodes.map((node): Arg => {
    let known: FormulaValue | undefined;
    return {
      value: () => (known ??= valueOf(node, cell, source)),
      missing: node.kind === 'missing',
      area: () => referredArea(node, cell, source),
    };
  });

/** The cells an expression refers to, plain or worked out (INDEX, OFFSET, INDIRECT, `A1:OFFSET(…)`); null for none. */
const referredArea = (formula: Formula, cell: Cell, source: FormulaSource): Area | null => {
  switch (formula.kind) {
    case 'area':
      return areaOf(formula.reference, cell);
    case 'range': {
      const first = referredArea(formula.left, cell, source);
      const last = referredArea(formula.right, cell, source);
      return first === null || last === null
        ? null
        : {
            top: Math.min(first.top, last.top),
            left: Math.min(first.left, last.left),
            bottom: Math.max(first.bottom, last.bottom),
            right: Math.max(first.right, last.right),
          };
    }
    case 'call':
      return REFERENCES.get(formula.name)?.(argsOf(formula.args, cell, source)) ?? null;
    default:
      return null;
  }
};

/** The cells a formula reads as it stands: references as they are named, those worked out where they point. */
export const readAreas = (formula: Formula, cell: Cell, source: FormulaSource): Area[] => {
  const pointed = formula.kind === 'range' || (formula.kind === 'call' && POINTS.has(formula.name));
  const area = pointed || formula.kind === 'area' ? referredArea(formula, cell, source) : null;
  return area === null ? partsOfFormula(formula).flatMap((part) => readAreas(part, cell, source)) : [area];
};

const POINTS = new Set(['INDEX', 'OFFSET', 'INDIRECT']);

/** What `@` leaves of a reference: the cell of its own row or column. */
const intersection = ({ top, left, bottom, right }: Area, cell: Cell): Area | null => {
  if (top === bottom && left === right) return { top, left, bottom, right };
  if (left === right && cell.row >= top && cell.row <= bottom) return { top: cell.row, bottom: cell.row, left, right };
  if (top === bottom && cell.column >= left && cell.column <= right)
    return { top, bottom, left: cell.column, right: cell.column };
  return null;
};

/**
 * The value of a formula standing in `cell`, every part of it as an array formula would take it. Functions the core
 * does not know give `#?`.
 */
export const valueOf = (formula: Formula, cell: Cell, source: FormulaSource): FormulaValue => {
  const value = (node: Formula): FormulaValue => valueOf(node, cell, source);
  switch (formula.kind) {
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
    case 'array':
      return formula.rows.map((row) => row.map((node) => scalar(value(node))));
    case 'range': {
      const area = referredArea(formula, cell, source);
      return area === null ? UNKNOWN : readArea(area, source);
    }
    case 'unary': {
      const { sign } = formula;
      if (sign === '@') {
        const area = referredArea(formula.of, cell, source);
        const own = area === null ? null : intersection(area, cell);
        return area === null ? scalar(value(formula.of)) : own === null ? UNKNOWN : readArea(own, source);
      }
      return zip(value(formula.of), null, (a) => unary(sign, a));
    }
    case 'binary': {
      const { sign } = formula;
      return zip(value(formula.left), value(formula.right), (a, b) => binary(sign, a, b));
    }
    case 'call': {
      const known = FUNCTIONS.get(formula.name) ?? source.functions?.get(formula.name);
      const args = argsOf(formula.args, cell, source);
      if (known !== undefined) return known(args, source, cell);
      const area = REFERENCES.get(formula.name)?.(args) ?? null;
      return area === null ? UNKNOWN : readArea(area, source);
    }
  }
};

/** The one value a formula gives its cell; a rectangle of one cell is that cell. */
export const resultOf = (formula: Formula, cell: Cell, source: FormulaSource): Scalar =>
  scalar(valueOf(formula, cell, source));

/** What one cell of an array formula gets: its part of the rectangle that the formula gives from the array's first cell. */
export const partOf = (formula: Formula, array: Area, cell: Cell, source: FormulaSource): Scalar => {
  const first = { row: array.top, column: array.left };
  const value = valueOf(formula, first, source);
  if (!isMatrix(value)) return value;
  const row = value[value.length === 1 ? 0 : cell.row - first.row];
  const part = row?.[row.length === 1 ? 0 : cell.column - first.column];
  return part === undefined ? { error: '#N/A' } : part;
};
