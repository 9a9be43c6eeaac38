import { KIND } from '../../grid/column';
import { Decimal } from '../../grid/decimal';
import { ExactSum } from '../../grid/exact';
import {
  amountAt,
  figureKey,
  inputAt,
  integerAt,
  isItem,
  isLeaf,
  kindAt,
  rowAt,
  UNKNOWN,
  type Model,
} from '../model/model';
import type { Kolom } from '../figures/kolom';
import { partByRow, partByZeros, suspectChild, type Suspect } from './curiga';
import { lacksNext } from './salah-induk';
import { followsRow } from './silang';
import { addsLikeItsRow } from './tegak-sama';
import type { QuarterRules } from '../model/quarters';
import { amountIsRight, type Read, noTotal } from '../model/reading';
import { cut, quickSum, someGive } from './counted';
import { diperselisihkan } from './diperselisihkan';
import { partsMissing } from './parts-missing';
import type { Amounts, Verdict } from './verdict';
import { pernahDijumlah } from '../model/dijumlah';
import { TEPAT } from '../figures/aljabar';
import { fold, linear, type Ekspresi } from '../figures/ekspresi';
import { inOrder } from '../model/relation-order';
import type { Relation } from '../figures/relations';
import { isLastOf } from '../model/tahun-terakhir';

export type { Amounts, Verdict } from './verdict';

/**
 * @param suspects inputs that other figures of their row already showed to be wrong.
 * @param excused figures that their own row contradicts only because a sum down a column is wrong in it (rules: One cause, one galat;
 *   case: a formula that leaves a row out, and the quarter beside it accused on every level above).
 */
