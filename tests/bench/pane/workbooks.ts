import { DEFAULT_SETTINGS } from '../../../src/engine';
import type { CellValue, Grid } from '../../../src/grid/types';
import { generate, type Generated } from '../table';
import { analyseSheet, planOf } from '../../analisis';

/** Columns of the generated table (0-based): realisasi and capaian, each as K and Rp. */
const DONE_RP = 14;
const COMPUTED = [13, DONE_RP, 15, 16];
const CAPAIAN_K = 15;
const CAPAIAN_RP = 16;
/** Rp of the quarters, which kegiatan and programs sum. */
const QUARTERS_RP = [6, 8, 10, 12];
const TARGET = 3;

const gridWith = ({ grid }: Generated, values: readonly (readonly CellValue[])[]): Grid => ({
  ...grid,
  values,
  formulas: values,
  text: values.map((row) => row.map(String)),
});

const copy = ({ grid }: Generated): CellValue[][] => grid.values.map((row) => [...row]);

/** The table as it is generated: nearly right. */
export const plain = (rows: number): Grid => generate(rows).grid;

/**
 * The same with none of its computed cells: everything that Hitung ulang can write in a table of that size, by kegiatan in
 * places of their own.
 */
export const blank = (rows: number): Grid => {
  const generated = generate(rows);
  const values = copy(generated);
  for (const at of generated.items) {
    const row = values[at] ?? [];
    for (const column of row[TARGET] === '' ? [...QUARTERS_RP, ...COMPUTED] : COMPUTED) row[column] = '';
  }
  return gridWith(generated, values);
};

/** The same with wrong percentages and sums by hand in most sub kegiatan: at 10,000 rows nearly 10,000 findings. */
export const faulty = (rows: number): Grid => {
  const generated = generate(rows);
  const values = copy(generated);
  generated.items.forEach((at, index) => {
    const row = values[at] ?? [];
    if (row[TARGET] === '') return;
    const wrong = (column: number, by: number): void => {
      const value = row[column];
      if (typeof value === 'number') row[column] = Math.round((value + by) * 10_000) / 10_000;
    };
    if (index % 5 !== 0) wrong(CAPAIAN_K, 0.01 * (1 + (index % 37)));
    if (index % 3 === 0) wrong(CAPAIAN_RP, 0.01 * (1 + (index % 23)));
    if (index % 7 === 0) wrong(DONE_RP, 1000 * (1 + (index % 11)));
  });
  return gridWith(generated, values);
};

/** How many findings a grid gives. */
export const findingsOf = (grid: Grid): number =>
  analyseSheet(grid, DEFAULT_SETTINGS).tables.reduce((sum, { evaluation }) => sum + evaluation.findings.length, 0);

/** How many cells Hitung ulang writes into a grid. */
export const writesOf = (grid: Grid): number => planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS).writes.length;
