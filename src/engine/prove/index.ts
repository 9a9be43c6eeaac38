import type { Evaluated } from '../evaluate/evaluated';
import type { Bukti, Model } from '../model/model';
import type { Question } from '../facts/types';
import { proveAverages } from './averages';
import { askAverages, askDispute, askRelation, askSum, askTotal } from './questions';
import { proveRows } from './rows';
import { proveSums } from './sums';
import { proveTotals } from './totals';

/**
 * Holds the figures of a table against every relation that was read into it, as if all were true, and says what is proved
 * (rules: Evidence). What is not is left out of the model that is judged and written, and asked about where figures
 * contradict it.
 */
export const prove = (evaluated: Evaluated): Model => {
  const { model } = evaluated;
  const rows = proveRows(evaluated);
  // What is not proved proves nothing else, and a column whose own arithmetic most figures contradict is in dispute.
  const held: Evaluated = { ...evaluated, model: { ...model, relations: rows.relations } };
  const refuted = rows.open.filter(({ support }) => support.cocok < support.salah).map(({ kolom }) => kolom.index);
  const sums = proveSums(held, new Set(refuted));
  const totals = proveTotals(held, sums);
  const averages = proveAverages(evaluated);
  const questions: Question[] = [
    ...model.disputes.map((dispute) => askDispute(evaluated, dispute)),
    ...rows.open.map((open) => askRelation(evaluated, open)),
    ...sums.open.flatMap(({ relation, misses }) => askSum(evaluated, relation, misses)),
    ...totals.open.flatMap((open) => askTotal(evaluated, open)),
    ...askAverages(evaluated, 'rata-rata', averages.openRataRata),
    ...askAverages(evaluated, 'predikat', averages.openPredikat),
  ];
  const bukti: Bukti = {
    anak: sums.adds,
    pohon: sums.pohon,
    total: totals.total,
    rataRata: averages.rataRata,
    predikat: averages.predikat,
    questions,
  };
  return { ...model, relations: rows.relations, bukti };
};

export { askTable } from './questions';
export { standsAsJudged } from './unchanged';
