import { valueAt, words, type MergeIndex } from '../../grid/cells';
import type { Area, Grid } from '../../grid/types';
import { bacaJudul, ISTILAH, type Konsep } from '../../renja/kosakata';
import type { Headings } from './heading-rows';

/** Headings of one column, from group to measure, and the merged areas they stand in. */
export type HeadingPath = { readonly texts: readonly string[]; readonly areas: readonly (Area | null)[] };

/** A remark that says what a short form stands for ("K = Kinerja", "TW = Triwulan"): it heads no column. */
export const LEGEND = /^\s*\p{L}{1,4}\s*=\s*\p{L}{3,}/u;

const heads = (text: string): readonly Konsep[] => bacaJudul(text).konsep.filter((one) => ISTILAH[one].inti === true);

const TIMES: ReadonlySet<Konsep> = new Set<Konsep>(['triwulan', 'semester', 'bulan', 'sd', 'akhir', 'lalu', 'maju']);

/** What is but the measure or the time of the heading above it, and no second line of it. */
const MEASURES: ReadonlySet<Konsep> = new Set<Konsep>(['fisik', 'keuangan', 'pagu', 'volume', 'k', 'rp', 'persen']);

/** Whether a heading goes on in the cell below it: two that belong together, the second more than a measure or a time. */
const goesOn = (above: string, below: string): boolean => {
  const { konsep } = bacaJudul(below);
  const names = konsep.some((one) => !MEASURES.has(one) && !TIMES.has(one));
  return names && (heads(below).length > 0 || heads(above).length > 0) && bacaJudul(above).konsep.length > 0;
};

/**
 * The path of headings over each column left..right. A merged cell heads all its columns. A heading typed in the first
 * cell of a group without merging heads the columns to its right too, as long as these have headings of their own below.
 */
export const headingPaths = (grid: Grid, headings: Headings, mergeAt: MergeIndex): HeadingPath[] => {
  const rows: number[] = [];
  for (let row = headings.top; row <= headings.bottom; row++) if (row !== headings.numbering) rows.push(row);
  const own = (row: number, column: number): { text: string; area: Area | null } => {
    const area = mergeAt(row, column);
    if (area !== null && area.top === headings.numbering) return { text: '', area: null };
    const value = area === null ? valueAt(grid, row, column) : valueAt(grid, area.top, area.left);
    const text = typeof value === 'boolean' ? '' : words(value);
    return { text: LEGEND.test(text) ? '' : text, area };
  };
  const below = (row: number, column: number): boolean =>
    rows.some((other) => other > row && own(other, column).text !== '');
  /** Whether a heading above begins at this column: what stands left of it heads another group. */
  const beginsGroup = (row: number, column: number): boolean =>
    rows.some((other) => {
      if (other >= row) return false;
      const { text, area } = own(other, column);
      return text !== '' && (area === null || area.left === column) && (area === null || area.bottom < row);
    });
  const groupText = (row: number, column: number): { text: string; area: Area | null } => {
    const here = own(row, column);
    if (here.text !== '' || here.area !== null || !below(row, column)) return here;
    for (let left = column - 1; left >= headings.left; left--) {
      if (beginsGroup(row, left + 1)) return here;
      const beside = own(row, left);
      if (beside.text === '' && beside.area === null) continue;
      const ends = beside.area !== null && beside.area.right > beside.area.left;
      return !ends && below(row, left) && own(row, left).text !== '' ? beside : here;
    }
    return here;
  };
  /** Whether a cell heads its own column and no other. */
  const standsAlone = (row: number, column: number): boolean => {
    const { text, area } = own(row, column);
    const isGroup = [groupText(row, column - 1), groupText(row, column + 1)].some((one) => one.text === text);
    return text !== '' && area === null && !isGroup;
  };
  const paths: HeadingPath[] = [];
  for (let column = headings.left; column <= headings.right; column++) {
    const texts: string[] = [];
    const areas: (Area | null)[] = [];
    for (const row of rows) {
      const { text, area } = groupText(row, column);
      if (text === '' || (area !== null && areas.includes(area))) continue;
      const above = texts.at(-1);
      const isSecond = rows.includes(row - 1) && standsAlone(row - 1, column) && standsAlone(row, column);
      if (above !== undefined && isSecond && goesOn(above, text)) {
        texts.splice(-1, 1, `${above} ${text}`);
        continue;
      }
      texts.push(text);
      areas.push(area);
    }
    paths.push({ texts, areas });
  }
  return paths;
};

/** Whether two columns stand under one merged heading. */
export const shareGroup = (a: HeadingPath | undefined, b: HeadingPath | undefined): boolean =>
  a !== undefined && b !== undefined && a.areas.some((area) => area !== null && b.areas.includes(area));

/** Whether two columns have one and the same heading, merged over both: a figure and its unit (T-C.29). */
export const sameHeading = (a: HeadingPath | undefined, b: HeadingPath | undefined): boolean => {
  const last = a?.areas.at(-1) ?? null;
  return last !== null && b !== undefined && a?.texts.length === b.texts.length && b.areas.at(-1) === last;
};
