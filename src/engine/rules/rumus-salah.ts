import { valueAt } from '../../grid/cells';
import { readNumberText } from '../../grid/number';
import type { Cell } from '../../grid/types';
import type { Evaluated } from '../evaluate/evaluated';
import { shareOf } from '../figures/ekspresi';
import { isWrongToday, shownFigure } from '../formulas/figures';
import { adaRumus } from '../formulas/fitting-formula';
import type { Telaah } from '../formulas/sebab';
import { countedQuarters } from '../model/quarters';
import { bentukSalah } from './rumus-bentuk';
import type { Draft } from './types';

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
const severityOf = (evaluated: Evaluated, telaah: Telaah): 'galat' | 'peringatan' => {
  const { fault, makna } = telaah;
  const cells = [...(fault?.hilang ?? []), ...(fault?.lebih ?? [])];
  const wrong = telaah.hasil === 'lain' && isWrongToday(evaluated, makna);
  if (!wrong && lastCounts(evaluated, telaah)) return 'peringatan';
  return wrong || (telaah.hasil === 'lain' && cells.some((cell) => counts(evaluated, telaah, cell)))
    ? 'galat'
    : 'peringatan';
};

/** A formula that gives something else than its cell means, for the reason given. */
export const wrongFormula = (evaluated: Evaluated, telaah: Telaah, reason: Draft['reason']): Draft => ({
  cell: telaah.cell,
  severity: severityOf(evaluated, telaah),
  found: shownFigure(evaluated, telaah.makna),
  expected: null,
  difference: null,
  reason,
  fixable: adaRumus(evaluated, telaah.makna),
  at: { kolom: telaah.makna.kolom, i: telaah.makna.i },
  sebab: bentukSalah(evaluated, telaah),
});
