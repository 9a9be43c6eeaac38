import { toA1 } from '../../grid/address';
import { Decimal } from '../../grid/decimal';
import { isPercentKolom } from '../model/reading';
import type { Toleransi } from '../facts/types';
import { RULES } from '../rules';
import { pembulatan } from '../rules/pembulatan';
import { grader, type Graded } from '../rules/grade';
import { angka } from '../facts/params';

const grade = grader(RULES);

/**
 * What the user's tolerance excuses: errors of exact judging that are none any more. Each is told as `pembulatan`, so that
 * no difference goes unsaid. `exact`: drafts of the same checks without tolerance; `drafts`: those with it.
 */
export const dalamToleransi = (toleransi: Toleransi, exact: readonly Graded[], drafts: readonly Graded[]): Graded[] => {
  const reported = new Set(drafts.map(({ cell }) => toA1(cell)));
  return exact
    .filter(({ cell, rule, found, difference, severity }) => {
      const judged = severity === 'galat' || rule === 'input-curiga';
      return judged && found !== null && difference !== null && !reported.has(toA1(cell));
    })
    .map(({ cell, found, expected, difference, at }) =>
      grade({
        cell,
        reason: pembulatan.because('pembulatan:toleransi', {
          ...(at !== null && isPercentKolom(at.kolom) && found !== null
            ? { tertulis: angka(new Decimal(found), '%') }
            : {}),
          ...(typeof toleransi === 'number' ? { batas: angka(new Decimal(toleransi), 'Rp') } : {}),
        }),
        found,
        expected,
        difference,
        fixable: false,
        at: null,
      }),
    );
};
