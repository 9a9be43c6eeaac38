import { storedAs } from '../../grid/exact';
import { makinRendah } from '../../renja/makin-rendah';
import { tellsRatio } from '../prove/support';
import type { Evaluated } from '../evaluate/evaluated';
import { STATE, type Ratio } from '../evaluate/ratios';
import { reasons } from '../facts/reasons';
import { ratioOf } from '../figures/ekspresi';
import { adaRumus } from '../formulas/fitting-formula';
import { shownFigure } from '../formulas/figures';
import type { Telaah } from '../formulas/sebab';
import { rumusTable } from '../formulas/telaah';
import { rowAt } from '../model/model';
import { shownPercent } from '../model/reading';
import { isiParam, rumusParam } from './rumus-bantu';
import { defineRule, type Check, type Draft } from './types';

const because = reasons({ 'rumus-kolom:terbalik': { isi: 'teks', rumus: 'teks?' } });

/** Rows that divide the right way round, and how many for each that does not: more of them are a way of the sheet's own. */
const MIN_RIGHT = 3;
const RIGHT_PER_WRONG = 4;

type Persen = Telaah & { readonly makna: Telaah['makna'] & { readonly kind: 'persen' } };

/** Whether a formula shows target over realisasi where the others of its column show realisasi over target. */
const isInverted = (evaluated: Evaluated, one: Telaah): one is Persen => {
  const { model, amounts } = evaluated;
  const { makna, hasil, caraLain } = one;
  if (makna.kind !== 'persen' || hasil !== 'tepat' || !caraLain) return false;
  const { ratio, i, kolom } = makna;
  const pair = ratioOf(ratio.relation.ekspresi);
  const [atas, bawah] = [model.kolom[pair?.atas ?? -1], model.kolom[pair?.bawah ?? -1]];
  if (atas === undefined || bawah === undefined) return false;
  const [realisasi, target] = [amounts.stands(atas, i), amounts.stands(bawah, i)];
  const shown = shownPercent(model, kolom, i, ratio.fraction);
  if (realisasi === null || target === null || shown === null || realisasi.isZero() || realisasi.eq(target))
    return false;
  return storedAs(target.times(100).div(realisasi), shown.points);
};

/** Rows whose figure bears out the column's arithmetic; 0 and 100 % tell nothing. */
const rightOf = ({ state, approx }: Ratio): number =>
  state.reduce((sum, at, i) => sum + (at === STATE.right && tellsRatio(approx[i] ?? NaN) ? 1 : 0), 0);

/**
 * A capaian that divides target by realisasi where its column divides the other way round, of an indicator that no word says is
 * better when it falls (rules: Averages, negative indicators). Of such a one nobody can be certain, so it is no error.
 */
const check: Check = (evaluated) => {
  const falls = (i: number): boolean => {
    const { indikator, nama } = rowAt(evaluated.model, i);
    return makinRendah(`${indikator} ${nama}`);
  };
  const inverted = rumusTable(evaluated).telaah.filter(
    (one): one is Persen => isInverted(evaluated, one) && !falls(one.makna.i),
  );
  return inverted.flatMap(({ makna, cell }): Draft[] => {
    const { ratio, i, kolom } = makna;
    const alike = inverted.filter((other) => other.makna.kolom === kolom).length;
    const right = rightOf(ratio);
    if (right < MIN_RIGHT || right < alike * RIGHT_PER_WRONG) return [];
    return [
      {
        cell,
        severity: 'peringatan',
        found: shownFigure(evaluated, makna),
        expected: null,
        difference: null,
        reason: because('rumus-kolom:terbalik', { ...isiParam(evaluated, cell), ...rumusParam(evaluated, makna) }),
        fixable: adaRumus(evaluated, makna),
        at: { kolom, i },
      },
    ];
  });
};

export const rumusTerbalik = defineRule({ because, check });
