import { figureKey, type Model } from '../model/model';
import type { QuarterRules } from '../model/quarters';
import { TEPAT } from '../figures/aljabar';
import { fold } from '../figures/ekspresi';
import { amountIsRight, noTotal } from '../model/reading';
import { judgeWith, type Amounts } from './amounts';
import { cut } from './counted';
import type { Suspect } from './curiga';

/** Figures that their own row contradicts as it stands, and no longer once the sums and inputs in it are corrected. */
const followedIn = (model: Model, rules: QuarterRules, { verdicts, right }: Amounts): Set<number> =>
  new Set(
    verdicts.flatMap(({ kolom, i, aturan, found }) => {
      const relation = model.relations.find(
        (one) => one.jenis === 'jumlah' && one.hasil === kolom && one.aturan === aturan,
      );
      const hasil = model.kolom[kolom];
      if (relation === undefined || hasil === undefined || found === null) return [];
      const value = fold(cut(model, relation.ekspresi), TEPAT, {
        read: (index) => {
          const operand = model.kolom[index];
          return operand === undefined ? null : right(operand, i);
        },
        aturan: () => rules(relation, i).aturan,
        total: noTotal,
        cara: null,
      });
      return value !== null && amountIsRight(model, hasil, i, found, value) ? [figureKey(kolom, i)] : [];
    }),
  );

/**
 * Judges all amounts of a table: across its rows, then down its columns; what the second shows to be the cause of the first is
 * judged so once more (rules: One cause, one galat).
 * @param suspects inputs that other figures of their row already showed to be wrong.
 * @param excused figures that a wrong percentage of their row contradicts.
 */
export const judgeAmounts = (
  model: Model,
  rules: QuarterRules,
  suspects: readonly Suspect[],
  excused: ReadonlySet<number>,
): Amounts => {
  const first = judgeWith(model, rules, suspects, excused);
  const followed = first.verdicts.length === 0 ? new Set<number>() : followedIn(model, rules, first);
  return followed.size === 0 ? first : judgeWith(model, rules, suspects, new Set([...excused, ...followed]));
};
