import { lastRow, valueAt, words, type MergeIndex } from '../../grid/cells';
import type { Grid } from '../../grid/types';
import { alike, beginsFigure, isMeasure, isSubHeading, namesColumn, namesRows, saysWho } from './heading-text';
import { figuresBelow, filled, isFigure, isYear, namesBelow, type Filled } from './row-cells';
import { isQuarterRow, isSubHeadingRow, MIN_LABELS } from './sub-heading-rows';
import { isNumberingRow } from './numbering';

/** A block of heading rows: rows top..bottom, of which `numbering` may be one (K/Rp may stand below it). */
export type Headings = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly numbering: number | null;
  /** Normalised texts, to recognise the block again on the next page. */
  readonly signature: string;
};

/** Rows that show which columns are used. */
const BODY_SAMPLE = 40;
/** More rows than any form's headings have. */
export const MAX_HEADING_ROWS = 9;

/** Whether a numbering row stands a few rows below: then the row above is a heading whatever its words. */
const numberedBelow = (grid: Grid, row: number): boolean =>
  [1, 2, 3].some((down) => row + down <= lastRow(grid) && isNumberingRow(grid, row + down));

/** A row of nothing but groups, right above headings ("Rancangan Awal RKPD", "Hasil Analisis Kebutuhan"): it begins them. */
const isGroupRow = (grid: Grid, row: number): boolean => {
  if (row >= lastRow(grid)) return false;
  // Most rows of a body hold figures, and end here.
  if (grid.values[row - grid.top]?.some((value) => typeof value === 'number' || isFigure(value)) === true) return false;
  const cells = filled(grid, row);
  const named = cells.every(({ value, text }) => typeof value === 'string' && text.length <= 80 && isSubHeading(text));
  if (cells.length < 2 || !named || !namesColumns(grid, row + 1)) return false;
  const below = filled(grid, row + 1);
  const groups = cells.filter(({ column }, at) => {
    const next = cells[at + 1]?.column ?? Infinity;
    return below.filter((other) => other.column >= column && other.column < next).length >= 2;
  });
  return groups.length >= 2;
};

/** First row of headings: names a column that every form has, and at least two more that forms have; or the groups above. */
export const isHeadingRow = (grid: Grid, row: number): boolean => namesColumns(grid, row) || isGroupRow(grid, row);

const namesColumns = (grid: Grid, row: number): boolean => {
  const source = grid.values[row - grid.top] ?? [];
  let strings = 0;
  for (const value of source) {
    if (isFigure(value)) return false;
    if (typeof value === 'string' && value !== '') strings++;
  }
  if (strings < 3) return false;
  const cells = filled(grid, row);
  const named = cells.filter(({ text }) => namesColumn(text));
  const amounts = named.filter(({ text }) => !namesRows(text) && !saysWho(text)).map(({ column }) => column);
  const first = amounts[0] ?? -Infinity;
  const isNumbered = numberedBelow(grid, row);
  const isNamed =
    cells.some(({ text }) => namesRows(text)) ||
    // The sheet counts its columns: the first of them names rows, in whatever words.
    (isNumbered && cells.length >= MIN_LABELS) ||
    cells.some(({ column }) => column < first && namesBelow(grid, row, column, amounts));
  if (!isNamed) return false;
  const own = cells.filter(
    ({ column, text }) => !isSubHeading(text) && beginsFigure(text) && figuresBelow(grid, row, column),
  );
  const known = own.length + cells.filter(({ value, text }) => isYear(value) || isSubHeading(text)).length;
  const different = new Set([...named, ...own].map(({ text }) => text)).size;
  return (different >= 3 && known >= cells.length * 0.5) || (different >= 2 && isNumbered);
};

/** Deepest row reached by merges that begin in the first heading row. */
const mergedDepth = (row: number, cells: readonly Filled[], mergeAt: MergeIndex): number =>
  cells.reduce((depth, { column }) => {
    const area = mergeAt(row, column);
    return area !== null && area.bottom - area.top < MAX_HEADING_ROWS ? Math.max(depth, area.bottom) : depth;
  }, row);

/** Whether the headings go on below a blank row: with their numbering, or with measures in several columns. */
const continues = (grid: Grid, row: number, numbered: boolean, top: number, mergeAt: MergeIndex): boolean => {
  if (!numbered && isNumberingRow(grid, row)) return true;
  const cells = filled(grid, row);
  return (
    cells.length >= 4 &&
    cells.every(({ text }) => isMeasure(text)) &&
    isSubHeadingRow(grid, row, numbered, top, mergeAt)
  );
};

