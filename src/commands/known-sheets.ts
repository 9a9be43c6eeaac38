import { isFormula } from '../grid/cells';
import type { Grid } from '../grid/types';
import type { SheetAnalysis } from '../engine/rules/finding';
import type { Beside } from '../worker/engine';
import type { SheetView } from './open';

/** Sheets as they were read in this session: what a command on one of them may compare it with. */
export type KnownSheets = {
  readonly note: (view: SheetView) => void;
  /** Contents of this sheet changed: neither it nor a sheet whose formulas look elsewhere is known any more. */
  readonly changed: (sheet: string) => void;
  /** Anything may have changed. */
  readonly forget: () => void;
  /** The known sheets with tables on either side of one, in the workbook's order, which these names give. */
  readonly beside: (sheet: string, names: () => Promise<readonly string[]>) => Promise<Beside>;
};

const looks = new WeakMap<Grid, boolean>();

/** Whether formulas of a sheet look at other sheets: it changes with them. */
export const looksElsewhere = ({ grid }: Pick<SheetView, 'grid'>): boolean => {
  const known = looks.get(grid);
  if (known !== undefined) return known;
  const found = grid.formulas.some((row) => row.some((formula) => isFormula(formula) && formula.includes('!')));
  looks.set(grid, found);
  return found;
};

export const createKnownSheets = (): KnownSheets => {
  const views = new Map<string, SheetView>();
  return {
    note: (view) => {
      // What formulas show may be old where nobody has recalculated them.
      if (view.obstacles.includes('perhitungan-manual')) views.delete(view.sheet);
      else views.set(view.sheet, view);
    },
    changed: (sheet) => {
      views.delete(sheet);
      for (const view of [...views.values()]) if (looksElsewhere(view)) views.delete(view.sheet);
    },
    forget: () => views.clear(),
    beside: async (sheet, sheetNames) => {
      if ([...views.keys()].every((name) => name === sheet)) return { before: [], behind: [] };
      const names = await sheetNames();
      const at = names.indexOf(sheet);
      const of = (some: readonly string[]): SheetAnalysis[] =>
        some.flatMap((name) => {
          const analysis = views.get(name)?.analysis;
          return analysis === undefined || analysis.tables.length === 0 ? [] : [analysis];
        });
      return { before: of(names.slice(0, Math.max(0, at))), behind: of(names.slice(at + 1)) };
    },
  };
};
