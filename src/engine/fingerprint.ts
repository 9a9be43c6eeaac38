import { normalise, type HeadingPath } from './headings';

/** A column's key for the user's corrections: its path of headings, numbered where it occurs again. */
export const columnKey = (paths: readonly HeadingPath[], at: number): string => {
  const own = (paths[at]?.texts ?? []).map(normalise).join('/');
  const before = paths.slice(0, at).filter(({ texts }) => texts.map(normalise).join('/') === own).length;
  return `${own}#${before}`;
};

/** FNV-1a of the heading texts: the same after rows were inserted or the sheet was renamed, moved or copied. */
export const fingerprintOf = (paths: readonly HeadingPath[]): string => {
  let hash = 0x811c9dc5;
  for (const sign of paths
    .filter(({ texts }) => texts.length > 0)
    .map(({ texts }) => texts.map(normalise).join('/'))
    .join('|')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
};
