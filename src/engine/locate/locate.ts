import { lastRow, valueAt, words, type MergeIndex } from '../../grid/cells';
import type { Grid } from '../../grid/types';
import { urutanDari } from '../../renja/kosakata';
import { labelBaris } from '../../renja/tingkat';
import { isHeadingRow, readHeadings, readPointed, repeats, splitBeside, type Headings } from './heading-rows';
import { filled } from './row-cells';
import { pointedRows } from './pointed';
import type { Settings } from '../facts/types';

/** A table found on a sheet, before its columns are understood. */
export type Located = {
  readonly headings: Headings;
  /** Lines above the headings. */
  readonly title: readonly string[];
  readonly bodyTop: number;
  /** Last row that may belong to the body. */
  readonly bodyBottom: number;
  /** Rows of the body that repeat headings, numbering or titles at a page break. */
  readonly repeats: ReadonlySet<number>;
  /** The user said that these are headings. */
  readonly pointed: boolean;
};

/** A number or a part of a code by itself: below an open table it begins a row, and no title. */
const BARE = /^[\d.]{1,20}$/;

/**
 * Lines of text above the headings, up to a gap of three rows or figures. Below an open table a line of several cells may
 * be its last row: it is title only behind a gap or a closing row, or where it repeats a line of the table's own title.
 */
const readTitle = (
  grid: Grid,
  top: number,
  floor: number,
  open: readonly string[] | null,
  columns: Pick<Headings, 'left' | 'right'>,
): { lines: string[]; first: number } => {
  const found: { row: number; text: string; single: boolean }[] = [];
  let gap = 0;
  let closed = false;
  for (let row = top - 1; row > floor && found.length < 10 && gap < 3 && !closed; row--) {
    const cells = filled(grid, row).filter(({ column }) => column >= columns.left && column <= columns.right);
    if (cells.length === 0) {
      gap++;
      continue;
    }
    closed = cells.some(({ text }) => labelBaris(text) !== null);
    if (closed || cells.length > 4 || cells.some(({ value }) => typeof value === 'number')) break;
    if (open !== null && cells.length > 1 && BARE.test(cells[0]?.text ?? '')) break;
    gap = 0;
    const text = cells.map(({ column }) => words(valueAt(grid, row, column))).join(' ');
    found.unshift({ row, text, single: cells.length === 1 });
  }
  const apart = open === null || gap > 0 || closed;
  const start = apart ? 0 : found.findLastIndex(({ text, single }) => !single && !open.includes(text)) + 1;
  const lines = found.slice(start);
  return { lines: lines.map(({ text }) => text), first: lines[0]?.row ?? top };
};

const CLOSING: ReadonlySet<string | null> = new Set(['jumlah', 'rata-rata-total', 'predikat-total']);
const OWN_TITLE =
  /tabel|formulir|evaluasi|rekapitulasi|triwulan|rumusan|rencana program|pencapaian|tahun (?:19|20)\d\d/i;

/** A title that says it goes on, or which page it heads: "Lanjutan Tabel T-C.29", "Evaluasi Renja (sambungan)", "… - Lembar 2". */
const CONTINUED =
  /^\W*(?:lanjutan|sambungan)\b|\b(?:lanjutan|sambungan)\W*$|\b(?:lembar|lbr|halaman|hal|hlm|page)\W{0,3}(?:ke\W?)?(?:[2-9]|\d\d)\b/i;

/** Whether a total closed the body before row `row`: the last row with more than one cell, or with a label, says so. */
const closedBefore = (grid: Grid, row: number, top: number): boolean => {
  for (let above = row - 1; above >= Math.max(top, row - 40); above--) {
    const cells = filled(grid, above);
    if (cells.length === 0) continue;
    if (cells.some(({ text }) => CLOSING.has(labelBaris(text)))) return true;
    if (cells.length > 2 || row - above > 12) return false;
  }
  return false;
};

/**
 * Whether the first row below headings goes on counting where the rows above them stopped ("II" after "I"): what closed the page before
 * was a group's (case: an average and a rating below each program, and headings above the next).
 */
