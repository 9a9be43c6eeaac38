import { parse, parseA1Ref, tokenize, type AstExpression } from '@borgar/fx';
import type { Area, Cell } from './types';
import { relativeForm } from './formula-form';

/** One bound of a reference: an absolute index ($E), or the distance from the cell that holds the formula. */
type Bound = { readonly absolute: boolean; readonly at: number };

/** A reference to cells of the same sheet. A missing bound runs to the edge of the sheet: K:K has no top and no bottom. */
type Reference = {
  readonly top: Bound | null;
  readonly left: Bound | null;
  readonly bottom: Bound | null;
  readonly right: Bound | null;
};

/**
 * A formula as a tree. Names of LET are put in place.
 * `unknown` is what the core cannot follow: defined names, Excel tables, other sheets, LAMBDA.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'area'; readonly reference: Reference }
  /** `A1:OFFSET(…)`: from one reference to the other. */
  | { readonly kind: 'range'; readonly left: Formula; readonly right: Formula }
  /** {1,2;3,4} */
  | { readonly kind: 'array'; readonly rows: readonly (readonly Formula[])[] }
  | { readonly kind: 'unary'; readonly sign: '-' | '+' | '%' | '@'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'unknown' };

const UNKNOWN: Formula = { kind: 'unknown' };
const MAX_ROW = 1048575;
const MAX_COLUMN = 16383;

const bound = (at: number | null | undefined, absolute: boolean | null | undefined, base: number): Bound | null =>
  at == null ? null : { absolute: absolute === true, at: absolute === true ? at : at - base };

const toReference = (text: string, cell: Cell, sheet: string): Formula => {
  const parsed = parseA1Ref(text);
  if (parsed === undefined || !('range' in parsed) || parsed.range === undefined) return UNKNOWN;
  const { context, range } = parsed;
  const [own, ...others] = context ?? [];
  if (others.length > 0 || (own !== undefined && own.toLowerCase() !== sheet.toLowerCase())) return UNKNOWN;
  return {
    kind: 'area',
    reference: {
      top: bound(range.top, range.$top, cell.row),
      left: bound(range.left, range.$left, cell.column),
      bottom: bound(range.bottom, range.$bottom, cell.row),
      right: bound(range.right, range.$right, cell.column),
    },
  };
};

/**
 * A function's name in capitals. Functions of an add-in stand in files as `_xldudf_RENJA_CAPAIAN`, in Excel as `RENJA.CAPAIAN`.
 */
export const functionName = (name: string): string => name.toUpperCase().replace(/^_XLDUDF_([^_]+)_/, '$1.');

/** Functions that take several areas in one pair of brackets: SUM((A1:A3,B5)). */
const TAKES_UNION = new Set(['SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA', 'PRODUCT']);

const isUnion = (node: AstExpression | null): boolean => node?.type === 'BinaryExpression' && node.operator === ',';

/** The parts of `(A1:A3,B5)`, which the parser gives as a tree of pairs. */
const partsOf = (node: AstExpression | null): (AstExpression | null)[] =>
  node?.type === 'BinaryExpression' && node.operator === ',' ? node.arguments.flatMap(partsOf) : [node];

type Scope = { readonly cell: Cell; readonly sheet: string; readonly names: ReadonlyMap<string, Formula> };

/** `null` stands for an argument left out: IF(A1,,2). */
const toFormula = (node: AstExpression | null, scope: Scope): Formula => {
  const convert = (child: AstExpression | null): Formula => toFormula(child, scope);
  if (node === null) return { kind: 'missing' };
  switch (node.type) {
    case 'Literal':
      switch (typeof node.value) {
        case 'number':
          return { kind: 'number', value: node.value };
        case 'string':
          return { kind: 'text', value: node.value };
        default:
          return { kind: 'boolean', value: node.value };
      }
    case 'ErrorLiteral':
      return { kind: 'error', value: node.value };
    case 'ArrayExpression':
      return { kind: 'array', rows: node.elements.map((row) => row.map(convert)) };
    case 'ReferenceIdentifier':
      if (node.kind === 'name') return scope.names.get(node.value.toLowerCase()) ?? UNKNOWN;
      return node.kind === 'range' || node.kind === 'beam' ? toReference(node.value, scope.cell, scope.sheet) : UNKNOWN;
    case 'UnaryExpression': {
      const [of] = node.arguments;
      const { operator } = node;
      return of !== undefined && (operator === '-' || operator === '+' || operator === '%' || operator === '@')
        ? { kind: 'unary', sign: operator, of: convert(of) }
        : UNKNOWN;
    }
    case 'BinaryExpression': {
      const [left, right] = node.arguments;
      if (left === undefined || right === undefined || node.operator === ',' || node.operator === ' ') return UNKNOWN;
      if (node.operator === ':') return { kind: 'range', left: convert(left), right: convert(right) };
      return { kind: 'binary', sign: node.operator, left: convert(left), right: convert(right) };
    }
    case 'LetExpression': {
      const names = node.declarations.reduce(
        (known, { id, init }) => new Map(known).set(id.name.toLowerCase(), toFormula(init, { ...scope, names: known })),
        scope.names,
      );
      return toFormula(node.body, { ...scope, names });
    }
    case 'CallExpression': {
      if (node.callee.type !== 'Identifier') return UNKNOWN;
      const name = functionName(node.callee.name);
      const args = TAKES_UNION.has(name) ? node.arguments.flatMap(partsOf) : node.arguments;
      return args.some(isUnion) ? UNKNOWN : { kind: 'call', name, args: args.map(convert) };
    }
    default:
      return UNKNOWN;
  }
};

