import { areaToA1, coalesce } from '../../grid/address';
import { formulaAt, isFormula, valueAt } from '../../grid/cells';
import { formulaReader, referencesOf, type Formula } from '../../grid/formula';
import type { Area, Cell } from '../../grid/types';
import { isItem, rowAt, type Model } from '../model/model';
import { rumusTable } from '../formulas/telaah';
import { rumusRentang } from './rumus-rentang';
import { selParam } from './rumus-bantu';
import { defineRule, type Check, type Draft } from './types';
import { teks } from '../facts/params';
import type { Evaluated } from '../evaluate/evaluated';

/** A sum of ranges alone: `=SUM(D4:D9)`, `=SUM(D4:D6,D8)`, `=SUBTOTAL(9,D4:D9)`. */
const SUM = /^=\+?(?:SUM\(|SUBTOTAL\(\s*1?0?9\s*[,;])[$A-Z0-9:,;\s]+\)$/i;

type Sum = { readonly cell: Cell; readonly formula: string; readonly areas: readonly Area[] };

/** A formula that adds cells of its own column and nothing else. */
const sumOf = (formula: string, tree: Formula, cell: Cell): Sum | null => {
  const { areas, complete } = referencesOf(tree, cell);
  const own = areas.every(({ left, right }) => left === cell.column && right === cell.column);
  return SUM.test(formula) && complete && own && areas.length > 0 ? { cell, formula, areas } : null;
};

const covers = ({ areas }: Sum, row: number): boolean => areas.some(({ top, bottom }) => row >= top && row <= bottom);

/** Rows of the body that a total may add: those since the total before it, or all below one that stands on top. */
const bodyOf = (model: Model, at: number): number[] => {
  const { rows } = model.outline;
  const before = rows.findLastIndex((row, i) => i < at && row.kind === 'jumlah');
  const above = rows.flatMap((row, i) => (i > before && i < at && isItem(row) ? [i] : []));
  return above.length > 0 ? above : rows.flatMap((row, i) => (i > at && isItem(row) ? [i] : []));
};

const isFigure = ({ grid }: Model, row: number, column: number): boolean =>
  typeof valueAt(grid, row, column) === 'number';

/** Rows at the edge of the body that a sum leaves out although their figure stands in its column. */
const leftOut = (model: Model, body: readonly number[], sum: Sum): number[] => {
  const inside = body.map((i) => covers(sum, rowAt(model, i).row));
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)];
  if (first < 0) return [];
  return [...body.slice(0, first), ...body.slice(last + 1)].filter((i) =>
    isFigure(model, rowAt(model, i).row, sum.cell.column),
  );
};

/** Whether the rows of a body are of one level: then a total adds each of them. */
const isFlat = (model: Model, rows: readonly number[]): boolean =>
  new Set(rows.map((i) => rowAt(model, i).parent)).size <= 1;

/**
 * Sums of a total row that end before the table does, in columns whose meaning is not known: the first or last row is left
 * out that stands there with its figure, and that the sums beside take in where there are any.
 */
const check: Check = (evaluated: Evaluated) => {
  const { model } = evaluated;
  const { grid, table, outline } = model;
  const { worlds, makna } = rumusTable(evaluated);
  if (worlds.length === 0) return [];
  const read = formulaReader(grid.sheet);
  const known = new Set(
    [...makna.values()].flatMap(({ kolom, i }) =>
      kolom.physical.map(({ column }) => `${rowAt(model, i).row},${column}`),
    ),
  );
  const sumsOf = (row: number): Sum[] => {
    const sums: Sum[] = [];
    for (let column = table.body.left; column <= table.body.right; column++) {
      const cell = { row, column };
      const formula = formulaAt(grid, row, column);
      const tree = isFormula(formula) ? read(formula, cell) : null;
      const sum = tree === null || !isFormula(formula) ? null : sumOf(formula, tree, cell);
      if (sum !== null) sums.push(sum);
    }
    return sums;
  };
  return outline.rows.flatMap(({ kind, row }, at): Draft[] => {
    if (kind !== 'jumlah') return [];
    const sums = sumsOf(row);
    const body = bodyOf(model, at);
    return sums.flatMap((sum): Draft[] => {
      if (known.has(`${sum.cell.row},${sum.cell.column}`)) return [];
      const others = sums.filter((one) => one !== sum);
      const missing = leftOut(model, body, sum);
      const taken = missing.every((i) => others.some((one) => covers(one, rowAt(model, i).row)));
      if (missing.length === 0 || !(others.length === 0 ? isFlat(model, body) : taken)) return [];
      const { column } = sum.cell;
      const cells = missing.map((i) => ({ row: rowAt(model, i).row, column }));
      const lost = cells.some((cell) => valueAt(grid, cell.row, cell.column) !== 0);
      const added = [...sum.areas.flatMap((area) => cellsOf(area)), ...cells];
      return [
        {
          cell: sum.cell,
          severity: lost && others.length > 0 ? 'galat' : 'peringatan',
          found: String(valueAt(grid, row, column)),
          expected: null,
          difference: null,
          reason: rumusRentang.because('rumus-rentang', {
            isi: teks(sum.formula),
            rumus: teks(`=SUM(${coalesce(added).map(areaToA1).join(',')})`),
            ...selParam('hilang', cells),
          }),
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

const cellsOf = ({ top, bottom, left }: Area): Cell[] =>
  Array.from({ length: bottom - top + 1 }, (_, at) => ({ row: top + at, column: left }));

export const rumusJumlahLain = defineRule({
  check,
});
