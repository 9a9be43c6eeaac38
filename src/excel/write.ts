import { isFormula } from '../grid/cells';
import { breathe } from '../port/breathe';
import { coalesce, cellKey } from '../grid/address';
import type { Area } from '../grid/types';
import { cellCount, cellsOf, rangeOf } from './area';
import { formatMeanwhile, type Assignment } from './assignment';
import { queueProof, type Proof } from './proof';
import { groupsOf } from './cell-states';

/**
 * Queues assignments as few rectangles. Formats go first, because a text format decides how a content is taken; and again
 * after contents that a text format would take as text, and after formulas, because Excel gives a cell with a new formula
 * the format of the cells it refers to.
 */
const queueAssignments = (
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  byCell: ReadonlyMap<number, Assignment>,
): void => {
  for (const area of areas) {
    const range = rangeOf(sheet, area);
    const matrix = <T>(read: (one: Assignment) => T): (T | null)[][] =>
      Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from({ length: area.right - area.left + 1 }, (__, column) => {
          const one = byCell.get(cellKey({ row: area.top + row, column: area.left + column }));
          return one === undefined ? null : read(one);
        }),
      );
    const inputs = matrix(({ input }) => input);
    const formats = matrix(({ format }) => format);
    const hasFormats = formats.some((row) => row.some((format) => format !== null));
    if (hasFormats) range.numberFormat = matrix(formatMeanwhile);
    range.formulas = inputs;
    const isUnsettled = matrix((one) => one.format !== formatMeanwhile(one) || isFormula(one.input));
    if (hasFormats && isUnsettled.some((row) => row.some((one) => one === true))) range.numberFormat = formats;
  }
};

/** Told before each group of cells is assigned: how many were, of how many. May throw to stop there. */
export type BeforeGroup = (done: number, total: number) => void;

/**
 * Rectangles that Excel writes where they say. One across hidden rows may land in the visible ones (known of filtered
 * sheets), so such rows are written by themselves.
 */
const withoutHidden = (areas: readonly Area[], isHidden: (row: number) => boolean): readonly Area[] =>
  areas.flatMap((area) => {
    const parts: Area[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const last = parts.at(-1);
      if (last !== undefined && !isHidden(row) && !isHidden(row - 1))
        parts[parts.length - 1] = { ...last, bottom: row };
      else parts.push({ ...area, top: row, bottom: row });
    }
    return parts;
  });

type Assigning = {
  /** Queued in front of the cells of the last sync: what may be refused, so that nothing is written then. */
  readonly ahead?: () => void;
  /** Queued behind the cells of the last sync. */
  readonly last?: () => void;
  readonly before?: BeforeGroup;
  readonly isHidden?: (row: number) => boolean;
  /** What must hold before and after, read back in the sync that writes. */
  readonly proof?: Proof;
};

/**
 * Assigns cells of one sheet: one sync within the payload limit. Where a proof is given, what is read back in the same sync
 * has to hold; throws `WrittenElsewhere` else, with what takes that sync back.
 */
export const assign = async (
  sheet: Excel.Worksheet,
  assignments: readonly Assignment[],
  { ahead, last, before, isHidden = () => false, proof }: Assigning = {},
): Promise<void> => {
  let done = 0;
  const byCell = new Map(assignments.map((one) => [cellKey(one.cell), one]));
  await breathe();
  const areas = withoutHidden(coalesce(assignments.map((one) => one.cell)), isHidden);
  const [first = [], ...rest] = groupsOf(areas);
  const go = async (group: readonly Area[], following: readonly (readonly Area[])[]): Promise<void> => {
    await breathe();
    before?.(done, assignments.length);
    done += group.reduce((sum, area) => sum + cellCount(area), 0);
    const [next, ...later] = following;
    const cells = group.flatMap(cellsOf);
    if (next === undefined) ahead?.();
    const proven = proof === undefined ? null : queueProof(sheet, proof, cells, next === undefined);
    queueAssignments(sheet, group, byCell);
    if (next === undefined) last?.();
    const check = proven?.();
    // What is queued becomes a message at once: a piece of work of its own.
    await breathe();
    await sheet.context.sync();
    check?.(byCell);
    if (next !== undefined) await go(next, later);
  };
  await go(first, rest);
};
