import { formulaAt, isFormula } from '../../grid/cells';
import { formulaReader, referencesOf } from '../../grid/formula';
import type { AturanRataRata } from '../../renja/types';
import { cellOf, rowAt, type Model } from '../model/model';
import type { Ratio } from './ratios';

const PLAIN = /^=\+?(?:IFERROR\(|ROUND\()*\+?(?:AVERAGE|RENJA\.RATARATA|_xldudf_RENJA_RATARATA)\(/i;

/**
 * Whether a formula says by itself that it is the plain mean of rows that enter it: it averages cells of its own column in
 * some of these rows, and in no others.
 */
export const statesMean = (
  model: Model,
  ratio: Ratio,
  at: number,
  members: readonly number[],
  { keluarga }: AturanRataRata,
): boolean => {
  if (keluarga !== 'sederhana') return false;
  const { grid, outline } = model;
  const cell = cellOf(model, ratio.kolom, at);
  const formula = formulaAt(grid, cell.row, cell.column);
  const tree = isFormula(formula) && PLAIN.test(formula) ? formulaReader(grid.sheet)(formula, cell) : null;
  if (tree === null) return false;
  const { areas, complete } = referencesOf(tree, cell);
  const rows = new Set(members.map((i) => rowAt(model, i).row));
  return (
    complete &&
    areas.length > 0 &&
    areas.every(({ top, bottom, left, right }) => {
      if (left !== cell.column || right !== cell.column || bottom - top > rows.size * 4) return false;
      const covered = Array.from({ length: bottom - top + 1 }, (_, step) => top + step);
      return covered.every((row) => rows.has(row) || !outline.rows.some((one) => one.row === row));
    })
  );
};
