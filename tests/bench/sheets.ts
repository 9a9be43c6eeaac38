import { toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { gridOf, readCase } from '../field/case';
import { buatLembar } from '../simulator/sheet';
import { cetak } from '../simulator/print';
import { workbookOfSheets } from '../xlsx/from-grid';
import { generate } from './table';

const MONEY = [4, 6, 8, 10, 12, 14];
const QUARTERS = [5, 7, 9, 11];
/** Rows of a program: it, four kegiatan of eight sub kegiatan each, its average and rating. */
const SUB = 8;

/** The generated E.81 as an office keeps it, with live formulas for what follows: sums, realisasi, capaian. */
const withFormulas = ({ grid, items }: ReturnType<typeof generate>, sheet: string): Grid => {
  const formulas = grid.values.map((row) => [...row]);
  const at = (row: number, column: number): string => toA1({ row, column });
  const put = (row: number, column: number, formula: string): void => {
    const line = formulas[row];
    if (line !== undefined && line[column] !== '') line[column] = formula;
  };
  const name = (row: number): string => String(grid.values[row]?.[1] ?? '');
  const figure = (row: number, column: number): number => Number(grid.values[row]?.[column] ?? 0);
  const sums = (row: number, parts: readonly number[], text: (column: number) => string): void => {
    for (const column of MONEY) {
      const sum = parts.reduce((total, part) => total + figure(part, column), 0);
      if (sum === figure(row, column)) put(row, column, text(column));
    }
  };
  for (const row of items) {
    const below = Array.from({ length: SUB }, (_, i) => row + 1 + i);
    if (name(row).startsWith('Sub')) {
      for (const measure of [0, 1]) {
        const quarters = QUARTERS.map((column) => at(row, column + measure));
        put(row, 13 + measure, `=${quarters.join('+')}`);
        put(row, 15 + measure, `=ROUND(${at(row, 13 + measure)}/${at(row, 3 + measure)},4)`);
      }
    } else if (name(row).startsWith('Kegiatan')) {
      sums(row, below, (column) => `=SUM(${at(row + 1, column)}:${at(row + SUB, column)})`);
    } else {
      const kegiatan = [0, 1, 2, 3].map((k) => row + 1 + k * (SUB + 1));
      sums(row, kegiatan, (column) => `=${kegiatan.map((part) => at(part, column)).join('+')}`);
    }
  }
  return { ...grid, sheet, formulas: formulas as readonly (readonly CellValue[])[] };
};

/** A sheet of the simulator's layouts, another for each number. */
export const sheetOfOffice = (at: number): Grid => {
  const [first] = readCase(cetak(buatLembar(at, 'latih'))).sheets;
  if (first === undefined) throw new Error(`no sheet ${at}`);
  return gridOf(first);
};

/**
 * A workbook of so many sheets, no two alike: large tables with live formulas, each a little larger than the one before, and
 * between them tables of the simulator's layouts. The cells that are filled grow with the sheets.
 */
export const manySheets = (count: number, rows = 300): { readonly file: Uint8Array; readonly cells: number } => {
  const grids = Array.from({ length: count }, (_, at): Grid => {
    const sheet = `Lembar ${at + 1}`;
    if (at % 2 === 0) return withFormulas(generate(rows + (at % 10)), sheet);
    return { ...sheetOfOffice(at % 20), sheet };
  });
  const filled = (grid: Grid): number => grid.values.flat().filter((value) => value !== '').length;
  return { file: workbookOfSheets(grids), cells: grids.reduce((sum, grid) => sum + filled(grid), 0) };
};
