import { sameContent } from '../port/journal/journal-cell';
import { isFormula } from '../grid/cells';
import type { Cell, CellValue } from '../grid/types';
import type { Assignment } from './assignment';
import { queueStates, spansOf, type CellState } from './cell-states';
import { movedCells, queueShown, type Watch } from './watch';
import { cellKey } from '../grid/address';

/** What a sync that writes reads back: the cells as they were before, what stands around them, and how they are then. */
export type Proof = {
  readonly watch: Watch;
  /** What a cell held when it was looked at; undefined where nobody looked. */
  readonly state: (cell: Cell) => CellState | undefined;
  /** All cells that the whole write changes: they need not show what they did. */
  readonly own: ReadonlySet<number>;
  /** Cells that are only marked, in the last sync. */
  readonly marked: readonly Cell[];
};

/** A cell and what it held right before the sync that wrote something else there. */
export type Overwritten = { readonly cell: Cell; readonly state: CellState; readonly now: CellValue };

/** A sync wrote, but not where it should: others had moved the cells meanwhile, or Excel put them elsewhere. */
export class WrittenElsewhere extends Error {
  constructor(
    /** Cells by which it was seen. */
    readonly seen: readonly Cell[],
    /** What the sync changed. */
    readonly overwritten: readonly Overwritten[],
    /** The cells that it was to write. */
    readonly written: readonly Cell[],
  ) {
    super('written elsewhere');
    this.name = 'WrittenElsewhere';
  }
}

const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Whether a cell holds what was assigned. Excel may word a formula in its own way. */
const holds = ({ input }: Assignment, shown: CellValue, before: CellValue): boolean => {
  if (sameContent(input, shown)) return true;
  if (isFormula(input) && isFormula(shown)) return !sameContent(shown, before);
  // An apostrophe in front says only that it is text.
  return (
    typeof input === 'string' &&
    typeof shown === 'string' &&
    [input, input.replace(/^'/, '')].some((text) => oneLineEnd(text) === oneLineEnd(shown))
  );
};

/**
 * Queues what is read before the writing; the result queues what is read after it, and that one's result checks both once
 * the sync is through. Throws `WrittenElsewhere`.
 */
export const queueProof = (sheet: Excel.Worksheet, proof: Proof, cells: readonly Cell[], isLast: boolean) => {
  const { watch, state, own, marked } = proof;
  const spans = spansOf(cells);
  const before = queueStates(sheet, spans);
  const around = queueShown(sheet, watch.areas(isLast ? [...cells, ...marked] : cells));
  return () => {
    const after = queueShown(sheet, spans);
    return (assigned: ReadonlyMap<number, Assignment>): void => {
      const { byCell } = before();
      const written = new Set(cells.map(cellKey));
      const moved = cells.filter((cell) => {
        const [known, found] = [state(cell), byCell.get(cellKey(cell))];
        return known !== undefined && found !== undefined && !sameContent(known.formula, found.formula);
      });
      const changed: Overwritten[] = [];
      const elsewhere: Cell[] = [];
      for (const { cell, value } of after()) {
        const found = byCell.get(cellKey(cell));
        if (found === undefined) continue;
        const one = written.has(cellKey(cell)) ? assigned.get(cellKey(cell)) : undefined;
        const isRight = one === undefined ? sameContent(found.formula, value) : holds(one, value, found.formula);
        if (!isRight) elsewhere.push(cell);
        if (one !== undefined || !isRight) changed.push({ cell, state: found, now: value });
      }
      const seen = [...moved, ...movedCells(watch, around(), own), ...elsewhere];
      if (seen.length > 0) throw new WrittenElsewhere(seen, changed, cells);
    };
  };
};
