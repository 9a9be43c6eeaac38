import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import type { Evaluated } from '../evaluate/evaluated';
import { cut } from '../evaluate/counted';
import { STATE, type Ratio } from '../evaluate/ratios';
import { hasOwn } from '../evaluate/ratio-figures';
import { caraOf } from '../model/cara-capaian';
import { isDeclared, mirrors } from '../model/disputes';
import { type Score, amountAt, doubleAt, figureKey, integerAt, isItem, kindAt, type Model } from '../model/model';
import { TEPAT } from '../figures/aljabar';
import { tertukar } from '../model/tukar';
import { columnsOf, fold } from '../figures/ekspresi';
import type { Kolom } from '../figures/kolom';
import { amountIsRight, noTotal, shownPercent } from '../model/reading';
import type { Relation } from '../figures/relations';
import { isCorroborated } from './corroborated';
import { readsItsRow } from './own-row';
import { isProved, tallyOf, tellsRatio, type Stated, type Support, type Tally } from './support';

/** A cell that an equation of columns does not give. */
type RowMiss = { readonly i: number; readonly found: Decimal | null; readonly expected: Decimal | null };

/** An equation that is not proved and that some cells contradict. */
export type OpenRelation = {
  readonly relation: Relation;
  readonly kolom: Kolom;
  readonly support: Support;
  readonly misses: readonly RowMiss[];
  /** Another ratio of columns that gives more of the telling figures. */
  readonly other: { readonly relation: Relation; readonly score: Score } | null;
};

type RowProof = { readonly relations: readonly Relation[]; readonly open: readonly OpenRelation[] };

type Counted = { readonly support: Support; readonly misses: readonly RowMiss[] };

/** Misses counted: those whose own formula states the equation speak for it too. */
const counted = (cocok: number, misses: readonly RowMiss[], speaksFor: (miss: RowMiss) => boolean): Counted => {
  const mended = misses.filter(speaksFor).length;
  return { misses, support: { cocok: cocok + mended, salah: misses.length - mended } };
};

const countRatio = ({ model }: Evaluated, ratio: Ratio, stated: (i: number) => boolean): Counted => {
  let cocok = 0;
  const misses: RowMiss[] = [];
  for (let i = 0; i < ratio.state.length; i++) {
    if (!hasOwn(model, i)) continue;
    const state = ratio.state[i];
    if (state === STATE.right || state === STATE.scale) {
      if (tellsRatio(ratio.approx[i] ?? NaN)) cocok++;
      // What the user said of a row is no doubt about its column.
    } else if (state === STATE.wrong && caraOf(model, ratio.relation, i) === null) {
      const shown = shownPercent(model, ratio.kolom, i, ratio.fraction);
      misses.push({ i, found: shown?.points ?? null, expected: ratio.exact.at(i) });
    }
  }
  return counted(cocok, misses, ({ i }) => stated(i));
};

/** Whether the amounts that a sum or difference of columns joins tell it from chance: two of them at least. */
const tells = (model: Model, columns: readonly number[], i: number): boolean => {
  let filled = 0;
  for (const index of columns) {
    const kolom = model.kolom[index];
    const value = kolom === undefined ? NaN : doubleAt(model, kolom, i);
    if (!Number.isNaN(value) && value !== 0) filled++;
  }
  return filled >= 2;
};

/** Whether the user said how a row's quarters make its year. */
const isChosen = ({ model, quarterRules }: Evaluated, relation: Relation, i: number): boolean => {
  if (relation.ekspresi.kind !== 'deret') return false;
  const { triwulanRp } = model.tableSettings;
  return model.kolom[relation.hasil]?.measure === 'Rp'
    ? triwulanRp !== undefined
    : quarterRules(relation, i).dari === 'pengguna';
};

