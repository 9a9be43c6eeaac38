import type { Area, Cell, CellValue } from '../../grid/types';

/** An array formula (entered with Ctrl+Shift+Enter) or a spilled result. The formula is at the top left. */
export type ArrayArea = { readonly area: Area; readonly kind: 'array' | 'spill' };

export type ConditionalFormat = {
  /** Changes whenever the list changes order, as Excel's do: never a key. */
  id: string;
  /** Excel's name of the kind, 'Custom' for ours. */
  readonly type: string;
  areas: readonly Area[];
  priority: number;
  stopIfTrue: boolean;
  /** With its leading '=', for Custom; null where the host only carries a foreign kind along. */
  formula: string | null;
  format: ConditionalLook;
};

export type ConditionalLook = {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  numberFormat: string | null;
};

export const PLAIN_LOOK: ConditionalLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  numberFormat: null,
};

export type Note = {
  readonly cell: Cell;
  content: string;
  author: string;
  visible: boolean;
  width: number;
  height: number;
};

export type ExcelTable = {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  /** Null where the table shows no filter buttons. */
  filter: AutoFilter | null;
};

/** Cells of a sheet that a chart draws; they follow neither inserted nor deleted rows here. */
export type ChartSource = { readonly sheetId: string; readonly area: Area };

export type ChartSeries = {
  name: string;
  values: ChartSource;
  categories: ChartSource | null;
  /** '#RRGGBB', null for the theme's own. */
  colour: string | null;
  hasDataLabels: boolean;
  gapWidth: number;
};

export type ChartAxis = {
  title: string;
  titleVisible: boolean;
  /** Where the other axis crosses this one: 'Automatic', 'Maximum', 'Minimum'. */
  position: string;
  reversed: boolean;
  /** Null for automatic. */
  minimum: number | null;
  numberFormat: string;
};

export type Chart = {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  top: number;
  left: number;
  width: number;
  height: number;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  legendVisible: boolean;
  legendPosition: string;
};

/** How a sheet prints, as far as the host knows. */
export type PageSetup = {
  orientation: string;
  paperSize: string | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Rows repeated on every page. */
  titleRows: Area | null;
  footer: string;
};

/** A link of a cell to a place in the workbook ("'Lembar'!A1") or to an address outside. */
export type Hyperlink = {
  readonly cell: Cell;
  readonly documentReference: string | null;
  readonly address: string | null;
  readonly screenTip: string | null;
};

/** Rows above and columns left of the split of a sheet whose panes are frozen. */
export type Freeze = { readonly rows: number; readonly columns: number };

export type DefinedName = {
  readonly name: string;
  /** With its leading '='. */
  formula: string;
  visible: boolean;
  comment: string;
  /** Null for the workbook. */
  readonly sheetId: string | null;
};

export type CustomXmlPart = { readonly id: string; xml: string };

export type Setting = { readonly key: string; value: unknown };

export type Protection = {
  isProtected: boolean;
  options: Readonly<Record<string, boolean | string>>;
  password: string | null;
};

export type AutoFilter = { area: Area; isDataFiltered: boolean };

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Namespace of the outermost element of an XML text; '' where it has none. Throws SyntaxError when the text has no element. */
export const namespaceOf = (xml: string): string => {
  const body = xml.replace(/^\uFEFF?\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*)*/, '');
  const tag = /^<([A-Za-z_][^\s/>]*)([^>]*)>/.exec(body);
  if (tag === null || !/(<\/[^>]+>|\/>)\s*$/.test(body)) throw new SyntaxError('not an XML document');
  const prefix = (tag[1] ?? '').includes(':') ? `:${(tag[1] ?? '').split(':')[0]}` : '';
  const match = new RegExp(`(?:^|\\s)xmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag[2] ?? '');
  return match?.[1] ?? match?.[2] ?? '';
};

/** The value types of Office.js. */
export const valueType = (value: CellValue, isError: boolean): string => {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};
