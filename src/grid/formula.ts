import { parse, parseA1Ref, tokenize, type AstExpression } from '@borgar/fx';
import type { Area, Cell } from './types';
import { relativeForm } from './formula-form';

/** One bound of a reference: an absolute index ($E), or the distance from the cell that holds the formula. */
type Bound = { readonly absolute: boolean; readonly at: number };

/** A reference to cells of the same sheet. A missing bound runs to the edge of the sheet: K:K has no top and no bottom. */
export type Reference = {
  readonly top: Bound | null;
  readonly left: Bound | null;
  readonly bottom: Bound | null;
  readonly right: Bound | null;
};

/** A formula as a tree. `unknown` is what the core cannot follow: names, tables, other sheets, LAMBDA. */
export type Formula =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'text'; readonly value: string }
  | { readonly op: 'boolean'; readonly value: boolean }
  | { readonly op: 'error'; readonly value: string }
  | { readonly op: 'missing' }
  | { readonly op: 'area'; readonly reference: Reference }
  | { readonly op: 'unary'; readonly sign: '-' | '+' | '%'; readonly of: Formula }
  | { readonly op: 'binary'; readonly sign: string; readonly left: Formula; readonly right: Formula }
  | { readonly op: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly op: 'unknown' };

const UNKNOWN: Formula = { op: 'unknown' };
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
    op: 'area',
    reference: {
      top: bound(range.top, range.$top, cell.row),
      left: bound(range.left, range.$left, cell.column),
      bottom: bound(range.bottom, range.$bottom, cell.row),
      right: bound(range.right, range.$right, cell.column),
    },
  };
};

/**
 * A function's name in capitals, without the prefixes by which files mark what older Excels do not know. Functions of an
 * add-in stand in files as `_xldudf_RENJA_CAPAIAN`, in Excel as `RENJA.CAPAIAN`.
 */
const functionName = (name: string): string =>
  name
    .toUpperCase()
    .replace(/^_XL(?:FN|WS)\./, '')
    .replace(/^_XLDUDF_([^_]+)_/, '$1.');

/** `null` stands for an argument left out: IF(A1,,2). */
const toFormula = (node: AstExpression | null, cell: Cell, sheet: string): Formula => {
  const convert = (child: AstExpression | null): Formula => toFormula(child, cell, sheet);
  if (node === null) return { op: 'missing' };
  switch (node.type) {
    case 'Literal':
      switch (typeof node.value) {
        case 'number':
          return { op: 'number', value: node.value };
        case 'string':
          return { op: 'text', value: node.value };
        default:
          return { op: 'boolean', value: node.value };
      }
    case 'ErrorLiteral':
      return { op: 'error', value: node.value };
    case 'ReferenceIdentifier':
      return node.kind === 'range' || node.kind === 'beam' ? toReference(node.value, cell, sheet) : UNKNOWN;
    case 'UnaryExpression': {
      const [of] = node.arguments;
      const { operator } = node;
      return of !== undefined && (operator === '-' || operator === '+' || operator === '%')
        ? { op: 'unary', sign: operator, of: convert(of) }
        : UNKNOWN;
    }
    case 'BinaryExpression': {
      const [left, right] = node.arguments;
      if (left === undefined || right === undefined || node.operator === ':' || node.operator === ' ') return UNKNOWN;
      return { op: 'binary', sign: node.operator, left: convert(left), right: convert(right) };
    }
    case 'CallExpression':
      return {
        op: 'call',
        name: functionName(node.callee.name),
        args: node.arguments.map(convert),
      };
    default:
      return UNKNOWN;
  }
};

/** Reads formulas of one sheet, each relative form once. Null: no formula that Excel would accept. */
export type FormulaReader = (formula: string, cell: Cell) => Formula | null;

export const formulaReader = (sheet: string): FormulaReader => {
  const known = new Map<string, Formula | null>();
  return (formula, cell) => {
    const form = relativeForm(formula, cell);
    const before = known.get(form);
    if (before !== undefined) return before;
    let read: Formula | null;
    try {
      read = toFormula(parse(tokenize(formula, { mergeRefs: true })), cell, sheet);
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

/** All references of a formula in the order they stand, and whether there is anything in it the core cannot follow. */
export const referencesOf = (formula: Formula, cell: Cell): { readonly areas: Area[]; readonly complete: boolean } => {
  const areas: Area[] = [];
  let complete = true;
  const walk = (node: Formula): void => {
    switch (node.op) {
      case 'area':
        areas.push(areaOf(node.reference, cell));
        return;
      case 'unary':
        return walk(node.of);
      case 'binary':
        walk(node.left);
        return walk(node.right);
      case 'call':
        return node.args.forEach(walk);
      case 'unknown':
        complete = false;
    }
  };
  walk(formula);
  return { areas, complete };
};

/** Whether an error stands in the formula itself: #REF! after its cells were deleted. */
export const holdsError = (formula: Formula): boolean => {
  switch (formula.op) {
    case 'error':
      return true;
    case 'unary':
      return holdsError(formula.of);
    case 'binary':
      return holdsError(formula.left) || holdsError(formula.right);
    case 'call':
      return formula.name !== 'IFERROR' && formula.args.some(holdsError);
    default:
      return false;
  }
};
