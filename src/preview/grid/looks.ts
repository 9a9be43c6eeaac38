import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import type { Area } from '../../grid/types';
import type { ConditionalLook } from '../../host/model/sheet-content';
import type { Sheet } from '../../host/model/sheet';
import type { Border, Style } from '../../host/model/style';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  'Continuous Thin': BorderStyleTypes.THIN,
  'Continuous Hairline': BorderStyleTypes.HAIR,
  'Continuous Medium': BorderStyleTypes.MEDIUM,
  'Continuous Thick': BorderStyleTypes.THICK,
  'Dash Thin': BorderStyleTypes.DASHED,
  'Dash Medium': BorderStyleTypes.MEDIUM_DASHED,
  'Dot Thin': BorderStyleTypes.DOTTED,
};

const line = (border: Border | undefined) => {
  if (border === undefined || border.style === 'None') return null;
  const style =
    LINES[`${border.style} ${border.weight}`] ??
    (border.style === 'Double' ? BorderStyleTypes.DOUBLE : BorderStyleTypes.DASHED);
  return { s: style, cl: { rgb: border.color } };
};

/** Where the workbook's font is not installed, one without serifs, as wide as Calibri where there is one. */
const LIKE_EXCEL = 'Carlito, Arial, sans-serif';

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/**
 * A look of a conditional format over a cell's own, in Univer's words. Every property is named, with null for none:
 * Univer lays a style over the one before and would keep what is left out.
 */
export const univerStyle = (style: Style, format: string, over: Partial<ConditionalLook> | null): IStyleData => {
  const fill = over?.fill ?? style.fill;
  const { EdgeTop, EdgeRight, EdgeBottom, EdgeLeft } = style.borders;
  return {
    ff: `${style.fontName}, ${LIKE_EXCEL}`,
    fs: style.fontSize,
    bl: flag(over?.bold ?? style.bold),
    it: flag(over?.italic ?? style.italic),
    ul: { s: flag(style.underline) },
    cl: { rgb: over?.fontColor ?? style.fontColor },
    bg: fill === null ? null : { rgb: fill },
    bd: { t: line(EdgeTop), r: line(EdgeRight), b: line(EdgeBottom), l: line(EdgeLeft) },
    ht: HORIZONTAL[style.horizontal] ?? null,
    vt: VERTICAL[style.vertical] ?? VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: style.indent > 0 ? { l: 2 + style.indent * 9 } : null,
    n: format === 'General' ? null : { pattern: format },
  };
};

/** A condition that holds whatever the sheet says, such as that of our marks: N("text")=0. */
const ALWAYS = /^=\s*N\("[^"]*"\)\s*=\s*0\s*$/;
/** Formats over more cells than this are not drawn one by one. */
const LIMIT = 500_000;

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/**
 * The looks that conditional formats lay over cells, by 'row,column'. Only conditions that always hold are drawn;
 * those that depend on the cells are kept in the file and not shown here.
 */
export const conditionalLooks = (sheet: Sheet): ReadonlyMap<string, Partial<ConditionalLook>> => {
  const looks = new Map<string, Partial<ConditionalLook>>();
  const holding = sheet.conditionalFormats
    .filter(({ formula }) => formula !== null && ALWAYS.test(formula))
    .sort((a, b) => a.priority - b.priority);
  for (const { areas, format } of holding) {
    const own = Object.fromEntries(Object.entries(format).filter(([, value]) => value !== null));
    for (const area of areas.filter((one) => sizeOf(one) <= LIMIT)) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const key = `${row},${column}`;
          looks.set(key, { ...own, ...looks.get(key) });
        }
      }
    }
  }
  return looks;
};
