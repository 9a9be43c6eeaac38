import { rumusTable, showsError } from '../formulas/telaah';
import { isiParam, rumusParam } from './rumus-bantu';
import { shownFigure } from '../formulas/figures';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';

const because = reasons({ 'rumus-kolom:tak-terikuti': { isi: 'teks', rumus: 'teks?' } });

/** Formulas of computed cells that lead out of the sheet or use what cannot be followed: said once a column, judged by their figure. */
const check: Check = (evaluated) =>
  rumusTable(evaluated).telaah.flatMap(({ makna, cell, hasil }): Draft[] => {
    if (hasil !== 'tak-terikuti' || showsError(evaluated, makna)) return [];
    return [
      {
        cell,
        severity: 'info',
        found: shownFigure(evaluated, makna),
        expected: null,
        difference: null,
        reason: because('rumus-kolom:tak-terikuti', { ...isiParam(evaluated, cell), ...rumusParam(evaluated, makna) }),
        fixable: false,
        at: null,
        sebab: 'tak-terikuti',
      },
    ];
  });

export const rumusTakTerikuti = defineRule({
  because,
  check,
});
