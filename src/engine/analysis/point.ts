import { indexMerges, lastRow } from '../../grid/cells';
import type { Grid } from '../../grid/types';
import { openGrid } from './analyse';
import { tableSettingsOf } from '../locate/fingerprint';
import { MAX_HEADING_ROWS, readPointed } from '../locate/heading-rows';
import { filled, isYear } from '../locate/row-cells';
import { isNumberingRow } from '../locate/numbering';
import { patternOf, pointedRows } from '../locate/pointed';
import type { Settings, TableSettings } from '../facts/types';

/** Why rows cannot be the headings of a table; the catalogue has a message and a next step for each. */
export type PointRefusal =
  /** No words in them. */
  | 'kosong'
  /** More rows than headings have: probably the table itself was selected. */
  | 'terlalu-banyak'
  /** A row with figures: a row of the body. */
  | 'angka'
  /** Words in one column only: a title. */
  | 'satu-kolom'
  /** Nothing stands below them. */
  | 'tanpa-isi';

/** Rows of a sheet, 0-based, both included. */
export type PointedRows = { readonly first: number; readonly last: number };

export type Pointed =
  | { readonly ok: true; readonly settings: Settings; readonly table: number }
  /** `row`: the row in question (0-based), null where it is all of them. */
  | { readonly ok: false; readonly reason: PointRefusal; readonly row: number | null };

const refuse = (reason: PointRefusal, row: number | null = null): Pointed => ({ ok: false, reason, row });

/** Under which key the rows stand in the settings until the fingerprint of their table is known. */
const PROVISIONAL = 'ditunjuk';

/** The settings without earlier rows that meet these: who points again means the new ones. */
const without = (settings: Settings, grid: Grid, top: number, bottom: number): Settings => {
  const meets = (own: TableSettings): boolean =>
    own.headings !== undefined &&
    [...pointedRows(grid, { tables: { own } })].some(([row, height]) => row <= bottom && row + height > top);
  const tables = Object.entries(settings.tables).map(([fingerprint, own]): [string, TableSettings] => {
    if (!meets(own)) return [fingerprint, own];
    return [fingerprint, { ...own, headings: undefined }];
  });
  return { ...settings, tables: Object.fromEntries(tables) };
};

/**
 * Takes rows first..last of a sheet (0-based, as selected) for the headings of a table. The new settings keep them by what
 * they say, so that they are found again after rows were inserted, and on a renamed or copied sheet. Rows that cannot be
 * headings are refused with the reason.
 */
export const pointAt = (grid: Grid, first: number, last: number, settings: Settings): Pointed => {
  let top = Math.max(first, grid.top);
  let bottom = Math.min(last, lastRow(grid));
  const isBlank = (row: number): boolean => filled(grid, row).length === 0;
  while (top <= bottom && isBlank(top)) top++;
  while (bottom >= top && isBlank(bottom)) bottom--;
  if (top > bottom || isNumberingRow(grid, top)) return refuse('kosong');
  if (bottom - top >= MAX_HEADING_ROWS) return refuse('terlalu-banyak');
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    if (isNumberingRow(grid, row)) continue;
    const cells = filled(grid, row);
    if (cells.some(({ value }) => typeof value === 'number' && !isYear(value))) return refuse('angka', row);
    for (const { column, text } of cells) if (/[a-z]/.test(text)) columns.add(column);
  }
  if (columns.size < 2) return refuse('satu-kolom');
  const block = readPointed(grid, top, bottom - top + 1, indexMerges(grid.merges));
  const others = without(settings, grid, top, block.bottom);
  const headings = patternOf(grid, top, bottom);
  const trial = { ...others, tables: { ...others.tables, [PROVISIONAL]: { headings } } };
  const { tables } = openGrid(grid, trial).analysis;
  const table = tables.findIndex(({ table: { range } }) => range.top === top);
  const fingerprint = tables[table]?.table.fingerprint;
  if (fingerprint === undefined) return refuse('tanpa-isi');
  const own: TableSettings = { ...tableSettingsOf(others, fingerprint), headings, excluded: false };
  return { ok: true, settings: { ...others, tables: { ...others.tables, [fingerprint]: own } }, table };
};
