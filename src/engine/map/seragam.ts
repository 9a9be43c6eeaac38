import { bacaJudul } from '../../renja/kosakata';
import { isTriwulan } from '../../renja/periode';
import type { HeadingPath } from '../locate/headings';
import { quarterOf } from './features';
import type { Meaning } from './meaning';
import type { Placed } from './place';

/** Columns headed alike under so many quarters show what the others of them are. */
const MIN_ALIKE = 2;

const kindOf = ({ role, measure, side, ragam }: Meaning): string => [role, measure, side, ragam].join('|');

/**
 * Columns headed alike under quarters mean the same of each ("RAK", "Realisasi" and "%" under TW I to IV): one that was placed
 * otherwise, as the last quarter that nobody has filled in yet, goes with the others (case: its realisasi taken for the year's).
 * Running quarters ("s.d. TW IV") are no quarters beside single ones.
 */
export const alikeUnderQuarters = (placed: Placed, paths: readonly HeadingPath[]): Placed => {
  const groups = new Map<string, { readonly at: number; readonly quarter: number }[]>();
  paths.forEach(({ texts }, at) => {
    const above = texts.slice(0, -1);
    const quarter = above.length === 0 ? null : quarterOf(above);
    if (quarter === null || texts.some((text) => bacaJudul(text).konsep.includes('sd'))) return;
    const key = (texts.at(-1) ?? '').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), { at, quarter }]);
  });
  const meanings = [...placed.meanings];
  for (const columns of groups.values()) {
    const held = columns.flatMap(({ at, quarter }) => {
      const own = meanings[at];
      return own === undefined || own.period !== quarter || own.role === 'lain' ? [] : [own];
    });
    const of = (kind: string): number => held.filter((one) => kindOf(one) === kind).length;
    const most = held.reduce<Meaning | null>(
      (best, one) => (best === null || of(kindOf(one)) > of(kindOf(best)) ? one : best),
      null,
    );
    if (most === null || of(kindOf(most)) < MIN_ALIKE || of(kindOf(most)) * 2 <= columns.length) continue;
    const taken = new Set(held.flatMap((one) => (kindOf(one) === kindOf(most) ? [one.period] : [])));
    for (const { at, quarter } of columns) {
      // A quarter that is there already is summed up ("Jumlah Semester I + II").
      if (!isTriwulan(quarter) || taken.has(quarter)) continue;
      taken.add(quarter);
      meanings[at] = { ...most, period: quarter };
    }
  }
  return { ...placed, meanings };
};
