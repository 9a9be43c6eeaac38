import { sebutanBaris } from '../model/sebutan';
import { toA1 } from '../../grid/address';
import { Decimal } from '../../grid/decimal';
import { amountAt, cellOf, isItem, rowAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { isRightWith } from '../evaluate/right-with';
import { silang } from '../evaluate/silang';
import { RULES } from '../rules';
import { jumlah } from '../rules/jumlah';
import { grader, type Graded } from '../rules/grade';
import { compared, teks } from '../facts/params';
import { columnLabel } from '../model/column-label';
import type { Evaluated } from '../evaluate/evaluated';

const grade = grader(RULES);

/** Sums down a column that hold, before those of it that do not speak against anything. */
const MIN_SUMS = 2;

/** What the rows below a row add up to in a column; null where fewer than two of them show a figure other than 0. */
const sumBelow = (model: Model, kolom: Kolom, i: number): Decimal | null => {
  const parts = rowAt(model, i).children.flatMap((child) => amountAt(model, kolom, child) ?? []);
  return parts.filter((part) => !part.isZero()).length < 2
    ? null
    : parts.reduce((sum, part) => sum.plus(part), new Decimal(0));
};

/** Whether a column is seen to add up down its rows, whatever its form says of it. */
const addsUp = (model: Model): ((kolom: Kolom) => boolean) => {
  const known = new Map<Kolom, boolean>();
  return (kolom) => {
    const before = known.get(kolom);
    if (before !== undefined) return before;
    let [holds, misses] = [0, 0];
    model.outline.rows.forEach((row, i) => {
      const sum = isItem(row) ? sumBelow(model, kolom, i) : null;
      const shown = sum === null ? null : amountAt(model, kolom, i);
      if (sum === null || shown === null) return;
      if (shown.eq(sum)) holds++;
      else misses++;
    });
    const found = holds >= MIN_SUMS && holds > misses;
    known.set(kolom, found);
    return found;
  };
};

/** What the other columns of a row make of a figure, where nearly all rows show that they make it; null where they agree or say nothing. */
const ofOwnRow = (model: Model, kolom: Kolom, i: number, shown: Decimal): Decimal | null => {
  const gap = silang(model, kolom)?.selisih(i) ?? null;
  return gap === null || gap === 0 ? null : shown.plus(new Decimal(gap).toDecimalPlaces(2));
};

/**
 * Figures of a row that its own columns contradict and the rows below it confirm are right; what is wrong is the column that the rows
 * below do not give (rules: How a cell is judged, one cause, and Wrong input): it is named instead (case: a table of assets whose
 * count taken away was wrong, and the right final count was accused).
 */
export const tanpaIkutan = (evaluated: Evaluated, drafts: readonly Graded[]): Graded[] => {
  const { model } = evaluated;
  const adds = addsUp(model);
  const differences = new Map(
    drafts.flatMap(({ at, difference }) => (at === null ? [] : [[`${at.kolom.index} ${at.i}`, difference] as const])),
  );
  /** Whether a figure is what the rows below it add up to, and one of them is accused of just what it would be accused of. */
  const follows = ({ at, difference }: Graded): boolean => {
    const children = at === null ? [] : rowAt(model, at.i).children;
    if (at === null || difference === null || children.length === 0) return false;
    const sum = children.reduce((all, child) => all.plus(amountAt(model, at.kolom, child) ?? 0), new Decimal(0));
    const isSum = amountAt(model, at.kolom, at.i)?.eq(sum) === true;
    return isSum && children.some((child) => differences.get(`${at.kolom.index} ${child}`) === difference);
  };
  const named = new Set(drafts.map(({ cell }) => toA1(cell)));
  return drafts.flatMap((draft): Graded[] => {
    const { at, rule, severity } = draft;
    const relation =
      at === null || severity !== 'galat'
        ? undefined
        : model.relations.find(({ hasil, aturan }) => hasil === at.kolom.index && aturan === rule);
    if (at === null || relation === undefined) return [draft];
    const { kolom, i } = at;
    if (follows(draft)) return [];
    for (const index of relation.operands) {
      const operand = model.kolom[index];
      const shown = operand === undefined ? null : amountAt(model, operand, i);
      if (operand === undefined || shown === null || operand.measure === '%') continue;
      const below = adds(operand) ? sumBelow(model, operand, i) : null;
      const sum = below === null || below.eq(shown) ? ofOwnRow(model, operand, i, shown) : below;
      if (sum === null) continue;
      if (isRightWith(evaluated, relation, i, { kolom: operand, value: sum }) !== true) continue;
      const cell = cellOf(model, operand, i);
      if (named.has(toA1(cell))) return [];
      named.add(toA1(cell));
      const params = { kolom: teks(columnLabel(model, operand)), tingkat: teks(sebutanBaris(model, i)) };
      return [
        grade({
          cell,
          reason: jumlah.because('input-curiga', params),
          ...compared(shown, sum),
          fixable: false,
          at: { kolom: operand, i },
        }),
      ];
    }
    const own = kolom.measure === '%' || relation.jenis === 'persen' ? null : sumBelow(model, kolom, i);
    const isGiven = own !== null && amountAt(model, kolom, i)?.eq(own) === true && adds(kolom);
    return isGiven ? [] : [draft];
  });
};