const countAmounts = (
  evaluated: Evaluated,
  relation: Relation,
  hasil: Kolom,
  stated: (i: number) => boolean,
): Counted => {
  const { model, amounts, quarterRules } = evaluated;
  const wrong = new Map(
    amounts.verdicts
      .filter(({ kolom, aturan, found }) => kolom === hasil.index && aturan === relation.aturan && found !== null)
      .map((verdict) => [verdict.i, verdict] as const),
  );
  const doubted = new Set(amounts.verdicts.map((verdict) => figureKey(verdict.kolom, verdict.i)));
  const ekspresi = cut(model, relation.ekspresi);
  const columns = columnsOf(ekspresi);
  const misses: RowMiss[] = [];
  let cocok = 0;
  /** Whether whole quarters of a row add up to its figure, as most do. */
  const addsUp = (i: number): boolean => {
    if (ekspresi.kind !== 'deret' || quarterRules(relation, i).aturan !== 'jumlah') return false;
    let sum = 0;
    for (const index of columns) {
      const kolom = model.kolom[index];
      if (kolom === undefined) return false;
      if (kindAt(model, kolom, i) !== KIND.blank) sum += integerAt(model, kolom, i);
    }
    return sum === integerAt(model, hasil, i);
  };
  const holds = (i: number): boolean => {
    if (addsUp(i)) return true;
    const own = amountAt(model, hasil, i);
    if (own === null) return true;
    const read = (index: number): Decimal | null => {
      const kolom = model.kolom[index];
      return kolom === undefined ? null : amountAt(model, kolom, i);
    };
    const aturan = () => quarterRules(relation, i).aturan;
    const value = fold(ekspresi, TEPAT, { read, aturan, total: noTotal, cara: null });
    return value !== null && amountIsRight(model, hasil, i, own, value);
  };
  model.outline.rows.forEach((row, i) => {
    if (!isItem(row) && row.kind !== 'jumlah') return;
    const verdict = wrong.get(i);
    if (verdict !== undefined) {
      if (!isChosen(evaluated, relation, i)) misses.push({ i, found: verdict.found, expected: verdict.expected });
      return;
    }
    const value = doubleAt(model, hasil, i);
    if (Number.isNaN(value) || value === 0 || !tells(model, columns, i)) return;
    if (doubted.has(figureKey(hasil.index, i)) || amounts.corrected.has(figureKey(hasil.index, i))) return;
    // Rows that were not judged by the equation itself: their children or rows above them were.
    const judged = isItem(row) && row.children.length === 0;
    if (judged || holds(i)) cocok++;
  });
  return counted(
    cocok,
    misses,
    ({ i, expected }) => stated(i) || (expected !== null && isCorroborated(evaluated, hasil, i, expected, relation)),
  );
};

const CERTAIN = 0.5;
const NOTHING: Counted = { support: { cocok: 0, salah: 0 }, misses: [] };

/** Who states an equation: the sheet's numbering row or its formulas, the form where the mapping is sure of its columns, or nobody. */
const statedBy = (model: Model, relation: Relation, stated: (i: number) => boolean): Stated => {
  if (relation.aturan === 'persamaan' || isDeclared(model, relation)) return 'lembar';
  if (model.outline.rows.some((_, i) => stated(i))) return 'lembar';
  const sure = [relation.hasil, ...relation.operands].every((index) => {
    const physical = model.kolom[index]?.physical[0]?.column;
    return (model.table.columns.find(({ column }) => column === physical)?.confidence ?? 0) >= CERTAIN;
  });
  return sure ? 'formulir' : 'dugaan';
};

/** What an equation has in common with the same one of other years and quarters. */
const kindOf = ({ aturan, persamaan }: Relation, { role, measure, side, ragam }: Kolom): string =>
  [aturan, persamaan, role, measure, side, ragam].join('|');

/**
 * Which equations of columns are proved, measure by measure, the same one of several years or quarters together (rules:
 * Evidence). One that is contradicted beyond that is left out of all judging and writing, and asked about.
 */
export const proveRows = (evaluated: Evaluated): RowProof => {
  const { model } = evaluated;
  const open: OpenRelation[] = [];
  const together = new Map<string, Tally>();
  const found = model.relations.flatMap((relation) => {
    const kolom = model.kolom[relation.hasil];
    if (kolom === undefined) return [];
    const stated = readsItsRow(model, relation, kolom);
    const ratio = evaluated.ratios.find((one) => one.relation === relation);
    const result =
      relation.jenis === 'jumlah'
        ? countAmounts(evaluated, relation, kolom, stated)
        : ratio === undefined
          ? NOTHING
          : countRatio(evaluated, ratio, stated);
    const tally = tallyOf(together, kindOf(relation, kolom));
    tally.cocok += result.support.cocok;
    tally.salah += result.support.salah;
    return [{ relation, kolom, stated, ...result }];
  });
  const relations = found.flatMap(({ relation, kolom, stated, support, misses }): readonly Relation[] => {
    const answer = model.tableSettings.disputes?.[kolom.kunci];
    if (answer === 'formulir' || relation.pengguna === true) return [relation];
    if (misses.length === 0 && answer === undefined) return [relation];
    // Sought only where it matters: trying every other ratio on every row takes as long as all the rest of an analysis.
    const other = (): ReturnType<typeof mirrors> => mirrors(model, relation, support);
    if (answer === 'lembar') {
      const mirror = other();
      return mirror === null ? [] : [{ ...mirror.relation, pengguna: true }];
    }
    const by = statedBy(model, relation, stated);
    const all = together.get(kindOf(relation, kolom)) ?? support;
    if (isProved(support, by) || (support.salah <= 1 && isProved(all, by))) {
      const other =
        by === 'formulir' && misses.length > 0
          ? tertukar(
              model,
              relation,
              misses.map(({ i }) => i),
            )
          : null;
      return [other ?? relation];
    }
    open.push({ relation, kolom, support, misses, other: other() });
    return [];
  });
  return { relations, open };
};
