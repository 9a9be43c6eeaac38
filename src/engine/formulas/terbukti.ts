import { judgeTotals } from '../evaluate/totals';
import type { Makna } from './makna';
import { amountAt, figureKey, isFormulaAt, rowAt, rowsBySheetRow, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { STATE, type Ratio } from '../evaluate/ratios';
import type { Telaah, Fault } from './sebab';
import type { Evaluated } from '../evaluate/evaluated';

/** Fewest others of a kind that show what a formula of the kind should be. */
const MIN_KIN = 2;
/** Formulas of a column that say otherwise, from which they may be a rule of their own: so many, and more than a fifth of all. */
const HABIT = 4;
const SHARE = 5;

const isDown = ({ kind }: Makna): boolean => kind === 'anak' || kind === 'total';

/** Whether a sum of these rows says something: of two parts at least that are not 0 (rules: Evidence, telling). */
const isTelling = (model: Model, kolom: Kolom, parts: readonly number[]): boolean =>
  parts.filter((i) => amountAt(model, kolom, i)?.isZero() === false).length >= 2;

/** Whether a formula gives what its cell means, today at least. */
const isRight = ({ hasil }: Telaah): boolean => hasil === 'tepat' || hasil === 'terpotong';

/** A range cut short: rows or quarters that are there for everyone to see are left out, and nothing else is wrong. */
const isCut = ({ kind, lebih, salah }: Fault): boolean =>
  kind === 'rentang' && lebih.length === 0 && salah.length === 0;

/** How many formulas of a kind are right, and how many are not. */
type Tally = { right: number; wrong: number };

/**
 * Tells whether a formula that gives something else than its cell means is proved wrong (rules: Evidence): its neighbours
 * keep to the meaning, and it does not. Where they follow another arithmetic too, the meaning is in doubt and not the
 * formula; of one that stands alone nothing is known.
 */
export const prover = (evaluated: Evaluated, telaah: readonly Telaah[]): ((one: Telaah) => boolean) => {
  const { model, amounts, averages, ratios } = evaluated;
  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const known = tallies.get(name) ?? { right: 0, wrong: 0 };
    tallies.set(name, known);
    return known;
  };
  const kin = (makna: Makna): string => `${makna.kolom.index}|${isDown(makna) ? 'turun' : makna.kind}`;
  const ofRow = (i: number): string => `baris ${i}`;
  for (const { makna, hasil } of telaah) {
    const right = hasil === 'tepat' || hasil === 'terpotong';
    if (!right && hasil !== 'lain') continue;
    const names = isDown(makna) ? [kin(makna), ofRow(makna.i)] : [kin(makna)];
    for (const name of names) tally(name)[right ? 'right' : 'wrong']++;
  }
  /** Whether the sums of the sheet follow the tree in the main: else the tree is in doubt. */
  const sums = telaah.filter(({ makna, hasil }) => isDown(makna) && (hasil === 'lain' || hasil === 'tepat'));
  const treeHolds = sums.filter(({ hasil }) => hasil === 'tepat').length * 2 >= sums.length;
  const totals = judgeTotals(evaluated);
  const wrongSums = new Set(amounts.verdicts.map(({ kolom, i }) => figureKey(kolom, i)));

  /** Typed sums of a row, in other columns, that its rows below give. */
  const typedSums = (makna: Makna & { kind: 'anak' | 'total' }): number =>
    model.kolom.filter(
      (kolom) =>
        kolom.summed &&
        kolom !== makna.kolom &&
        !isFormulaAt(model, kolom, makna.i) &&
        amountAt(model, kolom, makna.i) !== null &&
        isTelling(model, kolom, makna.parts) &&
        (makna.kind === 'anak'
          ? !wrongSums.has(figureKey(kolom.index, makna.i))
          : totals.some((total) => total.kolom === kolom && total.i === makna.i && total.right)),
    ).length;

  /** Typed percentages that a form's arithmetic gives, in the columns that follow it; 0 and 100 % tell nothing. */
  const typedRatios = ({ relation }: Ratio): number =>
    ratios
      .filter((ratio) => ratio.relation.persamaan === relation.persamaan)
      .reduce((sum, ratio) => {
        const told = [...ratio.state].filter((state, i) => {
          const points = ratio.approx[i] ?? NaN;
          const typed = state === STATE.right && !isFormulaAt(model, ratio.kolom, i);
          return typed && points !== 0 && Math.abs(points - 100) > 1e-9;
        });
        return sum + told.length;
      }, 0);

  /** Whether codes say whose parts some rows are. */
  const hasCodes = (i: number, parts: readonly number[]): boolean => {
    const own = rowAt(model, i).kode?.text;
    return (
      own !== undefined && parts.every((part) => rowAt(model, part).kode?.text.startsWith(own) === true && part !== i)
    );
  };

  /** Whether the tree is known below a row: its code is continued there, or a sum shows it. */
  const isTree = (i: number): boolean => {
    const { children } = rowAt(model, i);
    if (hasCodes(i, children)) return true;
    const row = tallies.get(ofRow(i));
    if (row !== undefined && row.right > 0 && row.right >= row.wrong && children.length > 1) return true;
    return model.kolom.some(
      (kolom) =>
        kolom.summed &&
        amountAt(model, kolom, i) !== null &&
        isTelling(model, kolom, children) &&
        !wrongSums.has(figureKey(kolom.index, i)),
    );
  };

  const rowOf = rowsBySheetRow(model);
  /** Whether the levels that an average mixes or misses are known. */
  const levels = ({ fault, makna }: Telaah): boolean =>
    treeHolds &&
    makna.kind === 'rata-rata' &&
    fault?.kind === 'rentang' &&
    fault.lebih.every(({ row }) => {
      const i = rowOf.get(row);
      return i === undefined || rowAt(model, i).children.length === 0 || isTree(i);
    });

  return (one) => {
    const { makna, fault } = one;
    if (fault === null || isRight(one)) return false;
    const { right, wrong } = tally(kin(makna));
    switch (makna.kind) {
      case 'anak':
      case 'total': {
        const row = tally(ofRow(makna.i));
        const beside = row.right + typedSums(makna);
        const against = row.wrong - 1;
        // What the whole row says otherwise than the tree puts the tree in doubt, unless codes are its proof.
        if (beside + against > 0)
          return beside > 0 ? beside >= against : isCut(fault) && hasCodes(makna.i, makna.parts);
        return right > 0
          ? right >= wrong - 1
          : isCut(fault) && (makna.kind === 'total' || hasCodes(makna.i, makna.parts));
      }
      case 'rata-rata': {
        const others = averages.list.filter((other) => other !== makna.average && other.at >= 0 && other.right).length;
        return (others > 0 && treeHolds) || levels(one);
      }
      case 'persen': {
        const others = right + typedRatios(makna.ratio);
        return others >= MIN_KIN && others >= wrong;
      }
      case 'baris': {
        // Quarters or years that are left out are named by their headings; of quantities that many rows count so, it is their rule.
        const isHabit = makna.kolom.measure !== 'Rp' && wrong >= HABIT && wrong * SHARE > right + wrong;
        return (isCut(fault) && !isHabit) || (right >= MIN_KIN && right >= wrong && !isHabit);
      }
      case 'predikat':
        return false;
    }
  };
};
