import { formulaAt } from '../../grid/cells';
import type { Cell } from '../../grid/types';
import type { Makna } from '../formulas/makna';
import { rumusOf } from '../formulas';
import { type Sel, type Teks, sel, teks } from '../facts/params';
import type { Evaluated } from '../evaluate/evaluated';

/** The formula a computed cell should hold, for reasons; nothing where none can be written. */
export const rumusParam = (evaluated: Evaluated, makna: Makna): { readonly rumus?: Teks } => {
  const [formula] = rumusOf(evaluated, makna);
  return formula === undefined ? {} : { rumus: teks(formula) };
};

/** The formula that stands in a cell. */
export const isiParam = ({ model }: Evaluated, { row, column }: Cell): { readonly isi: Teks } => ({
  isi: teks(String(formulaAt(model.grid, row, column))),
});

/** Cells under a name; nothing where there are none. */
export const selParam = <Name extends string>(name: Name, cells: readonly Cell[]) =>
  (cells.length === 0 ? {} : { [name]: sel(cells) }) as { readonly [One in Name]?: Sel };
