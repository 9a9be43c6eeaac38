import { formulaAt, holdsFormula } from '../../grid/cells';
import { formulaReader, referencesOf } from '../../grid/formula';
import type { Grid } from '../../grid/types';
import type { Witness } from './witness';

/** How many formulas of a column read what the form's equation joins, on their own row and nothing else: it says so itself. */
export const ownFormulas = (grid: Grid, { column, inputs }: Witness, top: number, bottom: number): number => {
  const read = formulaReader(grid.sheet);
  let count = 0;
  for (let row = top; row <= bottom; row++) {
    const cell = { row, column };
    const tree = holdsFormula(grid, cell) ? read(String(formulaAt(grid, row, column)), cell) : null;
    if (tree === null) continue;
    const { areas, complete } = referencesOf(tree, cell);
    const own = areas.every((area) => area.top === row && area.bottom === row);
    if (!complete || !own || areas.length === 0) continue;
    const within = areas.every(({ left, right }) => {
      for (let at = left; at <= right; at++) if (!inputs.has(at)) return false;
      return true;
    });
    if (within) count++;
  }
  return count;
};
