import type { Sheet } from './sheet';
import type { Style } from './style';

/** Widths of letters against a digit of Calibri, for Arial, which is wider: a row may turn out too high, not too low. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\s.,;:!'|()[\]/ijlftI-]/, 0.6],
  [/[mwMW%@]/, 1.75],
  [/[A-Z&]/, 1.4],
];
const PLAIN = 1.12;
/** What a cell keeps free at its sides. */
const PADDING = 0.7;

const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? PLAIN;
  return width;
};

/** How many lines a text takes in a cell of so many digits' width: broken between words, and within one that is too long. */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(/(?<=\s)/)) {
      const size = widthOf(word.trimEnd());
      if (used > 0 && used + size > width) [count, used] = [count + 1, 0];
      if (size > width) count += Math.ceil(size / width) - 1;
      used = size > width ? size % width : used + widthOf(word);
    }
    return lines + count;
  }, 0);

const STANDARD_FONT = 11;
/** Height of a line in points, by the size of its font. */
const lineHeight = (fontSize: number): number => Math.ceil(fontSize * 1.35);

const heightOf = (text: string, { fontSize, bold, wrap, indent }: Style, width: number): number => {
  const digits = ((width - indent - PADDING) * STANDARD_FONT) / fontSize / (bold ? 1.06 : 1);
  return lineHeight(fontSize) * (wrap ? linesOf(text, Math.max(1, digits)) : 1);
};

/** Excel's highest row, in points. */
const HIGHEST = 409;

/**
 * The height in points at which a row shows all of its texts, as AutoFit gives it: roughly, since letters are not
 * measured. Merged cells have no part in it, as in Excel.
 */
export const fittedHeight = (sheet: Sheet, row: number, columns: readonly number[]): number => {
  const heights = columns
    .filter((column) => !sheet.hiddenColumns.has(column) && sheet.mergeAt({ row, column }) === null)
    .map((column) => {
      const text = sheet.text(row, column);
      return text === '' ? 0 : heightOf(text, sheet.get(row, column).style, sheet.widthOf(column));
    });
  return Math.min(HIGHEST, Math.max(0, ...heights));
};
