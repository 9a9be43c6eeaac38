import { lastRow, valueAt, words, type MergeIndex } from '../../grid/cells';
import type { Grid } from '../../grid/types';
import { bacaJudul } from '../../renja/kosakata';
import { isMeasure, isSubHeading, isTime, namesRows } from './heading-text';
import { isSeriesRow } from './numbering';
import { figuresBelow, filled, isFigure, isYear, type Filled } from './row-cells';

/** Names of rows ("Kode", "Program") are headings only in company. */
export const MIN_LABELS = 3;

/** Whether a row counts the quarters or months of a group above it that says so: "1 2 3 4" below "Realisasi pada Triwulan". */
export const isQuarterRow = (grid: Grid, row: number, top: number): boolean => {
  const cells = filled(grid, row);
  const [first] = cells;
  if (first === undefined) return false;
  const counts = (most: number): boolean => cells.every(({ text }, at) => text === String((at % most) + 1));
  const quarters = cells.length <= 8 && counts(4);
  const months = cells.length >= 3 && cells.length <= 24 && counts(12);
  if (!quarters && !months) return false;
  for (let above = top; above < row; above++) {
    const group = filled(grid, above).findLast(({ column }) => column <= first.column);
    if (group === undefined) continue;
    const { konsep } = bacaJudul(group.text);
    if ((quarters && konsep.includes('triwulan')) || (months && konsep.includes('bulan'))) return true;
  }
  return false;
};

/** Whether all of a row are words under headings merged over several columns: it tells these columns apart, in whatever words. */
const isUnderMerged = (row: number, top: number, cells: readonly Filled[], mergeAt: MergeIndex): boolean =>
  cells.length >= 2 &&
  cells.every(({ column, value }) => {
    if (typeof value !== 'string' || isFigure(value)) return false;
    for (let above = row - 1; above >= top; above--) {
      const area = mergeAt(above, column);
      if (area !== null && area.right > area.left && area.bottom < row) return true;
    }
    return false;
  });

/** Whether all of a row are words under a heading that is written out over several columns instead of merged: "TW I | TW I | TW I". */
const isUnderRepeated = (grid: Grid, top: number, row: number, cells: readonly Filled[]): boolean => {
  const heading = (column: number): string => words(valueAt(grid, top, column)).toLowerCase();
  return (
    cells.length >= 2 &&
    cells.every(({ column, value, text }) => {
      if (typeof value !== 'string' || isFigure(value) || text.length > 60) return false;
      const own = heading(column);
      return own !== '' && (heading(column - 1) === own || heading(column + 1) === own);
    }) &&
    cells.filter(({ column }) => figuresBelow(grid, row, column)).length * 2 > cells.length
  );
};

/** Whether a row below the numbering heads columns of groups: headings only, and none under those that name what rows are. */
const isBelowGroups = (
  grid: Grid,
  top: number,
  row: number,
  cells: readonly Filled[],
  mergeAt: MergeIndex,
): boolean => {
  if (isUnderMerged(row, top, cells, mergeAt) || isUnderRepeated(grid, top, row, cells)) return true;
  const headings = cells.filter(({ value, text }) => typeof value === 'string' && isSubHeading(text));
  // A remark at the side of a long row of headings is none of them ("Rp = Anggaran").
  if (cells.length < 2 || headings.length < cells.length - (cells.length >= 10 ? 1 : 0)) return false;
  const first = filled(grid, top).find(({ text }) => !namesRows(text))?.column ?? Infinity;
  return cells.every(({ column }) => column >= first);
};

/**
 * Whether a row below the numbering heads what nothing above it heads: words under a group that nobody merged over its columns, and
 * figures below them.
 */
const isBelowBlanks = (grid: Grid, top: number, row: number, cells: readonly Filled[]): boolean => {
  if (cells.length < MIN_LABELS || row >= lastRow(grid)) return false;
  if (cells.some(({ value, text }) => typeof value !== 'string' || isFigure(value) || text.length > 60)) return false;
  const named = new Set(filled(grid, top).map(({ column }) => column));
  const open = cells.filter(({ column }) => !named.has(column)).length;
  const figures = cells.filter(({ column }) => figuresBelow(grid, row, column)).length;
  return open * 2 > cells.length && figures * 2 > cells.length;
};

export const isSubHeadingRow = (
  grid: Grid,
  row: number,
  afterNumbering: boolean,
  top: number,
  mergeAt: MergeIndex,
): boolean => {
  const cells = filled(grid, row);
  if (cells.length === 0) return false;
  if (!afterNumbering && isSeriesRow(grid, row)) return true;
  if (afterNumbering && (isBelowGroups(grid, top, row, cells, mergeAt) || isBelowBlanks(grid, top, row, cells)))
    return true;
  const fits = cells.filter(
    ({ value, text }) =>
      isYear(value) ||
      (typeof value === 'string' && (afterNumbering ? isMeasure(text) || isTime(text) : isSubHeading(text))),
  ).length;
  const numbers = cells.filter(({ value }) => typeof value === 'number' && !isYear(value)).length;
  // "URUSAN WAJIB" alone is the first row of the body: names of rows head columns only beside others.
  if (cells.length < MIN_LABELS && cells.some(({ text }) => namesRows(text))) return false;
  return (
    numbers === 0 && cells.length >= (afterNumbering ? 2 : 1) && fits >= cells.length * (afterNumbering ? 0.9 : 0.7)
  );
};
