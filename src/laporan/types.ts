import type { Area, Cell } from '../grid/types';

/** When and by which version of the product a report is made. */
export type ReportStamp = { readonly when: Date; readonly version: string };

/** One cell of the report sheet: a text that stays text, or a number in its format (percentages as fractions). */
export type ReportCell = { readonly value: string | number; readonly format: string };

/** How an area of the report looks; the port knows colours and lines. */
export const LOOKS = [
  'judul',
  'bagian',
  'label',
  'kepala',
  'isi',
  'tengah',
  'kanan',
  'menjorok',
  'total',
  'galat',
  'peringatan',
  'info',
] as const;
export type Look = (typeof LOOKS)[number];

export type ReportSeries = { readonly name: string; readonly values: Area; readonly colour: string };

/** A clustered bar chart over cells of the report: one category a row, the first row on top. */
export type ReportChart = {
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: Area;
  readonly series: readonly [ReportSeries, ...ReportSeries[]];
  /** The cells that it covers. */
  readonly place: Area;
};

/** A whole report sheet as plain data, from A1; cells as positions on that sheet. */
export type Report = {
  /** The wanted name of the sheet: valid and at most 31 characters, perhaps in use already. */
  readonly name: string;
  /** What the report is about: the same text for the same table of the same sheet. */
  readonly subject: string;
  /** Cells by row, null for blank; every row is as wide as `widths`. */
  readonly rows: readonly (readonly (ReportCell | null)[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Laid over one another in this order. */
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  /** Areas whose long texts are broken into lines. */
  readonly wrapped: readonly Area[];
  /** Cells that lead to the cell they speak of. */
  readonly links: readonly { readonly at: Cell; readonly sheet: string; readonly cell: Cell }[];
  readonly chart: ReportChart | null;
  /** Heading and rows of the findings, to be filtered; null without findings. */
  readonly filter: Area | null;
  /** Rows at the top that stay in sight. */
  readonly frozenRows: number;
};
