import { shareOf } from '../figures/ekspresi';
import { countedQuarters as countedQuarters } from '../model/quarters';
import { valueAt } from '../../grid/cells';
import { readNumberText } from '../../grid/number';
import type { Cell } from '../../grid/types';
import { adaRumus } from '../formulas/fitting-formula';
import { rumusTable, showsError } from '../formulas/telaah';
import type { Telaah } from '../formulas/sebab';
import { bentukSalah } from './rumus-bentuk';
import { isiParam, rumusParam, selParam } from './rumus-bantu';
import { isWrongToday, shownFigure } from '../formulas/figures';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import type { Evaluated } from '../evaluate/evaluated';

const because = reasons({
  'rumus-rentang': { isi: 'teks', rumus: 'teks?', hilang: 'sel?', lebih: 'sel?' },
  'rumus-rentang:triwulan': { isi: 'teks', rumus: 'teks?', hilang: 'sel?', lebih: 'sel?' },
});

/** Whether a cell holds a figure other than 0 that counts today: quarters after the evaluated one do not. */
const counts = ({ model }: Evaluated, { makna }: Telaah, cell: Cell): boolean => {
  if (makna.kind === 'baris' || makna.kind === 'anak') {
    const later = model.kolom.filter(
      ({ role, index }) => role === 'realisasi-tw' && countedQuarters(model, [index]).length === 0,
    );
    if (later.some(({ physical }) => physical.some(({ column }) => column === cell.column))) return false;
  }
  const value = valueAt(model.grid, cell.row, cell.column);
  if (typeof value !== 'string') return typeof value === 'number' && value !== 0;
  const read = readNumberText(value);
  return read.kind === 'number' && !read.value.isZero();
};

/** Whether only the last quarter counts on the row of a formula: the earlier ones that it leaves out change nothing. */
const lastCounts = ({ quarterRules }: Evaluated, { makna }: Telaah): boolean => {
  if (makna.kind === 'persen') {
    const { relation } = makna.ratio;
    return shareOf(relation.ekspresi) !== null && quarterRules(relation, makna.i).aturan === 'terakhir';
  }
  if (makna.kind !== 'baris' || makna.relation.ekspresi.kind !== 'deret') return false;
  return quarterRules(makna.relation, makna.i).aturan === 'terakhir';
};

/** The severity of a formula fault: an error when today's figure is wrong or what it misses or adds is not 0 (rules: kept otherwise). */
export const severityOf = (evaluated: Evaluated, telaah: Telaah): 'galat' | 'peringatan' => {
  const { fault, makna } = telaah;
  const cells = [...(fault?.hilang ?? []), ...(fault?.lebih ?? [])];
  const wrong = telaah.hasil === 'lain' && isWrongToday(evaluated, makna);
  if (!wrong && lastCounts(evaluated, telaah)) return 'peringatan';
  return wrong || (telaah.hasil === 'lain' && cells.some((cell) => counts(evaluated, telaah, cell)))
    ? 'galat'
    : 'peringatan';
};

/** Formulas whose ranges miss rows or columns of their meaning, or take in others. */
const check: Check = (evaluated) =>
  rumusTable(evaluated).telaah.flatMap((telaah): Draft[] => {
    const { makna, cell, fault, hasil } = telaah;
    if (fault?.kind !== 'rentang' || showsError(evaluated, makna)) return [];
    return [
      {
        cell,
        severity: severityOf(evaluated, telaah),
        found: shownFigure(evaluated, makna),
        expected: null,
        difference: null,
        reason: because(hasil === 'terpotong' ? 'rumus-rentang:triwulan' : 'rumus-rentang', {
          ...isiParam(evaluated, cell),
          ...rumusParam(evaluated, makna),
          ...selParam('hilang', fault.hilang),
          ...selParam('lebih', fault.lebih),
        }),
        fixable: adaRumus(evaluated, makna),
        at: { kolom: makna.kolom, i: makna.i },
        sebab: bentukSalah(evaluated, telaah),
      },
    ];
  });

export const rumusRentang = defineRule({
  rules: { 'rumus-rentang': { severity: 'galat', cause: 'rumus' } },
  because,
  check,
});
