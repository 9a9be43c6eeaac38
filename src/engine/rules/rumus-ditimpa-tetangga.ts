import { toA1 } from '../../grid/address';
import { holdsFormula, valueAt } from '../../grid/cells';
import { Decimal } from '../../grid/decimal';
import { roundsToNearly } from '../../grid/exact';
import { formulaReader, referencesOf } from '../../grid/formula';
import { copiedTo } from '../../grid/formula-form';
import { resultOf } from '../../grid/formula-value';
import type { Cell } from '../../grid/types';
import { sheetSource } from '../figures/sheet-facts';
import { cellOf, isItem } from '../model/model';
import { rumusTable } from '../formulas/telaah';
import { memoised } from '../evaluate/once-for-table';
import { commonForm, kindOf, neighbours, type Neighbour } from './rumus-tetangga';
import { rumusDitimpa } from './rumus-ditimpa';
import { defineRule, type Draft } from './types';
import { angka, compared, teks } from '../facts/params';
import type { Evaluated } from '../evaluate/evaluated';
import { isFetch } from '../../grid/formula-pieces';

/** Formulas that state an arithmetic, and how many of them for each figure typed among them. */
const PROVING = 4;
const TYPED = 4;
/** From here on a figure is money. */
const MONEY = 10_000;

/** Figures typed in the rows and the column of a group: they stand where their neighbours compute. */
const typedIn = ({ model: { grid, outline } }: Evaluated, group: readonly Neighbour[], kind: string): Cell[] => {
  const [first] = group;
  if (first === undefined) return [];
  return outline.rows.flatMap((row): Cell[] => {
    const cell = { row: row.row, column: first.cell.column };
    const typed = typeof valueAt(grid, cell.row, cell.column) === 'number';
    return isItem(row) && kindOf(row) === kind && typed && !holdsFormula(grid, cell) ? [cell] : [];
  });
};

/** Figures typed where the formulas above and below compute, in columns without a meaning of their own. */
const found = memoised((evaluated: Evaluated): Draft[] => {
  const { grid } = evaluated.model;
  const { makna, worlds } = rumusTable(evaluated);
  if (worlds.length === 0) return [];
  const read = formulaReader(grid.sheet);
  const source = sheetSource(grid);
  /** Whether a formula gives something here today: rows whose parts are blank have their figures typed. */
  const resultAt = (cell: Cell, formula: string): number | null => {
    const tree = read(formula, cell);
    const result = tree === null ? null : resultOf(tree, cell, source);
    return typeof result === 'number' && (result !== 0 || valueAt(grid, cell.row, cell.column) === 0) ? result : null;
  };
  /** Whether a formula reads its own row and nothing else: arithmetic of columns. */
  const readsRow = (cell: Cell, formula: string): boolean => {
    const tree = read(formula, cell);
    const { areas, complete } = tree === null ? { areas: [], complete: false } : referencesOf(tree, cell);
    return complete && areas.every(({ top, bottom }) => top === cell.row && bottom === cell.row);
  };
  /**
   * Whether a typed figure is an error: the sheet states the arithmetic by its other formulas, of money or of a ratio, and it is not
   * what they give. Quantities may follow a rule of their row.
   */
  const isWrong = (cell: Cell, formula: string, result: number, formulas: number, typed: number): boolean => {
    const value = valueAt(grid, cell.row, cell.column);
    if (typeof value !== 'number' || formulas < PROVING || typed * TYPED > formulas || !readsRow(cell, formula))
      return false;
    const decimals = (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;
    const money = Math.min(Math.abs(value), Math.abs(result)) >= MONEY;
    return (money || formula.includes('/')) && roundsToNearly(result, value, decimals) === false;
  };
  const meant = new Set([...makna.values()].map((own) => toA1(cellOf(evaluated.model, own.kolom, own.i))));
  return neighbours(evaluated).flatMap(({ kind, group }): Draft[] => {
    const cells = typedIn(evaluated, group, kind).filter((cell) => !meant.has(toA1(cell)));
    const all = group.length + cells.length;
    const form = commonForm(group, all);
    const model = group.find((one) => one.form === form);
    if (form === null || model === undefined || isFetch(model.formula)) return [];
    return cells.flatMap((cell): Draft[] => {
      const wanted = copiedTo(model.formula, model.cell, cell);
      const result = resultAt(cell, wanted);
      if (result === null) return [];
      const wrong = isWrong(cell, wanted, result, group.length, cells.length);
      const value = valueAt(grid, cell.row, cell.column);
      return [
        {
          cell,
          ...(wrong && typeof value === 'number'
            ? { severity: 'galat' as const, ...compared(new Decimal(value), new Decimal(result)) }
            : { found: String(value), expected: null, difference: null }),
          reason: rumusDitimpa.because('rumus-ditimpa', {
            rumus: teks(wanted),
            banyak: angka(new Decimal(group.length), null),
            semua: angka(new Decimal(all), null),
          }),
          fixable: false,
          at: null,
          sebab: `tetangga|${kind}|${wrong ? cell.row : ''}`,
        },
      ];
    });
  });
});

export const rumusDitimpaTetangga = defineRule({ check: found });

const cells = memoised((evaluated) => new Set(found(evaluated).map(({ cell }) => toA1(cell))));

/** Whether a figure was typed over a formula there: what disagrees with it is not to blame. */
export const isDitimpa = (evaluated: Evaluated, cell: Cell): boolean => cells(evaluated).has(toA1(cell));
