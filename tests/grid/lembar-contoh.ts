/** A small sheet of every kind of content, and what a formula gives on it. */
import { parseCell } from '../../src/grid/address';
import { formulaReader, type Formula } from '../../src/grid/formula';
import type { FormulaSource, FormulaValue, Scalar } from '../../src/grid/formula-scalar';
import { resultOf, valueOf } from '../../src/grid/formula-value';
import type { Cell } from '../../src/grid/types';

export const sel = (address: string): Cell => {
  const cell = parseCell(address);
  if (cell === null) throw new Error(address);
  return cell;
};

const error = (text: string): Scalar => ({ error: text });
/** Columns of rows 1 to 5, and two rows below; J1 is one that the core cannot follow. */
const KOLOM: Readonly<Record<string, readonly Scalar[]>> = {
  A: [10, 20, null, '-', error('#DIV/0!'), null, 1, 'p'],
  B: [0.5, '12', '1.234,5', null, null, null, 2, 'q'],
  C: ['program', 'kegiatan', null, null, null, null, 3, 'r'],
  D: [1, 3, 5, 7, 9, null, 4, 's'],
  E: ['a', 'b', 'c', 'd', 'e', null, 5, 't'],
  F: [true, false, '', error('#N/A')],
  G: [9, 7, 5, 3, 1],
  H: [5, 'x', true, 5, '5'],
  I: ['a.b', 'axb', 'a*b', 'Rp (ribu)', 'a?b'],
  J: [error('#?')],
};

/** Row 4 is hidden, A2 holds a subtotal. */
export const lembar: FormulaSource = {
  bounds: { top: 0, left: 0, bottom: 9, right: 9 },
  read: ({ row, column }) => KOLOM[String.fromCharCode(65 + column)]?.[row] ?? null,
  isSubtotal: ({ row, column }) => row === 1 && column === 0,
  isHidden: (row) => row === 3,
  shows: true,
};

const read = formulaReader('Lembar');
export const pohon = (formula: string, at = 'J10'): Formula => {
  const tree = read(formula, sel(at));
  if (tree === null) throw new Error(`no formula: ${formula}`);
  return tree;
};
export const hasil = (formula: string, at = 'J10', source: FormulaSource = lembar): Scalar =>
  resultOf(pohon(formula, at), sel(at), source);
export const semua = (formula: string, at = 'J10'): FormulaValue => valueOf(pohon(formula, at), sel(at), lembar);

/** "#N/A" among expected values stands for the error, "#?" for what is not followed. */
export const diharap = (value: Scalar): Scalar =>
  typeof value === 'string' && /^#[A-Z/0]+[!?]?$|^#\?$/.test(value) ? { error: value } : value;
