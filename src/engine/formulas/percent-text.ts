import type { Evaluated } from '../evaluate/evaluated';
import type { Ratio } from '../evaluate/ratios';
import { holdsFraction } from '../evaluate/scale';
import { fold, ratioOf, shareOf } from '../figures/ekspresi';
import { caraOf } from '../model/cara-capaian';
import { isPercentKolom } from '../model/reading';
import { operand } from './references';
import { guarded, RUMUS, rumusText } from './expression-text';

/** Formulas that give a row's percentage, the likeliest first: the others read one side in the other scale. */
export const persen = (evaluated: Evaluated, { kolom, relation }: Ratio, i: number): string[] => {
  const { model, quarterRules } = evaluated;
  const { ekspresi } = relation;
  const points = !holdsFraction(evaluated, kolom, i);
  const cara = caraOf(model, relation, i);
  const aturan = shareOf(ekspresi) === null ? 'jumlah' : quarterRules(relation, i).aturan;
  const text = rumusText(fold(ekspresi, RUMUS, { evaluated, i, aturan, cara, points }), points);
  if (text === null) return [];
  const sides = ratioOf(ekspresi);
  const atas = sides === null ? undefined : model.kolom[sides.atas];
  const bawah = sides === null ? undefined : model.kolom[sides.bawah];
  if (cara !== null || atas === undefined || bawah === undefined || isPercentKolom(atas) || isPercentKolom(bawah))
    return [text];
  const [above, below] = [operand(model, atas, i), operand(model, bawah, i)];
  const other = (factor: string) => guarded(below, `${above}/${below}${factor}`);
  return [text, ...(points ? [other(''), other('*10000')] : [other('*100'), other('/100')])];
};
