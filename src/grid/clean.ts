/**
 * What copying, PDF readers and input methods leave in a text without showing it (rules: Reading a sheet, 6): direction
 * marks, zero-width characters, soft hyphens and control characters go; every kind of space is a space; full-width letters,
 * digits and signs are the usual ones. The one place where it is taken off, for figures and words alike.
 */
const UNUSUAL = /[^\x20-\x7e]/;
 
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Spaces that no one types by hand: a figure with one of them was written by a program, as one figure. */
const FIXED_SPACE = /\d[\u00a0\u2000-\u200a\u202f\u205f]\d/;
export const hasFixedSpace = (text: string): boolean => FIXED_SPACE.test(text);

/** The text that a person sees: nothing invisible, no apostrophe in front. Line breaks and runs of spaces stay. */
export const cleanText = (text: string): string => {
  const visible = UNUSUAL.test(text)
    ? text
        .replace(INVISIBLE, '')
        .replace(SPACE, ' ')
        .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;
  const bare = visible.trimStart();
  return /^['\u2018\u2019\u02bc]/.test(bare) ? bare.slice(1) : visible;
};

/** The same on one line for each line it has: runs of spaces are one space, nothing stands around them. */
export const cleanLines = (text: string): string =>
  cleanText(text)
    .replace(/[^\S\n\r]+/g, ' ')
    .replace(/ ?[\n\r]+ ?/g, '\n')
    .trim();
