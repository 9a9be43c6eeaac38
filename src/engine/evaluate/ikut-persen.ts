import { Decimal } from '../../grid/decimal';
import { figureKey } from '../model/model';
import { STATE, type Ratio } from './ratios';
import { isRightWith, type JudgedTable } from './right-with';

/** What a percentage that is wrong should show, in the unit that its column is read in. */
const correctedAt = ({ kolom, exact, state, fraction }: Ratio, i: number): Decimal | null => {
  const value = state[i] === STATE.wrong ? exact.at(i) : null;
  if (value === null) return null;
  const points = value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return fraction || kolom.physical.some(({ figures }) => figures.percent.includes(1)) ? points.div(100) : points;
};

/**
 * Amounts of a row that a wrong percentage beside them contradicts, and that are what the right one gives (a deviation of typed
 * percentages): they come right with it (rules: How a cell is judged, one cause).
 */
export const ikutPersen = (judged: JudgedTable): ReadonlySet<number> => {
  const { amounts, ratios, model } = judged;
  const excused = new Set<number>();
  for (const { kolom, i, aturan, found } of amounts.verdicts) {
    const relation = model.relations.find(
      (one) => one.jenis === 'jumlah' && one.hasil === kolom && one.aturan === aturan,
    );
    if (relation === undefined || found === null) continue;
    const follows = ratios.some((ratio) => {
      if (!relation.operands.includes(ratio.kolom.index)) return false;
      const value = correctedAt(ratio, i);
      return value !== null && isRightWith(judged, relation, i, { kolom: ratio.kolom, value }) === true;
    });
    if (follows) excused.add(figureKey(kolom, i));
  }
  return excused;
};
