import { breathe } from '../port/breathe';
import { PortError, type Obstacle } from '../port/obstacles';
import { obstaclesOf, type SheetReading } from '../port/workbook-port';
import { reach, type Work } from '../port/work';
import { areaToA1 } from '../grid/address';
import type { Area, Cell, CellValue, Grid } from '../grid/types';
import { AREA_PROPERTIES, areaOf, cellCount, rangeOf } from './area';
import { queueArrayFlags, queueSuspects, readArrays } from './arrays';
import { toCellValue, toFormat } from './content';
import { isTooLarge } from './errors';
import type { Habits } from './habits';
import { inEnglish } from './notation';
import { mayBeTooManyMerges, queueMerges, queueMergesInBands } from './merges';

/** Cells a sync: four matrices take about 47 bytes a cell of figures, Excel on the web answers with at most 5 MB. */
const CELLS_PER_SYNC = 80_000;
/** Where a sheet holds array formulas each row is asked for them by itself. */
const ROWS_ASKED_PER_SYNC = 1_500;
/** Beyond this the values of a sheet do not fit beside the page in memory. */
const MOST_CELLS = 4_000_000;

/** What the first sync tells: where the sheet has contents, and what stands in the way. */
type Extent = {
  readonly area: Area | null;
  /** Null when there are too many for one answer: they come with the rows. */
  readonly merges: readonly Area[] | null;
  /** True: every row is hidden, false: none, null: some. */
  readonly rowsHidden: boolean | null;
  readonly hasArrays: boolean;
  readonly obstacles: readonly Obstacle[];
};