const countsOn = (grid: Grid, first: number, { bottom }: Headings, top: number): boolean => {
  const [own] = filled(grid, bottom + 1);
  const next = own === undefined ? null : urutanDari(own.text);
  if (own === undefined || next === null || next < 2) return false;
  const isRoman = /[ivx]/i.test(own.text);
  for (let row = first - 1; row >= top; row--) {
    const text = words(valueAt(grid, row, own.column));
    const at = urutanDari(text);
    if (at !== null && /[ivx]/i.test(text) === isRoman) return at === next - 1;
  }
  return false;
};

/** Rows within which headings follow that their numbering row makes what stands above them look like headings too. */
const FEW = [1, 2, 3];

/** How many cells of a row say what the same cells of another say. */
const sameCells = (grid: Grid, row: number, other: number): number =>
  filled(grid, other).filter(({ column, text }) => words(valueAt(grid, row, column)).toLowerCase() === text).length;

/**
 * Whether a row stands above headings that a page break repeats and is none of them: it says nothing that the table's headings
 * begin with, and a row below says most of it. What a program is called may be made of words of headings.
 */
const isAboveRepeat = (grid: Grid, row: number, top: number): boolean =>
  sameCells(grid, row, top) === 0 &&
  FEW.some((down) => sameCells(grid, row + down, top) * 2 > Math.max(2, filled(grid, top).length));

const EVERYWHERE = { left: -Infinity, right: Infinity };

/**
 * Finds every table of a sheet by its headings. A block with the same headings further down is a page break of the same
 * table, unless a total closed the table before it or it carries another title of its own. Rows that the user pointed at
 * are headings whatever they look like, and headings that reach into them are none.
 */
export const locate = (grid: Grid, mergeAt: MergeIndex, settings: Pick<Settings, 'tables'>): Located[] => {
  type Open = { headings: Headings; title: string[]; repeats: Set<number>; bottom: number; pointed: boolean };
  const found: Open[] = [];
  const end = lastRow(grid);
  let floor = grid.top - 1;
  const place = (headings: Headings, columns: Pick<Headings, 'left' | 'right'>, pointed: boolean): void => {
    const open = found.findLast(({ headings: other }) => other.left <= headings.right && other.right >= headings.left);
    const { lines, first } = readTitle(grid, headings.top, floor, open?.title ?? null, columns);
    const same = open !== undefined && repeats(grid, headings, open.headings);
    const own = new Set(open?.title.map((line) => line.toLowerCase()));
    // A page may repeat only some lines of the table's title.
    const anotherTitle =
      open !== undefined &&
      lines.some((line) => OWN_TITLE.test(line) && !CONTINUED.test(line) && !own.has(line.toLowerCase()));
    // What closed the page before was a group's total, where the next one says that the table goes on.
    const goesOn =
      lines.some((line) => CONTINUED.test(line)) ||
      (open !== undefined && same && countsOn(grid, first, headings, open.headings.bottom + 1));
    if (
      open !== undefined &&
      same &&
      !anotherTitle &&
      (goesOn || !closedBefore(grid, first, open.headings.bottom + 1))
    ) {
      for (let repeat = first; repeat <= headings.bottom; repeat++) open.repeats.add(repeat);
    } else {
      if (open !== undefined) open.bottom = first - 1;
      found.push({ headings, title: lines, repeats: new Set(), bottom: end, pointed });
    }
  };
  const shown = pointedRows(grid, settings);
  const reaches = ({ top, bottom }: Headings): boolean =>
    [...shown.keys()].some((pointed) => pointed > top && pointed <= bottom);
  for (let row = grid.top; row <= end; row++) {
    const height = shown.get(row);
    if (height === undefined && !isHeadingRow(grid, row)) continue;
    const before = found.at(-1);
    if (height === undefined && before !== undefined && isAboveRepeat(grid, row, before.headings.top)) continue;
    const block = height === undefined ? readHeadings(grid, row, mergeAt) : readPointed(grid, row, height, mergeAt);
    if (height === undefined && reaches(block)) continue;
    const beside = splitBeside(grid, block, mergeAt);
    for (const headings of beside) {
      place(headings, beside.length > 1 ? headings : EVERYWHERE, height !== undefined);
    }
    floor = block.bottom;
    row = block.bottom;
  }
  return found.map(({ headings, title, repeats, bottom, pointed }) => ({
    headings,
    title,
    bodyTop: headings.bottom + 1,
    bodyBottom: bottom,
    repeats,
    pointed,
  }));
};
