import { formulaAt, isFormula, valueAt } from '../../grid/cells';
import { KIND } from '../../grid/column';
import { formulaReader, holdsError, referencesOf, type FormulaReader } from '../../grid/formula';
import { relativeForm } from '../../grid/formula-form';
import type { Cell, Grid } from '../../grid/types';
import { kindAt } from '../model/model';
import { rumusTable, showsError } from '../formulas/telaah';
import { isiParam, rumusParam } from './rumus-bantu';
import { expectedFigure } from '../formulas/figures';
import { adaRumus, figureByFormula } from '../formulas/fitting-formula';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { compared } from '../facts/params';

const because = reasons({ 'rumus-galat': { isi: 'teks?', rumus: 'teks?', realisasi: 'angka?', target: 'angka?' } });

const MAX_CELLS = 2000;

const isErrorText = (value: unknown): boolean => typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value);

/** Whether a cell's formula fails because a cell it reads fails: that cell is the cause. */
export const inheritsError = (grid: Grid, cell: Cell, read: FormulaReader = formulaReader(grid.sheet)): boolean => {
  const formula = formulaAt(grid, cell.row, cell.column);
  const tree = isFormula(formula) ? read(formula, cell) : null;
  if (tree === null || holdsError(tree)) return false;
  let seen = 0;
  for (const area of referencesOf(tree, cell).areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (++seen > MAX_CELLS) return false;
        if (isErrorText(valueAt(grid, row, column))) return true;
      }
    }
  }
  return false;
};

/** Computed cells whose formula gives an error although the figure can be computed, or that lost their references (#REF!). */
const check: Check = (evaluated) =>
  rumusTable(evaluated).telaah.flatMap(({ makna, cell, tree, formula }): Draft[] => {
    const { model } = evaluated;
    const lost = holdsError(tree);
    if (!lost && !showsError(evaluated, makna)) return [];
    const expected = expectedFigure(evaluated, makna) ?? figureByFormula(evaluated, makna);
    if (!lost && (expected === null || inheritsError(model.grid, cell))) return [];
    const shown = valueAt(model.grid, cell.row, cell.column);
    return [
      {
        cell,
        severity: kindAt(model, makna.kolom, makna.i) === KIND.error ? 'galat' : 'peringatan',
        ...compared(null, expected),
        found: String(shown),
        reason: because('rumus-galat', { ...isiParam(evaluated, cell), ...rumusParam(evaluated, makna) }),
        fixable: adaRumus(evaluated, makna),
        at: { kolom: makna.kolom, i: makna.i },
        sebab: `${String(shown)}|${relativeForm(formula, cell)}`,
      },
    ];
  });

export const rumusGalat = defineRule({
  rules: { 'rumus-galat': { severity: 'galat', cause: 'rumus', shows: 'apa-adanya' } },
  because,
  check,
});
