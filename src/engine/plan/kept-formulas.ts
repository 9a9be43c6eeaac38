import { contains, toA1 } from '../../grid/address';
import { formulaAt, holdsFormula, isFormula } from '../../grid/cells';
import { KIND } from '../../grid/column';
import { formulaReader, referencesOf } from '../../grid/formula';
import type { Cell, Grid } from '../../grid/types';
import { expectedFigure } from '../formulas/figures';
import { inheritsError } from '../rules/rumus-galat';
import { ratingsAstray } from '../rules/rumus-predikat';
import { rumusTable, showsError } from '../formulas/telaah';
import type { Telaah } from '../formulas/sebab';
import { isOverruled } from '../drafts/terjaga';
import { memoised } from '../evaluate/once-for-table';
import type { Evaluated } from '../evaluate/evaluated';
import { judgeTotals } from '../evaluate/totals';
import { cellOf, kindAt } from '../model/model';
import { adaRumus } from '../formulas/fitting-formula';

/** The judged formulas of a table by cell, and the ratings whose formula is at fault. */
const judgedAt = memoised((evaluated) => ({
  telaah: new Map(rumusTable(evaluated).telaah.map((one) => [toA1(one.cell), one] as const)),
  predikat: new Set(ratingsAstray(evaluated).map(({ cell }) => toA1(cell))),
}));

/** Cells with control totals that are wrong: an average that divides by one is wrong with it (rules: Averages). */
const wrongTotals = memoised((evaluated) =>
  judgeTotals(evaluated)
    .filter(({ shown, right }) => shown !== null && !right)
    .map(({ kolom, i }) => cellOf(evaluated.model, kolom, i)),
);

const restsOnWrongTotal = (evaluated: Evaluated, { makna, tree, cell }: Telaah): boolean => {
  if (makna.kind !== 'rata-rata') return false;
  const { areas } = referencesOf(tree, cell);
  return wrongTotals(evaluated).some(
    (total) => !holdsFormula(evaluated.model.grid, total) && areas.some((area) => contains(area, total)),
  );
};

/** An error of the formula's own, on a row whose figure is known, for which a formula can stand that gives it. */
const isMendable = (evaluated: Evaluated, { makna, cell }: Telaah): boolean =>
  showsError(evaluated, makna) &&
  kindAt(evaluated.model, makna.kolom, makna.i) === KIND.error &&
  expectedFigure(evaluated, makna) !== null &&
  !inheritsError(evaluated.model.grid, cell, formulaReader(evaluated.model.grid.sheet)) &&
  adaRumus(evaluated, makna);

/**
 * Whether a formula of the sheet has to stay (rules: Evidence): it gives what its cell means, in whatever words; or it
 * cannot be followed; or nothing proves it wrong. It gives way only where it is proved wrong, where the user chose another
 * arithmetic, or where it fails although the figure is known.
 *
 * @param evaluated the table as the sheet shows it before anything is written
 */
export const rumusTetap = (evaluated: Evaluated, cell: Cell): boolean => {
  const { grid } = evaluated.model;
  if (!isFormula(formulaAt(grid, cell.row, cell.column))) return false;
  const key = toA1(cell);
  const { telaah, predikat } = judgedAt(evaluated);
  const one = telaah.get(key);
  if (one === undefined) return !predikat.has(key);
  switch (one.hasil) {
    case 'lain':
      return false;
    case 'tepat':
      return !isOverruled(evaluated, one) && !restsOnWrongTotal(evaluated, one) && !isMendable(evaluated, one);
    case 'terpotong':
      return !isMendable(evaluated, one);
    default:
      return true;
  }
};

/** A formula that shows nothing instead of an error; null where it cannot stand (formats that show text, too long). */
export const terjaga = (grid: Grid, { row, column }: Cell, divisor: Cell | null): string | null => {
  const formula = formulaAt(grid, row, column);
  if (!isFormula(formula)) return null;
  const inner = formula.slice(1).replace(/^\+/, '');
  return divisor === null ? `=IFERROR(${inner},"")` : `=IF(N(${toA1(divisor)})=0,"",${inner})`;
};
