import type { Area, Cell, CellStyle, CellValue, Grid } from '../../grid/types';
import { BLANK, type CellRecord } from './cells';
import { boxOver } from './chart-box';
import { isErrorValue } from '../../grid/error-values';
import { onceFor } from '../../grid/once';
import {
  PLAIN_LOOK,
  type AutoFilter,
  type CalculationMode,
  type Chart,
  type ChartSeries,
  type ChartSource,
  type ConditionalFormat,
  type ConditionalLook,
  type DefinedName,
  type ExcelTable,
  type Freeze,
  type Note,
  type Protection,
  type Visibility,
} from './sheet-content';
import type { Sheet } from './sheet';
import { DEFAULT_STYLE, restyled, type Style } from './style';
import { Workbook, type WorkbookOptions } from './workbook';

/** A conditional format as a file holds it. */
export type ConditionalFormatSource = {
  readonly type?: string;
  readonly areas: readonly Area[];
  readonly formula: string | null;
  readonly format?: Partial<ConditionalLook>;
  readonly stopIfTrue?: boolean;
};

/** Cells of a sheet by its name. */
export type SheetArea = { readonly sheet: string; readonly area: Area };

/** A chart as a file holds it: over cells, and over those of sheets that it names. */
export type ChartFromFile = Omit<Chart, 'id' | 'series' | 'left' | 'top' | 'width' | 'height'> & {
  readonly place: Area;
  readonly series: readonly (Omit<ChartSeries, 'values' | 'categories'> & {
    readonly values: SheetArea;
    readonly categories: SheetArea | null;
  })[];
};

/** A sheet to load: the grid that the core reads, and what else the file knows. */
export type SheetSource = {
  readonly grid: Grid;
  readonly visibility?: Visibility;
  readonly protection?: Protection;
  readonly autoFilter?: AutoFilter;
  /** Widths in characters, by 0-based column. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Rows of these whose height Excel chose. */
  readonly fittedRows?: readonly number[];
  readonly freeze?: Freeze;
  readonly hiddenColumns?: readonly number[];
  readonly conditionalFormats?: readonly ConditionalFormatSource[];
  readonly notes?: readonly { readonly cell: Cell; readonly content: string; readonly author?: string }[];
  readonly tables?: readonly {
    readonly name: string;
    readonly area: Area;
    readonly showTotals?: boolean;
    readonly isFiltered?: boolean;
  }[];
  /** Areas of `grid.arrays` that are spills; the others are array formulas. */
  readonly spills?: readonly Area[];
  /** More of the look than the grid tells. */
  readonly style?: (cell: Cell) => Partial<Style> | null;
  readonly charts?: readonly ChartFromFile[];
  /** Texts entered with an apostrophe. */
  readonly quoted?: readonly Cell[];
};

export type WorkbookSource = {
  readonly sheets: readonly (Grid | SheetSource)[];
  readonly activeSheet?: string;
  readonly calculationMode?: CalculationMode;
  /** Whether sheets can be neither added, removed, renamed nor moved. */
  readonly isStructureProtected?: boolean;
  readonly names?: readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheet?: string;
    readonly visible?: boolean;
  }[];
  readonly customXmlParts?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
};

