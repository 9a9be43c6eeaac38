import { formulaAt, isFormula } from '../../grid/cells';
import { formulaReader, referencesOf } from '../../grid/formula';
import { columnsOf } from '../figures/ekspresi';
import { cellOf, isFormulaAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import type { Relation } from '../figures/relations';

const HAS_TOTAL = 'total';

/**
 * Whether the formula of a cell reads what an equation joins, on its own row and nothing else: the sheet states the equation
 * itself (rules: Evidence).
 */
export const readsItsRow = (model: Model, relation: Relation, hasil: Kolom): ((i: number) => boolean) => {
  const read = formulaReader(model.grid.sheet);
  const wanted = [...new Set(columnsOf(relation.ekspresi))].flatMap((index) => model.kolom[index] ?? []);
  const plain = wanted.every(({ physical }) => physical.length === 1);
  if (JSON.stringify(relation.ekspresi).includes(`"op":"${HAS_TOTAL}"`) || !plain) return () => false;
  const columns = new Set(wanted.map(({ physical }) => physical[0]?.column ?? -1));
  return (i) => {
    if (!isFormulaAt(model, hasil, i)) return false;
    const cell = cellOf(model, hasil, i);
    const text = formulaAt(model.grid, cell.row, cell.column);
    const tree = isFormula(text) ? read(text, cell) : null;
    if (tree === null) return false;
    const { areas, complete } = referencesOf(tree, cell);
    if (!complete) return false;
    const seen = new Set<number>();
    for (const { top, bottom, left, right } of areas) {
      if (top !== cell.row || bottom !== cell.row || right - left > columns.size) return false;
      for (let column = left; column <= right; column++) seen.add(column);
    }
    return seen.size === columns.size && [...seen].every((column) => columns.has(column));
  };
};
