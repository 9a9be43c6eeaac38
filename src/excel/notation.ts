/**
 * Number formats are spoken in English notation by Office.js; some desktops speak the user's (office-js issue 1553):
 * '#.##0,00' for '#,##0.00'. Formats of the engine are English; what is written back and kept in the journal is as Excel
 * gave it.
 */

/** Texts in quotes, escaped signs and brackets are the same in every language. */
const FIXED = /("[^"]{0,255}"|\\.|\[[^\]]{0,255}\])/;

const bare = (format: string): string =>
  format
    .split(FIXED)
    .filter((_, at) => at % 2 === 0)
    .join('');

/** Whether a format groups by dots or has decimals behind a comma: no English format does. */
export const isLocalFormat = (format: string): boolean => {
  const plain = bare(format);
  return /#\.##0/.test(plain) || (/0,0{1,2}(?![0#])/.test(plain) && !plain.includes(',##0'));
};

/** A format with the signs for decimals and thousands exchanged. */
export const otherNotation = (format: string): string =>
  format
    .split(FIXED)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))))
    .join('');

/** Formats of a sheet in English notation, and whether Excel gave them in another. */
export const inEnglish = (
  formats: readonly (readonly string[])[],
): { readonly formats: readonly (readonly string[])[]; readonly isLocal: boolean } => {
  const known = new Map<string, string>();
  for (const row of formats) for (const format of row) known.set(format, format);
  const isLocal = [...known.keys()].some(isLocalFormat);
  if (!isLocal) return { formats, isLocal };
  for (const format of known.keys()) known.set(format, otherNotation(format));
  return { formats: formats.map((row) => row.map((format) => known.get(format) ?? format)), isLocal };
};
