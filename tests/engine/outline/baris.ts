import { indexMerges } from '../../../src/grid/cells';
import { readColumn } from '../../../src/grid/column';
import type { CellValue, Styles } from '../../../src/grid/types';
import { FORMULIR } from '../../../src/forms';
import { outline, type OutlineRow } from '../../../src/engine/outline/outline';
import type { SheetColumn } from '../../../src/engine';
import { FIGURE_ROLES, type Measure, type Role } from '../../../src/renja/types';
import { makeGrid } from '../sheets';

/** A column by its role: money where a figure says so ("pagu"), a count where "K" stands behind it ("target K"). */
const columnOf = (text: string, column: number): SheetColumn => {
  const [role = 'lain', measure = null] = text.split(' ');
  const figure = FIGURE_ROLES.some((one) => one === role);
  return {
    column,
    number: null,
    role: role as Role,
    measure: (measure ?? (figure ? 'Rp' : null)) as Measure | null,
    period: null,
    side: null,
    headings: [text],
    confidence: 1,
    reasons: [],
  };
};

type Options = {
  readonly headings?: readonly string[];
  readonly merges?: readonly string[];
  readonly bold?: readonly number[];
  readonly baris?: 'program' | 'barang' | 'indikator';
  readonly nomenklatur?: Readonly<Record<string, string>>;
};

/** The outline of a body whose columns are known: rows from sheet row 2 on, below one row of headings. */
export const baca = (
  roles: readonly string[],
  rows: readonly (readonly CellValue[])[],
  { headings = roles, merges = [], bold, baris = 'program', nomenklatur }: Options = {},
): OutlineRow[] => {
  const filled = rows.map((row) => [...row, ...Array<string>(Math.max(0, roles.length - row.length)).fill('')]);
  const plain = makeGrid([[...headings], ...filled], { merges });
  const style: Styles | null =
    bold === undefined
      ? null
      : {
          area: { top: 0, left: 0, bottom: rows.length, right: roles.length },
          at: ({ row }) => ({ bold: bold.includes(row + 1), indent: 0, fill: null }),
        };
  const grid = { ...plain, style };
  const columns = roles.map(columnOf);
  const bottom = rows.length;
  const form = FORMULIR.find((one) => one.baris === baris) ?? null;
  const money = columns
    .filter(({ measure }) => measure === 'Rp')
    .map(({ column }) => readColumn(grid, column, 1, bottom, null, true));
  const headingBlock = { top: 0, bottom: 0, left: 0, right: roles.length - 1, numbering: null, signature: '' };
  return [
    ...outline({
      grid,
      located: {
        headings: headingBlock,
        title: [],
        bodyTop: 1,
        bodyBottom: bottom,
        repeats: new Set<number>(),
        pointed: false,
      },
      form,
      columns,
      paths: headings.map((text) => ({ texts: [text], areas: [null] })),
      mergeAt: indexMerges(grid.merges),
      money,
      settings: {},
      ...(nomenklatur === undefined ? {} : { nomenklatur }),
    }).rows,
  ];
};

/** Rows as "sheet row kind <parent's sheet row", so that a tree can be read in a test. */
export const pohon = (rows: readonly OutlineRow[]): string[] =>
  rows.map(({ row, kind, parent }) => {
    const above = rows[parent];
    return `${row + 1} ${kind}${above === undefined ? '' : ` <${above.row + 1}`}`;
  });
