import type { Table } from '../../engine/facts/types';
import type { Grid } from '../../grid/types';
import type { RowKind } from '../../renja/types';

/** Rows of the body that hold no values of their own: headings repeated at a page break, notes below the table. */
const NO_VALUES: ReadonlySet<RowKind> = new Set<RowKind>(['ulangan', 'catatan']);

/** The first filled cells of a column as the sheet shows them, each text once; repeated headings are none. */
export const samplesOf = (grid: Grid, table: Table, column: number, count = 3): string[] => {
  const samples = new Set<string>();
  const apart = new Set(table.rows.filter(({ kind }) => NO_VALUES.has(kind)).map(({ row }) => row));
  for (let row = table.body.top; row <= table.body.bottom && samples.size < count; row += 1) {
    const text = grid.text[row - grid.top]?.[column - grid.left]?.trim() ?? '';
    if (text !== '' && !apart.has(row)) samples.add(text);
  }
  return [...samples];
};
