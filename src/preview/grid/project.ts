import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { CellRecord } from '../../host/model/cells';
import type { ConditionalLook, Freeze } from '../../host/model/sheet-content';
import type { Sheet } from '../../host/model/sheet';
import type { Style } from '../../host/model/style';
import type { Workbook } from '../../host/model/workbook';
import { placeOf } from '../file/chart';
import { conditionalLooks, univerStyle } from './looks';

/** Blank room below and right of the used range. */
const SPARE = { rows: 40, columns: 6 };
const LEAST = { rows: 60, columns: 20 };

/** Width of a column of so many characters, in pixels (ECMA-376 part 1, 18.3.1.13, Calibri 11). */
const columnPixels = (characters: number): number => Math.trunc(characters * 7 + 5);
const rowPixels = (points: number): number => Math.round((points * 96) / 72);

const styles = new WeakMap<Style, Map<string, IStyleData>>();

/** General as a pattern, because Univer writes General with a point in every language: at most eleven digits, as Excel. */
const generalOf = (value: number): string => {
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return Number.isInteger(value) || whole > 10 ? 'General' : `0.${'#'.repeat(Math.max(1, 10 - whole))}`;
};

/** Univer's style of a cell, one object for all cells that look alike. */
const styleOf = ({ style, format: own, value }: CellRecord, over: Partial<ConditionalLook> | null): IStyleData => {
  const format = own === 'General' && typeof value === 'number' ? generalOf(value) : own;
  const known = styles.get(style) ?? new Map<string, IStyleData>();
  styles.set(style, known);
  const key = `${format}\n${over === null ? '' : JSON.stringify(over)}`;
  const found = known.get(key) ?? univerStyle(style, format, over);
  known.set(key, found);
  return found;
};

const valueOf = ({ value, quoted }: CellRecord): Pick<ICellData, 'v' | 't'> => {
  if (value === '') return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: quoted ? CellValueType.FORCE_STRING : CellValueType.STRING };
};

export type Projection = ReadonlyMap<number, ReadonlyMap<number, ICellData>>;

/** Every cell of a sheet that shows anything, by row and column. */
export const projectCells = (sheet: Sheet): Projection => {
  const marks = conditionalLooks(sheet);
  const rows = new Map<number, Map<number, ICellData>>();
  const put = (row: number, column: number, cell: CellRecord): void => {
    const cells = rows.get(row) ?? new Map<number, ICellData>();
    rows.set(row, cells);
    cells.set(column, { ...valueOf(cell), f: cell.formula, s: styleOf(cell, marks.get(`${row},${column}`) ?? null) });
  };
  sheet.cells.forEach(put);
  for (const key of marks.keys()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (rows.get(row)?.has(column) !== true) put(row, column, sheet.get(row, column));
  }
  return rows;
};

/** Least size on screen at which 9 points can still be read. */
const LEAST_ZOOM = 0.7;
/** Share of the view that frozen columns may take. */
const MOST_FROZEN = 0.5;

const widthUpTo = (sheet: Sheet, columns: number): number => {
  let width = 0;
  for (let column = 0; column < columns; column += 1) {
    if (!sheet.hiddenColumns.has(column)) width += columnPixels(sheet.widthOf(column));
  }
  return width;
};

/** Shows as much of a wide table as stays legible; frozen columns that would cover the view are let go. */
const fit = (sheet: Sheet, freeze: Freeze | null, width: number): { zoomRatio: number; freeze: Freeze | null } => {
  const needed = widthUpTo(sheet, (sheet.usedRange(false)?.right ?? 0) + 1);
  const zoomRatio = Math.round(Math.min(1, Math.max(LEAST_ZOOM, (width - 60) / needed)) * 20) / 20;
  const covers = freeze !== null && widthUpTo(sheet, freeze.columns) * zoomRatio > width * MOST_FROZEN;
  return { zoomRatio, freeze: covers ? { ...freeze, columns: 0 } : freeze };
};

const projectSheet = (sheet: Sheet, cells: Projection, width: number): Partial<IWorksheetData> => {
  const used = sheet.usedRange(false);
  const charts = sheet.charts.map((chart) => placeOf(sheet, chart));
  const { zoomRatio, freeze } = fit(sheet, sheet.freeze, width);
  const columnData: NonNullable<IWorksheetData['columnData']> = {};
  for (const [column, width] of sheet.columnWidths) columnData[column] = { w: columnPixels(width) };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  for (const [row, height] of sheet.rowHeights) rowData[row] = { h: rowPixels(height), ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(LEAST.rows, Math.max(used?.bottom ?? 0, ...charts.map(({ bottom }) => bottom)) + 1 + SPARE.rows),
    columnCount: Math.max(
      LEAST.columns,
      Math.max(used?.right ?? 0, ...charts.map(({ right }) => right)) + 1 + SPARE.columns,
    ),
    defaultColumnWidth: columnPixels(sheet.widthOf(-1)),
    defaultRowHeight: rowPixels(15),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    cellData: Object.fromEntries([...cells].map(([row, line]) => [row, Object.fromEntries(line)])),
    columnData,
    rowData,
    zoomRatio,
    ...(freeze === null
      ? {}
      : {
          freeze: { xSplit: freeze.columns, ySplit: freeze.rows, startRow: freeze.rows, startColumn: freeze.columns },
        }),
  };
};

/** What of a sheet is drawn once and not cell by cell: when it changes, the view is built again. */
export const frameOf = (sheet: Sheet): string => {
  const { columnWidths, rowHeights, hiddenColumns, hiddenRows, freeze, showGridlines } = sheet;
  const charts = sheet.charts.map((chart) => placeOf(sheet, chart));
  return JSON.stringify([
    ...[columnWidths, rowHeights, hiddenColumns, hiddenRows].map((one) => [...one]),
    freeze,
    showGridlines,
    charts,
  ]);
};

const projectNotes = (workbook: Workbook): string => {
  const notes: Record<string, Record<number, Record<number, object>>> = {};
  for (const sheet of workbook.sheets) {
    for (const { cell, content, width, height } of sheet.notes) {
      const rows = (notes[sheet.id] ??= {});
      (rows[cell.row] ??= {})[cell.column] = {
        id: `${cell.row},${cell.column}`,
        row: cell.row,
        col: cell.column,
        note: content,
        width: Math.max(width, 220),
        height: Math.max(height, 90),
      };
    }
  }
  return JSON.stringify(notes);
};

/**
 * The workbook as Univer takes it, for a view of so many pixels. `cells` are the projections that later changes are
 * compared with.
 */
export const projectWorkbook = (
  workbook: Workbook,
  id: string,
  cells: ReadonlyMap<string, Projection>,
  width: number,
): IWorkbookData => ({
  id,
  name: workbook.name,
  appVersion: '0.25.1',
  locale: LocaleType.ID_ID,
  styles: {},
  sheetOrder: workbook.sheets.map((sheet) => sheet.id),
  sheets: Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.id, projectSheet(sheet, cells.get(sheet.id) ?? new Map(), width)]),
  ),
  resources: [{ name: 'SHEET_NOTE_PLUGIN', data: projectNotes(workbook) }],
});
