import { Decimal } from '../../grid/decimal';
import type { Evaluated } from '../audit/types';
import { cut } from '../evaluate/amounts';
import { amountAt, isItem, rowAt, type Kolom, type Model } from '../model/model';
import { amountIsRight, figure, percentIsRight, shownPercent, type Read } from '../model/reading';
import type { Relation } from '../model/relations';

/** Whether the sum above a figure does not hold as the figure is shown, and holds as it should be. */
const mendsSum = (
  model: Model,
  kolom: Kolom,
  above: number,
  parts: readonly number[],
  i: number,
  expected: Decimal,
): boolean => {
  const shown = amountAt(model, kolom, above);
  const found = amountAt(model, kolom, i);
  if (shown === null || shown.isZero() || found === null) return false;
  const sum = parts.reduce((total, part) => total.plus(amountAt(model, kolom, part) ?? 0), new Decimal(0));
  return (
    !amountIsRight(model, kolom, above, shown, sum) &&
    amountIsRight(model, kolom, above, shown, sum.minus(found).plus(expected))
  );
};

/** Whether a relation of the row fails with the figure as shown, and holds as it should be. */
const mendsRow = (evaluated: Evaluated, relation: Relation, kolom: Kolom, i: number, expected: Decimal): boolean => {
  const { model, quarterRules } = evaluated;
  const hasil = model.kolom[relation.hasil];
  if (hasil === undefined || (relation.hasil !== kolom.index && !relation.operands.includes(kolom.index))) return false;
  const rule = () => quarterRules(relation, i).aturan;
  const value = (changed: Decimal | null): Decimal | null => {
    const read: Read = (index) => {
      const other = model.kolom[index];
      if (other === undefined) return null;
      return index === kolom.index && changed !== null ? changed : amountAt(model, other, i);
    };
    return figure(cut(model, relation.ekspresi), read, rule, () => null);
  };
  const fits = (changed: Decimal | null): boolean | null => {
    const exact = value(changed);
    if (exact === null) return null;
    if (relation.jenis === 'persen') {
      const shown = [false, true].flatMap((fraction) => shownPercent(model, hasil, i, fraction) ?? []);
      return shown.length === 0 || exact.isZero()
        ? null
        : shown.some((one) => percentIsRight(model, hasil, i, one, exact));
    }
    const shown = relation.hasil === kolom.index && changed !== null ? changed : amountAt(model, hasil, i);
    return shown === null ? null : amountIsRight(model, hasil, i, shown, exact);
  };
  return fits(null) === false && fits(expected) === true;
};

/**
 * Whether correcting a figure makes another printed figure right: the sum above it, a total, a percentage or a sum of its row
 * (rules: Evidence). Such a miss speaks for the relation that it fails.
 */
export const isCorroborated = (
  evaluated: Evaluated,
  kolom: Kolom,
  i: number,
  expected: Decimal,
  own: Relation | null,
): boolean => {
  const { model } = evaluated;
  const { parent } = rowAt(model, i);
  const { rows } = model.outline;
  if (kolom.summed && isItem(rowAt(model, i))) {
    if (parent >= 0) {
      if (mendsSum(model, kolom, parent, rowAt(model, parent).children, i, expected)) return true;
    } else {
      const tops = rows.flatMap((row, at) => (isItem(row) && row.parent < 0 ? [at] : []));
      if (rows.some((row, at) => row.kind === 'jumlah' && mendsSum(model, kolom, at, tops, i, expected))) return true;
    }
  }
  return model.relations.some((relation) => relation !== own && mendsRow(evaluated, relation, kolom, i, expected));
};