const readExtent = async (sheet: Excel.Worksheet, withMerges: boolean): Promise<Extent> => {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA_PROPERTIES.join(',')},rowHidden`);
  const hasArrays = queueArrayFlags(used);
  const merges = withMerges ? queueMerges(sheet) : null;
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/autoFilter/isDataFiltered');
  const application = sheet.context.workbook.application;
  application.load('calculationMode');
  await sheet.context.sync();
  const isFiltered =
    sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
  return {
    area: used.isNullObject ? null : areaOf(used),
    merges: used.isNullObject ? [] : (merges?.() ?? null),
    rowsHidden: used.isNullObject ? false : used.rowHidden,
    hasArrays: !used.isNullObject && hasArrays(),
    obstacles: obstaclesOf({
      isProtected: sheet.protection.protected,
      isManual: application.calculationMode === 'Manual',
      // Excel has calculated what it shows.
      lacksResults: false,
      isFiltered,
      hasHiddenRows: !used.isNullObject && used.rowHidden !== false,
    }),
  };
};

/** The extent with its merged areas, or without where there are too many of them for one answer. */
const readExtentWhole = async (sheet: Excel.Worksheet): Promise<Extent> => {
  try {
    return await readExtent(sheet, true);
  } catch (error) {
    if (!mayBeTooManyMerges(error)) throw error;
    return readExtent(sheet, false);
  }
};

/** Rows of the grid as they come in. */
type Rows = {
  readonly values: CellValue[][];
  readonly text: string[][];
  readonly formulas: CellValue[][];
  readonly formats: string[][];
  readonly hidden: number[];
  readonly suspects: Cell[];
  readonly merges: Area[];
};

/** Rows or columns came or went while the sheet was read. */
class Restructured extends Error {}

const readBand = async (sheet: Excel.Worksheet, band: Area, extent: Extent, rows: Rows): Promise<void> => {
  const range = rangeOf(sheet, band);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(AREA_PROPERTIES.join(','));
  range.load('values,formulas,text,numberFormat');
  const hidden = extent.rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const suspects = extent.hasArrays ? queueSuspects(sheet, band) : null;
  const merges = extent.merges === null ? queueMergesInBands(sheet, band) : null;
  await sheet.context.sync();
  await breathe();
  if (used.isNullObject || extent.area === null || areaToA1(areaOf(used)) !== areaToA1(extent.area))
    throw new Restructured();
  // Taken over only now: a band that failed is read again in halves and must not have left anything.
  for (const row of range.values) rows.values.push(row.map(toCellValue));
  for (const row of range.text) rows.text.push(row.map((one) => String(one ?? '')));
  for (const row of range.formulas) rows.formulas.push(row.map(toCellValue));
  for (const row of range.numberFormat) rows.formats.push(row.map(toFormat));
  hidden?.value.forEach(({ rowHidden }, index) => {
    if (rowHidden === true) rows.hidden.push(band.top + index);
  });
  for (const suspect of suspects?.() ?? []) rows.suspects.push(suspect);
  for (const merge of merges?.() ?? []) rows.merges.push(merge);
};

/** Reads an area from the top, in bands that shrink when an answer grows too large (long texts). */
const readRows = async (
  sheet: Excel.Worksheet,
  area: Area,
  height: number,
  extent: Extent,
  rows: Rows,
  work?: Work,
): Promise<void> => {
  if (area.top > area.bottom) return;
  const done = rows.values.length;
  reach(work, { stage: 'membaca', done, total: done + area.bottom - area.top + 1 });
  const bottom = Math.min(area.bottom, area.top + height - 1);
  try {
    await readBand(sheet, { ...area, bottom }, extent, rows);
  } catch (error) {
    if (!isTooLarge(error) || bottom === area.top) throw error;
    return readRows(sheet, area, Math.ceil((bottom - area.top + 1) / 2), extent, rows, work);
  }
  return readRows(sheet, { ...area, top: bottom + 1 }, height, extent, rows, work);
};

/** How often a sheet is read again whose rows or columns come and go meanwhile. */
const TRIES = 3;

/**
 * Reads a sheet: one sync for its extent and state, one for its contents (more beyond the payload limit of Excel on the
 * web), one more to place array formulas when there are any. Formatted empty rows are not read.
 * Throws Office errors; PortError 'terlalu-besar', 'dibatalkan', 'berubah' where others do not let it be.
 */
export const readSheet = async (
  sheet: Excel.Worksheet,
  name: string,
  habits: Habits,
  work?: Work,
  tries = TRIES,
): Promise<SheetReading> => {
  try {
    return await readOnce(sheet, name, habits, work);
  } catch (error) {
    if (!(error instanceof Restructured)) throw error;
    if (tries <= 1) throw new PortError('berubah', { sheet: name });
    return readSheet(sheet, name, habits, work, tries - 1);
  }
};

const readOnce = async (sheet: Excel.Worksheet, name: string, habits: Habits, work?: Work): Promise<SheetReading> => {
  reach(work, { stage: 'membaca', done: 0, total: 0 });
  const extent = await readExtentWhole(sheet);
  const { area } = extent;
  const rows: Rows = { values: [], text: [], formulas: [], formats: [], hidden: [], suspects: [], merges: [] };
  if (area !== null) {
    if (cellCount(area) > MOST_CELLS) throw new PortError('terlalu-besar', { sheet: name });
    const most = extent.hasArrays ? ROWS_ASKED_PER_SYNC : CELLS_PER_SYNC;
    const height = Math.max(1, Math.min(most, Math.floor(CELLS_PER_SYNC / (area.right - area.left + 1))));
    await readRows(sheet, area, height, extent, rows, work);
    if (extent.rowsHidden === true) {
      for (let row = area.top; row <= area.bottom; row += 1) rows.hidden.push(row);
    }
  }
  const arrays = await readArrays(sheet, rows.suspects);
  const { formats, isLocal } = inEnglish(rows.formats);
  if (isLocal) habits.localFormats = true;
  const grid: Grid = {
    sheet: name,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    values: rows.values,
    text: rows.text,
    formulas: rows.formulas,
    formats,
    merges: extent.merges ?? rows.merges,
    hiddenRows: rows.hidden,
    arrays,
    style: null,
  };
  return { grid, obstacles: extent.obstacles };
};
