import { valueAt, words } from '../../grid/cells';
import { normalise } from '../locate/spelling';
import type { Context } from './context';

/** The words of a heading for comparison. */
const tokensOf = (text: string): string[] =>
  normalise(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Words that one of two headings may have more than the other, at a page break that lost or changed some. */
const MAX_CHANGED = 2;

/**
 * Tells whether a row repeats the headings of its columns, or some of them, as page breaks do: also where they lost or changed
 * a word (rules: Reading a sheet, 10).
 */
export const headingRepeats = ({ grid, columns, paths }: Context): ((row: number) => boolean) => {
  const headings = paths.map(({ texts }) => new Set(texts.map(normalise)));
  const tokens = paths.map(({ texts }) => texts.map((text) => new Set(tokensOf(text))));
  const longest = paths.map(({ texts }) => Math.max(0, ...texts.map(({ length }) => length)) * 2);
  const isLike = (text: string, i: number): boolean => {
    if (headings[i]?.has(normalise(text)) === true) return true;
    const own = tokensOf(text);
    if (own.length < 2) return false;
    return (tokens[i] ?? []).some((heading) => {
      const shared = own.filter((word) => heading.has(word)).length;
      return shared >= 2 && own.length - shared <= MAX_CHANGED && shared * 2 > Math.max(own.length, heading.size);
    });
  };
  return (row) => {
    let texts = 0;
    let same = 0;
    for (const { column } of columns) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'number' && (value < 1990 || value > 2100)) return false;
    }
    for (let i = 0; i < columns.length; i++) {
      const value = valueAt(grid, row, columns[i]?.column ?? 0);
      if (typeof value !== 'string' || value === '') continue;
      texts++;
      if (value.length <= (longest[i] ?? 0) && isLike(value, i)) same++;
    }
    return texts >= 2 && same >= texts * 0.7;
  };
};

/** A numbering row of letters: "a | b | c | d", "(A) (B) (C)". */
export const isLetterRow = ({ grid, columns }: Context, row: number): boolean => {
  let before = 0;
  let count = 0;
  for (const { column } of columns) {
    const text = words(valueAt(grid, row, column));
    if (text === '') continue;
    const letter = /^\(?([a-z])[).]?$/i.exec(text)?.[1]?.toLowerCase().charCodeAt(0);
    if (letter === undefined || letter <= before) return false;
    before = letter;
    count++;
  }
  return count >= 3;
};
