import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import type { Area } from '../../grid/types';
import type { ConditionalLook } from '../../host/model/parts';
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
  if (border === undefined || border.style === 'None') return undefined;
  const style =
    LINES[`${border.style} ${border.weight}`] ??
    (border.style === 'Double' ? BorderStyleTypes.DOUBLE : BorderStyleTypes.DASHED);
  return { s: style, cl: { rgb: border.color } };
};

/** A look of a conditional format over a cell's own, in Univer's words. */
export const univerStyle = (style: Style, format: string, over: Partial<ConditionalLook> | null): IStyleData => {
  const [top, right, bottom, left] = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft'].map((edge) =>
    line(style.borders[edge]),
  );
  const fill = over?.fill ?? style.fill;
  const horizontal = HORIZONTAL[style.horizontal];
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: (over?.bold ?? style.bold) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: (over?.italic ?? style.italic) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    cl: { rgb: over?.fontColor ?? style.fontColor },
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    bd: { ...(top && { t: top }), ...(right && { r: right }), ...(bottom && { b: bottom }), ...(left && { l: left }) },
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: VERTICAL[style.vertical] ?? VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.indent > 0 ? { pd: { l: 2 + style.indent * 9 } } : {}),
    ...(format === 'General' ? {} : { n: { pattern: format } }),
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
