import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { amountAt, figureKey, isFormulaAt, kindAt } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { TEPAT } from '../figures/aljabar';
import { fold, linear } from '../figures/ekspresi';
import { type Read, noTotal } from '../model/reading';
import type { Relation } from '../figures/relations';
import { cut } from './counted';
import type { Suspect } from './curiga';
import { STATE } from './ratios';
import { isRightWith, type JudgedTable } from './right-with';

/** Computed cells that must contradict a figure before it, not they, is what is wrong: one of them is just wrong itself. */
const MIN_CONTRADICTED = 2;

/** Rows where a computed cell was found wrong. */
const rowsWithMiss = ({ amounts, ratios }: JudgedTable): Set<number> => {
  const rows = new Set(amounts.verdicts.flatMap(({ i, found }) => (found === null ? [] : [i])));
  for (const { state } of ratios) state.forEach((one, i) => one === STATE.wrong && rows.add(i));
  return rows;
};

/** The relations of a row that what it shows contradicts, where their cell was typed: a formula gives what its own cells hold. */
const missesOf = (judged: JudgedTable, i: number): Relation[] =>
  judged.model.relations.filter((relation) => {
    const hasil = judged.model.kolom[relation.hasil];
    if (hasil === undefined || isFormulaAt(judged.model, hasil, i)) return false;
    return isRightWith(judged, relation, i, null) === false;
  });

/** What a column should show for a sum across that is wrong to hold; null where the sum does not read it plainly. */
const askedBy = ({ model, quarterRules }: JudgedTable, relation: Relation, i: number, kolom: Kolom): Decimal | null => {
  const ekspresi = cut(model, relation.ekspresi);
  const factor = linear(ekspresi)?.get(kolom.index);
  const hasil = model.kolom[relation.hasil];
  const own = amountAt(model, kolom, i);
  const shown = hasil === undefined ? null : amountAt(model, hasil, i);
  if (factor === undefined || own === null || shown === null || quarterRules(relation, i).aturan !== 'jumlah')
    return null;
  const read: Read = (index) => {
    const one = model.kolom[index];
    return one === undefined ? null : amountAt(model, one, i);
  };
  const given = fold(ekspresi, TEPAT, { read, aturan: () => 'jumlah', total: noTotal, cara: null });
  return given === null || given.isNaN() ? null : own.plus(shown.minus(given).times(factor));
};

/**
 * Whether a figure of the row that is wrong from its children, or from its own row, makes all of it right once it is what they give: it
 * is the cause.
 */
const isExplained = (judged: JudgedTable, misses: readonly Relation[], i: number): boolean =>
  judged.model.kolom.some((kolom) => {
    const value = judged.amounts.corrected.get(figureKey(kolom.index, i));
    return (
      value !== undefined &&
      misses.every(
        (relation) =>
          relation.hasil === kolom.index ||
          (relation.operands.includes(kolom.index) && isRightWith(judged, relation, i, { kolom, value }) === true),
      )
    );
  });

/**
 * Figures that two or more computed cells of their row contradict in the same way, so that all of the row is right once that one
 * figure is another: it is what is wrong, not they (rules: How a cell is judged, one cause and Wrong input; case: a realisasi typed
 * wrong, and its percentage and its remainder accused instead).
 */
export const masukanBersama = (judged: JudgedTable): Suspect[] => {
  const { model, amounts } = judged;
  return [...rowsWithMiss(judged)].flatMap((i): Suspect[] => {
    const misses = missesOf(judged, i);
    if (misses.length < MIN_CONTRADICTED || isExplained(judged, misses, i)) return [];
    const wrong = new Set(misses.map(({ hasil }) => hasil));
    const found = model.kolom.flatMap((kolom): Suspect[] => {
      const readers = misses.filter(({ operands }) => operands.includes(kolom.index));
      const isKnown = amounts.corrected.has(figureKey(kolom.index, i)) || wrong.has(kolom.index);
      if (readers.length < MIN_CONTRADICTED || isKnown) return [];
      if (kindAt(model, kolom, i) !== KIND.number || isFormulaAt(model, kolom, i)) return [];
      const asked = readers.flatMap((relation) => askedBy(judged, relation, i, kolom) ?? [])[0];
      if (asked === undefined || asked.isNegative()) return [];
      const holds = model.relations
        .filter(({ hasil, operands }) => operands.includes(kolom.index) || hasil === kolom.index)
        .map((relation) =>
          relation.hasil === kolom.index
            ? // A figure that its own row gives as it stands is not what is wrong.
              isRightWith(judged, relation, i, { kolom, value: asked }) !== true
            : isRightWith(judged, relation, i, { kolom, value: asked }) !== false,
        );
      return holds.every(Boolean) ? [{ kolom: kolom.index, i, expected: asked }] : [];
    });
    return found.length === 1 ? found : [];
  });
};
