import type { Border, Style } from '../../host/model/style';
import type { ConditionalLook } from '../../host/model/sheet-content';
import { colourOf } from '../../xlsx/colour';
import type { Package } from '../../xlsx/package';
import { scanXml, type Attributes } from '../../xlsx/xml';

/** How the cells of a file look: by style index (`s` of a cell), and the looks of conditional formats (`dxfId`). */
export type Looks = {
  readonly cells: readonly Partial<Style>[];
  readonly conditional: readonly Partial<ConditionalLook>[];
};

type Font = {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  fontColor: string;
  fontName: string;
  fontSize: number;
};

const EDGES: Readonly<Record<string, string>> = {
  left: 'EdgeLeft',
  start: 'EdgeLeft',
  right: 'EdgeRight',
  end: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};
/** Line of a border by its name in the file (ECMA-376 part 1, 18.18.3): style and weight as Office.js calls them. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'none';
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const alignment = ({ horizontal, vertical, wrapText, indent }: Attributes): Partial<Style> => ({
  ...(horizontal === undefined ? {} : { horizontal: capital(horizontal) }),
  ...(vertical === undefined ? {} : { vertical: capital(vertical) }),
  ...(wrapText === undefined ? {} : { wrap: isOn(wrapText) }),
  ...(indent === undefined ? {} : { indent: Number(indent) }),
});

/** Reads the styles part. Throws FileError 'xml-rusak' when it is damaged. */
export const readLooks = (pkg: Package, part: string | null, theme: readonly string[]): Looks => {
  const xml = part === null ? null : pkg.text(part);
  const fonts: Font[] = [];
  const borders: Record<string, Border>[] = [];
  const cells: Partial<Style>[] = [];
  const conditional: Partial<ConditionalLook>[] = [];
  if (part === null || xml === null) return { cells, conditional };

  const path: string[] = [];
  let edge = '';
  const openFont = (name: string, attributes: Attributes): void => {
    const font = fonts.at(-1);
    if (font === undefined) return;
    if (name === 'b') font.bold = isOn(attributes.val);
    else if (name === 'i') font.italic = isOn(attributes.val);
    else if (name === 'u') font.underline = isOn(attributes.val);
    else if (name === 'sz') font.fontSize = Number(attributes.val ?? 11);
    else if (name === 'name') font.fontName = attributes.val ?? 'Calibri';
    else if (name === 'color') font.fontColor = colourOf(attributes, theme) ?? '#000000';
  };
  const openBorder = (name: string, attributes: Attributes): void => {
    const border = borders.at(-1);
    if (border === undefined) return;
    if (name === 'color') {
      const line = border[edge];
      if (line !== undefined) border[edge] = { ...line, color: colourOf(attributes, theme) ?? '#000000' };
      return;
    }
    edge = EDGES[name] ?? '';
    const [style, weight] = LINES[attributes.style ?? ''] ?? [];
    if (edge !== '' && style !== undefined && weight !== undefined) border[edge] = { style, weight, color: '#000000' };
  };
  const openConditional = (at: string, attributes: Attributes): void => {
    const look = conditional.at(-1);
    if (look === undefined) return;
    const set = (more: Partial<ConditionalLook>): void =>
      void (conditional[conditional.length - 1] = { ...look, ...more });
    if (at === 'font/b') set({ bold: isOn(attributes.val) });
    else if (at === 'font/i') set({ italic: isOn(attributes.val) });
    else if (at === 'font/color') set({ fontColor: colourOf(attributes, theme) });
    else if (at === 'fill/patternFill/bgColor') set({ fill: colourOf(attributes, theme) });
  };

  scanXml(part, xml, {
    open: (name, attributes) => {
      path.push(name);
      const at = path.slice(1).join('/');
      if (at === 'fonts/font')
        fonts.push({
          bold: false,
          italic: false,
          underline: false,
          fontColor: '#000000',
          fontName: 'Calibri',
          fontSize: 11,
        });
      else if (at.startsWith('fonts/font/')) openFont(name, attributes);
      else if (at === 'borders/border') borders.push({});
      else if (at.startsWith('borders/border/')) openBorder(name, attributes);
      else if (at === 'cellXfs/xf')
        cells.push({
          ...fonts[Number(attributes.fontId ?? 0)],
          borders: borders[Number(attributes.borderId ?? 0)] ?? {},
        });
      else if (at === 'cellXfs/xf/alignment') cells.push({ ...cells.pop(), ...alignment(attributes) });
      else if (at === 'cellXfs/xf/protection') cells.push({ ...cells.pop(), locked: isOn(attributes.locked) });
      else if (at === 'dxfs/dxf') conditional.push({});
      else if (at.startsWith('dxfs/dxf/')) openConditional(at.slice('dxfs/dxf/'.length), attributes);
    },
    close: () => path.pop(),
  });
  return { cells, conditional };
};
