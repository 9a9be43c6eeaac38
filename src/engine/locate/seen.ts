import { lastRow, valueAt, words } from '../../grid/cells';
import type { Grid } from '../../grid/types';
import type { Seen } from '../facts/types';
import { MAX_HEADING_ROWS } from './heading-rows';
import { filled, isYear } from './row-cells';
import { isMeasure, isSubHeading, namesColumn, namesRows } from './heading-text';
import { isNumberingRow } from './numbering';

/** Headings stand at the top; rows beyond these are the body of something. */
const LOOKED_AT = 200;
/** Texts that are told as examples. */
const TOLD = 6;

type Row = { readonly row: number; readonly texts: readonly string[]; readonly named: readonly string[] };

/** The texts of a row in the sheet's own spelling; none where figures stand in it. */
const rowOf = (grid: Grid, row: number): Row => {
  const cells = filled(grid, row);
  if (cells.some(({ value }) => typeof value === 'number' && !isYear(value))) return { row, texts: [], named: [] };
  const texts = cells.map(({ column }) => words(valueAt(grid, row, column)));
  return { row, texts, named: [...new Set(texts.filter((text) => namesColumn(text.toLowerCase())))] };
};

const isWordy = ({ texts }: Row): boolean => texts.length >= 2 && texts.some((text) => /[a-z]/i.test(text));

/** The rows above a numbering row that its headings can stand in: words in several cells, without a gap. */
const above = (grid: Grid, numbering: number): number => {
  let top = numbering;
  while (top > grid.top && numbering - top < MAX_HEADING_ROWS - 2 && isWordy(rowOf(grid, top - 1))) top--;
  return top;
};

/** Whether a row stands below groups of headings: measures, quarters or years, or the same few words again and again. */
const isBelowGroups = (grid: Grid, row: number): boolean => {
  const cells = filled(grid, row);
  if (cells.length === 0) return false;
  if (cells.every(({ value, text }) => isYear(value) || isSubHeading(text))) return true;
  const texts = cells.map(({ text }) => text);
  return texts.every((text) => !/\d/.test(text)) && new Set(texts).size * 2 <= texts.length;
};

/** The last row of the headings that begin in a row; one blank row may stand between. */
const below = (grid: Grid, first: number): number => {
  let last = first;
  while (last - first < MAX_HEADING_ROWS - 2) {
    const next = filled(grid, last + 1).length === 0 ? last + 2 : last + 1;
    if (next > lastRow(grid) || !isBelowGroups(grid, next)) break;
    last = next;
  }
  return last;
};

/** The rows that may be headings after all, offered to be taken for them by one press; null where none can be named. */
const offered = (grid: Grid, numbering: number | null, best: Row | null): Seen['offer'] => {
  if (numbering !== null) {
    const first = above(grid, numbering);
    if (first < numbering) {
      const next = filled(grid, numbering + 1);
      const measured = next.length >= 2 && next.every(({ text }) => isMeasure(text));
      return { first, last: measured ? numbering + 1 : numbering };
    }
  }
  return best === null || best.texts.length < 3 ? null : { first: best.row, last: below(grid, best.row) };
};

/** What of a table was seen on a sheet that gave none: its likeliest headings, a numbering row, and what is missing. */
export const seenOn = (grid: Grid): Seen => {
  const end = Math.min(lastRow(grid), grid.top + LOOKED_AT);
  let best: Row | null = null;
  let numbering: number | null = null;
  for (let row = grid.top; row <= end; row++) {
    if (numbering === null && isNumberingRow(grid, row)) numbering = row;
    const read = rowOf(grid, row);
    if (read.named.length > (best?.named.length ?? 0)) best = read;
  }
  const named = best?.named ?? [];
  const missing: Seen['missing'] =
    named.length === 0 ? 'judul' : named.some((text) => namesRows(text.toLowerCase())) ? 'angka' : 'nama';
  return {
    headings: best === null ? null : { row: best.row, texts: named.slice(0, TOLD) },
    numbering,
    missing,
    offer: offered(grid, numbering, best),
  };
};
