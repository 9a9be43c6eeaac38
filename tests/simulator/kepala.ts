/** What stands above a table: its lines, and the titles that are merged over its width. */
import { columnName } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';

export type Kepala = { readonly lines: CellValue[][]; readonly merges: string[] };

/** `lebar`: columns of the table; a line of one text is a title. */
export const kepalaDari = (lines: CellValue[][], lebar: number, isMerged: boolean): Kepala => ({
  lines,
  merges:
    isMerged && lebar > 1
      ? lines.flatMap((line, row) => (line.length === 1 ? [`A${row + 1}:${columnName(lebar - 1)}${row + 1}`] : []))
      : [],
});
