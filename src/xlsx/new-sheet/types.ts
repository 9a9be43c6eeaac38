import type { Area, Cell, CellValue } from '../../grid/types';
import type { CellContent } from '../cell-xml';

export type Line = { readonly style: string; readonly color: string; readonly weight: string };

/** How a cell of a new sheet looks; words as Office.js has them ('Center', 'EdgeTop', 'Continuous'). */
export type CellLook = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  /** '#RRGGBB' or null for none. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<string, Line>>;
};

export type NewCell = {
  readonly cell: Cell;
  readonly content: CellContent;
  /** The value that a formula shows. */
  readonly result: CellValue | null;
  readonly format: string;
  readonly quoted: boolean;
  /** Null for the workbook's plain look. */
  readonly look: CellLook | null;
};

/** Cells that a chart draws, with what they show now. */
export type ChartCells = { readonly sheet: string; readonly area: Area; readonly values: readonly CellValue[] };

export type NewSeries = {
  readonly name: string;
  readonly values: ChartCells;
  readonly categories: ChartCells | null;
  readonly colour: string | null;
  readonly hasDataLabels: boolean;
};

/** A clustered chart with two axes over cells of the sheet. */
export type NewChart = {
  readonly kind: 'bar' | 'column';
  readonly title: string | null;
  /** The cells that it covers. */
  readonly place: Area;
  readonly series: readonly NewSeries[];
  readonly gapWidth: number;
  readonly hasLegend: boolean;
  readonly category: { readonly title: string | null; readonly reversed: boolean; readonly crossesAtEnd: boolean };
  readonly value: { readonly title: string | null; readonly minimum: number | null; readonly format: string };
};

/** A worksheet to add to a package. */
export type NewSheet = {
  readonly name: string;
  readonly tabColor: string | null;
  readonly cells: readonly NewCell[];
  readonly merges: readonly Area[];
  /** Widths in characters by column, heights in points by row. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows whose height Excel may choose anew. */
  readonly fittedRows: ReadonlySet<number>;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly filter: Area | null;
  /** Places within the workbook, as "'Lembar'!A1". */
  readonly links: readonly { readonly cell: Cell; readonly location: string }[];
  readonly page: {
    readonly landscape: boolean;
    readonly a4: boolean;
    readonly fitToWidth: number | null;
    readonly fitToHeight: number | null;
    readonly titleRows: Area | null;
    readonly footer: string;
  };
  /** Names that hold on this sheet only: formula without '='. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly hidden: boolean }[];
  readonly charts: readonly NewChart[];
};
