import { indexMerges } from '../../../src/grid/cells';
import type { CellValue } from '../../../src/grid/types';
import { headingPaths, type HeadingPath } from '../../../src/engine/locate/headings';
import { readHeadings } from '../../../src/engine/locate/heading-rows';
import { featureOf, profileOf, type Feature } from '../../../src/engine/map/features';
import { mapColumns, type Mapping } from '../../../src/engine/map/map';
import { makeGrid } from '../sheets';

export type Contoh = {
  readonly paths: readonly HeadingPath[];
  readonly features: readonly Feature[];
  readonly read: Mapping;
};

/** A table whose first row is its title and whose headings begin in the third, as it is recognised. */
export const kenali = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): Contoh => {
  const width = Math.max(...rows.map(({ length }) => length));
  const grid = makeGrid(
    rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]),
    { merges },
  );
  const mergeAt = indexMerges(grid.merges);
  const headings = readHeadings(grid, 2, mergeAt);
  const paths = headingPaths(grid, headings, mergeAt);
  const body = { grid, left: headings.left, top: headings.bottom + 1, bottom: rows.length - 1 };
  const features = paths.map((path, at) => featureOf(path, profileOf(grid, body.left + at, body.top, body.bottom)));
  const evidence = { pointed: false, numbered: headings.numbering !== null };
  return { paths, features, read: mapColumns(paths, [String(rows[0]?.[0] ?? '')], undefined, evidence, body) };
};

/** What each column means, in short: "realisasi-tw Rp 2". */
export const arti = ({ read }: Contoh): string[] =>
  read.meanings.map(({ role, measure, period, ragam }) =>
    [role, measure, period, ragam].filter((part) => part !== null).join(' '),
  );
