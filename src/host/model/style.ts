import type { CellStyle } from '../../grid/types';

/** How a cell looks, as far as the host knows. Records are shared between cells: never changed, only replaced. */
export type Style = CellStyle & {
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** Whether protection of the sheet covers the cell. */
  readonly locked: boolean;
  /** Edges that carry a line, e.g. { EdgeBottom: 'Thin #000000' }. */
  readonly borders: Readonly<Record<string, Border>>;
};

export type Border = { readonly style: string; readonly color: string; readonly weight: string };

export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

export const DEFAULT_STYLE: Style = {
  bold: false,
  indent: 0,
  fill: null,
  italic: false,
  underline: false,
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  locked: true,
  borders: {},
};

const known = new Map<string, Style>();

/** The one shared record for this look, so that a hundred thousand cells of one look cost one object. */
const sharedStyle = (style: Style): Style => {
  const key = JSON.stringify(style);
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, style);
  return style;
};

known.set(JSON.stringify(DEFAULT_STYLE), DEFAULT_STYLE);

/** A style with some of its properties changed. */
export const restyled = (style: Style, changes: Partial<Style>): Style => sharedStyle({ ...style, ...changes });
