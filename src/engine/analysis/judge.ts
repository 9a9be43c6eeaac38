import type { Evaluated } from '../evaluate/evaluated';
import { figureAverages, withProved } from '../evaluate/averages';
import type { Suspect } from '../evaluate/curiga';
import { masukanBersama } from '../evaluate/curiga-baris';
import { periksaTriwulan } from '../evaluate/curiga-triwulan';
import { judgeAmounts } from '../evaluate/judge-amounts';
import { figureRatios } from '../evaluate/ratios';
import { withTotals } from '../evaluate/totals';
import type { Model } from '../model/model';
import { quarterRules } from '../model/quarters';
import { prove, standsAsJudged } from '../prove';

/** Whether any of these columns is added, adds, or is worked out as an amount. */
const holdAmounts = ({ relations, kolom }: Model, columns: ReadonlySet<number>): boolean => {
  const amounts = new Set(
    relations.flatMap(({ jenis, hasil, operands }) => (jenis === 'jumlah' ? [hasil, ...operands] : [])),
  );
  return kolom.some(
    ({ index, summed, physical }) =>
      (summed || amounts.has(index)) && physical.some(({ column }) => columns.has(column)),
  );
};

/** A table as it was before cells of some columns were written. */
export type Before = { readonly evaluated: Evaluated; readonly written: ReadonlySet<number> };

/** All figures of a table by the relations of its model, in the order of the form: amounts, percentages, averages. */
const judge = (model: Model, before: Before | null): Evaluated => {
  const settled = before !== null && !holdAmounts(model, before.written) ? before.evaluated : null;
  const rules = settled?.quarterRules ?? quarterRules(model);
  const triwulan = periksaTriwulan(model, rules);
  const figures = (suspects: readonly Suspect[]) => {
    // Amounts that nothing was written into, and that no percentage spoke against, are what they were.
    const known = suspects.length === 0 && settled?.triwulan.suspects.length === 0 && settled.contradicted.length === 0;
    const amounts = known ? settled.amounts : withTotals(model, judgeAmounts(model, rules, suspects));
    return { amounts, ratios: figureRatios(model, amounts, (relation, i) => rules(relation, i).aturan) };
  };
  const first = figures(triwulan.suspects);
  const contradicted = masukanBersama({ model, ...first, quarterRules: rules });
  const { amounts, ratios } = contradicted.length === 0 ? first : figures([...triwulan.suspects, ...contradicted]);
  const averages = withProved(model, figureAverages(model, amounts, ratios));
  return { model, amounts, ratios, averages, quarterRules: rules, triwulan, contradicted };
};

/**
 * Works out all figures of a table. First as if everything that was read into it were true; then by what that proved
 * (rules: Evidence). What was proved once stays so while cells are written.
 */
export const evaluateModel = (model: Model, before: Before | null = null): Evaluated => {
  if (model.bukti !== null) return judge(model, before);
  const judged = judge(model, null);
  const proved = prove(judged);
  return standsAsJudged(judged, proved) ? { ...judged, model: proved } : judge(proved, null);
};
