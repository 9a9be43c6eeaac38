import { Decimal } from '../../src/grid/decimal';
import type { CellValue, Grid } from '../../src/grid/types';
import { columnName } from '../../src/grid/address';
import type { Generated } from './table';

/** Same-row arithmetic of an E.81: realisasi K and Rp from four quarters, capaian K and Rp. */
export const COMPUTED_COLUMNS = ['realisasi K', 'realisasi Rp', 'capaian K', 'capaian Rp'] as const;

const figure = (value: CellValue | undefined): Decimal => new Decimal(typeof value === 'number' ? value : 0);

/** decimal.js at the product's precision doing nothing but the arithmetic of every row; the results as numbers. */
export const byDecimal = ({ grid, items }: Generated): Float64Array => {
  const results = new Float64Array(items.length * COMPUTED_COLUMNS.length);
  let at = 0;
  for (const row of items) {
    const cells = grid.values[row - grid.top] ?? [];
    for (const measure of [0, 1]) {
      const realisasi = figure(cells[5 + measure])
        .plus(figure(cells[7 + measure]))
        .plus(figure(cells[9 + measure]))
        .plus(figure(cells[11 + measure]));
      const target = figure(cells[3 + measure]);
      const capaian = target.isZero()
        ? null
        : figure(cells[13 + measure])
            .times(100)
            .div(target);
      results[at++] = realisasi.toNumber();
      results[at++] = capaian === null ? 0 : capaian.toNumber();
    }
  }
  return results;
};

/** The cells of the same rows as a spreadsheet gets them: figures as figures, the four computed columns as formulas. */
export const asFormulas = ({ grid, items }: Generated): { row: number; column: number; input: string }[] => {
  const cells: { row: number; column: number; input: string }[] = [];
  const put = (row: number, column: number, input: string): void => {
    cells.push({ row: row + 1, column: column + 1, input });
  };
  const inputs = (row: number, of: Grid): void => {
    for (const column of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      const value = of.values[row - of.top]?.[column - of.left] ?? '';
      if (value !== '') put(row, column, String(value));
    }
  };
  for (const row of items) {
    inputs(row, grid);
    for (const measure of [0, 1]) {
      const at = (column: number): string => `${columnName(column + measure)}${row + 1}`;
      put(row, 13 + measure, `=${at(5)}+${at(7)}+${at(9)}+${at(11)}`);
      put(row, 15 + measure, `=IF(${at(3)}=0,"",${at(13)}/${at(3)}*100)`);
    }
  }
  return cells;
};