export const readHeadings = (grid: Grid, top: number, mergeAt: MergeIndex): Headings => {
  const first = filled(grid, top);
  let bottom = mergedDepth(top, first, mergeAt);
  let numbering: number | null = null;
  for (let row = top + 1; row <= lastRow(grid) && row - top < MAX_HEADING_ROWS; row++) {
    if (isQuarterRow(grid, row, top)) {
      bottom = Math.max(bottom, row);
      continue;
    }
    if (numbering === null && isNumberingRow(grid, row)) {
      numbering = row;
      bottom = Math.max(bottom, row, mergedDepth(row, filled(grid, row), mergeAt));
      continue;
    }
    if (row <= bottom) continue;
    const blank = filled(grid, row).length === 0;
    if (blank && row < lastRow(grid) && continues(grid, row + 1, numbering !== null, top, mergeAt)) continue;
    // What stands between headings and their numbering row heads columns too, in whatever words.
    const isBetween =
      numbering === null && numberedBelow(grid, row) && filled(grid, row).every(({ value }) => !isFigure(value));
    if (blank || !(isBetween || isSubHeadingRow(grid, row, numbering !== null, top, mergeAt))) break;
    bottom = Math.max(bottom, row, mergedDepth(row, filled(grid, row), mergeAt));
  }
  return within(grid, { top, bottom, numbering }, -Infinity, Infinity, mergeAt);
};

/** The last column that holds anything in the rows from `top`: a heading without merging does not tell how far it reaches. */
const lastUsed = (grid: Grid, top: number): number => {
  let last = -1;
  for (let row = top; row <= Math.min(top + BODY_SAMPLE, lastRow(grid)); row++) {
    last = Math.max(last, filled(grid, row).at(-1)?.column ?? -1);
  }
  return last;
};

/** The block of heading rows that the user pointed at: these rows, what they are merged with, numbering and units below. */
export const readPointed = (grid: Grid, top: number, height: number, mergeAt: MergeIndex): Headings => {
  let bottom = top + height - 1;
  let numbering: number | null = null;
  for (let row = top; row <= bottom; row++) {
    if (numbering === null && isNumberingRow(grid, row)) numbering = row;
    bottom = Math.max(bottom, mergedDepth(row, filled(grid, row), mergeAt));
  }
  if (numbering === null && bottom < lastRow(grid) && isNumberingRow(grid, bottom + 1)) numbering = ++bottom;
  if (numbering === bottom && isSubHeadingRow(grid, bottom + 1, true, top, mergeAt)) bottom++;
  const block = within(grid, { top, bottom, numbering }, -Infinity, Infinity, mergeAt);
  return { ...block, right: Math.max(block.right, lastUsed(grid, bottom + 1)) };
};

/** The heading block of rows top..bottom between two columns. */
const within = (
  grid: Grid,
  block: Pick<Headings, 'top' | 'bottom' | 'numbering'>,
  from: number,
  to: number,
  mergeAt: MergeIndex,
): Headings => {
  let left = Infinity;
  let right = -1;
  const texts: string[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    for (const { column, text } of filled(grid, row)) {
      if (column < from || column > to) continue;
      const area = mergeAt(row, column);
      left = Math.min(left, area?.left ?? column);
      right = Math.max(right, area?.right ?? column);
      if (row !== block.numbering) texts.push(text.replace(/[^a-z]/g, ''));
    }
  }
  return { ...block, left, right, signature: texts.join('|') };
};

/** What the headings of a block say column by column, from top to bottom. */
const saidByColumn = (grid: Grid, { top, bottom, numbering }: Headings): Map<number, string> => {
  const said = new Map<number, string>();
  for (let row = top; row <= bottom; row++) {
    if (row === numbering) continue;
    for (const { column, text } of filled(grid, row)) said.set(column, `${said.get(column) ?? ''} ${text}`);
  }
  return said;
};

const MOST = 0.6;
const ALIKE = 0.5;

/** Whether a block repeats another at a page break, also where it lost or changed a word: most of its columns say the same. */
export const repeats = (grid: Grid, block: Headings, other: Headings): boolean => {
  if (block.signature === other.signature || other.signature.startsWith(block.signature)) return true;
  const here = saidByColumn(grid, block);
  const there = saidByColumn(grid, other);
  const same = [...here].filter(([column, text]) => alike(text, there.get(column) ?? '') >= ALIKE).length;
  return here.size >= 3 && same >= here.size * MOST && here.size >= there.size * MOST;
};

/** Tables beside each other: a block is split at a blank column, where the first heading of the block begins again. */
export const splitBeside = (grid: Grid, block: Headings, mergeAt: MergeIndex): Headings[] => {
  const used = new Set<number>();
  for (let row = block.top; row <= Math.min(block.bottom + BODY_SAMPLE, lastRow(grid)); row++) {
    for (const { column } of filled(grid, row)) {
      const area = mergeAt(row, column);
      for (let at = area?.left ?? column; at <= (area?.right ?? column); at++) used.add(at);
    }
  }
  const first = words(valueAt(grid, block.top, block.left)).toLowerCase();
  const starts = [block.left];
  for (let column = block.left + 2; column <= block.right; column++) {
    const begins = !used.has(column - 1) && words(valueAt(grid, block.top, column)).toLowerCase() === first;
    if (begins && first !== '') starts.push(column);
  }
  if (starts.length === 1) return [block];
  return starts.map((start, i) => within(grid, block, start, (starts[i + 1] ?? Infinity) - 1, mergeAt));
};
