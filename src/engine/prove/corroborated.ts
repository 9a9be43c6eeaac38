import { Decimal } from '../../grid/decimal';
import type { Evaluated } from '../evaluate/evaluated';
import { cut } from '../evaluate/counted';
import { amountAt, doubleAt, isItem, rowAt, type Model } from '../model/model';
import { TEPAT } from '../figures/aljabar';
import { fold } from '../figures/ekspresi';
import type { Kolom } from '../figures/kolom';
import { caraOf } from '../model/cara-capaian';
import { amountIsRight, noTotal, percentIsRight, shownPercent, type Read } from '../model/reading';
import type { Relation } from '../figures/relations';
import { tellsSum } from './support';

/** Whether the sum above a figure does not hold as the figure is shown, and holds as it should be. */
const mendsSum = (
  model: Model,
  kolom: Kolom,
  above: number,
  parts: readonly number[],
  i: number,
  expected: Decimal,
  tells: boolean,
): boolean => {
  const shown = amountAt(model, kolom, above);
  const found = amountAt(model, kolom, i);
  if (shown === null || shown.isZero() || found === null) return false;
  const values = parts.map((part) => (part === i ? expected.toNumber() : doubleAt(model, kolom, part)));
  if (!tells && !tellsSum(values)) return false;
  const sum = parts.reduce((total, part) => total.plus(amountAt(model, kolom, part) ?? 0), new Decimal(0));
  return (
    !amountIsRight(model, kolom, above, shown, sum) &&
    amountIsRight(model, kolom, above, shown, sum.minus(found).plus(expected))
  );
};

/** Whether a total adds all rows above it as they are: then it speaks for a list without a tree. */
const addsFlat = (model: Model, kolom: Kolom, total: number): boolean => {
  const shown = amountAt(model, kolom, total);
  const sum = model.outline.rows.reduce(
    (all, row, at) => (at < total && isItem(row) ? all.plus(amountAt(model, kolom, at) ?? 0) : all),
    new Decimal(0),
  );
  return shown !== null && shown.eq(sum);
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
    const cara = caraOf(model, relation, i);
    return fold(cut(model, relation.ekspresi), TEPAT, { read, aturan: rule, total: noTotal, cara });
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
  const { parent, children } = rowAt(model, i);
  const { rows } = model.outline;
  // A chain of single figures mends itself wherever one of them changes; what the row itself asks for is no such chain.
  const tells = own !== null || tellsSum(children.map((child) => doubleAt(model, kolom, child)));
  if (kolom.summed && isItem(rowAt(model, i))) {
    if (parent >= 0) {
      if (mendsSum(model, kolom, parent, rowAt(model, parent).children, i, expected, tells)) return true;
    } else {
      const tops = rows.flatMap((row, at) => (isItem(row) && row.parent < 0 ? [at] : []));
      const mended = rows.some(
        (row, at) =>
          row.kind === 'jumlah' && mendsSum(model, kolom, at, tops, i, expected, tells) && !addsFlat(model, kolom, at),
      );
      if (mended) return true;
    }
  }
  return model.relations.some((relation) => relation !== own && mendsRow(evaluated, relation, kolom, i, expected));
};
