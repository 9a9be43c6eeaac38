import type { Evaluated } from '../evaluate/evaluated';
import { judgeTotals } from '../evaluate/totals';
import { isItem, kolomOfKey, rowOfKey, type Model } from '../model/model';

/** Whether what was judged as if everything were true stands by what was proved: then it need not be judged again. */
export const standsAsJudged = (judged: Evaluated, proved: Model): boolean => {
  const { model, amounts } = judged;
  const { bukti } = proved;
  if (bukti === null || !bukti.rataRata || !bukti.predikat) return false;
  if (proved.relations.length !== model.relations.length) return false;
  if (proved.relations.some((relation, at) => relation !== model.relations[at])) return false;
  const holds = (index: number, i: number): boolean => {
    const kolom = model.kolom[index];
    const row = model.outline.rows[i];
    if (kolom === undefined || row === undefined || row.children.length === 0 || !isItem(row)) return true;
    return !kolom.summed || bukti.anak(kolom, i);
  };
  for (const figures of [amounts.filled, amounts.corrected])
    for (const key of figures.keys()) if (!holds(kolomOfKey(key), rowOfKey(key))) return false;
  if (amounts.verdicts.some(({ kolom, i, parts }) => parts.length > 0 && !holds(kolom, i))) return false;
  const totals = judgeTotals(judged);
  if (totals.length === 0) return true;
  return (
    totals.every(({ kolom, i }) => bukti.total(kolom, i)) &&
    model.outline.rows.every((row, i) => row.children.length === 0 || bukti.pohon(i))
  );
};
