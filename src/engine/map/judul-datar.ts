import { bacaJudul, ISTILAH, type Konsep } from '../../renja/kosakata';
import type { HeadingPath } from '../locate/headings';

const MIN_WORDS = 2;
/** What tells that the headings behind a common beginning name columns of a group, and not one thing by its measures. */
const NAMING: ReadonlySet<Konsep> = new Set<Konsep>(['realisasi', 'target', 'sisa', 'tingkat']);

/** A beginning that goes on ("Volume yang Ditargetkan"): no group. */
const JOINS = /\b(?:yang|yg|dan|dari|per|untuk|pada|di|s\/d|sd|terhadap|thd)$/i;

const wordsOf = ({ texts }: HeadingPath | { readonly texts: readonly string[] }): readonly string[] =>
  texts.length === 1 ? (texts[0] ?? '').split(/\s+/) : [];

const sharedBy = (a: readonly string[], b: readonly string[]): number => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
};

const headsOf = (text: string): readonly Konsep[] =>
  bacaJudul(text).konsep.filter((konsep) => ISTILAH[konsep].inti === true);

/**
 * Headings of exports that write the group before each of its columns ("Sisi Keuangan (Rp) Pagu", "Sisi Keuangan (Rp) Realisasi"):
 * taken apart into group and column.
 */
export const takenApart = (paths: readonly HeadingPath[]): HeadingPath[] => {
  const split = [...paths];
  for (let from = 0; from < paths.length - 1; from++) {
    const first = wordsOf(paths[from] ?? { texts: [] });
    let shared = sharedBy(first, wordsOf(paths[from + 1] ?? { texts: [] }));
    if (shared < MIN_WORDS) continue;
    let to = from + 1;
    for (; to + 1 < paths.length; to++) {
      const next = sharedBy(first, wordsOf(paths[to + 1] ?? { texts: [] }));
      if (next < MIN_WORDS) break;
      shared = Math.min(shared, next);
    }
    const group = first.slice(0, shared).join(' ');
    const rests = paths.slice(from, to + 1).map((path) => wordsOf(path).slice(shared).join(' '));
    const heads = rests.map(headsOf);
    const isGroup =
      headsOf(group).length > 0 &&
      !JOINS.test(group) &&
      heads.every(({ length }) => length > 0) &&
      heads.some((list) => list.some((one) => NAMING.has(one)));
    if (isGroup) {
      rests.forEach((rest, at) => {
        const path = paths[from + at];
        if (path !== undefined) split[from + at] = { texts: [group, rest], areas: [null, ...path.areas] };
      });
    }
    from = to;
  }
  return split;
};
