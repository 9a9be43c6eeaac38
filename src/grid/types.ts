/** What a cell holds, as Office.js gives it: '' is blank, errors are their text ('#DIV/0!'). */
export type CellValue = string | number | boolean;

/** A cell by 0-based sheet position: A1 is { row: 0, column: 0 }. Every index in the product counts this way. */
export type Cell = { readonly row: number; readonly column: number };

/** A rectangle of cells, both corners inside. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** How a cell looks, as far as it tells levels apart. */
export type CellStyle = {
  readonly bold: boolean;
  readonly indent: number;
  /** Fill colour '#RRGGBB' or null for none. */
  readonly fill: string | null;
};

/** How the cells of an area look; null outside of it. */
export type Styles = { readonly area: Area; readonly at: (cell: Cell) => CellStyle | null };

/**
 * One worksheet as read: four parallel matrices over its used range, whose first cell lies at (top, left).
 * The core reads nothing else. Matrices may be ragged at the right, and rows of few cells far apart may have holes:
 * missing means blank.
 */
export type Grid = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The text shown in the cell, '#####' where the column is too narrow. */
  readonly text: readonly (readonly string[])[];
  /** A string beginning with '=' where the cell holds a formula; otherwise its value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Number formats in English notation, 'General' where none. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  /** Areas of array formulas and spills, of which no single cell can be written. */
  readonly arrays: readonly Area[];
  /** Styles, read only when levels stay undecided without them. */
  readonly style: Styles | null;
};
