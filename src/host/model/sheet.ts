import type { Area, Cell, CellStyle, CellValue, Grid } from '../../grid/types';
import { contains } from '../../grid/address';
import { CellStore, type CellRecord } from './cells';
import type {
  ArrayArea,
  AutoFilter,
  Chart,
  ConditionalFormat,
  ExcelTable,
  Freeze,
  Hyperlink,
  Note,
  PageSetup,
  Protection,
  Visibility,
} from './sheet-content';
import { DEFAULT_WIDTH, shownText } from './text';

/** Points per character of column width, and the standard height of a row in points. */
export const POINTS_PER_CHARACTER = 5.7;
export const STANDARD_HEIGHT = 15;

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The common part of two areas, or null. */
export const intersection = (a: Area, b: Area): Area | null =>
  overlaps(a, b)
    ? {
        top: Math.max(a.top, b.top),
        left: Math.max(a.left, b.left),
        bottom: Math.min(a.bottom, b.bottom),
        right: Math.min(a.right, b.right),
      }
    : null;

/** Merged areas by the rows they cover. The list is replaced whenever it changes, so its index is kept as long as the list. */
const indexes = new WeakMap<readonly Area[], Map<number, Area[]>>();
const mergesByRow = (merges: readonly Area[]): Map<number, Area[]> => {
  const known = indexes.get(merges);
  if (known !== undefined) return known;
  const index = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const list = index.get(row);
      if (list === undefined) index.set(row, [merge]);
      else list.push(merge);
    }
  }
  indexes.set(merges, index);
  return index;
};

const covers = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;

/** One worksheet. Cells are written only through `put`, so that the change list and the calculation hear of it. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  /** Replaced, never changed in place. */
  merges: readonly Area[] = [];
  arrays: ArrayArea[] = [];
  tables: ExcelTable[] = [];
  charts: Chart[] = [];
  notes: Note[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  /** Set when the list changed: its ids are given anew after the request, so that code that keeps them breaks here as it may in Excel. */
  formatIdsAreStale = false;
  freeze: Freeze | null = null;
  page: PageSetup = {
    orientation: 'Portrait',
    paperSize: null,
    fitToWidth: null,
    fitToHeight: null,
    titleRows: null,
    footer: '',
  };
  /** By 'row,column'. */
  readonly hyperlinks = new Map<string, Hyperlink>();
  protection: Protection = { isProtected: false, options: {}, password: null };
  autoFilter: AutoFilter | null = null;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Rows whose height Excel chose for their texts, not the user. */
  readonly fittedRows = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  /** Whether rows or columns were inserted or deleted since loading. */
  isRestructured = false;
  /** Records as loaded, of the cells that changed since. */
  readonly original = new Map<string, CellRecord>();
  cells = new CellStore();

  constructor(
    readonly id: string,
    public name: string,
    private readonly locale: string,
    private readonly beforeChange: (sheet: Sheet, row: number, column: number, cell: CellRecord) => void,
  ) {}

  get(row: number, column: number): CellRecord {
    return this.cells.get(row, column);
  }

  /** Puts a record into a cell and tells the workbook, which calculates later. */
  put(row: number, column: number, cell: CellRecord): void {
    const before = this.cells.get(row, column);
    if (before === cell) return;
    const key = `${row},${column}`;
    if (!this.original.has(key)) this.original.set(key, before);
    this.beforeChange(this, row, column, cell);
    this.cells.set(row, column, cell);
  }

  /** Puts the result of a calculation, which is no edit: nobody is told. */
  putResult(row: number, column: number, value: CellValue): void {
    const before = this.cells.get(row, column);
    if (before.value !== value) this.replace(row, column, { ...before, value });
  }

  /** Puts a record in place of another without an edit: the workbook is loaded anew for the calculation anyway. */
  replace(row: number, column: number, cell: CellRecord): void {
    const key = `${row},${column}`;
    if (!this.original.has(key)) this.original.set(key, this.cells.get(row, column));
    this.cells.set(row, column, cell);
  }

  /** Originals move along with their rows and columns; those of deleted ones are forgotten. */
  shiftOriginals(move: (row: number, column: number) => Cell | null): void {
    const moved = [...this.original].flatMap(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const at = move(row, column);
      return at === null ? [] : [[`${at.row},${at.column}`, cell] as const];
    });
    this.original.clear();
    for (const [key, cell] of moved) this.original.set(key, cell);
    this.isRestructured = true;
  }

  text(row: number, column: number): string {
    const merge = this.mergeAt({ row, column });
    let width = 0;
    for (let at = merge?.left ?? column; at <= (merge?.right ?? column); at += 1) width += this.widthOf(at);
    return this.hiddenColumns.has(column) ? '' : shownText(this.get(row, column), width, this.locale);
  }

  /** Width of a column in characters. */
  widthOf(column: number): number {
    return this.columnWidths.get(column) ?? DEFAULT_WIDTH;
  }

  heightOf(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? STANDARD_HEIGHT);
  }

  usedRange(valuesOnly: boolean): Area | null {
    const bounds = this.cells.bounds(valuesOnly);
    if (valuesOnly) return bounds;
    return this.merges.reduce<Area | null>(
      (area, merge) =>
        area === null
          ? merge
          : {
              top: Math.min(area.top, merge.top),
              left: Math.min(area.left, merge.left),
              bottom: Math.max(area.bottom, merge.bottom),
              right: Math.max(area.right, merge.right),
            },
      bounds,
    );
  }

  mergeAt(cell: Cell): Area | null {
    if (this.merges.length === 0) return null;
    return (
      mergesByRow(this.merges)
        .get(cell.row)
        ?.find((merge) => contains(merge, cell)) ?? null
    );
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((merge) => overlaps(merge, area));
  }

  arrayAt(cell: Cell): ArrayArea | null {
    return this.arrays.find(({ area }) => contains(area, cell)) ?? null;
  }

  /** Array formulas of which `area` would change only a part. */
  arraysCutBy(area: Area): ArrayArea[] {
    return this.arrays.filter(
      (array) => array.kind === 'array' && overlaps(array.area, area) && !covers(area, array.area),
    );
  }

  tablesIn(area: Area): ExcelTable[] {
    return this.tables.filter((table) => overlaps(table.area, area));
  }

  /** Whether protection keeps any cell of the area from being changed. */
  isLocked(area: Area): boolean {
    if (!this.protection.isProtected) return false;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (this.get(row, column).style.locked) return true;
      }
    }
    return false;
  }

  /** The sheet as the core reads it; the used range, or an empty grid at A1. */
  toGrid(): Grid {
    const area = this.usedRange(false) ?? { top: 0, left: 0, bottom: -1, right: -1 };
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
    const matrix = <T>(read: (cell: CellRecord, row: number, column: number) => T): T[][] =>
      rows.map((row) => columns.map((column) => read(this.get(row, column), row, column)));
    return {
      sheet: this.name,
      top: area.top,
      left: area.left,
      values: matrix((cell) => cell.value),
      text: matrix((_, row, column) => this.text(row, column)),
      formulas: matrix((cell) => cell.formula ?? cell.value),
      formats: matrix((cell) => cell.format),
      merges: this.merges,
      hiddenRows: [...this.hiddenRows].sort((a, b) => a - b),
      arrays: this.arrays.map((array) => array.area),
      style: { area, at: (cell): CellStyle => this.get(cell.row, cell.column).style },
    };
  }
}
