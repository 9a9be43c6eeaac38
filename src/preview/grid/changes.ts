import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { CellValue } from '../../grid/types';
import type { Projection } from './project';

/** What the user put into a cell: as typed (a text that the model reads), or a value that was pasted or filled. */
export type Edit = { readonly row: number; readonly column: number; readonly input: CellValue };

type Typed = { readonly row: number; readonly column: number; readonly text: string };

const inputOf = (cell: Nullable<ICellData>): CellValue | null => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  if (cell.p !== undefined && cell.p !== null) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '');
  if (!('v' in cell)) return null;
  return cell.v ?? '';
};

/** The edits in a change that Univer made for the user; changes of looks alone are none. */
export const readEdits = (cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>, typed: Typed | null): Edit[] =>
  Object.entries(cells).flatMap(([row, line]) =>
    Object.entries<Nullable<ICellData>>(line ?? {}).flatMap(([column, cell]): Edit[] => {
      const place = { row: Number(row), column: Number(column) };
      if (typed !== null && typed.row === place.row && typed.column === place.column)
        return [{ ...place, input: typed.text }];
      const input = inputOf(cell);
      return input === null ? [] : [{ ...place, input }];
    }),
  );

const same = (a: ICellData, b: ICellData): boolean => a.v === b.v && a.t === b.t && a.f === b.f && a.s === b.s;

const BLANK: ICellData = { v: null, f: null, t: null, s: null, p: null };

/** What to write so that `before` becomes `after`, or null when nothing differs. */
export const changedCells = (
  before: Projection,
  after: Projection,
): Record<number, Record<number, ICellData>> | null => {
  const changes: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of after) {
    const old = before.get(row);
    for (const [column, cell] of line) {
      const known = old?.get(column);
      if (known === undefined || !same(known, cell)) (changes[row] ??= {})[column] = cell;
    }
  }
  for (const [row, line] of before) {
    const now = after.get(row);
    for (const column of line.keys()) if (now?.has(column) !== true) (changes[row] ??= {})[column] = BLANK;
  }
  return Object.keys(changes).length === 0 ? null : changes;
};

/** What the model shows at the places of a change. */
export const cellsAt = (
  places: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  shown: Projection,
): Record<number, Record<number, ICellData>> =>
  Object.fromEntries(
    Object.entries(places).map(([row, line]) => [
      row,
      Object.fromEntries(
        Object.keys(line ?? {}).map((column) => [column, shown.get(Number(row))?.get(Number(column)) ?? BLANK]),
      ),
    ]),
  );
