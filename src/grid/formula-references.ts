import { parseArea } from './address';
import { isUnknown, scalarOf, toNumber, type Arg } from './formula-scalar';
import type { Area } from './types';

/** The cells that a function refers to; null where it cannot be told. */
type ReferenceFunction = (args: readonly Arg[]) => Area | null;

/** A whole number of an argument; `missing` where it is left out, null where it is none. */
const whole = (arg: Arg | undefined, missing: number): number | null => {
  if (arg === undefined || arg.missing) return missing;
  const value = scalarOf(arg);
  const number = toNumber(value);
  return typeof number === 'number' && !isUnknown(value) ? Math.trunc(number) : null;
};

const isInside = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && bottom <= 1_048_575 && right <= 16_383;

/** INDEX of a reference; 0 or nothing stands for the whole row or column. */
const index: ReferenceFunction = ([of, first, second, area]) => {
  const all = of?.area() ?? null;
  if (all === null || area !== undefined) return null;
  const oneRow = all.top === all.bottom && second === undefined;
  const row = oneRow ? 1 : whole(first, 0);
  const column = oneRow ? whole(first, 0) : whole(second, 0);
  if (row === null || column === null || row < 0 || column < 0) return null;
  const found: Area = {
    top: row === 0 ? all.top : all.top + row - 1,
    bottom: row === 0 ? all.bottom : all.top + row - 1,
    left: column === 0 ? all.left : all.left + column - 1,
    right: column === 0 ? all.right : all.left + column - 1,
  };
  return found.bottom <= all.bottom && found.right <= all.right ? found : null;
};

const offset: ReferenceFunction = ([of, down, across, height, width]) => {
  const base = of?.area() ?? null;
  if (base === null) return null;
  const rows = whole(down, 0);
  const columns = whole(across, 0);
  const high = whole(height, base.bottom - base.top + 1);
  const wide = whole(width, base.right - base.left + 1);
  if (rows === null || columns === null || high === null || wide === null || high === 0 || wide === 0) return null;
  const [row, column] = [base.top + rows, base.left + columns];
  const [lastRow, lastColumn] = [row + high - Math.sign(high), column + wide - Math.sign(wide)];
  const found: Area = {
    top: Math.min(row, lastRow),
    bottom: Math.max(row, lastRow),
    left: Math.min(column, lastColumn),
    right: Math.max(column, lastColumn),
  };
  return isInside(found) ? found : null;
};

/** INDIRECT of an address on its own sheet. */
const indirect: ReferenceFunction = ([address, style]) => {
  const text = scalarOf(address);
  return style !== undefined || typeof text !== 'string' || text.includes('!') ? null : parseArea(text);
};

const choice: ReferenceFunction = ([test, yes, no]) => {
  const value = scalarOf(test);
  if (typeof value !== 'boolean' && typeof value !== 'number') return null;
  return (value === true || (typeof value === 'number' && value !== 0) ? yes : no)?.area() ?? null;
};

const chosen: ReferenceFunction = ([which, ...others]) => {
  const at = whole(which, 0);
  return at === null ? null : (others[at - 1]?.area() ?? null);
};

/** Functions that give a reference, so that SUM(INDEX(…)) and A1:OFFSET(…) can be followed. */
export const REFERENCES: ReadonlyMap<string, ReferenceFunction> = new Map<string, ReferenceFunction>([
  ['INDEX', index],
  ['OFFSET', offset],
  ['INDIRECT', indirect],
  ['IF', choice],
  ['CHOOSE', chosen],
]);
