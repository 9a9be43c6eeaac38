import { bacaJudul } from '../../renja/kosakata';
import { QUARTERS } from '../../renja/triwulan';
import type { HeadingPath } from '../locate/headings';

/** The counts of a year's quarters. */
const COUNTED = QUARTERS.join('|');

/**
 * Four groups that only count, each over the same headings of what was planned and what was done ("1" over "Target" and "Realisasi"):
 * they are quarters, and are called so. A plan of years has five, or says so.
 */
export const countedQuarters = (paths: readonly HeadingPath[]): HeadingPath[] => {
  const below = new Map<string, string[]>();
  for (const { texts } of paths) {
    const count = texts.length === 2 ? /^\W*(\d)\W*$/.exec(texts[0] ?? '')?.[1] : undefined;
    if (count !== undefined) below.set(count, [...(below.get(count) ?? []), texts[1] ?? '']);
  }
  const [first = '', ...others] = [...below.values()].map((texts) => texts.join('|'));
  const { konsep } = bacaJudul(first);
  const isSeries = [...below.keys()].join('|') === COUNTED && others.every((other) => other === first);
  const isPlanned = konsep.includes('target') || konsep.includes('rencana');
  if (!isSeries || !isPlanned || !konsep.includes('realisasi')) return [...paths];
  return paths.map((path) =>
    path.texts.length === 2 && /^\W*[1-4]\W*$/.test(path.texts[0] ?? '')
      ? { ...path, texts: [`Triwulan ${path.texts[0]?.replace(/\W/g, '') ?? ''}`, path.texts[1] ?? ''] }
      : path,
  );
};
