import { lastRow } from '../../grid/cells';
import type { Grid } from '../../grid/types';
import { filled } from './row-cells';
import { isNumberingRow } from './numbering';
import type { Settings } from '../facts/types';

/**
 * What a heading row says, without figures: quarters and years may change, columns may move, and the row is still the
 * same. Cells are kept apart by '|'; '' is a blank row.
 */
const rowSignature = (grid: Grid, row: number): string =>
  filled(grid, row)
    .map(({ text }) => text.replace(/\b[ivx]+\b/g, '').replace(/[^a-z]/g, '') || '#')
    .join('|');

/** The signatures of rows that the user points at, from the first row with words to the last; numbering rows say nothing. */
export const patternOf = (grid: Grid, top: number, bottom: number): readonly string[] => {
  const rows: string[] = [];
  for (let row = top; row <= bottom; row++) rows.push(isNumberingRow(grid, row) ? '' : rowSignature(grid, row));
  return rows.slice(0, rows.findLastIndex((row) => row !== '') + 1);
};

/** Where rows lie that the user pointed at, on this or another sheet: their first row and how many they are. */
export const pointedRows = (grid: Grid, { tables }: Pick<Settings, 'tables'>): ReadonlyMap<number, number> => {
  const patterns = Object.values(tables)
    .map(({ headings = [] }) => headings)
    .filter(([first]) => first !== undefined && first !== '')
    .sort((a, b) => b.length - a.length);
  const found = new Map<number, number>();
  if (patterns.length === 0) return found;
  for (let row = grid.top; row <= lastRow(grid); row++) {
    const first = rowSignature(grid, row);
    const here = patterns.find(
      (pattern) =>
        pattern[0] === first &&
        pattern.every((said, down) =>
          said === '' ? saysNothing(grid, row + down) : said === rowSignature(grid, row + down),
        ),
    );
    if (here === undefined) continue;
    found.set(row, here.length);
    row += here.length - 1;
  }
  return found;
};

/** Blank rows and numbering rows among headings are alike: both say nothing. */
const saysNothing = (grid: Grid, row: number): boolean => rowSignature(grid, row) === '' || isNumberingRow(grid, row);
