import type { Evaluated } from '../evaluate/evaluated';
import { figureAverages, withProved } from '../evaluate/averages';
import type { Suspect } from '../evaluate/curiga';
import { masukanBersama } from '../evaluate/curiga-baris';
import { periksaTriwulan } from '../evaluate/curiga-triwulan';
import { ikutPersen } from '../evaluate/ikut-persen';
import { judgeAmounts } from '../evaluate/judge-amounts';
import { figureRatios } from '../evaluate/ratios';
import { withTotals } from '../evaluate/totals';
import type { Model } from '../model/model';
import { quarterRules } from '../model/quarters';
import { prove, standsAsJudged } from '../prove';

/** All figures of a table by the relations of its model, in the order of the form: amounts, percentages, averages. */
const judge = (model: Model): Evaluated => {
  const rules = quarterRules(model);
  const triwulan = periksaTriwulan(model, rules);
  const figures = (suspects: readonly Suspect[], excused: ReadonlySet<number> = new Set()) => {
    const amounts = withTotals(model, judgeAmounts(model, rules, suspects, excused));
    return { amounts, ratios: figureRatios(model, amounts, (relation, i) => rules(relation, i).aturan) };
  };
  const first = figures(triwulan.suspects);
  const contradicted = masukanBersama({ model, ...first, quarterRules: rules });
  const excused = ikutPersen({ model, ...first, quarterRules: rules });
  const { amounts, ratios } =
    contradicted.length + excused.size === 0 ? first : figures([...triwulan.suspects, ...contradicted], excused);
  const averages = withProved(model, figureAverages(model, amounts, ratios));
  return { model, amounts, ratios, averages, quarterRules: rules, triwulan, contradicted };
};

/**
 * Works out all figures of a table. First as if everything that was read into it were true; then by what that proved
 * (rules: Evidence). What was proved once stays so while cells are written.
 */
export const evaluateModel = (model: Model): Evaluated => {
  if (model.bukti !== null) return judge(model);
  const judged = judge(model);
  const proved = prove(judged);
  return standsAsJudged(judged, proved) ? { ...judged, model: proved } : judge(proved);
};
