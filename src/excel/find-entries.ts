import { breathe } from '../port/breathe';
import type { JournalEntry } from '../port/journal/journal';
import { sameContent, journalValue } from '../port/journal/journal-cell';
import type { Contents, Lines } from '../port/journal/lines';
import type { OnSheet } from '../port/journal/put-back';
import { relocate, type Relocated } from '../port/journal/relocate';
import type { CellValue } from '../grid/types';
import { AREA_PROPERTIES, areaOf, bandsOf, cellCount, rangeOf } from './area';
import { toCellValue } from './content';
import { groupsOf, readGroups, spansOf, type States } from './cell-states';
import { areasUnread, queueShown, watchOver, watchShown, type Watch } from './watch';
import { cellKey } from '../grid/address';

/** Where entries are now, what their cells hold, and what tells whether they stay there. */
type FoundEntries = {
  readonly entries: readonly Relocated[];
  readonly byCell: States['byCell'];
  readonly watch: Watch;
  readonly isHidden: (row: number) => boolean;
};

/** Cells that one answer holds with certainty. */
const CELLS_PER_SYNC = 80_000;

const sizeOf = ({ rows, columns }: Lines): number => rows.length * columns.length;

const toRows = (formulas: readonly (readonly unknown[])[]): CellValue[][] =>
  formulas.map((row) => row.map(toCellValue));

/** Queues the contents of a sheet; call the result after the next sync. */
const queueContents = (sheet: Excel.Worksheet): (() => Contents | null) => {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA_PROPERTIES.join(',')},formulas`);
  return () =>
    used.isNullObject ? null : { top: used.rowIndex, left: used.columnIndex, formulas: toRows(used.formulas) };
};

/** The contents of a large sheet, band by band. */
const readContents = async (sheet: Excel.Worksheet): Promise<Contents | null> => {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(AREA_PROPERTIES.join(','));
  await sheet.context.sync();
  if (used.isNullObject) return null;
  const area = areaOf(used);
  const height = Math.max(1, Math.floor((CELLS_PER_SYNC * (area.bottom - area.top + 1)) / cellCount(area)));
  const read = async (bands: readonly ReturnType<typeof bandsOf>[number][]): Promise<CellValue[][]> => {
    const [band, ...rest] = bands;
    if (band === undefined) return [];
    const range = rangeOf(sheet, band);
    range.load('formulas');
    await sheet.context.sync();
    await breathe();
    return [...toRows(range.formulas), ...(await read(rest))];
  };
  return { top: area.top, left: area.left, formulas: await read(bandsOf(area, height)) };
};

const isThere = ({ byCell }: States, entry: JournalEntry): boolean => {
  const state = byCell.get(cellKey(entry.cell));
  const shown = state === undefined ? null : journalValue(state.formula, state.value);
  return shown !== null && (sameContent(shown, entry.after) || sameContent(shown, entry.before));
};

/** Rows of areas where some are hidden: all count as such. */
const hiddenRows =
  ({ hidden }: States): ((row: number) => boolean) =>
  (row) =>
    hidden.some(({ top, bottom }) => row >= top && row <= bottom);

const cellsIn = (entries: readonly JournalEntry[]) => entries.map(({ cell }) => cell);

/**
 * Finds entries where their cells are now. One sync where the sheet is not large and nothing moved; one more where lines
 * did; a large sheet is read in full only where its cells do not show what they should.
 */
export const findEntries = async (sheet: Excel.Worksheet, { entries, lines }: OnSheet): Promise<FoundEntries> => {
  const groups = groupsOf(spansOf(cellsIn(entries)));
  const isSmall = lines !== null && sizeOf(lines) <= CELLS_PER_SYNC;
  const contents = isSmall ? queueContents(sheet) : () => null;
  const areas = isSmall ? [] : areasUnread(cellsIn(entries), []);
  const shown = queueShown(sheet, areas);
  const here = await readGroups(sheet, groups);
  if (groups.length === 0) await sheet.context.sync();
  const isWhole = entries.every((entry) => isThere(here, entry));
  const now = isSmall ? contents() : lines === null || isWhole ? null : await readContents(sheet);
  const found = relocate(entries, lines, now);
  const moved = found.flatMap(({ entry, now: at }) => (at === null || at === entry ? [] : [at]));
  const there = moved.length === 0 ? here : await readGroups(sheet, groupsOf(spansOf(cellsIn(moved))));
  const watch =
    now === null || lines === null ? watchShown(areas, shown()) : watchOver(now, moved.length === 0 ? lines.heads : []);
  return { entries: found, byCell: there.byCell, watch, isHidden: hiddenRows(there) };
};
