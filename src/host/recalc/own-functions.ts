import { tokenize } from '@borgar/fx';
import { FUNGSI_RENJA } from '../../engine/figures/fungsi';
import { formulaReader, functionName, type Formula } from '../../grid/formula';
import { isError, isUnknown, type Scalar } from '../../grid/formula-scalar';
import { resultOf } from '../../grid/formula-value';
import type { CellValue } from '../../grid/types';
import type { Sheet } from '../model/sheet';

/** A call of one of the add-in's functions inside a formula, worked out by the product's own code. */
export type OwnCall = { readonly sheet: Sheet; readonly row: number; readonly column: number; readonly tree: Formula };

type Split = { readonly formula: string; readonly calls: readonly string[] };

/**
 * Takes the outermost calls of the add-in's functions out of a formula: '=ROUND(RENJA.CAPAIAN(A1,B1),1)' gives
 * '=ROUND(…,1)' with what `place` gives for the call, and 'RENJA.CAPAIAN(A1,B1)'.
 */
export const splitOwnCalls = (formula: string, place: (at: number) => string): Split => {
  const calls: string[] = [];
  let text = '';
  let call = '';
  let depth = 0;
  let inside = false;
  for (const { type, value } of tokenize(formula)) {
    if (!inside && type === 'func' && FUNGSI_RENJA.has(functionName(value))) inside = true;
    if (!inside) {
      text += value;
      continue;
    }
    call += value;
    if (value === '(') depth += 1;
    if (value !== ')') continue;
    depth -= 1;
    if (depth > 0) continue;
    text += place(calls.length);
    calls.push(call);
    call = '';
    inside = false;
  }
  return { formula: text + call, calls };
};

/** A call that stands in a cell; null where it is no formula. */
export const ownCall = (call: string, sheet: Sheet, row: number, column: number): OwnCall | null => {
  const tree = formulaReader(sheet.name)(`=${call}`, { row, column });
  return tree === null ? null : { sheet, row, column, tree };
};

const toScalar = (value: CellValue): Scalar =>
  value === '' ? null : typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value) ? { error: value } : value;

/** What a call gives now. `read` gives what the cells of its sheet hold; '#NAME?' where an argument cannot be followed. */
export const resultOfCall = (
  { sheet, row, column, tree }: OwnCall,
  read: (sheet: Sheet, row: number, column: number) => CellValue,
): CellValue => {
  const bounds = sheet.cells.bounds(true) ?? { top: row, left: column, bottom: row, right: column };
  const result = resultOf(
    tree,
    { row, column },
    {
      bounds,
      read: (cell) => toScalar(read(sheet, cell.row, cell.column)),
      isSubtotal: () => false,
      isHidden: () => false,
      shows: true,
      functions: FUNGSI_RENJA,
    },
  );
  if (isUnknown(result)) return '#NAME?';
  return isError(result) ? result.error : (result ?? '');
};
