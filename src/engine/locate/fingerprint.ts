import { onceFor } from '../../grid/once';
import type { HeadingPath } from './headings';
import { normalise } from './spelling';
import type { Settings, TableSettings } from '../facts/types';

/**
 * What a path of headings says whatever the year and the quarter: "Target Tahun 2024" and "Target Tahun 2025", "s/d Triwulan
 * II" and "s/d Triwulan III" are one column, so that what the user corrected comes back next quarter and next year.
 */
export const sign = onceFor((texts: readonly string[]): string =>
  texts
    .map((text) =>
      normalise(text)
        .replace(/\b(?:19|20)\d\d\b/g, '#')
        .replace(/\b(triwulan|tw)\.?\s*(?:ke)?[- ]?\s*(?:iv|iii|ii|i|[1-4])\b/g, '$1'),
    )
    .join('/'),
);

/** A column's key for the user's corrections: its path of headings, numbered where it occurs again. */
export const columnKey = (paths: readonly HeadingPath[], at: number): string => {
  const own = sign(paths[at]?.texts ?? []);
  const before = paths.slice(0, at).filter(({ texts }) => sign(texts) === own).length;
  return `${own}#${before}`;
};

/** FNV-1a of a text, as eight hexadecimal digits. */
export const fnv = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
};

/**
 * FNV-1a of the heading texts: the same after rows were inserted, after a blank column was (also inside a group: it has the
 * group's heading alone, or shares a merged one), after the sheet was renamed, moved or copied, and in another quarter
 * or year. A table whose headings occur before it on its sheet (`before`: their fingerprints) gets its turn behind it.
 */
export const fingerprintOf = (paths: readonly HeadingPath[], before: readonly string[]): string => {
  const signs = paths.filter(({ texts }) => texts.length > 0).map(({ texts }) => sign(texts));
  const groups = new Set<string>();
  for (const { texts } of paths) for (let end = 1; end < texts.length; end++) groups.add(sign(texts.slice(0, end)));
  const columns = signs.filter((one) => !groups.has(one)).filter((one, at, all) => one !== all[at - 1]);
  const own = fnv(columns.join('|'));
  const turn = 1 + before.filter((other) => other === own || other.startsWith(`${own}-`)).length;
  return turn === 1 ? own : `${own}-${turn}`;
};

/**
 * The user's choices on a table. Tables of equal headings share them across sheets: a copy for the next quarter has what
 * its model had. On one sheet each has its own; until the second is given some, it follows the first in all but what
 * was dismissed or set aside there.
 */
export const tableSettingsOf = ({ tables }: Pick<Settings, 'tables'>, fingerprint: string): TableSettings => {
  const own = tables[fingerprint];
  const first = fingerprint.includes('-') ? tables[fingerprint.slice(0, fingerprint.indexOf('-'))] : undefined;
  if (own !== undefined || first === undefined) return own ?? {};
  return { ...first, excluded: undefined, dismissed: undefined, headings: undefined };
};
