import { HEAD, MAIN } from '../new-sheet/sheet-xml';

/** How cells of a made workbook look; the order is that of `cellXfs`. */
const BOOK_STYLES = ['biasa', 'judul', 'kepala', 'bagian', 'tengah', 'lipat', 'bilangan', 'jumlah', 'persen'] as const; // prettier-ignore
export type BookStyle = (typeof BOOK_STYLES)[number];

const FORMATS = { bilangan: 3, jumlah: 4, persen: 10 } as const;
const FONTS = [
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
];
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/><bgColor indexed="64"/></patternFill></fill>',
];

const align = (attributes: string): string => `<alignment vertical="top"${attributes}/>`;
const xf = (font: number, fill: number, format: number, alignment: string): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyNumberFormat="1" applyAlignment="1">${alignment}</xf>`;

const LOOKS: Readonly<Record<BookStyle, string>> = {
  biasa: xf(0, 0, 0, align('')),
  judul: xf(1, 0, 0, align('')),
  kepala: xf(2, 2, 0, '<alignment horizontal="center" vertical="center" wrapText="1"/>'),
  bagian: xf(2, 0, 0, align('')),
  tengah: xf(0, 0, 0, align(' horizontal="center"')),
  lipat: xf(0, 0, 0, align(' wrapText="1"')),
  bilangan: xf(0, 0, FORMATS.bilangan, align('')),
  jumlah: xf(0, 0, FORMATS.jumlah, align('')),
  persen: xf(0, 0, FORMATS.persen, align('')),
};

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** The styles part of a made workbook (ECMA-376 part 1, 18.8); number formats are built-in ones (18.8.30). */
export const stylesXml = (): string =>
  `${HEAD}<styleSheet xmlns="${MAIN}">${list('fonts', FONTS)}${list('fills', FILLS)}` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `${list(
    'cellXfs',
    BOOK_STYLES.map((style) => LOOKS[style]),
  )}` + // prettier-ignore
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export const styleIndex = (style: BookStyle): number => BOOK_STYLES.indexOf(style);
