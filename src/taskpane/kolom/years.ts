import type { Table } from '../../engine/facts/types';
import { bulanPeriode, isTahun, tahunKe, type Period } from '../../renja/periode';

/** A renstra or RPJMD runs five years; one before it is told too. */
const BEFORE = 3;
const AFTER = 5;

/** Years named in a text. */
const named = (text: string): number[] => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));

/** The months and numbered years that columns of a table are of: to choose from where it counts by them. */
export const otherPeriodsOf = ({ columns }: Table): Period[] =>
  [...new Set(columns.flatMap(({ period }) => period ?? []))]
    .filter((period) => bulanPeriode(period) !== null || tahunKe(period) !== null)
    .sort((a, b) => a - b);

/** The years that a column of a table may be of: those it names, and the ones around them; around `today` where it names none. */
export const yearsOf = ({ columns, title }: Table, today: number): number[] => {
  const said = [
    ...columns.flatMap(({ period }) => (isTahun(period) ? [period] : [])),
    ...[...title, ...columns.flatMap(({ headings }) => headings)].flatMap(named),
  ];
  const first = Math.min(...(said.length === 0 ? [today] : said)) - BEFORE;
  const last = Math.max(...(said.length === 0 ? [today] : said)) + AFTER;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};
