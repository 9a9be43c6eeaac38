import { columnKey, rowKey } from '../../engine';
import type { SheetColumn, Row, Table } from '../../engine/facts/types';
import type { Finding } from '../../engine/rules/finding';

/** The key under which a correction of a column is kept: its path of headings. */
export const keyOfColumn = (table: Table, column: SheetColumn): string =>
  columnKey(
    table.columns.map(({ headings }) => ({ texts: headings, areas: [] })),
    table.columns.indexOf(column),
  );

/** The key under which a correction of a row is kept: its code, else its name. */
export const keyOfRow = (row: Row): string => rowKey(row);

/** The columns that a question of arithmetic at a cell is about: all under its number (K and Rp), else its own. */
export const disputedColumns = (table: Table, finding: Finding): readonly SheetColumn[] => {
  const own = table.columns.find(({ column }) => column === finding.cell.column);
  if (own === undefined) return [];
  return own.number === null ? [own] : table.columns.filter(({ number }) => number === own.number);
};
