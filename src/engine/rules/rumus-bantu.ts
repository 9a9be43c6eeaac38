import { formulaAt } from '../../grid/cells';
import type { Cell } from '../../grid/types';
import type { Makna } from '../formulas/makna';
import { rumusOf } from '../formulas';
import { type Param, sel, teks } from '../facts/params';
import type { Evaluated } from '../evaluate/evaluated';

/** The formula a computed cell should hold, for reasons; nothing where none can be written. */
export const rumusParam = (evaluated: Evaluated, makna: Makna): Record<string, Param> => {
  const [formula] = rumusOf(evaluated, makna);
  return formula === undefined ? {} : { rumus: teks(formula) };
};

/** The formula that stands in a cell. */
export const isiParam = ({ model }: Evaluated, { row, column }: Cell): Record<string, Param> => ({
  isi: teks(String(formulaAt(model.grid, row, column))),
});

export const selParam = (name: string, cells: readonly Cell[]): Record<string, Param> =>
  cells.length === 0 ? {} : { [name]: sel(cells) };