/** A grid from plain rows, for tests: a string beginning with '=' is a formula, whose cached value is blank until calculated. */
export const gridOf = (sheet: string, rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid => ({
  sheet,
  top: 0,
  left: 0,
  values: rows.map((row) => row.map((value) => (typeof value === 'string' && value.startsWith('=') ? '' : value))),
  text: [],
  formulas: rows,
  formats: [],
  merges: [],
  hiddenRows: [],
  arrays: [],
  style: null,
  ...more,
});

const isGrid = (source: Grid | SheetSource): source is Grid => 'values' in source;

const shown = ({ bold, indent, fill }: CellStyle): Partial<Style> => ({ bold, indent, fill });

/** The whole look of a cell that only the grid tells of; grids share these records too. */
const lookOf = onceFor((base: CellStyle): Style => restyled(DEFAULT_STYLE, shown(base)));

const styleOf = (base: CellStyle | null, more: Partial<Style> | null): Style => {
  if (more !== null) return restyled(DEFAULT_STYLE, { ...(base === null ? {} : shown(base)), ...more });
  return base === null ? DEFAULT_STYLE : lookOf(base);
};

const looksTyped = (value: CellValue): boolean =>
  typeof value === 'string' &&
  value !== '' &&
  !isErrorValue(value) &&
  (value.startsWith('=') || /^[\s\d(+\-$.,%/:]+$/.test(value));

const loadCells = (sheet: Sheet, source: SheetSource): void => {
  const { grid } = source;
  const quoted = new Set((source.quoted ?? []).map(({ row, column }) => `${row},${column}`));
  const height = Math.max(grid.values.length, grid.formulas.length, grid.formats.length);
  for (let r = 0; r < height; r += 1) {
    const width = Math.max(grid.values[r]?.length ?? 0, grid.formulas[r]?.length ?? 0, grid.formats[r]?.length ?? 0);
    for (let c = 0; c < width; c += 1) {
      const cell: Cell = { row: grid.top + r, column: grid.left + c };
      const formula = grid.formulas[r]?.[c] ?? '';
      const value = grid.values[r]?.[c] ?? '';
      const isFormula =
        typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value;
      const record: CellRecord = {
        value,
        formula: isFormula ? formula : null,
        format: grid.formats[r]?.[c] ?? BLANK.format,
        style: styleOf(grid.style?.at(cell) ?? null, source.style?.(cell) ?? null),
        quoted: quoted.has(`${cell.row},${cell.column}`) || (!isFormula && looksTyped(value)),
      };
      sheet.cells.set(cell.row, cell.column, record);
    }
  }
};

const loadSheet = (workbook: Workbook, source: SheetSource): void => {
  const { grid } = source;
  const sheet = workbook.addSheet(grid.sheet);
  loadCells(sheet, source);
  sheet.merges = [...grid.merges];
  const spills = new Set((source.spills ?? []).map((area) => JSON.stringify(area)));
  sheet.arrays = grid.arrays.map((area) => ({ area, kind: spills.has(JSON.stringify(area)) ? 'spill' : 'array' }));
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of source.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  for (const [column, width] of Object.entries(source.columnWidths ?? {}))
    sheet.columnWidths.set(Number(column), width);
  for (const [row, height] of Object.entries(source.rowHeights ?? {})) sheet.rowHeights.set(Number(row), height);
  for (const row of source.fittedRows ?? []) sheet.fittedRows.add(row);
  sheet.freeze = source.freeze ?? null;
  sheet.visibility = source.visibility ?? 'Visible';
  if (source.protection !== undefined) sheet.protection = { ...source.protection };
  sheet.autoFilter = source.autoFilter === undefined ? null : { ...source.autoFilter };
  sheet.conditionalFormats = (source.conditionalFormats ?? []).map<ConditionalFormat>((format, index) => ({
    id: workbook.nextId(),
    type: format.type ?? 'Custom',
    areas: format.areas,
    priority: index,
    stopIfTrue: format.stopIfTrue ?? false,
    formula: format.formula,
    format: { ...PLAIN_LOOK, ...format.format },
  }));
  sheet.notes = (source.notes ?? []).map<Note>((note) => ({
    cell: note.cell,
    content: note.content,
    author: note.author ?? '',
    visible: false,
    width: 108,
    height: 60,
  }));
  sheet.tables = (source.tables ?? []).map<ExcelTable>((table) => ({
    id: workbook.nextId(),
    name: table.name,
    area: table.area,
    showHeaders: true,
    showTotals: table.showTotals ?? false,
    style: 'TableStyleMedium2',
    filter: { area: table.area, isDataFiltered: table.isFiltered ?? false },
  }));
};

const loadChart = (workbook: Workbook, sheet: Sheet, { place, series, ...chart }: ChartFromFile): Chart => {
  const source = (cells: SheetArea | null): ChartSource | null => {
    const from = cells === null ? null : workbook.sheet(cells.sheet);
    return cells === null || from === null ? null : { sheetId: from.id, area: cells.area };
  };
  return {
    ...chart,
    id: workbook.nextId(),
    ...boxOver(sheet, place),
    series: series.flatMap(({ values, categories, ...one }) => {
      const cells = source(values);
      return cells === null ? [] : [{ ...one, values: cells, categories: source(categories) }];
    }),
  };
};

/**
 * A workbook from grids and what else a file knows. Formulas keep their cached values; those without one are calculated
 * on first reading, when there is a calculation.
 */
export const createWorkbook = (source: WorkbookSource, options: WorkbookOptions = {}): Workbook => {
  const workbook = new Workbook(options);
  for (const sheet of source.sheets) loadSheet(workbook, isGrid(sheet) ? { grid: sheet } : sheet);
  // Charts may draw cells of any sheet.
  source.sheets.forEach((one, at) => {
    const sheet = workbook.sheets[at];
    if (sheet === undefined || isGrid(one)) return;
    sheet.charts = (one.charts ?? []).map((chart) => loadChart(workbook, sheet, chart));
  });
  workbook.isStructureProtected = source.isStructureProtected ?? false;
  workbook.calculationMode = source.calculationMode ?? 'Automatic';
  for (const { name, formula, sheet, visible } of source.names ?? []) {
    const scope = sheet === undefined ? null : (workbook.sheet(sheet)?.id ?? null);
    const entry: DefinedName = { name, formula, visible: visible ?? true, comment: '', sheetId: scope };
    workbook.names.push(entry);
  }
  for (const xml of source.customXmlParts ?? []) workbook.customXmlParts.push({ id: workbook.nextId(), xml });
  for (const [key, value] of Object.entries(source.settings ?? {})) workbook.settings.push({ key, value });
  const active = source.activeSheet === undefined ? workbook.sheets[0] : workbook.sheet(source.activeSheet);
  if (active === undefined || active === null)
    throw new RangeError('a workbook needs at least one sheet, and its active sheet');
  workbook.activate(active);
  workbook.restructured();
  workbook.markLoaded();
  return workbook;
};