/** A formula of more parts, names of LET put in place, is not followed: twenty names that double each other make a million. */
const MAX_PARTS = 20_000;

const isTooLarge = (formula: Formula): boolean => {
  const sizes = new Map<Formula, number>();
  const sizeOf = (node: Formula): number => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    const size = partsOfFormula(node).reduce((sum, part) => sum + sizeOf(part), 1);
    sizes.set(node, size);
    return size;
  };
  return sizeOf(formula) > MAX_PARTS;
};

/** Prefixes that files put before functions newer than the format, and before the names of LET. */
const PREFIX = /_xl(?:fn|ws|pm)\./gi;

/** Reads formulas of one sheet, each relative form once. Null: no formula that Excel would accept. */
export type FormulaReader = (formula: string, cell: Cell) => Formula | null;

const NO_NAMES: ReadonlyMap<string, Formula> = new Map();

export const formulaReader = (sheet: string): FormulaReader => {
  const known = new Map<string, Formula | null>();
  return (formula, cell) => {
    const form = relativeForm(formula, cell);
    const before = known.get(form);
    if (before !== undefined) return before;
    let read: Formula | null;
    try {
      const text = formula.replace(PREFIX, '');
      const whole = toFormula(parse(tokenize(text, { mergeRefs: true })), { cell, sheet, names: NO_NAMES });
      read = isTooLarge(whole) ? UNKNOWN : whole;
    } catch {
      // The parser throws on what is no formula; its words add nothing for the user.
      read = null;
    }
    known.set(form, read);
    return read;
  };
};

/** The cells that a reference names, seen from the cell that holds the formula. */
export const areaOf = (reference: Reference, cell: Cell): Area => {
  const place = (one: Bound | null, base: number, edge: number): number =>
    one === null ? edge : one.absolute ? one.at : one.at + base;
  const rows = [place(reference.top, cell.row, 0), place(reference.bottom, cell.row, MAX_ROW)];
  const columns = [place(reference.left, cell.column, 0), place(reference.right, cell.column, MAX_COLUMN)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
};

/** The expressions that an expression is made of. */
export const partsOfFormula = (formula: Formula): readonly Formula[] => {
  switch (formula.kind) {
    case 'unary':
      return [formula.of];
    case 'binary':
    case 'range':
      return [formula.left, formula.right];
    case 'call':
      return formula.args;
    case 'array':
      return formula.rows.flat();
    default:
      return [];
  }
};

/** Functions that read other cells than those they name: where they point is worked out from figures. */
const POINTING = new Set(['OFFSET', 'INDIRECT']);

/**
 * All references of a formula in the order they stand, and whether they are all that it reads: not where it holds anything
 * that the core cannot follow, or works out where to read.
 */
export const referencesOf = (formula: Formula, cell: Cell): { readonly areas: Area[]; readonly complete: boolean } => {
  const areas: Area[] = [];
  let complete = true;
  const walk = (node: Formula): void => {
    if (node.kind === 'area') areas.push(areaOf(node.reference, cell));
    if (node.kind === 'unknown' || node.kind === 'range' || (node.kind === 'call' && POINTING.has(node.name)))
      complete = false;
    partsOfFormula(node).forEach(walk);
  };
  walk(formula);
  return { areas, complete };
};

/** Whether an error stands in the formula itself: #REF! after its cells were deleted. */
export const holdsError = (formula: Formula): boolean =>
  formula.kind === 'error' ||
  (!(formula.kind === 'call' && formula.name === 'IFERROR') && partsOfFormula(formula).some(holdsError));
