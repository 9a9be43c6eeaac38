import { toA1 } from '../../grid/address';
import { Decimal } from '../../grid/decimal';
import { SEVERITY } from '../../renja/aturan';
import { isPercentKolom } from '../model/reading';
import type { Toleransi } from '../facts/types';
import { type Draft } from './types';
import { angka } from '../facts/params';

/**
 * What the user's tolerance excuses: errors of exact judging that are none any more. Each is told as `pembulatan`, so that
 * no difference goes unsaid. `exact`: drafts of the same checks without tolerance; `drafts`: those with it.
 */
export const dalamToleransi = (toleransi: Toleransi, exact: readonly Draft[], drafts: readonly Draft[]): Draft[] => {
  const reported = new Set(drafts.map(({ cell }) => toA1(cell)));
  return exact
    .filter(({ cell, rule, found, difference, severity }) => {
      const judged = (severity ?? SEVERITY[rule]) === 'galat' || rule === 'input-curiga';
      return judged && found !== null && difference !== null && !reported.has(toA1(cell));
    })
    .map(({ cell, found, expected, difference, params, at }) => ({
      cell,
      rule: 'pembulatan' as const,
      key: 'pembulatan:toleransi',
      found,
      expected,
      difference,
      params: {
        ...params,
        ...(at !== null && isPercentKolom(at.kolom) && found !== null
          ? { tertulis: angka(new Decimal(found), '%') }
          : {}),
        ...(typeof toleransi === 'number' ? { batas: angka(new Decimal(toleransi), 'Rp') } : {}),
      },
      fixable: false,
      at: null,
    }));
};
