import { contains } from '../../grid/address';
import { formatAt } from '../../grid/cells';
import { sheetSource } from '../figures/sheet-facts';
import { KIND } from '../../grid/column';
import { Decimal } from '../../grid/decimal';
import { roundsTo, storedAs } from '../../grid/exact';
import { formulaReader, type FormulaReader } from '../../grid/formula';
import type { FormulaSource, Scalar } from '../../grid/formula-scalar';
import { resultOf } from '../../grid/formula-value';
import { fromDouble } from '../../grid/number';
import type { Cell, CellValue } from '../../grid/types';
import { memoised } from '../evaluate/once-for-table';
import { expectedFigure } from './figures';
import type { Evaluated } from '../evaluate/evaluated';
import type { Makna } from './makna';
import { cellOf, decimalsAt, isPercentAt, kindAt } from '../model/model';
import { isPercentKolom } from '../model/reading';
import { holdsFraction } from '../evaluate/scale';
import { rumusByWording, rumusOf } from './index';

/** Whether a formula's result is the engine's figure of a cell, to the digits a cell keeps. */
const isFigure = (evaluated: Evaluated, makna: Makna, result: Scalar): boolean => {
  const { model } = evaluated;
  const { kolom, i } = makna;
  if (makna.kind === 'predikat') {
    const { exact } = makna.average.predikat;
    return typeof result === 'string' && exact !== null && result.toLowerCase() === exact.toLowerCase();
  }
  const exact = expectedFigure(evaluated, makna);
  if (typeof result !== 'number' || exact === null) return false;
  if (isPercentKolom(kolom))
    return storedAs(holdsFraction(evaluated, kolom, i) ? exact.div(100) : exact, fromDouble(result));
  if (fromDouble(result).eq(exact) || storedAs(exact, fromDouble(result))) return true;
  // A typed K figure is right when the exact one rounds to it.
  if (makna.kind !== 'baris' || kolom.measure === 'Rp' || kindAt(model, kolom, i) !== KIND.number) return false;
  const decimals = decimalsAt(model, kolom, i);
  return roundsTo(new Decimal(result), exact, isPercentAt(model, kolom, i) ? decimals + 2 : decimals);
};

const candidates = (evaluated: Evaluated, makna: Makna): readonly string[] => [
  ...rumusByWording(evaluated, makna),
  ...rumusOf(evaluated, makna),
];

/** The formula of a cell that gives its figure from the sheet's own cells, with the result; null when none does. */
export const findFormula = (
  evaluated: Evaluated,
  makna: Makna,
  cell: Cell,
  source: FormulaSource,
  read: FormulaReader,
): { formula: string; result: CellValue } | null => {
  for (const formula of candidates(evaluated, makna)) {
    const tree = read(formula, cell);
    const result = tree === null ? null : resultOf(tree, cell, source);
    if (result === null || typeof result === 'object' || typeof result === 'boolean') continue;
    if (isFigure(evaluated, makna, result)) return { formula, result };
  }
  return null;
};

const asItStands = memoised(({ model: { grid } }) => ({ source: sheetSource(grid), read: formulaReader(grid.sheet) }));

/** Whether "Perbaiki" can put a formula into a cell: one that gives its figure from the sheet as it stands. */
export const adaRumus = (evaluated: Evaluated, makna: Makna): boolean => {
  const { grid } = evaluated.model;
  const { source, read } = asItStands(evaluated);
  const cell = cellOf(evaluated.model, makna.kolom, makna.i);
  // Part of an array formula, or a cell that shows formulas as text.
  if (grid.arrays.some((area) => contains(area, cell)) || formatAt(grid, cell.row, cell.column) === '@') return false;
  return findFormula(evaluated, makna, cell, source, read) !== null;
};

/** What the right formula of a cell gives from the sheet as it stands, for cells whose own figure is lost; percent points. */
export const figureByFormula = (evaluated: Evaluated, makna: Makna): Decimal | null => {
  const { grid } = evaluated.model;
  const { kolom, i } = makna;
  const cell = cellOf(evaluated.model, kolom, i);
  const [formula] = rumusOf(evaluated, makna);
  const tree = formula === undefined ? null : formulaReader(grid.sheet)(formula, cell);
  const result = tree === null ? null : resultOf(tree, cell, sheetSource(grid));
  if (typeof result !== 'number') return null;
  const figure = fromDouble(result);
  return isPercentKolom(kolom) && holdsFraction(evaluated, kolom, i) ? figure.times(100) : figure;
};
