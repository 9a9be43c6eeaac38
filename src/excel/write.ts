import { isFormula } from '../grid/cells';
import { breathe } from '../engine/breathe';
import { coalesce } from '../grid/address';
import type { Area, Cell, CellValue } from '../grid/types';
import { cellCount, cellKey, rangeOf } from './area';
import { groupsOf } from './states';

/** One cell to be assigned. `format` is the number format it shall have afterwards, null to leave it. */
export type Assignment = { readonly cell: Cell; readonly input: CellValue; readonly format: string | null };

/** What a cell formatted as text would take as text: formulas, numbers and truth values. */
export const becomesText = (input: CellValue): boolean => typeof input !== 'string' || isFormula(input);

/** The format that a cell needs while its content is assigned. */
const formatMeanwhile = ({ input, format }: Assignment): string | null =>
  format === '@' && becomesText(input) ? 'General' : format;

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

/** Assigns cells of one sheet; `last` is queued behind them in the last sync. One sync within the payload limit. */
export const assign = async (
  sheet: Excel.Worksheet,
  assignments: readonly Assignment[],
  last: () => void = () => undefined,
  before: BeforeGroup = () => undefined,
): Promise<void> => {
  let done = 0;
  const byCell = new Map(assignments.map((one) => [cellKey(one.cell), one]));
  await breathe();
  const [first = [], ...rest] = groupsOf(coalesce(assignments.map((one) => one.cell)));
  const go = async (group: readonly Area[], following: readonly (readonly Area[])[]): Promise<void> => {
    await breathe();
    before(done, assignments.length);
    done += group.reduce((sum, area) => sum + cellCount(area), 0);
    queueAssignments(sheet, group, byCell);
    const [next, ...later] = following;
    if (next === undefined) last();
    // What is queued becomes a message at once: a piece of work of its own.
    await breathe();
    await sheet.context.sync();
    if (next !== undefined) await go(next, later);
  };
  await go(first, rest);
};
