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

/** The cells of one sheet, sparse: rows that hold something, each an array by column. */
export class CellStore {
  private readonly rows = new Map<number, (CellRecord | undefined)[]>();

  get(row: number, column: number): CellRecord {
    return this.rows.get(row)?.[column] ?? BLANK;
  }

  set(row: number, column: number, cell: CellRecord): void {
    const cells = this.rows.get(row);
    if (isDefault(cell)) {
      if (cells === undefined) return;
      delete cells[column];
      if (!cells.some((one) => one !== undefined)) this.rows.delete(row);
    } else if (cells === undefined) {
      const fresh: (CellRecord | undefined)[] = [];
      fresh[column] = cell;
      this.rows.set(row, fresh);
    } else cells[column] = cell;
  }

  /** Every cell that is not blank and plain, rows ascending. */
  *entries(): Generator<{ row: number; column: number; cell: CellRecord }> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const cells = this.rows.get(row) ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (cell !== undefined) yield { row, column, cell };
      }
    }
  }

  /** Smallest area with every cell in use (with content only, when asked so), or null when there is none. */
  bounds(contentOnly: boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.rows) {
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (cell === undefined || (contentOnly && !hasContent(cell))) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Moves everything at or below `from` by `count` rows (negative: deletes the rows above the new place). */
  shiftRows(from: number, count: number): void {
    const moved = [...this.rows].filter(([row]) => row >= from);
    for (const [row] of moved) this.rows.delete(row);
    for (const [row, cells] of moved) if (row >= from - Math.min(count, 0)) this.rows.set(row + count, cells);
  }

  /** Moves everything at or right of `from` by `count` columns (negative: deletes). */
  shiftColumns(from: number, count: number): void {
    for (const [row, cells] of this.rows) {
      const fresh: (CellRecord | undefined)[] = [];
      cells.forEach((cell, column) => {
        if (column < from) fresh[column] = cell;
        else if (column >= from - Math.min(count, 0)) fresh[column + count] = cell;
      });
      this.rows.set(row, fresh);
    }
  }

  clone(): CellStore {
    const copy = new CellStore();
    for (const [row, cells] of this.rows) copy.rows.set(row, [...cells]);
    return copy;
  }
}
