import { rumusTable, showsError } from '../formulas/telaah';
import { isiParam, rumusParam } from './rumus-bantu';
import { shownFigure } from '../formulas/figures';
import type { Audit, Draft } from './types';

/** Formulas of computed cells that lead out of the sheet or use what cannot be followed: said once a column, judged by their figure. */
export const rumusTakTerikuti: Audit = (evaluated) =>
  rumusTable(evaluated).telaah.flatMap(({ makna, cell, hasil }): Draft[] => {
    if (hasil !== 'tak-terikuti' || showsError(evaluated, makna)) return [];
    return [
      {
        cell,
        rule: 'rumus-kolom',
        key: 'rumus-kolom:tak-terikuti',
        severity: 'info',
        found: shownFigure(evaluated, makna),
        expected: null,
        difference: null,
        params: { ...isiParam(evaluated, cell), ...rumusParam(evaluated, makna) },
        fixable: false,
        at: null,
        sebab: 'tak-terikuti',
      },
    ];
  });
