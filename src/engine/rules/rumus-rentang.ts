import { rumusTable, showsError } from '../formulas/telaah';
import { wrongFormula } from './rumus-salah';
import { isiParam, rumusParam, selParam } from './rumus-bantu';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';

const because = reasons({
  'rumus-rentang': { isi: 'teks', rumus: 'teks?', hilang: 'sel?', lebih: 'sel?' },
  'rumus-rentang:triwulan': { isi: 'teks', rumus: 'teks?', hilang: 'sel?', lebih: 'sel?' },
});

/** Formulas whose ranges miss rows or columns of their meaning, or take in others. */
const check: Check = (evaluated) =>
  rumusTable(evaluated).telaah.flatMap((telaah): Draft[] => {
    const { makna, cell, fault, hasil } = telaah;
    if (fault?.kind !== 'rentang' || showsError(evaluated, makna)) return [];
    const reason = because(hasil === 'terpotong' ? 'rumus-rentang:triwulan' : 'rumus-rentang', {
      ...isiParam(evaluated, cell),
      ...rumusParam(evaluated, makna),
      ...selParam('hilang', fault.hilang),
      ...selParam('lebih', fault.lebih),
    });
    return [wrongFormula(evaluated, telaah, reason)];
  });

export const rumusRentang = defineRule({
  rules: { 'rumus-rentang': { severity: 'galat', cause: 'rumus' } },
  because,
  check,
});
