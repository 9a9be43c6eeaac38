import { toA1 } from '../../grid/address';
import { memoised } from '../evaluate/once-for-table';
import { caraOf } from '../model/cara-capaian';
import { rumusTable } from '../formulas/telaah';
import type { Telaah } from '../formulas/sebab';
import type { Graded } from '../rules/grade';
import type { Evaluated } from '../evaluate/evaluated';

/** Whether the user's own choice asks for another arithmetic than the formula's. */
export const isOverruled = ({ model }: Evaluated, { makna, caraLain }: Telaah): boolean => {
  // Figures of a random table never reach a cap: what a formula makes of one is not seen.
  const cara = makna.kind === 'persen' ? caraOf(model, makna.ratio.relation, makna.i) : null;
  if (cara !== null) return caraLain || cara.batas !== null;
  return caraLain && makna.kind === 'rata-rata' && model.settings.rataRata !== null;
};

/** Cells whose formula says something else than the table's reading, and nothing proves it wrong. */
const doubted = memoised(
  (evaluated) =>
    new Set(
      rumusTable(evaluated)
        .telaah.filter((one) => (one.hasil === 'diragukan' || one.caraLain) && !isOverruled(evaluated, one))
        .map(({ cell }) => toA1(cell)),
    ),
);

/**
 * What the checks say, without errors at cells whose own formula states another arithmetic than the one they were judged
 * by and is not proved wrong: there the reading is in doubt, not the cell (rules: Evidence).
 */
export const tanpaTerjaga = (evaluated: Evaluated, drafts: readonly Graded[]): Graded[] => {
  const cells = doubted(evaluated);
  if (cells.size === 0) return [...drafts];
  return drafts.filter(({ cell, severity }) => severity !== 'galat' || !cells.has(toA1(cell)));
};
