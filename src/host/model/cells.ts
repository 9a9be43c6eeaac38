import type { Area, CellValue } from '../../grid/types';
import { DEFAULT_STYLE, type Style } from './style';

/** What the model keeps of a cell. Records are never changed, only replaced. */
export type CellRecord = {
  readonly value: CellValue;
  /** With its leading '=', or null. */
  readonly formula: string | null;
  readonly format: string;
  readonly style: Style;
  /** Text that was entered with an apostrophe, or must stay text. */
  readonly quoted: boolean;
};

export const BLANK: CellRecord = { value: '', formula: null, format: 'General', style: DEFAULT_STYLE, quoted: false };

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Whether a cell shows or calculates anything. */
export const hasContent = (cell: CellRecord): boolean => cell.value !== '' || cell.formula !== null;

const isDefault = (cell: CellRecord): boolean =>
  !hasContent(cell) && cell.format === 'General' && cell.style === DEFAULT_STYLE && !cell.quoted;

type Row = (CellRecord | undefined)[];

/** First and last place of a row that counts, or null. */
const spanOf = (cells: Row, contentOnly: boolean): readonly [number, number] | null => {
  const counts = (cell: CellRecord | undefined): boolean => cell !== undefined && (!contentOnly || hasContent(cell));
  let first = 0;
  let last = cells.length - 1;
  while (first <= last && !counts(cells[first])) first += 1;
  while (last > first && !counts(cells[last])) last -= 1;
  return first > last ? null : [first, last];
};

/** The cells of one sheet, sparse: rows that hold something, each an array by column. */
export class CellStore {
  private readonly rows = new Map<number, Row>();
  private readonly known = new Map<boolean, Area | null>();
  private formulas = 0;

  /** How many cells hold formulas. */
  get formulaCount(): number {
    return this.formulas;
  }

  get(row: number, column: number): CellRecord {
    return this.rows.get(row)?.[column] ?? BLANK;
  }

  set(row: number, column: number, cell: CellRecord): void {
    const before = this.get(row, column);
    this.formulas += (cell.formula === null ? 0 : 1) - (before.formula === null ? 0 : 1);
    if (before === BLANK || hasContent(before) !== hasContent(cell) || isDefault(cell)) this.known.clear();
    const cells = this.rows.get(row);
    if (isDefault(cell)) {
      if (cells === undefined) return;
      delete cells[column];
      if (spanOf(cells, false) === null) this.rows.delete(row);
    } else if (cells === undefined) {
      const fresh: Row = [];
      fresh[column] = cell;
      this.rows.set(row, fresh);
    } else cells[column] = cell;
  }

  /** Visits every cell that is not blank and plain, rows ascending. */
  forEach(visit: (row: number, column: number, cell: CellRecord) => void): void {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const cells = this.rows.get(row) ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (cell !== undefined) visit(row, column, cell);
      }
    }
  }

  /** The same cells one by one, for those who may stop early. */
  *entries(): Generator<{ row: number; column: number; cell: CellRecord }> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      for (const [column, cell] of (this.rows.get(row) ?? []).entries()) {
        if (cell !== undefined) yield { row, column, cell };
      }
    }
  }

  /** Smallest area with every cell in use (with content only, when asked so), or null when there is none. */
  bounds(contentOnly: boolean): Area | null {
    const known = this.known.get(contentOnly);
    if (known !== undefined) return known;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      const span = spanOf(cells, contentOnly);
      if (span === null) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, span[0]);
      right = Math.max(right, span[1]);
    }
    const area = bottom < 0 ? null : { top, left, bottom, right };
    this.known.set(contentOnly, area);
    return area;
  }

  /** Moves everything at or below `from` by `count` rows (negative: deletes the rows above the new place). */
  shiftRows(from: number, count: number): void {
    this.known.clear();
    const moved = [...this.rows].filter(([row]) => row >= from);
    for (const [row] of moved) this.rows.delete(row);
    for (const [row, cells] of moved) if (row >= from - Math.min(count, 0)) this.rows.set(row + count, cells);
    this.countFormulas();
  }

  /** Moves everything at or right of `from` by `count` columns (negative: deletes). */
  shiftColumns(from: number, count: number): void {
    this.known.clear();
    for (const [row, cells] of this.rows) {
      const fresh: Row = [];
      cells.forEach((cell, column) => {
        if (column < from) fresh[column] = cell;
        else if (column >= from - Math.min(count, 0)) fresh[column + count] = cell;
      });
      this.rows.set(row, fresh);
    }
    this.countFormulas();
  }

  private countFormulas(): void {
    this.formulas = 0;
    this.forEach((_row, _column, { formula }) => {
      if (formula !== null) this.formulas += 1;
    });
  }

  clone(): CellStore {
    const copy = new CellStore();
    for (const [row, cells] of this.rows) copy.rows.set(row, [...cells]);
    copy.formulas = this.formulas;
    return copy;
  }
}
