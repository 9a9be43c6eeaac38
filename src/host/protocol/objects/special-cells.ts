import type { Area, Cell } from '../../../grid/types';
import { coalesce } from '../../../grid/address';
import { hasContent, type CellRecord } from '../../model/cells';
import { isErrorValue } from '../../../grid/error-values';
import { intersection } from '../../model/sheet';
import type { Args, HostObject } from '../host-object';
import { notImplemented } from '../errors';
import type { Session } from '../session';
import type { RangeTarget } from '../targets';
import { rangeAreas } from './makers';

type Test = (cell: CellRecord, row: number, column: number) => boolean;

const ofType = (cell: CellRecord, wanted: string): boolean => {
  if (wanted === 'All') return true;
  const kind = isErrorValue(cell.value)
    ? 'Errors'
    : typeof cell.value === 'number'
      ? 'Numbers'
      : typeof cell.value === 'boolean'
        ? 'Logical'
        : 'Text';
  return wanted.includes(kind);
};

const testOf = (target: RangeTarget, kind: string, valueKind: string): Test => {
  const { sheet } = target;
  switch (kind) {
    case 'Formulas':
      return (cell) => cell.formula !== null && ofType(cell, valueKind);
    case 'Constants':
      return (cell) => cell.formula === null && hasContent(cell) && ofType(cell, valueKind);
    case 'Blanks':
      return (cell) => !hasContent(cell);
    case 'Visible':
      return (_, row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    default:
      throw notImplemented('Range', `getSpecialCells('${kind}')`);
  }
};

/** Cells of one kind within the used range, as areas; null when there are none. */
export const specialCells = (target: RangeTarget, args: Args, session: Session): HostObject | null => {
  const test = testOf(target, args.text(0), args.text(1, 'All'));
  session.calculated();
  const bounds = target.sheet.usedRange(false);
  const area: Area | null = bounds === null ? null : intersection(target.area, bounds);
  if (area === null) return null;
  const cells: Cell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (test(target.sheet.get(row, column), row, column)) cells.push({ row, column });
    }
  }
  return cells.length === 0 ? null : rangeAreas(target.sheet, coalesce(cells), session);
};