export const judgeWith = (
  model: Model,
  rules: QuarterRules,
  suspects: readonly Suspect[],
  excused: ReadonlySet<number>,
): Amounts => {
  const filled = new Map<number, Decimal>();
  const corrected = new Map<number, Decimal>();
  const verdicts: Verdict[] = [];
  /** Sums over an unknown figure, whatever they show: as corrected they are unknown too. */
  const unknown = new Set<number>();
  const shown = (kolom: Kolom, i: number): Decimal | null => amountAt(model, kolom, i);
  const written = (kolom: Kolom, i: number): Decimal | null => inputAt(model, kolom, i);
  const stands = (kolom: Kolom, i: number): Decimal | null =>
    written(kolom, i) ??
    filled.get(figureKey(kolom.index, i)) ??
    (unknown.has(figureKey(kolom.index, i)) ? UNKNOWN : null);
  const right = (kolom: Kolom, i: number): Decimal | null =>
    corrected.get(figureKey(kolom.index, i)) ?? (unknown.has(figureKey(kolom.index, i)) ? UNKNOWN : stands(kolom, i));
  const rows = model.outline.rows;
  const relations = model.relations.filter(({ jenis }) => jenis === 'jumlah');
  const computed = new Set(relations.map(({ hasil }) => hasil));
  /** Computed columns judged against their own row on every level; realisasi of a parent depends on its children instead. */
  const sameRow = new Map(
    relations.filter(({ aturan }) => aturan !== 'jumlah-triwulan').map((relation) => [relation.hasil, relation]),
  );
  const lacks = partsMissing(model, computed);
  const kolomOf = (index: number): Kolom => {
    const kolom = model.kolom[index];
    if (kolom === undefined) throw new RangeError(`no column ${index}`);
    return kolom;
  };

  const childSum = (
    kolom: Kolom,
    i: number,
    of: (kolom: Kolom, i: number) => Decimal | null,
    except = -1,
  ): ExactSum => {
    const sum = new ExactSum();
    for (const child of rowAt(model, i).children) {
      if (child === except) continue;
      const sparse = filled.size > 0 || corrected.size > 0 || unknown.size > 0 || model.assumed.size > 0;
      const key = figureKey(kolom.index, child);
      const whole =
        sparse && (filled.has(key) || corrected.has(key) || unknown.has(key)) ? NaN : integerAt(model, kolom, child);
      if (!Number.isNaN(whole)) sum.addInteger(whole);
      else {
        const value = of(kolom, child);
        if (value !== null) sum.add(value);
      }
    }
    return sum;
  };

  const cuts = new Map<Relation, Ekspresi>();
  const cutOf = (relation: Relation): Ekspresi => {
    const ekspresi = cuts.get(relation) ?? cut(model, relation.ekspresi);
    cuts.set(relation, ekspresi);
    return ekspresi;
  };

  const rowValue = (relation: Relation, i: number, of: (kolom: Kolom, i: number) => Decimal | null): Decimal | null => {
    const read: Read = (index) => of(kolomOf(index), i);
    return fold(cutOf(relation), TEPAT, { read, aturan: () => rules(relation, i).aturan, total: noTotal, cara: null });
  };

  /** Whether K of this row follows from its quarters at all: only on lowest-level rows (rules: Quarters of K). */
  const rowJudged = (relation: Relation, i: number): boolean => {
    const row = rowAt(model, i);
    if (!isItem(row)) return false;
    const hasil = kolomOf(relation.hasil);
    return isLeaf(row) || !(hasil.summed || relation.aturan === 'jumlah-triwulan');
  };

  /** What an input shows; a blank one counts as nothing, since what is missing there may be just what both sums lack. */
  const asInput = (kolom: Kolom, i: number): Decimal | null =>
    shown(kolom, i) ?? (kindAt(model, kolom, i) === KIND.blank && isLeaf(rowAt(model, i)) ? new Decimal(0) : null);

  /** An input of row i that, changed by the row's difference, mends its parent's sum too. */
  const suspect = (relation: Relation, i: number, difference: Decimal): Suspect | null => {
    const factors = linear(cutOf(relation));
    const { parent } = rowAt(model, i);
    if (factors === null || parent < 0 || rules(relation, i).aturan !== 'jumlah') return null;
    const found: Suspect[] = [];
    for (const [index, factor] of factors) {
      const kolom = kolomOf(index);
      const own = asInput(kolom, i);
      const above = shown(kolom, parent);
      if (!kolom.summed || own === null || above === null) continue;
      const change = difference.times(factor);
      if (childSum(kolom, parent, written).value().plus(change).eq(above))
        found.push({ kolom: index, i, expected: own.plus(change) });
    }
    return found.length === 1 ? (found[0] ?? null) : null;
  };

  const blame = (
    { index }: Kolom,
    i: number,
    aturan: Verdict['aturan'],
    found: Decimal | null,
    expected: Decimal,
    parts: readonly number[] = [],
  ): void => void verdicts.push({ kolom: index, i, aturan, found, expected, parts });

  const doubt = ({ kolom, i, expected, byZeros = false }: Suspect): void => {
    corrected.set(figureKey(kolom, i), expected);
    const found = shown(kolomOf(kolom), i);
    const aturan = found === null ? 'isian-kosong' : 'input-curiga';
    verdicts.push({ kolom, i, aturan, found, expected, parts: [], byZeros });
  };

  /** A blank is filled, unless what it is worked out from is asked about, or is held to be wrong (`fixed` differs): then it is unknown. */
  const fill = (kolom: Kolom, i: number, value: Decimal, fixed: Decimal | null): boolean => {
    const key = figureKey(kolom.index, i);
    if (diperselisihkan(model)(kolom, i) || (fixed !== null && !fixed.eq(value))) {
      unknown.add(key);
      return false;
    }
    filled.set(key, value);
    return true;
  };

  const judgeRow = (relation: Relation, i: number): void => {
    const hasil = kolomOf(relation.hasil);
    const { ekspresi } = relation;
    const byRule = ekspresi.kind === 'deret' && (ekspresi.fungsi === 'triwulan' || ekspresi.fungsi === 'tahun');
    const rule = byRule ? rules(relation, i) : null;
    if (rule?.aturan === 'jumlah') {
      const whole = integerAt(model, hasil, i);
      if (!Number.isNaN(whole) && quickSum(model, cutOf(relation), i) === whole) return;
    }
    const own = shown(hasil, i);
    const fromStands = rowValue(relation, i, stands);
    const fixed = corrected.size === 0 ? fromStands : rowValue(relation, i, right);
    // A row is judged by what it shows: unknown is only what it does not show.
    const fromRight = fixed?.isNaN() === true ? fromStands : fixed;
    if (fromStands?.isNaN() === true || (own === null && lacks(relation, i, stands))) {
      unknown.add(figureKey(hasil.index, i));
      return;
    }
    if (own === null) {
      const kind = kindAt(model, hasil, i);
      if (fromStands === null || (kind !== KIND.blank && kind !== KIND.na) || rule?.kecocokan === 'tanpa-bukti') return;
      if (fromStands.isZero() && hasil.measure !== 'Rp') return;
      if (fill(hasil, i, fromStands, fromRight) && !fromStands.isZero())
        blame(hasil, i, 'isian-kosong', null, fromStands);
      return;
    }
    if (fromStands === null || fromRight === null) return;
    const fits = (value: Decimal | null): boolean => value !== null && amountIsRight(model, hasil, i, own, value);
    if (fits(fromStands) || (filled.size > 0 && fits(rowValue(relation, i, written)))) {
      if (!fromRight.eq(fromStands)) corrected.set(figureKey(hasil.index, i), fromRight);
      return;
    }
    if (fits(fromRight) || excused.has(figureKey(hasil.index, i))) return;
    // Percentages and indices are not added over years, whatever the numbering declares of counts.
    if (relation.aturan === 'persamaan' && hasil.measure !== 'Rp' && isLastOf(model, relation, i, own)) return;
    if (rule !== null && hasil.measure !== 'Rp' && rule.kecocokan !== 'tidak') return;
    const difference = own.minus(fromStands);
    const input = suspect(relation, i, difference);
    if (input !== null) {
      doubt(input);
      return;
    }
    if (addsLikeItsRow(model, relation, i)) return;
    corrected.set(figureKey(hasil.index, i), fromRight);
    blame(hasil, i, relation.aturan, own, fromRight);
  };

  /** Whether some of the children as corrected and the others as shown give the sum: wrong children that it followed, or did not. */
  const fitsMixed = (kolom: Kolom, i: number, difference: Decimal): boolean => {
    const changes = rowAt(model, i).children.flatMap((child) => {
      const after = corrected.get(figureKey(kolom.index, child));
      const before = stands(kolom, child);
      return after === undefined ? [] : [before === null ? after : after.minus(before)];
    });
    return someGive(changes, difference);
  };

  const judgeSum = (kolom: Kolom, i: number): void => {
    if (model.bukti?.anak(kolom, i) === false) return;
    const row = rowAt(model, i);
    const sumShown = childSum(kolom, i, stands);
    if (sumShown.count === 0) return;
    const own = integerAt(model, kolom, i);
    const touched =
      (corrected.size > 0 || unknown.size > 0) &&
      row.children.some((child) => {
        const at = figureKey(kolom.index, child);
        return corrected.has(at) || unknown.has(at);
      });
    if (!touched && !Number.isNaN(own) && sumShown.equalsInteger(own)) return;
    const fromShown = sumShown.value();
    const fromRight = touched ? childSum(kolom, i, right).value() : fromShown;
    const figureShown = shown(kolom, i);
    const key = figureKey(kolom.index, i);
    if (fromRight.isNaN()) {
      unknown.add(key);
      return;
    }
    if (figureShown === null) {
      const kind = kindAt(model, kolom, i);
      if (kind !== KIND.blank && kind !== KIND.na) return;
      if ((fromShown.isZero() && fromRight.isZero()) || !pernahDijumlah(model, kolom)) return;
      if (fill(kolom, i, fromShown, fromRight)) blame(kolom, i, 'isian-kosong', null, fromRight, row.children);
      return;
    }
    if (amountIsRight(model, kolom, i, figureShown, fromRight)) return;
    const input =
      touched || computed.has(kolom.index)
        ? null
        : (suspectChild(model, kolom, i, figureShown.minus(fromShown)) ??
          partByRow(model, kolom, row.children, figureShown.minus(fromShown)) ??
          partByZeros(model, kolom, row.children, figureShown.minus(fromShown)));
    if (input !== null) {
      doubt(input);
      return;
    }
    // A figure that its row gives, where what it is made of does not add up either, comes right with that.
    const isPartCorrected = sameRow.get(kolom.index)?.operands.some((index) => corrected.has(figureKey(index, i)));
    if (followsRow(model, kolom, i, row.children, corrected)) {
      if (isPartCorrected === true) corrected.set(key, fromRight);
      return;
    }
    corrected.set(key, fromRight);
    if (amountIsRight(model, kolom, i, figureShown, fromShown)) return;
    // Right from what its own row stores (sisa = pagu − realisasi): it comes right with the sum that is wrong there.
    const ownRow = sameRow.get(kolom.index);
    const fromRow = ownRow === undefined ? null : rowValue(ownRow, i, stands);
    if (fromRow !== null && amountIsRight(model, kolom, i, figureShown, fromRow)) return;
    if ((touched && fitsMixed(kolom, i, figureShown.minus(fromShown))) || lacksNext(model, i)) return;
    blame(kolom, i, 'jumlah-anak', figureShown, fromRight, row.children);
  };

  // Row relations first: they tell which inputs are wrong. Computed columns that rest on others come after these.
  const order = inOrder(relations);
  const inputs = model.kolom.filter(({ summed, index }) => summed && !computed.has(index));
  const sumUp = (kolom: Kolom): void => {
    for (let i = rows.length - 1; i >= 0; i--) if ((rows[i]?.children.length ?? 0) > 0) judgeSum(kolom, i);
  };
  suspects.forEach(doubt);
  for (const relation of order) {
    for (let i = 0; i < rows.length; i++) if (rowJudged(relation, i)) judgeRow(relation, i);
  }
  const results = new Set(order.map(({ hasil }) => kolomOf(hasil)).filter(({ summed }) => summed));
  for (const kolom of [...inputs, ...results]) sumUp(kolom);
  return { filled, corrected, verdicts, stands, right };
};
