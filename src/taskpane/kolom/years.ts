import type { Table } from '../../engine/facts/types';
import { isTahun } from '../../renja/periode';

/** A renstra or RPJMD runs five years; one before it is told too. */
const BEFORE = 3;
const AFTER = 5;

/** Years named in a text. */
const named = (text: string): number[] => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));

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
