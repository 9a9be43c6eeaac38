import { contains } from '../../grid/address';
import { formulaAt, lastColumn, lastRow } from '../../grid/cells';
import { Decimal } from '../../grid/decimal';
import { formulaReader, type Formula } from '../../grid/formula';
import { UNKNOWN, type FormulaSource } from '../../grid/formula-scalar';
import { resultOf } from '../../grid/formula-value';
import type { Cell } from '../../grid/types';
import { dariTriwulan } from '../../renja/triwulan';
import { ATURAN_TRIWULAN, type AturanTriwulan } from '../../renja/types';
import { cellOf, isFormulaAt, type Model } from './model';
import type { Kolom } from '../figures/kolom';
import { sheetFacts } from '../figures/sheet-facts';

/** Figures for the quarters from which every rule gives another result. */
const PROBES = [
  [31, 97, 23, 59],
  [83, 19, 61, 47],
] as const;

/**
 * The rule by which the live formula of a row puts its quarters together, whatever they hold: it is worked out with other
 * figures in them. Null where there is no formula, or it gives none of the rules.
 *
 * @param all columns of the quarters; `counted`: those up to the evaluated one, which a formula may stop at
 */
export const aturanDariRumus = (
  model: Model,
  hasil: Kolom,
  all: readonly number[],
  counted: readonly number[],
): ((i: number) => AturanTriwulan | null) => {
  const { grid } = model;
  const read = formulaReader(grid.sheet);
  const physical = (index: number): number => model.kolom[index]?.physical[0]?.column ?? -1;
  const columns = all.map(physical);
  const single = all.every((index) => model.kolom[index]?.physical.length === 1);
  /** Formulas of one form read their row alike, unless they reach beyond it: then they tell nothing. */
  const known = new Map<Formula, AturanTriwulan | null>();

  const gives = (tree: Formula, cell: Cell, quarters: readonly (number | null)[]): AturanTriwulan[] => {
    const source: FormulaSource = {
      bounds: { top: grid.top, left: grid.left, bottom: lastRow(grid), right: lastColumn(grid) },
      ...sheetFacts(grid),
      shows: false,
      read: ({ row, column }) => {
        if (row !== cell.row) return UNKNOWN;
        const at = columns.indexOf(column);
        return at >= 0 ? (quarters[at] ?? null) : 7 + column / 64;
      },
    };
    const result = resultOf(tree, cell, source);
    if (typeof result !== 'number') return [];
    const figures = quarters.map((quarter) => (quarter === null ? null : new Decimal(quarter)));
    return ATURAN_TRIWULAN.filter((aturan) => {
      const figure = dariTriwulan(aturan, figures);
      return figure !== null && Math.abs(figure.toNumber() - result) < 1e-9;
    });
  };
  /** The one rule that all probes follow. */
  const ruleOf = (tree: Formula, cell: Cell, isFilled: (index: number) => boolean): AturanTriwulan | null => {
    const rules = PROBES.map((probe) =>
      gives(
        tree,
        cell,
        all.map((index, at) => (isFilled(index) ? (probe[at] ?? null) : null)),
      ),
    );
    return ATURAN_TRIWULAN.find((aturan) => rules.every((some) => some.includes(aturan))) ?? null;
  };

  return (i) => {
    if (!single || all.length > 4 || !isFormulaAt(model, hasil, i)) return null;
    const cell = cellOf(model, hasil, i);
    const formula = formulaAt(grid, cell.row, cell.column);
    if (typeof formula !== 'string' || grid.arrays.some((area) => contains(area, cell))) return null;
    const tree = read(formula, cell);
    if (tree === null) return null;
    const before = known.get(tree);
    if (before !== undefined) return before;
    const whole = ruleOf(tree, cell, () => true);
    // One quarter alone tells no rule.
    const rule = whole ?? (counted.length > 1 ? ruleOf(tree, cell, (index) => counted.includes(index)) : null);
    known.set(tree, rule);
    return rule;
  };
};
