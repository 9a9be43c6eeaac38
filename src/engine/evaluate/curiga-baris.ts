import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { amountAt, figureKey, isFormulaAt, kindAt, type Kolom } from '../model/model';
import { figure, type Read } from '../model/reading';
import type { Relation } from '../model/relations';
import { cut, linear } from './counted';
import type { Suspect } from './curiga';
import { STATE } from './ratios';
import { isRightWith, type Judged } from './right-with';

/** Computed cells that must contradict a figure before it, not they, is what is wrong: one of them is just wrong itself. */
const MIN_CONTRADICTED = 2;

/** The relations of each row whose computed cell was typed and found wrong: a formula gives what its own cells hold. */
const missesByRow = ({ model, amounts, ratios }: Judged): Map<number, Relation[]> => {
  const misses = new Map<number, Relation[]>();
  const add = (i: number, relation: Relation): void => {
    const hasil = model.kolom[relation.hasil];
    if (hasil === undefined || isFormulaAt(model, hasil, i)) return;
    misses.set(i, [...(misses.get(i) ?? []), relation]);
  };
  for (const { kolom, i, aturan, found } of amounts.verdicts) {
    const relation = model.relations.find((one) => one.hasil === kolom && one.aturan === aturan);
    if (relation !== undefined && found !== null) add(i, relation);
  }
  for (const { relation, state } of ratios) state.forEach((one, i) => one === STATE.wrong && add(i, relation));
  return misses;
};

/** What a column should show for a sum across that is wrong to hold; null where the sum does not read it plainly. */
const askedBy = ({ model, quarterRules }: Judged, relation: Relation, i: number, kolom: Kolom): Decimal | null => {
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
  const given = figure(
    ekspresi,
    read,
    () => 'jumlah',
    () => null,
  );
  return given === null || given.isNaN() ? null : own.plus(shown.minus(given).times(factor));
};

/**
 * Figures that two or more computed cells of their row contradict in the same way, so that all of the row is right once that one
 * figure is another: it is what is wrong, not they (rules: How a cell is judged, one cause and Wrong input; case: a realisasi typed
 * wrong, and its percentage and its remainder accused instead).
 */
export const masukanBersama = (judged: Judged): Suspect[] => {
  const { model, amounts } = judged;
  return [...missesByRow(judged)].flatMap(([i, misses]): Suspect[] => {
    if (misses.length < MIN_CONTRADICTED) return [];
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
              isRightWith(judged, relation, i, kolom, asked) !== true
            : isRightWith(judged, relation, i, kolom, asked) !== false,
        );
      return holds.every(Boolean) ? [{ kolom: kolom.index, i, expected: asked }] : [];
    });
    return found.length === 1 ? found : [];
  });
};
