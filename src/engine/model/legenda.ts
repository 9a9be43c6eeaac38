import { lastColumn, lastRow, valueAt } from '../../grid/cells';
import type { Area, CellValue, Grid } from '../../grid/types';
import {
  bacaLabel,
  bacaRentang,
  jenjangDalam,
  skalaDari,
  type JenjangTercetak,
  type SkalaTercetak,
} from '../../renja/skala-tercetak';

/** Rows above and below a table in which its legend stands. */
const ABOVE = 12;
const BELOW = 40;

/** A step of a legend with the row it is printed on. */
type Baris = { readonly row: number; readonly jenjang: JenjangTercetak };

const isText = (value: CellValue): value is string => typeof value === 'string' && value.trim() !== '';

/** The step that a line of a legend prints: label and range in one cell, or in two, or a label beside two figures. */
const jenjangOf = (cells: readonly CellValue[]): JenjangTercetak | null => {
  const filled = cells.filter((value) => value !== '');
  if (filled.length === 0 || filled.length > 5) return null;
  const texts = filled.filter(isText);
  const ranges = texts.filter((text) => bacaRentang(text) !== null);
  const [range] = ranges;
  if (ranges.length === 1 && range !== undefined) {
    const rentang = bacaRentang(range);
    const label = texts.filter((text) => text !== range).flatMap((text) => bacaLabel(text) ?? []);
    const own = bacaLabel(range);
    const [name = own] = label;
    return name === null || name === undefined || rentang === null || label.length > 2
      ? null
      : { label: name, ...rentang };
  }
  const figures = filled.filter((value) => typeof value === 'number');
  const [low, high] = figures.slice(-2);
  const [only, ...more] = texts.flatMap((text) => bacaLabel(text) ?? []);
  if (ranges.length > 0 || low === undefined || high === undefined || only === undefined || more.length > 0)
    return null;
  if (low === high || figures.length > 3) return null;
  const batas = (nilai: number) => ({ nilai, tepat: null, angka: (String(nilai).split('.')[1] ?? '').length });
  return { label: only, bawah: batas(Math.min(low, high)), atas: batas(Math.max(low, high)) };
};

/** Steps on lines one below the other, at most a blank line apart. */
const blocksOf = (lines: readonly Baris[]): Baris[][] => {
  const blocks: Baris[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block !== undefined && last !== undefined && line.row - last.row <= 2) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
};

/** Labels in one line and their ranges in the next, side by side. */
const acrossOf = (grid: Grid, row: number, columns: readonly number[]): JenjangTercetak[] => {
  const at = (line: number, column: number): CellValue => valueAt(grid, line, column);
  const pairs = (labels: number, ranges: number): JenjangTercetak[] =>
    columns.flatMap((column) => {
      const [label, range] = [at(labels, column), at(ranges, column)];
      if (!isText(label) || !isText(range) || bacaRentang(label) !== null) return [];
      const [name, rentang] = [bacaLabel(label), bacaRentang(range)];
      return name === null || rentang === null ? [] : [{ label: name, ...rentang }];
    });
  const down = pairs(row, row + 1);
  return down.length >= 3 ? down : pairs(row + 1, row);
};

/**
 * Scales of ratings printed around a table: below it, in the lines above its headings, or beside it (rules: Predikat).
 *
 * @param ends the last row that closes the table: what stands below is not of it
 * @param figures its last column of figures: right of it a legend may stand under headings of its own
 */
export const legendaDi = (grid: Grid, table: Area, ends: number, figures = table.right): SkalaTercetak[] => {
  const right = lastColumn(grid);
  const range = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  const whole = range(grid.left, right);
  const beside = range(figures + 1, right);
  const regions = [
    { rows: range(ends + 1, Math.min(lastRow(grid), Math.max(ends, table.bottom) + BELOW)), columns: whole },
    { rows: range(Math.max(grid.top, table.top - ABOVE), table.top - 1), columns: whole },
    { rows: range(table.top, ends), columns: beside },
  ];
  return regions.flatMap(({ rows, columns }) => {
    if (columns.length === 0) return [];
    const lines = rows.flatMap((row): Baris[] => {
      const jenjang = jenjangOf(columns.map((column) => valueAt(grid, row, column)));
      return jenjang === null ? [] : [{ row, jenjang }];
    });
    const down = blocksOf(lines).map((block) => block.map(({ jenjang }) => jenjang));
    const across = rows.map((row) => acrossOf(grid, row, columns));
    const sentences = rows.flatMap((row) =>
      columns.map((column) => {
        const value = valueAt(grid, row, column);
        return isText(value) ? jenjangDalam(value) : [];
      }),
    );
    return [...down, ...across, ...sentences].flatMap((steps) => skalaDari(steps) ?? []);
  });
};
