import type { Table } from '../../engine/types';
import type { Grid } from '../../grid/types';

/** The first filled cells of a column as the sheet shows them, each text once. */
export const samplesOf = (grid: Grid, table: Table, column: number, count = 3): string[] => {
  const samples = new Set<string>();
  for (let row = table.body.top; row <= table.body.bottom && samples.size < count; row += 1) {
    const text = grid.text[row - grid.top]?.[column - grid.left]?.trim() ?? '';
    if (text !== '') samples.add(text);
  }
  return [...samples];
};
